"""What a visitor reads of the 37 procedures, of care that begins with the records, and of words that mean several."""

import re

import pytest
import yaml

from actions.complex_care import RECORDS_FIRST
from bot.settings import ROOT
from tests.unit.services.test_knowledge_answers import ASKED, reader, services

__all__ = ["reader", "services"]

TABLE = {
    "rejuran_healer": "₩125,000–165,000 | Sessions: 3–4 | 3 weeks to 4 weeks | 1 week to 2 weeks | 3 months ago | 2014",
    "rejuran_eye": "₩126,000–137,000 | 1 cc | 1 week to 2 weeks | pregnant | FDA",
    "rejuran_hb": "₩198,000–209,000 | 1 week to 2 weeks | pregnant | FDA",
    "shurink": "little fat | Hollow cheeks | Burns",
    "ultherapy": "300, 600 or 1200 | 25% | which generation | shots given",
    "thermage": "300 or 600 shots | sealed tip",
    "filler": "skin infection | bleeding disorder | sight can be lost | call 119",
    "skin_booster": "4 weeks to 6 weeks | together with Rejuran | 1 week to 2 weeks | breastfeeding",
    "pigment_laser": "about 1 hour",
    "double_eyelid": "1 hour to 6 hours | 5 days to 7 days | 1 month to 3 months | about 1 week",
    "rhinoplasty": "7 days to 14 days | 3 months to 6 months | 5 days | 7 days to 10 days",
    "double_jaw": "any medicine | dental work",
    "face_lift": "about 2 weeks",
    "breast_augmentation": "short flight: 4 weeks | long flight: 6 weeks",
    "liposuction": "3 days to 4 days | 4 weeks to 6 weeks",
    "tummy_tuck": "2 weeks to 4 weeks",
    "hair_transplant": "₩4,223 | ₩6,853,857 | 2,000 grafts | 7 days to 10 days",
    "dental_implant": "₩550,000 | ₩1,200,000 | ₩2,500,000 | ₩1,165,554 | ₩1,515,622",
    "inlay_onlay": "₩370,683 | ₩284,604 | ₩311,038 | ₩420,489 | ₩326,087",
    "lasik": "90 minutes to 120 minutes | about 4 days | at least 3 days | under 18 | keratoconus | glaucoma",
    "smile_laser": "90 minutes to 120 minutes | 1 day | at least 3 days | dry eyes",
    "cataract": "₩290,000–6,800,000 | multifocal lens",
    "health_checkup": "about 4 hours | 2 hours to 3 hours | up to 1 week",
    "ivf": "at least 2 months | at least 3 months | G-1-10 | Proof of marriage",
    "egg_freezing": "about 2 weeks | kept for 5 years | without a limit",
    "joint_replacement": "blood clot",
    "manual_therapy": "₩100,000 | ₩250,000",
    "proton_therapy": "10 minutes to 30 minutes | 8 weeks to 9 weeks | National Cancer Center | Samsung Medical Center",
    "cancer_second_opinion": "not fit to travel | moves fast | without records | cannot be interrupted",
    "pharmacopuncture": "₩10,000 | ₩30,000",
}
"""What facts/domain.md §4 says with a source that may be shown; an id that is missing has nothing there."""
LISTED = {
    *("botulinum_toxin", "acne_scar_laser", "hair_removal", "facial_contouring", "laminate_veneer", "teeth_whitening"),
    *("gum_contouring", "orthodontics", "mri", "spine_surgery", "herbal_medicine", "chuna", *TABLE),
}
"""All rows of the table; the directory knows more."""


def everything(reader, procedure):
    return "\n".join(reader.ask(action, procedure=procedure).text for action in ASKED)


@pytest.mark.parametrize("procedure", TABLE)
def test_every_sourced_value_of_the_table_is_answered(reader, procedure):
    said = re.sub("[\u2066-\u2069]", "", everything(reader, procedure))
    assert [value for value in TABLE[procedure].split(" | ") if value not in said] == [], said


def test_all_37_rows_have_a_name_a_description_and_a_record(reader):
    for procedure in LISTED:
        record = reader.services.directory.procedure(procedure)
        assert record is not None and record.descriptions["en"], procedure
        assert len(record.names) == 11, procedure


def test_no_figure_without_source_is_made_up(reader):
    for procedure in LISTED - TABLE.keys():
        assert reader.services.knowledge.procedures() & {procedure} == set()
        assert reader.ask("action_answer_recovery", procedure=procedure).key == "recovery-unknown"


def test_prices_of_clinics_stand_side_by_side_and_are_not_compared(reader):
    reader.ask("action_answer_price", procedure="botulinum_toxin")
    assert len(reader.cards) > 1
    assert not re.search(r"cheap|lowest|highest|best|save|than|compare|most expensive|from low", reader.text, re.I)
    assert {tuple(row["label"] for row in card["rows"]) for card in reader.cards} == {("Price", "VAT")}
    by_fit = [one.clinic.id for one in reader.services.directory.find_clinics(procedure="botulinum_toxin", limit=99)]
    shown = [card["actions"][0]["entities"]["clinic"] for card in reader.emissions[0]["cards"]]
    assert shown == sorted(shown, key=by_fit.index), "in the order of a search, not of the price"


@pytest.mark.parametrize("procedure", sorted(RECORDS_FIRST))
@pytest.mark.parametrize("action", ASKED)
def test_the_way_on_is_a_case_and_never_a_slot(reader, procedure, action):
    reader.ask(action, procedure=procedure)
    intents = [button["intent"] for button in reader.buttons]
    assert intents[0] == "send_records"
    assert "book_appointment" not in intents
    assert "talk_to_human" in intents or "find_clinic" in intents
    oncology = procedure in ("cancer_second_opinion", "proton_therapy")
    assert ("ask_second_opinion" in intents) is oncology


@pytest.mark.parametrize("procedure", sorted(RECORDS_FIRST))
def test_care_that_begins_with_records_is_told_with_source_place_and_what_to_do_before(reader, procedure):
    reader.ask("action_answer_procedure", procedure=procedure)
    assert reader.key == "complex-answer"
    titles = [card["title"] for card in reader.cards]
    assert "Before you travel" in titles and "Where our directory lists it" in titles
    assert "See your own doctor first." in reader.text
    assert all(card["source"]["name"] for card in reader.cards)


def test_places_beyond_gangnam_are_told(reader):
    reader.ask("action_answer_procedure", procedure="proton_therapy")
    where = next(card for card in reader.cards if card["title"] == "Where our directory lists it")
    assert "Incheon" in " ".join(where["lines"])
    old = next(card for card in reader.cards if "National Cancer Center" in " ".join(card["lines"]))
    assert "may have changed" in old["note"], "the source is of 2018"


def test_what_has_no_price_is_unknown_with_who_can_tell(reader):
    reader.ask("action_answer_price", procedure="heart_surgery")
    assert reader.key == "complex-price-unknown"
    assert "hospital names it after it has read the records" in reader.text
    assert not re.search(r"[₩$]\s?\d", reader.text)


def test_check_ups_and_korean_medicine_are_booked(reader):
    for procedure in ("health_checkup", "chuna", "pharmacopuncture", "manual_therapy"):
        reader.ask("action_answer_procedure", procedure=procedure)
        assert "book_appointment" in [button["intent"] for button in reader.buttons], procedure


def test_for_whom_a_second_opinion_on_cancer_is_not_the_way(reader):
    reader.ask("action_answer_second_opinion", slots={"procedure": "proton_therapy"})
    assert reader.key == "second-opinion-answer"
    assert "treatment that cannot be interrupted" in reader.text
    assert reader.ask("action_answer_second_opinion", specialty="oncology").cards
    assert not reader.ask("action_answer_second_opinion", slots={"procedure": "spine_surgery"}).cards


@pytest.mark.parametrize("action", [one for one in ASKED if one != "action_answer_procedure"])
def test_follow_ups_go_on_about_what_the_directory_does_not_hold(reader, action):
    reader.ask("action_answer_procedure", procedure="tattoo_removal")
    assert reader.key == "procedure-unlisted"
    assert {button["entities"]["procedure"] for button in reader.buttons} == {"tattoo_removal"}
    reader.ask(action, slots={"procedure": "tattoo_removal"})
    assert not reader.key.endswith("-which")
    assert reader.buttons


@pytest.mark.parametrize("action", ASKED)
def test_every_answer_names_the_next_questions(reader, action):
    for procedure in ("filler", "heart_surgery", "hair_removal", "dental_implant"):
        reader.ask(action, procedure=procedure)
        intents = {button["intent"] for button in reader.buttons}
        assert ASKED[action] not in intents, procedure
        assert intents & {"ask_price", "ask_recovery", "ask_risks", "ask_duration"}, procedure
        assert intents & {"book_appointment", "send_records", "talk_to_human"}, procedure


@pytest.mark.parametrize("action", ASKED)
def test_a_word_that_means_several_is_asked_back_even_after_another_was_spoken_of(reader, action):
    reader.ask(action, slots={"procedure": "filler"}, procedure_choice="pigment_laser hair_removal")
    assert reader.key == "procedure-which-meant"
    assert [one["entities"].get("procedure") for one in reader.buttons] == ["pigment_laser", "hair_removal", None]
    assert reader.buttons[0]["intent"] == ASKED[action]
    assert reader.buttons[-1]["intent"] == "talk_to_human"
    reader.ask(action, procedure="filler", procedure_choice="pigment_laser hair_removal")
    assert "Filler" in reader.replies[0].text, "what is named is answered"


def test_the_clinic_that_was_named_goes_on_with_the_choice(reader):
    reader.ask("action_answer_price", clinic="haneul_skin", procedure_choice="pigment_laser hair_removal")
    assert reader.buttons[0]["entities"] == {"procedure": "pigment_laser", "clinic": "haneul_skin"}


def test_a_search_keeps_its_other_wishes_when_the_treatment_is_asked_back(reader):
    reader.ask("action_find_clinic", district="apgujeong", procedure_choice="pigment_laser hair_removal")
    assert reader.key == "procedure-which-meant"
    reader.ask("action_find_clinic", **reader.buttons[1]["entities"])
    assert reader.key in ("clinics-found", "clinics-none")
    assert "Laser hair removal" in reader.text and "Apgujeong" in reader.text


@pytest.mark.parametrize("form", ["booking", "trip", "quote"])
def test_forms_ask_back_too_and_a_number_chooses(reader, form):
    implants = ["dental_implant", "breast_augmentation"]
    reader.ask(f"action_ask_{form}_procedure", form=f"{form}_form", procedure_choice=" ".join(implants))
    assert reader.key == "procedure-which-meant"
    assert [one["entities"]["procedure"] for one in reader.buttons] == implants
    assert reader.slots["offered"] == {"kind": "procedure", "values": implants}


@pytest.mark.parametrize("form", ["booking", "quote"])
def test_such_a_word_is_an_answer_even_when_it_is_said_twice(reader, form):
    offered = {"kind": "procedure", "values": ["dental_implant", "breast_augmentation"]}
    held = {"requested_slot": f"{form}_procedure", "offered": offered}
    word = " ".join(offered["values"])
    reader.services.conversations.ensure("c", "web", now=reader.services.clock())
    reader.ask(f"validate_{form}_form", form=f"{form}_form", intent="inform", slots=held, procedure_choice=word)
    assert reader.slots["offered"] == offered, "without a slot the form would say that it did not understand"


def test_a_booking_of_such_a_word_forgets_what_was_spoken_of_before(reader):
    spoken = {"procedure": "filler"}
    reader.ask("action_start_booking", intent="book_appointment", slots=spoken, procedure_choice="hair_removal lasik")
    assert reader.slots["booking_procedure"] is None
    reader.ask("action_start_booking", intent="book_appointment", slots=spoken)
    assert reader.slots["booking_procedure"] == "filler"


def test_without_a_procedure_the_list_is_read_four_by_four_to_the_end(reader):
    wanted = {one.id for one in reader.services.directory.procedures_on_offer()}
    seen, page = [], 0
    while page is not None:
        reader.ask("action_answer_price", slots={"procedure": "filler"}, **({"page": page} if page else {}))
        if not page:
            reader.ask("action_answer_price")
        named = [one["entities"]["procedure"] for one in reader.buttons if "procedure" in one["entities"]]
        assert 1 <= len(named) <= 4
        seen += named
        page = next((one["entities"]["page"] for one in reader.buttons if "page" in one["entities"]), None)
    assert len(seen) == len(set(seen)) and set(seen) == wanted


def test_no_list_shows_more_than_four_at_once(reader):
    for specialty in {one.specialty for one in reader.services.directory.procedures_on_offer()}:
        reader.ask("action_list_procedures", specialty=specialty)
        assert len([one for one in reader.buttons if one["intent"] == "ask_procedure"]) <= 4
    reader.ask("action_list_procedures")
    assert len([one for one in reader.buttons if "specialty" in one["entities"]]) <= 4


def test_the_words_that_mean_several_name_procedures_that_exist():
    groups = yaml.load(
        (ROOT / "data" / "gazetteer" / "ambiguous.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader
    )["words"]
    names = yaml.load((ROOT / "data" / "names" / "en.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)[
        "procedures"
    ]
    assert {one for group in groups.values() for one in group["procedures"]} <= names.keys()
