"""The whole of it: booked with interpreter and car, accepted on the clinic's page, moved, printed, cancelled."""

import html
from datetime import datetime, timedelta, timezone

from icalendar import Calendar

from bot.__main__ import COMMANDS
from bot.text.formats import moment_text
from tests.e2e.booking import CODE, fill_in
from tests.e2e.test_bundle import FLIGHT, dispatch, look_up
from tests.support.reading import foreign_letters

TUESDAY = datetime.fromisoformat("2026-11-24T15:00:00+09:00")
FRIDAY = datetime.fromisoformat("2026-11-27T11:00:00+09:00")
LANDING = datetime.fromisoformat("2026-11-24T06:10:00+09:00")

TRAIL = [
    ("visitor", "requested"),
    ("clinic", "confirmed"),
    ("visitor", "requested"),
    ("clinic", "confirmed"),
    ("visitor", "cancelled"),
]


class Journey:
    """What is looked at after every step."""

    def __init__(self, visitor):
        self.visitor = visitor
        self.locale = visitor.locale

    def reads(self, *keys, when=(), driver=False):
        """The visitor reads these messages, in their language, with these moments as their language writes them."""
        visitor = self.visitor
        assert visitor.keys == list(keys), (visitor.keys, visitor.read)
        assert all(message["locale"] == self.locale for message in visitor.last)
        for moment in when:
            assert moment_text(moment, self.locale) in visitor.read, visitor.read
        wrong = foreign_letters(visitor.read, self.locale, driver=driver)
        assert not wrong, wrong

    def stands(self, appointment, interpretation, pickup):
        """The states in the database; a state that nobody asked for is None."""
        (row,) = self.visitor.bookings()
        states = {one["kind"]: one["state"] for one in self.visitor.rows("select kind, state from service_request")}
        assert (row["state"], states.get("interpretation"), states.get("pickup")) == (
            appointment,
            interpretation,
            pickup,
        )
        return row

    def cells(self):
        """How many minutes of doctor, interpreter and car are taken."""
        rows = self.visitor.rows(
            "select resource.kind as kind, count(*) as cells from claimed_cell"
            " join resource on resource.id = claimed_cell.resource group by resource.kind"
        )
        return {row["kind"]: row["cells"] * 5 for row in rows}


async def ask_interpreter(visitor):
    await visitor.press("reply-bundle-interpreter")
    await visitor.pick(2)
    assert visitor.keys == ["bundle-summary-held"], (visitor.keys, visitor.read)
    await visitor.press("reply-send")


async def ask_car(visitor):
    await visitor.press("reply-bundle-pickup")
    await visitor.pick(1)
    await visitor.say(FLIGHT)
    await visitor.fill({"pickup_people": "2", "pickup_luggage": "3"})
    await visitor.press("reply-bundle-clinic")
    assert visitor.keys == ["bundle-summary-held"], (visitor.keys, visitor.read)
    await visitor.press("reply-send")


async def calendar_entry(clinic, files):
    """The entry of the file, as a calendar program reads it."""
    answer = await clinic.browser.get(files["text/calendar"])
    assert answer.status_code == 200, answer.text
    (event,) = Calendar.from_ical(answer.content).walk("VEVENT")
    return event


async def printed(clinic, files):
    """The page to be printed."""
    page = await clinic.browser.get(files["text/html"])
    assert page.status_code == 200
    return html.unescape(page.text)


async def test_a_day_in_seoul_is_booked_moved_and_cancelled(visit, clinic, lines, locale):
    visitor = await visit(locale)
    spoken = locale.split("-")[0]
    typed = ["add-interpreter", "demo_kim", "--name", "Kim", "--languages", f"{spoken},ko"]
    assert COMMANDS["services"](visitor.services.settings, typed) == 0
    typed = ["add-vehicle", "demo_car", "--name", "Car", "--seats", "4"]
    assert COMMANDS["services"](visitor.services.settings, typed) == 0
    journey = Journey(visitor)

    # booked: everything is a request
    await fill_in(visitor, lines)
    await visitor.say(lines["send"])
    deadline = datetime.fromisoformat("2026-11-24T10:00:00+09:00")
    journey.reads("booking-requested", when=[TUESDAY, deadline], driver=True)
    code = CODE.search(visitor.read).group()
    journey.stands("requested", None, None)
    await ask_interpreter(visitor)
    journey.reads("bundle-requested", when=[TUESDAY])
    await ask_car(visitor)
    journey.reads("bundle-requested", when=[LANDING])
    journey.stands("requested", "requested", "requested")
    taken = journey.cells()
    assert taken == {"practitioner": 30, "interpreter": 120, "vehicle": 120}, taken

    # accepted: by the link in the clinic's letter, then by the dispatcher
    page = await clinic.accept_by_letter()
    assert page.status_code == 200, page.text
    await visitor.look()
    journey.reads("clinic-says-confirmed", when=[TUESDAY], driver=True)
    for request in visitor.rows("select code from service_request order by id"):
        dispatch(visitor, "confirm", request["code"])
    await visitor.look()
    journey.reads("bundle-confirmed-interpretation", "bundle-confirmed-pickup", when=[TUESDAY, LANDING])
    journey.stands("confirmed", "confirmed", "confirmed")

    # moved: the rest follows, and nothing is dressed up
    await look_up(visitor, lines, code, "move")
    journey.reads("booking-shown", "move-ask-time", when=[TUESDAY], driver=True)
    first = await calendar_entry(clinic, visitor.files)
    assert (first["STATUS"], first["DTSTART"].dt) == ("CONFIRMED", TUESDAY)
    assert "예약 확인서" in await printed(clinic, visitor.files)
    await visitor.say(lines["friday_11"])
    journey.reads("move-ask-confirmed", when=[TUESDAY, FRIDAY])
    await visitor.press("reply-move")
    journey.reads("booking-moved-requested", when=[FRIDAY], driver=True)
    for key, at in (("interpretation", FRIDAY), ("pickup", LANDING + timedelta(days=3))):
        told = visitor.word(f"bundle-rest-{key}-asked-again", when=moment_text(at, locale))
        assert told in visitor.read, (told, visitor.read)
    row = journey.stands("requested", "requested", "requested")
    assert datetime.fromisoformat(row["starts_at"]).replace(tzinfo=timezone.utc) == FRIDAY
    assert journey.cells() == taken, "the old times are free again"
    asked = await calendar_entry(clinic, visitor.files)
    assert (asked["UID"], asked["STATUS"], asked["DTSTART"].dt) == (first["UID"], "TENTATIVE", FRIDAY)
    paper = await printed(clinic, visitor.files)
    assert "예약 요청서 (확정 아님)" in paper and "Appointment request (not confirmed)" in paper
    assert "예약 확인서" not in paper, "a request is no confirmation"

    # accepted again: signed in, on the booking's page
    await clinic.sign_in()
    assert (await clinic.on(code, "accept")).status_code == 303
    await visitor.look()
    journey.reads("clinic-says-confirmed", when=[FRIDAY], driver=True)
    await look_up(visitor, lines, code)
    journey.reads("booking-shown", when=[FRIDAY], driver=True)
    files = visitor.files
    moved = await calendar_entry(clinic, files)
    assert (moved["UID"], moved["STATUS"], moved["DTSTART"].dt) == (first["UID"], "CONFIRMED", FRIDAY)
    assert moved["DTEND"].dt == FRIDAY + timedelta(minutes=30) and moved["SEQUENCE"] > first["SEQUENCE"]
    paper = await printed(clinic, files)
    for wanted in ("예약 확인서", "Appointment confirmation", code, "Bat Bold"):
        assert wanted in paper, wanted
    for reader in ("ko", "en"):
        assert moment_text(FRIDAY, reader) in paper

    # cancelled: everything is free, and says so
    await look_up(visitor, lines, code, "cancel")
    journey.reads("bundle-cancel-which")
    journey.stands("confirmed", "requested", "requested")
    await visitor.press("reply-bundle-cancel-all")
    journey.reads("booking-cancelled")
    for kind in ("interpretation", "pickup"):
        assert visitor.word(f"bundle-rest-{kind}-cancelled") in visitor.read
    journey.stands("cancelled", "cancelled", "cancelled")
    assert journey.cells() == {}
    gone = await calendar_entry(clinic, files)
    assert (gone["UID"], gone["STATUS"]) == (first["UID"], "CANCELLED") and gone["SEQUENCE"] > moved["SEQUENCE"]
    assert "예약 확인서" not in await printed(clinic, files)
    trail = visitor.rows("select actor, to_state from appointment_event order by id")
    assert [(one["actor"].partition(":")[0], one["to_state"]) for one in trail] == TRAIL
