"""What each command shows: one JSON document, and the same as lines and tables."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from actions.db.records.administration import ClinicSheet, ClosureSheet, OfferSheet, OpenBooking, PractitionerSheet
from actions.services.administration import ClinicLine, ClinicView, Outcome
from actions.services.administration.wording import (
    WEEKDAYS,
    day_text,
    hours_text,
    price_text,
    span_text,
    time_text,
)
from actions.services.clock import SEOUL
from actions.services.holidays import Holiday

NOTHING = "–"


@dataclass(frozen=True)
class Table:
    """Rows under a title; None is shown as a dash."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str | None]]


@dataclass(frozen=True)
class Page:
    """What a command shows: heading, tables, lines; or ``document``, with dates and times as ISO 8601 (Seoul)."""

    document: dict[str, Any]
    tables: list[Table] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    heading: str | None = None


def outcome_page(outcome: Outcome) -> Page:
    """What was changed, and the bookings it affects."""
    tables, lines, heading = [], list(outcome.notes), None
    if outcome.changes:
        rows = [(one.what, one.before, one.after) for one in outcome.changes]
        tables.append(Table(f"{outcome.subject}: changed", ("what", "before", "now"), rows))
    else:
        heading = f"{outcome.subject}: nothing to change, it is so already."
    if outcome.bookings:
        tables.append(_booking_table("Open bookings that no longer fit", outcome.bookings))
        lines.append("These bookings are not cancelled: the clinic has to move or cancel them.")
    document = {
        "subject": outcome.subject,
        "changed": bool(outcome.changes),
        "changes": [asdict(one) for one in outcome.changes],
        "bookings": [_booking(one) for one in outcome.bookings],
        "notes": outcome.notes,
        "version": outcome.version,
    }
    return Page(document, tables, lines, heading)


def list_page(clinics: Sequence[ClinicLine]) -> Page:
    """The clinics, one a row."""
    document = [
        {
            "id": line.clinic.id,
            "name": line.clinic.name,
            "district": line.clinic.district,
            "area": line.clinic.area,
            "registration": line.state,
            "expires_on": _iso(line.clinic.registration_expires_on),
            "confirmation": line.clinic.confirmation,
            "hours_verified_on": _iso(line.clinic.hours_verified_on),
            "offers": line.offers,
            "open_bookings": line.bookings,
            "demo": line.clinic.demo,
        }
        for line in clinics
    ]
    rows = [
        (
            line.clinic.id,
            line.clinic.name,
            _place(line.clinic),
            line.state + (_maybe(" until ", line.clinic.registration_expires_on) if line.state == "verified" else ""),
            str(line.bookings),
        )
        for line in clinics
    ]
    columns = ("id", "name", "place", "registration", "booked")
    if not rows:
        return Page({"clinics": document}, lines=["No clinic is like that."])
    return Page(
        {"clinics": document},
        [Table("Clinics", columns, rows)],
        [f"{len(rows)} clinic{'' if len(rows) == 1 else 's'}."],
    )


def clinic_page(view: ClinicView) -> Page:
    """Everything about one clinic."""
    clinic = view.clinic
    week = {name: clinic.hours.get(weekday, ()) for weekday, name in enumerate(WEEKDAYS)}
    facts = [
        ("name", clinic.name),
        ("name in Korean", clinic.name_ko),
        ("address", clinic.address),
        ("place", _place(clinic)),
        ("phone", clinic.phone),
        ("phone after hours", clinic.after_hours_phone),
        ("departments", ", ".join(clinic.departments)),
        ("languages", ", ".join(clinic.languages)),
        ("registration", f"{view.state} (number {clinic.registration_number or NOTHING})"),
        ("registration expires", _maybe("", clinic.registration_expires_on) or None),
        ("bookings confirmed by", clinic.confirmation),
        ("free to cancel until", f"{clinic.cancel_hours} hours before"),
        ("source", f"{clinic.source}, {day_text(clinic.as_of)}{', fictional' if clinic.demo else ''}"),
    ]
    hours: list[tuple[str, str | None]] = [(name.title(), hours_text(spans)) for name, spans in week.items()]
    hours.append(("public holidays", "open as on other days" if clinic.open_on_holidays else "closed"))
    hours.append(("verified on", _maybe("", clinic.hours_verified_on) or "not verified"))
    tables = [
        Table(clinic.id, ("", ""), facts),
        Table("Hours (Seoul)", ("", ""), hours),
        Table("Closures ahead", ("when", "who", "reason"), [_closure_row(run) for run in _runs(view.closures)]),
        _practitioner_table(view.practitioners),
        Table("Offers", ("procedure", "kind", "length", "buffer", "price"), [_offer_row(one) for one in view.offers]),
        _booking_table("Open bookings ahead", view.bookings),
    ]
    sheet = {name: _iso(value) for name, value in asdict(clinic).items()}
    sheet["hours"] = {name: [span_text(span) for span in spans] for name, spans in week.items()}
    sheet["registration_state"] = view.state
    document = {
        "clinic": sheet,
        "practitioners": [asdict(one) for one in view.practitioners],
        "offers": [asdict(one) | {"price_as_of": _iso(one.price_as_of)} for one in view.offers],
        "closures": [_closure(one) for one in view.closures],
        "bookings": [_booking(one) for one in view.bookings],
    }
    empty = [table.title for table in tables if not table.rows]
    lines = [f"{title}: none." for title in empty]
    return Page(document, [table for table in tables if table.rows], lines)


def practitioner_page(clinic_id: str, people: Sequence[PractitionerSheet]) -> Page:
    """The practitioners of a clinic."""
    document = {"clinic": clinic_id, "practitioners": [asdict(one) for one in people]}
    if not people:
        return Page(document, lines=[f"{clinic_id} has no practitioners."])
    return Page(document, [_practitioner_table(people)])


def holiday_page(year: int, holidays: Sequence[tuple[date, Holiday, str]], closures: Sequence[ClosureSheet]) -> Page:
    """The public holidays of a year with their names, and the days on which all clinics were closed by hand."""
    document = {
        "year": year,
        "holidays": [{"day": day.isoformat(), "name": name, **asdict(holiday)} for day, holiday, name in holidays],
        "closures": [_closure(one) for one in closures],
    }
    rows = [(day_text(day), name, "substitute" if holiday.substitute else "") for day, holiday, name in holidays]
    tables = [Table(f"Public holidays {year}", ("day", "holiday", ""), rows)]
    if closures:
        closed = [_closure_row(run) for run in _runs(closures)]
        tables.append(Table("All clinics closed by hand", ("when", "who", "reason"), closed))
    return Page(document, tables, ['A holiday that is missing here: directory close all DAY --reason "..."'])


def _booking_table(title: str, bookings: Sequence[OpenBooking]) -> Table:
    columns = ("code", "time (Seoul)", "clinic", "practitioner", "procedure", "state")
    rows = [
        (one.code, time_text(one.starts_at), one.clinic, one.practitioner, one.procedure, one.state) for one in bookings
    ]
    return Table(f"{title}: {len(rows)}" if rows else title, columns, rows)


def _practitioner_table(people: Sequence[PractitionerSheet]) -> Table:
    rows = [
        (
            one.id,
            one.name,
            one.name_ko,
            ", ".join(one.specialties) or "cannot be booked",
            ", ".join(one.languages) or None,
            one.sex,
        )
        for one in people
    ]
    return Table("Practitioners", ("id", "name", "in Korean", "specialties", "languages", "sex"), rows)


def _offer_row(offer: OfferSheet) -> Sequence[str | None]:
    buffer = f"{offer.buffer_minutes} min" if offer.buffer_minutes else None
    return offer.procedure, offer.kind, f"{offer.minutes} min", buffer, price_text(offer)


def _runs(closures: Iterable[ClosureSheet]) -> list[tuple[ClosureSheet, ClosureSheet]]:
    """The first and the last closure of each run of days that are closed alike."""
    runs: dict[tuple[Any, ...], list[tuple[ClosureSheet, ClosureSheet]]] = {}
    for one in closures:
        alike = runs.setdefault((one.clinic, one.practitioner, one.span, one.reason), [])
        if alike and one.day - alike[-1][1].day == timedelta(days=1):
            alike[-1] = (alike[-1][0], one)
        else:
            alike.append((one, one))
    return sorted((run for alike in runs.values() for run in alike), key=lambda run: (run[0].day, run[0].id))


def _closure_row(run: tuple[ClosureSheet, ClosureSheet]) -> Sequence[str | None]:
    first, last = run
    days = day_text(first.day) + (f" to {day_text(last.day)}" if last.day != first.day else "")
    hours = f" {span_text(first.span)}" if first.span else ""
    return days + hours, first.practitioner or first.clinic or "all clinics", first.reason


def _closure(one: ClosureSheet) -> dict[str, Any]:
    return {
        "day": one.day.isoformat(),
        "hours": one.span and span_text(one.span),
        "clinic": one.clinic,
        "practitioner": one.practitioner,
        "reason": one.reason,
    }


def _booking(one: OpenBooking) -> dict[str, Any]:
    return asdict(one) | {"starts_at": _iso(one.starts_at)}


def _iso(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(SEOUL).isoformat()
    return value.isoformat() if isinstance(value, date) else value


def _maybe(words: str, day: date | None) -> str:
    return "" if day is None else words + day_text(day)


def _place(clinic: ClinicSheet) -> str:
    return clinic.district if clinic.area is None else f"{clinic.district}, {clinic.area}"
