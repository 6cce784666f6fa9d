"""The cards of a booking: before it is sent, and as it stands."""

from typing import Any

from actions.services.directory import DirectoryService
from actions.services.results import Booking, BookingDraft, Summary
from actions.values import code, duration, localized, moment, name, phone, row, words


def summary_card(summary: Summary, draft: BookingDraft) -> dict[str, Any]:
    """What is about to be sent, with the clinic's terms."""
    contact = draft.contact or ""
    return {
        "kind": "summary",
        "title": words("card-summary"),
        "rows": [
            row("label-procedure", localized(summary.procedure.names)),
            row("label-clinic", localized(summary.clinic.names)),
            row("label-time", moment(summary.start)),
            row("label-duration", duration(summary.duration_minutes)),
            row("label-patient", name(draft.patient_name or "")),
            row("label-contact", name(contact) if "@" in contact else phone(contact)),
            row("label-state", words(f"state-will-be-{summary.state}")),
        ],
        "note": words("booking-terms", terms=localized(summary.terms)) if summary.terms else None,
    }


def booking_card(booking: Booking, directory: DirectoryService) -> dict[str, Any]:
    """A booking as it stands, with where to go."""
    clinic = directory.clinic(booking.clinic)
    procedure = directory.procedure(booking.procedure)
    assert clinic is not None and procedure is not None
    rows = [
        row("label-code", code(booking.code)),
        row("label-state", words(f"state-{booking.state.replace('_', '-')}")),
        row("label-procedure", localized(procedure.names)),
        row("label-clinic", localized(clinic.names)),
        row("label-time", moment(booking.start)),
        row("label-address", localized(clinic.address)),
    ]
    if booking.patient_name:
        rows.append(row("label-patient", name(booking.patient_name)))
    if clinic.phone:
        rows.append(row("label-phone", phone(clinic.phone)))
    return {
        "kind": "booking",
        "title": words("card-booking"),
        "rows": rows,
        "note": words("booking-terms", terms=localized(booking.terms)) if booking.terms else None,
    }
