"""Forms: what a front is given, what it may send back, and what becomes of it; lists beside them."""

import uuid
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gateway import forms
from bot.gateway.forms import LONGEST_VALUE, UnsignedFieldError
from bot.gateway.signing import Choice, SignedField
from tests.unit.gateway.support import ScriptedRasa, Visitor, answer, emission
from tests.unit.gateway.test_api import described, validator

LANGUAGES = [{"value": code, "key": f"reply-{code}", "args": {}} for code in ("yes", "no")]


def field(name: str, label: str, kind: str = "text", **more: Any) -> dict[str, Any]:
    made = {"name": name, "label_key": label, "kind": kind, "required": True, "options": [], "value": None}
    return {**made, "error_key": None, **more}


FORM = {
    "title": {"type": "key", "key": "card-summary", "args": {}},
    "fields": [
        field("person", "label-patient"),
        field("phone", "label-phone", "phone", required=False),
        field("resident", "label-state", "choice", options=LANGUAGES),
        field("day", "label-time", "date", required=False, value="2026-11-24"),
        field("consent_health", "label-terms", "tick"),
        field("news", "label-why", "tick", required=False),
    ],
    "submit_key": "reply-book",
    "intent": "inform",
    "entities": {"clinic": "haneul"},
}
GOOD = {"person": "Bat Bold", "resident": "no", "consent_health": "yes"}
ITEMS = {
    "title": {"type": "key", "key": "card-times", "args": {}},
    "items": [
        {
            "title": {"type": "datetime", "value": "2026-11-24T15:00:00+09:00"},
            "subtitle": {"type": "name", "value": "Haneul"},
            "intent": "inform",
            "entities": {"time": "2026-11-24T15:00:00+09:00"},
        }
    ],
    "page": 1,
    "pages": 3,
}


async def shown(visitor: Visitor, rasa: ScriptedRasa, locale: str = "en") -> dict[str, Any]:
    """The form as the front gets it."""
    rasa.script = lambda turn: answer(emission("greet", locale, form=FORM))
    await visitor.post("book")
    message = (await visitor.until(2))[1]
    form: dict[str, Any] = message["form"]
    return form


async def send(visitor: Visitor, form: dict[str, Any], values: dict[str, str]) -> httpx.Response:
    return await visitor.post(form={"payload": form["payload"], "values": values})


async def test_a_form_is_drawn_filled_in_and_read_back(visitor: Visitor, rasa: ScriptedRasa) -> None:
    form = await shown(visitor, rasa)
    assert [(item["name"], item["label"], item["kind"]) for item in form["fields"]][:2] == [
        ("person", "Patient", "text"),
        ("phone", "Phone", "phone"),
    ]
    assert form["fields"][2]["options"] == [{"value": "yes", "title": "Yes"}, {"value": "no", "title": "No"}]
    assert (form["title"], form["submit"]) == ("Your booking", "Book an appointment")
    assert (await send(visitor, form, {**GOOD, "phone": "+976 ٩٩112233", "news": "no"})).status_code == 202
    said = (await visitor.until(4))[2]
    assert said["text"] == "Patient: Bat Bold\nPhone: +976 ٩٩112233\nStatus: No\nTerms ✓"
    assert rasa.turns[1]["payload"] == {
        "intent": "inform",
        "entities": {
            "clinic": "haneul",
            "person": "Bat Bold",
            "phone": "+976 99112233",
            "resident": "no",
            "consent_health": "yes",
            "news": "no",
        },
    }


@pytest.mark.parametrize(
    ("changed", "name", "words"),
    [
        ({"person": " \u200b"}, "person", "Please fill this in."),
        ({"person": "x" * 201}, "person", "at most 200 characters"),
        ({"resident": "perhaps"}, "resident", "choose one of these"),
        ({"resident": ""}, "resident", "Please fill this in."),
        ({"day": "2026-02-30"}, "day", "in the calendar"),
        ({"consent_health": "no"}, "consent_health", "when this is ticked"),
        ({"news": "maybe"}, "news", "choose one of these"),
    ],
)
async def test_each_wrong_field_is_told_and_nothing_is_stored(
    visitor: Visitor, rasa: ScriptedRasa, changed: dict[str, str], name: str, words: str
) -> None:
    form = await shown(visitor, rasa)
    refused = await send(visitor, form, {**GOOD, **changed})
    body = refused.json()
    assert (refused.status_code, body["error"], list(body["fields"])) == (400, "form", [name])
    assert words in body["fields"][name].replace("\u2068", "").replace("\u2069", "")
    validator(await described(visitor.client), "Error").validate(body)
    assert len(await visitor.history()) == 2
    assert (await send(visitor, form, GOOD)).status_code == 202


async def test_a_field_that_was_not_signed_or_another_conversations_form_is_refused(
    visitor: Visitor, rasa: ScriptedRasa
) -> None:
    form = await shown(visitor, rasa)
    other = await Visitor(visitor.client).open()
    for response in (await send(visitor, form, {**GOOD, "red_flag": "airway"}), await send(other, form, GOOD)):
        assert (response.status_code, response.json()["error"], response.json()["fields"]) == (400, "payload", {})
    assert len(rasa.turns) == 1


async def test_the_refusal_is_in_the_forms_language(visitor: Visitor, rasa: ScriptedRasa) -> None:
    form = await shown(visitor, rasa, "ja")
    refused = await send(visitor, form, {})
    assert set(refused.json()["fields"]) == {"person", "resident", "consent_health"}
    catalogue = visitor.client.app.state.gateway.texts.renderer.catalogue  # type: ignore[attr-defined]
    assert refused.json()["message"] == catalogue.format("error-form", "ja")


async def test_a_form_sent_again_is_taken_once(visitor: Visitor, rasa: ScriptedRasa) -> None:
    form = await shown(visitor, rasa)
    id = str(uuid.uuid4())
    body = {"payload": form["payload"], "values": GOOD}
    first, again = (await visitor.post(id=id, form=body)).json(), (await visitor.post(id=id, form=body)).json()
    assert (first["seq"], again["seq"], again["duplicate"]) == (3, 3, True)


async def test_long_words_of_ours_do_not_make_a_form_too_long(visitor: Visitor, rasa: ScriptedRasa) -> None:
    signer = visitor.client.app.state.gateway.signer  # type: ignore[attr-defined]
    consent = SignedField("consent", "tick", True, "I agree to this. " * 200)
    payload = signer.payload(visitor.id, Choice("Send", "inform", {}, (consent,)))
    assert (await visitor.post(form={"payload": payload, "values": {"consent": "yes"}})).status_code == 202


async def test_a_list_is_signed_item_by_item(visitor: Visitor, rasa: ScriptedRasa) -> None:
    rasa.script = lambda turn: answer(emission("greet", list=ITEMS))
    await visitor.post("which times are free?")
    message = (await visitor.until(2))[1]
    assert (message["list"]["title"], message["list"]["page"], message["list"]["pages"]) == ("Free times", 1, 3)
    (item,) = message["list"]["items"]
    assert item["subtitle"] == "Haneul"
    await visitor.post(payload=item["payload"])
    assert (await visitor.until(4))[2]["text"] == item["title"]
    assert rasa.turns[1]["payload"] == {"intent": "inform", "entities": ITEMS["items"][0]["entities"]}


async def test_a_message_with_form_and_list_is_as_described(visitor: Visitor, rasa: ScriptedRasa) -> None:
    rasa.script = lambda turn: answer(emission("greet", form=FORM, list=ITEMS))
    await visitor.post("hello")
    await visitor.until(2)
    history = (await visitor.client.get("/api/v1/messages", headers=visitor.headers)).json()
    validator(await described(visitor.client), "History").validate(history)


KINDS = st.sampled_from(("text", "phone", "email", "tick", "choice", "date"))
FIELDS = st.lists(
    st.builds(
        SignedField,
        st.sampled_from("abcd"),
        KINDS,
        st.booleans(),
        st.text(min_size=1, max_size=10),
        st.just((("one", "One"), ("two", "Two"))),
    ),
    unique_by=lambda field: field.name,
)
VALUES = st.dictionaries(st.sampled_from("abcde"), st.sampled_from(("", "yes", "no", "one", "2026-11-24")) | st.text())


@given(FIELDS, VALUES)
def test_whatever_is_sent_only_signed_fields_come_through_each_of_its_kind(
    fields: list[SignedField], values: dict[str, str]
) -> None:
    form = Choice("Send", "inform", {"fixed": 1}, tuple(fields))
    known = {field.name: field for field in fields}
    if not set(values) <= set(known):
        with pytest.raises(UnsignedFieldError):
            forms.read(form, values)
        return
    filled = forms.read(form, values)
    assert set(filled.wrong) <= set(known)
    assert set(filled.entities) <= {"fixed", *known}
    assert filled.text.strip()
    for name, field in known.items():
        value = filled.entities.get(name)
        if name in filled.wrong:
            continue
        assert value is not None or not field.required
        if field.kind == "tick":
            assert value in ("yes", "no")
            assert not (field.required and value == "no")
        if field.kind == "choice":
            assert value in (None, "one", "two")
        if field.kind == "text":
            assert value is None or (value.strip() and len(values[name].strip()) <= LONGEST_VALUE)
