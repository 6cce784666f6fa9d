"""A mark that was made by mistake is taken back on the clinic's page: within a day, written down, told honestly."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from actions.db.repositories import NotificationRepository
from actions.db.repositories.notice_leases import MOVED
from actions.services.notices import LIVING, NoticeRules, plan
from bot.gateway.state import Texts
from bot.languages import LOCALES
from tests.unit.gateway.clinic_side import NOW, TEN, ClinicBrowser, clinic_side

NOON = TEN + timedelta(hours=2)


class Marking(ClinicBrowser):
    """The page after the visit has begun."""

    def at(self, moment: object) -> None:
        """Move the clock."""
        for settings in (self.services.settings, self.client.app.state.gateway.settings):  # type: ignore[attr-defined]
            settings.frozen_now = moment

    async def marked(self, *states: str) -> str:
        """A confirmed visit, marked on the page one after another; its code."""
        booked = self.book()
        page = f"/clinic/bookings/{booked.code}"
        await self.post(f"{page}/accept", page)
        self.at(NOON)
        await self.sign_in()
        for state in states:
            assert (await self.post(f"{page}/mark", page, state=state)).status_code == 303
        return booked.code

    async def undo(self, code: str, page: str | None = None) -> int:
        """The button; the status of the answer."""
        path = f"/clinic/bookings/{code}"
        return (await self.post(f"{path}/undo", page or path)).status_code


@pytest.fixture
async def clinic(tmp_path: Path, empty_database: Path, texts: Texts) -> AsyncIterator[Marking]:
    async with clinic_side(tmp_path, empty_database, texts) as side:
        browser = Marking(side.client, side.services)
        await browser.sign_in()
        yield browser


@pytest.mark.parametrize(
    ("marks", "after"), [(["arrived"], "confirmed"), (["no_show"], "confirmed"), (["arrived", "completed"], "arrived")]
)
async def test_a_mark_is_taken_back_and_the_visitor_hears_what_holds(
    clinic: Marking, marks: list[str], after: str
) -> None:
    code = await clinic.marked(*marks)
    page = await clinic.get(f"/clinic/bookings/{code}")
    assert "되돌리기" in page.text and "11월 25일(수) 12:00까지" in page.text
    assert await clinic.undo(code) == 303
    assert clinic.state(code) == after
    assert clinic.events(code)[-1] == ("clinic:1", marks[-1], after, "undo")
    assert [one[2] for one in clinic.events(code)][-1 - len(marks) : -1] == marks, "what was marked stays readable"
    told = clinic.told(code)[-1]
    assert told["key"] == "clinic-says-corrected" and told["locale"] == "mn"
    render = clinic.client.app.state.gateway.texts.renderer  # type: ignore[attr-defined]
    for locale in LOCALES:
        text = render.render(told, locale).text
        assert render.catalogue.format(f"state-{marks[-1].replace('_', '-')}", locale) in text
        assert render.catalogue.format(f"state-{after}", locale) in text and "otox" not in text
    assert await clinic.undo(code, "/clinic/bookings/" + clinic.book("asking", NOW + timedelta(days=2)).code) == (
        303 if after == "arrived" else 409
    ), "an arrival before it can be taken back too; nothing is left of a confirmation"


async def test_after_a_day_only_the_desk_can_help(clinic: Marking) -> None:
    code = await clinic.marked("no_show")
    clinic.at(NOON + timedelta(hours=24, minutes=1))
    await clinic.sign_in()
    assert "되돌리기" not in (await clinic.get(f"/clinic/bookings/{code}")).text
    other = clinic.book("asking", NOW + timedelta(days=3))
    assert await clinic.undo(code, f"/clinic/bookings/{other.code}") == 409
    assert clinic.state(code) == "no_show"


async def test_another_clinics_mark_is_not_found(clinic: Marking) -> None:
    code = await clinic.marked("arrived")
    await clinic.post("/clinic/leave", f"/clinic/bookings/{code}")
    await clinic.sign_in("desk@other.example")
    own = clinic.book("other", NOW + timedelta(days=3))
    assert await clinic.undo(code, f"/clinic/bookings/{own.code}") == 404
    assert clinic.state(code) == "arrived"


async def test_what_a_no_show_ended_is_asked_again(clinic: Marking) -> None:
    code = await clinic.marked()
    notices = NotificationRepository(clinic.services.db, LIVING)
    (visit,) = notices.unplanned(NOW, 9)
    notices.add(visit, plan(visit, NoticeRules()))
    page = f"/clinic/bookings/{code}"
    await clinic.post(f"{page}/mark", page, state="no_show")
    assert notices.drop_stale(NOON) > 0 and notices.unplanned(NOW, 9) == []
    await clinic.undo(code)
    assert MOVED in {outcome for _, _, _, outcome in notices.outcomes(visit.appointment)}
    (again,) = notices.unplanned(NOW, 9)
    assert again.settled_at == visit.settled_at, "the visitor knew of the time before"
    notices.add(again, plan(again, NoticeRules()))
    waiting = {kind for kind, _, state, _ in notices.outcomes(visit.appointment) if state == "new"}
    assert {"visit", "care_1", "care_30"} <= waiting
