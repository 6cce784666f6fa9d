"""A clinic as visitors see it: neutral, with why it fits."""

from collections.abc import Sequence
from typing import Any

from actions.clinic_search import clock_text, place_name, weekday_date
from actions.db.records import Clinic
from actions.services.directory import ClinicMatch, Reason
from actions.values import Value, choice, code, day, language, localized, phone, row, several, words
from actions.wiring import Services

METRES_STEP = 100
KILOMETRE = 1_000
STAFF_LANGUAGE = "ko"


def clinic_card(
    match: ClinicMatch,
    services: Services,
    locale: str,
    *,
    procedure: str | None = None,
    time: dict[str, Any] | None = None,
    free: Sequence[str] | None = None,
) -> dict[str, Any]:
    """The card of a clinic.

    Args:
        locale: the reader's; who does not read Korean gets the address for the driver as well.
        procedure, time: go with the button that books; ``time`` as the entity has it.
        free: free times (``HH:MM``) of the day that was named; empty: none; None: nobody asked.
    """
    clinic = match.clinic
    rows = [row("label-address", localized(clinic.address))]
    if locale != STAFF_LANGUAGE and STAFF_LANGUAGE in clinic.address:
        rows.append(row("label-address-ko", localized({STAFF_LANGUAGE: clinic.address[STAFF_LANGUAGE]})))
    if clinic.phone:
        rows.append(row("label-phone", phone(clinic.phone)))
    if clinic.opening_hours:
        rows.append(row("label-hours", _hours(clinic)))
    if free is not None:
        rows.append(row("label-free-times", several(list(free)) if free else words("free-times-none")))
    rows.append(row("label-languages", several([language(item) for item in clinic.languages])))
    rows.append(row("label-registration", _registration(clinic)))
    why = _reasons(match.reasons, services)
    if why:
        rows.append(row("label-why", several(why)))
    entities: dict[str, Any] = {"clinic": clinic.id}
    entities |= {name: value for name, value in (("procedure", procedure), ("time", time)) if value}
    bookable = services.directory.bookable(clinic)
    return {
        "kind": "clinic",
        "title": localized(clinic.names),
        "rows": rows,
        "note": words("clinic-hours-unverified") if clinic.hours_verified_on is None else None,
        "source": {"name": clinic.source, "date": clinic.as_of.isoformat()},
        "actions": [choice("reply-book", "book_appointment", **entities)] if bookable else [],
    }


def _hours(clinic: Clinic) -> Value:
    days: dict[tuple[int, int], list[int]] = {}
    for opening in clinic.opening_hours:
        days.setdefault((opening.opens, opening.closes), []).append(opening.weekday)
    return _joined(
        [
            words("hours-span", days=_days(sorted(weekdays)), opens=clock_text(opens), closes=clock_text(closes))
            for (opens, closes), weekdays in days.items()
        ]
    )


def _joined(parts: Sequence[Value]) -> Value:
    joined = parts[-1]
    for part in reversed(parts[:-1]):
        joined = words("two-parts", first=part, second=joined)
    return joined


def _days(weekdays: list[int]) -> Value:
    """Runs of three days or more as a range."""
    runs: list[list[int]] = []
    for weekday in weekdays:
        if runs and weekday == runs[-1][-1] + 1:
            runs[-1].append(weekday)
        else:
            runs.append([weekday])
    parts: list[Value] = []
    for run in runs:
        names = [words(f"weekday-{weekday}") for weekday in run]
        parts += [words("day-range", first=names[0], last=names[-1])] if len(run) > 2 else names
    return several(parts)


def _registration(clinic: Clinic) -> Value:
    if clinic.registration_state == "verified" and clinic.registration_number and clinic.registration_expires_on:
        number, until = code(clinic.registration_number), day(clinic.registration_expires_on)
        return words("registration-verified", number=number, until=until)
    return words("registration-lapsed" if clinic.registration_state == "lapsed" else "registration-unknown")


def _reasons(reasons: Sequence[Reason], services: Services) -> list[Value]:
    """All in words; who is near a place need not be told that it is in that area."""
    near = {one.value for one in reasons if one.reason == "distance"}
    said = [one for one in reasons if one.reason != "area" or one.value not in near]
    return [part for part in (_why(one, services) for one in said) if part is not None]


def _why(reason: Reason, services: Services) -> Value | None:
    """The reason in words; what all that was found have in common anyhow is not repeated."""
    value = str(reason.value)
    if reason.reason == "language":
        return words("reason-language", language=language(value.split("-")[0]))
    if reason.reason in ("area", "district"):
        return words("reason-district", district=place_name(value, services))
    if reason.reason == "distance" and reason.metres is not None:
        return _distance(reason.metres, place_name(value, services))
    if reason.reason == "open" and reason.day and reason.spans:
        spans = [words("day-range", first=clock_text(opens), last=clock_text(closes)) for opens, closes in reason.spans]
        return words("reason-open", day=weekday_date(reason.day), hours=several(spans))
    if reason.reason == "practitioner":
        return words("wish-woman-doctor") if value == "female" else words("wish-man-doctor")
    if reason.reason in ("instant", "pickup", "interpretation"):
        return words(f"reason-{reason.reason}")
    return None


def _distance(metres: int, place: Value) -> Value:
    rounded = max(METRES_STEP, round(metres / METRES_STEP) * METRES_STEP)
    if rounded < KILOMETRE:
        return words("reason-metres", metres=rounded, place=place)
    return words("reason-kilometres", kilometres=rounded / KILOMETRE, place=place)
