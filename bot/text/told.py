"""What people tell of themselves in a few words: a country, a sex, a year of birth, a code from a letter.

No Rasa: the questions of a form and the fields of a card are read by the same tables (``data/told``).
"""

import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

import regex
import yaml
from babel import Locale

from bot.languages import LOCALES

LONGEST = 60
"""Characters of a line that may answer; a longer one says more than that."""
CODE_DIGITS = 6
OLDEST = 120
"""Years: nobody is older."""
_NOT_COUNTRIES = frozenset({"ZZ", "EU", "EZ", "UN", "XA", "XB", "QO", "AC", "CP", "DG", "EA", "IC", "TA"})
_DENSE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Hangul}]")
_CYRILLIC = regex.compile(r"\p{Cyrillic}")
_ENDING = regex.compile(r"[аяьйоеиыэүө]$")
_SHORTEST_STEM = 4
_QUESTION = regex.compile(r"[?？؟;；]")
_GAP = r"[\s\-‐‑–—_.·・]*"
_TIED = r"[\p{Latin}\p{Cyrillic}\d"
_DIGIT_RUN = regex.compile(rf"(?<!{_TIED}+]){_GAP}\d(?:{_GAP}\d)*(?!{_TIED}])")
_BOOKING_CODE = regex.compile(r"[A-Za-z]{2}[\s\-‐‑–—_]?[0-9A-Za-z]{6}(?![0-9A-Za-z])")
_ATTEMPT = regex.compile(r"\d{4,7}")
_NUMERALS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}
_ERA_LETTERS = {"m": 1867, "t": 1911, "s": 1925, "h": 1988, "r": 2018}
_ERA = regex.compile(rf"({'|'.join(_ERAS)})\s*(元|\d{{1,2}})")
_ERA_LETTER = regex.compile(r"([mtshr])\.?\s?(\d{1,2})(?:年|[./]\d{1,2}[./]\d{1,2})?")
_REPUBLIC = regex.compile(r"(?:民國|民国)\s*(\d{1,3})|(?<!\d)(\d{2,3})\s*年次")
_YEAR = regex.compile(r"(?<!\d)\d{4}(?!\d)")
_BUDDHIST, _REPUBLIC_BEGAN = 543, 1911
_HIJRI_YEAR, _HIJRI_EPOCH = 354.367 / 365.2425, 622.54


def fold(text: str) -> str:
    """Small letters without marks above and below; whatever is neither letter nor digit becomes a space."""
    bare = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    kept = "".join(char for char in bare if unicodedata.category(char) != "Mn" or _DENSE.match(char))
    spaced = "".join(char if char.isalnum() or unicodedata.category(char)[0] == "M" else " " for char in kept)
    return " ".join(unicodedata.normalize("NFC", spaced).split())


class Phrases:
    """Finds which of several things a short line says."""

    def __init__(self, meanings: Mapping[str, Iterable[str]], *, asked: bool = False) -> None:
        """Index phrases by what they mean; a phrase of one meaning that holds one of another wins over it.

        Args:
            asked: a question may say it, too ("can you send it again?").
        """
        self._asked = asked
        self._meaning: dict[str, str] = {}
        for meaning, phrases in meanings.items():
            for phrase in phrases:
                if key := fold(phrase):
                    self._meaning.setdefault(key, meaning)
        longest_first = sorted(self._meaning, key=len, reverse=True)
        self._stems = {_stem(key): self._meaning[key] for key in reversed(longest_first)}
        self._pattern = regex.compile("|".join(map(_bordered, longest_first)))

    def read(self, text: str) -> str | None:
        """What the line says; None: nothing of it, or two things at once."""
        line = fold(text)
        if len(text) > LONGEST or (not self._asked and _QUESTION.search(text)):
            return None
        found = {self._of(match.group()) for match in self._pattern.finditer(line)}
        return found.pop() if len(found) == 1 else None

    def _of(self, words: str) -> str:
        for end in range(len(words), 0, -1):
            meaning = self._meaning.get(words[:end]) or self._stems.get(words[:end])
            if meaning is not None:
                return meaning
        raise KeyError(words)


def _stem(key: str) -> str:
    """A word of Cyrillic script without the vowel that its cases change."""
    if not _CYRILLIC.match(key) or " " in key or len(key) <= _SHORTEST_STEM:
        return key
    return str(_ENDING.sub("", key))


def _bordered(key: str) -> str:
    if _DENSE.match(key) and len(key) > 1:
        return str(regex.escape(key))
    if _DENSE.match(key):
        return rf"(?<![\p{{L}}\p{{M}}]){regex.escape(key)}(?![\p{{L}}\p{{M}}])"
    if _CYRILLIC.match(key) and " " not in key and len(key) > _SHORTEST_STEM:
        return rf"(?<!\w){regex.escape(_stem(key))}\p{{Cyrillic}}{{0,4}}(?!\w)"
    lead = r"(?<!\w)[وبلكف]?\K" if regex.match(r"\p{Arabic}", key) else r"(?<!\w)"
    return rf"{lead}{regex.escape(key)}(?!\w)"


@cache
def _file(path: Path) -> dict[str, dict[str, dict[str, list[str]]]]:
    content: dict[str, dict[str, dict[str, list[str]]]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content


class Told:
    """The tables of ``data/told``, read once."""

    def __init__(self, folder: Path) -> None:
        """Read them.

        Raises:
            OSError: a file is missing.
        """
        self._kinds = {
            kind: Phrases(
                {meaning: [one for said in by.values() for one in said] for meaning, by in table.items()},
                asked=kind == "code",
            )
            for kind, table in _file(folder / "words.yml").items()
        }
        countries = yaml.safe_load((folder / "countries.yml").read_text(encoding="utf-8"))
        self._usual: dict[str, list[str]] = countries["usual"]
        names: dict[str, list[str]] = {str(code): list(map(str, said)) for code, said in countries["names"].items()}
        for locale in LOCALES.values():
            for code, name in Locale.parse(locale.cldr).territories.items():
                if len(code) == 2 and code.isalpha() and code not in _NOT_COUNTRIES:
                    names.setdefault(code, []).append(name)
        self._countries = Phrases(names)

    def country(self, text: str) -> str | None:
        """The country that a line names, as ISO 3166 with two letters."""
        return self._countries.read(text)

    def usual(self, locale: str) -> list[str]:
        """The countries that visitors of a locale most often come from."""
        return self._usual.get(locale, [])

    def sex(self, text: str) -> str | None:
        """``female``, ``male`` or ``other``."""
        return self._kinds["sex"].read(text)

    def unsaid(self, text: str) -> bool:
        """Whether somebody would rather not say it."""
        return self._kinds["unsaid"].read(text) is not None

    def about_code(self, text: str) -> str | None:
        """``again``: a new code is wished; ``address``: another address."""
        return self._kinds["code"].read(text)


def code_in(text: str) -> tuple[str, int, int] | None:
    """The digits of a code and where they stand: six in a row of any script, single or in groups, wherever in the line.

    A line of nothing but four, five or seven digits is an attempt at a code. A booking code, a date or a telephone
    number is none, nor are two codes in one line.
    """
    plain = "".join(_digit(char) for char in text)
    if _BOOKING_CODE.search(plain) or "@" in plain:
        return None
    found = [(regex.sub(r"\D", "", one.group()), one) for one in _DIGIT_RUN.finditer(plain)]
    exact = [(digits, match) for digits, match in found if len(digits) == CODE_DIGITS]
    if len(exact) == 1:
        digits, match = exact[0]
    elif len(found) == 1 and _ATTEMPT.fullmatch(found[0][0]) and not regex.search(r"[^\d\s]", plain.strip(" .。!")):
        digits, match = found[0]
    else:
        return None
    start = match.start() + len(match.group()) - len(match.group().lstrip(" -‐‑–—_.·・\t\n"))
    return digits, start, match.end()


def _digit(char: str) -> str:
    """A digit of any script as ours; other characters, one for one, as they are."""
    value = unicodedata.decimal(char, None)
    return char if value is None else str(value)


def birth_year(text: str, this_year: int) -> int | None:
    """The one year of birth that a line names, in the common era.

    Read as well: the Buddhist era, the Islamic calendar (whose year begins within ours: the one most of it lies in),
    Japan's eras and the Republic's years of Taiwan. Two figures alone are no year.
    """
    plain = "".join(_digit(char) for char in unicodedata.normalize("NFKC", text)).translate(_NUMERALS).casefold()
    if len(plain) > LONGEST or _QUESTION.search(plain):
        return None
    years = {_ERAS[era] + (1 if count == "元" else int(count)) for era, count in _ERA.findall(plain)}
    years |= {_REPUBLIC_BEGAN + int(one or other) for one, other in _REPUBLIC.findall(plain)}
    if letter := _ERA_LETTER.fullmatch(plain.strip(" .。")):
        years.add(_ERA_LETTERS[letter.group(1)] + int(letter.group(2)))
    years = years or {_common(int(match)) for match in _YEAR.findall(plain)}
    born = {year for year in years if this_year - OLDEST <= year <= this_year}
    return born.pop() if len(born) == 1 else None


def _common(year: int) -> int:
    """A year of four figures in the common era; the eras do not overlap in the years of people who live."""
    if year > 2400:
        return year - _BUDDHIST
    if year < 1600:
        return int(_HIJRI_EPOCH + (year - 0.5) * _HIJRI_YEAR)
    return year
