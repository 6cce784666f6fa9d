"""Which language a line is written in: script, then letters and words, then profiles, then the conversation."""

import json
import re
from dataclasses import dataclass
from functools import partial
from math import exp
from pathlib import Path
from typing import Any

from bot.languages import LOCALES, default_locale, locale_of
from bot.text.alphabets import Neighbour, SpelledReader, Verdict
from bot.text.han import HanReader, prior_lead
from bot.text.normalise import normalise
from bot.text.profiles import Scorer, blended, load_profile, stock_profile
from bot.text.romanise import bare_vietnamese
from bot.text.scripts import han_forms, script_of
from bot.text.words import Lexicon, is_acronym, read_lines, read_list, without_noise

UNDETERMINED = "und"
_READ_CHARS = 600
_CONVERSATION_WEIGHT = 3.0
_HINT_WEIGHT = 1.2
# What a letter is worth beside another script: a Han character is a word, a Latin letter may be a brand's.
_LETTER_WORTH = {"Latn": 0.35, "Cyrl": 0.5, "Arab": 0.6, "Thai": 0.5, "Hani": 1.0, "Kana": 1.0, "Hang": 0.35}
_OTHER_WORTH = 0.5
_KOREAN_ENDING = re.compile(r"(?:요|다|까|죠|니|네|는|은|를|을|에|에서|해|줘|지|나|고)(?=[\s?!.~]|$)|[ㄱ-ㅎᄀ-ᄒ]{2}")
_LONE_NO = re.compile("(?<![ぁ-ゖァ-ヺ])の(?![ぁ-ゖァ-ヺ])")


@dataclass(frozen=True)
class Identification:
    """What a line is written in.

    Attributes:
        language: a code of the registry, or ``und``.
        locale: a locale of the registry, or ``und``.
        confidence: 0 to 1; 0 when undetermined.
        reason: ``script``, ``letters``, ``word``, ``profile``, ``conversation``, ``hint``, ``choice``, ``neighbour``
            or ``none``: what decided.
        romanised: typed in Latin letters though the language has another script (or marks): to be confirmed.
        neighbour: BCP 47 tag of a language that we do not speak, when its own letters or words show.
        offer: for a neighbour, the locale in which to say which languages we speak.
    """

    language: str
    locale: str
    confidence: float
    reason: str
    romanised: bool = False
    neighbour: str | None = None
    offer: str | None = None


NOTHING = Identification(UNDETERMINED, UNDETERMINED, 0.0, "none")


def choice(locale: str) -> Identification:
    """What a visitor chose, in the shape of an identification.

    Raises:
        KeyError: not a locale of the registry.
    """
    return Identification(LOCALES[locale].language, locale, 1.0, "choice")


class LanguageIdentifier:
    """Identifies the language of chat lines; holds no state of a conversation and may be shared by threads."""

    def __init__(
        self,
        readers: dict[str, SpelledReader],
        han: HanReader,
        alone: dict[str, str],
        by_script: dict[str, Neighbour],
        neutral: frozenset[str],
    ) -> None:
        self._readers = readers
        self._han = han
        self._alone = alone
        self._by_script = by_script
        self._neutral = neutral

    @classmethod
    def load(cls, folder: Path) -> "LanguageIdentifier":
        """Read word lists, neighbours and profiles.

        Args:
            folder: ``data/language_id``.

        Raises:
            FileNotFoundError: a file is missing.
        """
        lists = {path.stem: read_list(path) for path in sorted((folder / "words").glob("*.txt"))}
        neighbours = _neighbours(folder / "neighbours.json")
        neutral = frozenset(lists["neutral"])
        lines = read_lines(folder / "lines.txt")
        plan = json.loads((folder / "scripts.json").read_text(encoding="utf-8"))
        readers: dict[str, SpelledReader] = {}
        for script, part in plan.items():
            if script in ("note", "alone", "Hani"):
                continue
            near = [neighbour for neighbour in neighbours if neighbour.script == script]
            tags = (*part["profiles"], *part["listed"])
            ours = {tag: lists.get(tag, []) for tag in tags}
            for bare, marked in part.get("bare", {}).items():
                ours[bare] = [bare_vietnamese(word) for word in lists[marked]]
            lexicon = Lexicon(
                ours,
                {tag: load_profile(folder / "profiles" / f"{tag}.json")["words"] for tag in part["profiles"]},
                {neighbour.tag: neighbour.words for neighbour in near},
            )
            readers[script] = SpelledReader(
                script=script,
                tags=tags,
                neighbours=near,
                lexicon=lexicon,
                scorer=_scorer(part, folder),
                neutral=neutral,
                costs=part["costs"],
                lines=lines,
                alphabets={tag: frozenset(letters) for tag, letters in part.get("alphabets", {}).items()},
                families=frozenset(lists["families"]),
                venues=frozenset(lists["venues"]),
                letters={tag: frozenset(letters) for tag, letters in part["letters"].items()},
                unanswered=frozenset(part["unanswered"]),
            )
        forms = han_forms(json.loads((folder / "han.json").read_text(encoding="utf-8")))
        han = HanReader(forms, lists["ja"], lists["zh"] + lists["yue"], lists["yue"], _scorer(plan["Hani"], folder))
        others = {neighbour.script: neighbour for neighbour in neighbours if neighbour.script not in readers}
        return cls(readers, han, plan["alone"], others, neutral)

    def identify(self, text: str, *, conversation: str | None = None, hint: str | None = None) -> Identification:
        """The language of one line.

        Args:
            text: the line as typed or normalised; only its beginning is read.
            conversation: locale of the conversation so far; decides only what is ambiguous.
            hint: BCP 47 tag from the client; as ``conversation``, but weaker.
        """
        line = without_noise(normalise(text[: 2 * _READ_CHARS]))[:_READ_CHARS]
        weights = _weights(conversation, hint)
        script = self._dominant(line)
        if script == "":
            return NOTHING
        if script in ("Hani", "Kana", "Bopo"):
            return self._han_or_kana(line, script, weights, conversation, hint)
        if script in self._alone:
            return _spoken(self._alone[script], 0.99, "script")
        if script in self._readers:
            return _from_verdict(self._readers[script].read(line, weights), conversation, hint)
        neighbour = self._by_script.get(script)
        return _foreign(neighbour) if neighbour else NOTHING

    def _dominant(self, line: str) -> str:
        """The script that the words worth reading are in; empty when there is none."""
        worth: dict[str, float] = {}
        latin: list[str] = []
        for word in re.findall(r"[^\s,.;:!?/()\[\]|+&-]+", line):
            scripts = [script_of(char) for char in word]
            if all(script in ("Latn", "") for script in scripts):
                if "Latn" in scripts:
                    latin.append(word)
                continue
            for script in filter(None, scripts):
                if script != "Latn":
                    worth[script] = worth.get(script, 0.0) + _LETTER_WORTH.get(script, _OTHER_WORTH)
        if not worth:
            return "Latn" if latin else ""
        if "Hang" in worth and _KOREAN_ENDING.search(line):
            worth["Hang"] *= 3
        if "Kana" in worth:
            worth["Kana"] += worth.pop("Hani", 0.0)
            if set(_LONE_NO.sub("", line)).isdisjoint(map(chr, range(0x3041, 0x30FB))):
                worth["Hani"] = worth.pop("Kana")
        telling = [word for word in latin if word.lower() not in self._neutral and not is_acronym(word)]
        common = sum(self._readers["Latn"].is_common(word.lower()) for word in telling)
        worth["Latn"] = (
            sum(map(len, telling)) * _LETTER_WORTH["Latn"] * (1.0 if common else 0.5) if len(telling) > 1 else 0.0
        )
        return max(worth, key=lambda script: worth[script])

    def _han_or_kana(
        self, line: str, script: str, weights: dict[str, float], conversation: str | None, hint: str | None
    ) -> Identification:
        if script == "Kana":
            return _spoken("ja", 0.99, "script")
        lead, by_letters = self._han.japanese_lead(line) if script == "Hani" else (-9.0, True)
        total = lead if by_letters else lead + prior_lead(weights)
        confidence = max(0.5, _logistic(abs(total)))
        reason = (
            "letters"
            if by_letters
            else ("profile" if lead * total > 0 else _prior_reason(conversation, "ja" if total > 0 else "zh"))
        )
        if total > 0:
            return _spoken("ja", confidence, reason)
        form = "zh-Hant" if script == "Bopo" else self._han.written_form(line)
        for tag in (conversation, hint):
            known = locale_of(tag)
            if form is None and known is not None and known.language == "zh":
                form = known.code
        form = form or self._han.likelier_form(line)
        return Identification("zh", form or default_locale("zh").code, round(confidence, 3), reason)


def _scorer(part: dict[str, Any], folder: Path) -> Scorer:
    """The profiles of one script: ours, blended with langdetect's where named, and those of neighbours."""

    def ours(tag: str, stock: str | None) -> dict[str, Any]:
        own = load_profile(folder / "profiles" / f"{tag}.json")
        return blended(own, stock_profile(stock)) if stock else own

    def foreign(tag: str) -> dict[str, Any]:
        path = folder / "profiles" / f"{tag}.json"
        return load_profile(path) if path.exists() else stock_profile(tag)

    readers = {tag: partial(ours, tag, stock) for tag, stock in part["profiles"].items()}
    return Scorer(readers | {tag: partial(foreign, tag) for tag in part.get("neighbours", ())})


def _neighbours(path: Path) -> tuple[Neighbour, ...]:
    entries = json.loads(path.read_text(encoding="utf-8"))
    return tuple(
        Neighbour(
            tag,
            entry["script"],
            entry["offer"],
            frozenset(entry["letters"]),
            frozenset(entry["words"].split()),
            tuple(piece.replace("_", " ") for piece in entry.get("pieces", "").split()),
        )
        for tag, entry in entries.items()
    )


def _weights(conversation: str | None, hint: str | None) -> dict[str, float]:
    weights: dict[str, float] = {}
    for tag, weight in ((hint, _HINT_WEIGHT), (conversation, _CONVERSATION_WEIGHT)):
        locale = locale_of(tag)
        if locale is not None:
            weights[locale.language] = weights.get(locale.language, 0.0) + weight
    return weights


def _logistic(value: float) -> float:
    return 1 / (1 + exp(-min(value, 30.0)))


def _prior_reason(conversation: str | None, language: str) -> str:
    known = locale_of(conversation)
    return "conversation" if known is not None and known.language == language else "hint"


def _spoken(language: str, confidence: float, reason: str, *, romanised: bool = False) -> Identification:
    return Identification(language, default_locale(language).code, round(confidence, 3), reason, romanised)


def _foreign(neighbour: Neighbour) -> Identification:
    return Identification(UNDETERMINED, UNDETERMINED, 0.0, "neighbour", neighbour=neighbour.tag, offer=neighbour.offer)


def _from_verdict(verdict: Verdict, conversation: str | None, hint: str | None) -> Identification:
    if verdict.neighbour is not None:
        return _foreign(verdict.neighbour)
    if verdict.tag is None:
        return NOTHING
    language, _, romanised = verdict.tag.partition("-")
    reason = _prior_reason(conversation, language) if verdict.reason == "prior" else verdict.reason
    locale = locale_of(conversation) or locale_of(hint)
    found = _spoken(language, verdict.confidence, reason, romanised=bool(romanised))
    if language == "zh" and locale is not None and locale.language == "zh":
        return Identification("zh", locale.code, found.confidence, reason, found.romanised)
    return found
