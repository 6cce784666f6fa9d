"""Did the visit take place, and how was the service: what visitors answer, beside what the clinic wrote down."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from actions.db.models.booking import MARKS
from actions.db.records import AppointmentRecord, Emission
from actions.db.repositories.life import HandOver
from actions.db.repositories.visits import (
    ELSEWHEN,
    NOT_RECEIVED,
    TOOK_PLACE,
    RatingLine,
    VisitRecord,
    VisitRepository,
)
from actions.services.answer_time import HolidayCalendar, answer_by
from actions.services.clock import SEOUL, Clock
from actions.services.codes import new_case_code
from actions.services.lifecycle import UNDONE, Moved, NotMoved, undo_problem

ANSWERS = (TOOK_PLACE, ELSEWHEN, NOT_RECEIVED)
"""It took place; it did not, and has another time; the clinic did not receive the patient."""
CHAT, LINK = "chat", "link"
"""The ways an answer comes in; they stand in the audit trail."""
TOPIC = "visit"
LONGEST_WORDS = 1_000
MANY = 200


@dataclass(frozen=True)
class VisitRules:
    """Limits.

    Attributes:
        answer_days: so long after the visit its visitor can say how it went.
        owner: whose task a case about a visit is; ``case_hours``: by then a person has looked into it.
    """

    answer_days: int = 30
    owner: str = "desk"
    case_hours: int = 24


class Visits:
    """Takes the visitor's answers. They never change what the clinic wrote: both are kept."""

    def __init__(self, visits: VisitRepository, holidays: HolidayCalendar, clock: Clock, rules: VisitRules) -> None:
        self._visits = visits
        self._holidays = holidays
        self._clock = clock
        self._rules = rules

    def of(self, appointment: int | str, start: datetime | None = None) -> VisitRecord | None:
        """The visit that can be spoken of: begun, not too long ago, neither cancelled nor erased; else None.

        Args:
            appointment: its id or its code.
            start: the time that was asked about; None is returned when the appointment has another by now.
        """
        found, now = self._visits.find(appointment), self._clock()
        if found is None or not found.starts_at <= now <= found.starts_at + timedelta(days=self._rules.answer_days):
            return None
        return found if start is None or found.starts_at == start else None

    def answer(self, appointment: int | str, answer: str, *, via: str, start: datetime | None = None) -> bool:
        """Write down one of ANSWERS; the last one counts. False when :meth:`of` gives none.

        Raises:
            ValueError: no such answer.
        """
        if answer not in ANSWERS:
            raise ValueError(f"no such answer: {answer}")
        found = self.of(appointment, start)
        return found is not None and self._visits.answer(found.appointment, answer, via=via, now=self._clock())

    def rate(
        self, appointment: int | str, mark: int, words: str | None = None, *, start: datetime | None = None
    ) -> bool:
        """Keep a rating of the service, 1 to 5, and what was written to it; as :meth:`answer`.

        Raises:
            ValueError: no such mark.
        """
        if mark not in MARKS:
            raise ValueError(f"no such mark: {mark}")
        found = self.of(appointment, start)
        said = (words or "").strip()[:LONGEST_WORDS] or None
        return found is not None and self._visits.rate(found.appointment, mark, said, now=self._clock())

    def rating(self, code: str) -> VisitRecord | None:
        """What was said of a visit, for the staff; also long after it."""
        return self._visits.find(code)

    def ratings(self, days: int) -> list[RatingLine]:
        """The ratings of the last days, the newest first; without words and names."""
        return self._visits.ratings(self._clock() - timedelta(days=days))

    def hand_over(self, compose: Callable[[VisitRecord, datetime], Emission]) -> int:
        """Put what nobody but a person can clear up on the desk's list; how many. Doing it again changes nothing.

        Args:
            compose: makes the message to the visitor, of the visit and the time by which a person writes.
        """
        now, done = self._clock(), 0
        due = answer_by(now, timedelta(hours=self._rules.case_hours), self._holidays)
        for visit in self._visits.disputed(MANY):
            case = HandOver(
                key=visit.key,
                mint_code=new_case_code,
                topic=TOPIC,
                owner=self._rules.owner,
                next_contact_at=due,
                words=f"{visit.code}, {visit.starts_at.astimezone(SEOUL):%Y-%m-%d %H:%M}; "
                f"visitor: {visit.answer}; clinic: {visit.state}",
            )
            done += self._visits.hand_over(visit, case, lambda found: compose(found, due), now=now)
        return done


class Undo:
    """Takes back a mark that was made by mistake."""

    def __init__(self, visits: VisitRepository, clock: Clock, hours: int) -> None:
        self._visits = visits
        self._clock = clock
        self._within = timedelta(hours=hours)

    def until(self, state: str, marked_at: datetime | None, *, actor: str) -> datetime | None:
        """Until when a mark can be taken back; None when it cannot."""
        refused = undo_problem(state, marked_at, actor=actor, now=self._clock(), within=self._within)
        return None if refused is not None or marked_at is None else marked_at + self._within

    def undo(
        self,
        found: AppointmentRecord,
        *,
        actor: str,
        message: Callable[[AppointmentRecord, str], Emission] | None = None,
    ) -> Moved | NotMoved:
        """Back to the state before the mark, with a line in the audit trail; what was marked stays readable there.

        Args:
            message: makes what tells the visitor, of the record as it is then and the state it was in; written in the
                same transaction.
        """
        now, marked = self._clock(), self._visits.marked_at(found.id, found.state)
        refused = undo_problem(found.state, marked, actor=actor, now=now, within=self._within)
        if refused is not None:
            return NotMoved(refused, found.state)
        changed = self._visits.undo(found.id, found.state, UNDONE[found.state], actor=actor, now=now, message=message)
        return NotMoved("state", found.state) if changed is None else Moved(changed)
