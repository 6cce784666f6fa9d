"""The operator's commands: what is typed, what is printed, what a visitor is then offered."""

import json
import shutil
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from actions.db import models
from actions.db.engine import Database
from actions.db.load import load_demo
from actions.db.migrate import upgrade
from actions.db.repositories import BookingRepository, ConversationRepository, DirectoryRepository
from actions.db.types import configure
from actions.services.booking import BookingRules, BookingService
from actions.services.clock import SEOUL
from actions.services.directory import DirectoryService
from actions.services.results import Booking, BookingDraft, Summary
from bot.__main__ import COMMANDS
from bot.admin.command import main
from bot.settings import ROOT, load_settings

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=SEOUL)
"""A Monday."""
CLINIC, DOCTORS = "haneul_skin", ("haneul_skin_kim", "haneul_skin_lee")
PATIENT = "Bold Batbayar"


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    """A migrated database with the demonstration directory, to be copied."""
    path = tmp_path_factory.mktemp("directory") / "concierge.db"
    upgrade(f"sqlite:///{path}")
    db = Database(f"sqlite:///{path}")
    load_demo(db, ROOT / "data" / "directory", ROOT / "data" / "names")
    db.close()
    return path


@dataclass
class Printed:
    code: int
    text: str
    error: str

    @property
    def document(self):
        return json.loads(self.text)


class Office:
    """The operator's terminal, and visitors over the same database."""

    def __init__(self, folder: Path, capsys) -> None:
        self._capsys = capsys
        self.settings = load_settings(var_dir=folder, frozen_now=NOW)
        configure(self.settings.fernet_keys)
        self.db = Database(self.settings.database)
        repository = DirectoryRepository(self.db)
        self.booking = BookingService(repository, BookingRepository(self.db), lambda: NOW, BookingRules())
        self.directory = DirectoryService(repository, lambda: NOW)
        self._visitors = 0

    def type(self, *words: str) -> Printed:
        code = main(self.settings, words)
        captured = self._capsys.readouterr()
        return Printed(code, captured.out, captured.err)

    def done(self, *words: str) -> Printed:
        printed = self.type(*words)
        assert printed.code == 0 and not printed.error, printed
        return printed

    def refused(self, *words: str) -> str:
        """The one sentence of a refusal, which changes nothing."""
        before = self.version
        printed = self.type(*words)
        assert printed.code == 2 and not printed.text
        assert printed.error.startswith("✗ ") and printed.error.count("\n") == 1
        assert self.version == before
        return printed.error

    @property
    def version(self) -> int:
        with self.db.read() as session:
            return session.get(models.DirectoryVersion, 1).version

    def times(self, day: date, *, practitioner=None, procedure="filler", clinic=CLINIC) -> list[str]:
        """The free times of a day, as a visitor would be offered them."""
        start = datetime(day.year, day.month, day.day, tzinfo=SEOUL)
        found = self.booking.free_times(clinic, procedure, start, start + timedelta(days=1), 100, practitioner)
        return [f"{one.start:%H:%M}" for one in found]

    def book(self, day: date, hour: int, minute: int = 0, *, practitioner: str | None = None) -> Booking:
        self._visitors += 1
        draft = BookingDraft(
            conversation=ConversationRepository(self.db).create("web", now=NOW).id,
            clinic=CLINIC,
            procedure="filler",
            start=datetime(day.year, day.month, day.day, hour, minute, tzinfo=SEOUL),
            locale="mn",
            residency="no",
            patient_name=PATIENT,
            contact=f"+9769911000{self._visitors}",
            consents={"health": True, "clinic": True},
            practitioner=practitioner,
        )
        summary = self.booking.summary(draft)
        assert isinstance(summary, Summary), summary
        booking = self.booking.book(draft, summary.idempotency_key)
        assert isinstance(booking, Booking), booking
        return booking


@pytest.fixture
def office(loaded, tmp_path, capsys):
    shutil.copy(loaded, tmp_path / "concierge.db")
    office = Office(tmp_path, capsys)
    yield office
    office.db.close()


TUESDAY = date(2026, 11, 24)
FRIDAY = date(2026, 11, 27)
SUNDAY = date(2026, 11, 29)
CHRISTMAS = date(2026, 12, 25)


def test_the_command_line_knows_the_command():
    assert "directory" in COMMANDS


def test_hours_of_the_named_days_change_and_the_others_stay(office):
    friday = office.times(FRIDAY)
    office.done("hours", CLINIC, "tue", "11:00-12:00,15:00-16:30", "sun", "10:00-11:00", "--verified", "2026-11-20")
    assert office.times(TUESDAY) == ["11:00", "11:30", "15:00", "15:30", "16:00"]
    assert office.times(SUNDAY) == ["10:00", "10:30"]
    assert office.times(FRIDAY) == friday
    office.done("hours", CLINIC, "fri-mon", "closed")
    assert office.times(FRIDAY) == office.times(SUNDAY) == []
    assert office.times(TUESDAY) != []


def test_narrower_hours_list_the_bookings_outside_of_them_and_cancel_none(office):
    early, late = office.book(TUESDAY, 10), office.book(TUESDAY, 15)
    other_day = office.book(FRIDAY, 10)
    printed = office.done("hours", CLINIC, "tue", "14:00-19:00").text
    assert early.code in printed and "Tue 24 Nov 2026 10:00" in printed
    assert "the clinic has to move or cancel them" in printed
    assert late.code not in printed and other_day.code not in printed
    assert PATIENT not in printed and "+976" not in printed
    found = office.booking.find(early.code, PATIENT, ConversationRepository(office.db).create("web", now=NOW).id)
    assert isinstance(found, Booking) and found.state == "confirmed"


def test_a_booking_that_would_end_after_closing_is_affected(office):
    booking = office.book(TUESDAY, 15)
    assert booking.code in office.done("hours", CLINIC, "tue", "10:00-15:15").text
    assert booking.code not in office.done("hours", CLINIC, "tue", "10:00-15:30").text


def test_hours_that_change_are_not_verified_until_it_is_said(office):
    def opened():
        return office.directory.open_now(office.directory.clinic(CLINIC))

    assert opened() is True
    assert "not verified" in office.done("hours", CLINIC, "mon", "09:00-12:00").text
    assert opened() is None
    office.done("hours", CLINIC, "--verified", "2026-11-20")
    assert opened() is True


def test_a_clinic_may_be_open_on_public_holidays(office):
    assert office.times(CHRISTMAS) == []
    office.done("hours", CLINIC, "--holidays", "open")
    assert office.times(CHRISTMAS) != []
    booking = office.book(CHRISTMAS, 10)
    assert booking.code in office.done("hours", CLINIC, "--holidays", "closed").text
    assert office.times(CHRISTMAS) == []


def test_a_closed_clinic_offers_nothing_and_names_who_was_booked(office):
    booking = office.book(TUESDAY, 10)
    elsewhere = office.times(TUESDAY, clinic="byeolbit_skin")
    printed = office.done("close", CLINIC, "2026-11-24..2026-11-27", "--reason", "Training").text
    assert booking.code in printed and "Training" in printed and "Fri 27 Nov 2026" in printed
    assert office.times(TUESDAY) == office.times(FRIDAY) == []
    assert office.times(date(2026, 11, 28)) != []
    assert office.times(TUESDAY, clinic="byeolbit_skin") == elsewhere
    office.done("open", CLINIC, "2026-11-24")
    assert office.times(TUESDAY) != [] and office.times(FRIDAY) == []


def test_part_of_a_day_is_closed(office):
    whole = office.times(TUESDAY)
    office.done("close", CLINIC, "2026-11-24", "--from", "14:00", "--to", "18:00")
    assert office.times(TUESDAY) == [time for time in whole if not "13:30" < time < "18:00"]
    office.done("open", CLINIC, "2026-11-24")
    assert office.times(TUESDAY) == whole


def test_leave_of_one_doctor_leaves_the_other(office):
    kim, lee = DOCTORS
    booking, other = office.book(TUESDAY, 10, practitioner=kim), office.book(TUESDAY, 10, practitioner=lee)
    printed = office.done("close", CLINIC, "2026-11-24", "--practitioner", kim).text
    assert booking.code in printed and other.code not in printed
    assert office.times(TUESDAY, practitioner=kim) == []
    assert office.times(TUESDAY, practitioner=lee) != []
    office.done("open", CLINIC, "2026-11-24")
    assert office.times(TUESDAY, practitioner=kim) == []
    office.done("open", CLINIC, "2026-11-24", "--practitioner", kim)
    assert office.times(TUESDAY, practitioner=kim) != []


def test_all_clinics_close_for_a_holiday_that_was_added(office):
    office.done("close", "all", "2026-11-24", "--reason", "Election")
    assert office.times(TUESDAY) == office.times(TUESDAY, clinic="byeolbit_skin") == []
    assert "Election" in office.done("holidays").text
    assert "Election" in office.done("show", CLINIC).text
    printed = office.done("open", CLINIC, "2026-11-24").text
    assert "all clinics are closed (Election)" in printed
    office.done("open", "all", "2026-11-24")
    assert office.times(TUESDAY) != []


def test_opening_says_what_else_keeps_a_day_closed(office):
    office.done("close", CLINIC, "2026-12-25..2026-12-27")
    printed = office.done("open", CLINIC, "2026-12-25..2026-12-27").text
    assert "Fri 25 Dec 2026: it is a public holiday" in printed
    assert "Sun 27 Dec 2026: haneul_skin has no hours on Sun" in printed


def test_a_doctor_is_added_changed_and_removed(office):
    words = ("practitioner", "add", CLINIC, "haneul_skin_oh")
    names = ("--name-en", "Dr Oh (demo)", "--name-ko", "오 원장 (데모)")
    office.done(*words, *names, "--specialties", "dermatology", "--languages", "en,ko", "--sex", "female")
    assert office.times(TUESDAY, practitioner="haneul_skin_oh") == office.times(TUESDAY)
    booking = office.book(TUESDAY, 10, practitioner="haneul_skin_oh")
    printed = office.done(*words, "--languages", "mn").text
    assert "en, ko" in printed and "mn" in printed and "dermatology" not in printed
    listed = office.done("practitioner", "list", CLINIC).text
    assert "Dr Oh (demo)" in listed and "오 원장 (데모)" in listed
    printed = office.done("practitioner", "remove", "haneul_skin_oh").text
    assert booking.code in printed and "cannot be booked any more" in printed
    assert office.times(TUESDAY, practitioner="haneul_skin_oh") == []
    assert "Nobody at" not in printed
    office.done("practitioner", "remove", DOCTORS[0])
    assert "filler" in office.done("practitioner", "remove", DOCTORS[1]).text
    assert office.times(TUESDAY) == []


def test_an_offer_is_added_changed_and_removed(office):
    day = {"clinic": CLINIC, "procedure": "hair_removal"}
    if office.times(TUESDAY, **day):
        office.done("offer", "remove", CLINIC, "hair_removal")
    office.done("offer", "set", CLINIC, "hair_removal", "--kind", "direct", "--minutes", "180")
    assert office.times(TUESDAY, **day)[0] == "10:00"
    assert all(one.clinic.id != CLINIC for one in office.directory.price_for("hair_removal"))
    price = ("--price", "90000-180000", "--source", "price list", "--as-of", "2026-11-01", "--vat", "yes")
    office.done("offer", "set", CLINIC, "hair_removal", *price)
    found = next(one for one in office.directory.price_for("hair_removal") if one.clinic.id == CLINIC)
    assert (found.price_from, found.price_to, found.vat_included) == (90_000, 180_000, True)
    assert (found.source, found.as_of, found.demo) == ("price list", date(2026, 11, 1), True)
    office.done("offer", "set", CLINIC, "hair_removal", "--minutes", "60", "--buffer", "30", "--price", "none")
    assert all(one.clinic.id != CLINIC for one in office.directory.price_for("hair_removal"))
    assert "18:00" in office.times(TUESDAY, **day)
    office.done("offer", "remove", CLINIC, "hair_removal")
    assert office.times(TUESDAY, **day) == []


def test_an_offer_that_is_removed_lists_its_bookings(office):
    booking = office.book(TUESDAY, 10)
    assert booking.code in office.done("offer", "remove", CLINIC, "filler").text
    assert booking.code in office.done("offer", "remove", CLINIC, "filler").text


def test_only_a_verified_registration_can_be_booked(office):
    booking = office.book(TUESDAY, 10)
    assert booking.code in office.done("registration", CLINIC, "--state", "unknown").text
    assert office.times(TUESDAY) == []
    office.done("registration", CLINIC, "--number", "DEMO-77", "--expires", "2027-06-30", "--state", "verified")
    assert office.times(TUESDAY) != []
    assert booking.code in office.done("registration", CLINIC, "--expires", "2026-11-23").text


def test_who_confirms_is_changed(office):
    assert office.book(TUESDAY, 10).state == "confirmed"
    office.done("confirmation", CLINIC, "clinic")
    assert office.book(TUESDAY, 11).state == "requested"


@pytest.mark.parametrize(
    "words",
    [
        ("hours", CLINIC, "sat", "10:00-12:00", "--verified", "2026-11-20", "--holidays", "open"),
        ("close", CLINIC, "2026-11-24..2026-11-26", "--reason", "Training"),
        ("close", CLINIC, "2026-11-24", "--from", "10:00", "--to", "12:00", "--practitioner", DOCTORS[0]),
        ("close", "all", "2026-11-24"),
        ("practitioner", "remove", DOCTORS[0]),
        ("practitioner", "add", CLINIC, DOCTORS[0], "--name-en", "Dr Kim-Bell (demo)", "--sex", "male"),
        ("offer", "set", CLINIC, "filler", "--minutes", "45", "--buffer", "15"),
        ("offer", "remove", CLINIC, "filler"),
        ("registration", CLINIC, "--state", "lapsed"),
        ("confirmation", CLINIC, "clinic"),
    ],
)
def test_a_change_counts_the_version_up_once_and_again_changes_nothing(office, words):
    before = office.version
    first = office.done(*words, "--json").document
    assert first["changed"] and first["changes"]
    assert office.version == first["version"] == before + 1
    again = office.done(*words, "--json").document
    assert not again["changed"] and again["changes"] == []
    assert office.version == again["version"] == before + 1
    assert "nothing to change" in office.done(*words).text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("show", "haneul"), "did you mean haneul_skin?"),
        (("show", "하늘피부과"), "did you mean haneul_skin?"),
        (("show", "xyzzy"), "no clinic 'xyzzy'\n"),
        (("list", "--district", "apgujung"), "did you mean apgujeong?"),
        (("list", "--procedure", "botulinum"), "did you mean botulinum_toxin?"),
        (("list", "--state", "lapsd"), "verified"),
        ((), "COMMAND"),
        (("bogus",), "bogus"),
        (("hours", CLINIC), "mon-fri"),
        (("hours", CLINIC, "mon"), "in turns"),
        (("hours", CLINIC, "moon", "10:00-12:00"), "moon"),
        (("hours", CLINIC, "mon", "noon"), "noon"),
        (("hours", CLINIC, "mon", "10:03-12:00"), "five minutes"),
        (("hours", CLINIC, "mon", "12:00-10:00"), "begins before it ends"),
        (("hours", CLINIC, "mon", "10:00-12:00,11:00-13:00"), "overlaps"),
        (("hours", CLINIC, "mon-fri", "10:00-12:00", "wed", "closed"), "wed is named twice"),
        (("hours", CLINIC, "mon", "10:00-12:00", "--verified", "2026-11-24"), "yet to come"),
        (("close", CLINIC, "2026-02-30"), "2026-02-30"),
        (("close", CLINIC, "2026-11-22"), "Sun 22 Nov 2026 is in the past"),
        (("close", CLINIC, "2026-12-26..2026-12-24"), "before"),
        (("close", CLINIC, "2026-12-24..2028-12-24"), "at most a year"),
        (("close", CLINIC, "2026-12-24", "--from", "14:00"), "both --from and --to"),
        (("close", CLINIC, "2026-12-24", "--reason", "x" * 65), "64"),
        (("close", CLINIC, "2026-12-24", "--practitioner", "haneul_skin_kin"), "did you mean haneul_skin_kim?"),
        (("close", "all", "2026-12-24", "--practitioner", DOCTORS[0]), "name the clinic"),
        (("practitioner", "add", CLINIC, "haneul_skin_oh", "--sex", "female"), "--name-en"),
        (("practitioner", "add", "byeolbit_skin", DOCTORS[0], "--sex", "female"), "of haneul_skin"),
        (("practitioner", "add", CLINIC, "Dr Oh"), "no id"),
        (("practitioner", "add", CLINIC, DOCTORS[0], "--specialties", "dermatolgy"), "did you mean dermatology?"),
        (("practitioner", "add", CLINIC, DOCTORS[0], "--languages", "en,xx"), "'xx'"),
        (("practitioner", "remove", "haneul_skin_kin"), "did you mean haneul_skin_kim?"),
        (("offer", "set", CLINIC, "rhinoplasty", "--minutes", "30"), "--kind and --minutes"),
        (("offer", "set", CLINIC, "filler", "--minutes", "1000"), "5 to 720"),
        (("offer", "set", CLINIC, "filler", "--price", "90000"), "--source"),
        (("offer", "set", CLINIC, "filler", "--price", "90000", "--source", "list"), "--as-of"),
        (("offer", "set", CLINIC, "filler", "--vat", "no"), "--price"),
        (("offer", "set", CLINIC, "filler", "--price", "9-1", "--source", "x", "--as-of", "2026-11-01"), "price"),
        (("registration", CLINIC), "--number"),
        (("registration", CLINIC, "--state", "verified", "--expires", "2026-11-22"), "lapsed"),
        (("confirmation", CLINIC, "maybe"), "maybe"),
        (("holidays", "1800"), "1800"),
    ],
)
def test_what_cannot_be_is_refused_with_one_sentence(office, words, said):
    assert said in office.refused(*words)


def test_a_mistake_at_the_end_undoes_nothing_because_nothing_was_done(office):
    office.refused("hours", CLINIC, "mon", "closed", "tue", "25:00-26:00")
    office.refused(
        "practitioner", "add", CLINIC, "haneul_skin_oh", "--name-en", "Dr Oh", "--specialties", "dermatology"
    )
    assert "Dr Oh" not in office.done("practitioner", "list", CLINIC).text


def test_the_list_is_narrowed(office):
    every = [one["id"] for one in office.done("list", "--json").document["clinics"]]
    there = office.done("list", "--json", "--district", "apgujeong", "--procedure", "filler").document["clinics"]
    assert CLINIC in {one["id"] for one in there} and len(there) < len(every)
    assert all(one["area"] == "apgujeong" for one in there)
    by_state = [
        {one["id"] for one in office.done("list", "--json", "--state", state).document["clinics"]}
        for state in ("verified", "unknown", "lapsed")
    ]
    assert all(by_state) and sorted(set.union(*by_state)) == sorted(every) and sum(map(len, by_state)) == len(every)
    printed = office.done("list").text
    assert all(one in printed for one in every)


def test_a_registration_past_its_day_is_listed_as_lapsed(office):
    office.done("registration", CLINIC, "--expires", "2026-11-23")
    later = load_settings(var_dir=office.settings.var_dir, frozen_now=NOW + timedelta(days=1))
    office.settings = later
    assert CLINIC in {one["id"] for one in office.done("list", "--state", "lapsed", "--json").document["clinics"]}


def test_everything_about_a_clinic_is_shown_and_nothing_personal(office):
    booking = office.book(TUESDAY, 10)
    office.done("close", CLINIC, "2026-12-01..2026-12-03", "--reason", "[bold]Training[/bold]")
    printed = office.done("show", CLINIC).text
    for words in (
        "10:00-13:00, 14:00-19:00",
        "Tue 1 Dec 2026 to Thu 3 Dec 2026",
        "[bold]Training[/bold]",
        *DOCTORS,
        "botulinum_toxin",
        booking.code,
        "Tue 24 Nov 2026 10:00",
    ):
        assert words in printed
    assert PATIENT not in printed and "+976" not in printed
    document = office.done("--json", "show", CLINIC).document
    assert document["clinic"]["hours"]["sat"] == ["10:00-15:00"]
    assert document["bookings"][0]["starts_at"] == "2026-11-24T10:00:00+09:00"
    assert [one["day"] for one in document["closures"]] == ["2026-12-01", "2026-12-02", "2026-12-03"]


def test_the_public_holidays_of_a_year(office):
    printed = office.done("holidays", "2026").text
    assert "Thu 24 Sep 2026" in printed and "Chuseok" in printed and "Fri 25 Dec 2026" in printed
    assert len(office.done("holidays", "2027", "--json").document["holidays"]) >= 15


def test_a_database_that_was_not_set_up_is_said(tmp_path, capsys):
    assert main(load_settings(var_dir=tmp_path), ["list"]) == 1
    assert "python -m bot setup" in capsys.readouterr().err
