"""The dispatcher answers, sends somebody, sees what is overdue or urgent; the visitor is told at once."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from actions.db.repositories import ConversationRepository
from actions.services.administration import AdministrationError
from actions.services.results import Refused
from tests.unit.services.bundling import LANDING, Room, fetch, speak
from tests.unit.services.desk import TEN, Desk


@pytest.fixture
def room(desk: Desk) -> Room:
    return Room(desk)


def cases(room: Room) -> list[tuple[str, str]]:
    with room.desk.db.read() as session:
        return [tuple(row) for row in session.execute(text("SELECT topic, state FROM case_file ORDER BY id"))]


def said(room: Room) -> list[Any]:
    return [one.key for one in ConversationRepository(room.desk.db).messages_after(room.desk.conversation, 0)]


def test_a_yes_is_told_once_with_who_said_it(room: Room) -> None:
    (spoken,) = room.asked(speak(), booking=room.desk.booked().code)
    confirmed, new = room.dispatch.confirm(spoken.code, by="Kim", compose=room.compose)
    assert (confirmed.state, confirmed.settled_by, new) == ("confirmed", "Kim", True)
    assert room.dispatch.confirm(spoken.code, by="Kim", compose=room.compose)[1] is False
    assert said(room) == ["bundle-confirmed"]
    assert [event[1:4] for event in room.requests.events(spoken.code)] == [
        ("visitor", None, "requested"),
        ("Kim", "requested", "confirmed"),
    ]


def test_a_no_frees_whoever_was_taken(room: Room) -> None:
    room.vehicle("van")
    (car,) = room.asked(fetch())
    declined, _ = room.dispatch.decline(car.code, by="Kim", why="no driver", compose=room.compose)
    assert (declined.state, declined.why, room.cells()) == ("declined", "no driver", {})
    assert said(room) == ["bundle-declined"]
    with pytest.raises(AdministrationError, match="nothing is sent"):
        room.dispatch.confirm(car.code, by="Kim", compose=room.compose)


@pytest.mark.parametrize(
    ("provider", "why"), [("nobody", "no interpreter"), ("van", "does not fit"), ("hana", "does not fit")]
)
def test_only_somebody_who_fits_can_be_sent(room: Room, provider: str, why: str) -> None:
    room.vehicle("van")
    room.interpreter("hana", "ja")
    (spoken,) = room.asked(speak())
    with pytest.raises(AdministrationError, match=why):
        room.dispatch.assign(spoken.code, provider, by="Kim")


def test_another_can_be_sent_unless_taken(room: Room) -> None:
    room.interpreter("nara")
    (first,) = room.asked(speak())
    (second,) = room.asked(speak(TEN + timedelta(hours=1)), conversation=room.desk.newcomer(), key="second")
    assert (first.resource, second.resource) == ("nara", None)
    with pytest.raises(AdministrationError, match="not free"):
        room.dispatch.assign(second.code, "nara", by="Kim")
    room.interpreter("saruul")
    assert room.dispatch.assign(first.code, "saruul", by="Kim").resource == "saruul"
    assert room.dispatch.assign(second.code, "nara", by="Kim").resource == "nara"
    assert room.cells() == {"nara": 24, "saruul": 24}


def test_an_id_that_belongs_to_a_doctor_is_refused(room: Room) -> None:
    with pytest.raises(AdministrationError, match="something else"):
        room.interpreter("instant_a")


def test_what_nobody_answers_comes_to_the_desk_once(room: Room) -> None:
    (spoken,) = room.asked(speak(TEN + timedelta(days=7)))
    assert room.dispatch.hand_over_overdue() == 0
    room.desk.now = spoken.deadline
    assert [one.code for one in room.dispatch.listing(overdue=True)] == [spoken.code]
    assert (room.dispatch.hand_over_overdue(), room.dispatch.hand_over_overdue()) == (1, 0)
    assert cases(room) == [("service_overdue", "open")]
    assert room.bundle.of(room.desk.conversation)[0].state == "requested", "overdue is neither yes nor no"


def test_a_missing_driver_is_urgent_at_once(room: Room) -> None:
    (car,) = room.asked(fetch())
    (other,) = room.asked(fetch(LANDING - timedelta(hours=2)), key="b", conversation=room.desk.newcomer())
    urgent = room.bundle.report(car.code, "driver_missing")
    assert not isinstance(urgent, Refused) and urgent.problem == "driver_missing"
    room.bundle.report(car.code, "driver_missing")
    room.bundle.report(car.code, "delayed")
    assert cases(room) == [("pickup_driver_missing", "open"), ("pickup_delayed", "open")]
    assert [one.code for one in room.dispatch.listing()] == [car.code, other.code], "urgent ones first"
    assert room.dispatch.settle_problem(car.code, by="Kim").problem is None
    with pytest.raises(AdministrationError, match="not urgent"):
        room.dispatch.settle_problem(car.code, by="Kim")


def test_nothing_urgent_about_an_interpreter_or_a_car_that_was_cancelled(room: Room) -> None:
    spoken, car = room.asked(speak(), fetch())
    room.bundle.cancel(car.code)
    assert room.bundle.report(spoken.code, "delayed") == Refused("state")
    assert room.bundle.report(car.code, "delayed") == Refused("state")
    assert cases(room) == []


def test_the_list_of_a_day_is_seouls_and_is_noted(room: Room) -> None:
    spoken, car = room.asked(speak(), fetch())
    room.asked(speak(TEN + timedelta(days=1)), key="next")
    assert [one.code for one in room.dispatch.day(TEN.date(), "Kim")] == [car.code, spoken.code]
    with room.desk.db.read() as session:
        noted = session.execute(text("SELECT actor, action FROM access_log")).all()
    assert [tuple(one) for one in noted] == [("Kim", "list_service")] * 2
