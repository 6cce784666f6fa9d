"""What the sentence encoder is shown of a line."""

import re

from bot.nlu.ngrams import prepare

# What means nothing but stands for itself: "show GC-2AQZG8" was read in four ways, by the letters of the code.
_EXAMPLES = (
    (re.compile(r"(?<![a-z0-9])gc[ \-‐‑–—_]?(?=[a-z]*[0-9])[0-9a-z]{6}(?![a-z0-9])"), "gc-k7m2q9"),
    (re.compile(r"(?<![a-z0-9])gc[\-‐‑–—_][a-z]{6}(?![a-z0-9])"), "gc-k7m2q9"),
    (re.compile(r"[a-z0-9._%+\-]{1,64}@[a-z0-9.\-]{1,190}\.[a-z]{2,24}"), "name@example.com"),
)


def encodable(text: str) -> str:
    """The form in which training and serving show a text to the encoder: codes and addresses are the same for all."""
    shown = prepare(text)
    for pattern, example in _EXAMPLES:
        shown = pattern.sub(example, shown)
    return shown
