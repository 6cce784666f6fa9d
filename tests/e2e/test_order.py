"""Impatient visitors: lines sent at once are answered one after another, each once, and nobody waits for a stranger."""

import asyncio
import time

from tests.support.visitor import ANSWER_LIMIT_SECONDS

TREATMENTS = ("botox", "filler", "rejuran healer", "shurink", "laser hair removal", "rhinoplasty", "lasik")
AT_ONCE = 20


def questions():
    """Twenty questions, each about another treatment than the one before."""
    return [f"what is {TREATMENTS[number % len(TREATMENTS)]}?" for number in range(AT_ONCE)]


async def rows_when(visitor, done):
    """The conversation's messages in the order they stand, as soon as ``done`` says so of them."""
    limit = time.monotonic() + 3 * ANSWER_LIMIT_SECONDS
    while True:
        rows = visitor.rows(
            "select id, seq, direction, turn from message where conversation = :c order by seq",
            c=visitor.conversation,
        )
        if done(rows):
            return rows
        assert time.monotonic() < limit, "no answer"
        await asyncio.sleep(0.05)


def all_answered(count):
    """True of rows when ``count`` turns have a reply."""
    return lambda rows: len({row["turn"] for row in rows if row["direction"] == "out"}) == count


async def test_lines_sent_at_once_are_answered_in_the_order_they_were_accepted(visit):
    visitor = await visit("en")
    asked = questions()
    answers = await asyncio.gather(*(visitor.post({"text": line}) for line in asked))
    assert [answer.status_code for answer in answers] == [202] * AT_ONCE
    by_seq = {answer.json()["seq"]: line for answer, line in zip(answers, asked, strict=True)}
    rows = await rows_when(visitor, all_answered(AT_ONCE))

    said = [row["turn"] for row in rows if row["direction"] == "in"]
    replied = [row["turn"] for row in rows if row["direction"] == "out"]
    assert replied == said, "one reply each, in the same order"
    history = await visitor.client.get("/api/v1/messages", params={"after": 0}, headers=visitor._headers)
    texts = {
        way: [one["text"] for one in history.json()["messages"] if one["direction"] == way] for way in ("in", "out")
    }
    assert texts["in"] == [by_seq[seq] for seq in sorted(by_seq)], "the numbers are the order"
    for line, reply in zip(texts["in"], (text.lower() for text in texts["out"]), strict=True):
        name = line.removeprefix("what is ").removesuffix("?").split()[-1]
        assert name in reply or (name == "botox" and "botulinum" in reply), (line, reply)


async def test_a_long_queue_holds_up_nobody_else(visit):
    busy, other = await visit("en"), await visit("en")
    await asyncio.gather(*(busy.post({"text": line}) for line in questions()))
    await other.post({"text": "Hello!"})
    (_, greeting) = await rows_when(other, all_answered(1))
    rows = await rows_when(busy, all_answered(AT_ONCE))
    assert greeting["id"] < rows[-1]["id"], "the stranger was answered before the queue was empty"


async def test_the_same_message_sent_again_is_one_message(visit):
    visitor = await visit("en")
    body = {"client_message_id": "the-same", "text": "How much is botox?"}
    sent = [answer.json() for answer in await asyncio.gather(*(visitor.post(body) for _ in range(5)))]
    assert {one["seq"] for one in sent} == {1}
    assert sorted(one["duplicate"] for one in sent) == [False, True, True, True, True]
    await rows_when(visitor, all_answered(1))
    late = await visitor.post(body)
    assert late.json() == {**late.json(), "seq": 1, "duplicate": True}
    await visitor.say("Hello!")
    rows = await rows_when(visitor, all_answered(2))
    assert [row["direction"] for row in rows].count("in") == 2
    assert [row["direction"] for row in rows].count("out") == 2
