"""Character n-grams inside word borders: the sparse half of what the intent classifier sees."""

import re

from bot.text.normalise import normalise

LONGEST = 4
# Letters that people write one for the other; folding them is worth a point of accuracy in Arabic.
_ALIKE = str.maketrans("أإآٱىةؤئё", "اااايهويе")
_MARKS = re.compile("[\u064b-\u065f\u0670\u0640]")  # vowel marks and the lengthening stroke


def prepare(text: str) -> str:
    """The form in which training and serving see a text."""
    return normalise(text).lower()


def ngrams(prepared: str) -> list[str]:
    """All runs of 1 to 4 characters of each word with a space on both sides, alike letters folded.

    But for the folding it is ``char_wb`` of scikit-learn.
    """
    found: list[str] = []
    for word in _MARKS.sub("", prepared).translate(_ALIKE).split():
        padded = f" {word} "
        length = len(padded)
        for size in range(1, LONGEST + 1):
            if size >= length:
                found.append(padded)
                break
            found.extend(padded[start : start + size] for start in range(length - size + 1))
    return found
