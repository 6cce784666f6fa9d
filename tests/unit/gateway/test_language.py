"""The language of the answer, and what is said about it."""

import asyncio
from typing import Any

import httpx
import pytest

from tests.unit.gateway.support import ScriptedRasa, Visitor, answer, emission, greet

ROMANISED_KOREAN = "annyeonghaseyo jeoneun sangdam batgo sipeoyo"
KAZAKH = "Сәлеметсіз бе, мен тіс емдеткім келеді, қанша тұрады?"


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("مرحبا، أريد حجز موعد من فضلكم", "ar"),
        ("我想预约明天下午做双眼皮", "zh-Hans"),
        ("請問玻尿酸一針多少錢？", "zh-Hant"),
        ("Здравствуйте, сколько стоит приём?", "ru"),
    ],
)
async def test_the_answer_is_in_the_language_of_the_message(
    visitor: Visitor, rasa: ScriptedRasa, text: str, locale: str
) -> None:
    await visitor.post(text)
    said, reply = await visitor.until(2)
    assert reply["locale"] == locale
    assert rasa.turns[0]["metadata"]["locale"] == locale
    assert said["dir"] == reply["dir"] == ("rtl" if locale == "ar" else "ltr")
    assert reply["language"]["locale"] == locale
    assert len(reply["language"]["offered"]) == 11


async def test_another_language_is_followed_and_a_number_changes_nothing(visitor: Visitor) -> None:
    for text in ("¿Cuánto cuesta una limpieza dental?", "2", "我想预约明天下午做双眼皮"):
        await visitor.post(text)
    replies = [m for m in await visitor.until(6) if m["direction"] == "out"]
    assert [reply["locale"] for reply in replies] == ["es", "es", "zh-Hans"]


async def test_an_explicit_choice_holds_against_what_is_typed(visitor: Visitor, rasa: ScriptedRasa) -> None:
    chosen = await visitor.client.put("/api/v1/locale", json={"locale": "ar-EG"}, headers=visitor.headers)
    assert chosen.json() == {"locale": "ar", "dir": "rtl"}
    await visitor.post("How much is a dental cleaning?")
    assert (await visitor.until(2))[1]["locale"] == "ar"


async def test_the_switch_of_the_page_wins_over_an_older_choice_in_the_dialogue(
    visitor: Visitor, rasa: ScriptedRasa
) -> None:
    rasa.script = lambda turn: answer(emission("language-changed", "ja"), intent="change_language", chosen="ja")
    await visitor.post("Japanese please")
    await visitor.until(2)
    await visitor.client.put("/api/v1/locale", json={"locale": "th"}, headers=visitor.headers)
    rasa.script = lambda turn: answer(emission("greet", "ja"), chosen="ja")
    await visitor.post("hello")
    assert (await visitor.until(4))[3]["locale"] == "th"
    rasa.script = lambda turn: answer(emission("language-changed", "ru"), intent="change_language", chosen="ru")
    await visitor.post("Russian please")
    await visitor.until(6)
    rasa.script = lambda turn: answer(emission("greet", "ru"), chosen="ru")
    await visitor.post("hello")
    assert [message["locale"] for message in (await visitor.until(8))[5:8:2]] == ["ru", "ru"]


async def test_a_language_asked_for_in_the_dialogue_is_kept(visitor: Visitor, rasa: ScriptedRasa) -> None:
    rasa.script = lambda turn: answer(emission("language-changed", "ja"), intent="change_language", chosen="ja")
    await visitor.post("Please write Japanese")
    await visitor.until(2)
    rasa.script = greet
    await visitor.post("How much is a dental cleaning?")
    await visitor.until(4)
    assert rasa.turns[1]["metadata"]["locale"] == "ja"


@pytest.mark.parametrize("tag", ["kk", "xx", "tlh-Latn"])
async def test_a_locale_we_do_not_write_cannot_be_chosen(visitor: Visitor, tag: str) -> None:
    refused = await visitor.client.put("/api/v1/locale", json={"locale": tag}, headers=visitor.headers)
    assert (refused.status_code, refused.json()["error"]) == (400, "unknown_locale")


async def test_nobody_knows_the_language_of_the_first_message_so_all_are_offered(
    client: Any, rasa: ScriptedRasa
) -> None:
    visitor = await Visitor(client).open(None)
    rasa.script = lambda turn: answer(
        emission("greet", quick_replies=[{"key": "reply-book", "args": {}, "intent": "book_appointment"}])
    )
    await visitor.post(ROMANISED_KOREAN)
    await visitor.post(ROMANISED_KOREAN)
    messages = await visitor.until(5)
    assert [message["key"] for message in messages if message["direction"] == "out"] == [
        "language-offer",
        "greet",
        "greet",
    ]
    first = next(message for message in messages if message["key"] == "greet")
    titles = [button["title"] for button in first["quick_replies"]]
    assert titles[0] == "Book an appointment"
    assert {"العربية", "日本語", "繁體中文", "简体中文", "Монгол"} <= set(titles)
    assert "한국어" not in titles


async def test_a_client_that_says_its_language_is_not_asked(visitor: Visitor) -> None:
    await visitor.post(ROMANISED_KOREAN)
    await asyncio.sleep(0.1)
    assert [message["key"] for message in await visitor.until(2)] == [None, "greet"]


async def test_a_guess_from_latin_letters_is_put_to_the_visitor_once(visitor: Visitor, rasa: ScriptedRasa) -> None:
    rasa.script = lambda turn: answer(emission("greet", "en"))
    await visitor.post("zdravstvuyte, skolko stoit udalenie rodinki?")
    messages = await visitor.until(3)
    assert [message["key"] for message in messages] == [None, "language-confirm", "greet"]
    assert messages[1]["locale"] == "ru"
    assert [button["title"] for button in messages[2]["quick_replies"]] == ["Русский", "English"]
    await visitor.post("spasibo bolshoe, do svidaniya")
    assert [message["key"] for message in (await visitor.until(5))[3:]] == [None, "greet"]
    await visitor.post(payload=messages[2]["quick_replies"][0]["payload"])
    await visitor.until(7)
    assert rasa.turns[-1]["payload"] == {"intent": "change_language", "entities": {"language": "ru"}}


async def test_a_neighbour_is_offered_what_its_speakers_read(client: Any, rasa: ScriptedRasa) -> None:
    visitor = await Visitor(client).open(None)
    await visitor.post(KAZAKH)
    messages = await visitor.until(2)
    assert messages[1]["key"] == "language-neighbour"
    assert {"Русский", "English"} <= {button["title"] for button in messages[1]["quick_replies"]}
    await asyncio.sleep(0.2)
    assert rasa.turns == []


async def test_a_neighbours_letters_in_a_running_conversation_are_first_tried(
    visitor: Visitor, rasa: ScriptedRasa
) -> None:
    await visitor.post("hello")
    await visitor.until(2)
    rasa.script = lambda turn: answer(emission("greet"), intent="inform")
    await visitor.post("Әйгерім Қасымқызы")
    assert (await visitor.until(4))[3]["key"] == "greet"
    rasa.script = lambda turn: answer(emission("fallback"), intent="nlu_fallback")
    await visitor.post(KAZAKH)
    assert (await visitor.until(6))[5]["key"] == "language-neighbour"


async def test_the_engine_is_told_the_choice_made_last(visitor: Visitor, rasa: ScriptedRasa) -> None:
    await visitor.post("hello")
    await visitor.until(2)
    assert "locale_chosen" not in rasa.turns[0]["metadata"]
    await visitor.client.put("/api/v1/locale", json={"locale": "th"}, headers=visitor.headers)
    await visitor.post("hello again")
    await visitor.until(4)
    assert (rasa.turns[1]["metadata"]["locale"], rasa.turns[1]["metadata"]["locale_chosen"]) == ("th", True)


async def test_asking_which_languages_there_are_does_not_bring_an_older_choice_back(
    visitor: Visitor, rasa: ScriptedRasa
) -> None:
    rasa.script = lambda turn: answer(emission("language-changed", "ja"), intent="change_language", chosen="ja")
    await visitor.post("Japanese please")
    await visitor.until(2)
    await visitor.client.put("/api/v1/locale", json={"locale": "th"}, headers=visitor.headers)
    rasa.script = lambda turn: answer(emission("language-which", "th"), intent="change_language", chosen="ja")
    await visitor.post("another language")
    assert (await visitor.until(4))[3]["locale"] == "th"


async def test_a_new_language_holds_for_all_replies_of_its_turn(visitor: Visitor, rasa: ScriptedRasa) -> None:
    await visitor.client.put("/api/v1/locale", json={"locale": "th"}, headers=visitor.headers)
    question = emission("greet", "th")  # a form asks again, in the language of before
    rasa.script = lambda turn: answer(
        emission("language-changed", "ja"), question, intent="change_language", chosen="ja"
    )
    await visitor.post("Japanese please")
    assert [message["locale"] for message in (await visitor.until(3))[1:]] == ["ja", "ja"]


@pytest.mark.parametrize(
    ("told", "kept"), [("Asia/Ulaanbaatar", "Asia/Ulaanbaatar"), ("Mars/Olympus", None), ("../etc/passwd", None)]
)
async def test_the_visitors_zone_reaches_the_engine(
    client: httpx.AsyncClient, rasa: ScriptedRasa, told: str, kept: str | None
) -> None:
    visitor = await Visitor(client).open("en", time_zone=told)
    await visitor.post("hello")
    await visitor.until(2)
    assert rasa.turns[0]["metadata"].get("time_zone") == kept
