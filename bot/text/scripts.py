"""Which script a character is of, and which written form of Chinese (or Japanese) a Han character shows."""

from bisect import bisect_right
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

# First code point and ISO 15924 code of each run that matters; "" is no script (digits, punctuation, symbols).
_RUNS = (
    (0x0000, ""), (0x0041, "Latn"), (0x005B, ""), (0x0061, "Latn"), (0x007B, ""), (0x00AA, "Latn"), (0x00AB, ""),
    (0x00BA, "Latn"), (0x00BB, ""), (0x00C0, "Latn"), (0x00D7, ""), (0x00D8, "Latn"), (0x00F7, ""), (0x00F8, "Latn"),
    (0x02C0, ""), (0x0370, "Grek"), (0x0400, "Cyrl"), (0x0530, "Armn"), (0x0590, "Hebr"), (0x0600, ""),
    (0x0620, "Arab"), (0x0660, ""), (0x066E, "Arab"), (0x06D4, ""), (0x06D5, "Arab"), (0x06F0, ""), (0x06FA, "Arab"),
    (0x0700, ""), (0x0750, "Arab"), (0x0780, ""), (0x0900, "Deva"), (0x0980, "Beng"), (0x0A00, "Guru"),
    (0x0A80, "Gujr"), (0x0B00, ""), (0x0B80, "Taml"), (0x0C00, "Telu"), (0x0C80, "Knda"), (0x0D00, "Mlym"),
    (0x0D80, "Sinh"), (0x0E01, "Thai"), (0x0E3F, ""), (0x0E40, "Thai"), (0x0E4F, ""), (0x0E80, "Laoo"),
    (0x0F00, "Tibt"), (0x1000, "Mymr"), (0x10A0, "Geor"), (0x1100, "Hang"), (0x1200, "Ethi"), (0x13A0, ""),
    (0x1780, "Khmr"), (0x1800, ""), (0x1820, "Mong"), (0x18B0, ""), (0x1C80, "Cyrl"), (0x1C90, "Geor"), (0x1CC0, ""),
    (0x1E00, "Latn"), (0x1F00, "Grek"), (0x2000, ""), (0x3005, "Hani"), (0x3008, ""), (0x3041, "Kana"),
    (0x3097, ""), (0x309D, "Kana"), (0x30A0, ""), (0x30A1, "Kana"), (0x30FB, ""), (0x30FD, "Kana"), (0x3100, ""),
    (0x3105, "Bopo"), (0x3130, "Hang"), (0x3190, ""), (0x31A0, "Bopo"), (0x31C0, ""), (0x31F0, "Kana"), (0x3200, ""),
    (0x3400, "Hani"), (0x4DC0, ""), (0x4E00, "Hani"), (0xA000, ""), (0xA640, "Cyrl"), (0xA6A0, ""), (0xAC00, "Hang"),
    (0xD7A4, ""), (0xF900, "Hani"), (0xFB00, ""), (0xFB50, "Arab"), (0xFE00, ""), (0xFE70, "Arab"), (0xFEFF, ""),
    (0x20000, "Hani"), (0x32000, ""),
)  # fmt: skip
_STARTS = [start for start, _ in _RUNS]


@lru_cache(maxsize=8192)
def script_of(char: str) -> str:
    """ISO 15924 code of a letter; ``Kana`` for both syllabaries, an empty string for what is no letter."""
    return _RUNS[bisect_right(_STARTS, ord(char)) - 1][1]


def script_counts(text: str) -> dict[str, int]:
    """How many letters of each script the text has."""
    counts = Counter(map(script_of, text))
    counts.pop("", None)
    return dict(counts)


class HanForms(NamedTuple):
    """Characters that only one written form uses."""

    simplified: frozenset[str]
    traditional: frozenset[str]
    japanese: frozenset[str]
    foreign_to_japanese: frozenset[str]


def han_forms(exceptions: dict[str, str]) -> HanForms:
    """The sets, from the national character standards themselves and a few exceptions.

    A character of GB 2312 that Big5 lacks is Simplified, one of Big5 that GB 2312 lacks Traditional, one of
    JIS X 0208 that both lack Japanese; what JIS X 0208 lacks is no Japanese.

    Args:
        exceptions: ``neutral``, ``traditional`` and ``japanese`` characters, each as one string.
    """
    gb, big5, jis = _repertoire("gb2312"), _repertoire("big5"), _repertoire("euc_jp")
    neutral = frozenset(exceptions["neutral"])
    traditional = ((big5 - gb) | frozenset(exceptions["traditional"])) - neutral
    japanese = (jis - gb - big5 - neutral) | (frozenset(exceptions["japanese"]) - gb - big5)
    return HanForms(gb - big5 - neutral, traditional, japanese, (gb | big5) - jis)


def _repertoire(codec: str) -> frozenset[str]:
    """The Han characters of a two-byte character set."""
    pairs = (bytes((high, low)) for high in range(0xA1, 0xFA) for low in (*range(0x40, 0x7F), *range(0xA1, 0xFF)))
    decoded = (pair.decode(codec, "ignore") for pair in pairs)
    return frozenset(char for char in decoded if len(char) == 1 and script_of(char) == "Hani")
