"""What tells the visitor that a clinic has answered, in the language of the conversation.

Needs no engine: the clinic's page and the operator's commands make the same messages.
"""

from datetime import datetime
from typing import Any

from actions.db.records import AppointmentRecord, Emission
from actions.quote_cards import named
from actions.services.directory import DirectoryService
from actions.values import Value, choice, code, localized, moment, phone, row, words

PERSON = choice("reply-person", "talk_to_human")
PROPOSAL = "proposal"
"""In the entity of what is kept for somebody: the booking for which a time is proposed. No form takes its intent for an
answer, so that these buttons are safe in the middle of another question."""
PROPOSED, PROPOSED_INSTEAD = "clinic-says-proposed", "clinic-says-proposed-instead"


class ClinicSays:
    """Makes the messages; no treatment is named in them."""

    def __init__(self, directory: DirectoryService) -> None:
        self._directory = directory

    def confirmed(self, booking: AppointmentRecord) -> Emission:
        """The clinic takes the request."""
        replies = [choice("reply-pickup", "ask_pickup"), choice("reply-interpreter", "ask_interpretation")]
        return self._emission("clinic-says-confirmed", booking, replies, cards=[self._card(booking)])

    def declined(self, booking: AppointmentRecord, why: str) -> Emission:
        """The clinic does not take the request; why is one of DECLINE_REASONS."""
        reason = words(f"clinic-says-why-{why.replace('_', '-')}")
        return self._emission("clinic-says-declined", booking, self._other(booking), why=reason)

    def cancelled(self, booking: AppointmentRecord, why: str) -> Emission:
        """The clinic takes back what was confirmed; why is one of DECLINE_REASONS."""
        reason = words(f"clinic-says-why-{why.replace('_', '-')}")
        return self._emission("clinic-says-cancelled", booking, self._other(booking), why=reason)

    def proposed(self, booking: AppointmentRecord, start: datetime, until: datetime) -> Emission:
        """The clinic proposes another time, and holds it until then."""
        replies = [
            choice("reply-take-proposal", "check_availability", waitlist={PROPOSAL: booking.code, "take": True}),
            choice("reply-other-proposal", "reschedule_booking", booking_code=booking.code),
            choice("reply-keep", "check_availability", waitlist={PROPOSAL: booking.code, "take": False}),
            PERSON,
        ]
        key = PROPOSED if booking.state == "requested" else PROPOSED_INSTEAD
        return self._emission(key, booking, replies, new=moment(start), until=moment(until))

    def corrected(self, booking: AppointmentRecord, was: str) -> Emission:
        """The clinic has marked something by mistake, and says what holds now."""
        replies = [choice("reply-show-booking", "show_booking", booking_code=booking.code), PERSON]
        now = _state(booking.state)
        return self._emission("clinic-says-corrected", booking, replies, was=_state(was), state=now)

    def kept(self, booking: AppointmentRecord) -> Emission:
        """The visitor does not take the proposed time: what stands."""
        replies = [choice("reply-other-proposal", "reschedule_booking", booking_code=booking.code)]
        if booking.state == "requested":
            replies.append(choice("reply-cancel-request", "cancel_booking", booking_code=booking.code))
        key = "clinic-says-kept-request" if booking.state == "requested" else "clinic-says-kept-confirmed"
        return self._emission(key, booking, [*replies, PERSON])

    def _other(self, booking: AppointmentRecord) -> list[dict[str, Any]]:
        again = choice("reply-other-times", "book_appointment", procedure=booking.procedure, clinic=booking.clinic)
        return [again, choice("reply-other-clinics", "find_clinic", procedure=booking.procedure), PERSON]

    def _emission(
        self,
        key: str,
        booking: AppointmentRecord,
        replies: list[dict[str, Any]],
        cards: list[dict[str, Any]] | None = None,
        **more: Value,
    ) -> Emission:
        args = {
            "clinic": named(self._directory.clinic(booking.clinic), booking.clinic),
            "time": moment(booking.starts_at),
            "code": code(booking.code),
            **more,
        }
        return {
            "v": 1,
            "key": key,
            "args": args,
            "locale": booking.locale,
            "quick_replies": replies,
            "cards": cards or [],
        }

    def _card(self, booking: AppointmentRecord) -> dict[str, Any]:
        clinic = self._directory.clinic(booking.clinic)
        rows = [
            row("label-code", code(booking.code)),
            row("label-state", _state(booking.state)),
            row("label-clinic", named(clinic, booking.clinic)),
            row("label-time", moment(booking.starts_at, both=True)),
        ]
        if clinic is not None:
            rows.append(row("label-address", localized(clinic.address)))
            if clinic.address.get("ko"):
                rows.append(row("label-address-ko", localized({"ko": clinic.address["ko"]})))
            if clinic.phone:
                rows.append(row("label-phone", phone(clinic.phone)))
        terms = words("booking-terms", terms=localized(booking.terms)) if booking.terms else None
        return {"kind": "booking", "title": words("card-booking"), "rows": rows, "note": terms}


def _state(state: str) -> Value:
    return words(f"state-{state.replace('_', '-')}")
