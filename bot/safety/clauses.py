"""The stretches of a folded line in which a pattern and its negation are looked for together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

LONG = 160
LONG_THAI = 60
_PAUSE = r"[.,。、・]{2,}|⋯+"
_BREAK = regex.compile(
    rf"(?P<pause>{_PAUSE})|[!?;\n。、，？！；،؛؟۔।¿¡]|(?<!\d)[.,]|[.,](?!\d)",
)
_NO_SPACES = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]")
_THAI = regex.compile(r"\p{Thai}")
_WORD = regex.compile(r"[^ ]+")


@dataclass(frozen=True)
class Clause:
    """A stretch to search. Character ``i`` of ``text`` is character ``at[i]`` of the folded line."""

    text: str
    at: Sequence[int]


def clauses(folded: str) -> Iterator[Clause]:
    """The clauses of a line, by position: sentence marks, commas and line breaks end them.

    Parts divided by a pause ("I can't... breathe") come once as one clause and then each alone.
    """
    chain: list[tuple[int, int]] = []
    start = 0
    for mark in [*_BREAK.finditer(folded), None]:
        end = len(folded) if mark is None else mark.start()
        if folded[start:end].strip():
            chain.append((start, end))
        if (mark is None or mark["pause"] is None) and chain:
            if len(chain) > 1:
                yield _joined(folded, chain)
            for first, last in chain:
                yield Clause(folded[first:last], range(first, last))
            chain = []
        if mark is not None:
            start = mark.end()


def readings(clause: Clause) -> Iterator[Clause]:
    """The stretches to search in a clause: nearly always the clause itself.

    A clause of more than 160 characters is also read through windows, so that a "no" far away cancels nothing; a Thai
    one of more than 60 is read by its spaces and through windows of 60.
    """
    thai = len(clause.text) > LONG_THAI and _THAI.search(clause.text)
    if not thai:
        yield clause
    if thai or len(clause.text) > LONG:
        for start, end in _windows(clause.text, LONG_THAI if thai else LONG, every_word=bool(thai)):
            yield Clause(clause.text[start:end], clause.at[start:end])


def _joined(folded: str, chain: list[tuple[int, int]]) -> Clause:
    text = ""
    at: list[int] = []
    for start, end in chain:
        part = folded[start:end].strip(" ")
        start = folded.index(part, start)
        if text and not (_NO_SPACES.match(text[-1]) and _NO_SPACES.match(part[0])):
            text += " "
            at.append(at[-1])
        text += part
        at.extend(range(start, start + len(part)))
    return Clause(text, at)


def _windows(text: str, size: int, every_word: bool) -> Iterator[tuple[int, int]]:
    """Overlapping windows of at most ``size`` characters, cut at spaces where there are any."""
    pieces: list[tuple[int, int]] = []
    for word in _WORD.finditer(text):
        if every_word:
            pieces.append(word.span())
        else:
            step = size // 2
            pieces.extend((at, min(at + step, word.end())) for at in range(word.start(), word.end(), step))
    step = size // 4 if every_word else size // 2
    next_start = 0
    for index, (start, end) in enumerate(pieces):
        if every_word:
            yield start, end
        if start < next_start:
            continue
        next_start = start + step
        widest = end
        for _, later in pieces[index + 1 :]:
            if later - start > size:
                break
            widest = later
        if widest > end or not every_word:
            yield start, widest
