"""What is said about the language itself, beside an answer: which we speak, a guess to confirm, a neighbour."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from actions.db.records import Conversation, Emission
from bot.languages import FALLBACK_LOCALE, LOCALES, VISITOR_LANGUAGES, locale_of
from bot.text.identify import UNDETERMINED, Identification

OFFER, CONFIRM, NEIGHBOUR = "language-offer", "language-confirm", "language-neighbour"
NEIGHBOURS_CHOICE = ("en", "ru")
NOT_UNDERSTOOD = ("nlu_fallback", "out_of_scope")


def notice_for(identified: Identification, conversation: Conversation, text: str) -> str | None:
    """The catalogue key of what should be said about the language of this message, or None.

    An explicit choice of the visitor is never questioned.
    """
    if conversation.locale_chosen:
        return None
    if identified.neighbour is not None:
        return NEIGHBOUR
    if identified.romanised and identified.locale != conversation.locale:
        return CONFIRM
    first = conversation.locale is None
    unknown = identified.language == UNDETERMINED and locale_of(conversation.client_locale) is None
    return OFFER if first and unknown and any(char.isalpha() for char in text) else None


def notice(key: str, identified: dict[str, Any], locale: str) -> Emission:
    """The emission of a notice.

    Args:
        identified: the members of an Identification.
        locale: what the message is answered in.
    """
    if key == CONFIRM:
        guess = identified["locale"]
        other = locale if locale != guess else FALLBACK_LOCALE
        return _emission(key, guess, (guess, other), {"language": {"type": "language", "code": identified["language"]}})
    if key == NEIGHBOUR:
        suited = [identified.get("offer") or locale, *NEIGHBOURS_CHOICE]
        return _emission(key, locale, [code for code in suited if code in LOCALES], {})
    return _emission(key, locale, [code for code, item in LOCALES.items() if item.language in VISITOR_LANGUAGES], {})


def with_notice(
    replies: list[Emission], nlu: dict[str, Any] | None, locale: str | None, intent: str | None
) -> list[Emission]:
    """The replies of a turn with the notice before them.

    The last message keeps the buttons of both: fronts show only the last one's. A neighbour's message that was
    not understood is answered by the notice alone; one that was understood needs none.
    """
    key = (nlu or {}).get("notice")
    if nlu is None or key is None or (key == NEIGHBOUR and intent not in NOT_UNDERSTOOD):
        return replies
    said = notice(key, nlu, locale or FALLBACK_LOCALE)
    if key == NEIGHBOUR or not replies:
        return [said]
    last = {**replies[-1], "quick_replies": [*(replies[-1].get("quick_replies") or []), *said["quick_replies"]]}
    return [{**said, "quick_replies": []}, *replies[:-1], last]


def as_nlu(identified: Identification, key: str | None) -> dict[str, Any]:
    """What is kept of an identification beside the message."""
    return {**asdict(identified), "notice": key}


def _emission(key: str, locale: str, choices: Iterable[str], args: dict[str, Any]) -> Emission:
    return {
        "v": 1,
        "key": key,
        "args": args,
        "locale": locale,
        "quick_replies": [
            {
                "key": "reply-language",
                "args": {"name": {"type": "name", "value": LOCALES[code].own_name}},
                "intent": "change_language",
                "entities": {"language": code},
            }
            for code in dict.fromkeys(choices)
        ],
        "cards": [],
    }
