"""Statistical evidence: langdetect's n-grams, our own profiles, and an exact score.

The stock sampler of langdetect draws n-grams at random; here every n-gram of a text counts once, so a text always gets
the same scores. For that this module calls the private ``Detector._extract_ngrams`` and reads
``DetectorFactory.word_lang_prob_map``: both pin ``langdetect==1.0.9``.
"""

import json
from array import array
from collections.abc import Callable, Mapping
from math import log
from pathlib import Path
from typing import Any

from langdetect import DetectorFactory
from langdetect.detector_factory import PROFILES_DIRECTORY

_SMOOTHING = 0.5 / 10_000
_OVERLAP = 3.0  # 1-, 2- and 3-grams tell the same thing three times
_OWN_SHARE = 0.6
_RAREST = 1e-5  # n-grams rarer than this weigh next to nothing beside the smoothing
_LONGEST_GRAM = 3
_SCORED_CHARS = 160
# Digits written for Arabic letters; langdetect reads digits as blanks, so they become letters that nothing else uses.
_LETTER_DIGITS = str.maketrans("23567894", "ʔʕẖṭḥġṣč")


def letter_digits(word: str) -> str:
    """A word of chat Arabic with its digits as letters of their own."""
    return word.translate(_LETTER_DIGITS)


class Scorer:
    """Log-likelihoods of short texts under the profiles of one script.

    Args:
        profiles: how to read each profile, by language; read one after another, so that only one is held at a time.
    """

    def __init__(self, profiles: Mapping[str, Callable[[], Mapping[str, Any]]]) -> None:
        self._factory = DetectorFactory()
        self.languages = self._factory.langlist = tuple(profiles)
        grams = self._factory.word_lang_prob_map
        unseen = array("f", [log(_SMOOTHING)]) * len(profiles)
        for index, read in enumerate(profiles.values()):
            profile = read()
            rarest = _RAREST * profile["n_words"][0]
            for gram, count in profile["freq"].items():
                if count >= rarest and len(gram) <= _LONGEST_GRAM:
                    row = grams.setdefault(gram, unseen)
                    if row is unseen:
                        row = grams[gram] = unseen[:]
                    row[index] = log(_SMOOTHING + count / profile["n_words"][len(gram) - 1])

    def score(self, text: str) -> tuple[dict[str, float], float]:
        """How likely a lower-cased text is under each profile.

        Returns:
            Log-likelihoods (empty when no n-gram is known), and the best mean of a single n-gram.
        """
        detector = self._factory.create()
        detector.append(text[:_SCORED_CHARS])
        grams = self._factory.word_lang_prob_map
        rows = [grams[gram] for gram in detector._extract_ngrams()]
        if not rows:
            return {}, log(_SMOOTHING)
        sums = [sum(column) for column in zip(*rows, strict=True)]
        return {language: total / _OVERLAP for language, total in zip(self.languages, sums, strict=True)}, max(
            sums
        ) / len(rows)


def load_profile(path: Path) -> dict[str, Any]:
    """One of our committed profiles: ``name``, ``freq``, ``n_words`` and ``words`` (uses per million words)."""
    profile: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return profile


def stock_profile(name: str) -> dict[str, Any]:
    """A profile that langdetect ships."""
    return load_profile(Path(PROFILES_DIRECTORY) / name)


def blended(own: Mapping[str, Any], stock: Mapping[str, Any]) -> dict[str, Any]:
    """One profile out of ours (how people chat) and langdetect's (all the rest of the language)."""
    scale = 1_000_000
    freq: dict[str, int] = {}
    for share, profile in ((_OWN_SHARE, own), (1 - _OWN_SHARE, stock)):
        for gram, count in profile["freq"].items():
            part = count / profile["n_words"][len(gram) - 1] * scale * share
            freq[gram] = freq.get(gram, 0) + round(part)
    return {"freq": {gram: count for gram, count in freq.items() if count}, "n_words": [scale] * 3}
