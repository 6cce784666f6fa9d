"""A clinic that cannot take a request at its time proposes another on its page; the visitor answers by button."""

from datetime import datetime, timezone

import pytest

from bot.text.formats import moment_text
from tests.e2e.booking import CODE, fill_in
from tests.support.reading import foreign_letters

ASKED = datetime.fromisoformat("2026-11-24T15:00:00+09:00")
CELLS = 30 // 5
PROPOSED = datetime.fromisoformat("2026-11-25T16:00:00+09:00")


async def proposed(visitor, clinic, lines):
    """A request, and the clinic's proposal in the chat; gives the booking's code."""
    clinic.open()
    await fill_in(visitor, lines)
    await visitor.say(lines["send"])
    assert visitor.keys == ["booking-requested"], visitor.keys
    code = CODE.search(visitor.read).group()
    await clinic.sign_in()
    answer = await clinic.on(code, "propose", typed="2026-11-25T16:00")
    assert answer.status_code == 303, answer.text
    await visitor.look()
    assert visitor.keys == ["clinic-says-proposed"], visitor.keys
    assert all(moment_text(at, visitor.locale) in visitor.read for at in (ASKED, PROPOSED)), visitor.read
    assert not foreign_letters(visitor.read, visitor.locale)
    return code


def starts(visitor):
    """State and beginning of the one booking, on Seoul's clock."""
    (row,) = visitor.bookings()
    return row["state"], datetime.fromisoformat(row["starts_at"]).replace(tzinfo=timezone.utc).astimezone(ASKED.tzinfo)


async def test_a_proposal_is_taken_with_one_button(visit, clinic, lines, locale):
    visitor = await visit(locale)
    code = await proposed(visitor, clinic, lines)
    assert starts(visitor) == ("requested", ASKED), "nothing is decided for the visitor"
    await visitor.press("reply-take-proposal")
    assert visitor.keys == ["booking-moved"], (visitor.keys, visitor.read)
    assert moment_text(PROPOSED, locale) in visitor.read and code in visitor.read
    assert not foreign_letters(visitor.read, locale, driver=True)
    assert starts(visitor) == ("confirmed", PROPOSED)
    assert visitor.rows("select state from proposal") == [{"state": "taken"}]
    assert len(visitor.rows("select cell from claimed_cell")) == CELLS, "only the new time is taken"
    assert "확정" in (await clinic.browser.get(f"/clinic/bookings/{code}")).text


async def test_a_proposal_is_answered_by_a_word(visit, clinic, lines, locale):
    visitor = await visit(locale)
    await proposed(visitor, clinic, lines)
    await visitor.say(lines["deny"])
    assert visitor.keys == ["clinic-says-kept-request"], (lines["deny"], visitor.keys)
    assert moment_text(ASKED, locale) in visitor.read and not foreign_letters(visitor.read, locale)
    assert starts(visitor) == ("requested", ASKED)
    assert visitor.rows("select state from proposal") == [{"state": "closed"}]
    assert len(visitor.rows("select cell from claimed_cell")) == CELLS, "what was held for it is free again"
    await visitor.say(lines["affirm"])
    assert visitor.keys == ["open-offer"], "nothing is proposed any more"
    assert starts(visitor) == ("requested", ASKED)


class TestOnce:
    """What does not depend on the language."""

    @pytest.fixture
    def locale(self):
        return "mn"

    async def test_a_yes_takes_it(self, visit, clinic, lines, locale):
        visitor = await visit(locale)
        await proposed(visitor, clinic, lines)
        await visitor.say(lines["affirm"])
        assert visitor.keys == ["booking-moved"], visitor.keys
        assert starts(visitor) == ("confirmed", PROPOSED)

    async def test_it_is_declined_by_button_and_pressed_too_late_it_changes_nothing(self, visit, clinic, lines, locale):
        visitor = await visit(locale)
        await proposed(visitor, clinic, lines)
        offered = visitor.last
        await visitor.press("reply-keep")
        assert visitor.keys == ["clinic-says-kept-request"], visitor.keys
        trail = visitor.rows("select actor, why from appointment_event order by id")
        assert (trail[-1]["actor"], trail[-1]["why"]) == ("visitor", "proposal refused")
        visitor.last = offered
        await visitor.press("reply-take-proposal")
        assert visitor.keys == ["clinic-says-kept-request"], visitor.keys
        assert starts(visitor) == ("requested", ASKED)

    async def test_in_the_middle_of_a_form_it_answers_no_question(self, visit, clinic, lines, locale):
        visitor = await visit(locale)
        await proposed(visitor, clinic, lines)
        offered = visitor.last
        await visitor.say(lines["book_full"])
        asked = visitor.keys[-1]
        visitor.last = offered
        await visitor.press("reply-keep")
        assert visitor.keys == ["clinic-says-kept-request", "booking-back-residency"], (asked, visitor.keys)

    async def test_another_time_is_asked_for_without_the_code(self, visit, clinic, lines, locale):
        visitor = await visit(locale)
        await proposed(visitor, clinic, lines)
        await visitor.press("reply-other-proposal")
        assert visitor.keys == ["booking-shown", "move-ask-time"], visitor.keys
