"""Searching clinics: every wish is met, the nearer comes first, nothing found names what to leave out."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from threading import Barrier, Event, Thread
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actions.db import models
from actions.db.engine import Database
from actions.db.repositories import DirectoryRepository
from actions.services.clinic_index import IndexKeeper
from actions.services.directory import ClinicWish, DirectoryService, Reason, Relaxation, SearchResult
from actions.services.places import Place, Places, PlacesError, metres_between
from tests.support.databases import Databases
from tests.unit.db.database import NOW, together

LIMIT_SECONDS = 20.0
SATURDAY = date(2026, 11, 28)
SUNDAY = date(2026, 11, 29)
CHRISTMAS = date(2026, 12, 25)
APGUJEONG = Place("apgujeong", "area", 37.5262, 127.0285, "gangnam")
PLACES = Places(
    [
        APGUJEONG,
        Place("coex", "landmark", 37.5117, 127.0590, "gangnam"),
        Place("gangnam", "district", 37.4965, 127.0631),
        Place("busan", "city", 35.1794, 129.0756),
    ]
)
WEEK = dict.fromkeys(range(5), ((600, 1080),))


class Christmas:
    def holiday_on(self, day: date) -> object | None:
        return "christmas" if day == CHRISTMAS else None


class Town:
    """A directory that a test furnishes."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.today = NOW
        self.service = DirectoryService(
            DirectoryRepository(db), lambda: self.today, places=PLACES, holidays=Christmas(), near_metres=3_000
        )
        with db.write() as session:
            for field in ("skin", "eye"):
                session.add(models.Specialty(id=field, names={"en": field}))
            session.flush()
            session.add(models.Procedure(id="botox", specialty="skin", names={"en": "botox"}))
            session.add(models.Procedure(id="lasik", specialty="eye", names={"en": "lasik"}))
            session.add(models.Procedure(id="opinion", specialty="eye", names={"en": "opinion"}))

    @contextmanager
    def change(self) -> Iterator[Any]:
        """A change of the directory as every tool makes it: the version counts up."""
        with self.db.write() as session:
            yield session
            session.get(models.DirectoryVersion, 1).version += 1

    def clinic(
        self,
        name: str,
        *,
        north: float | None = 0.0,
        hours: dict[int, tuple[tuple[int, int], ...]] = WEEK,
        offers: tuple[str, ...] = ("botox",),
        sexes: tuple[str, ...] = ("female",),
        kind: str = "direct",
        **changes: Any,
    ) -> None:
        """A clinic ``north`` metres north of Apgujeong's station; None: nobody knows where."""
        row: dict[str, Any] = {
            "id": name,
            "names": {"en": name, "ko": name},
            "registration_state": "verified",
            "registration_expires_on": date(2028, 1, 1),
            "district": "gangnam",
            "area": "apgujeong",
            "address": {"en": name},
            "latitude": None if north is None else APGUJEONG.latitude + north / 111_195,
            "longitude": None if north is None else APGUJEONG.longitude,
            "departments": ["skin"],
            "languages": ["ko", "en"],
            "source": "test",
            "as_of": NOW.date(),
            **changes,
        }
        with self.change() as session:
            session.add(models.Clinic(**row))
            session.flush()
            for weekday, spans in hours.items():
                for opens, closes in spans:
                    session.add(models.OpeningHours(clinic=name, weekday=weekday, opens=opens, closes=closes))
            for number, sex in enumerate(sexes):
                fields = row["departments"]
                session.add(
                    models.Practitioner(
                        id=f"{name}_{number}", clinic=name, names={"en": "Dr"}, specialties=fields, sex=sex
                    )
                )
            for procedure in offers:
                session.add(models.Offering(clinic=name, procedure=procedure, kind=kind, duration_minutes=30))

    def search(self, **wish: Any) -> SearchResult:
        return self.service.search(ClinicWish(**{"limit": 50, **wish}))

    def found(self, **wish: Any) -> set[str]:
        result = self.search(**wish)
        assert result.total == len(result.matches)
        return {match.clinic.id for match in result.matches}


@pytest.fixture
def town(db: Database) -> Town:
    return Town(db)


def test_near_apgujeong_on_saturday_in_mongolian(town: Town) -> None:
    saturday = WEEK | {5: ((600, 840),)}
    town.clinic("right", north=400, hours=saturday, languages=["ko", "mn"])
    town.clinic("closed_on_saturday", north=100, languages=["ko", "mn"])
    town.clinic("other_language", north=100, hours=saturday)
    town.clinic("far", north=9_000, hours=saturday, languages=["mn"], area="samseong")
    town.clinic("expired", hours=saturday, languages=["mn"], registration_expires_on=date(2026, 11, 22))
    result = town.search(place="apgujeong", day=SATURDAY, language="mn")
    (match,) = result.matches
    assert (match.clinic.id, result.total) == ("right", 1)
    assert match.reasons == (
        Reason("language", "mn"),
        Reason("area", "apgujeong"),
        Reason("distance", "apgujeong", metres=400),
        Reason("open", day=SATURDAY, spans=((600, 840),)),
    )


def test_the_nearest_comes_first_and_a_clinic_without_a_point_last(town: Town) -> None:
    for name, north in (("far", 2_900), ("nowhere", None), ("near", 120), ("middle", -1_400)):
        town.clinic(name, north=north)
    town.clinic("too_far", north=3_100, area=None)
    for day in range(3):
        town.today = NOW + timedelta(days=day)
        order = [match.clinic.id for match in town.search(place="apgujeong").matches]
        assert order == ["near", "middle", "far", "nowhere"]


def test_a_city_or_district_is_met_inside_only(town: Town) -> None:
    town.clinic("here", north=200)
    town.clinic("neighbour", north=300, district="seongdong", area=None)
    town.clinic("south", north=None, district="busan", area=None)
    assert town.found(place="gangnam") == {"here"}
    assert town.found(place="busan") == {"south"}
    assert town.found(place="coex") == set()
    assert town.found(place="apgujeong") == {"here", "neighbour"}
    assert town.found(place="unheard_of") == set()


@pytest.mark.parametrize("wished", ["zh", "zh-Hans", "zh-Hant"])
def test_one_chinese_meets_the_other(town: Town, wished: str) -> None:
    town.clinic("plain", languages=["zh"])
    town.clinic("written", languages=["zh-Hant"])
    town.clinic("none", languages=["ja"])
    assert town.found(language=wished) == {"plain", "written"}


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (None, {"day", "evening"}),
        ((360, 720), {"day"}),
        ((720, 780), set()),
        ((780, 781), {"day"}),
        ((1079, 1080), {"day", "evening"}),
        ((1080, 1320), {"evening"}),
    ],
)
def test_a_part_of_the_day_needs_an_open_door_then(
    town: Town, part: tuple[int, int] | None, expected: set[str]
) -> None:
    town.clinic("day", hours={5: ((600, 720), (780, 1080))})
    town.clinic("evening", hours={5: ((1020, 1260),)})
    assert town.found(day=SATURDAY, part=part) == expected


def test_holidays_and_closures_close(town: Town) -> None:
    town.clinic("plain")
    town.clinic("always", open_on_holidays=True)
    assert town.found(day=CHRISTMAS) == {"always"}
    friday = date(2026, 11, 27)
    with town.change() as session:
        session.add(models.Closure(clinic="plain", date=friday, reason="works"))
        session.add(models.Closure(clinic="always", date=friday, opens=600, closes=900, reason="training"))
        session.add(models.Closure(clinic=None, date=date(2026, 12, 4), reason="storm"))
        session.add(models.Closure(clinic="plain", practitioner="plain_0", date=date(2026, 12, 3), reason="leave"))
    assert town.found(day=friday) == {"always"}
    assert town.found(day=friday, part=(600, 800)) == set()
    (match,) = town.search(day=friday).matches
    assert Reason("open", day=friday, spans=((900, 1080),)) in match.reasons
    assert town.found(day=date(2026, 12, 4)) == set()
    assert town.found(day=date(2026, 12, 3)) == {"plain", "always"}


def test_a_woman_doctor_must_treat_what_is_wished(town: Town) -> None:
    town.clinic("women", departments=["skin", "eye"], offers=("botox", "lasik"))
    town.clinic("men", sexes=("male",))
    with town.change() as session:
        session.get(models.Practitioner, "women_0").specialties = ["skin"]
    assert town.found(practitioner_sex="female", procedure="botox") == {"women"}
    assert town.found(practitioner_sex="female", specialty="eye") == set()
    assert town.found(practitioner_sex="male") == {"men"}


def test_what_nobody_there_can_do_is_not_on_offer_unless_records_come_first(town: Town) -> None:
    town.clinic("gone", offers=("lasik",))
    town.clinic("by_letter", offers=("opinion",), kind="records_first")
    assert town.found(procedure="lasik") == set()
    assert town.found(procedure="opinion") == {"by_letter"}
    assert [one.id for one in town.service.procedures_on_offer()] == ["opinion"]


def test_nothing_found_names_the_wish_to_leave_out_the_treatment_last(town: Town) -> None:
    town.clinic("one", languages=["mn"])
    town.clinic("two", languages=["mn"], hours={5: ((600, 900),)}, offers=("opinion",), kind="records_first")
    town.clinic("three", languages=["ja"], hours={5: ((600, 900),)})
    town.clinic("four", languages=["ja"], hours={5: ((600, 900),)})
    result = town.search(procedure="botox", language="mn", day=SATURDAY)
    assert result.matches == ()
    assert result.relaxations == (
        Relaxation("language", 2),
        Relaxation("day", 1),
        Relaxation("procedure", 1),
    )
    evening = town.search(procedure="botox", language="ja", day=SATURDAY, part=(1080, 1320))
    assert evening.relaxations[:2] == (Relaxation("part", 2), Relaxation("day", 2))


def test_where_no_single_wish_is_at_fault_two_are_named(town: Town) -> None:
    town.clinic("plain")
    result = town.search(language="mn", day=SUNDAY)
    assert result.relaxations == (Relaxation("day", 1, "language"),)
    assert town.search(language="mn", day=SUNDAY, procedure="lasik", practitioner_sex="male").relaxations == ()


def test_a_change_is_seen_at_once(town: Town) -> None:
    town.clinic("one")
    assert town.found(language="ar") == set()
    with town.change() as session:
        session.get(models.Clinic, "one").languages = ["ar"]
    assert town.found(language="ar") == {"one"}
    with town.change() as session:
        session.get(models.Clinic, "one").registration_state = "unknown"
    assert town.found() == set()


def test_a_registration_that_runs_out_leaves_the_search_without_any_change(town: Town) -> None:
    town.clinic("one", registration_expires_on=NOW.date())
    assert town.found() == {"one"}
    town.today = NOW + timedelta(days=1)
    assert town.found() == set()


def test_pages_show_every_clinic_once(town: Town) -> None:
    for number in range(11):
        town.clinic(f"clinic_{number:02d}")
    pages = [town.search(limit=3, offset=offset) for offset in range(0, 12, 3)]
    shown = [match.clinic.id for page in pages for match in page.matches]
    assert len(shown) == len(set(shown)) == 11
    assert {page.total for page in pages} == {11}
    assert town.search(limit=3, offset=30).matches == ()


def test_equal_fits_share_the_first_places(town: Town) -> None:
    names = {f"clinic_{number}" for number in range(6)}
    for name in sorted(names):
        town.clinic(name)
    firsts = set()
    for day in range(60):
        town.today = NOW + timedelta(days=day)
        firsts.add(town.search(limit=1).matches[0].clinic.id)
    assert firsts == names


def test_many_search_while_the_directory_changes(town: Town) -> None:
    town.clinic("one")
    seen: list[set[str]] = []
    start = Barrier(6)

    def visitor() -> None:
        start.wait()
        for _ in range(10):
            seen.append(town.found())

    def clerk() -> None:
        start.wait()
        town.clinic("two")

    together([*(Thread(target=visitor) for _ in range(5)), Thread(target=clerk)])
    assert len(seen) == 50
    assert all(one in ({"one"}, {"one", "two"}) for one in seen)
    assert town.found() == {"one", "two"}


WISHES = st.builds(
    ClinicWish,
    procedure=st.sampled_from([None, "botox", "lasik"]),
    language=st.sampled_from([None, "mn", "zh-Hant"]),
    place=st.sampled_from([None, "apgujeong", "gangnam"]),
    day=st.sampled_from([None, SATURDAY, SUNDAY, CHRISTMAS]),
    practitioner_sex=st.sampled_from([None, "female", "male"]),
    limit=st.just(50),
)
CLINICS = st.lists(
    st.fixed_dictionaries(
        {
            "north": st.sampled_from([None, 100, 2_000, 8_000]),
            "area": st.sampled_from([None, "apgujeong", "samseong"]),
            "languages": st.lists(st.sampled_from(["ko", "mn", "zh"]), max_size=2, unique=True),
            "sexes": st.lists(st.sampled_from(["female", "male"]), max_size=2).map(tuple),
            "departments": st.sampled_from([["skin"], ["eye"], ["skin", "eye"]]),
            "offers": st.sampled_from([("botox",), ("lasik",), ("botox", "lasik")]),
            "hours": st.sampled_from([WEEK, {5: ((600, 900),)}, {6: ((600, 900),)}, {}]),
            "open_on_holidays": st.booleans(),
        }
    ),
    max_size=6,
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(clinics=CLINICS, wishes=st.lists(WISHES, min_size=1, max_size=4))
def test_the_index_finds_what_reading_every_clinic_finds(
    databases: Databases, clinics: list[dict[str, Any]], wishes: list[ClinicWish]
) -> None:
    url = databases.new()
    db = Database(url)
    try:
        town = Town(db)
        for number, clinic in enumerate(clinics):
            town.clinic(f"clinic_{number}", **clinic)
        for wish in wishes:
            plain = {f"clinic_{number}" for number, clinic in enumerate(clinics) if meets(clinic, wish)}
            result = town.service.search(wish)
            assert {match.clinic.id for match in result.matches} == plain
            if not plain:
                for one in result.relaxations:
                    less = wish.without(*[name for name in (one.wish, one.also) if name])
                    assert town.service.search(less).total == one.count > 0
    finally:
        db.close()
        databases.remove(url)


def meets(clinic: dict[str, Any], wish: ClinicWish) -> bool:
    """The rules in words, read over one clinic."""
    field = {"botox": "skin", "lasik": "eye"}.get(wish.procedure or "")
    able = [sex for sex in clinic["sexes"] if field is None or field in clinic["departments"]]
    if wish.procedure and (wish.procedure not in clinic["offers"] or not able):
        return False
    if wish.practitioner_sex and wish.practitioner_sex not in able:
        return False
    if wish.language and wish.language.split("-")[0] not in clinic["languages"]:
        return False
    if wish.day and (wish.day.weekday() not in clinic["hours"]):
        return False
    if wish.day == CHRISTMAS and not clinic["open_on_holidays"]:
        return False
    near = clinic["north"] is not None and clinic["north"] <= 3_000
    return wish.place != "apgujeong" or near or clinic["area"] == "apgujeong"


def test_a_wish_without_its_day_has_no_part_of_it() -> None:
    wish = ClinicWish(day=SATURDAY, part=(600, 700), language="mn", offset=6)
    assert wish.without("day") == ClinicWish(language="mn")
    assert replace(wish, offset=0).without("part").day == SATURDAY


def test_the_narrower_place_is_meant() -> None:
    assert PLACES.narrowest(["gangnam", "apgujeong"]) == "apgujeong"
    assert PLACES.narrowest(["busan", "coex", "apgujeong"]) == "coex"
    assert PLACES.narrowest([]) is None


def test_distances() -> None:
    assert metres_between(37.5, 127.0, 37.5, 127.0) == 0
    # Seoul to Busan, city halls, is 325 km as the crow flies
    assert metres_between(37.5665, 126.9780, 35.1798, 129.0750) == pytest.approx(325_000, rel=0.005)


@pytest.mark.parametrize(
    "content", ["[]", "places: []", "places: {a: {kind: area}}", "places: {a: {kind: hill, latitude: 1, longitude: 2}}"]
)
def test_a_wrong_file_of_places_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "places.yml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(PlacesError, match=r"places\.yml"):
        Places.load(path)


def test_a_search_does_not_wait_for_an_index_that_takes_long(town: Town) -> None:
    town.clinic("first")
    going_on = Event()

    class Slow(DirectoryRepository):
        def with_rows(self, work: Any) -> Any:
            assert going_on.wait(LIMIT_SECONDS)
            return super().with_rows(work)

    going_on.set()
    keeper = IndexKeeper(Slow(town.db), patience=0.0)
    assert keeper.current(NOW.date()).ids == ["first"]
    going_on.clear()
    town.clinic("second")
    assert keeper.current(NOW.date()).ids == ["first"], "the one before, until the new one is made"
    going_on.set()
    limit = time.monotonic() + LIMIT_SECONDS
    while keeper.current(NOW.date()).ids != ["first", "second"]:
        assert time.monotonic() < limit
        time.sleep(0.01)
