"""Whether a treatment fits between landing and flying: a table of trips over a small directory and the real facts."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from actions.db import models
from actions.db.repositories import DirectoryRepository
from actions.services.clock import SEOUL
from actions.services.directory import DirectoryService
from actions.services.holidays import Holiday, PublicHolidays
from actions.services.knowledge import Knowledge
from actions.services.trip import ClosedDay, TripPlan, TripPlanner, TripTime, TripWish
from actions.services.trip_plan import STATES
from actions.services.trip_rules import TripRules
from bot.settings import ROOT
from tests.unit.services.desk import TEN, Desk

OFFERED = {
    "botulinum_toxin": "direct",  # no figure at all
    "rejuran_healer": "direct",  # marks of one to two weeks, three to four sessions
    "smile_laser": "direct",  # a stay of three days, nothing about flying
    "liposuction": "direct",  # flying: three to four days, or four to six weeks
    "double_eyelid": "consultation_first",  # flying about a week, first recovery five to seven days
    "rhinoplasty": "consultation_first",  # flying seven to ten days, first recovery seven to fourteen
    "hair_transplant": "consultation_first",  # a stay of seven to ten days
    "facial_contouring": "consultation_first",  # no figure at all
    "cancer_second_opinion": "records_first",
}
UNKNOWN, FITS, SHORT = "fits_but_flying_unknown", "fits", "too_short"


class Trips:
    """A planner whose clinics and clock can be changed."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.repository = DirectoryRepository(desk.db)
        self.planner = self.planning(TripRules())

    def planning(self, rules: TripRules) -> TripPlanner:
        holidays = PublicHolidays()
        return TripPlanner(
            self.repository,
            DirectoryService(self.repository, lambda: self.desk.now, holidays=holidays),
            self.desk.service,
            Knowledge.load(ROOT / "data" / "knowledge"),
            holidays,
            lambda: self.desk.now,
            rules,
        )

    def plan(self, arrival: str, departure: str, **wish: Any) -> TripPlan:
        """From Gimpo at the clinic ``instant``, unless something else is wished."""
        complete = {"procedure": "botulinum_toxin", "clinic": "instant", "airport": "gmp", **wish}
        return self.planner.plan(TripWish(arrival=stated(arrival), departure=stated(departure), **complete))


def stated(text: str) -> TripTime:
    """``2026-11-24T09:40``, or a bare day; without a year 2026."""
    text = text if text.startswith("20") else f"2026-{text}"
    return TripTime(datetime.fromisoformat(text).replace(tzinfo=SEOUL), exact="T" in text)


@pytest.fixture
def trips(desk: Desk) -> Trips:
    with desk.db.write() as session:
        for procedure, kind in OFFERED.items():
            session.add(
                models.Procedure(id=procedure, specialty="dermatology", names={"en": procedure}, descriptions={})
            )
            session.flush()
            for clinic in ("instant", "asking"):
                session.add(models.Offering(clinic=clinic, procedure=procedure, kind=kind, duration_minutes=60))
    return Trips(desk)


TABLE: list[tuple[str, str, dict[str, Any], str, dict[str, Any]]] = [
    # one day; Gimpo: two hours to the clinic, three before the flight; the clinic: 10-12 and 13-18
    ("11-24T09:40", "11-24T20:10", {}, UNKNOWN, {"begins": "11-24T13:00", "leave_by": "11-24T17:10"}),
    ("11-24T06:00", "11-24T20:10", {}, UNKNOWN, {"begins": "11-24T10:00", "clinic_from": "11-24T08:00"}),
    ("11-24T15:00", "11-24T21:00", {}, UNKNOWN, {"begins": "11-24T17:00"}),
    ("11-24T15:01", "11-24T21:00", {}, SHORT, {"begins": None, "stay_until": "11-26", "missing_days": 2}),
    ("11-24T06:00", "11-24T14:00", {}, UNKNOWN, {"begins": "11-24T10:00"}),
    ("11-24T06:00", "11-24T13:59", {}, SHORT, {"begins": None}),
    # Incheon: three and four hours; an airport without buffers of its own counts with the longest
    ("11-24T06:00", "11-24T20:10", {"airport": "icn"}, UNKNOWN, {"begins": "11-24T10:00", "leave_by": "11-24T16:10"}),
    ("11-24T09:40", "11-24T20:10", {"airport": "icn"}, UNKNOWN, {"begins": "11-24T13:00"}),
    ("11-24T12:30", "11-24T20:10", {}, UNKNOWN, {"begins": "11-24T14:30"}),
    ("11-24T12:30", "11-24T20:10", {"airport": "icn"}, SHORT, {}),
    ("11-24T12:30", "11-24T20:10", {"airport": "pus"}, SHORT, {}),
    # around midnight
    ("11-25T00:30", "11-25T20:10", {}, UNKNOWN, {"begins": "11-25T10:00", "clinic_from": "11-25T02:30"}),
    ("11-24T23:50", "11-25T14:00", {}, UNKNOWN, {"begins": "11-25T10:00"}),
    ("11-24T06:00", "11-25T00:30", {}, UNKNOWN, {"begins": "11-24T10:00", "leave_by": "11-24T21:30"}),
    ("11-24T16:30", "11-25T00:30", {}, SHORT, {"stay_until": "11-26", "missing_days": 1}),
    ("11-24T16:30", "11-26T00:30", {}, UNKNOWN, {"begins": "11-25T10:00"}),
    # weekends and holidays
    ("11-28T06:00", "11-28T20:10", {}, "closed", {"closed": ("11-28", "weekday", None), "stay_until": "12-01"}),
    ("11-29T06:00", "11-29T20:10", {}, "closed", {"closed": ("11-29", "weekday", None)}),
    ("11-28T06:00", "11-29T20:10", {}, "closed", {"closed": ("11-28", "weekday", None), "missing_days": 2}),
    ("11-27T17:00", "11-29T20:10", {}, "closed", {"closed": ("11-28", "weekday", None)}),
    ("11-28T06:00", "11-30T20:10", {}, UNKNOWN, {"begins": "11-30T10:00"}),
    ("12-25T06:00", "12-25T20:10", {}, "closed", {"closed": ("12-25", "holiday", Holiday("christmas", False))}),
    ("12-24T06:00", "12-25T20:10", {}, UNKNOWN, {"begins": "12-24T10:00"}),
    (
        "2027-02-08T06:00",
        "2027-02-08T20:10",
        {},
        "closed",
        {"closed": ("2027-02-08", "holiday", Holiday("seollal", False))},
    ),
    (
        "2027-02-08T06:00",
        "2027-02-09T20:10",
        {},
        "closed",
        {"closed": ("2027-02-08", "holiday", Holiday("seollal", False)), "stay_until": "2027-02-11"},
    ),
    ("2027-02-08T06:00", "2027-02-10T20:10", {}, UNKNOWN, {"begins": "2027-02-10T10:00"}),
    (
        "2027-09-14T06:00",
        "2027-09-16T20:10",
        {},
        "closed",
        {"closed": ("2027-09-14", "holiday", Holiday("chuseok", False)), "stay_until": "2027-09-18"},
    ),
    # only days are known: none of the day of landing, none of the day of flying
    ("11-24", "11-26", {}, UNKNOWN, {"begins": "11-25T10:00"}),
    ("11-24T06:00", "11-25", {}, UNKNOWN, {"begins": "11-24T10:00"}),
    ("11-24", "11-25T20:10", {}, UNKNOWN, {"begins": "11-25T10:00"}),
    ("11-24", "11-24", {}, "hours_needed", {"begins": None}),
    ("11-24", "11-25", {}, "hours_needed", {}),
    ("11-28", "11-30", {}, "hours_needed", {}),
    ("11-28", "11-29", {}, "closed", {"closed": ("11-28", "weekday", None)}),
    ("11-24", "11-26", {"procedure": "liposuction"}, SHORT, {"fly_from": "2027-01-06", "missing_days": 41}),
    # the longest figure of all sources, a range with its longest
    ("11-24T06:00", "11-27T20:10", {"procedure": "smile_laser"}, UNKNOWN, {"rest_until": "11-27"}),
    ("11-24T06:00", "11-26T20:10", {"procedure": "smile_laser"}, SHORT, {"missing_days": 1, "stay_until": "11-27"}),
    ("11-24T06:00", "2027-01-05T12:00", {"procedure": "liposuction"}, FITS, {"fly_from": "2027-01-05"}),
    ("11-24T06:00", "2027-01-03T12:00", {"procedure": "liposuction"}, SHORT, {"missing_days": 2}),
    ("11-24T06:00", "11-28T20:10", {"procedure": "liposuction"}, SHORT, {"missing_days": 38}),
    ("11-24T06:00", "11-24T20:10", {"procedure": "rejuran_healer"}, UNKNOWN, {"fly_from": None, "rest_until": None}),
    # a consultation first: the treatment on the next day of opening at the earliest
    (
        "11-24T06:00",
        "12-02T20:10",
        {"procedure": "double_eyelid"},
        FITS,
        {"begins": "11-24T10:00", "treatment_from": "11-25", "rest_until": "12-02", "fly_from": "12-02"},
    ),
    ("11-24T06:00", "12-01T20:10", {"procedure": "double_eyelid"}, SHORT, {"missing_days": 1, "stay_until": "12-02"}),
    ("11-27T06:00", "12-07T20:10", {"procedure": "double_eyelid"}, FITS, {"treatment_from": "11-30"}),
    ("11-27T06:00", "12-05T20:10", {"procedure": "double_eyelid"}, SHORT, {"missing_days": 2, "stay_until": "12-07"}),
    ("11-24T06:00", "12-09T20:10", {"procedure": "rhinoplasty"}, FITS, {"fly_from": "12-09"}),
    ("11-24T06:00", "12-05T20:10", {"procedure": "rhinoplasty"}, SHORT, {"missing_days": 4}),
    ("11-24T06:00", "12-05T20:10", {"procedure": "hair_transplant"}, UNKNOWN, {"rest_until": "12-05"}),
    ("11-24T06:00", "12-03T20:10", {"procedure": "hair_transplant"}, SHORT, {"missing_days": 2}),
    ("11-24T06:00", "11-24T20:10", {"procedure": "facial_contouring"}, UNKNOWN, {"treatment_from": None}),
    ("11-24T06:00", "11-26T20:10", {"procedure": "facial_contouring"}, UNKNOWN, {"treatment_from": "11-25"}),
    # what another day does not help
    ("11-24T06:00", "11-30T20:10", {"procedure": "cancer_second_opinion"}, "records_first", {"begins": None}),
    ("11-20T09:00", "11-23T09:00", {}, "in_the_past", {}),
    ("11-20", "11-22", {}, "in_the_past", {}),
    ("11-20T09:00", "11-23T20:10", {}, UNKNOWN, {"begins": "11-23T10:30"}),
    ("11-26T10:00", "11-24T10:00", {}, "wrong_order", {}),
    ("11-26T10:00", "11-26T10:00", {}, "wrong_order", {}),
    ("11-26", "11-25", {}, "wrong_order", {}),
    ("2027-12-01T10:00", "2027-12-05T10:00", {}, "too_far", {}),
    ("11-24T06:00", "11-24T20:10", {"resident": True}, "resident", {}),
    ("11-24T06:00", "11-24T20:10", {"procedure": "unheard_of"}, "unknown_procedure", {}),
    ("11-24T06:00", "11-24T20:10", {"clinic": "unverified"}, "not_bookable", {}),
    ("11-24T06:00", "11-24T20:10", {"clinic": "nowhere"}, "not_offered", {}),
    # a day of the visitor's choice
    ("11-24T06:00", "11-27T20:10", {"day": date(2026, 11, 26)}, UNKNOWN, {"begins": "11-26T10:00"}),
    ("11-24T15:01", "11-27T20:10", {"day": date(2026, 11, 24)}, SHORT, {"missing_days": 0}),
]


@pytest.mark.parametrize(
    ("arrival", "departure", "wish", "state", "expected"),
    TABLE,
    ids=[f"{arrival}-{departure}-{'-'.join(map(str, wish.values()))}" for arrival, departure, wish, _, _ in TABLE],
)
def test_trips(
    trips: Trips, arrival: str, departure: str, wish: dict[str, Any], state: str, expected: dict[str, Any]
) -> None:
    plan = trips.plan(arrival, departure, **wish)
    assert state in STATES
    assert plan.state == state
    for name, value in expected.items():
        found = (plan.appointment.start if plan.appointment else None) if name == "begins" else getattr(plan, name)
        if name == "closed":
            value = ClosedDay(stated(value[0]).day, *value[1:])
        elif isinstance(value, str):
            value = stated(value).at if "T" in value else stated(value).day
        assert found == value, name


def test_the_table_is_long_enough() -> None:
    assert len(TABLE) >= 40


def test_two_sources_differ_and_the_longest_counts(trips: Trips) -> None:
    plan = trips.plan("11-24T06:00", "2027-01-30T20:10", procedure="rhinoplasty")
    assert plan.figure is not None
    assert (plan.figure.kind, plan.figure.days) == ("recovery", 14)
    assert plan.needs.flying is not None
    assert plan.needs.flying.days == 10
    assert plan.figure.fact.source_name


def test_marks_and_sessions_are_told_but_hold_nobody_back(trips: Trips) -> None:
    plan = trips.plan("11-24T06:00", "11-24T20:10", procedure="rejuran_healer")
    assert plan.fits
    assert plan.needs.marks is not None
    assert plan.needs.marks.days == 14
    assert plan.needs.sessions


def test_nothing_free_offers_the_first_departure_that_would_fit(trips: Trips) -> None:
    for doctor in ("instant_a", "instant_b"):
        trips.desk.close(TEN.date(), practitioner=doctor)
    plan = trips.plan("11-24T06:00", "11-24T20:10")
    assert (plan.state, plan.stay_until, plan.missing_days) == ("no_free_time", date(2026, 11, 26), 2)
    assert plan.appointment is None


def test_taken_times_are_passed_over(trips: Trips) -> None:
    for doctor in ("instant_a", "instant_b"):
        trips.desk.close(TEN.date(), practitioner=doctor, opens=600, closes=720)
    plan = trips.plan("11-24T06:00", "11-24T20:10")
    assert plan.appointment is not None
    assert plan.appointment.start == TEN.replace(hour=13)


def test_a_booking_takes_its_time(trips: Trips) -> None:
    trips.desk.booked(clinic="asking")
    plan = trips.plan("11-24T06:00", "11-24T14:00", clinic="asking")
    assert plan.state == "no_free_time"
    assert [one.id for one in plan.other_clinics] == ["instant"]


def test_an_exceptional_closure_is_closed(trips: Trips) -> None:
    trips.desk.close(TEN.date(), clinic="instant")
    plan = trips.plan("11-24T06:00", "11-24T20:10")
    assert plan.state == "closed"
    assert plan.closed == ClosedDay(TEN.date(), "closure")
    assert [one.id for one in plan.other_clinics] == ["asking"]


def test_a_clinic_that_opens_on_holidays_fits_on_a_holiday(trips: Trips) -> None:
    trips.desk.change(models.Clinic, "instant", open_on_holidays=True)
    plan = trips.plan("12-25T06:00", "12-25T20:10")
    assert plan.fits


def test_without_a_clinic_one_that_fits_is_found(trips: Trips) -> None:
    trips.desk.close(TEN.date(), clinic="instant")
    plan = trips.plan("11-24T06:00", "11-24T20:10", clinic=None)
    assert plan.fits
    assert plan.clinic is not None
    assert plan.clinic.id == "asking"
    assert plan.other_clinics == ()


def test_without_a_clinic_the_reason_nearest_to_a_plan_is_told(trips: Trips) -> None:
    trips.desk.close(TEN.date(), clinic="instant")
    for doctor in ("asking_a",):
        trips.desk.close(TEN.date(), practitioner=doctor)
    plan = trips.plan("11-24T06:00", "11-24T20:10", clinic=None)
    assert plan.state == "no_free_time"
    assert plan.clinic is not None
    assert plan.clinic.id == "asking"


def test_a_clinic_that_does_not_offer_it_names_others_that_fit(trips: Trips) -> None:
    with trips.desk.db.write() as session:
        session.query(models.Offering).filter_by(clinic="instant", procedure="botulinum_toxin").delete()
    plan = trips.plan("11-24T06:00", "11-24T20:10")
    assert plan.state == "not_offered"
    assert [one.id for one in plan.other_clinics] == ["asking"]


def test_other_days_of_the_trip_are_days_on_which_it_fits(trips: Trips) -> None:
    plan = trips.plan("11-24T06:00", "11-27T20:10")
    assert plan.other_days == (date(2026, 11, 25), date(2026, 11, 26))
    again = trips.plan("11-24T06:00", "11-27T20:10", day=plan.other_days[1])
    assert again.other_days == (date(2026, 11, 24), date(2026, 11, 25))


def test_no_other_day_is_offered_after_which_the_figure_no_longer_fits(trips: Trips) -> None:
    plan = trips.plan("11-24T06:00", "11-28T20:10", procedure="smile_laser")
    assert plan.other_days == (date(2026, 11, 25),)


@pytest.mark.parametrize("arrival", ["11-28T06:00", "11-28", "11-27T17:00"])
@pytest.mark.parametrize("procedure", ["smile_laser", "double_eyelid", "liposuction", "facial_contouring"])
def test_the_longer_stay_that_is_offered_fits(trips: Trips, procedure: str, arrival: str) -> None:
    plan = trips.plan(arrival, f"{arrival[:5]}T22:00", procedure=procedure)
    assert plan.stay_until is not None
    assert trips.plan(arrival, plan.stay_until.isoformat(), procedure=procedure).fits
    day_less = (plan.stay_until - timedelta(days=1)).isoformat()
    assert not trips.plan(arrival, day_less, procedure=procedure).fits


def test_the_buffers_are_the_operators(trips: Trips) -> None:
    quick = trips.planning(TripRules(after_landing={"gmp": 30}, before_flight={"gmp": 60}))
    wish = TripWish("botulinum_toxin", stated("11-24T15:01"), stated("11-24T21:00"), "gmp", "instant")
    assert trips.planner.plan(wish).state == "too_short"
    assert quick.plan(wish).fits
    assert quick.plan(replace(wish, airport="icn")).fits
