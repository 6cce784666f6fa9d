"""Folding: letters that people write in several ways become one, with the way back to the line's own offsets."""

import unicodedata
from functools import lru_cache

_PLAIN = str.maketrans(
    dict.fromkeys("–—−‐‑〜~～", "-")
    | dict.fromkeys("’‘`´ʼ", "'")
    | {"：": ":", "（": "(", "）": ")", "．": ".", "，": ","}
)
_CYRILLIC = str.maketrans("ёөү", "еоу")
_ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه"})
_HAN = str.maketrans(
    "國頭點後個兩號週這禮鐘鍾時間從內過開幾歲為現將來當聽尋晝樓線門館歷紀塊萬",
    "国头点后个两号周这礼钟钟时间从内过开几岁为现将来当听寻昼楼线门馆历纪块万",
)
_TATWEEL = "\u0640"


@lru_cache(maxsize=8192)
def _fold_character(character: str, mode: str) -> str:
    lowered = character.lower()
    folded = lowered if len(lowered) == 1 else character
    if folded.isspace():
        return " "
    digit = unicodedata.digit(folded, None)
    if digit is not None and unicodedata.category(folded) == "Nd":
        return str(digit)
    folded = folded.translate(_PLAIN)
    if mode == "latin":
        if folded == "đ":
            return "d"
        if unicodedata.combining(folded):
            return ""
        base = unicodedata.normalize("NFD", folded)[:1]
        return base if base.isascii() else folded
    if mode == "han":
        return folded.translate(_HAN)
    if mode == "cyrillic":
        return folded.translate(_CYRILLIC)
    if mode == "arabic":
        if folded == _TATWEEL or unicodedata.combining(folded):
            return ""
        return folded.translate(_ARABIC)
    return folded


def fold(text: str, mode: str) -> tuple[str, list[int]]:
    """Fold a line for matching.

    Args:
        text: the line.
        mode: ``latin`` drops accents; ``han`` joins traditional and simplified signs of time; ``cyrillic`` joins ё/е,
            ө/о, ү/у; ``arabic`` joins the alefs, ى/ي and ة/ه and drops vowel marks; anything else only lowers case and
            maps digits, dashes and apostrophes.

    Returns:
        The folded line and, for each of its characters and its end, the code-point index in ``text``.
    """
    out: list[str] = []
    offsets: list[int] = []
    for index, cluster in _clusters(text):
        for character in cluster:
            folded = _fold_character(character, mode)
            if folded:
                out.append(folded)
                offsets.append(index)
    offsets.append(len(text))
    return "".join(out), offsets


def _clusters(text: str) -> list[tuple[int, str]]:
    """Each character with its place; a Latin letter with the marks typed after it is put together first."""
    if unicodedata.is_normalized("NFC", text):
        return list(enumerate(text))
    clusters: list[tuple[int, str]] = []
    index = 0
    while index < len(text):
        end = index + 1
        while text[index].isalpha() and end < len(text) and 0x300 <= ord(text[end]) < 0x370:
            end += 1
        whole = unicodedata.normalize("NFC", text[index:end])
        clusters.append((index, whole if len(whole) == 1 else text[index]))
        index = end
    return clusters


def folded(text: str, mode: str) -> str:
    """Only the folded line."""
    return fold(text, mode)[0]
