"""A quote is asked for, comes back into the chat, expires; a case is opened without a record in the chat."""

import json

from sqlalchemy import text

from actions.db.types import decrypt
from bot.__main__ import COMMANDS

PARTS = "consultation=50000,tests=unknown,procedure=1200000"


async def ask(visitor, lines):
    """From the wish to the request; gives the codes."""
    await visitor.say(lines["quote"])
    assert visitor.keys == ["quote-ask-clinic"], (lines["quote"], visitor.keys)
    await visitor.press("reply-quote-all")
    assert visitor.keys == ["quote-ask-contact"], visitor.keys
    await visitor.say(lines["contact"])
    assert visitor.keys == ["quote-summary"], visitor.keys
    assert not visitor.rows("select * from quote_request"), "nothing is kept before the yes"
    await visitor.press("reply-agree-send")
    assert visitor.keys == ["quote-requested"], visitor.keys
    return [row["code"] for row in visitor.rows("select code from quote_request order by id")]


def enter(visitor, code, until="2026-12-23"):
    """The desk enters what the clinic said."""
    typed = ["enter", code, "--items", PARTS, "--vat", "excluded", "--valid-until", until, "--by", "Kim"]
    assert COMMANDS["quotes"](visitor.services.settings, typed) == 0


async def test_a_quote_is_asked_of_the_clinics_that_offer_it(visit, lines, locale):
    visitor = await visit(locale)
    codes = await ask(visitor, lines)
    assert codes and all(code in visitor.read for code in codes)
    rows = visitor.rows("select * from quote_request")
    assert {(row["state"], row["procedure"], row["owner"]) for row in rows} == {("requested", "face_lift", "desk")}
    assert {decrypt(row["contact"]) for row in rows} == {"+97699112233"}
    given = visitor.rows("select kind, given from consent order by kind")
    assert [(row["kind"], bool(row["given"])) for row in given] == [("clinic", True), ("health", True)]


async def test_the_quote_comes_back_into_the_chat_and_expires(visit, lines, locale):
    visitor = await visit(locale)
    code = (await ask(visitor, lines))[0]
    enter(visitor, code)
    await visitor.say(lines["quote"])
    assert visitor.keys == ["quote-arrived", "quote-shown"], visitor.keys
    card = visitor.last[0]["cards"][0]
    rows = {row["label"]: row["value"] for row in card["rows"]}
    assert card["kind"] == "quote"
    assert visitor.last[0]["locale"] == locale
    assert rows[visitor.word("label-vat")] == visitor.word("vat-excluded")
    assert rows[visitor.word("label-quote-tests")] == visitor.word("quote-part-unknown")
    assert visitor.word("label-quote-total") not in rows, "no total while a part is not stated"
    assert visitor.word("state-quote-quoted") in visitor.read
    with visitor.services.db.write() as session:
        session.execute(text("update quote_request set valid_until = '2026-11-22' where code = :code"), {"code": code})
    await visitor.say(lines["quote"])
    assert visitor.keys == ["quote-shown"], visitor.keys
    assert visitor.word("state-quote-expired") in visitor.read


async def test_a_request_can_be_withdrawn(visit, lines, locale):
    visitor = await visit(locale)
    await ask(visitor, lines)
    await visitor.say(lines["quote"])
    assert visitor.keys == ["quote-shown"], visitor.keys
    await visitor.press("reply-quote-withdraw")
    assert visitor.keys == ["quote-withdrawn"], visitor.keys
    assert {row["state"] for row in visitor.rows("select state from quote_request")} == {"withdrawn"}


async def test_a_no_sends_nothing(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["quote"])
    await visitor.pick(1)
    await visitor.fill({"reach": "+976 9911 2233", "quote_words": "Lidocaine"})
    assert visitor.keys == ["quote-summary"], visitor.keys
    assert "Lidocaine" in visitor.read
    await visitor.press("reply-do-not-send")
    assert visitor.keys == ["quote-not-sent"], visitor.keys
    assert not visitor.rows("select * from quote_request")


async def test_a_case_knows_for_whom_it_is_and_who_can_fly(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["second_opinion"])
    assert visitor.keys == ["second-opinion-answer"], (lines["second_opinion"], visitor.keys)
    await visitor.press("reply-open-case")
    assert visitor.keys == ["case-ask-consent"], visitor.keys
    await visitor.press("reply-agree")
    await visitor.say(lines["deny"])
    await visitor.say(lines["case_words"])
    await visitor.fill({"record_letter": True, "fit_to_fly": "unsure"})
    assert visitor.keys == ["case-ask-details"], visitor.keys
    await visitor.fill({"person": "Bat Bold", "reach": "+976 9911 2233", "case_for": "other"})
    assert visitor.keys == ["case-opened"], visitor.keys
    assert visitor.word("label-fit-to-fly") in visitor.read
    (case,) = visitor.rows("select * from case_file")
    assert (case["topic"], case["kind"], case["fit_to_fly"]) == ("second_opinion", "records_first", "unsure")
    assert case["relation"] not in (None, "self")
    typed = ["set", case["code"], "--records", "letter=received", "--next", "2026-11-26"]
    assert COMMANDS["cases"](visitor.services.settings, typed) == 0
    states = json.loads(decrypt(visitor.rows("select * from case_file")[0]["record_states"]))
    assert states["letter"] == "received"


async def test_charity_promises_nothing_and_leads_to_a_person(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["charity"])
    assert visitor.keys == ["charity-answer"], (lines["charity"], visitor.keys)
    await visitor.press("reply-open-case")
    assert visitor.keys == ["case-ask-consent"], visitor.keys
