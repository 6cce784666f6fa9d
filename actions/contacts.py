"""Ways to reach people: the card of telephone lines with what each is known to serve, and a visitor's own contact."""

from datetime import date
from typing import Any

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from actions.services.knowledge import Fact, Knowledge
from actions.services.line_values import ALWAYS
from actions.values import Value, code, day, language, row, several, words

VOLUNTEERS = "interpretation_by_phone"
HELP_LINES = ("line_1577_7129", "line_1330", VOLUNTEERS)
EMERGENCY_LINES = ("line_119", "line_112", "line_109")
CITY_LINES = ("line_120", "line_1330", "line_1345", "line_1339", VOLUNTEERS)


def lines_card(knowledge: Knowledge, ids: tuple[str, ...], today: date) -> dict[str, Any]:
    """A ``contacts`` card of those lines that may be asserted today; says so where some may have changed."""
    facts = [fact for fact_id in ids if (fact := knowledge.fact(fact_id, today)) is not None]
    old = any(fact.needs_review for fact in facts if fact.id not in EMERGENCY_LINES)
    return {
        "kind": "contacts",
        "title": words("card-lines"),
        "rows": [_row(fact) for fact in facts],
        "calls": [str(fact.values.get("abroad") or fact.values["number"]) for fact in facts],
        "note": words("lines-old") if old else None,
        "facts": [fact.id for fact in facts],
    }


def _row(fact: Fact) -> dict[str, Any]:
    values, known = fact.values, day(fact.as_of)
    number = code(values["number"])
    if fact.id == VOLUNTEERS:
        return row("label-check-bbb", words("check-bbb", number=number, count=values["language_count"], read=known))
    label, spoken = fact.id.replace("_", "-"), _spoken(values)
    if values.get("hours") == ALWAYS:
        return row(label, words("line-always", number=number, languages=spoken, known=known))
    if "day_from" not in values or "day_languages" in values:
        return row(label, words("line-hours-unknown", number=number, languages=spoken, known=known))
    hours: dict[str, Value] = {"opens": values["day_from"], "closes": values["day_to"]}
    if "day_count" in values:
        more = words(
            "line-more-weekdays", number=number, languages=spoken, known=known, count=values["day_count"], **hours
        )
        return row(label, more)
    key = "line-hours-weekdays" if "days" in values else "line-hours"
    return row(label, words(key, number=number, languages=spoken, known=known, **hours))


def _spoken(values: dict[str, Any]) -> Value:
    spoken = several([language(item) for item in values["languages"]])
    if values.get("interpreted"):
        extra = several([language(item) for item in values["interpreted"]])
        spoken = words("two-parts", first=spoken, second=words("line-interpreted", languages=extra))
    if values.get("day_languages"):
        extra = several([language(item) for item in values["day_languages"]])
        by_day = words("line-by-day", languages=extra, opens=values["day_from"], closes=values["day_to"])
        spoken = words("two-parts", first=spoken, second=by_day)
    return spoken


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
