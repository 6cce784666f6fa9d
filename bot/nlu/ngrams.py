"""Character n-grams inside word borders: the sparse half of what the intent classifier sees."""

from bot.text.normalise import normalise

LONGEST = 4


def prepare(text: str) -> str:
    """The form in which training and serving see a text."""
    return normalise(text).lower()


def ngrams(prepared: str) -> list[str]:
    """All runs of 1 to 4 characters of each word with a space on both sides (``char_wb`` of scikit-learn)."""
    found: list[str] = []
    for word in prepared.split():
        padded = f" {word} "
        length = len(padded)
        for size in range(1, LONGEST + 1):
            if size >= length:
                found.append(padded)
                break
            found.extend(padded[start : start + size] for start in range(length - size + 1))
    return found
