"""Interpreter and car beside a booking: asked for, answered by the dispatcher, moved and cancelled with it."""

from datetime import timedelta

from actions.bundle_cards import proposal_message
from actions.db.types import decrypt
from bot.__main__ import COMMANDS
from tests.e2e.booking import book

FLIGHT = "OM301, 2026-11-24 06:10"
HOTEL = "Hotel Byeol"
SUMMARIES = ("bundle-summary-held", "bundle-summary-full")
"""Somebody of the demonstration is free then, or nobody who speaks the language."""


def dispatch(visitor, *typed):
    """The dispatcher enters something."""
    assert COMMANDS["services"](visitor.services.settings, [*typed, "--by", "Kim"]) == 0


async def ask_interpreter(visitor):
    """From the button below the booking to the request; its code."""
    await visitor.press("reply-bundle-interpreter")
    assert visitor.keys == ["bundle-ask-hours"], visitor.keys
    await visitor.pick(2)
    assert visitor.keys[0] in SUMMARIES, visitor.keys
    assert not visitor.rows("select * from service_request where state != 'held'"), "nothing is asked before the yes"
    await visitor.press("reply-send")
    assert visitor.keys == ["bundle-requested"], visitor.keys
    return visitor.rows("select code from service_request order by id desc")[0]["code"]


async def ask_car(visitor):
    """From the button to the request; its code."""
    await visitor.press("reply-bundle-pickup")
    assert visitor.keys == ["check-ask-airport"], visitor.keys
    await visitor.pick(1)
    assert visitor.keys == ["bundle-ask-flight"], visitor.keys
    await visitor.say(FLIGHT)
    assert visitor.keys == ["bundle-ask-people"], visitor.keys
    await visitor.fill({"pickup_people": "2", "pickup_luggage": "3"})
    assert visitor.keys == ["bundle-ask-to"], visitor.keys
    await visitor.press("reply-bundle-hotel")
    assert visitor.keys == ["bundle-ask-hotel"], visitor.keys
    await visitor.fill({"pickup_hotel": HOTEL})
    assert visitor.keys[0] in SUMMARIES, visitor.keys
    await visitor.press("reply-send")
    assert visitor.keys == ["bundle-requested"], visitor.keys
    return visitor.rows("select code from service_request order by id desc")[0]["code"]


def waiting(visitor):
    """How many requests are shown that wait for the dispatcher's yes."""
    return sum(visitor.read.count(visitor.word(f"state-service-{state}")) for state in ("requested", "reserved"))


async def look_up(visitor, lines, code, wish="show"):
    """Code and proof, for what the line wishes."""
    await visitor.say(lines[wish])
    await visitor.say(code)
    await visitor.say(lines["contact"])


async def test_both_are_asked_for_by_buttons_and_are_requests(visit, lines, locale):
    visitor = await visit(locale)
    booking = await book(visitor, lines)
    await ask_interpreter(visitor)
    assert waiting(visitor) == 1, visitor.read
    await ask_car(visitor)
    rows = visitor.rows("select * from service_request order by id")
    assert [(row["kind"], row["state"], row["owner"]) for row in rows] == [
        ("interpretation", "requested", "dispatcher"),
        ("pickup", "requested", "dispatcher"),
    ]
    assert all(row["appointment"] for row in rows)
    assert HOTEL in decrypt(rows[1]["details"]) and "OM301" in decrypt(rows[1]["details"])
    await look_up(visitor, lines, booking)
    assert visitor.keys == ["booking-shown"], visitor.keys
    assert waiting(visitor) == 2, visitor.read


async def test_the_dispatchers_answer_comes_into_the_chat(visit, lines, locale):
    visitor = await visit(locale)
    await book(visitor, lines)
    code = await ask_interpreter(visitor)
    dispatch(visitor, "confirm", code)
    await visitor.say(lines["thanks"])
    assert visitor.keys[0] == "bundle-confirmed-interpretation", visitor.keys
    assert visitor.last[0]["locale"] == locale


async def test_another_time_that_the_dispatcher_proposes_is_taken_by_a_button(visit, lines, locale):
    visitor = await visit(locale)
    await book(visitor, lines)
    code = await ask_interpreter(visitor)
    dispatch = visitor.services.dispatch
    later = dispatch.request(code).start + timedelta(minutes=30)
    dispatch.propose(code, later, by="Kim", compose=proposal_message)
    await visitor.say(lines["thanks"])
    assert visitor.keys[0] == "dispatch-says-proposed", visitor.keys
    await visitor.press("reply-take-proposal")
    taken = dispatch.request(code)
    if locale == "ko":  # nobody in the demonstration interprets into Korean
        assert (visitor.keys, taken.state) == (["bundle-problem-full"], "requested")
        return
    assert visitor.keys == ["bundle-confirmed-interpretation"], visitor.keys
    assert (taken.state, taken.start, taken.proposed) == ("confirmed", later, None)


async def test_a_driver_who_is_not_there_is_urgent(visit, lines, locale):
    visitor = await visit(locale)
    await book(visitor, lines)
    code = await ask_car(visitor)
    await visitor.say(lines["driver_missing"])
    assert visitor.keys == ["bundle-problem-already"], "typed, the request is shown with its buttons"
    await visitor.press("reply-bundle-driver")
    assert visitor.keys == ["bundle-urgent-unknown"], "no operator: no number is made up"
    (row,) = visitor.rows("select problem from service_request where code = :code", code=code)
    assert row["problem"] == "driver_missing"
    assert [one["topic"] for one in visitor.rows("select topic from case_file")] == ["pickup_driver_missing"]


async def test_a_move_and_a_cancelling_say_what_became_of_the_rest(visit, lines, locale):
    visitor = await visit(locale)
    booking = await book(visitor, lines)
    code = await ask_interpreter(visitor)
    dispatch(visitor, "confirm", code)
    await look_up(visitor, lines, booking, "move")
    await visitor.say(lines["friday_11"])
    await visitor.press("reply-move")
    assert visitor.keys[-1].startswith("booking-moved"), visitor.keys
    assert visitor.word("card-bundle-rest") in visitor.read
    (row,) = visitor.rows("select state, starts_at from service_request")
    assert row["state"] == "requested" and row["starts_at"].startswith("2026-11-27 02:00")
    await look_up(visitor, lines, booking, "cancel")
    assert visitor.keys == ["bundle-cancel-which"], visitor.keys
    await visitor.press("reply-bundle-cancel-all")
    assert visitor.keys == ["booking-cancelled"], visitor.keys
    assert visitor.word("bundle-rest-interpretation-cancelled") in visitor.read
    assert [one["state"] for one in visitor.rows("select state from service_request")] == ["cancelled"]


async def test_only_the_car_is_cancelled(visit, lines, locale):
    visitor = await visit(locale)
    booking = await book(visitor, lines)
    await ask_car(visitor)
    await visitor.say(lines["cancel"])
    assert visitor.keys == ["bundle-here", "lookup-ask-code"], "what stands comes with its buttons"
    await visitor.say(lines["stop"])
    await look_up(visitor, lines, booking, "cancel")
    assert visitor.keys == ["bundle-cancel-which"], visitor.keys
    asked = visitor.last
    await visitor.press("reply-keep")
    assert visitor.keys == ["lookup-stopped"], visitor.keys
    visitor.last = asked
    await visitor.press("reply-bundle-drop-pickup")
    assert visitor.keys == ["bundle-dropped"], visitor.keys
    assert [one["state"] for one in visitor.rows("select state from service_request")] == ["cancelled"]
    assert [row["state"] for row in visitor.bookings()] == ["confirmed"], "the appointment stays"


async def test_without_a_booking_the_check_leads_to_the_request(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["address"])  # of Haneul Skin Clinic: the clinic last spoken of
    await visitor.say(lines["request_pickup"])
    for button in ("reply-clinic", "reply-check-airport", "reply-check-abroad", "reply-check-booked"):
        await (visitor.press(button) if button.endswith(("abroad", "booked")) else visitor.pick(1))
    assert visitor.keys == ["check-pickup-likely", "check-leave-contact"], visitor.keys
    await visitor.press("reply-bundle-details")
    assert visitor.keys == ["bundle-ask-flight"], "the airport is known"
    await visitor.say(lines["stop"])
    assert visitor.keys == ["bundle-not-sent"], (lines["stop"], visitor.keys)
    assert not visitor.rows("select * from service_request")
