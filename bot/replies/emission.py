"""What leaves the dialogue engine: a catalogue key with values, never a sentence.

An emission is ``{"v": 1, "key", "args", "locale", "quick_replies", "cards"}``; :mod:`bot.text.render` makes text of it.
``"expects": "name"`` is added to a question that a name answers: a name does not show the visitor's language.
``"zone"`` (IANA name) is added where the visitor's own time zone is known, and where there is one

- ``"form"``: ``{"title", "fields", "submit_key", "intent", "entities"}``. A field is ``{"name", "label_key",
  "label_args", "kind", "required", "options", "value", "error_key"}``: ``kind`` one of text, phone, email, tick, choice
  and date; ``options`` of a choice ``{"value", "key", "args"}``; ``value`` what stands in it at first. What is filled
  in comes back as one message of the intent, with the form's entities and one for each field: a tick as ``yes`` or
  ``no`` (a required one is always ``yes``), a date as ISO 8601; an optional field left blank does not come back.
- ``"list"``: ``{"title", "items": [{"title", "subtitle", "intent", "entities"}], "page", "pages"}``.

Titles and subtitles are typed values (:mod:`actions.values`).
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
    *,
    form: dict[str, Any] | None = None,
    item_list: dict[str, Any] | None = None,
    zone: str | None = None,
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
    optional = {"form": form, "list": item_list, "zone": zone}
    return {**emission, **{name: value for name, value in optional.items() if value is not None}}


def reply_locale(slots: dict[str, Any], metadata: dict[str, Any] | None) -> str:
    """The locale to answer in: the visitor's choice, else what the gateway decided, else the fallback.

    The gateway knows the choice made last (``locale_chosen``), be it with the front's own switch; the slot knows
    only those made in the dialogue.
    """
    decided = (metadata or {}).get("locale")
    if decided and (metadata or {}).get("locale_chosen"):
        return str(decided)
    return str(slots.get(LOCALE_SLOT) or decided or FALLBACK_LOCALE)


def load_responses(domain_file: Path) -> dict[str, Any]:
    """The responses of a domain file, by name."""
    responses: dict[str, Any] = yaml.load(domain_file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["responses"]
    return responses
