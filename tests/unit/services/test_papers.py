"""Which papers and which visa: the rules by table, and what a visitor reads of them."""

from datetime import date

import pytest
import yaml

from actions.services.knowledge import Knowledge
from actions.services.papers import entry_for_stay, entry_named, paper_lists, stay_days
from bot.settings import ROOT
from tests.unit.services.reading import Reader, reader, rights_services

__all__ = ["reader", "rights_services"]

TODAY = date(2026, 11, 23)
KNOWLEDGE = Knowledge.load(ROOT / "data" / "knowledge")


@pytest.mark.parametrize(
    ("line", "entry"),
    [
        ("what papers for a C-3-3 visa", "short"),
        ("c33 visa documents", "short"),
        ("виза С-3-3", "short"),  # Cyrillic letter
        ("C-3 visa", "short"),
        ("C 3 3", "short"),
        ("G-1-10", "long"),
        ("g1 visa extension", "long"),
        ("виза Г-1-10", "long"),
        ("is k-eta required this year", "keta"),
        ("KETA", "keta"),
        ("нужна ли К-ЕТА", "keta"),
        ("K ETAは必要ですか", "keta"),
        ("需要C-3-3签证吗", "short"),
        ("C-3-3 or G-1-10?", None),
        ("do I need a visa", None),
        ("vitamin C-30 drip", None),
        ("Mag1 clinic", None),
        ("PC-33", None),
        ("", None),
    ],
)
def test_a_code_in_the_line_names_the_way_of_entry(line, entry):
    assert entry_named(line) == entry


@pytest.mark.parametrize(
    ("said", "days", "entry"),
    [
        (None, None, None),
        ({"value": 5, "unit": "day"}, 5, "short"),
        ({"value": 90, "unit": "day"}, 90, "short"),
        ({"value": 91, "unit": "day"}, 91, "long"),
        ({"value": 2, "unit": "week"}, 14, "short"),
        ({"value": 13, "unit": "week"}, 91, "long"),
        ({"value": 3, "unit": "month"}, 90, "short"),
        ({"value": 4, "unit": "month"}, 120, "long"),
        ({"value": 1, "unit": "year"}, 365, "long"),
        ({"value": 2, "unit": "hour"}, None, None),
        ({"value": 1, "unit": "century"}, None, None),
        ({"value": None, "unit": "day"}, None, None),
    ],
)
def test_a_stay_points_to_a_visa(said, days, entry):
    assert stay_days(said) == days
    assert entry_for_stay(days, 90) == entry


@pytest.mark.parametrize(
    ("procedure", "specialty", "items", "others"),
    [
        (None, None, {"passport", "allergies", "policy"}, {"marriage", "prescription", "face_operations"}),
        ("ivf", "obstetrics_gynecology", {"marriage", "hormone_results", "tube_images"}, {"prescription"}),
        ("egg_freezing", "obstetrics_gynecology", {"passport"}, {"marriage"}),
        ("rhinoplasty", "plastic_surgery", {"face_operations", "dental_work", "passport_photo"}, {"marriage"}),
        ("breast_augmentation", "plastic_surgery", {"passport"}, {"face_operations"}),
        ("double_jaw", "dentistry", {"dental_work"}, {"prescription"}),
        ("lasik", "ophthalmology", {"prescription", "lenses"}, {"dental_work"}),
        ("cataract", "ophthalmology", {"passport"}, {"lenses"}),
        ("cancer_second_opinion", "oncology", {"all_images", "all_records"}, {"marriage"}),
        ("proton_therapy", "oncology", {"all_images"}, {"lenses"}),
    ],
)
def test_the_list_goes_by_the_treatment(procedure, specialty, items, others):
    lists = paper_lists(KNOWLEDGE, TODAY, procedure=procedure, specialty=specialty, entry=None)
    found = {item for one in lists for item in one.items}
    assert items <= found
    assert not others & found
    assert {"medicines", "fasting", "vat", "refund", "certificate"} <= found, "the clinic is always to be asked"


@pytest.mark.parametrize(
    ("entry", "fact"),
    [("short", "visa_papers"), ("long", "visa_papers"), ("keta", "keta_exemption"), ("resident", "patient_law")],
)
def test_the_way_of_entry_adds_its_own_list(entry, fact):
    lists = paper_lists(KNOWLEDGE, TODAY, procedure=None, specialty=None, entry=entry)
    assert [one.fact.id for one in lists if one.part == "journey"] == [fact]


def test_k_eta_is_unknown_once_the_exemption_is_no_longer_known():
    after = date(2027, 1, 1)
    lists = paper_lists(KNOWLEDGE, after, procedure=None, specialty=None, entry="keta")
    assert not [one for one in lists if one.part == "journey"]


def test_the_treatments_named_in_the_facts_exist():
    names = yaml.load((ROOT / "data" / "names" / "en.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    for fact_id in KNOWLEDGE.ids():
        fact = KNOWLEDGE.fact(fact_id, TODAY)
        if fact is not None and "procedures" in fact.values and "specialties" in fact.values:
            assert set(fact.values["procedures"]) <= set(names["procedures"]), fact_id
            assert set(fact.values["specialties"]) <= set(names["specialties"]), fact_id


def test_the_checklist_is_a_card_to_keep(reader: Reader):
    reader.ask("action_answer_documents", procedure="ivf")
    assert reader.key == "papers-answer-procedure"
    assert {card["kind"] for card in reader.cards} == {"checklist"}
    assert "Proof of marriage" in reader.text
    assert "Chosun Ilbo" in reader.text
    assert "may have changed" in reader.text, "a source of 2014 says its age"
    assert {button["title"] for button in reader.buttons} >= {"C-3-3", "G-1-10", "K-ETA", "I live in Korea"}
    pressed = next(button for button in reader.buttons if button["title"] == "C-3-3")
    reader.ask("action_answer_documents", **pressed["entities"])
    assert "Proof of funds" in reader.text
    assert "Proof of marriage" in reader.text, "the treatment is kept when the button is pressed"


def test_no_list_tells_how_to_prepare(reader: Reader):
    reader.ask("action_answer_documents", procedure="lasik")
    assert "clinic’s own instruction" in reader.text
    assert "week" not in reader.text


def test_a_resident_is_told_to_book_directly(reader: Reader):
    reader.ask("action_answer_documents", slots={"residency": "yes"})
    assert "you book with it directly" in reader.text


@pytest.mark.parametrize(
    ("entities", "text", "key", "names"),
    [
        ({}, "do I need a visa", "visa-answer", "C-3-3"),
        ({"duration": {"value": 2, "unit": "week"}}, "two weeks", "visa-short", "C-3-3"),
        ({"duration": {"value": 6, "unit": "month"}}, "six months", "visa-long", "G-1-10"),
        ({}, "is k-eta needed", "visa-keta-answer", "31 Dec 2026"),
    ],
)
def test_the_visa_answer_goes_by_what_was_said(reader: Reader, entities, text, key, names):
    reader.ask("action_answer_visa", text=text, **entities)
    assert reader.key == key
    assert names in reader.text
    assert "invitation letter comes from the clinic" in reader.text
    assert "1345" in reader.text


def test_after_2026_k_eta_is_unknown(rights_services, renderer, monkeypatch):
    late = Reader(rights_services("2027-01-01T10:00:00+09:00"), renderer)
    late.ask("action_answer_visa", text="k-eta?")
    assert "exempt until" not in late.text
    assert "I don’t know whether your passport needs a K-ETA" in late.text
    late.ask("action_answer_documents", aspect="keta")
    assert "I don’t know whether your passport needs a K-ETA" in late.text


@pytest.mark.parametrize(("now", "hotels"), [("2026-11-23", True), ("2028-12-31", True), ("2029-01-01", False)])
def test_refunds_of_today(rights_services, renderer, now, hotels):
    reader = Reader(rights_services(f"{now}T10:00:00+09:00"), renderer)
    reader.ask("action_answer_tax_refund")
    assert "has ended" in reader.text
    assert ("Hotel stays" in reader.text) is hotels
    assert "goods that tourists buy still exists" in reader.text
    reader.ask("action_answer_accommodation")
    assert ("Hotel stays" in reader.text) is hotels
