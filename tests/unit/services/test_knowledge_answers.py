"""What a visitor reads about prices, length, recovery, risks and registration, over the demonstration directory."""

import asyncio
import shutil
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
import yaml

from actions.server import build_executor
from actions.services.knowledge import Knowledge
from actions.wiring import build
from bot.settings import ROOT, load_settings
from bot.text.message import Message

NOW = "2026-11-23T10:00:00+09:00"
ASKED = {
    "action_answer_procedure": "ask_procedure",
    "action_answer_price": "ask_price",
    "action_answer_duration": "ask_duration",
    "action_answer_recovery": "ask_recovery",
    "action_answer_risks": "ask_risks",
}
PROCEDURES = list(
    yaml.load((ROOT / "data" / "names" / "en.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["procedures"]
)


class Reader:
    """Runs one action as Rasa would, and reads the replies in English."""

    def __init__(self, services, renderer):
        self.services, self.renderer = services, renderer
        self.executor = build_executor(services)

    def ask(self, action, *, slots=None, form=None, intent=None, **entities):
        """The replies to one message with these entities."""
        message = {
            "text": "",
            "intent": {"name": intent or ASKED.get(action, "")},
            "entities": [{"entity": name, "value": value} for name, value in entities.items()],
            "metadata": {"locale": "en"},
        }
        tracker = {
            "sender_id": "c",
            "slots": slots or {},
            "latest_message": message,
            "events": [],
            "active_loop": {"name": form} if form else {},
        }
        call = {"next_action": action, "sender_id": "c", "tracker": tracker, "domain": {}}
        result = asyncio.run(self.executor.run(call))
        self.slots = {event["name"]: event["value"] for event in result["events"] if event["event"] == "slot"}
        self.emissions = [one["custom"] for one in result["responses"]]
        self.replies = [self.renderer.render(one) for one in self.emissions]
        return self

    @property
    def key(self):
        return self.emissions[0]["key"]

    @property
    def cards(self):
        return [card for reply in self.replies for card in reply.cards]

    @property
    def buttons(self):
        return [button for reply in self.replies for button in reply.quick_replies]

    @property
    def text(self):
        """Everything the visitor sees."""
        parts = [reply.text for reply in self.replies]
        for card in self.cards:
            parts += [card["title"], *card["lines"], *(f"{row['label']}: {row['value']}" for row in card["rows"])]
            parts += filter(None, [card.get("note"), (card.get("source") or {}).get("name")])
        return "\n".join(parts)


@pytest.fixture
def services(demonstration, tmp_path, monkeypatch):
    monkeypatch.setenv("FROZEN_NOW", NOW)
    shutil.copytree(demonstration, tmp_path, dirs_exist_ok=True)
    return build(load_settings(var_dir=tmp_path))


@pytest.fixture
def reader(services, renderer):
    return Reader(services, renderer)


@pytest.mark.parametrize("action", ASKED)
def test_every_procedure_gets_an_answer_that_any_front_can_draw(reader, action):
    for procedure in PROCEDURES:
        reader.ask(action, procedure=procedure)
        assert len(reader.replies) == 1
        for card in reader.cards:
            card["actions"] = [{"title": one["title"], "payload": "signed"} for one in card["actions"]]
        Message(
            id="1", conversation="c", seq=1, at=NOW, direction="out", sender="bot", locale="en", dir="ltr",
            cards=reader.cards,
        )  # fmt: skip
        assert reader.renderer.names.name("procedures", procedure, "en") in reader.replies[0].text


@pytest.mark.parametrize("action", ASKED)
def test_no_card_is_without_source(reader, action):
    for procedure in PROCEDURES:
        assert all(card["source"]["name"] for card in reader.ask(action, procedure=procedure).cards), procedure


def test_an_implant_has_the_official_figures_beside_those_of_clinics(reader):
    reader.ask("action_answer_price", procedure="dental_implant")
    assert reader.key in ("price-answer-both", "price-answer-reported")
    assert "Median (the middle price): ₩1,200,000" in reader.text
    assert "Your quote may differ" in reader.text
    official = next(card for card in reader.cards if "HIRA 2025" in card["source"]["name"])
    values = {row["label"]: row["value"] for row in official["rows"]}
    assert values["VAT"] == "not known; ask the clinic"
    assert values["Kind of source"] == "official statistics"
    assert values["As of"] == "2025-09"
    assert "may have changed" in official["note"]


def test_every_price_says_vat_date_and_that_a_quote_may_differ(reader):
    for procedure in PROCEDURES:
        reader.ask("action_answer_price", procedure=procedure)
        prices = [card for card in reader.cards if card["kind"] == "price"]
        if not prices:
            assert reader.key in ("price-unknown", "complex-price-unknown"), procedure
            assert "won’t guess" in reader.text
            continue
        assert "quote may differ" in reader.replies[0].text
        for card in prices:
            labels = {row["label"] for row in card["rows"]}
            assert "VAT" in labels, procedure
            assert card["source"]["date"] or "As of" in labels, procedure


def test_a_price_is_said_of_the_clinic_that_was_named(reader):
    reader.ask("action_answer_price", procedure="botulinum_toxin", clinic="haneul_skin")
    assert [card["title"] for card in reader.cards] == ["Haneul Skin Clinic (demo)"]
    reader.ask("action_answer_price", procedure="cancer_second_opinion", clinic="haneul_skin")
    assert (reader.key, reader.cards) == ("price-unknown-clinic", [])
    assert "Haneul" in reader.text


def test_a_flight_is_planned_with_the_longest_figure_and_every_source_is_shown(reader):
    reader.ask("action_answer_recovery", procedure="liposuction")
    assert "longest figure: 6 weeks" in reader.replies[0].text
    assert "3 days to 4 days" in reader.text and "4 weeks to 6 weeks" in reader.text
    assert ["The page has no date. We read it on 21 Nov 2026" in card["note"] for card in reader.cards] == [True, True]


def test_where_no_figure_for_flying_is_known_the_clinic_is_asked(reader):
    for procedure in ("rejuran_healer", "joint_replacement", "mri"):
        text = reader.ask("action_answer_recovery", procedure=procedure).replies[0].text
        assert "ask this clinic before you buy a ticket" in text.lower(), procedure


def test_length_names_sessions_and_what_the_source_speaks_of(reader):
    reader.ask("action_answer_duration", procedure="rejuran_healer")
    assert "Sessions: 3–4" in reader.text and "Time between sessions: 3 weeks to 4 weeks" in reader.text
    reader.ask("action_answer_duration", procedure="rhinoplasty")
    assert "cosmetic surgery in general" in reader.text


def test_appointments_of_clinics_are_no_length_of_the_whole_treatment(reader):
    reader.ask("action_answer_duration", procedure="botulinum_toxin")
    assert reader.key == "duration-appointments"
    assert "30 minutes" in reader.text
    reader.ask("action_answer_duration", procedure="botulinum_toxin", clinic="haneul_skin")
    assert [card["title"] for card in reader.cards] == ["Haneul Skin Clinic (demo)"]


def test_cautions_are_for_the_doctor_and_no_verdict(reader):
    reader.ask("action_answer_risks", procedure="lasik")
    assert "you are under 18" in reader.text and "you have glaucoma" in reader.text
    assert "A doctor decides" in reader.text
    assert "is safe" not in reader.text
    reader.ask("action_answer_risks", procedure="rejuran_healer")
    assert "you gave birth less than 3 months ago" in reader.text
    reader.ask("action_answer_risks", procedure="hair_removal")
    assert reader.key == "risks-unknown" and "the clinic must explain" in reader.text


@pytest.mark.parametrize("action", ASKED)
def test_the_procedure_last_spoken_of_is_meant_and_without_one_it_is_asked(reader, action):
    reader.ask(action, slots={"procedure": "lasik"})
    assert "LASIK" in reader.replies[0].text
    reader.ask(action)
    assert reader.key.endswith("-which")
    assert {button["intent"] for button in reader.buttons} == {ASKED[action]}


@pytest.mark.parametrize("action", ASKED)
def test_buttons_stay_with_their_procedure(reader, action):
    reader.ask(action, procedure="filler")
    assert reader.buttons
    assert all(button["entities"] == {"procedure": "filler"} for button in reader.buttons)


def test_an_ended_fact_is_not_asserted(services, renderer, tmp_path):
    folder = tmp_path / "knowledge"
    shutil.copytree(ROOT / "data" / "knowledge", folder)
    path = folder / "procedures" / "dental.yml"
    content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    for fact in content["procedures"]["dental_implant"]["price"]:
        fact["ends_on"] = (datetime.fromisoformat(NOW) - timedelta(days=1)).date()
    path.write_text(yaml.safe_dump(content), encoding="utf-8")
    reader = Reader(replace(services, knowledge=Knowledge.load(folder)), renderer)
    assert "HIRA" not in reader.ask("action_answer_price", procedure="dental_implant").text


def test_without_a_field_the_fields_are_offered_and_never_all_procedures(reader):
    reader.ask("action_list_procedures")
    assert reader.key == "procedures-fields"
    assert 2 <= len(reader.buttons) <= 11
    assert all(button["intent"] == "list_procedures" for button in reader.buttons)


def test_a_field_is_read_page_by_page_to_the_end(reader):
    wanted = {one.id for one in reader.services.directory.procedures_on_offer("dermatology")}
    seen, page = [], 0
    while page is not None:
        reader.ask("action_list_procedures", specialty="dermatology", page=page)
        named = [one["entities"]["procedure"] for one in reader.buttons if one["intent"] == "ask_procedure"]
        assert 1 <= len(named) <= 10
        seen += named
        page = next((one["entities"]["page"] for one in reader.buttons if "page" in one["entities"]), None)
    assert len(seen) == len(set(seen)) and set(seen) == wanted


@pytest.mark.parametrize("page", [-1, 99, "2", None])
def test_a_page_that_is_none_is_answered_all_the_same(reader, page):
    assert reader.ask("action_list_procedures", specialty="dermatology", page=page).key == "procedures-list"


def test_a_field_without_procedures_leads_to_those_that_have_some(reader):
    reader.ask("action_list_procedures", specialty="no_such_field")
    assert reader.key == "procedures-none"
    assert reader.buttons


def test_what_was_named_stands_first_in_its_field(reader):
    offered = [one.id for one in reader.services.directory.procedures_on_offer("dermatology")]
    reader.ask("action_list_procedures", procedure=offered[-1])
    assert reader.buttons[0]["entities"]["procedure"] == offered[-1]


def clinic_that_is(reader, state):
    known = yaml.safe_load_all
    for path in sorted((ROOT / "data" / "directory" / "clinics").glob("*.yml")):
        for clinic in next(known(path.read_text(encoding="utf-8"))):
            if clinic["registration"]["state"] == state:
                return clinic["id"]
    raise AssertionError(state)


def test_a_registered_clinic_is_shown_with_number_end_and_source(reader):
    reader.ask("action_check_registration", clinic="haneul_skin")
    assert reader.key == "registration-check-verified"
    assert "DEMO-0001" in reader.text and "30 Jun 2028" in reader.text
    assert reader.cards[0]["source"]["date"]
    assert "not a real one" in reader.cards[0]["note"]


def test_unknown_is_never_worded_as_unregistered(reader):
    reader.ask("action_check_registration", clinic=clinic_that_is(reader, "unknown"))
    assert reader.key == "registration-check-unknown"
    assert "could not check" in reader.text and "does not mean that it is not" in reader.text
    assert "unregistered" not in reader.text and "not registered" not in reader.text


def test_a_lapsed_registration_may_have_been_renewed(reader):
    reader.ask("action_check_registration", clinic=clinic_that_is(reader, "lapsed"))
    assert reader.key == "registration-check-lapsed"
    assert "may have been renewed" in reader.text


@pytest.mark.parametrize("entities", [{}, {"clinic": "nobody_knows_it"}])
def test_for_other_names_and_brokers_there_is_a_line_and_the_law(reader, entities):
    reader.ask("action_check_registration", **entities)
    assert reader.key == "registration-check-where"
    assert "1577-7129" in reader.text
    assert "Only registered clinics and hospitals" in reader.text and "3 years" in reader.text
    law = reader.cards[-1]
    assert "law" in {row["value"] for row in law["rows"]}


def test_it_may_be_another_name_than_the_last_clinics(reader):
    reader.ask("action_check_registration", slots={"clinic": "haneul_skin"})
    assert [one["key"] for one in reader.emissions] == ["registration-check-verified", "registration-check-other"]
    assert "1577-7129" in reader.text
