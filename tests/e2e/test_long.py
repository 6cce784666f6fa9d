"""A conversation that outgrows its session: nothing of it is asked twice, nothing is forgotten."""

import sqlite3
from contextlib import closing

QUESTIONS = ("price", "pickup", "what_is", "interpreter")
MANY = 24


def sessions(engine, visitor):
    """How many sessions Rasa keeps of the conversation."""
    query = "select count(*) from events where sender_id = ? and type_name = 'session_started'"
    with closing(sqlite3.connect(engine.trackers, timeout=10)) as database:
        return database.execute(query, (visitor.conversation,)).fetchone()[0]


async def test_a_form_outlasts_any_number_of_questions(visit, lines, locale, engine):
    visitor = await visit(locale)
    await visitor.say(lines["book_full"])
    asked = visitor.keys[-1]
    for number in range(MANY):
        await visitor.say(lines[QUESTIONS[number % len(QUESTIONS)]])
        assert len(visitor.keys) == 2, (number, visitor.keys)
    assert sessions(engine, visitor) > 1
    assert asked == "booking-ask-residency"
    await visitor.say(lines["deny"])
    assert visitor.keys[-1].startswith("booking-ask-details"), visitor.keys
