"""Booking: free times, the summary before sending, the booking itself, finding and cancelling it."""

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from actions.db.records import Clinic, NewPatient, Offering, Order, Procedure
from actions.db.repositories.booking import BookingRepository
from actions.db.repositories.directory import DirectoryRepository
from actions.services import calendar
from actions.services.clock import SEOUL, Clock
from actions.services.codes import new_code
from actions.services.lookup import BookingLookup, booking_of
from actions.services.results import (
    Booking,
    BookingDraft,
    Check,
    Conflict,
    FreeTime,
    Locked,
    NotFound,
    Refused,
    Summary,
)


@dataclass(frozen=True)
class BookingRules:
    """The limits of booking; see the settings of the same names."""

    hold_minutes: int = 10
    max_open_bookings: int = 3
    clinic_answer_hours: int = 24
    wrong_code_limit: int = 5
    wrong_code_lock_minutes: int = 30
    days_ahead: int = 365
    nearest_days: int = 14
    nearest_limit: int = 3


@dataclass(frozen=True)
class _Wanted:
    clinic: Clinic
    procedure: Procedure
    offering: Offering
    practitioners: tuple[str, ...]

    @property
    def notice(self) -> str | None:
        return "consultation_first" if self.offering.kind == "consultation_first" else None


class BookingService:
    """The use cases of booking. Every method is safe to repeat."""

    def __init__(
        self, directory: DirectoryRepository, bookings: BookingRepository, clock: Clock, rules: BookingRules
    ) -> None:
        self._directory = directory
        self._bookings = bookings
        self._clock = clock
        self._rules = rules
        self._lookup = BookingLookup(bookings, clock, rules.wrong_code_limit, rules.wrong_code_lock_minutes)

    def free_times(
        self,
        clinic: str,
        procedure: str,
        start: datetime,
        end: datetime,
        limit: int = 6,
        practitioner: str | None = None,
        conversation: str | None = None,
    ) -> list[FreeTime]:
        """Free times that begin from ``start`` on, before ``end`` and in the future, in order; at most ``limit``.

        Args:
            conversation: a time that its own summary holds counts as free.

        Empty, too, when the clinic does not offer the procedure: :meth:`check` says why.
        """
        wanted = self._wanted(clinic, procedure, practitioner)
        return [] if isinstance(wanted, str) else self._free(wanted, start, end, limit, conversation)

    def check(
        self,
        clinic: str,
        procedure: str,
        start: datetime,
        practitioner: str | None = None,
        conversation: str | None = None,
    ) -> Check:
        """Whether this time can be booked.

        Args:
            conversation: a time that its own summary holds counts as free.
        """
        wanted = self._wanted(clinic, procedure, practitioner)
        if isinstance(wanted, str):
            return Check(problem=wanted)
        problem = self._problem(wanted, start, conversation)
        if problem is None:
            return Check(problem=None, notice=wanted.notice)
        return Check(problem=problem, notice=wanted.notice, nearest=self._nearest(wanted, start, conversation))

    def summary(self, draft: BookingDraft) -> Summary | Conflict | Refused:
        """Take the time for some minutes and mint the key that makes sending safe to repeat.

        A conversation holds one time: an older summary's time is let go.
        """
        wanted = self._ready(draft)
        if isinstance(wanted, Refused):
            return wanted
        now = self._clock()
        start = draft.start.astimezone(SEOUL)
        problem = self._problem(wanted, start, draft.conversation)
        if problem is not None:
            return Conflict(problem, self._nearest(wanted, start, draft.conversation))
        key = secrets.token_hex(16)
        hold_until = now + timedelta(minutes=self._rules.hold_minutes)
        held = self._bookings.hold(self._order(draft, wanted, key), hold_until=hold_until, now=now)
        if held is None or held.practitioner is None:
            return Conflict("full", self._nearest(wanted, start, draft.conversation))
        return Summary(
            idempotency_key=key,
            clinic=wanted.clinic,
            procedure=wanted.procedure,
            offering=wanted.offering,
            practitioner=held.practitioner,
            start=start,
            duration_minutes=wanted.offering.duration_minutes,
            state=_target(draft, wanted),
            notice=wanted.notice,
            terms=wanted.clinic.terms,
            cancel_by=(start - timedelta(hours=wanted.clinic.cancel_hours)),
            hold_until=hold_until.astimezone(SEOUL),
        )

    def book(self, draft: BookingDraft, idempotency_key: str) -> Booking | Conflict | Refused:
        """Send it. The same key gives the same booking, however often it is sent.

        The draft counts: when it differs from the summary, its own time is taken, or the answer is a Conflict.
        """
        known = self._bookings.by_key(idempotency_key)
        if known is not None:
            if known.conversation != draft.conversation:
                return Refused("not_yours")
            if known.state not in ("draft", "held"):
                return replace(booking_of(known), repeated=True)
        wanted = self._ready(draft)
        if isinstance(wanted, Refused):
            return wanted
        start = draft.start.astimezone(SEOUL)
        problem = self._problem(wanted, start, draft.conversation)
        if problem is not None:
            return Conflict(problem, self._nearest(wanted, start, draft.conversation))
        outcome = self._bookings.book(
            self._order(draft, wanted, idempotency_key),
            now=self._clock(),
            max_open=self._rules.max_open_bookings,
        )
        if outcome == "full":
            return Conflict("full", self._nearest(wanted, start, draft.conversation))
        if isinstance(outcome, str):
            return Refused(outcome)
        return booking_of(outcome)

    def find(self, code: str, second_proof: str, conversation: str) -> Booking | NotFound | Locked:
        """The booking with this code, proven by its contact or a name of the patient.

        Five wrong answers lock the conversation out for half an hour (both are settings).
        """
        found = self._lookup.find(code, second_proof, conversation)
        return found if isinstance(found, (NotFound, Locked)) else booking_of(found)

    def cancel(
        self, code: str, second_proof: str, conversation: str, actor: str = "visitor", why: str | None = None
    ) -> Booking | NotFound | Locked | Refused:
        """Cancel and give the time back. Cancelling twice is no error; what has begun cannot be cancelled.

        Args:
            actor: who does it, for the audit trail (``visitor``, or an agent's id).
            why: a short machine word, at most 64 characters.
        """
        found = self._lookup.find(code, second_proof, conversation)
        if isinstance(found, (NotFound, Locked)):
            return found
        now = self._clock()
        if found.state == "cancelled":
            return replace(booking_of(found), repeated=True)
        if found.state not in ("requested", "confirmed"):
            return Refused("state")
        if found.starts_at <= now:
            return Refused("past")
        changed = self._bookings.move(found.id, ("requested", "confirmed"), "cancelled", actor=actor, why=why, now=now)
        if changed is None:
            return self.cancel(code, second_proof, conversation, actor, why)
        return booking_of(changed)

    def _ready(self, draft: BookingDraft) -> _Wanted | Refused:
        """What is wanted, when nothing is missing that the law or the clinic needs."""
        if draft.residency == "yes":
            return Refused("resident")
        if draft.residency not in ("no", "unsure"):
            return Refused("residency")
        if not (draft.patient_name and draft.patient_name.strip()):
            return Refused("patient")
        if not (draft.contact and draft.contact.strip()):
            return Refused("contact")
        if not (draft.consents.get("health") and draft.consents.get("clinic")):
            return Refused("consent")
        wanted = self._wanted(draft.clinic, draft.procedure, draft.practitioner)
        return Refused(wanted) if isinstance(wanted, str) else wanted

    def _wanted(self, clinic_id: str, procedure_id: str, practitioner: str | None) -> _Wanted | str:
        clinic = self._directory.clinic(clinic_id, self._clock().astimezone(SEOUL).date())
        if clinic is None:
            return "unknown_clinic"
        procedure = self._directory.procedure(procedure_id)
        if procedure is None:
            return "unknown_procedure"
        offering = self._directory.offering(clinic_id, procedure_id)
        if offering is None:
            return "not_offered"
        if clinic.registration_state != "verified":
            return "not_bookable"
        if offering.kind == "records_first":
            return "records_first"
        able = [one.id for one in calendar.able(clinic.practitioners, procedure.specialty)]
        chosen = tuple(one for one in able if practitioner in (None, one))
        return _Wanted(clinic, procedure, offering, chosen) if chosen else "not_offered"

    def _problem(self, wanted: _Wanted, start: datetime, conversation: str | None) -> str | None:
        """What keeps a time from being taken; what ``conversation`` only holds does not count."""
        now = self._clock()
        minutes = wanted.offering.duration_minutes
        if start <= now:
            return "past"
        if start > now + timedelta(days=self._rules.days_ahead):
            return "too_far"
        day = start.astimezone(SEOUL).date()
        closed = self._directory.closures(wanted.clinic.id, day, day)
        if not calendar.within(calendar.opening_spans(wanted.clinic, day, closed), start, minutes):
            return "closed"
        if not calendar.on_grid(start):
            return "off_grid"
        cells = calendar.cells_of(start, minutes)
        claimed = self._bookings.claimed(
            wanted.practitioners, cells.start, cells.stop, now, except_conversation=conversation
        )
        return None if calendar.free_resources(start, minutes, wanted.practitioners, claimed) else "full"

    def _free(
        self, wanted: _Wanted, first: datetime, last: datetime, limit: int, conversation: str | None
    ) -> list[FreeTime]:
        now = self._clock()
        first = max(first, now + timedelta(microseconds=1)).astimezone(SEOUL)
        last = min(last, now + timedelta(days=self._rules.days_ahead)).astimezone(SEOUL)
        if first >= last:
            return []
        days = list(calendar.days_between(first, last))
        closed = self._directory.closures(wanted.clinic.id, days[0], days[-1])
        minutes = wanted.offering.duration_minutes
        claimed = self._bookings.claimed(
            wanted.practitioners,
            calendar.cell_of(first),
            calendar.cell_of(last) + minutes * 60 // calendar.CELL_SECONDS + 1,
            now,
            conversation,
        )
        found: list[FreeTime] = []
        for day in days:
            spans = calendar.opening_spans(wanted.clinic, day, closed)
            found += calendar.free_starts(spans, minutes, wanted.practitioners, claimed, first=first, last=last)
            if len(found) >= limit:
                break
        return found[:limit]

    def _nearest(self, wanted: _Wanted, start: datetime, conversation: str | None) -> tuple[FreeTime, ...]:
        """The free times nearest to the one that cannot be had, in the order of the calendar."""
        now = self._clock()
        last_day = now + timedelta(days=self._rules.days_ahead)
        middle = min(max(start, now), last_day).astimezone(SEOUL)
        reach = timedelta(days=self._rules.nearest_days)
        around = self._free(wanted, middle - reach, middle + reach, 10_000, conversation)
        around.sort(key=lambda free: abs(free.start - start))
        return tuple(sorted(around[: self._rules.nearest_limit], key=lambda free: free.start))

    def _order(self, draft: BookingDraft, wanted: _Wanted, key: str) -> Order:
        start = draft.start.astimezone(SEOUL)
        state = _target(draft, wanted)
        deadline = min(self._clock() + timedelta(hours=self._rules.clinic_answer_hours), start)
        minutes = wanted.offering.duration_minutes
        return Order(
            idempotency_key=key,
            mint_code=new_code,
            conversation=draft.conversation,
            clinic=draft.clinic,
            procedure=draft.procedure,
            candidates=wanted.practitioners,
            starts_at=start,
            duration_minutes=minutes,
            cells=tuple(calendar.cells_of(start, minutes)),
            state=state,
            residency=draft.residency,
            needs_review=draft.needs_review,
            wish=draft.wish,
            terms=wanted.clinic.terms,
            cancel_by=start - timedelta(hours=wanted.clinic.cancel_hours),
            respond_by=deadline if state == "requested" else None,
            locale=draft.locale,
            patient=NewPatient(
                name=(draft.patient_name or "").strip(),
                relation=draft.relation,
                birth_year=draft.birth_year,
                sex=draft.sex,
                nationality=draft.nationality,
                is_minor=draft.is_minor,
                guardian=draft.guardian,
                wishes=dict(draft.wishes),
            ),
            contact_kind=draft.contact_kind,
            contact=(draft.contact or "").strip(),
            consents=tuple((kind, bool(given)) for kind, given in sorted(draft.consents.items())),
            consent_version=draft.consent_version,
        )


def _target(draft: BookingDraft, wanted: _Wanted) -> str:
    """Confirmed only when the clinic publishes its times and nothing waits for a person's judgement."""
    instant = wanted.clinic.confirmation == "instant"
    return "confirmed" if instant and draft.residency == "no" and not draft.needs_review else "requested"
