"""From what a line is written in to the language of the answer."""

from bot.languages import FALLBACK_LOCALE, LOCALES, locale_of
from bot.text.identify import Identification

_SURE_ENOUGH_TO_SWITCH = 0.8


def decide(identified: Identification, *, current: str | None, hint: str | None, chosen: bool) -> str:
    """The locale to answer in.

    An explicit choice holds. What is undetermined never switches; at the start the client's hint stands in, then
    English. Another language is followed at once when it is sure. A neighbour that we do not speak is answered, at the
    start, in the locale that suits its speakers best.

    Args:
        identified: what the line is written in.
        current: the locale of the conversation, None before its first answer.
        hint: BCP 47 tag of the client.
        chosen: the visitor chose ``current`` explicitly.
    """
    if current is not None and current in LOCALES:
        if chosen or identified.locale not in LOCALES or identified.confidence < _SURE_ENOUGH_TO_SWITCH:
            return current
        return identified.locale
    if identified.locale in LOCALES:
        return identified.locale
    served = locale_of(hint)
    if identified.neighbour is not None and identified.offer in LOCALES:
        return served.code if served is not None else str(identified.offer)
    return served.code if served is not None else FALLBACK_LOCALE
