"""Whoever asks for it is erased: first told what goes and what stays, then asked, then given a receipt."""

from tests.e2e.booking import book


async def test_a_visitor_erases_everything_with_the_booking_ahead(visit, lines, locale):
    visitor = await visit(locale)
    await book(visitor, lines)
    await visitor.say(lines["erase"])
    assert visitor.keys == ["erase-law", "erase-ask-bookings"], (lines["erase"], visitor.keys)
    await visitor.press("reply-erase-cancel")
    assert visitor.keys[-1] == "erase-done", visitor.keys
    assert [row["state"] for row in visitor.rows("select state from appointment")] == ["cancelled"]
    assert not visitor.rows("select id from contact")
    assert not visitor.rows("select id from message where sender = 'visitor'")


async def test_a_no_keeps_everything(visit, lines, locale):
    visitor = await visit(locale)
    await book(visitor, lines)
    await visitor.say(lines["erase"])
    await visitor.press("reply-erase-keep")
    assert visitor.keys == ["erase-kept-all"], visitor.keys
    assert [row["state"] for row in visitor.rows("select state from appointment")] == ["confirmed"]
    assert visitor.rows("select id from contact")
