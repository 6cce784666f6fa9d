"""What leaves the dialogue engine: a catalogue key with values, never a sentence.

An emission is ``{"v": 1, "key", "args", "locale", "quick_replies", "cards"}``; :mod:`bot.text.render` makes text of it.
``"expects": "name"`` is added to a question that a name answers: a name does not show the visitor's language.
"""

from pathlib import Path
from typing import Any

import yaml

from bot.languages import FALLBACK_LOCALE

EMISSION_VERSION = 1
LOCALE_SLOT = "chosen_locale"

Emission = dict[str, Any]


class UnknownResponseError(LookupError):
    """The domain has no response of this name, or the response names no catalogue key."""


def build(
    responses: dict[str, Any],
    response: str,
    locale: str,
    args: dict[str, Any],
    quick_replies: list[dict[str, Any]] | None = None,
    cards: list[dict[str, Any]] | None = None,
) -> Emission:
    """The emission of a response of the domain; quick replies given here replace those of the domain.

    Raises:
        UnknownResponseError: the domain does not know the response.
    """
    try:
        stub = responses[response][0]["custom"]
        key = stub["key"]
    except (KeyError, IndexError, TypeError) as error:
        raise UnknownResponseError(response) from error
    emission: Emission = {
        "v": EMISSION_VERSION,
        "key": key,
        "args": args,
        "locale": locale,
        "quick_replies": stub.get("quick_replies", []) if quick_replies is None else quick_replies,
        "cards": cards or [],
    }
    if "expects" in stub:
        emission["expects"] = stub["expects"]
    return emission


def reply_locale(slots: dict[str, Any], metadata: dict[str, Any] | None) -> str:
    """The locale to answer in: the visitor's choice, else what the gateway decided, else the fallback."""
    return str(slots.get(LOCALE_SLOT) or (metadata or {}).get("locale") or FALLBACK_LOCALE)


def load_responses(domain_file: Path) -> dict[str, Any]:
    """The responses of a domain file, by name."""
    responses: dict[str, Any] = yaml.safe_load(domain_file.read_text(encoding="utf-8"))["responses"]
    return responses
