"""The demonstration never stands beside real rows; a clinic that closes or lapses leaves no booking alone."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from actions.db import models
from actions.db.engine import Database
from actions.services.importing import ImportRefusedError
from tests.unit.services.desk import Desk
from tests.unit.services.register import ImportDesk, closed, hospital


@pytest.fixture
def imports(desk: Desk, tmp_path: Path) -> ImportDesk:
    """An import desk beside a booking desk, over the same small demonstration."""
    return ImportDesk(desk.db, tmp_path)


def all_of(db: Database, model: type) -> list:
    with db.read() as session:
        return list(session.execute(select(model).order_by(model.id)).scalars())


def real(imports: ImportDesk) -> None:
    """The booking desk's clinics are real, and ``instant`` stands for a row of the register."""
    imports.make_real()
    with imports.db.write() as session:
        origin = {
            "source": "licence_register",
            "external_id": "TEST0001",
            "clinic": "instant",
            "digest": "",
            "leads": True,
        }
        session.add(models.ClinicOrigin(**origin, state="open"))


def test_real_rows_are_refused_beside_the_demonstration(imports: ImportDesk, desk: Desk) -> None:
    desk.booked()
    before = imports.everything()
    with pytest.raises(ImportRefusedError, match=r"3 clinics, 1 bookings.*--remove-demo"):
        imports.register(hospital(1))
    assert imports.everything() == before


def test_the_demonstration_goes_with_all_that_hangs_on_it(imports: ImportDesk, desk: Desk) -> None:
    desk.booked()
    with desk.db.write() as session:
        visitor = session.execute(select(models.Appointment.visitor)).scalar_one()
        session.add(
            models.CaseFile(
                code="GQ-AAAAAA", visitor=visitor, kind="question", clinic="instant", owner="desk", state="open",
                next_contact_at=desk.now, locale="en", idempotency_key="case", created_at=desk.now,
            )
        )  # fmt: skip
    assert imports.register(hospital(1), dry_run=True, remove_demo=True).demonstration == 3
    assert len(all_of(desk.db, models.Appointment)) == 1
    summary = imports.register(hospital(1), remove_demo=True)
    assert summary.demonstration == 3 and summary.counts == {"new": 1}
    assert [one.demo for one in all_of(desk.db, models.Clinic)] == [False]
    for gone in (models.Appointment, models.AppointmentEvent, models.Practitioner, models.Resource):
        assert all_of(desk.db, gone) == []
    assert all_of(desk.db, models.CaseFile)[0].clinic is None
    assert imports.register(hospital(1), remove_demo=True).counts == {"unchanged": 1}


def test_a_closing_warns_the_booking_the_visitor_and_the_desk_once(imports: ImportDesk, desk: Desk) -> None:
    real(imports)
    booking = desk.booked()
    other = desk.booked(conversation=desk.newcomer(), clinic="asking", start=desk.now + timedelta(days=2, hours=1))
    imports.register(hospital(1))
    summary = imports.register(closed(1))
    assert [(one.code, one.clinic, one.reason) for one in summary.warned] == [(booking.code, "instant", "closed")]
    assert desk.events(booking.code)[-1] == ("system", "confirmed", "confirmed", "clinic_closed")
    assert len(desk.events(other.code)) == 1
    (case,) = all_of(desk.db, models.CaseFile)
    assert (case.owner, case.state, case.clinic, case.words) == ("desk", "open", "instant", booking.code)
    assert case.contact == "+97699112233" and desk.now < case.next_contact_at <= booking.start
    (notice,) = all_of(desk.db, models.Notification)
    assert (notice.kind, notice.state, notice.outcome) == ("clinic_closed", "done", "told")
    assert all_of(desk.db, models.Message)[-1].key == "told-closed"
    assert imports.closed.warn() == [] and imports.register(closed(1)).warned == []
    stored = desk.bookings.by_code(booking.code)
    assert stored is not None and stored.state == "confirmed", "a person speaks to the visitor; nothing is cancelled"


def test_a_registration_that_runs_out_is_found_by_the_nightly_look(imports: ImportDesk, desk: Desk) -> None:
    real(imports)
    booking = desk.booked(start=desk.now + timedelta(days=7))
    today = desk.now.date()
    desk.change(models.Clinic, "instant", registration_expires_on=today)
    assert imports.closed.warn() == [], "it holds on its last day"
    imports.now += timedelta(days=1)
    assert [(one.code, one.reason) for one in imports.closed.warn()] == [(booking.code, "lapsed")]
    assert imports.closed.warn() == []
    desk.change(models.Clinic, "instant", registration_expires_on=date(2030, 1, 1))
    assert imports.closed.warn() == []


def test_what_is_over_or_cancelled_is_not_warned_of(imports: ImportDesk, desk: Desk) -> None:
    real(imports)
    desk.booked()
    desk.change(models.Clinic, "instant", registration_state="lapsed")
    imports.now += timedelta(days=2)
    assert imports.closed.warn() == []


def test_every_open_booking_is_reached_however_many(
    imports: ImportDesk, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("actions.services.importing.closed.AT_ONCE", 2)
    real(imports)
    for number in range(5):
        start = desk.now + timedelta(days=7 + number % 3, hours=1 if number > 2 else 0)
        desk.booked(conversation=desk.newcomer(), start=start, contact=f"+9769911000{number}")
    desk.change(models.Clinic, "instant", registration_state="lapsed")
    assert len(imports.closed.warn()) == 5
