"""What tells a visitor, without being asked, that something became of a booking: emissions by key."""

from typing import Any

from actions.db.records import AppointmentRecord, Clinic
from actions.db.repositories.waiting import WaitingRecord
from actions.services.overdue import Unanswered
from actions.values import Value, choice, code, localized, moment, name, words
from bot.replies.emission import EMISSION_VERSION, Emission

TOLD = {
    "confirmed": "life-told-confirmed",
    "declined": "life-told-declined",
    "cancelled": "life-told-cancelled",
}
"""States of which the visitor hears; the others happen while the patient is there."""


def unanswered_message(found: Unanswered) -> Emission:
    """The clinic's time to answer has passed; with other times there, and other clinics."""
    record = found.record
    replies = [
        choice(
            "reply-time",
            "reschedule_booking",
            {"when": moment(start)},
            booking_code=record.code,
            time=_time(start.isoformat()),
        )
        for start in found.times
    ]
    replies.append(choice("reply-cancel-request", "cancel_booking", booking_code=record.code))
    emission = _emission(
        "life-unanswered-choose" if found.times or found.others else "life-unanswered",
        record,
        {"clinic": _clinic(found.clinic, record), "code": code(record.code)},
        replies,
    )
    if found.others:
        emission["list"] = {
            "title": words("life-other-clinics"),
            "items": [
                {
                    "title": localized(other.clinic.names),
                    "subtitle": moment(other.start),
                    "intent": "book_appointment",
                    "entities": {
                        "procedure": record.procedure,
                        "clinic": other.clinic.id,
                        "time": _time(other.start.isoformat()),
                    },
                }
                for other in found.others
            ],
        }
    return emission


def settled_message(record: AppointmentRecord, to_state: str, clinic: Clinic | None) -> Emission:
    """What a clinic or the desk decided about a booking.

    Raises:
        KeyError: a state that is none of TOLD.
    """
    args = {"clinic": _clinic(clinic, record), "code": code(record.code), "when": moment(record.starts_at)}
    show = choice("reply-show-booking", "show_booking", booking_code=record.code)
    again = choice("reply-other-clinics", "find_clinic", procedure=record.procedure)
    return _emission(TOLD[to_state], record, args, [show] if to_state == "confirmed" else [again])


def offer_message(waiting: WaitingRecord, clinic: Clinic | None) -> Emission:
    """A time that somebody waits for has become free, and is kept for some minutes."""
    assert waiting.offer_start is not None and waiting.offer_until is not None
    args = {
        "clinic": _named(clinic, waiting.clinic),
        "when": moment(waiting.offer_start),
        "deadline": moment(waiting.offer_until),
    }
    book = choice(
        "reply-book",
        "book_appointment",
        clinic=waiting.clinic,
        procedure=waiting.procedure,
        time=_time(waiting.offer_start.isoformat()),
    )
    stop = choice("reply-wait-stop", "check_availability", waitlist={"stop": True})
    return _emission("life-wait-offer", waiting, args, [book, stop])


def _emission(
    key: str, record: AppointmentRecord | WaitingRecord, args: dict[str, Value], replies: list[dict[str, Any]]
) -> Emission:
    return {
        "v": EMISSION_VERSION,
        "key": key,
        "args": args,
        "locale": record.locale,
        "quick_replies": [*replies, choice("reply-person", "talk_to_human")],
        "cards": [],
    }


def _clinic(clinic: Clinic | None, record: AppointmentRecord) -> Value:
    return _named(clinic, record.clinic)


def _named(clinic: Clinic | None, fallback: str) -> Value:
    return localized(clinic.names) if clinic is not None else name(fallback)


def _time(start: str) -> dict[str, Any]:
    """A start as a time entity has it."""
    return {"start": start, "end": None, "grain": "minute"}
