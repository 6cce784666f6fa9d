"""Lines typed in Latin letters ("zavtra v 3", "ashita no gogo 3ji"): known words are put into their own script."""

import re

from bot.nlu.times.load import Grammar

_WORD = re.compile(r"(\d*)([a-z][a-z0-9']*)")
_OTHER = re.compile(r"[^\W\d_a-z]")


def in_own_script(line: str, offsets: list[int], grammar: Grammar) -> tuple[str, list[int]]:
    """A folded line with its known Latin words in the language's script, and the offsets that belong to it.

    A line that has letters of another script stays as it is. Between two known words the space goes in a language
    without spaces, and after a word that ends in a hyphen (an article).
    """
    if not grammar.latin or _OTHER.search(line):
        return line, offsets
    out: list[str] = []
    places: list[int] = []
    last, known, bound = 0, False, not grammar.spaced
    for match in _WORD.finditer(line):
        whole, (digits, word) = match[0], match.groups()
        native = grammar.latin.get(whole)
        if native is None and digits and word in grammar.latin:
            native = digits + grammar.latin[word]
        gap = line[last : match.start()]
        if not (bound and known and native is not None and not gap.strip()):
            out.append(gap)
            places.extend(offsets[last : match.start()])
        written = whole if native is None else native.removesuffix("-")
        out.append(written)
        span = match.end() - match.start()
        places.extend(
            offsets[match.start() + min(index * span // len(written), span - 1)] for index in range(len(written))
        )
        last, known = match.end(), native is not None
        bound = not grammar.spaced or (native or "").endswith("-")
    return "".join([*out, line[last:]]), [*places, *offsets[last:]]
