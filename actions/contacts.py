"""Ways to reach people: the card of telephone lines with what each is known to serve, and a visitor's own contact."""

from datetime import date
from typing import Any

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from actions.services.knowledge import Knowledge
from actions.values import code, day, language, row, several, words

HELP_LINES = ("line_1577_7129", "line_1330")
EMERGENCY_LINES = ("line_119", "line_112", "line_109")


def lines_card(knowledge: Knowledge, ids: tuple[str, ...], today: date) -> dict[str, Any]:
    """A ``contacts`` card of those lines that may be asserted today."""
    rows = []
    for fact_id in ids:
        fact = knowledge.fact(fact_id, today)
        if fact is None:
            continue
        values = fact.values
        spoken = several([language(item) for item in values["languages"]])
        if values.get("interpreted"):
            extra = several([language(item) for item in values["interpreted"]])
            spoken = words("two-parts", first=spoken, second=words("line-interpreted", languages=extra))
        if values.get("day_languages"):
            extra = several([language(item) for item in values["day_languages"]])
            by_day = words("line-by-day", languages=extra, opens=values["day_from"], closes=values["day_to"])
            spoken = words("two-parts", first=spoken, second=by_day)
        key = "line-always" if values.get("hours") == "always" else "line-hours-unknown"
        rows.append(
            row(
                fact_id.replace("_", "-"),
                words(key, number=code(values["number"]), languages=spoken, known=day(fact.as_of)),
            )
        )
    return {"kind": "contacts", "title": words("card-lines"), "rows": rows, "calls": _calls(knowledge, ids, today)}


def _calls(knowledge: Knowledge, ids: tuple[str, ...], today: date) -> list[str]:
    facts = (knowledge.fact(fact_id, today) for fact_id in ids)
    return [str(fact.values.get("abroad") or fact.values["number"]) for fact in facts if fact is not None]


def readable_contact(text: str) -> str | None:
    """An e-mail address, or a phone number with country code as E.164; None when it is neither."""
    if "@" in text:
        try:
            return str(validate_email(text.strip(), check_deliverability=False).normalized)
        except EmailNotValidError:
            return None
    try:
        number = phonenumbers.parse(text, None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
