"""After a treatment, complaints, agents, money and the city: the rules by table, and what a visitor reads."""

from datetime import date, timedelta

import pytest
import yaml

from actions.db.models import Appointment
from actions.db.repositories import DirectoryRepository
from actions.services.aftercare import AftercareService, levels_of, steps
from actions.services.directory import DirectoryService
from bot.settings import ROOT
from tests.unit.services.reading import Reader, reader, rights_services

__all__ = ["reader", "rights_services"]

KINDS = levels_of(ROOT / "data" / "safety" / "levels.yml")
SIGNED = "Dr Kim, family medicine, 2026-11-01"


@pytest.mark.parametrize(
    ("situation", "level", "who"),
    [
        ("here", "now", ("ambulance",)),
        ("here", "tonight", ("after_hours", "emergency_room")),
        ("here", "clinic", ("clinic",)),
        ("lost", "now", ("ambulance",)),
        ("lost", "tonight", ("emergency_room",)),
        ("lost", "clinic", ("support_center",)),
        ("home", "now", ("local_number",)),
        ("home", "tonight", ("emergency_room", "local_doctor")),
        ("home", "clinic", ("clinic_channel", "local_doctor")),
    ],
)
def test_whom_to_reach_by_situation_and_urgency(situation, level, who):
    found = {step.level: step.who for step in steps(situation, KINDS, signed_off=False)}
    assert list(found) == ["now", "tonight", "clinic"], "the most urgent first"
    assert found[level] == who


@pytest.mark.parametrize("situation", ["here", "lost", "home"])
@pytest.mark.parametrize("signed_off", [True, False])
def test_signs_are_named_only_once_signed_off(situation, signed_off):
    named = {sign for step in steps(situation, KINDS, signed_off=signed_off) for sign in step.signs}
    assert named == (
        {kind for kind, level in KINDS.items() if level in ("now", "tonight", "clinic")} if signed_off else set()
    )


def aftercare(desk, signed_off_by=None):
    directory = DirectoryService(DirectoryRepository(desk.db), lambda: desk.now)
    return AftercareService(desk.bookings, directory, lambda: desk.now, kinds=KINDS, signed_off_by=signed_off_by)


@pytest.mark.parametrize(("signed_off_by", "signed"), [(None, False), ("", False), ("  ", False), (SIGNED, True)])
def test_an_empty_sign_off_is_none(desk, signed_off_by, signed):
    assert aftercare(desk, signed_off_by).signed_off is signed


def test_the_clinic_is_that_of_the_last_appointment_that_began(desk):
    service = aftercare(desk)
    assert service.clinic(desk.conversation, None) is None
    booking = desk.booked()
    assert service.clinic(desk.conversation, None) is None, "it has not begun yet"
    desk.now = booking.start + timedelta(hours=1)
    assert service.clinic(desk.conversation, None).id == "instant"
    assert service.clinic(desk.newcomer(), None) is None, "nobody else's"
    assert service.clinic(desk.conversation, "asking").id == "asking", "a clinic that was named goes first"
    assert service.clinic(desk.conversation, "no such clinic").id == "instant"


def test_a_cancelled_appointment_is_no_treatment(desk):
    booking = desk.booked()
    stored = desk.bookings.by_code(booking.code)
    desk.change(Appointment, stored.id, state="cancelled")
    desk.now = booking.start + timedelta(hours=1)
    assert aftercare(desk).clinic(desk.conversation, None) is None


SIGN_WORDS = ("breathing", "chest", "sight", "fever", "bleeding", "swollen")
SITUATIONS = {
    None: "aftercare-contacts",
    "lost": "aftercare-lost",
    "home": "aftercare-home",
    "night": "aftercare-night",
    "anything else": "aftercare-contacts",
}


@pytest.mark.parametrize("aspect", SITUATIONS)
def test_without_a_sign_off_contacts_only(reader: Reader, aspect):
    reader.ask("action_answer_aftercare", **({"aspect": aspect} if aspect else {}))
    assert reader.key == SITUATIONS[aspect]
    assert not [word for word in SIGN_WORDS if word in reader.text]
    assert "normal" not in reader.text
    assert "119" in reader.text
    assert "1577-7129" in reader.text
    assert reader.buttons[-1]["title"] == "Talk to a person"


def profile(folder, **more):
    written = {
        "legal_name": "Gangnam Office",
        "registration_number": "A-1",
        "registration_expires_on": date(2028, 1, 1),
        "phone": "+8221234567",
        "email": "desk@example.com",
        "hours": "09-18",
        "terms_url": "https://example.com",
        "dispute_path": {"en": "Write to us."},
        "funding": {"en": "The district."},
        **more,
    }
    path = folder / "operator.yml"
    path.write_text(yaml.safe_dump(written), encoding="utf-8")
    return path


def test_once_signed_off_signs_stand_at_their_level(rights_services, renderer, tmp_path):
    signed = Reader(rights_services(operator=profile(tmp_path, red_flags_signed_off=SIGNED)), renderer)
    signed.ask("action_answer_aftercare")
    assert signed.key == "aftercare-levels"
    assert "Call at once if there is: trouble breathing" in signed.text
    assert "Don’t wait until morning if there is: fever" in signed.text
    assert "normal" not in signed.text


def test_every_kind_of_danger_has_words(renderer):
    for kind, level in KINDS.items():
        if level in ("now", "tonight", "clinic"):
            assert renderer.catalogue.format(f"care-sign-{kind}", "en")


def test_a_clinic_that_is_named_shows_its_numbers(reader: Reader):
    reader.ask("action_answer_aftercare", clinic="haneul_skin")
    assert any(row["label"] == "Phone" for card in reader.cards for row in card["rows"])
    clinic = next(card for card in reader.cards if "Haneul" in card["title"])
    assert clinic["calls"] == [], "a fictional clinic's number is never there to be called"


def test_the_complaint_has_steps_fee_papers_language_and_address(reader: Reader):
    reader.ask("action_make_complaint")
    for told in ("₩22,000", "₩5,000,000", "forcc@k-medi.or.kr", "Korean translation", "proof of relation"):
        assert told in reader.text
    for told in ("1577-7129", "1670-2545", "settlement in court", "not published", "You can say no"):
        assert told in reader.text
    assert reader.cards[0]["kind"] == "checklist"


def test_the_broker_answer_says_what_is_barred_and_that_reports_are_rewarded(reader: Reader):
    reader.ask("action_report_broker")
    for told in ("3 years in prison", "₩30,000,000", "rewards", "in return for a review", "112", "1577-7129"):
        assert told in reader.text


def test_payment_asks_for_it_in_writing_and_leads_on(reader: Reader):
    reader.ask("action_answer_payment")
    assert "whether VAT is included" in reader.text
    assert "You can say no" in reader.text
    for button, key, told in (
        ("Do visitors pay more?", "visitor-prices-answer", "hira.or.kr"),
        ("Free for a review?", "review-deal-answer", "Article 56"),
    ):
        reader.ask("action_answer_payment")
        pressed = next(one for one in reader.buttons if one["title"] == button)
        assert pressed["intent"] == "ask_payment"
        reader.ask("action_answer_payment", **pressed["entities"])
        assert reader.key == key
        assert told in reader.text
        assert reader.buttons, "it leads on"


def test_higher_prices_are_reported_with_their_age_and_never_of_a_clinic(reader: Reader):
    reader.ask("action_answer_payment", aspect="visitor_prices")
    assert "4 of 10" in reader.text
    card = next(card for card in reader.cards if "4 of 10" in " ".join(card["lines"]))
    assert "2016" in card["source"]["name"]
    assert "may have changed" in card["note"]


@pytest.mark.parametrize(
    ("aspect", "key", "told"),
    [
        ("demands", "registration-demands", ("₩100,000,000", "₩200,000,000", "specialist", "3 years")),
        ("agents", "registration-agents", ("₩100,000,000", "lend or borrow a name", "whole price")),
    ],
)
def test_what_registration_demands(reader: Reader, aspect, key, told):
    reader.ask("action_check_registration", aspect=aspect)
    assert reader.key == key
    assert all(one in reader.text for one in told)
    assert "1577-7129" in reader.text


def test_unknown_registration_leads_to_the_centre_and_is_never_called_unregistered(reader: Reader):
    reader.ask("action_check_registration")
    assert reader.key == "registration-check-where"
    assert "1577-7129" in reader.text
    assert "not registered" not in reader.text
    assert {one["title"] for one in reader.buttons} >= {"What the law demands", "Agencies and brokers"}


def test_insurance_says_what_to_ask_and_who_is_insured_here(reader: Reader):
    reader.ask("action_answer_insurance")
    assert reader.key == "insurance-answer"
    assert "certificate in English" in reader.text
    assert "you book with it directly" in reader.text


def test_hotels_are_areas_until_the_operator_names_some(rights_services, renderer, tmp_path):
    none = Reader(rights_services(), renderer).ask("action_answer_accommodation")
    assert none.key == "accommodation-answer"
    hotels = [{"name": "Hotel Bom", "area": "Sinsa-dong", "as_of": date(2026, 11, 1)}]
    some = Reader(rights_services(operator=profile(tmp_path, hotels=hotels)), renderer).ask(
        "action_answer_accommodation"
    )
    assert some.key == "accommodation-listed"
    assert "Hotel Bom, Sinsa-dong" in some.text
    assert some.cards[0]["source"] == {"name": "Gangnam Office", "date": "1 Nov 2026"}


@pytest.mark.parametrize(("aspect", "key"), [("culture", "culture-answer"), ("long_stay", "long-stay-answer")])
def test_the_city_is_neutral(reader: Reader, aspect, key):
    reader.ask("action_answer_accommodation", aspect=aspect)
    assert reader.key == key
    assert not [word for word in ("best", "safe", "guarantee", "famous") if word in reader.text.lower()]
    assert reader.buttons[-1]["title"] == "Talk to a person"
