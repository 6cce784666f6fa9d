"""Booking: free times, the summary before sending, the booking itself, finding, moving and cancelling it."""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from actions.db.records import NewService, Order
from actions.db.repositories.booking import BookingRepository
from actions.db.repositories.booking_rows import UNSENT
from actions.db.repositories.directory import DirectoryRepository
from actions.services.availability import Availability, Own, Problem, Wanted
from actions.services.clock import SEOUL, Clock
from actions.services.holidays import PublicHolidays
from actions.services.lifecycle import OPEN, sources
from actions.services.lookup import BookingLookup, after_deadline, booking_of
from actions.services.orders import order_of, state_of
from actions.services.rescheduling import Rescheduling
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
from actions.services.rules import BookingRules
from actions.services.verification import EmailVerification

__all__ = ["BookingRules", "BookingService"]


class BookingService:
    """The use cases of booking. Every method is safe to repeat."""

    def __init__(
        self,
        directory: DirectoryRepository,
        bookings: BookingRepository,
        clock: Clock,
        rules: BookingRules,
        holidays: PublicHolidays | None = None,
        verification: EmailVerification | None = None,
    ) -> None:
        self._bookings = bookings
        self._verification = verification
        self._clock = clock
        self._rules = rules
        self._lookup = BookingLookup(bookings, clock, rules.wrong_code_limit, rules.wrong_code_lock_minutes)
        self._availability = Availability(directory, bookings, holidays or PublicHolidays(), clock, rules)
        self._rescheduling = Rescheduling(self._availability, bookings, self._lookup, clock, rules)

    @property
    def availability(self) -> Availability:
        """Who can do what, when."""
        return self._availability

    def free_times(
        self,
        clinic: str,
        procedure: str,
        start: datetime,
        end: datetime,
        limit: int = 6,
        practitioner: str | None = None,
        conversation: str | None = None,
        practitioner_sex: str | None = None,
    ) -> list[FreeTime]:
        """Free times that begin from ``start`` on, before ``end`` and in the future, in order; at most ``limit``.

        Args:
            conversation: a time that its own summary holds counts as free.
            practitioner_sex: only practitioners of this sex (``female`` or ``male``; anything else is no wish).

        Empty, too, when the clinic does not offer the procedure: :meth:`check` says why.
        """
        wanted = self._availability.wanted(clinic, procedure, practitioner, practitioner_sex)
        return [] if isinstance(wanted, str) else self._availability.free(wanted, start, end, limit, Own(conversation))

    def check(
        self,
        clinic: str,
        procedure: str,
        start: datetime,
        practitioner: str | None = None,
        conversation: str | None = None,
        practitioner_sex: str | None = None,
    ) -> Check:
        """Whether this time can be booked; arguments as in :meth:`free_times`."""
        wanted = self._availability.wanted(clinic, procedure, practitioner, practitioner_sex)
        if isinstance(wanted, str):
            return Check(problem=wanted)
        return self._availability.check(wanted, start, Own(conversation))

    def summary(self, draft: BookingDraft) -> Summary | Conflict | Refused:
        """Take the time for some minutes and mint the key that makes sending safe to repeat.

        Consents may still be missing: nothing about the patient is stored. A conversation holds one time: an older
        summary's time is let go.
        """
        wanted = self._complete(draft)
        if isinstance(wanted, str):
            return Refused(wanted)
        now = self._clock()
        start, own = draft.start.astimezone(SEOUL), Own(draft.conversation)
        problem = self._availability.problem(wanted, start, own)
        if problem is not None:
            return self._availability.conflict(wanted, start, problem, own)
        key = secrets.token_hex(16)
        hold_until = now + timedelta(minutes=self._rules.hold_minutes)
        held = self._bookings.hold(self._order(draft, wanted, key, now), hold_until=hold_until, now=now)
        if held is None:
            return self._availability.conflict(wanted, start, Problem("full", "full"), own)
        return Summary(
            idempotency_key=key,
            clinic=wanted.clinic,
            procedure=wanted.procedure,
            offering=wanted.offering,
            practitioner=next(one for one in wanted.practitioners if one.id == held.practitioner),
            start=start,
            duration_minutes=wanted.length.minutes,
            state=state_of(draft, wanted),
            notice=wanted.notice,
            terms=wanted.clinic.terms,
            cancel_by=(start - timedelta(hours=wanted.clinic.cancel_hours)),
            hold_until=hold_until.astimezone(SEOUL),
        )

    def book(
        self, draft: BookingDraft, idempotency_key: str, services: Sequence[NewService] = ()
    ) -> Booking | Conflict | Refused:
        """Send it. The same key gives the same booking, however often it is sent.

        Where addresses are verified, only for one that was: else Refused for ``contact`` or ``unverified``.

        The draft counts: when it differs from the summary, its own time is taken, or the answer is a Conflict.

        Args:
            services: the interpreter and the car that are asked for with it (``BundleService.orders``); when one of
                them cannot be had nothing is booked, and the answer is Refused for ``services``.
        """
        known = self._bookings.by_key(idempotency_key)
        if known is not None:
            if known.conversation != draft.conversation:
                return Refused("not_yours")
            if known.state not in UNSENT:
                return booking_of(known, repeated=True)
        wanted = self._complete(draft)
        if isinstance(wanted, str):
            return Refused(wanted)
        if not (draft.consents.get("health") and draft.consents.get("clinic")):
            return Refused("consent")
        only_verified = self._verification is not None and self._verification.asked(draft.conversation)
        if only_verified and draft.contact_kind != "email":
            return Refused("contact")
        start, own = draft.start.astimezone(SEOUL), Own(draft.conversation)
        problem = self._availability.problem(wanted, start, own)
        if problem is not None:
            return self._sent(idempotency_key) or self._availability.conflict(wanted, start, problem, own)
        now = self._clock()
        order = self._order(draft, wanted, idempotency_key, now)
        most = self._rules.max_open_bookings
        outcome = self._bookings.book(order, now=now, max_open=most, services=services, only_verified=only_verified)
        if outcome == "full":
            taken = Problem("full", "full")
            return self._sent(idempotency_key) or self._availability.conflict(wanted, start, taken, own)
        if isinstance(outcome, str):
            return Refused(outcome)
        return booking_of(outcome)

    def _sent(self, key: str) -> Booking | None:
        """The booking of this key if it is written by now.

        A turn whose process died is done again beside the first, whose work may still end: what then takes the time
        is the visitor's own booking, and another time would be a second one.
        """
        known = self._bookings.by_key(key)
        return None if known is None or known.state in UNSENT else booking_of(known, repeated=True)

    def find(self, code: str, second_proof: str, conversation: str) -> Booking | NotFound | Locked:
        """The booking with this code, proven by its contact or a name of the patient.

        Five wrong answers in one conversation, or for one code, lock it for half an hour (both are settings).
        """
        found = self._lookup.find(code, second_proof, conversation)
        if isinstance(found, (NotFound, Locked)):
            return found
        still_open = found.state in OPEN
        return booking_of(found, late=still_open and after_deadline(found, self._clock()))

    def move_times(
        self, code: str, second_proof: str, conversation: str, start: datetime, end: datetime, limit: int = 6
    ) -> list[FreeTime] | NotFound | Locked | Refused:
        """Free times to which a booking can be moved, as in :meth:`free_times`; its own time is not among them."""
        return self._rescheduling.times(code, second_proof, conversation, start, end, limit)

    def check_move(
        self, code: str, second_proof: str, conversation: str, start: datetime
    ) -> Check | NotFound | Locked | Refused:
        """Whether a booking can be moved to this time; the time it has now counts as free."""
        return self._rescheduling.check(code, second_proof, conversation, start)

    def reschedule(
        self, code: str, second_proof: str, conversation: str, start: datetime, actor: str = "visitor"
    ) -> Booking | Conflict | NotFound | Locked | Refused:
        """Move a booking to another time: by the rules of a new one, all or nothing.

        The practitioner stays when free; else another takes over, of the sex the patient wished for. What a clinic
        confirmed by hand is a request again. Moving to the time it has changes nothing.

        Args:
            actor: who does it, for the audit trail (``visitor``, or an agent's id).
        """
        return self._rescheduling.move(code, second_proof, conversation, start, actor)

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
            return booking_of(found, late=after_deadline(found, self._bookings.events(found.id)[-1][0]), repeated=True)
        if found.state not in sources("cancelled"):
            return Refused("state")
        if found.starts_at <= now:
            return Refused("past")
        changed = self._bookings.move(found.id, sources("cancelled"), "cancelled", actor=actor, why=why, now=now)
        if changed is None:
            return self.cancel(code, second_proof, conversation, actor, why)
        return booking_of(changed, late=after_deadline(changed, now))

    def _complete(self, draft: BookingDraft) -> Wanted | str:
        """What is wanted, when nothing is missing that the law or the clinic needs; else a word of REFUSALS."""
        if draft.residency == "yes":
            return "resident"
        if draft.residency not in ("no", "unsure"):
            return "residency"
        if not (draft.patient_name and draft.patient_name.strip()):
            return "patient"
        if not (draft.contact and draft.contact.strip()):
            return "contact"
        sex = draft.wishes.get("practitioner_sex")
        return self._availability.wanted(draft.clinic, draft.procedure, draft.practitioner, sex)

    def _order(self, draft: BookingDraft, wanted: Wanted, key: str, now: datetime) -> Order:
        candidates = self._availability.candidates(wanted, draft.start)
        deadline = now + timedelta(hours=self._rules.clinic_answer_hours)
        return order_of(draft, wanted, candidates, key, deadline)
