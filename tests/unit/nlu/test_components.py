"""The graph components as Rasa runs them; the plain classes beneath have tests of their own."""

from pathlib import Path
from typing import Any

import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.core.events import ActiveLoop, SlotSet, UserUttered
from rasa.shared.core.slots import AnySlot, TextSlot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu import components, entity_components
from bot.nlu.answers import FREE_SLOTS
from bot.nlu.classifier import ModelError

from .test_classifier import INTENTS, TEXTS


def make(kind: Any, tmp_path: Path, **config: Any) -> Any:
    context = ExecutionContext(GraphSchema({}), node_name="here")
    storage = LocalModelStorage(tmp_path)
    return kind.create(kind.get_default_config() | config, storage, Resource("here"), context)


def message(text: str, **data: Any) -> Message:
    return Message({"text": text, **data})


def tracker(*events: Any) -> DialogueStateTracker:
    slots = [AnySlot("requested_slot", mappings=[{}]), TextSlot("chosen_locale", mappings=[{}])]
    return DialogueStateTracker.from_events("someone", list(events), slots)


@pytest.fixture(scope="module")
def language(tmp_path_factory: pytest.TempPathFactory) -> components.LanguageComponent:
    return make(components.LanguageComponent, tmp_path_factory.mktemp("language"))  # type: ignore[no-any-return]


def test_what_the_gateway_decided_holds(language: components.LanguageComponent) -> None:
    (found,) = language.process([message("hola", metadata={"language": "zh", "locale": "zh-Hant"})])
    assert (found.get("language"), found.get("locale")) == ("zh", "zh-Hant")
    assert {"language", "locale", "language_confidence", "language_reason"} <= found.output_properties


def test_a_text_is_identified_and_a_payload_keeps_the_conversation(language: components.LanguageComponent) -> None:
    (found,) = language.process([message("¿cuánto cuesta el bótox?")])
    assert found.get("language") == "es"
    (found,) = language.process([message("/affirm")], tracker(SlotSet("chosen_locale", "mn")))
    assert (found.get("language"), found.get("language_reason")) == ("mn", "conversation")
    earlier = UserUttered("สวัสดี", parse_data={"locale": "th", "text": "สวัสดี"})
    assert components.conversation_locale(tracker(earlier)) == "th"
    (found,) = language.process([message("/affirm")])
    assert found.get("language") == "en"


def test_tokens_are_set(tmp_path: Path) -> None:
    tokenizer = make(components.MultilingualTokenizer, tmp_path, light=["ja"])
    (found,) = tokenizer.process([message("我想做botox", language="zh")])
    assert [token.text for token in found.get("text_tokens")] == ["我", "想", "做", "botox"]


def test_training_and_loading(tmp_path: Path) -> None:
    classifier = make(components.LinearIntentClassifier, tmp_path, cache=str(tmp_path / "cache"))
    data = TrainingData([message(text, intent=intent) for text, intent in zip(TEXTS, INTENTS, strict=True)])
    resource = classifier.train(data)
    loaded = components.LinearIntentClassifier.load(
        classifier.get_default_config(),
        LocalModelStorage(tmp_path),
        resource,
        ExecutionContext(GraphSchema({}), node_name="here"),
    )
    (found,) = loaded.process([message("what is the price of it")])
    assert found.get("intent")["name"] == "ask_price"
    assert len(found.get("intent_ranking")) == 3
    (untouched,) = loaded.process([message("/affirm")])
    assert untouched.get("intent") is None
    (tmp_path / "here" / "intents.json").unlink()
    with pytest.raises(ModelError):
        components.LinearIntentClassifier.load({}, LocalModelStorage(tmp_path), resource, None)


def test_entities_come_together_without_overlaps(tmp_path: Path) -> None:
    text = "botox for 2 people, 3 December 2026 at KE092"
    time = {"entity": "time", "value": {}, "start": text.index("3 Dec"), "end": text.index(" at KE")}
    line = message(text, language="en", locale="en", entities=[time])
    for kind in (entity_components.GazetteerEntityExtractor, entity_components.PatternEntityExtractor):
        make(kind, tmp_path).process([line])
    kinds = [entity["entity"] for entity in line.get("entities")]
    assert kinds == ["procedure", "number", "time", "flight"]


def test_danger_sets_the_intent(tmp_path: Path) -> None:
    line = message("I can't breathe", intent={"name": "greet", "confidence": 0.9}, intent_ranking=[{"name": "greet"}])
    make(entity_components.RedFlagComponent, tmp_path).process([line])
    assert line.get("intent") == {"name": "report_emergency", "confidence": 1.0}
    assert line.get("intent_ranking") == [{"name": "greet"}]
    assert [entity["value"] for entity in line.get("entities")] == ["airway"]


def test_particulars_stand_beside_what_was_found_before(tmp_path: Path) -> None:
    number = {"entity": "number", "value": 5, "start": 13, "end": 14, "extractor": "PatternEntityExtractor"}
    line = message("botox for my 5-year-old son, halal", language="en", entities=[number])
    make(entity_components.ParticularsExtractor, tmp_path).process([line])
    assert [(entity["entity"], entity["value"]) for entity in line.get("entities")] == [
        ("relation", "child"),
        ("patient_age", {"years": 5}),
        ("wish", "halal"),
    ]
    (payload,) = make(entity_components.ParticularsExtractor, tmp_path).process([message("/inform halal")])
    assert payload.get("entities") is None


def test_an_introduced_name_is_read_where_somebody_books_or_fills_in_the_form(tmp_path: Path) -> None:
    reader = make(entity_components.FormAnswerReader, tmp_path)
    text = "Botox tomorrow, I'm Bold"
    (found,) = reader.process([message(text, intent={"name": "book_appointment", "confidence": 0.9})])
    assert [entity["value"] for entity in found.get("entities")] == ["Bold"]
    assert found.get("intent")["name"] == "book_appointment"
    (left,) = reader.process([message(text, intent={"name": "ask_price", "confidence": 0.9})])
    assert not left.get("entities")
    form = tracker(ActiveLoop("booking_form"), SlotSet("requested_slot", "booking_clinic"))
    (inside,) = reader.process([message("by the way, I'm Bold", intent={"name": "greet", "confidence": 0.6})], form)
    assert inside.get("intent") == {"name": "inform", "confidence": 1.0}
    assert [entity["value"] for entity in inside.get("entities")] == ["Bold"]


def test_a_corrected_time_leaves_the_other_one_out(tmp_path: Path) -> None:
    text = "not at 3 but at 5"
    times = [{"entity": "time", "value": text[a:b], "start": a, "end": b} for a, b in ((4, 8), (13, 17))]
    form = tracker(ActiveLoop("booking_form"), SlotSet("requested_slot", "booking_confirmed"))
    line = message(text, intent={"name": "goodbye", "confidence": 0.8}, entities=times)
    (found,) = make(entity_components.FormAnswerReader, tmp_path).process([line], form)
    assert found.get("intent")["name"] == "inform"
    assert [entity["value"] for entity in found.get("entities")] == ["at 5"]


def test_a_form_reads_its_answer(tmp_path: Path) -> None:
    reader = make(entity_components.FormAnswerReader, tmp_path)
    guess = {"name": "out_of_scope", "confidence": 0.4}
    form = tracker(ActiveLoop("booking_form"), SlotSet("requested_slot", "patient_name"))
    (found,) = reader.process([message("Bold Bat", intent=guess)], form)
    assert found.get("intent")["name"] == "inform"
    assert [(entity["entity"], entity["value"]) for entity in found.get("entities")] == [("person", "Bold Bat")]
    for other in (None, tracker(SlotSet("requested_slot", "patient_name"))):
        (left,) = reader.process([message("Bold Bat", intent=guess)], other)
        assert left.get("intent") == guess


def _doubted(name: str, confidence: float, *events: Any) -> str:
    doubt = components.DoubtComponent(components.DoubtComponent.get_default_config())
    said = message("hm", intent={"name": name, "confidence": confidence})
    (found,) = doubt.process([said], tracker(*events) if events else None)
    return str(found.get("intent")["name"])


def test_what_is_not_sure_is_asked_back_but_not_inside_a_form() -> None:
    assert _doubted("ask_price", 0.39) == "nlu_fallback"
    assert _doubted("ask_price", 0.4) == "ask_price"
    assert _doubted("out_of_scope", 0.3) == "out_of_scope"
    assert _doubted("ask_price", 0.39, ActiveLoop("booking_form")) == "ask_price"


def _deal(tmp_path: Path, text: str, intent: str, *events: Any) -> Message:
    said = message(text, language="en", intent={"name": intent, "confidence": 0.9}, also=["ask_price"])
    (found,) = make(entity_components.DealExtractor, tmp_path).process([said], tracker(*events) if events else None)
    return found


def test_a_deal_for_a_review_sets_the_intent(tmp_path: Path) -> None:
    found = _deal(tmp_path, "is it free if I write a review?", "ask_price")
    assert found.get("intent") == {"name": "ask_payment", "confidence": 1.0}
    assert [(entity["entity"], entity["value"]) for entity in found.get("entities")] == [("aspect", "review")]
    assert found.get("also") == []


@pytest.mark.parametrize("intent", ["report_broker", "make_complaint", "report_emergency"])
def test_who_reports_a_deal_is_left_alone(tmp_path: Path, intent: str) -> None:
    found = _deal(tmp_path, "they sell it free for a review", intent)
    assert (found.get("intent")["name"], found.get("entities")) == (intent, None)


def test_free_slots_and_payloads_hold_no_deal(tmp_path: Path) -> None:
    text = "is it free if I write a review?"
    form = (ActiveLoop("complaint_form"), SlotSet("requested_slot", sorted(FREE_SLOTS)[0]))
    assert _deal(tmp_path, text, "ask_price", *form).get("intent")["name"] == "ask_price"
    assert _deal(tmp_path, f"/inform {text}", "ask_price").get("intent")["name"] == "ask_price"
