"""``python -m bot bookings``, ``report`` and ``cases paper``: what is typed, printed, written down and told."""

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from openpyxl import load_workbook
from sqlalchemy import update

from actions.db.load import load_demo
from actions.db.migrate import upgrade
from actions.db.models import Appointment, Patient
from actions.db.repositories import ConversationRepository
from actions.services.clock import SEOUL
from actions.services.results import Booking, BookingDraft, Summary
from actions.wiring import Services, build
from bot.__main__ import COMMANDS
from bot.settings import ROOT, load_settings
from tests.support.rendering import project_renderer

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=SEOUL)
CONTACT = "+97699112233"
NAME = "Болд Батбаяр"


@pytest.fixture(scope="module")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    settings = load_settings(var_dir=tmp_path_factory.mktemp("var"), frozen_now=NOW)
    upgrade(settings.database)
    made = build(settings)
    load_demo(made.db, ROOT / "data" / "directory", ROOT / "data" / "names")
    made.db.close()
    return settings.var_dir


class Office:
    """The services at a time that can be moved, and the commands."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys, self._made = folder, capsys, []
        self.at(NOW)

    def at(self, now: datetime) -> None:
        self.settings = load_settings(var_dir=self._folder, frozen_now=now)
        self.services: Services = build(self.settings)
        self._made.append(self.services)

    def close(self) -> None:
        for made in self._made:
            made.db.close()

    def run(self, line: str, *more: str) -> tuple[int, str, str]:
        command, *arguments = line.split()
        exit_code = COMMANDS[command](self.settings, [*arguments, *more])
        printed = self._capsys.readouterr()
        return exit_code, printed.out, printed.err

    def booked(self, conversation: str | None = None, days: int = 1, **changes: Any) -> Booking:
        services = self.services
        conversation = conversation or services.conversations.create("web", now=NOW, locale="en").id
        first = NOW + timedelta(days=days)
        clinic, procedure = changes.pop("clinic", "haneul_skin"), changes.pop("procedure", "botulinum_toxin")
        (free,) = services.booking.free_times(clinic, procedure, first, first + timedelta(days=9), limit=1)
        known = {"residency": "no", "patient_name": NAME, "contact": CONTACT, "needs_review": True}
        consents = {"health": True, "clinic": True}
        told = {**known, **changes}
        draft = BookingDraft(conversation, clinic, procedure, free.start, "en", consents=consents, **told)
        summary = services.booking.summary(draft)
        assert isinstance(summary, Summary), summary
        booking = services.booking.book(draft, summary.idempotency_key)
        assert isinstance(booking, Booking), booking
        return booking

    def told(self, booking: Booking) -> list[str | None]:
        record = self.services.bookings.by_code(booking.code)
        assert record is not None and record.conversation is not None
        return [one.key for one in ConversationRepository(self.services.db).messages_after(record.conversation, 0)]


@pytest.fixture
def office(migrated: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    made = Office(migrated, capsys)
    yield made
    with made.services.db.write() as session:  # the next test begins with free calendars
        session.execute(Appointment.__table__.delete())
    made.close()


def test_a_booking_goes_its_way_step_by_step(office: Office) -> None:
    booking = office.booked()
    assert booking.state == "requested"
    listed = office.run("bookings list")[1]
    assert booking.code in listed and "Батбаяр" not in listed and CONTACT not in listed
    exit_code, shown, _ = office.run(f"bookings confirm {booking.code.lower().replace('-', '')} --by Kim")
    assert exit_code == 0 and "told in the chat" in shown and NAME in shown
    assert office.told(booking) == ["life-told-confirmed"]
    assert "Nothing to change" in office.run(f"bookings confirm {booking.code} --by Kim")[1]
    assert office.told(booking) == ["life-told-confirmed"], "told once"
    exit_code, _, error = office.run(f"bookings no-show {booking.code} --by Kim")
    assert exit_code == 2 and "too early" in error
    office.at(booking.start + timedelta(minutes=1))
    assert office.run(f"bookings arrived {booking.code} --by Kim")[0] == 0
    assert office.run(f"bookings completed {booking.code} --by Lee")[0] == 0
    exit_code, _, error = office.run(f"bookings cancel {booking.code} --why other --by Kim")
    assert exit_code == 2 and "nothing leads from there" in error
    document = json.loads(office.run(f"bookings show {booking.code} --by Kim --json")[1])
    steps = [(one["actor"], one["to"]) for one in document["events"]]
    assert steps[1:] == [("operator:Kim", "confirmed"), ("operator:Kim", "arrived"), ("operator:Lee", "completed")]
    assert "idempotency_key" not in document and "contact_hash" not in document


def test_a_refusal_needs_a_reason_and_frees_the_time(office: Office) -> None:
    booking = office.booked()
    assert office.run(f"bookings decline {booking.code} --by Kim")[0] == 2
    assert office.run(f"bookings decline {booking.code} --why because --by Kim")[0] == 2
    assert office.run(f"bookings decline {booking.code} --why no_time --by Kim")[0] == 0
    assert office.told(booking) == ["life-told-declined"]
    again = office.booked()
    assert again.start == booking.start, "its time is free again"


def test_who_looked_and_who_decided_is_written_down(office: Office) -> None:
    booking = office.booked()
    office.run(f"bookings show {booking.code} --by Kim")
    office.run(f"bookings confirm {booking.code} --by Lee")
    assert office.run("bookings show GC-ZZZZZZ --by Kim")[0] == 2
    seen = [row[1:] for row in office.services.access.of(booking.code)]
    assert seen == [("operator:Kim", "booking_show", True), ("operator:Lee", "booking_confirmed", True)]
    assert [row[1:] for row in office.services.access.of("GC-ZZZZZZ")] == [("operator:Kim", "booking_show", False)]


def test_what_is_told_can_be_read_and_names_no_treatment(office: Office) -> None:
    booking = office.booked()
    office.run(f"bookings confirm {booking.code} --by Kim")
    record = office.services.bookings.by_code(booking.code)
    assert record is not None and record.conversation is not None
    (row,) = ConversationRepository(office.services.db).messages_after(record.conversation, 0)
    assert row.emission is not None
    renderer = project_renderer()
    for locale in ("en", "ko", "ar"):
        shown = renderer.render(row.emission, locale)
        assert booking.code in shown.text and len(shown.quick_replies) == 2
        assert "toxin" not in shown.text.lower()


def test_a_paper_is_asked_for_by_the_operator_too(office: Office) -> None:
    booking = office.booked()
    exit_code, printed, _ = office.run(f"cases paper {booking.code} --paper invitation --by Kim")
    assert exit_code == 0 and "invitation" in printed
    assert booking.code in printed and "Thu 26 Nov 2026 10:00" in printed, "the deadline"
    assert "invitation" in office.run("cases list --topic invitation")[1]
    assert "0 cases." in office.run("cases list --topic certificate")[1]
    assert "invitation" in office.run(f"bookings show {booking.code} --by Kim")[1]
    assert office.run(f"cases paper {booking.code} --paper certificate --by Kim")[0] == 2, "not confirmed yet"


# the yearly report


def visited(office: Office, booking: Booking) -> None:
    with office.services.db.write() as session:
        session.execute(update(Appointment).where(Appointment.code == booking.code).values(state="completed"))


def test_the_report_holds_every_visit_and_says_what_is_unknown(office: Office, tmp_path: Path) -> None:
    talk = office.services.conversations.create("web", now=NOW, locale="en").id
    known = {"nationality": "MN", "sex": "female", "birth_year": 1980}
    first, second = office.booked(talk, **known), office.booked(talk, days=3)
    other = office.booked(talk, patient_name="=SUM(A1)", contact="a@example.com")
    cancelled, unmarked = office.booked(contact="b@example.com"), office.booked(contact="c@example.com")
    for one in (first, second, other):
        visited(office, one)
    office.run(f"bookings cancel {cancelled.code} --why other --by Kim")
    office.run(f"bookings confirm {unmarked.code} --by Kim")
    office.at(NOW + timedelta(days=60))
    out = tmp_path / "report.xlsx"
    exit_code, printed, _ = office.run(f"report --year 2026 --out {out} --by Kim")
    assert exit_code == 0 and str(out) in printed
    book = load_workbook(out)
    rows = [
        dict(zip([cell.value for cell in book.worksheets[0][1]], (cell.value for cell in row), strict=True))
        for row in book.worksheets[0].iter_rows(min_row=2)
    ]
    words = yaml.load(
        (ROOT / "data" / "reports" / "statutory.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader
    )["columns"]
    assert all(list(row) == list(words.values()) for row in rows)
    short = [{name: row[words[name]] for name in words} for row in rows]
    assert len(short) == 3
    mine = next(row for row in short if row["nationality"] == "MN")
    assert (mine["sex"], mine["birth_year"], mine["visits"]) == ("여 female", 1980, 2)
    assert mine["visit_days"] == f"{first.start.date()}, {second.start.date()}"
    assert mine["institution"] and mine["registration"] and mine["department"] and mine["purpose"]
    assert mine["entry"] == mine["exit"] == "미상 (unknown)"
    rest = [row for row in short if row is not mine]
    assert {row["nationality"] for row in rest} == {"미상 (unknown)"}
    assert sorted((row["visits"], row["unmarked"]) for row in rest) == [(0, 1), (1, 0)]
    everything = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [text for text in everything if NAME in text or CONTACT in text or "SUM" in text], "no names in it"
    totals = [[cell.value for cell in row][:3] for row in book.worksheets[1].iter_rows()]
    assert ["MN", 1, 2] in totals
    assert any("DEMONSTRATION" in text for text in everything)
    assert [row[1:] for row in office.services.access.of("2026")] == [("Kim", "statutory_report", True)]


def test_what_the_clinic_read_in_the_passport_completes_it(office: Office, tmp_path: Path) -> None:
    booking = office.booked()
    assert office.run(f"bookings patient {booking.code} --nationality Mongolia --by Kim")[0] == 2
    assert office.run(f"bookings patient {booking.code} --birth-year 1800 --by Kim")[0] == 2
    assert office.run(f"bookings patient {booking.code} --by Kim")[0] == 2
    line = f"bookings patient {booking.code} --nationality MN --sex male --birth-year 1971 --by Kim"
    assert "1971" in office.run(line)[1]
    assert "nothing to change" in office.run(line)[1]
    with office.services.db.read() as session:
        row = session.query(Patient).order_by(Patient.id.desc()).first()
        assert (row.nationality, row.sex, row.birth_year) == ("MN", "male", 1971)


def test_the_days_of_the_stay_are_filled_in_and_end_after_they_begin(office: Office) -> None:
    line = f"bookings patient {office.booked().code} --by Kim"
    assert office.run(f"{line} --entry soon")[0] == 2
    assert office.run(f"{line} --entry 2026-11-20 --exit 2026-12-01")[0] == 0
    refused = office.run(f"{line} --exit 2026-11-19")
    assert refused[0] == 2 and "2026-11-20" in refused[2]
    with office.services.db.read() as session:
        row = session.query(Patient).order_by(Patient.id.desc()).first()
        assert (row.entry_on, row.exit_on) == ("2026-11-20", "2026-12-01")


@pytest.mark.parametrize("line", ["report --year 26 --out x.xlsx", "report --year 2026 --out /nowhere/at/all.xlsx"])
def test_a_report_that_cannot_be_made_is_one_sentence(office: Office, line: str) -> None:
    exit_code, _, error = office.run(line)
    assert exit_code == 2 and error.startswith("✗ ") and "Traceback" not in error


def test_years_are_those_of_seoul(office: Office, tmp_path: Path) -> None:
    booking = office.booked()
    visited(office, booking)
    with office.services.db.write() as session:
        first = datetime(2027, 1, 1, 8, 30, tzinfo=SEOUL)  # in UTC it is still the last day of 2026
        session.execute(update(Appointment).where(Appointment.code == booking.code).values(starts_at=first))
    office.at(datetime(2027, 2, 1, tzinfo=SEOUL))
    counts = [
        json.loads(office.run(f"report --year {year} --out {tmp_path / 'r.xlsx'} --json")[1])["visits"]
        for year in (2026, 2027)
    ]
    assert counts == [0, 1]
