"""What is wished of a trip, and what came of it."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from actions.db.records import Clinic, Offering
from actions.services.clock import SEOUL
from actions.services.holidays import Holiday
from actions.services.results import FreeTime
from actions.services.trip_rules import Figure, Needs

FITTING = ("fits", "fits_but_flying_unknown")
WANTING = ("too_short", "no_free_time", "closed", "records_first")
"""Why nothing fits at a clinic; what stands earlier is nearer to a plan."""
STATES = (
    *FITTING,
    *WANTING,
    "hours_needed",
    "in_the_past",
    "too_far",
    "wrong_order",
    "resident",
    "not_offered",
    "not_bookable",
    "unknown_procedure",
)
"""``hours_needed``: only days are known, and whether it fits hangs on the hours of landing and flying."""


@dataclass(frozen=True)
class TripTime:
    """A landing or a departure. Where only the day is known (``exact`` is False) none of that day is planned with."""

    at: datetime
    exact: bool = True

    @property
    def day(self) -> date:
        """The day in Seoul."""
        return self.at.astimezone(SEOUL).date()

    @property
    def midnight(self) -> datetime:
        """The beginning of that day in Seoul."""
        return datetime.combine(self.day, time(), SEOUL)


@dataclass(frozen=True)
class TripWish:
    """What is wished.

    Attributes:
        airport: id; of landing and departure.
        clinic: None: any clinic that offers the procedure.
        day: the appointment only on this day.
        resident: a resident or insured patient: this way is closed to them by law.
        languages: codes that speak for a clinic when none is named.
    """

    procedure: str
    arrival: TripTime
    departure: TripTime
    airport: str = "icn"
    clinic: str | None = None
    day: date | None = None
    resident: bool = False
    languages: tuple[str, ...] = ()


@dataclass(frozen=True)
class ClosedDay:
    """A day on which a clinic is closed; ``why``: ``weekday``, ``holiday`` or ``closure``."""

    day: date
    why: str
    holiday: Holiday | None = None


@dataclass(frozen=True)
class TripPlan:
    """What came of it. All times are in Seoul's zone.

    Attributes:
        state: one of STATES.
        clinic_from: from when on the visitor can be at the clinic.
        appointment: the first that is free; of a ``consultation_first`` offering the consultation.
        treatment_from: with a consultation first: the first day on which the clinic is open after it. The date itself
            is the doctor's.
        rest_until, fly_from: by the longest figures; None where no source gives one.
        leave_by: when to leave the clinic for the airport.
        missing_days: how many days the trip is too short.
        stay_until: the first day of a departure that would fit.
        other_days: of the trip, on which it fits too.
        other_clinics: at which it fits.
        closed: the first closed day, when the state is ``closed``.
        needs: what is known of the time after the procedure.
    """

    state: str
    wish: TripWish
    clinic: Clinic | None = None
    offering: Offering | None = None
    clinic_from: datetime | None = None
    appointment: FreeTime | None = None
    treatment_from: date | None = None
    rest_until: date | None = None
    fly_from: date | None = None
    leave_by: datetime | None = None
    missing_days: int = 0
    stay_until: date | None = None
    other_days: tuple[date, ...] = ()
    other_clinics: tuple[Clinic, ...] = ()
    closed: ClosedDay | None = None
    needs: Needs = field(default_factory=Needs)

    @property
    def fits(self) -> bool:
        """True when the timetable fits; whether flying is known the state tells."""
        return self.state in FITTING

    @property
    def figure(self) -> Figure | None:
        """The longest figure, with which it was planned."""
        return self.needs.longest

    @property
    def ends(self) -> datetime:
        """When the appointment ends.

        Raises:
            ValueError: there is none.
        """
        if self.appointment is None:
            raise ValueError("no appointment was found")
        return self.appointment.start + timedelta(minutes=self.appointment.duration_minutes)
