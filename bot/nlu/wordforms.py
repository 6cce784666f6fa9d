"""When a word of a message is a form of a word of a name: endings, proclitics, plurals, missing marks, one slip."""

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from bot.nlu.folding import ARABIC, CYRILLIC, LATIN, Word

_CYRILLIC_VOWELS = "аеёиоуыэюяөү"
_ADJECTIVE_ENDINGS = ("ая", "яя", "ое", "ее", "ый", "ий", "ой", "ые", "ие")
_SOFT_SPANISH = frozenset("áéíóúüñàèìòùâêîôûçё")
LONGEST_ENDING = 4
SHORTEST_FUZZY = 7


@dataclass(frozen=True, slots=True)
class NameWord:
    """One word of a name.

    Attributes:
        full: with its marks.
        bare: without the marks people leave out; for Arabic also without the article.
        script: the script class.
        stem: what every Cyrillic form begins with ("" where no ending is allowed).
        fleeting: the stem without its last short vowel, where Mongolian drops it before an ending.
        article: the Arabic word is written with its article in the data.
    """

    full: str
    bare: str
    script: str
    stem: str = ""
    fleeting: str = ""
    article: bool = False


def name_word(word: Word, mongolian: bool = False) -> NameWord:
    """A word of a name, made ready for comparison."""
    if word.script == CYRILLIC and len(word.bare) >= 4:
        return NameWord(word.full, word.bare, word.script, *_stems(word.bare, mongolian))
    if word.script == ARABIC and word.bare.startswith("ال") and len(word.bare) >= 5:
        return NameWord(word.full, word.bare[2:], word.script, article=True)
    return NameWord(word.full, word.bare, word.script)


def _stems(letters: str, mongolian: bool) -> tuple[str, str]:
    stem = letters
    if len(letters) >= 6 and letters.endswith(_ADJECTIVE_ENDINGS):
        stem = letters[:-2]
    elif letters[-1] in _CYRILLIC_VOWELS + "ьй":
        stem = letters[:-1]
    # хамар -> хамрын: Mongolian drops the last short vowel before an ending
    drops = mongolian and len(letters) >= 5 and letters[-2] in _CYRILLIC_VOWELS and letters[-3] not in _CYRILLIC_VOWELS
    return stem, letters[:-2] + letters[-1] if drops and letters[-1] not in _CYRILLIC_VOWELS + "ьй" else ""


def clitics(letters: str) -> Iterator[tuple[str, int, bool]]:
    """What an Arabic word may be without و ف, ب ل ك and ال: ``(rest, letters cut, article cut)``."""
    heads = [0]
    if len(letters) > 3 and letters[0] in "وف":
        heads.append(1)
    for head in list(heads):
        if len(letters) - head > 3 and letters[head] in "بلك":
            heads.append(head + 1)
    for head in dict.fromkeys(heads):
        rest = letters[head:]
        if head == 0 or len(rest) >= 3:
            yield rest, head, False
        if rest.startswith("ال") and len(rest) >= 5:
            yield rest[2:], head + 2, True
        elif rest.startswith("لل") and len(rest) >= 5:
            yield rest[2:], head + 2, False


def singulars(letters: str) -> Iterator[str]:
    """A Latin word and what it may be the plural of."""
    yield letters
    if len(letters) >= 5 and letters.endswith("s"):
        yield letters[:-1]
        if letters.endswith("ies"):
            yield letters[:-3] + "y"
        elif letters.endswith("es") and len(letters) >= 6:
            yield letters[:-2]


def marks_agree(typed: str, name: str, name_bare: str, strict: bool) -> int | None:
    """How many marks of the name the typed word leaves out; None when it carries other ones.

    Vietnamese names are strict: only leaving out is allowed. Elsewhere a long word may carry a wrong accent.
    """
    missing = 0
    for have, want, plain in zip(typed, name, name_bare, strict=False):
        if have == want:
            continue
        if have == plain:
            missing += 1
        elif strict or len(name) < 6 or have not in _SOFT_SPANISH:
            return None
    return missing


def slips_allowed(letters: str) -> int:
    """Typing errors forgiven in a word of this length."""
    return 0 if len(letters) < SHORTEST_FUZZY else 1 if len(letters) < 11 else 2


def _slips(typed: str, name: str, allowed: int) -> int:
    return OSA.distance(typed, name, score_cutoff=allowed)


def slips(word: Word, name: NameWord) -> int | None:
    """The typing errors between a word and a name's word, or None when there are too many."""
    if word.script != name.script or word.script not in (LATIN, CYRILLIC) or word.bare[0] != name.bare[0]:
        return None
    target = name.stem or name.bare
    allowed = slips_allowed(target)
    if not allowed:
        return None
    if name.script == LATIN:
        best = min(_slips(form, target, allowed) for form in singulars(word.bare))
        return best if best <= allowed else None
    for cut in (len(target), len(target) - 1, len(target) + 1):
        if cut <= len(word.bare) <= cut + LONGEST_ENDING:
            found = _slips(word.bare[:cut], target, allowed)
            if found <= allowed:
                return found
    return None


def agrees(word: Word, name: NameWord, strict: bool) -> int | None:
    """How far a word is from a name's word without any slip: 0 exact, more for missing marks; None when not a form."""
    if word.script != name.script:
        return None
    if word.script == CYRILLIC and name.stem:
        most = LONGEST_ENDING if len(name.bare) > 4 else LONGEST_ENDING - 1
        if word.bare.startswith(name.stem) and len(word.bare) - len(name.stem) <= most:
            return marks_agree(word.full[: len(name.stem)], name.full, name.bare, False)
        ending = len(word.bare) - len(name.fleeting)
        return 0 if name.fleeting and word.bare.startswith(name.fleeting) and 2 <= ending <= most else None
    if word.script == ARABIC:
        return 0 if any(rest == name.bare for rest, _, _ in clitics(word.bare)) else None
    if word.script == LATIN:
        forms = singulars(word.bare) if len(name.bare) >= 3 else (word.bare,)
        if name.bare not in forms:
            return None
        return marks_agree(word.full, name.full, name.bare, strict)
    return 0 if word.bare == name.bare else None
