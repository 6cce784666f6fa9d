"""What is said of a plan: the answer, its timeline, the source, the question to the clinic, the file, the buttons."""

from datetime import datetime, time
from typing import Any

from actions.base import Turn
from actions.booking_slots import time_value
from actions.fact_cards import items_card
from actions.services.clock import SEOUL
from actions.services.trip import TripPlan, TripTime
from actions.services.trip_rules import Figure
from actions.trip_times import shown, stored
from actions.values import Value, choice, day, duration, localized, moment, name, phone, row, term, words
from actions.wiring import Services

SUPPORT_LINE = "line_1577_7129"
ANSWERS = {
    "fits": "utter_trip_fits",
    "fits_but_flying_unknown": "utter_trip_fits_unknown",
    "no_free_time": "utter_trip_no_free_time",
    "closed": "utter_trip_closed",
    "hours_needed": "utter_trip_hours",
    "in_the_past": "utter_trip_past",
    "wrong_order": "utter_trip_wrong_order",
    "too_far": "utter_booking_problem_too_far",
    "resident": "utter_booking_resident_no_clinic",
    "records_first": "utter_trip_records_first",
    "not_offered": "utter_trip_not_offered",
    "not_bookable": "utter_trip_not_offered",
    "unknown_procedure": "utter_trip_not_offered",
}


def answer(turn: Turn, services: Services, plan: TripPlan) -> None:
    """Say what came of the wish."""
    cards: list[dict[str, Any]] = []
    if plan.fits:
        cards = [_timeline(turn, services, plan), *_sources(plan), *_question(turn, plan), _file(plan)]
    elif plan.state == "too_short" and plan.appointment:
        cards = _sources(plan)
    turn.say(_response(plan), cards=cards, quick_replies=_replies(plan), values=_values(services, plan))


def _response(plan: TripPlan) -> str:
    if plan.state == "too_short":
        return "utter_trip_too_short" if plan.appointment else "utter_trip_too_short_hours"
    if plan.state in ("not_offered", "not_bookable") and plan.wish.clinic:
        return "utter_trip_not_offered_clinic"
    return ANSWERS[plan.state]


def _values(services: Services, plan: TripPlan) -> dict[str, Value]:
    """Everything that an answer may take in; what a state does not know stays away."""
    values: dict[str, Value] = {"procedure": _procedure(services, plan), **_buffers(services, plan)}
    clinic = plan.clinic or (services.directory.clinic(plan.wish.clinic) if plan.wish.clinic else None)
    if clinic is not None:
        values["clinic"] = localized(clinic.names)
    elif plan.wish.clinic:
        values["clinic"] = name(plan.wish.clinic)
    if plan.figure is not None:
        values["longest"] = _length(plan.figure)
    if plan.state == "too_short" and plan.stay_until is not None:
        values |= {"missing": duration(plan.missing_days, "day"), "day": day(plan.stay_until)}
    if plan.closed is not None:
        values |= {"day": day(plan.closed.day), "why": _why(plan)}
    return values


def _why(plan: TripPlan) -> Value:
    assert plan.closed is not None
    holiday = plan.closed.holiday
    if holiday is None:
        return words(f"trip-why-{'weekday' if plan.closed.why == 'weekday' else 'closure'}")
    named = words(f"holiday-{holiday.id.replace('_', '-')}")
    return words("holiday-substitute", holiday=named) if holiday.substitute else named


def _buffers(services: Services, plan: TripPlan) -> dict[str, Value]:
    rules, airport = services.trips.rules, plan.wish.airport
    return {
        "after": _minutes(rules.minutes_after_landing(airport)),
        "before": _minutes(rules.minutes_before_flight(airport)),
    }


def _timeline(turn: Turn, services: Services, plan: TripPlan) -> dict[str, Any]:
    assert plan.appointment is not None and plan.clinic is not None and plan.clinic_from is not None
    consulting = plan.offering is not None and plan.offering.kind == "consultation_first"
    span = {"type": "timerange", "start": plan.appointment.start.isoformat(), "end": plan.ends.isoformat()}
    rows = [row("label-trip-land", shown(plan.wish.arrival))]
    if plan.wish.arrival.exact:
        rows.append(row("label-trip-clinic", moment(plan.clinic_from)))
    rows.append(row("label-trip-consultation" if consulting else "label-trip-appointment", span))
    if plan.treatment_from:
        rows.append(row("label-trip-treatment", day(plan.treatment_from)))
    if plan.rest_until:
        rows.append(row("label-trip-rest", day(plan.rest_until)))
    flying = day(plan.fly_from) if plan.state == "fits" and plan.fly_from else words("trip-ask-clinic")
    rows.append(row("label-trip-fly", flying))
    if plan.wish.departure.exact and plan.leave_by is not None:
        rows.append(row("label-trip-leave", moment(plan.leave_by)))
    rows.append(row("label-trip-departure", shown(plan.wish.departure)))
    lines = [words("trip-consultation")] if consulting else []
    if plan.needs.marks is not None:
        lines.append(words("trip-marks", length=_length(plan.needs.marks)))
    if plan.needs.sessions:
        lines.append(words("trip-sessions"))
    return {
        "kind": "timeline",
        "title": words("card-trip"),
        "subtitle": words("trip-airport", airport=term("airports", plan.wish.airport)),
        "rows": rows,
        "lines": [*lines, words("trip-buffers", **_buffers(services, plan)), *_afterwards(turn, services)],
        "note": words("clinic-demo") if plan.clinic.demo else None,
    }


def _afterwards(turn: Turn, services: Services) -> list[Value]:
    """What to do if trouble starts after leaving."""
    line = services.knowledge.fact(SUPPORT_LINE, turn.now.date())
    known = [words("trip-after-line", number=phone(str(line.values["abroad"])))] if line else []
    return [words("trip-after"), *known]


def _sources(plan: TripPlan) -> list[dict[str, Any]]:
    """Who says the figures that were planned with."""
    figures = [one for one in (plan.figure, plan.needs.flying) if one is not None]
    by_fact = {one.fact.id: one for one in figures}
    return [items_card(one.fact, f"card-{one.kind}") for one in by_fact.values()]


def _question(turn: Turn, plan: TripPlan) -> list[dict[str, Any]]:
    """The question that no source answers, in Korean and in the reader's language."""
    if plan.state == "fits" or plan.appointment is None or plan.clinic is None:
        return []
    asked = words(
        "trip-question",
        procedure=_procedure(turn.services, plan),
        day=day(plan.appointment.start.date()),
        flight=shown(plan.wish.departure),
    )
    assert isinstance(asked, dict)
    korean = {**asked, "in": "ko"}
    return [
        {
            "kind": "fact",
            "title": words("card-trip-question"),
            "subtitle": localized(plan.clinic.names),
            "lines": [korean] if turn.locale == "ko" else [korean, asked],
            "calls": [plan.clinic.phone] if plan.clinic.phone else [],
        }
    ]


def _procedure(services: Services, plan: TripPlan) -> Value:
    known = services.directory.procedure(plan.wish.procedure)
    return localized(known.names) if known else term("procedures", plan.wish.procedure)


def _file(plan: TripPlan) -> dict[str, Any]:
    """The plan for a calendar: the gateway signs it and makes the link."""
    assert plan.appointment is not None and plan.clinic is not None
    events: list[list[str | None]] = [
        ["trip-ics-appointment", plan.appointment.start.isoformat(), plan.ends.isoformat()]
    ]
    for key, flight in (("label-trip-land", plan.wish.arrival), ("label-trip-departure", plan.wish.departure)):
        if flight.exact:
            events.append([key, flight.at.isoformat(), None])
    return {
        "kind": "file",
        "title": words("card-trip-file"),
        "media_type": "text/calendar",
        "calendar": {
            "events": events,
            "note_key": "trip-ics-note",
            "place": localized(plan.clinic.names),
            "address": localized(plan.clinic.address),
        },
    }


def _replies(plan: TripPlan) -> list[dict[str, Any]]:
    replies = []
    if plan.fits and plan.appointment is not None and plan.clinic is not None:
        replies.append(
            choice(
                "reply-trip-book",
                "book_appointment",
                procedure=plan.wish.procedure,
                clinic=plan.clinic.id,
                time=time_value(plan.appointment.start),
            )
        )
    if plan.state == "records_first":
        replies.append(choice("reply-records", "send_records", procedure=plan.wish.procedure))
    for other in plan.other_days:
        replies.append(_again("reply-on-day", plan, {"day": day(other)}, day=other.isoformat()))
    if plan.stay_until is not None and not plan.fits:
        leaving = stored(TripTime(datetime.combine(plan.stay_until, time(), SEOUL), exact=False))
        replies.append(_again("reply-trip-stay", plan, {"day": day(plan.stay_until)}, departure=leaving))
    for clinic in plan.other_clinics:
        replies.append(_again("reply-clinic", plan, {"name": localized(clinic.names)}, clinic=clinic.id))
    if not plan.fits and plan.state != "resident":
        replies.append(_again("reply-trip-again", plan, arrival=None, departure=None))
    return [*replies, choice("reply-person", "talk_to_human")]


def _again(key: str, plan: TripPlan, args: dict[str, Value] | None = None, **changed: Any) -> dict[str, Any]:
    """A button that plans the same trip with something changed."""
    wish = plan.wish
    trip = {
        "procedure": wish.procedure,
        "clinic": wish.clinic or (plan.clinic.id if plan.clinic else None),
        "airport": wish.airport,
        "arrival": stored(wish.arrival),
        "departure": stored(wish.departure),
        **changed,
    }
    return choice(key, "plan_trip", args, trip=trip)


def _length(figure: Figure) -> Value:
    return duration(int(figure.size["value"]), str(figure.size["unit"]))


def _minutes(minutes: int) -> Value:
    hours, rest = divmod(minutes, 60)
    return duration(minutes) if rest else duration(hours, "hour")
