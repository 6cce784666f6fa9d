"""Requests that the clinic did not answer in time: a person takes them over, the visitor hears what else is free."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from actions.db.records import AppointmentRecord, Clinic, Emission
from actions.db.repositories.booking import BookingRepository
from actions.db.repositories.life import HandOver, LifeRepository
from actions.services.answer_time import HolidayCalendar, answer_by
from actions.services.booking import BookingService
from actions.services.clock import SEOUL, Clock
from actions.services.codes import new_case_code
from actions.services.directory import DirectoryService

TOPIC = "unanswered"
NEAR = timedelta(days=14)
LOOKED_AT = 12
"""So many other clinics, by fit, are asked for a free time."""
MANY = 500


@dataclass(frozen=True)
class OverdueRules:
    """Limits of what happens then.

    Attributes:
        owner: whose task the case is.
        answer_hours: by then a person has asked the clinic and writes to the visitor.
        times, clinics: at most so many other times, and other clinics, are named.
    """

    owner: str = "desk"
    answer_hours: int = 4
    times: int = 3
    clinics: int = 2


@dataclass(frozen=True)
class OtherClinic:
    """A clinic that offers the same, and its free time next to the one wished for."""

    clinic: Clinic
    start: datetime


@dataclass(frozen=True)
class Unanswered:
    """An overdue request with what can be had instead, in the order of the calendar; both may be empty."""

    record: AppointmentRecord
    clinic: Clinic | None
    times: tuple[datetime, ...]
    others: tuple[OtherClinic, ...]


class OverdueRequests:
    """Puts overdue requests on the desk's list, each missed deadline once. The booking stays requested."""

    def __init__(
        self,
        life: LifeRepository,
        bookings: BookingRepository,
        booking: BookingService,
        directory: DirectoryService,
        holidays: HolidayCalendar,
        clock: Clock,
        rules: OverdueRules,
    ) -> None:
        self._life = life
        self._bookings = bookings
        self._booking = booking
        self._directory = directory
        self._holidays = holidays
        self._clock = clock
        self._rules = rules

    def hand_over(self, compose: Callable[[Unanswered], Emission]) -> int:
        """Open the cases that are missing and tell the visitors; how many. Doing it again changes nothing.

        Args:
            compose: makes the message to the visitor.
        """
        now, done = self._clock(), 0
        for missed in self._life.missed(now):
            record = self._bookings.by_code(missed.code)
            if record is None or record.respond_by is None:
                continue
            starts, due = record.starts_at.astimezone(SEOUL), record.respond_by.astimezone(SEOUL)
            case = HandOver(
                key=missed.key,
                mint_code=new_case_code,
                topic=TOPIC,
                owner=self._rules.owner,
                next_contact_at=answer_by(now, timedelta(hours=self._rules.answer_hours), self._holidays),
                words=f"{record.code}, {starts:%Y-%m-%d %H:%M}; answer was due {due:%Y-%m-%d %H:%M}",
            )
            done += self._life.hand_over(record.id, case, compose(self._alternatives(record)), now=now)
        return done

    def _alternatives(self, record: AppointmentRecord) -> Unanswered:
        times = self._near(record.clinic, record, self._rules.times)
        return Unanswered(record, self._directory.clinic(record.clinic), times, self._others(record))

    def _others(self, record: AppointmentRecord) -> tuple[OtherClinic, ...]:
        own = self._directory.clinic(record.clinic)
        matches = self._directory.find_clinics(
            procedure=record.procedure,
            district=(own.area or own.district) if own else None,
            languages_wished=(record.locale,),
            limit=LOOKED_AT,
        )
        found: list[OtherClinic] = []
        for match in matches:
            if match.clinic.id == record.clinic or len(found) == self._rules.clinics:
                continue
            free = self._near(match.clinic.id, record, 1)
            found += [OtherClinic(match.clinic, start) for start in free]
        return tuple(found)

    def _near(self, clinic: str, record: AppointmentRecord, limit: int) -> tuple[datetime, ...]:
        """The free times nearest to the one wished for, in the order of the calendar."""
        free = self._booking.free_times(
            clinic,
            record.procedure,
            record.starts_at - NEAR,
            max(record.starts_at, self._clock()) + NEAR,
            limit=MANY,
            practitioner_sex=record.wishes.get("practitioner_sex"),
        )
        nearest = sorted(
            (one.start for one in free if (clinic, one.start) != (record.clinic, record.starts_at)),
            key=lambda start: abs(start - record.starts_at),
        )
        return tuple(sorted(nearest[:limit]))
