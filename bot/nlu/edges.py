"""Patterns for phrases at the edge of a text or inside it, with borders where the script of the phrase has them."""

from collections.abc import Iterable

import regex

from bot.nlu.folding import DENSE, script_class

_LEFT, _RIGHT = r"(?<![\w'’])", r"(?![\w'’])"


def edge_pattern(phrases: Iterable[str], *, tail: bool) -> "regex.Pattern[str] | None":
    """Finds any of the phrases at the end of a text (``tail``) or at its beginning; None without phrases."""
    alternatives = []
    for phrase in sorted(phrases, key=len, reverse=True):
        inner = phrase[0] if tail else phrase[-1]
        border = "" if _open(inner) else r"(?<!\w)" if tail else _RIGHT
        alternatives.append(border + _escaped(phrase) if tail else _escaped(phrase) + border)
    if not alternatives:
        return None
    joined = "|".join(alternatives)
    edge = rf"[\s:：,،]*(?:{joined})[\s:：,،.。!]*$" if tail else rf"^(?:{joined})[\s:：,،]*"
    return regex.compile(edge, regex.IGNORECASE)


def phrase_pattern(phrases: Iterable[str]) -> "regex.Pattern[str]":
    """Finds any of the phrases anywhere in a text, the longest first."""
    alternatives = [
        f"{'' if _open(phrase[0]) else _LEFT}{_escaped(phrase)}{'' if _open(phrase[-1]) else _RIGHT}"
        for phrase in sorted(phrases, key=len, reverse=True)
    ]
    return regex.compile("|".join(alternatives) or r"(?!)", regex.IGNORECASE)


def _open(char: str) -> bool:
    """Whether no border is looked for beside a character."""
    return script_class(char.lower()) == DENSE or not char.isalpha()


def _escaped(phrase: str) -> str:
    escaped: str = regex.escape(phrase, special_only=True, literal_spaces=True)
    return escaped.replace(" ", r"\s+").replace("'", "['’]")
