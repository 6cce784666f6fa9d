"""Reading a line of one alphabet (Latin, Cyrillic, Arabic): letters, words and n-grams weighed together."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import exp, inf

from bot.text.profiles import Scorer, letter_digits
from bot.text.words import Lexicon, chat_words_of, is_acronym, words_of

_WORD_SHARE = 0.9
_LETTER_GAIN = 4.5
_NEIGHBOUR_COST = 3.0
_SHOWN_NEIGHBOUR_COST = 1.0
_NEIGHBOUR_LEAD = 8.0  # a neighbour without own letters or words must lead by so much
_NEIGHBOUR_NEWS = 3
_MARGIN = 2.0  # by how much a language of ours must beat every neighbour in several words, none of them common
_MARGIN_ALONE = -3.0  # in one word that is not on our lists
_MOSTLY = 0.5  # share of words with a letter or a run of letters of a neighbour
_STRANGE_COST = 4.0  # for each word with a letter that the language does not have
_LONGEST_NAME = 4
_UNSEEN_COST = 0.5  # for each word, when a language has a word list but no profile
_WHOLE_LINE = 0.9
_SURE = 0.5
_SURE_ROMANISED = 0.9
_SURE_OF_NAME = 0.97  # one unknown word with a capital
_SURE_ONCE_KNOWN = 0.5
_LIKENESS = -8.6  # mean log-likelihood of an n-gram; below it the text is like no language at all
# Old Mongolian keyboards have these Ukrainian letters in the place of ө and ү.
_KEYBOARD = str.maketrans("єїЄЇ", "өүӨҮ")


@dataclass(frozen=True)
class Neighbour:
    """A language that looks like one of ours and is not."""

    tag: str
    script: str
    offer: str
    letters: frozenset[str]
    words: frozenset[str]
    pieces: tuple[str, ...] = ()
    """Runs of letters that no language of ours has; a blank stands for the edge of a word."""

    @cached_property
    def _shown(self) -> re.Pattern[str] | None:
        marks = (*sorted(self.letters), *self.pieces)
        return re.compile("|".join(map(re.escape, marks))) if marks else None

    def shows_in(self, word: str) -> bool:
        """True when the word has a letter or a run of letters of this language."""
        return self._shown is not None and self._shown.search(f" {word} ") is not None


@dataclass(frozen=True)
class Verdict:
    """The tag of a profile (``ru``, ``ru-Latn``) or a neighbour or neither; ``reason`` may be ``prior``."""

    tag: str | None = None
    confidence: float = 0.0
    reason: str = "none"
    neighbour: Neighbour | None = None


class SpelledReader:
    """Reads lines of one alphabet.

    Args:
        script: ISO 15924 code.
        tags: the languages that we recognise as spoken by us; some have only words, no profile.
        neighbours: those we do not.
        lexicon: words of all of them.
        scorer: profiles of ``tags`` and of some neighbours.
        neutral: words that say nothing.
        letters: letters that only one of ``tags`` has, by tag.
        unanswered: those of ``tags`` that are recognised only so that they are not taken for another one.
        costs: what a tag costs before anything is read: who writes Latin letters rarely romanises.
        lines: whole lines and the tags that they may be of.
        alphabets: for some tags, the letters that they have.
        families: family names that open a person's name; venues: words that close the name of a place.
    """

    def __init__(
        self,
        script: str,
        tags: Sequence[str],
        neighbours: Sequence[Neighbour],
        lexicon: Lexicon,
        scorer: Scorer,
        neutral: frozenset[str],
        letters: Mapping[str, frozenset[str]],
        unanswered: frozenset[str],
        costs: Mapping[str, float],
        lines: Mapping[str, tuple[str, ...]],
        alphabets: Mapping[str, frozenset[str]],
        families: frozenset[str],
        venues: frozenset[str],
    ) -> None:
        self._latin = script == "Latn"
        self._cyrillic = script == "Cyrl"
        self._tags = tuple(tags)
        self._neighbours = {neighbour.tag: neighbour for neighbour in neighbours}
        self._lexicon = lexicon
        self._scorer = scorer
        self._neutral = neutral
        self._letters = letters
        self._unanswered = unanswered
        self._costs = costs
        self._lines = lines
        self._alphabets = alphabets
        self._families = families
        self._venues = venues

    def is_common(self, word: str) -> bool:
        """True when the word is in a list of a language that we speak."""
        return not self._lexicon.languages_of(word).isdisjoint(self._tags)

    def read(self, line: str, weights: Mapping[str, float]) -> Verdict:
        """The likeliest language of a line.

        Args:
            line: normalised text.
            weights: what the conversation and the client's hint add, by language.
        """
        whole = self._lines.get(" ".join(words_of(line) if not self._latin else map(str.lower, chat_words_of(line))))
        if whole is not None:
            return self._whole_line(whole, weights)
        words = self._telling_words(line)
        if not words:
            return Verdict()
        own_letters = self._letter_shares(words)
        gains = self._lexicon.gains(words)
        scores, likeness = self._scorer.score(" ".join(words))
        totals = self._totals(scores, gains, own_letters, words)
        if not totals:
            return Verdict()
        best, lead = _first(totals)
        lone_name = len(words) == 1 and words[0] not in line and not line.isupper()
        if best in self._neighbours:
            if self._latin and lone_name and not self._lexicon.languages_of(words[0]):
                return Verdict()
            shown = own_letters.get(best, 0.0) > 0 or any(self._lexicon.is_foreign(word, best) for word in words)
            if shown or (lead > _NEIGHBOUR_LEAD and len(words) >= _NEIGHBOUR_NEWS):
                return Verdict(reason="neighbour", neighbour=self._neighbours[best])
        spoken = {
            tag: total + weights.get(tag.partition("-")[0], 0.0) for tag, total in totals.items() if tag in self._tags
        }
        verdict = self._verdict(spoken, totals, gains, own_letters, likeness)
        if verdict.tag is None:
            return verdict
        unknown = sum(not self._lexicon.is_known(word, verdict.tag) for word in words) / len(words)
        if not own_letters.get(verdict.tag) and self._elsewhere(
            spoken[verdict.tag], totals, own_letters, unknown, alone=len(words) == 1
        ):
            return Verdict()
        unsure = verdict.reason == "profile" and verdict.confidence < _SURE_OF_NAME
        return Verdict() if unsure and lone_name and unknown else verdict

    def _elsewhere(
        self,
        total: float,
        totals: Mapping[str, float],
        own_letters: Mapping[str, float],
        unknown: float,
        *,
        alone: bool,
    ) -> bool:
        """Whether a line may as well be of a neighbour, though a language of ours has this total.

        Args:
            total: of the likeliest language of ours.
            totals: of all.
            own_letters: shares of words that show a language, by language.
            unknown: share of words that are no common words of our language.
            alone: the line has one word.
        """
        if not unknown and alone:
            return False
        near = max((totals[tag] for tag in self._neighbours if tag in totals), default=-inf)
        shown = max((own_letters.get(tag, 0.0) for tag in self._neighbours), default=0.0)
        return near > total - (_MARGIN_ALONE if alone else _MARGIN * unknown) or (unknown > 0 and shown >= _MOSTLY)

    def _whole_line(self, tags: Sequence[str], weights: Mapping[str, float]) -> Verdict:
        ours = [tag for tag in tags if tag in self._tags and tag not in self._unanswered]
        if len(tags) == 1:
            return Verdict(ours[0], _WHOLE_LINE, "word") if ours else self._near(tags[0])
        likeliest = max(ours, key=lambda tag: weights.get(tag.partition("-")[0], 0.0), default=None)
        if likeliest is None or not weights.get(likeliest.partition("-")[0]):
            return Verdict()
        return Verdict(likeliest, _WHOLE_LINE, "prior")

    def _near(self, tag: str) -> Verdict:
        return Verdict(reason="neighbour", neighbour=self._neighbours[tag]) if tag in self._neighbours else Verdict()

    def _verdict(
        self,
        spoken: dict[str, float],
        totals: dict[str, float],
        gains: Mapping[str, float],
        own_letters: Mapping[str, float],
        likeness: float,
    ) -> Verdict:
        if not spoken:
            return Verdict()
        best, lead = _first(spoken)
        confidence = 1 / (1 + exp(-min(lead, 30.0)))
        by_letters = own_letters.get(best, 0.0) > 0
        known = gains.get(best, 0.0) > 0
        if best in self._unanswered:
            return Verdict()
        needed = _SURE_ONCE_KNOWN if known else (_SURE_ROMANISED if "-" in best else _SURE)
        if not by_letters and (confidence < needed or (not known and likeness < _LIKENESS)):
            return Verdict()
        if _first({tag: totals[tag] for tag in spoken})[0] != best:
            return Verdict(best, confidence, "prior")
        reason = "letters" if by_letters else ("word" if gains.get(best, 0.0) > lead / 2 else "profile")
        return Verdict(best, confidence, reason)

    def _telling_words(self, line: str) -> list[str]:
        if not self._latin:
            words = words_of(line.translate(_KEYBOARD) if self._cyrillic and self._mongolian_keyboard(line) else line)
            return [word for word in words if word not in self._neutral]
        typed = chat_words_of(line)
        named = sum(word[:1].isupper() for word in typed) == len(typed) > 1 and not line.isupper()
        if named and self._is_name([word.lower() for word in typed]):
            return []
        telling = []
        for word in typed:
            plain = word.lower()
            if plain.strip("'") in self._neutral or (is_acronym(word) and not self.is_common(plain)):
                continue
            if "-" in word and self._is_joined_name(word):
                continue
            if named and not self._lexicon.is_listed(plain):
                continue
            telling.append(letter_digits(plain) if any(char.isdigit() for char in plain) else plain)
        return telling

    def _is_name(self, typed: Sequence[str]) -> bool:
        """Whether lower-cased words, each typed with a capital, name a person or a place."""
        if typed[0] in self._families and len(typed) <= _LONGEST_NAME:
            return True
        return typed[-1] in self._venues and any(
            not self.is_common(word) for word in typed if word not in self._neutral and word not in self._venues
        )

    def _is_joined_name(self, word: str) -> bool:
        """Whether a word with hyphens is a name: each part has a capital or says nothing."""
        parts = word.split("-")
        if all(part.lower() in self._neutral or is_acronym(part) for part in parts):
            return True
        capitals = all(part[:1].isupper() for part in parts) and not word.isupper()
        return capitals and not all(self._lexicon.is_listed(part.lower()) for part in parts)

    def _mongolian_keyboard(self, line: str) -> bool:
        words, mapped = words_of(line), words_of(line.translate(_KEYBOARD))
        if words == mapped:
            return False
        return self._lexicon.gains(mapped).get("mn", 0.0) > self._lexicon.gains(words).get("uk", 0.0)

    def _letter_shares(self, words: Sequence[str]) -> dict[str, float]:
        """The share of words with a letter that only some languages have, by language."""
        shares: dict[str, float] = {}
        for tag, letters in self._letters.items():
            count = sum(not letters.isdisjoint(word) for word in words)
            if count:
                shares[tag] = count / len(words)
        for tag, neighbour in self._neighbours.items():
            count = sum(map(neighbour.shows_in, words))
            if count:
                shares[tag] = count / len(words)
        return shares

    def _strange(self, tag: str, words: Sequence[str]) -> int:
        """How many of the words have a letter that the language does not have."""
        alphabet = self._alphabets.get(tag)
        if alphabet is None:
            return 0
        return sum(any(char not in alphabet for char in word if char.isalpha()) for word in words)

    def _totals(
        self,
        scores: Mapping[str, float],
        gains: Mapping[str, float],
        own_letters: Mapping[str, float],
        words: Sequence[str],
    ) -> dict[str, float]:
        base = max((scores[tag] for tag in self._tags if tag in scores), default=0.0) - _UNSEEN_COST * len(words)
        totals: dict[str, float] = {}
        for tag in (*self._tags, *self._neighbours):
            if tag not in scores and not gains.get(tag) and not own_letters.get(tag):
                continue
            total = scores.get(tag, base) + _WORD_SHARE * gains.get(tag, 0.0)
            total += _LETTER_GAIN * len(words) * own_letters.get(tag, 0.0)
            if tag in self._neighbours:
                shown = any(self._lexicon.is_foreign(word, tag) for word in words)
                total -= _SHOWN_NEIGHBOUR_COST if shown else _NEIGHBOUR_COST
            totals[tag] = total - self._costs.get(tag, 0.0) - _STRANGE_COST * self._strange(tag, words)
        return totals


def _first(totals: Mapping[str, float]) -> tuple[str, float]:
    """The likeliest tag and its lead over the first one of another language."""
    ranked = sorted(totals, key=lambda tag: -totals[tag])
    best = ranked[0]
    language = best.partition("-")[0]
    for tag in ranked[1:]:
        if tag.partition("-")[0] != language:
            return best, totals[best] - totals[tag]
    return best, 30.0
