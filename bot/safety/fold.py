"""Folding of a typed line for the red-flag net: what the patterns see, with the way back to what was typed.

NFKC, lower case, plain apostrophes, ASCII digits, no invisible characters, runs of white space as one space (or one
line feed), and the few letters that people type one for the other (Arabic alef forms, Russian ё, Thai เเ for แ).
Both the text and the patterns go through the same letters, so that a pattern may be written either way.
"""

import functools
import unicodedata
from dataclasses import dataclass

import regex

LONGEST = 6_000  # one ligature may unfold to 18 letters: a message of them must not cost a second
_APOSTROPHES = "\u2019\u2018\u201b\u0060\u00b4\u02bc\u02bb\u02b9\u2032\uff07"
_LINE_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_SAME_LETTER = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ё": "е"})
_ARABIC_MARKS = "\u0640\u0670" + "".join(map(chr, range(0x064B, 0x0653)))
_THAI_AM = regex.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32")
_PATTERN_TOKEN = regex.compile(r"\\p\{[^}]*\}|\\.|\(\?P?[<=]?|\[(?:\\.|[^\]\\])+\]|.", regex.DOTALL)


@dataclass(frozen=True)
class Folded:
    """A folded line. Character ``i`` of ``text`` was typed at code points ``starts[i]`` to ``ends[i]`` (exclusive)."""

    text: str
    starts: list[int]
    ends: list[int]


def fold(typed: str) -> Folded:
    """The folded form of any string, lone surrogates and control characters included; never raises."""
    kept = [(at, mapped) for at, char in enumerate(typed) if (mapped := _admit(char))]
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    while at < len(kept) and len(out) < LONGEST:
        last = at + 1
        while last < len(kept) and _joins(kept[last][1]):
            last += 1
        start, end = kept[at][0], kept[last - 1][0] + 1
        cluster = "".join(char for _, char in kept[at:last])
        for char in _fold_short(cluster) if len(cluster) < 5 else _fold_cluster(cluster):
            if out and char in " \n" and out[-1] in " \n":
                out[-1] = "\n" if "\n" in (char, out[-1]) else " "
                ends[-1] = end
            elif out and char == "เ" == out[-1]:
                out[-1] = "แ"
                ends[-1] = end
            else:
                out.append(char)
                starts.append(start)
                ends.append(end)
        at = last
    return Folded("".join(out), starts, ends)


def fold_pattern(pattern: str) -> str:
    """The pattern as it has to be written to match folded text: same letters, lower case, escapes left alone."""
    composed = _THAI_AM.sub("\\1\u0e33", unicodedata.normalize("NFC", pattern)).replace("เเ", "แ")
    return "".join(map(_fold_token, _PATTERN_TOKEN.findall(composed)))


def _fold_token(token: str) -> str:
    if token.startswith(("\\", "(?")):
        return token
    token = "".join(map(_admit_letter, token))
    if not token.startswith("["):
        token = "".join(char for char in token if char not in _ARABIC_MARKS)
    return token.lower().translate(_SAME_LETTER)


def _admit_letter(char: str) -> str:
    if char in _APOSTROPHES:
        return "'"
    if "\u3131" <= char <= "\u318e":
        return unicodedata.normalize("NFKC", char)
    digit = unicodedata.decimal(char, None)
    return char if digit is None else str(digit)


@functools.lru_cache(maxsize=4096)
def _admit(char: str) -> str:
    """The character before composition: "" when it is invisible or a mark that readers leave out."""
    if char in _LINE_BREAKS:
        return "\n"
    if char.isspace():
        return " "
    if char in _ARABIC_MARKS or unicodedata.category(char) in ("Cc", "Cf", "Cs") or "\ufe00" <= char <= "\ufe0f":
        return ""
    return _admit_letter(char)


@functools.lru_cache(maxsize=4096)
def _joins(char: str) -> bool:
    """True when the character may melt into the one before it under NFKC (marks, jamo, voiced-sound marks)."""
    return (
        unicodedata.category(char).startswith("M")
        or char in "\uff9e\uff9f\u0e32\u0e33"
        or "\u1160" <= char <= "\u11ff"
        or "\u3131" <= char <= "\u318e"
        or "\ud7b0" <= char <= "\ud7fb"
        or "\uffa0" <= char <= "\uffdc"
    )


def _fold_cluster(cluster: str) -> str:
    folded = _THAI_AM.sub("\\1\u0e33", unicodedata.normalize("NFKC", cluster)).lower()
    return "".join(map(_admit, folded)).translate(_SAME_LETTER)


_fold_short = functools.lru_cache(maxsize=8192)(_fold_cluster)
