"""The cards of a booking: the details to fill in, the summary before it is sent, the booking as it stands."""

from typing import Any

from actions.base import Turn
from actions.booking_slots import PARTICULARS, is_minor
from actions.services.directory import DirectoryService
from actions.services.results import Booking, BookingDraft, Summary
from actions.values import code, duration, localized, moment, name, phone, row, several, words


def details_form(turn: Turn, *, proved: bool = False, address_only: bool = False) -> dict[str, Any]:
    """Patient's name, contact and consents in one card; what is known is filled in.

    Args:
        proved: the contact is an e-mail address, as only that can be proved.
        address_only: nothing but the address is asked for.
    """
    reach = _field("reach", "field-email", "email") if proved else _field("reach", "field-contact", "text")
    reach["value"] = turn.slot("contact")
    send = {"title": words("form-details"), "submit_key": "form-send", "intent": "inform"}
    if address_only:
        return {**send, "fields": [reach]}
    fields: list[dict[str, Any]] = [_field("person", "field-name", "text", turn.slot("patient_name"))]
    if is_minor(turn.slot(PARTICULARS)):
        fields.append(_field("guardian", "field-guardian", "text", (turn.slot(PARTICULARS) or {}).get("guardian")))
    fields.append(reach)
    for consent in ("agree_health", "agree_clinic"):
        fields.append({**_field(consent, f"field-{consent.replace('_', '-')}", "tick"), "required": False})
    return {**send, "fields": fields}


def _field(field: str, label: str, kind: str, value: Any = None) -> dict[str, Any]:
    return {
        "name": field,
        "label_key": label,
        "kind": kind,
        "required": True,
        "options": [],
        "value": str(value) if value else None,
        "error_key": None,
    }


def said_rows(draft: BookingDraft) -> list[dict[str, Any]]:
    """For whom, with which wishes, and what the clinic is told: only what was said."""
    rows = []
    if draft.relation and draft.relation != "self":
        rows.append(row("label-for-whom", words(f"relation-{draft.relation}")))
    if draft.guardian:
        rows.append(row("label-guardian", name(draft.guardian)))
    for key, label in (("wishes", "label-wishes"), ("conditions", "label-conditions")):
        said = draft.wishes.get(key) or ()
        if said:
            listed = [words(f"{'wish' if key == 'wishes' else 'condition'}-{one.replace('_', '-')}") for one in said]
            rows.append(row(label, several(listed)))
    return rows


def summary_card(summary: Summary, draft: BookingDraft) -> dict[str, Any]:
    """What is about to be sent, with the clinic's terms."""
    contact = draft.contact or ""
    return {
        "kind": "summary",
        "title": words("card-summary"),
        "rows": [
            row("label-procedure", localized(summary.procedure.names)),
            row("label-clinic", localized(summary.clinic.names)),
            row("label-time", moment(summary.start, both=True)),
            row("label-duration", duration(summary.duration_minutes)),
            row("label-patient", name(draft.patient_name or "")),
            *said_rows(draft),
            row("label-contact", name(contact) if "@" in contact else phone(contact)),
            row("label-state", words(f"state-will-be-{summary.state}")),
            row("label-cancel-by", moment(summary.cancel_by)),
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
        row("label-time", moment(booking.start, both=True)),
        row("label-address", localized(clinic.address)),
    ]
    if clinic.address.get("ko"):
        rows.append(row("label-address-ko", localized({"ko": clinic.address["ko"]})))
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
