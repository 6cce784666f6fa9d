"""The directory is neutral: order by fit, reasons shown, no price without source."""

from datetime import date, datetime, timedelta

import pytest

from actions.db.engine import Database
from actions.db.models import Closure, Offering
from actions.db.repositories import DirectoryRepository
from actions.services.directory import DirectoryService, Reason
from tests.unit.db.database import NOW


def service(db: Database, now: datetime = NOW) -> DirectoryService:
    return DirectoryService(DirectoryRepository(db), lambda: now)


def order(db: Database, now: datetime = NOW, **wish: object) -> list[str]:
    return [match.clinic.id for match in service(db, now).find_clinics(**wish)]  # type: ignore[arg-type]


def test_only_verified_clinics_are_given_out_and_others_still_answer_by_name(directory: Database) -> None:
    assert sorted(order(directory)) == ["asking", "instant"]
    unverified = service(directory).clinic("unverified")
    assert unverified is not None
    assert service(directory).bookable(unverified) is False
    assert service(directory).clinic("nowhere") is None


@pytest.mark.parametrize(
    ("wish", "first", "reason"),
    [
        ({"language": "ja"}, "instant", Reason("language", "ja")),
        ({"language": "zh-Hant"}, "asking", Reason("language", "zh-Hant")),
        ({"languages_wished": ["mn", "ja"]}, "instant", Reason("language", "ja")),
        ({"district": "sinsa"}, "instant", Reason("area", "sinsa")),
        ({"district": "apgujeong"}, "asking", Reason("area", "apgujeong")),
        ({"district": "apgujeong", "language": "ja"}, "instant", Reason("language", "ja")),
    ],
)
def test_the_better_fit_comes_first_with_its_reason(
    directory: Database, wish: dict[str, object], first: str, reason: Reason
) -> None:
    for day in range(4):
        matches = service(directory, NOW + timedelta(days=day)).find_clinics(**wish)  # type: ignore[arg-type]
        assert matches[0].clinic.id == first
        assert reason in matches[0].reasons
        assert len(matches) == 2


def test_a_neighbourhood_nearby_counts_as_the_same_district(directory: Database) -> None:
    matches = {match.clinic.id: match.reasons for match in service(directory).find_clinics(district="sinsa")}
    assert matches == {"instant": (Reason("area", "sinsa"),), "asking": (Reason("district", "gangnam"),)}
    assert {match.reasons for match in service(directory).find_clinics(district="mapo")} == {()}


def test_equal_fits_change_places_so_that_no_name_is_preferred(directory: Database) -> None:
    firsts = {order(directory, NOW + timedelta(days=day))[0] for day in range(20)}
    assert firsts == {"asking", "instant"}
    assert order(directory) == order(directory)


def test_what_is_not_offered_is_not_found(directory: Database) -> None:
    with directory.write() as session:
        session.delete(session.get(Offering, ("asking", "nose")))
    assert order(directory, procedure="nose") == ["instant"]
    (match,) = service(directory).find_clinics(procedure="nose")
    assert match.offering is not None
    assert match.offering.kind == "consultation_first"
    assert order(directory, specialty="oncology") == []
    assert order(directory, procedure="magic") == []


def test_prices_come_with_source_and_date_or_not_at_all(directory: Database) -> None:
    prices = service(directory).price_for("botox")
    assert {price.clinic.id for price in prices} == {"instant", "asking"}
    assert {(price.price_from, price.price_to, price.vat_included) for price in prices} == {(100_000, 200_000, None)}
    assert {(price.source, price.as_of) for price in prices} == {("test", date(2026, 11, 1))}
    assert service(directory).price_for("nose") == []


@pytest.mark.parametrize(
    ("hour", "expected"), [(9, False), (10, True), (12, False), (13, True), (17, True), (18, False)]
)
def test_open_now_where_the_hours_were_verified(directory: Database, hour: int, expected: bool) -> None:
    asked = service(directory, NOW.replace(hour=hour))
    instant, asking = asked.clinic("instant"), asked.clinic("asking")
    assert instant is not None
    assert asking is not None
    assert asked.open_now(instant) is expected
    assert asked.open_now(asking) is None


def test_a_holiday_is_closed(directory: Database) -> None:
    with directory.write() as session:
        session.add(Closure(clinic=None, date=NOW.date(), reason="seollal"))
    asked = service(directory)
    instant = asked.clinic("instant")
    assert instant is not None
    assert asked.open_now(instant) is False
    assert asked.closed_days("instant", NOW.date(), NOW.date()) == {NOW.date(): "seollal"}


def test_only_what_can_be_booked_somewhere_is_on_offer(directory: Database) -> None:
    with directory.write() as session:
        for clinic in ("instant", "asking"):
            session.delete(session.get(Offering, (clinic, "nose")))
    assert [one.id for one in service(directory).procedures_on_offer()] == ["botox", "second_opinion"]
    assert [one.id for one in service(directory).procedures_on_offer("oncology")] == ["second_opinion"]


def test_procedures_and_specialties_are_listed(directory: Database) -> None:
    asked = service(directory)
    assert [one.id for one in asked.procedures()] == ["botox", "nose", "second_opinion"]
    assert [one.id for one in asked.procedures("oncology")] == ["second_opinion"]
    assert [one.id for one in asked.specialties()] == ["dermatology", "oncology"]
    assert asked.procedure("magic") is None
    assert {one.procedure for one in asked.offerings("instant")} == {"botox", "nose", "second_opinion"}
