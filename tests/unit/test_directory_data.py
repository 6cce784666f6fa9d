"""The files of the demonstration directory: invented and saying so, complete, and varied as visitors need it."""

import math
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.languages import LANGUAGES, LOCALES

DATA = Path(__file__).resolve().parents[2] / "data"
DIRECTORY = DATA / "directory"
LOADER = yaml.CSafeLoader
TODAY = date(2026, 11, 1)
DEMO = {
    "en": "(demo)",
    "es": "(demo)",
    "vi": "(bản demo)",
    "ko": "(데모)",
    "ja": "(デモ)",
    "zh-Hans": "(演示)",
    "zh-Hant": "(示範)",
    "ru": "(демо)",
    "mn": "(үзүүлэн)",
    "th": "(สาธิต)",
    "ar": "(تجريبي",
}
SAYS_DEMO = {**DEMO, "vi": "bản thử nghiệm", "mn": "үзүүлэн", "ar": "تجريبي"}
WELL_KNOWN = {"asan", "banobagi", "bk", "cha", "grand", "id", "jaseng", "jk", "oracle", "samsung", "severance", "view"}


def read(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)


CLINICS: list[dict[str, Any]] = [
    clinic for path in sorted((DIRECTORY / "clinics").glob("*.yml")) for clinic in read(path)
]
PROCEDURES: dict[str, str] = {one["id"]: one["specialty"] for one in read(DIRECTORY / "procedures.yml")}
PLACES: dict[str, dict[str, Any]] = read(DIRECTORY / "places.yml")["places"]
TERMS: dict[str, dict[str, str]] = read(DIRECTORY / "terms.yml")
NAMES: dict[str, dict[str, Any]] = {code: read(DATA / "names" / f"{code}.yml") for code in LOCALES}


def state(clinic: dict[str, Any]) -> str:
    held = clinic["registration"]
    lapsed = held["state"] == "verified" and held["expires_on"] < TODAY
    return "lapsed" if lapsed else str(held["state"])


BOOKABLE = [clinic for clinic in CLINICS if state(clinic) == "verified"]


def metres(one: dict[str, Any], other: dict[str, Any]) -> float:
    across = math.cos(math.radians(one["latitude"]))
    return 111_195 * math.hypot(one["latitude"] - other["latitude"], (one["longitude"] - other["longitude"]) * across)


def open_days(clinic: dict[str, Any]) -> set[int]:
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    days: set[int] = set()
    for span in clinic["hours"]:
        first, _, last = span.partition("-")
        days |= set(range(names.index(first), names.index(last or first) + 1))
    return days


@pytest.mark.parametrize("clinic", CLINICS, ids=lambda clinic: clinic["id"])
def test_a_clinic_is_invented_and_says_so_in_every_locale(clinic: dict[str, Any]) -> None:
    number = int(clinic["address"]["en"].split()[0])
    assert set(clinic["names"]) == set(LOCALES)
    assert all(DEMO[code] in name for code, name in clinic["names"].items())
    assert re.fullmatch(r"\d+ Demo-ro, .+ \(fictional\)", clinic["address"]["en"])
    assert clinic["address"]["ko"].endswith(f"데모로 {number} (가상)")
    assert clinic["phone"] == f"+8220000{number:04d}"
    assert clinic.get("after_hours_phone") in (None, f"+8220000{1000 + number}")
    assert clinic["registration"]["number"] in (None, f"DEMO-{number:04d}")
    assert (clinic["registration"]["number"] is None) == (clinic["registration"]["state"] == "unknown")
    assert not set(re.findall(r"[a-z&]+", clinic["names"]["en"].lower())) & WELL_KNOWN
    for person in clinic["practitioners"]:
        assert person["id"].startswith(clinic["id"])
        assert "(demo)" in person["names"]["en"]
        assert "(데모)" in person["names"]["ko"]


@pytest.mark.parametrize("clinic", CLINICS, ids=lambda clinic: clinic["id"])
def test_a_clinic_is_one_that_could_be(clinic: dict[str, Any]) -> None:
    able = {field for person in clinic["practitioners"] for field in person["specialties"]}
    assert 1 <= len(clinic["practitioners"]) <= 4
    assert able <= set(clinic["departments"])
    assert set(clinic["departments"]) <= set(NAMES["en"]["specialties"])
    for procedure, offer in clinic["offerings"].items():
        assert PROCEDURES[procedure] in able, f"nobody can do {procedure}"
        assert offer["minutes"] % 5 == 0
        assert offer.get("buffer", 0) % 5 == 0
        assert "vat" not in offer or "price" in offer
    spoken = {language for person in clinic["practitioners"] for language in person["languages"]}
    assert spoken <= set(clinic["languages"]) <= {*LANGUAGES, "ko"}
    assert clinic["terms"] in TERMS
    assert clinic["terms"] != "free_before" or clinic["cancel_hours"]


@pytest.mark.parametrize("clinic", CLINICS, ids=lambda clinic: clinic["id"])
def test_a_clinic_stands_where_it_says(clinic: dict[str, Any]) -> None:
    assert PLACES[clinic["district"]]["kind"] in ("district", "city")
    if clinic.get("area"):
        area = PLACES[clinic["area"]]
        assert (area["kind"], area["parent"]) == ("area", clinic["district"])
        assert metres(clinic, area) <= 300
    else:
        assert metres(clinic, PLACES[clinic["district"]]) <= 4_500
    assert len({(one["latitude"], one["longitude"]) for one in CLINICS}) == len(CLINICS)


def test_there_are_clinics_all_over_gangnam_elsewhere_in_seoul_and_in_the_regions() -> None:
    gangnam = [clinic for clinic in CLINICS if clinic["district"] == "gangnam"]
    regions = [clinic for clinic in CLINICS if PLACES[clinic["district"]]["kind"] == "city"]
    assert len(CLINICS) >= 40
    assert len(gangnam) >= 24
    assert len(regions) >= 7
    districts = {clinic["district"] for clinic in CLINICS}
    assert districts == {name for name, place in PLACES.items() if place["kind"] == "district"} | {
        name for name, place in PLACES.items() if place["kind"] == "city"
    }
    areas = {name for name, place in PLACES.items() if place["kind"] == "area"}
    assert {clinic.get("area") for clinic in CLINICS} - {None} == areas


def test_every_named_procedure_and_field_is_there() -> None:
    assert set(PROCEDURES) == set(NAMES["en"]["procedures"])
    assert set(PROCEDURES.values()) <= set(NAMES["en"]["specialties"])
    departments = {field for clinic in BOOKABLE for field in clinic["departments"]}
    assert departments == set(NAMES["en"]["specialties"])


@pytest.mark.parametrize("procedure", sorted(PROCEDURES))
def test_a_procedure_can_be_had_at_two_clinics_that_may_be_shown(procedure: str) -> None:
    places = [clinic["id"] for clinic in BOOKABLE if procedure in clinic["offerings"]]
    assert len(places) >= (1 if procedure == "proton_therapy" else 2), places


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_language_is_spoken_at_four_clinics_that_may_be_shown(language: str) -> None:
    assert len([clinic for clinic in BOOKABLE if language in clinic["languages"]]) >= 4


def test_mongolian_is_spoken_near_apgujeong_on_a_saturday() -> None:
    near = [
        clinic for clinic in BOOKABLE if "mn" in clinic["languages"] and metres(clinic, PLACES["apgujeong"]) < 1_000
    ]
    assert len(near) >= 2
    assert any(5 in open_days(clinic) for clinic in near)


def test_kinds_follow_what_is_done() -> None:
    kinds: dict[str, set[str]] = {}
    for clinic in CLINICS:
        for procedure, offer in clinic["offerings"].items():
            kinds.setdefault(procedure, set()).add(offer["kind"])
    for procedure, field in PROCEDURES.items():
        if field in ("plastic_surgery", "ophthalmology"):
            assert kinds[procedure] == {"consultation_first"}, procedure
    for procedure in ("dental_implant", "orthodontics", "double_jaw"):
        assert kinds[procedure] == {"consultation_first"}, procedure
    for procedure in (
        *("cancer_second_opinion", "proton_therapy", "ivf", "joint_replacement", "spine_surgery"),
        *("heart_surgery", "organ_transplant", "child_malformation"),
    ):
        assert kinds[procedure] == {"records_first"}, procedure
    for procedure in (
        "botulinum_toxin",
        "filler",
        "hair_removal",
        "health_checkup",
        "teeth_whitening",
        "manual_therapy",
    ):
        assert kinds[procedure] == {"direct"}, procedure


def test_registrations_are_mostly_verified_and_sometimes_not() -> None:
    states = [state(clinic) for clinic in CLINICS]
    assert (states.count("unknown"), states.count("lapsed")) == (3, 3)
    assert any(state(one) == "lapsed" and one["registration"]["state"] == "verified" for one in CLINICS)
    assert all(one["registration"]["expires_on"] > date(2027, 6, 1) for one in BOOKABLE)


def test_hours_partners_terms_and_people_differ() -> None:
    closing = {
        span.split("-")[1] for one in BOOKABLE for day, spans in one["hours"].items() if "thu" in day for span in spans
    }
    assert "21:00" in closing
    assert sum(6 in open_days(clinic) for clinic in BOOKABLE) == 3
    assert sum(0 not in open_days(clinic) for clinic in BOOKABLE) == 1
    assert any(len(spans) == 2 for one in BOOKABLE for spans in one["hours"].values())
    assert any(one["hours_verified_on"] is None for one in BOOKABLE)
    assert sum(bool(one.get("open_on_holidays")) for one in BOOKABLE) == 3
    for partner in ("pickup_partner", "interpretation_partner"):
        assert {one[partner] for one in BOOKABLE} == {True, False, None}
    assert {bool(one.get("after_hours_phone")) for one in BOOKABLE} == {True, False}
    assert {0, 24, 48, 72} <= {one["cancel_hours"] for one in BOOKABLE}
    assert set(TERMS) == {one["terms"] for one in BOOKABLE}
    instant = sum(one["confirmation"] == "instant" for one in BOOKABLE)
    assert 0.35 <= instant / len(BOOKABLE) <= 0.65
    sexes = [{person["sex"] for person in one["practitioners"]} for one in BOOKABLE]
    for kind in ({"female"}, {"male"}, {"female", "male"}):
        assert sexes.count(kind) >= 3


def test_about_half_of_the_offerings_have_a_price() -> None:
    offers = [offer for clinic in CLINICS for offer in clinic["offerings"].values()]
    priced = [offer for offer in offers if "price" in offer]
    assert 0.35 <= len(priced) / len(offers) <= 0.65
    assert {offer["vat"] for offer in priced} == {True, False, None}
    assert all(0 < offer["price"][0] <= offer["price"][1] for offer in priced)
    assert any(offer.get("buffer") for offer in offers)


def test_terms_are_in_every_locale_without_figures_and_say_demonstration() -> None:
    assert len(TERMS) >= 4
    for name, texts in TERMS.items():
        assert set(texts) == set(LOCALES), name
        for code, text in texts.items():
            assert not re.search(r"\d", text), (name, code)
            assert SAYS_DEMO[code].strip("()").lower() in text.lower(), (name, code)


def test_every_place_has_a_point_in_korea_and_a_name_in_every_locale() -> None:
    named = {kind: set(NAMES["en"][kind]) for kind in ("districts", "airports", "landmarks")}
    assert set(PLACES) == named["districts"] | named["airports"] | named["landmarks"]
    assert sum(map(len, named.values())) == len(PLACES), "an id stands in two sections"
    for name, place in PLACES.items():
        assert 33.0 < place["latitude"] < 38.7, name
        assert 125.9 < place["longitude"] < 129.7, name
        landmark = place["kind"] == "landmark"
        assert landmark == (name in named["landmarks"])
        assert (place["kind"] == "airport") == (name in named["airports"])
        if parent := place.get("parent"):
            assert PLACES[parent]["kind"] in ("district", "city")
            assert metres(place, PLACES[parent]) < (30_000 if place["kind"] == "airport" else 5_500), name
        assert place.get("parent") or place["kind"] not in ("area", "landmark"), name
    for code, names in NAMES.items():
        assert set(names["landmarks"]) == named["landmarks"], code
        for name, entry in names["landmarks"].items():
            assert entry["name"] and entry["aliases"], (code, name)


def test_no_two_clinics_share_a_name_or_alias() -> None:
    owners: dict[str, str] = {}
    for clinic in CLINICS:
        for text in {*(name.split(" (")[0] for name in clinic["names"].values()), *clinic["aliases"]}:
            key = " ".join(text.lower().split())
            assert owners.setdefault(key, clinic["id"]) == clinic["id"], key


def test_files_can_be_read_in_one_sitting() -> None:
    for path in (DIRECTORY / "clinics").glob("*.yml"):
        assert path.read_text(encoding="utf-8").count("\n") <= 300, path.name
