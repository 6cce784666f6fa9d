"""The question after a visit, told by the worker and answered with one button: kept beside the clinic's mark."""

from datetime import timedelta

from actions.services.clock import SEOUL
from bot.worker.courier import courier
from tests.e2e.booking import book


async def test_a_button_under_the_question_is_an_answer(visit, lines, settings, locale):
    visitor = await visit(locale)
    code = await book(visitor, lines)
    start = visitor.services.bookings.by_code(code).starts_at.astimezone(SEOUL)
    for later, asked, button, told in (
        (timedelta(hours=5), "notice-visit", "reply-visit-refused", "visit-told-refused"),
        (timedelta(days=8, hours=2), "notice-rating", "reply-rating-fair", "visit-told-rated"),
    ):
        settings.frozen_now = start + later
        assert courier(visitor.services).tick()["notices"]
        await visitor.look()
        assert asked in visitor.keys, visitor.keys
        visitor.last = [one for one in visitor.last if one["key"] == asked]
        await visitor.press(button)
        assert visitor.keys == [told]
        assert visitor.read == visitor.word(told) or told == "visit-told-refused"
    said = visitor.services.visits.rating(code)
    assert (said.answer, said.mark, said.state) == ("not_received", 3, "confirmed")
