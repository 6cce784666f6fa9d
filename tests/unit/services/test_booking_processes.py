"""Three processes book and move on one database: a cell has one owner, and everybody was told the truth."""

import multiprocessing
import random
from datetime import datetime, timedelta
from typing import Any

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import select

from actions.db.engine import Database
from actions.db.models import Appointment, ClaimedCell
from actions.db.types import configure
from actions.services.calendar import cells_of
from actions.services.results import Booking, Conflict, Summary
from tests.unit.services.desk import TEN, Desk

PROCESSES = 3
STEPS = 14
TIMES = [TEN + timedelta(minutes=30 * number) for number in (0, 1, 2, 6, 7, 8, 9, 10)]


def visit(url: str, key: bytes, number: int, conversations: list[str], barrier: Any, told: Any) -> None:
    """One process: its visitors book and move at random, and it reports what each was told last."""
    configure([key])
    database = Database(url)
    desk = Desk(database, "")
    dice = random.Random(number)
    known: dict[str, tuple[str, datetime]] = {}
    barrier.wait()
    for step in range(STEPS):
        conversation = dice.choice(conversations)
        start = dice.choice(TIMES)
        if conversation in known:
            outcome = desk.service.reschedule(
                known[conversation][0], f"{conversation}@example.com", conversation, start
            )
        else:
            draft = desk.draft(conversation=conversation, contact=f"{conversation}@example.com", start=start)
            summary = desk.service.summary(draft) if dice.random() < 0.5 else None
            sent_with = summary.idempotency_key if isinstance(summary, Summary) else f"{conversation} {step}"
            outcome = desk.service.book(draft, sent_with)
        if isinstance(outcome, Booking):
            known[conversation] = (outcome.code, outcome.start)
        else:
            assert isinstance(outcome, Conflict), outcome
    told.put(sorted(known.values()))
    database.close()


@pytest.mark.postgresql
def test_processes_that_book_and_move_at_once_share_no_cell(desk: Desk, database_url: str) -> None:
    key = Fernet.generate_key()
    configure([key])
    context = multiprocessing.get_context("spawn")  # a forked child would share the connections
    barrier, queue = context.Barrier(PROCESSES), context.Queue()
    children = [
        context.Process(
            target=visit,
            args=(database_url, key, number, [desk.newcomer() for _ in range(4)], barrier, queue),
            daemon=True,
        )
        for number in range(PROCESSES)
    ]
    for child in children:
        child.start()
    told = dict(entry for _ in children for entry in queue.get(timeout=120))
    for child in children:
        child.join(60)
    assert [child.exitcode for child in children] == [0] * PROCESSES
    with desk.db.read() as session:
        booked = session.execute(
            select(Appointment.code, Appointment.starts_at, Appointment.practitioner).where(
                Appointment.state == "confirmed"
            )
        ).all()
        claimed = session.execute(
            select(ClaimedCell.resource, ClaimedCell.cell).where(ClaimedCell.hold_until.is_(None))
        ).all()
    assert {row.code: row.starts_at for row in booked} == told
    assert len(told) > PROCESSES
    expected = [(row.practitioner, cell) for row in booked for cell in cells_of(row.starts_at, 60)]
    assert sorted((row.resource, row.cell) for row in claimed) == sorted(expected)
    assert any(len(desk.events(code)) > 1 for code in told)
