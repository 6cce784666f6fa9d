"""A booking that exists: shown, cancelled, moved, and kept from those who only guess."""

from tests.e2e.booking import book

FRIDAY_11AM_UTC = "2026-11-27 02:00:00"


async def test_show_and_cancel_by_code_and_family_name(visit, lines, locale):
    visitor = await visit(locale)
    code = await book(visitor, lines)
    await visitor.say(lines["show"])
    assert visitor.keys == ["lookup-ask-code"], (lines["show"], visitor.keys)
    await visitor.say(code.lower())
    assert visitor.keys == ["lookup-ask-proof"]
    await visitor.say(lines["family_name"])
    assert visitor.keys == ["booking-shown"], visitor.keys
    assert code in visitor.read
    await visitor.say(f"{lines['cancel']} {code}")
    assert visitor.keys == ["lookup-ask-proof"], (lines["cancel"], visitor.keys)
    await visitor.say(lines["contact"])
    assert visitor.keys == ["booking-cancelled"]
    assert [row["state"] for row in visitor.bookings()] == ["cancelled"]
    assert not visitor.rows("select * from claimed_cell"), "the time is free again"


async def test_a_wrong_proof_shows_nothing(visit, lines, locale):
    visitor = await visit(locale)
    code = await book(visitor, lines)
    await visitor.say(f"{lines['show']} {code}")
    await visitor.say("nobody@example.com")
    assert visitor.keys == ["booking-not-found"], visitor.keys
    assert "Bold" not in visitor.read


async def test_five_wrong_codes_lock_the_sixth_out(visit, lines, locale):
    visitor = await visit(locale)
    code = await book(visitor, lines)
    guesser = await visit(locale)
    for attempt in range(5):
        await guesser.say(f"{lines['show']} GC-{attempt}AAAAA")
        await guesser.say("nobody@example.com")
    assert guesser.keys == ["lookup-locked"], guesser.keys
    await guesser.say(f"{lines['show']} {code}")
    await guesser.say(lines["contact"])
    assert guesser.keys == ["lookup-locked"], "even the right one, for a while"


async def test_a_booking_moves_with_its_code(visit, lines, locale):
    visitor = await visit(locale)
    code = await book(visitor, lines)
    await visitor.say(lines["move"])
    assert visitor.keys == ["lookup-ask-code"], (lines["move"], visitor.keys)
    await visitor.say(code)
    await visitor.say(lines["contact"])
    assert visitor.keys == ["booking-shown", "move-ask-time"], visitor.keys
    await visitor.say(lines["friday_11"])
    assert visitor.keys == ["move-ask-confirmed"], (lines["friday_11"], visitor.keys)
    await visitor.press("reply-move")
    assert visitor.keys == ["booking-moved"], visitor.keys
    assert code in visitor.read
    (row,) = visitor.bookings()
    assert (row["state"], row["starts_at"][:19]) == ("confirmed", FRIDAY_11AM_UTC)
    cells = visitor.rows("select min(cell) as first, count(*) as cells from claimed_cell")
    assert cells[0]["first"] * 300 == 1_795_744_800, "only the new time is taken"
    events = visitor.rows("select to_state, why from appointment_event order by id")
    assert "moved" in events[-1]["why"]


async def test_a_move_may_be_wished_in_the_middle_of_something_else(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["trip"])
    await visitor.say(lines["move"])
    assert visitor.keys == ["lookup-ask-code"], (lines["move"], visitor.keys)
    await visitor.say(lines["move"])
    assert visitor.keys == ["lookup-ask-code"], (lines["move"], visitor.keys)


async def test_a_move_that_is_not_wanted_after_all(visit, lines, locale):
    visitor = await visit(locale)
    code = await book(visitor, lines)
    before = visitor.bookings()
    await visitor.say(f"{lines['move']} {code}")
    await visitor.say(lines["contact"])
    await visitor.say(lines["friday_11"])
    await visitor.press("reply-keep")
    assert visitor.keys == ["lookup-stopped"], visitor.keys
    assert visitor.bookings() == before
