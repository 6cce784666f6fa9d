"""How the words of a language are typed in Latin letters: what a typed word has in common with its native form.

Each way gives *keys*: a native word and what people type for it share one at least. Among the words of a key the one
that sounds nearest is likeliest, as far as its neighbours allow.
"""

import itertools
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Protocol

from rapidfuzz.distance import Levenshtein

from bot.text.romanise import MONGOLIAN_HABITS, RUSSIAN_HABITS, bare_vietnamese, syllables_of

_WORDS = re.compile(r"[\w']+|[^\w\s]+")
_TWICE = re.compile(r"(.)\1+")
_TWICE_NO_DIGIT = re.compile(r"(\D)\1+")
_MOST_KEYS = 96


class Way(Protocol):
    """One language's way of being typed.

    Attributes:
        borderless: whether any stretch of letters may be a word, as where a language has no spaces.
    """

    borderless: bool

    def words(self, line: str) -> list[str]:
        """The words and marks of a native line, in lower case."""
        ...

    def spans(self, line: str) -> list[tuple[int, int]]:
        """Where the words and marks of a typed line stand."""
        ...

    def keys(self, word: str) -> Iterable[str]:
        """The keys of a native word."""
        ...

    def keys_typed(self, typed: str) -> Iterable[str]:
        """The keys of what was typed, in lower case."""
        ...

    def distance(self, typed: str, word: str) -> float:
        """How far apart both sound, 0 or more."""
        ...

    def spelled(self, typed: str) -> str:
        """What nobody has met yet, in native letters if its letters tell them."""
        ...


class _Spaced:
    borderless = False

    def words(self, line: str) -> list[str]:
        return _WORDS.findall(line.lower())

    def spans(self, line: str) -> list[tuple[int, int]]:
        return [match.span() for match in _WORDS.finditer(line)]

    def keys_typed(self, typed: str) -> Iterable[str]:
        return self.keys(typed)

    def keys(self, word: str) -> Iterable[str]:
        return (word,)

    def distance(self, typed: str, word: str) -> float:
        return 0.0

    def spelled(self, typed: str) -> str:
        return typed


class Vietnamese(_Spaced):
    """Letters without their marks."""

    def keys(self, word: str) -> Iterable[str]:
        """The word without marks."""
        return (bare_vietnamese(word),)


class Cyrillic(_Spaced):
    """Letter by letter, by one of several habits that are mixed freely."""

    def __init__(
        self, habits: Iterable[Mapping[str, str]], alike: Mapping[str, str], letters: Iterable[tuple[str, str]]
    ) -> None:
        """Take the habits of :mod:`bot.text.romanise`.

        Args:
            alike: letters of a key that people exchange for one another.
            letters: what to read for Latin letters of a word that nobody has met, the longest first.
        """
        self._habits = tuple(habits)
        self._alike = str.maketrans(dict(alike))
        self._letters = tuple(letters)

    def keys(self, word: str) -> Iterable[str]:
        """One for each habit."""
        return {self._folded(sound) for sound in self._sounds(word)}

    def keys_typed(self, typed: str) -> Iterable[str]:
        """One."""
        return (self._folded(typed),)

    def distance(self, typed: str, word: str) -> float:
        """Letters that differ from the nearest habit."""
        return float(min(Levenshtein.distance(typed, sound) for sound in self._sounds(word)))

    def spelled(self, typed: str) -> str:
        """Letter by letter."""
        for latin, letter in self._letters:
            typed = typed.replace(latin, letter)
        return typed

    def _sounds(self, word: str) -> tuple[str, ...]:
        return tuple({"".join(habit.get(letter, letter) for letter in word) for habit in self._habits})

    def _folded(self, sound: str) -> str:
        for several, one in _CYRILLIC_SOUNDS:
            sound = sound.replace(several, one)
        return _TWICE_NO_DIGIT.sub(r"\1", sound.translate(self._alike))


_CYRILLIC_SOUNDS = (
    *(("'", ""), ("shch", "w"), ("sch", "w"), ("sh", "w"), ("ch", "c"), ("zh", "j"), ("kh", "h"), ("x", "h")),
    *(("ts", "c"), ("tz", "c"), ("yu", "u"), ("ju", "u"), ("iu", "u"), ("ya", "a"), ("ja", "a"), ("ia", "a")),
    *(("yo", "o"), ("jo", "o"), ("io", "o"), ("ye", "e"), ("je", "e"), ("ie", "e")),
)
_CYRILLIC_LETTERS = (
    *(("shch", "щ"), ("sch", "щ"), ("sh", "ш"), ("ch", "ч"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("tz", "ц")),
    *(("yu", "ю"), ("ju", "ю"), ("ya", "я"), ("ja", "я"), ("ia", "ия"), ("yo", "ё"), ("jo", "ё"), ("ye", "е")),
    *zip("abvgdezijklmnoprstufhxcwqy'", "абвгдезийклмнопрстуфххцвкый", strict=False),
    ("'", "ь"),
)


class Arabic(_Spaced):
    """Consonants, with digits for those that Latin lacks; short vowels are guessed, long ones are hints."""

    _typed = re.compile(r"(?:(?:el|al|il|l)[ '\-]+)?[\w']+|[^\w\s]+", re.IGNORECASE)

    def spans(self, line: str) -> list[tuple[int, int]]:
        """The article goes with its word."""
        return [match.span() for match in self._typed.finditer(line)]

    def keys(self, word: str) -> Iterable[str]:
        """The consonants, by every habit."""
        if word.isascii():
            return self.keys_typed(word)
        heard = [_ARABIC_CONSONANTS.get(letter, ("",)) for letter in _ARABIC_MARKS.sub("", word)]
        keys = {_once("".join(one)) for one in itertools.islice(itertools.product(*heard), _MOST_KEYS)}
        return keys - {""}

    def keys_typed(self, typed: str) -> Iterable[str]:
        """The consonants; a number has none, be it with the article."""
        if re.split(r"[ '\-]+", typed)[-1].isdigit():
            return ()
        for several, one in _ARABIZI_CONSONANTS:
            typed = typed.replace(several, one)
        typed = re.sub(r"[aeiouyw'\W]", "", typed)
        return {_once(typed), _once(typed.replace("2", ""))} - {""}

    def distance(self, typed: str, word: str) -> float:
        """Sounds that differ; long vowels are told apart here."""
        for several, one in _ARABIZI_SOUNDS:
            typed = typed.replace(several, one)
        return 1.2 * Levenshtein.distance(_once(re.sub(r"[ '\-]", "", typed)), word.translate(_ARABIC_SOUNDS))


def _once(text: str) -> str:
    return _TWICE.sub(r"\1", text)


_ARABIC_MARKS = re.compile("[\u064b-\u0652\u0640]")
# letters that are no key of their own: long vowels, seats of the glottal stop
_ARABIC_CONSONANTS: dict[str, tuple[str, ...]] = {
    **{"ة": ("", "h", "t"), "ء": ("", "2"), "ؤ": ("", "2"), "ئ": ("", "2"), "ه": ("h", ""), "ع": ("3", "")},
    **{"ب": ("b",), "ت": ("t",), "ث": ("T", "s", "t"), "ج": ("j", "g"), "ح": ("h",), "خ": ("x",), "د": ("d",)},
    **{"ذ": ("D", "z", "d", "T"), "ر": ("r",), "ز": ("z",), "س": ("s",), "ش": ("$",), "ص": ("s",), "ض": ("d", "D")},
    **{"ط": ("t",), "ظ": ("z", "D", "d", "T"), "غ": ("G", "g"), "ف": ("f",), "ق": ("q", "g", "", "k", "j")},
    **{"ك": ("k",), "ل": ("l",), "م": ("m",), "ن": ("n",), "چ": ("$", "g"), "پ": ("b",), "ڤ": ("f",)},
}
_ARABIZI_CONSONANTS = (
    *(("7'", "x"), ("3'", "G"), ("kh", "x"), ("5", "x"), ("gh", "G"), ("8", "G"), ("sh", "$"), ("ch", "$")),
    *(("dh", "D"), ("th", "T"), ("6", "t"), ("9", "s"), ("7", "h"), ("c", "k"), ("p", "b"), ("v", "f")),
)
_ARABIZI_SOUNDS = (
    *(("7'", "5"), ("kh", "5"), ("gh", "8"), ("sh", "$"), ("ch", "$"), ("dh", "d"), ("th", "s"), ("6", "t")),
    *(("9", "s"), ("c", "k"), ("p", "b"), ("v", "f"), ("u", "o"), ("e", "i"), ("y", "i"), ("w", "o"), ("j", "g")),
    ("q", "2"),
)
_ARABIC_SOUNDS = str.maketrans(
    "اأإآىةويبتثجحخدذرزسشصضطظعغفقكلمنه",
    "aaiaaaoibtsg75dzrzs$sdtz38f2klmnh",
    "\u064b\u064c\u064d\u064e\u064f\u0650\u0652",
)


class Chinese:
    """Syllables without tones, with spaces between them or not; each is one of many characters."""

    borderless = True

    def __init__(self, syllables: Mapping[str, str]) -> None:
        """Take the reading of each character."""
        self._syllables = syllables

    def words(self, line: str) -> list[str]:
        """The characters, and what is no Chinese in one piece."""
        return re.findall(r"[a-z0-9]+|[^\sa-z0-9]", line.lower())

    def spans(self, line: str) -> list[tuple[int, int]]:
        """Letters without a space between them, and what is none."""
        return [match.span() for match in re.finditer(r"[a-zA-Z']+|[^\sa-zA-Z']+", line)]

    def keys(self, word: str) -> Iterable[str]:
        """The syllable; a word in Latin letters is its own."""
        return (self._syllables.get(word, word),)

    def keys_typed(self, typed: str) -> Iterable[str]:
        """What was typed."""
        return (typed.replace("'", ""),)

    def distance(self, typed: str, word: str) -> float:
        """All characters of a syllable sound alike."""
        return 0.0

    def spelled(self, typed: str) -> str:
        """As it was typed."""
        return typed


def ways(pinyin: Path) -> dict[str, Way]:
    """The way of each language that has one; not of Japanese: its training lines suffice.

    Args:
        pinyin: table of syllables, see :func:`bot.text.romanise.syllables_of`.
    """
    return {
        "ar": Arabic(),
        "mn": Cyrillic(MONGOLIAN_HABITS, {"v": "u", "o": "u", "i": "", "y": ""}, _CYRILLIC_LETTERS),
        "ru": Cyrillic(RUSSIAN_HABITS, {"y": "i"}, _CYRILLIC_LETTERS),
        "vi": Vietnamese(),
        "zh": Chinese(syllables_of(pinyin)),
    }
