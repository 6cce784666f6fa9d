"""The language of a line as ``explain`` and the components report it; needs neither model nor encoder."""

from typing import Any

from bot.languages import LANGUAGES, LOCALES, default_locale
from bot.text.identify import Identification, LanguageIdentifier


def identify(identifier: LanguageIdentifier, typed: str, hint: str | None, chosen: str | None) -> Identification:
    """The language of a line, or the one that was chosen for it."""
    if chosen is None:
        return identifier.identify(typed, hint=hint)
    if chosen in LOCALES:
        return Identification(LOCALES[chosen].language, chosen, 1.0, "choice")
    return Identification(chosen, default_locale(chosen).code, 1.0, "choice")


def is_known(code: str) -> bool:
    """Whether a code is a language or a locale of the registry."""
    return code in LANGUAGES or code in LOCALES


def described(typed: str, language: Identification) -> dict[str, Any]:
    """The object for a line of which only the language is known."""
    return {
        "text": typed,
        "language": language.language,
        "locale": language.locale,
        "confidence": round(language.confidence, 4),
        "reason": language.reason,
        "intent": None,
        "ranking": [],
        "entities": [],
        "also": [],
    }
