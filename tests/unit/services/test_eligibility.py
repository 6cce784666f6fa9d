"""Pick-up, interpretation and who is a patient from abroad: the rules by table, and what a visitor reads of them."""

import asyncio
import shutil
from datetime import timedelta

import pytest

from actions.db.repositories import CallbackRepository, ConversationRepository, DirectoryRepository
from actions.eligibility import FORM
from actions.eligibility_answers import ANSWERED
from actions.server import build_executor
from actions.services.directory import DirectoryService
from actions.services.eligibility import (
    EligibilityService,
    InterpretationAnswers,
    PickupAnswers,
    Verdict,
    interpretation,
    partnership,
    pickup,
    residency_status,
)
from actions.wiring import build
from bot.settings import load_settings
from bot.text.message import Message
from tests.unit.services.desk import TEN, Desk

NOW = "2026-11-23T10:00:00+09:00"
AIRPORTS = ["icn"]
LANGUAGES = ["en", "zh", "ja", "ru", "mn", "es", "vi", "th", "ar"]


@pytest.mark.parametrize(
    ("visa", "registered", "insured", "state", "reason"),
    [
        (None, False, False, "patient", "visitor"),
        ("C-3-3", False, False, "patient", "visitor"),
        ("C-3-3", None, None, "unknown", "registration"),
        ("C-3-3", None, False, "unknown", "registration"),
        ("C-3-3", False, None, "unknown", "insurance"),
        (None, None, None, "unknown", "registration"),
        (None, None, True, "not_patient", "insured"),
        (None, False, True, "not_patient", "insured"),
        ("D-2", True, False, "not_patient", "registered"),
        ("E-7", True, None, "not_patient", "registered"),
        ("E-7", True, True, "not_patient", "insured"),
        ("G-1", True, False, "patient", "g1"),
        ("G-1-10", True, False, "patient", "g1"),
        ("g1", None, False, "patient", "g1"),
        ("G-1-10", True, True, "not_patient", "insured"),
        ("G-1-10", True, None, "unknown", "insurance"),
        ("G-10", True, False, "not_patient", "registered"),
        ("F-4", True, False, "not_patient", "residence_report"),
        ("F-4", True, True, "not_patient", "insured"),
        ("F-4", False, False, "patient", "visitor"),
        ("F-4", None, False, "unknown", "registration"),
        ("F-4", None, True, "not_patient", "insured"),
    ],
)
def test_who_is_a_patient_from_abroad(visa, registered, insured, state, reason):
    found = residency_status(visa, registered, insured)
    assert (found.state, found.reason) == (state, reason)


@pytest.mark.parametrize(
    ("partner", "airport", "whereabouts", "booked", "expected"),
    [
        ("partner", "icn", "abroad", "yes", Verdict("likely")),
        ("partner", "icn", "abroad", "no", Verdict("unknown", ("not_booked",))),
        ("partner", "icn", "abroad", "unsure", Verdict("unknown", ("booking_open",))),
        ("partner", "icn", "abroad", None, Verdict("unknown", ("booking_open",))),
        ("partner", "gmp", "abroad", "yes", Verdict("no", ("airport",))),
        ("partner", "pus", "abroad", "yes", Verdict("no", ("airport",))),
        ("partner", "other", "abroad", "yes", Verdict("no", ("airport",))),
        ("partner", "unsure", "abroad", "yes", Verdict("unknown", ("airport_open",))),
        ("partner", "icn", "arrived", "yes", Verdict("no", ("arrived",))),
        ("partner", "icn", "resident", "yes", Verdict("no", ("resident",))),
        ("partner", "icn", "g1", "yes", Verdict("no", ("arrived",))),
        ("partner", "icn", "unsure", "yes", Verdict("unknown", ("whereabouts_open",))),
        ("partner", "gmp", "arrived", "no", Verdict("no", ("airport", "arrived"))),
        ("not_partner", "icn", "abroad", "yes", Verdict("no", ("not_partner",))),
        ("not_partner", None, None, None, Verdict("no", ("not_partner",))),
        ("not_partner", "gmp", "resident", "no", Verdict("no", ("not_partner", "airport", "resident"))),
        ("partner_unknown", "icn", "abroad", "yes", Verdict("unknown", ("partner_unknown",))),
        ("partner_unknown", "gmp", "abroad", "yes", Verdict("no", ("airport",))),
        ("unverified", "icn", "abroad", "yes", Verdict("unknown", ("unverified",))),
        ("no_clinic", "icn", "abroad", "no", Verdict("unknown", ("no_clinic",))),
        ("no_clinic", "icn", "arrived", "no", Verdict("no", ("arrived",))),
        (None, "icn", "abroad", "yes", Verdict("unknown", ("clinic_open",))),
        ("partner", None, None, "yes", Verdict("unknown", ("airport_open", "whereabouts_open"))),
    ],
)  # fmt: skip
def test_the_pickup(partner, airport, whereabouts, booked, expected):
    assert pickup(PickupAnswers(partner, airport, whereabouts, booked), AIRPORTS) == expected


@pytest.mark.parametrize(
    ("partner", "language", "whereabouts", "at_clinic", "expected"),
    [
        *(("partner", code, "visiting", "yes", Verdict("likely")) for code in LANGUAGES),
        ("partner", "ko", "visiting", "yes", Verdict("unknown", ("language",))),
        ("partner", "kk", "visiting", "yes", Verdict("unknown", ("language",))),
        ("partner", "mn", "arrived", "yes", Verdict("likely")),
        ("partner", "mn", "abroad", "yes", Verdict("likely")),
        ("partner", "mn", "g1", "yes", Verdict("likely")),
        ("partner", "mn", "resident", "yes", Verdict("no", ("resident",))),
        ("partner", "mn", "unsure", "yes", Verdict("unknown", ("whereabouts_open",))),
        ("partner", "mn", "visiting", "no", Verdict("no", ("occasion",))),
        ("partner", "mn", "visiting", "unsure", Verdict("unknown", ("occasion_open",))),
        ("not_partner", "mn", "visiting", "yes", Verdict("no", ("not_partner",))),
        ("partner_unknown", "mn", "visiting", "yes", Verdict("unknown", ("partner_unknown",))),
        ("no_clinic", "mn", "visiting", "yes", Verdict("unknown", ("no_clinic",))),
        ("unverified", "mn", "visiting", "yes", Verdict("unknown", ("unverified",))),
        ("no_clinic", "mn", "resident", "yes", Verdict("no", ("resident",))),
    ],
)
def test_the_interpreter(partner, language, whereabouts, at_clinic, expected):
    assert interpretation(InterpretationAnswers(partner, language, whereabouts, at_clinic), LANGUAGES) == expected


def test_conditions_that_are_not_known_any_more_are_never_asserted():
    asked = PickupAnswers("partner", "gmp", "abroad", "yes")
    assert pickup(asked, None) == Verdict("unknown", ("terms",))
    wished = InterpretationAnswers("partner", "kk", "visiting", "yes")
    assert interpretation(wished, None) == Verdict("unknown", ("terms",))


class Visitor:
    """Plays the form as Rasa does: fills the slot that is asked for, validates, asks the next; reads in English."""

    REQUIRED = ANSWERED

    def __init__(self, services, renderer):
        self.services, self.renderer = services, renderer
        self.executor = build_executor(services)
        self.id = ConversationRepository(services.db).create("web", "en", now=services.clock()).id
        self.slots, self.loop, self.asked = {}, None, None
        self.locale = "en"

    def wish(self, intent, **entities):
        """A message that starts the check."""
        self.said = []
        if "clinic" in entities:
            self.slots["clinic"] = entities["clinic"]
        followed = self._run("action_start_check", intent, entities)
        if "check_form" in followed:
            self.loop = FORM
            filled = {slot: self.slots[slot] for slot in self.REQUIRED if self.slots.get(slot) is not None}
            self._go_on(intent, entities, filled)
        return self

    def press(self, key):
        """Press a button of the last reply that has some."""
        buttons = next(one["quick_replies"] for one in reversed(self.said) if one["quick_replies"])
        button = next(one for one in buttons if one["key"] == key)
        intent, entities = button["intent"], button.get("entities") or {}
        if self.loop is None:
            return self.wish(intent, **entities)
        value = {"affirm": "yes", "deny": "no"}.get(intent) or next(iter(entities.values()))
        return self.answer(value, intent, **entities)

    def answer(self, value, intent="inform", **entities):
        """What the mapping of the slot that is asked for takes from a message."""
        self.said = []
        self._go_on(intent, entities, {self.asked: value})
        return self

    def _go_on(self, intent, entities, fresh):
        self.slots |= fresh
        events = self._run("validate_check_form", intent, entities, fresh)
        missing = [slot for slot in self.REQUIRED if self.slots.get(slot) is None]
        stopped = any(event["event"] == "slot" and event["name"] == "requested_slot" for event in events.values())
        if stopped or not missing:
            self.loop = self.asked = None
            self._run("action_submit_check", intent, entities)
        else:
            self.asked = missing[0]
            self._run(f"action_ask_{self.asked}", intent, entities)

    def _run(self, action, intent, entities, fresh=None):
        message = {
            "text": "",
            "intent": {"name": intent},
            "entities": [{"entity": name, "value": value} for name, value in entities.items()],
            "metadata": {"locale": self.locale},
        }
        tracker = {
            "sender_id": self.id,
            "slots": {**dict.fromkeys(["contact", "clinic", "booking_clinic", "procedure", "offered"]), **self.slots},
            "latest_message": message,
            "events": [{"event": "slot", "name": name, "value": value} for name, value in (fresh or {}).items()],
            "active_loop": {"name": self.loop} if self.loop else {},
        }
        call = {"next_action": action, "sender_id": self.id, "tracker": tracker, "domain": {}}
        result = asyncio.run(self.executor.run(call))
        self.slots |= {one["name"]: one["value"] for one in result["events"] if one["event"] == "slot"}
        self.said += [one["custom"] for one in result["responses"]]
        return {one.get("name"): one for one in result["events"]}

    @property
    def keys(self):
        return [one["key"] for one in self.said]

    @property
    def read(self):
        parts = []
        for reply in map(self.renderer.render, self.said):
            parts.append(reply.text)
            for card in reply.cards:
                Message(
                    id="1", conversation="c", seq=1, at=NOW, direction="out", sender="bot", locale="en", dir="ltr",
                    cards=[card],
                )  # fmt: skip
                parts += [card["title"], *card["lines"], *(f"{row['label']}: {row['value']}" for row in card["rows"])]
                parts += filter(None, [card.get("note"), (card.get("source") or {}).get("name")])
        return "\n".join(parts)

    @property
    def buttons(self):
        return [reply["title"] for one in map(self.renderer.render, self.said) for reply in one.quick_replies]

    @property
    def wishes(self):
        return [one for one in CallbackRepository(self.services.db).waiting() if one.conversation == self.id]


@pytest.fixture
def visitor(demonstration, renderer, tmp_path, monkeypatch):
    monkeypatch.setenv("FROZEN_NOW", NOW)
    shutil.copytree(demonstration, tmp_path, dirs_exist_ok=True)
    return Visitor(build(load_settings(var_dir=tmp_path)), renderer)


def test_four_questions_and_a_pickup_is_likely_never_promised(visitor):
    visitor.slots["clinic"] = "haneul_skin"  # last spoken of
    assert visitor.wish("request_pickup").keys == ["check-ask-clinic"]
    assert visitor.buttons[0].startswith("Haneul")
    assert visitor.press("reply-clinic").keys == ["check-ask-airport"]
    assert visitor.answer(1).keys == ["check-ask-arrived"], "the first airport of the list"
    assert visitor.press("reply-check-abroad").keys == ["check-ask-booked"]
    assert visitor.press("reply-check-booked").keys == ["check-pickup-likely", "check-leave-contact"]
    assert "not promised" in visitor.read
    assert "Haneul Skin Clinic (demo) is on the list of clinics that take part (as of " in visitor.read
    assert "whether others can come along" in visitor.read and "how long before to ask" in visitor.read
    assert "1 Mar 2023" in visitor.read, "the terms are old: the answer says so"
    (wish,) = visitor.wishes
    assert (
        wish.wish == "request_pickup (likely; language en; clinic haneul_skin; airport icn; arrived abroad; booked yes)"
    )
    assert all(visitor.slots[slot] is None for slot in ANSWERED), "the next check begins anew"


def test_what_the_message_says_is_not_asked(visitor):
    visitor.wish("request_pickup", clinic="haneul_skin", airport="icn", email="a@example.com")
    assert visitor.keys == ["check-ask-arrived"]
    visitor.press("reply-check-abroad")
    assert visitor.press("reply-check-booked").keys == ["check-pickup-likely"], "the contact was just given"
    assert visitor.wishes[0].contact == "a@example.com"


def test_a_contact_left_earlier_is_not_asked_for_again(visitor):
    visitor.services.callbacks.ask(visitor.id, contact="+97699112233", locale="en")
    visitor.wish("request_pickup", clinic="haneul_skin", airport="icn").answer("no", "deny")
    assert visitor.answer("no", "deny").keys == ["check-pickup-unknown"]


@pytest.mark.parametrize("airport", ["gmp", "pus"])
def test_another_airport_ends_it_at_once_and_nothing_is_kept(visitor, airport):
    visitor.wish("request_pickup", airport=airport)
    assert visitor.keys == ["check-pickup-no"]
    assert "Incheon Airport (ICN) only" in visitor.read
    assert "The clinic can tell you how other patients come" in visitor.read
    assert not visitor.wishes


def test_the_name_of_the_city_means_its_airport(visitor):
    visitor.wish("request_pickup", clinic="haneul_skin")
    assert visitor.answer("incheon", district="incheon").keys == ["check-ask-arrived"]
    assert visitor.slots["check_airport"] == "icn"


def test_a_clinic_that_does_not_take_part_leads_to_others_that_do(visitor):
    visitor.wish("request_pickup", clinic="byeolbit_skin", airport="icn")
    assert visitor.keys == ["check-pickup-no"]
    assert "is not on the list of clinics that take part" in visitor.read
    first = visitor.said[0]["quick_replies"][0]
    assert first["intent"] == "request_pickup" and first["entities"]["check"] == {"check_airport": "icn"}
    partner = visitor.services.directory.clinic(first["entities"]["clinic"])
    assert partner.pickup_partner and partner.registration_state == "verified"
    assert visitor.press("reply-clinic").keys == ["check-ask-arrived"], "the airport is known already"


def test_not_known_is_never_worded_as_no(visitor):
    visitor.wish("request_pickup", clinic="maru_plastic", airport="icn").answer("no", "deny")
    visitor.press("reply-check-booked")
    assert visitor.keys[0] == "check-pickup-unknown"
    assert "We don’t know whether your clinic takes part" in visitor.read
    assert "not on the list" not in visitor.read
    assert len(visitor.wishes) == 1


def test_without_a_clinic_nothing_is_asked_about_a_treatment_there(visitor):
    visitor.wish("request_pickup").press("reply-check-no-clinic").press("reply-check-airport")
    assert visitor.press("reply-check-abroad").keys == ["check-pickup-unknown", "check-leave-contact"]
    assert visitor.buttons[0] == "Find a clinic"


def test_of_a_clinic_that_is_chosen_later_the_treatment_is_asked(visitor):
    visitor.wish("request_pickup").press("reply-check-no-clinic")
    assert visitor.asked == "check_airport"
    visitor.asked = "check_clinic"  # named in the place of an airport
    assert visitor.answer("haneul_skin", clinic="haneul_skin").keys == ["check-ask-airport"]
    assert visitor.press("reply-check-airport").press("reply-check-abroad").keys == ["check-ask-booked"]


def test_being_here_already_is_too_late_for_a_pickup(visitor):
    visitor.wish("request_pickup", clinic="haneul_skin", airport="icn")
    assert visitor.press("reply-check-arrived").keys == ["check-pickup-no"]
    assert "before you arrive" in visitor.read


def test_three_questions_for_an_interpreter_and_the_language_is_never_one(visitor):
    visitor.locale = "zh-Hant"
    visitor.wish("request_interpretation", clinic="haneul_skin")
    assert visitor.keys == ["check-ask-resident"]
    assert visitor.press("reply-check-visiting").keys == ["check-ask-occasion"]
    assert visitor.press("reply-yes").keys == ["check-interpretation-likely", "check-leave-contact"]
    assert visitor.wishes[0].wish.startswith("request_interpretation (likely; language zh; clinic haneul_skin;")


def test_a_language_that_is_named_counts_before_the_one_that_is_written(visitor):
    visitor.wish("request_interpretation", clinic="haneul_skin", language="ar")
    assert visitor.slots["check_language"] == "ar"


def test_a_resident_gets_the_four_ways_and_a_g1_visa_opens_the_service(visitor):
    visitor.wish("request_interpretation", clinic="haneul_skin")
    assert visitor.press("reply-check-resident").keys == ["check-interpretation-no"]
    for words in ("book directly with the clinic", "1345", "G-1 visa", "Overseas Korean", "No. 17007"):
        assert words in visitor.read
    assert not visitor.wishes, "a facilitator must not handle residents"
    assert visitor.press("reply-check-g-one").keys == ["check-ask-occasion"]
    assert visitor.press("reply-yes").keys[0] == "check-interpretation-likely"


@pytest.mark.parametrize(("code", "helpline"), [("en", True), ("ru", True), ("mn", False), ("ar", False)])
def test_the_lines_that_interpret_by_phone_are_named_by_language(visitor, code, helpline):
    visitor.wish("request_interpretation", clinic="sol_skin", language=code)
    assert visitor.keys == ["check-interpretation-no"]
    assert "1588-5644, free, day and night, 19 languages" in visitor.read
    assert ("1330" in visitor.read) is helpline
    assert ("has staff who speak" in visitor.read) is (code == "en")


def test_inside_another_form_the_wish_is_noted_and_that_form_goes_on(visitor):
    visitor.loop, visitor.slots["contact"] = "booking_form", "+97699112233"
    visitor.said = []
    events = visitor._run("action_start_check", "request_pickup", {})
    assert (events, visitor.keys) == ({}, ["pickup-request-answer", "human-contact-saved"])
    assert visitor.wishes[0].wish == "request_pickup"


def test_the_other_service_begins_anew_and_the_same_one_goes_on(visitor):
    visitor.wish("request_pickup", clinic="haneul_skin", airport="icn")
    visitor._run("action_start_check", "request_pickup", {})
    assert (visitor.slots["check_clinic"], visitor.slots["check_airport"]) == ("haneul_skin", "icn")
    visitor._run("action_start_check", "request_interpretation", {})
    assert visitor.slots["check_clinic"] is None


@pytest.mark.parametrize("value", ["nowhere", 9, "<b>", ""])
def test_a_clinic_that_is_none_is_asked_for_again(visitor, value):
    visitor.wish("request_pickup")
    assert visitor.answer(value).keys == ["check-ask-clinic"]


def test_when_the_terms_have_ended_nothing_is_asserted(visitor, monkeypatch):
    def fact(fact_id, today, known=visitor.services.knowledge.fact):
        return None if fact_id == "pickup" else known(fact_id, today)

    monkeypatch.setattr(visitor.services.knowledge, "fact", fact)
    visitor.wish("request_pickup", clinic="haneul_skin", airport="gmp").press("reply-check-abroad")
    assert visitor.press("reply-check-booked").keys[0] == "check-pickup-unknown"
    assert "no valid information about the conditions" in visitor.read


def eligibility_at(desk: Desk) -> EligibilityService:
    directory = DirectoryService(DirectoryRepository(desk.db), lambda: desk.now)
    return EligibilityService(desk.bookings, directory, lambda: desk.now)


def test_a_booking_tells_the_clinic_and_whether_treatment_is_booked(desk: Desk):
    service = eligibility_at(desk)
    assert service.booked(desk.conversation) is None
    desk.booked(clinic="asking", contact="+97699112244", start=TEN + timedelta(hours=4))
    requested = service.booked(desk.conversation)
    assert (requested.clinic, requested.treatment, requested.residency) == ("asking", False, "no")
    desk.booked()
    confirmed = service.booked(desk.conversation)
    assert (confirmed.clinic, confirmed.treatment) == ("instant", True), "the next one counts"
    assert service.booked(desk.conversation, "asking").clinic == "asking"
    assert service.booked(desk.newcomer()) is None
    desk.now = TEN + timedelta(days=30)
    assert service.booked(desk.conversation) is None, "it is over"


def test_a_consultation_is_no_treatment_yet(desk: Desk):
    service = eligibility_at(desk)
    desk.booked(procedure="nose")
    assert service.booked(desk.conversation).treatment is False


def test_partner_by_what_the_directory_holds(visitor):
    clinic = visitor.services.directory.clinic
    assert partnership(None, None, "pickup") is None
    assert partnership("none", None, "pickup") == "no_clinic"
    assert partnership("other", None, "pickup") == "partner_unknown"
    assert partnership("haneul_skin", clinic("haneul_skin"), "pickup") == "partner"
    assert partnership("byeolbit_skin", clinic("byeolbit_skin"), "pickup") == "not_partner"
    assert partnership("byeolbit_skin", clinic("byeolbit_skin"), "interpretation") == "partner"
    assert partnership("maru_plastic", clinic("maru_plastic"), "interpretation") == "partner_unknown"
    assert partnership("chorok_skin", clinic("chorok_skin"), "interpretation") == "unverified"
