"""One reading of a typed line, for training, serving, ``explain`` and the red-flag net alike.

NFKC, Thai sara am put together again (NFKC splits it), decimal digits of every script as ASCII, control and
invisible characters gone, runs of white space as one space. Case is kept. Applying it twice changes nothing.
"""

import re
import unicodedata

# Invisible characters that are not of category Cf, Cc or Cs: variation selectors, fillers, the grapheme joiner.
_INVISIBLE = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]")
_PLAIN = re.compile(r"[!-~]+(?: [!-~]+)*\Z")
_SARA_AM = re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32")
# Characters of combining class 0 that may still join the one before them (Unicode's NFC_Quick_Check=Maybe).
_JOINS_BACK = re.compile(
    "[\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u102e\u1161-\u1175"
    "\u11a8-\u11c2\u1b35\u0e32\u0e4d\U000110ba\U00011127\U0001133e\U00011357\U000114b0\U000114ba\U000114bd\U000115af\U00011930]"
)


def normalise(text: str) -> str:
    """The line as every later stage reads it."""
    if _PLAIN.match(text):
        return text
    before = text
    while True:
        after = _once(before)
        if after == before:
            return after
        before = after


def normalise_with_offsets(text: str) -> tuple[str, list[int]]:
    """The normalised line, and where each of its characters was typed.

    Returns:
        The line of :func:`normalise`, and a list one longer than it: the index, in code points of ``text``, of the
        character that each character came from (of the first one, where several became one); last, the length of
        ``text`` without the white space that was cut from its end. The indices never go down.
    """
    offsets = list(range(len(text) + 1))
    while True:
        after, steps = _once_with_offsets(text)
        if after == text:
            return after, offsets
        text, offsets = after, [offsets[step] for step in steps]


def _dropped(char: str) -> bool:
    category = unicodedata.category(char)
    if category in ("Cf", "Cs"):
        return True
    if category == "Cc":
        return not char.isspace()
    return _INVISIBLE.match(char) is not None


def _ascii_digit(char: str) -> str:
    return str(unicodedata.decimal(char)) if char.isdecimal() else char


def _composed(piece: str) -> str:
    """NFKC of a piece, with sara am whole and digits in ASCII."""
    piece = _SARA_AM.sub("\\1\u0e33", unicodedata.normalize("NFKC", piece))
    return piece if piece.isascii() else "".join(map(_ascii_digit, piece))


def _once(text: str) -> str:
    visible = text if text.isprintable() and text.isascii() else "".join(c for c in text if not _dropped(c))
    return " ".join(_composed(visible).split())


def _starts_piece(char: str) -> bool:
    if char.isascii():
        return True
    first = unicodedata.normalize("NFKD", char)[0]
    return unicodedata.combining(first) == 0 and _JOINS_BACK.match(first) is None


def _pieces(text: str) -> list[tuple[int, str]]:
    """The visible text in pieces that normalise independently of each other, with the index of each."""
    pieces: list[tuple[int, str]] = []
    for index, char in enumerate(text):
        if _dropped(char):
            continue
        if pieces and not _starts_piece(char):
            pieces[-1] = (pieces[-1][0], pieces[-1][1] + char)
        else:
            pieces.append((index, char))
    return pieces


def _once_with_offsets(text: str) -> tuple[str, list[int]]:
    chars: list[str] = []
    offsets: list[int] = []
    for index, piece in _pieces(text):
        composed = _composed(piece)
        spread = len(composed) == len(piece)  # nothing joined or split: each character keeps its own place
        for position, char in enumerate(composed):
            place = index + position if spread and text.startswith(piece, index) else index
            if char.isspace():
                if chars and chars[-1] != " ":
                    chars.append(" ")
                    offsets.append(place)
                continue
            chars.append(char)
            offsets.append(place)
    end = len(text) if chars else 0
    if chars and chars[-1] == " ":
        chars.pop()
        end = offsets.pop()
    return "".join(chars), [*offsets, end]
