"""Papers of a clinic that belong to a booking: asked for once, with an owner, a deadline and a state."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from actions.db.records import AppointmentRecord, CaseRecord, NewCase
from actions.db.repositories.booking import BookingRepository
from actions.db.repositories.case import CaseRepository
from actions.services.answer_time import HolidayCalendar, answer_by
from actions.services.clock import SEOUL, Clock
from actions.services.codes import new_case_code
from actions.services.results import Refused

INVITATION, CERTIFICATE = "invitation", "certificate"
PAPERS = (INVITATION, CERTIFICATE)
"""A letter of invitation, for the visa; a certificate in English about the visit."""
ISSUED_IN = {
    INVITATION: ("requested", "confirmed"),
    CERTIFICATE: ("confirmed", "arrived", "completed"),
}
"""The states of a booking in which each can be asked for."""


@dataclass(frozen=True)
class PaperRequest:
    """One paper that the clinic is asked for. Times are in Seoul's zone.

    Attributes:
        code: of the case, to be named to the visitor.
        state: ``open`` (nobody asked the clinic yet), ``waiting`` (the clinic was asked) or ``closed`` (answered).
        deadline: by then the visitor hears from a person.
        outcome: what came of it, once it is closed.
        repeated: it had been asked for before; nothing was changed.
    """

    code: str
    paper: str
    booking: str
    clinic: str
    owner: str
    state: str
    deadline: datetime
    repeated: bool = False
    outcome: str | None = None


class PaperRequests:
    """Asks for papers and tells how it stands. Each paper of a booking is one case."""

    def __init__(
        self,
        cases: CaseRepository,
        bookings: BookingRepository,
        holidays: HolidayCalendar,
        clock: Clock,
        *,
        owner: str,
        answer_hours: int,
    ) -> None:
        self._cases = cases
        self._bookings = bookings
        self._holidays = holidays
        self._clock = clock
        self._owner = owner
        self._answer = timedelta(hours=answer_hours)

    def available(self, booking: str) -> tuple[str, ...]:
        """The papers that can be asked for with this booking now and were not yet."""
        record = self._bookings.by_code(booking)
        if record is None:
            return ()
        return tuple(one for one in PAPERS if self._allowed(record, one) and not self._cases.by_key(_key(one, booking)))

    def ask(self, booking: str, paper: str) -> PaperRequest | Refused:
        """Ask for a paper; asked twice, it is the same request.

        Whoever calls has made sure that the booking is the visitor's. The clinic learns no more than it has with the
        booking. Refused for ``state``: the booking is in none in which this paper is issued, or has no conversation.

        Raises:
            ValueError: no such paper.
        """
        if paper not in PAPERS:
            raise ValueError(f"no such paper: {paper}")
        known = self._cases.by_key(_key(paper, booking))
        if known is not None:
            return _request(known, paper, booking, repeated=True)
        record = self._bookings.by_code(booking)
        if record is None or record.conversation is None or not self._allowed(record, paper):
            return Refused("state")
        now = self._clock()
        stored = self._cases.open(
            NewCase(
                idempotency_key=_key(paper, booking),
                mint_code=new_case_code,
                conversation=record.conversation,
                kind="question",
                locale=record.locale,
                owner=self._owner,
                next_contact_at=answer_by(now, self._answer, self._holidays),
                procedure=record.procedure,
                clinic=record.clinic,
                patient_name=record.patient_name,
                contact=record.contact_value,
                words=record.code,
                records_held=None,
                records_missing=None,
                residency=record.residency,
                relation=None,
                fit_to_fly=None,
                topic=paper,
                record_states={},
                consents=(),
                consent_version="",
            ),
            now=now,
        )
        return _request(stored, paper, booking)

    def of_booking(self, booking: str) -> list[PaperRequest]:
        """The papers that were asked for with a booking."""
        found = ((one, self._cases.by_key(_key(one, booking))) for one in PAPERS)
        return [_request(case, paper, booking, repeated=True) for paper, case in found if case is not None]

    def _allowed(self, record: AppointmentRecord, paper: str) -> bool:
        if record.state not in ISSUED_IN[paper]:
            return False
        return paper != INVITATION or record.starts_at > self._clock()


def _key(paper: str, booking: str) -> str:
    return f"paper:{paper}:{booking}"


def _request(case: CaseRecord, paper: str, booking: str, *, repeated: bool = False) -> PaperRequest:
    return PaperRequest(
        code=case.code,
        paper=paper,
        booking=booking,
        clinic=case.clinic or "",
        owner=case.owner,
        state=case.state,
        deadline=case.next_contact_at.astimezone(SEOUL),
        repeated=repeated,
        outcome=case.outcome,
    )
