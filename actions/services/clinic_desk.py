"""The desk of a clinic: what waits, what comes, and what the clinic says to it."""

from collections.abc import Callable, Iterable
from datetime import datetime, time, timedelta

from actions.db.records import AppointmentRecord, Emission, Move
from actions.db.records.staff import Account, DeskRecord
from actions.db.repositories.booking import BookingRepository
from actions.db.repositories.clinic_desk import ClinicDeskRepository
from actions.db.repositories.staff import StaffRepository
from actions.services import calendar
from actions.services.availability import Availability, Own, Wanted
from actions.services.clinic_desk_values import (
    ACTIONS,
    DeskBooking,
    DeskLists,
    Says,
    patient_of,
    told,
)
from actions.services.clock import SEOUL, Clock
from actions.services.lifecycle import DECLINE_REASONS, OPEN, NotMoved, problem
from actions.services.mail import Letter, MailService
from actions.services.results import FreeTime
from actions.services.staff import StaffService
from actions.services.visits import Undo

VIEW = "view_patient"
PAST_DAYS, COMING_DAYS, PROPOSED_DAYS = 30, 120, 14
_VISITED = ("confirmed", "arrived", "no_show", "completed")


class ClinicDesk:
    """The use cases of a clinic's page, for one signed-in account. Another clinic's bookings are not found."""

    def __init__(
        self,
        desk: ClinicDeskRepository,
        bookings: BookingRepository,
        staff: StaffRepository,
        accounts: StaffService,
        availability: Availability,
        mail: MailService,
        says: Says,
        write: Callable[[Account, AppointmentRecord], Letter],
        clock: Clock,
        undo: Undo,
        *,
        proposal_hours: int,
    ) -> None:
        self._desk = desk
        self._bookings = bookings
        self._staff = staff
        self._accounts = accounts
        self._availability = availability
        self._mail = mail
        self._says = says
        self._write = write
        self._clock = clock
        self._undo = undo
        self._held = timedelta(hours=proposal_hours)

    def lists(self, account: Account) -> DeskLists:
        """All that the clinic has to look at. The patients of today and of the past are named: each is logged."""
        now = self._clock()
        today = datetime.combine(now.astimezone(SEOUL).date(), time(), SEOUL)
        tomorrow, clinic = today + timedelta(days=1), account.clinic
        first, last = today - timedelta(days=PAST_DAYS), today + timedelta(days=COMING_DAYS)
        waiting = self._desk.waiting(clinic)
        visits = self._desk.listing(clinic, _VISITED, after=today, before=tomorrow)
        coming = self._desk.listing(clinic, ("confirmed",), after=tomorrow, before=last)
        past = self._desk.listing(clinic, _VISITED, after=first, before=today, newest_first=True)
        self._viewed(account, [one for one in (*visits, *past) if told(one)])
        return DeskLists(
            [self._seen(one, account, False) for one in waiting],
            [self._seen(one, account, True) for one in visits],
            [self._seen(one, account, False) for one in coming],
            [self._seen(one, account, True) for one in past],
        )

    def booking(self, account: Account, code: str, *, named: bool = True) -> DeskBooking | None:
        """One booking, or None when it is not the clinic's.

        Args:
            named: with the patient, which is logged.
        """
        found = self._find(account, code)
        if found is None:
            return None
        if named and told(found):
            self._viewed(account, [found])
        return self._seen(found, account, named)

    def accept(self, account: Account, code: str, start: datetime | None = None) -> str | None:
        """Confirm a request; a word of REFUSALS, or None when it is done.

        Args:
            start: the time that was agreed to, where it was said by a letter that may be old.
        """
        return self._move(account, code, "confirmed", start=start, message=self._says.confirmed)

    def decline(self, account: Account, code: str, why: str, start: datetime | None = None) -> str | None:
        """Decline a request, or cancel what was confirmed, for one of DECLINE_REASONS; as :meth:`accept`."""
        found = self._find(account, code)
        if why not in DECLINE_REASONS:
            return "why"
        if found is not None and found.booking.state == "confirmed":
            return self._move(
                account, code, "cancelled", why=why, start=start, message=lambda one: self._says.cancelled(one, why)
            )
        return self._move(
            account, code, "declined", why=why, start=start, message=lambda one: self._says.declined(one, why)
        )

    def mark(self, account: Account, code: str, state: str) -> str | None:
        """Write down that a patient ``arrived``, is a ``no_show`` or was treated (``completed``); as :meth:`accept`."""
        return self._move(account, code, state) if state in ("arrived", "no_show", "completed") else "state"

    def undo(self, account: Account, code: str) -> str | None:
        """Take back a mark that was made by mistake, and tell the visitor; as :meth:`accept`."""
        found = self._find(account, code)
        if found is None:
            return "not_found"
        outcome = self._undo.undo(found.booking, actor=account.actor, message=self._says.corrected)
        return outcome.reason if isinstance(outcome, NotMoved) else None

    def free_times(self, account: Account, code: str, limit: int = 12) -> list[FreeTime]:
        """Times that can be proposed for a booking, the next first."""
        found = self._find(account, code)
        wanted = None if found is None else self._wanted(found.booking)
        if found is None or wanted is None:
            return []
        now = self._clock()
        own = Own(None, found.booking.id)
        free = self._availability.free(wanted, now, now + timedelta(days=PROPOSED_DAYS), limit + 1, own)
        return [one for one in free if one.start != found.booking.starts_at][:limit]

    def propose(self, account: Account, code: str, start: datetime) -> str | None:
        """Propose another time; it is held for the visitor for some hours. As :meth:`accept`."""
        found = self._find(account, code)
        if found is None:
            return "not_found"
        booking, now, start = found.booking, self._clock(), start.astimezone(SEOUL)
        refused = self._not_proposable(booking, now)
        if refused is not None:
            return refused
        wanted = self._wanted(booking)
        if wanted is None:
            return "state"
        if start == booking.starts_at:
            return "same"
        stands_against = self._availability.problem(wanted, start, Own(None, booking.id))
        if stands_against is not None:
            return stands_against.problem
        until = min(now + self._held, start, booking.starts_at.astimezone(SEOUL))
        candidates = self._availability.candidates(wanted, start)
        move = Move(
            candidates=tuple(sorted(candidates, key=lambda one: one != booking.practitioner)),
            starts_at=start,
            duration_minutes=wanted.length.minutes,
            buffer_minutes=wanted.length.buffer,
            cells=tuple(calendar.cells_of(start, wanted.length.claimed)),
            state="confirmed",
            cancel_by=start - timedelta(hours=wanted.clinic.cancel_hours),
            respond_by=None,
        )
        outcome = self._desk.propose(
            booking,
            move,
            expires_at=until,
            actor=account.actor,
            message=lambda one: self._says.proposed(one, start, until),
            now=now,
        )
        return {"full": "full", "stale": "moved"}[outcome] if isinstance(outcome, str) else None

    def tell_clinics(self) -> int:
        """Write to the clinics whose requests they were not told of yet; how many requests."""
        now, requests = self._clock(), 0
        for booking in self._desk.untold(now):
            readers = self._accounts.readers(booking.clinic)
            for account in readers:
                self._mail.post(self._write(account, booking))
            if readers:
                self._desk.told(booking.id, booking.starts_at, now)
                requests += 1
        return requests

    def _move(
        self,
        account: Account,
        code: str,
        state: str,
        *,
        why: str | None = None,
        start: datetime | None = None,
        message: Callable[[AppointmentRecord], Emission] | None = None,
    ) -> str | None:
        found = self._find(account, code)
        if found is None:
            return "not_found"
        booking, now = found.booking, self._clock()
        if booking.state == state:
            return None
        if start is not None and booking.starts_at != start:
            return "moved"
        refused = problem(booking.state, booking.starts_at, state, actor=account.actor, why=why, now=now)
        if refused is not None:
            return refused
        changed = self._bookings.move(
            booking.id, (booking.state,), state, actor=account.actor, why=why, now=now, message=message
        )
        return None if changed is not None else "state"

    def _find(self, account: Account, code: str) -> DeskRecord | None:
        found = self._desk.by_code(code)
        return found if found is not None and account.clinic in (None, found.booking.clinic) else None

    def _wanted(self, booking: AppointmentRecord) -> Wanted | None:
        sex = booking.wishes.get("practitioner_sex")
        wanted = self._availability.wanted(booking.clinic, booking.procedure, sex=sex)
        return None if isinstance(wanted, str) else wanted

    def _not_proposable(self, booking: AppointmentRecord, now: datetime) -> str | None:
        if booking.state not in OPEN:
            return "state"
        return "past" if booking.starts_at <= now else None

    def _viewed(self, account: Account, found: Iterable[DeskRecord]) -> None:
        subjects = [(f"appointment:{one.booking.id}", one.booking.conversation) for one in found]
        if subjects:
            self._staff.log(account.actor, VIEW, subjects, self._clock())

    def _seen(self, found: DeskRecord, account: Account, named: bool) -> DeskBooking:
        booking, now = found.booking, self._clock()
        can = [
            state
            for state in ACTIONS
            if problem(booking.state, booking.starts_at, state, actor=account.actor, why="other", now=now) is None
            and (booking.state, state) != ("requested", "cancelled")
        ]
        if self._not_proposable(booking, now) is None:
            can.append("propose")
        undo_until = self._undo.until(booking.state, found.marked_at, actor=account.actor)
        proposal = found.proposal
        held = proposal is not None and proposal.expires_at > now
        return DeskBooking(
            code=booking.code,
            state=booking.state,
            clinic=booking.clinic,
            procedure=booking.procedure,
            practitioner=booking.practitioner,
            start=booking.starts_at.astimezone(SEOUL),
            minutes=booking.duration_minutes,
            respond_by=booking.respond_by and booking.respond_by.astimezone(SEOUL),
            created_at=booking.created_at.astimezone(SEOUL),
            locale=booking.locale,
            overdue=booking.state == "requested" and booking.respond_by is not None and booking.respond_by <= now,
            needs_review=booking.needs_review,
            residency=booking.residency,
            why=booking.cancel_reason,
            patient=patient_of(found) if named and told(found) else None,
            proposed=(proposal.starts_at.astimezone(SEOUL), proposal.expires_at.astimezone(SEOUL))
            if proposal is not None and held
            else None,
            can=tuple(can),
            undo_until=undo_until and undo_until.astimezone(SEOUL),
        )
