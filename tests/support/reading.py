"""Whether what a visitor reads is in the script of their language."""

import re

from bot.text.scripts import script_counts

SCRIPTS = {
    "zh-Hans": {"Hani"},
    "zh-Hant": {"Hani"},
    "ja": {"Hani", "Kana"},
    "ru": {"Cyrl"},
    "mn": {"Cyrl"},
    "th": {"Thai"},
    "ar": {"Arab"},
    "ko": {"Hang"},
}
"""Of the other locales it is Latin."""
ANYWHERE = {"Latn"}
"""Names as in passports, codes and flights."""
FOR_THE_DRIVER = {"Hang"}
"""An address in Korean stands beside the visitor's own language."""
LINK = re.compile(r"/api/\S+")
MOST_FOREIGN = 0.5


def foreign_letters(text: str, locale: str, *, driver: bool = False) -> str:
    """What is wrong with the letters of a text, in one line; empty when it reads as the locale does.

    Args:
        driver: it may hold an address in Korean.
    """
    counts = script_counts(LINK.sub("", text))
    own = SCRIPTS.get(locale, ANYWHERE)
    strange = set(counts) - own - ANYWHERE - (FOR_THE_DRIVER if driver else set())
    if strange:
        return f"{sorted(strange)} in {text!r}"
    mine = sum(counts.get(script, 0) for script in own)
    return "" if mine >= MOST_FOREIGN * sum(counts.values()) else f"mostly {counts} in {text!r}"
