"""The inbox: nothing lost, nothing twice, in order."""

import threading
from datetime import timedelta

import pytest

from actions.db.engine import Database
from actions.db.records import Accepted, Turn, UnknownConversationError
from actions.db.repositories import ConversationRepository, InboxRepository
from tests.unit.db.database import NOW, together

pytestmark = pytest.mark.postgresql
CARD = {"v": 1, "key": "emergency", "args": {}, "locale": "en"}
ANSWER = {"v": 1, "key": "greet", "args": {"name": "Bold"}, "locale": "mn"}


def accept(db: Database, conversation: str, client_id: str, text: str = "hello", **options: object) -> Accepted:
    return InboxRepository(db).accept(
        conversation,
        client_id,
        text,
        None,
        now=NOW,
        locale="en",
        **options,  # type: ignore[arg-type]
    )


def claim(db: Database, owner: str = "w1", seconds: float = 0) -> Turn | None:
    return InboxRepository(db).claim(owner, NOW + timedelta(seconds=seconds), 20)


def texts(db: Database, conversation: str) -> list[tuple[int, str, str | None]]:
    rows = ConversationRepository(db).messages_after(conversation, 0)
    return [(row.seq, row.direction, row.text or row.key) for row in rows]


def test_a_message_is_claimed_answered_and_read_back(db: Database, conversation: str) -> None:
    accepted = InboxRepository(db).accept(
        conversation, "c1", "сайн уу", {"intent": "greet"}, now=NOW, locale="mn", nlu={"language": "mn"}
    )
    turn = claim(db)
    assert turn is not None
    assert (turn.text, turn.payload, turn.locale, turn.channel) == ("сайн уу", {"intent": "greet"}, "mn", "web")
    assert (turn.turn, turn.seq, turn.attempts, turn.nlu) == (accepted.turn, 1, 1, {"language": "mn"})
    stored = InboxRepository(db).finish(
        turn,
        replies=[ANSWER, CARD],
        nlu={"intent": {"name": "greet"}},
        conversation_updates={"locale": "mn", "locale_chosen": True},
        now=NOW,
    )
    assert [(row.seq, row.key, row.emission, row.turn) for row in stored] == [
        (2, "greet", ANSWER, turn.turn),
        (3, "emergency", CARD, turn.turn),
    ]
    assert ConversationRepository(db).messages_after(conversation, 1) == stored
    assert ConversationRepository(db).messages_after(conversation, 0)[0].nlu == {"intent": {"name": "greet"}}
    after = ConversationRepository(db).get(conversation)
    assert after is not None
    assert (after.locale, after.locale_chosen, after.next_seq) == ("mn", True, 4)
    assert claim(db) is None


def test_a_repeated_message_writes_nothing(db: Database, conversation: str) -> None:
    first = accept(db, conversation, "same", replies=[CARD])
    again = accept(db, conversation, "same", "other words", replies=[CARD])
    assert again == Accepted(seq=first.seq, turn=first.turn, duplicate=True)
    assert texts(db, conversation) == [(1, "in", "hello"), (2, "out", "emergency")]
    other = ConversationRepository(db).create("web", now=NOW).id
    assert not accept(db, other, "same").duplicate


def test_the_same_message_sent_by_many_at_once_is_one(db: Database, conversation: str) -> None:
    results: list[Accepted] = []
    threads = [
        threading.Thread(target=lambda: results.append(accept(db, conversation, "one", replies=[CARD])))
        for _ in range(8)
    ]
    together(threads)
    assert sorted(result.duplicate for result in results) == [False] + [True] * 7
    assert len(texts(db, conversation)) == 2


def test_sequence_numbers_have_no_gaps_under_concurrency(db: Database, conversation: str) -> None:
    def send(number: int) -> None:
        accept(db, conversation, f"c{number}", replies=[CARD])

    threads = [threading.Thread(target=send, args=(number,)) for number in range(10)]
    together(threads)
    rows = texts(db, conversation)
    assert [seq for seq, _, _ in rows] == list(range(1, 21))
    assert [direction for _, direction, _ in rows] == ["in", "out"] * 10


def test_undelivered_messages_are_stored_but_not_worked(db: Database, conversation: str) -> None:
    accept(db, conversation, "c1", deliver=False)
    assert claim(db) is None
    assert InboxRepository(db).pending_count(conversation) == 0
    assert texts(db, conversation) == [(1, "in", "hello")]


def test_a_conversation_is_worked_one_turn_at_a_time_in_order(db: Database, conversation: str) -> None:
    inbox = InboxRepository(db)
    accept(db, conversation, "c1", "first")
    accept(db, conversation, "c2", "second")
    first = claim(db, "w1")
    assert first is not None
    assert claim(db, "w2") is None
    assert inbox.pending_count(conversation) == 2
    inbox.finish(first, replies=[], nlu=None, now=NOW)
    second = claim(db, "w2")
    assert second is not None
    assert (first.text, second.text) == ("first", "second")


def test_other_conversations_do_not_wait(db: Database, conversation: str) -> None:
    other = ConversationRepository(db).create("web", now=NOW).id
    accept(db, conversation, "c1", "mine")
    accept(db, other, "c1", "theirs")
    claimed = [claim(db, "w1"), claim(db, "w2"), claim(db, "w3")]
    assert [turn.text if turn else None for turn in claimed] == ["mine", "theirs", None]


def test_a_lapsed_lease_is_taken_over_and_the_late_answer_is_dropped(db: Database, conversation: str) -> None:
    inbox = InboxRepository(db)
    accept(db, conversation, "c1")
    dead = claim(db, "dead")
    assert dead is not None
    assert claim(db, "heir", seconds=19) is None
    heir = claim(db, "heir", seconds=20)
    assert heir is not None
    assert (heir.turn, heir.attempts) == (dead.turn, 2)
    assert inbox.finish(dead, replies=[ANSWER], nlu=None, now=NOW) == []
    assert inbox.extend(dead, NOW, 20) is False
    assert inbox.retry(dead, NOW, 1) is False
    assert len(inbox.finish(heir, replies=[ANSWER], nlu=None, now=NOW)) == 1
    assert inbox.finish(heir, replies=[ANSWER], nlu=None, now=NOW) == []
    assert texts(db, conversation) == [(1, "in", "hello"), (2, "out", "greet")]


def test_the_same_owner_cannot_finish_an_older_lease_of_its_own(db: Database, conversation: str) -> None:
    accept(db, conversation, "c1")
    old = claim(db, "w1")
    new = claim(db, "w1", seconds=30)
    assert old is not None
    assert new is not None
    assert InboxRepository(db).finish(old, replies=[ANSWER], nlu=None, now=NOW) == []


def test_an_extended_lease_is_not_taken(db: Database, conversation: str) -> None:
    accept(db, conversation, "c1")
    turn = claim(db)
    assert turn is not None
    assert InboxRepository(db).extend(turn, NOW + timedelta(seconds=15), 20) is True
    assert claim(db, "w2", seconds=30) is None


def test_a_retry_waits_and_bars_what_came_after(db: Database, conversation: str) -> None:
    accept(db, conversation, "c1", "first")
    accept(db, conversation, "c2", "second")
    turn = claim(db)
    assert turn is not None
    assert InboxRepository(db).retry(turn, NOW, 5) is True
    assert claim(db, seconds=4) is None
    again = claim(db, seconds=5)
    assert again is not None
    assert (again.text, again.attempts) == ("first", 2)


def test_a_failed_turn_tells_the_visitor_and_lets_the_next_one_through(db: Database, conversation: str) -> None:
    accept(db, conversation, "c1", "first")
    accept(db, conversation, "c2", "second")
    turn = claim(db)
    assert turn is not None
    told = InboxRepository(db).fail(turn, replies=[{**CARD, "key": "error-turn-failed"}], now=NOW)
    assert [row.key for row in told] == ["error-turn-failed"]
    following = claim(db)
    assert following is not None
    assert following.text == "second"


def test_further_requests_of_a_line_are_worked_one_after_the_other_and_before_what_came_later(
    db: Database, conversation: str
) -> None:
    accept(db, conversation, "c1", "first")
    accept(db, conversation, "c2", "later")
    turn = claim(db)
    assert turn is not None
    InboxRepository(db).finish(turn, replies=[], nlu=None, now=NOW, also=["second", "third"])
    worked = []
    for _ in range(3):
        turn = claim(db)
        assert turn is not None
        assert claim(db, "w2") is None, "another gateway would answer out of order"
        worked.append(turn.text)
        InboxRepository(db).finish(turn, replies=[], nlu=None, now=NOW)
    assert worked == ["second", "third", "later"]


def test_many_workers_share_many_conversations_without_doubling(db: Database) -> None:
    conversations = [ConversationRepository(db).create("web", now=NOW).id for _ in range(6)]
    for conversation in conversations:
        for number in range(3):
            accept(db, conversation, f"c{number}", str(number))
    done: list[tuple[str, str]] = []

    def work(owner: str) -> None:
        while (turn := claim(db, owner)) is not None or any(
            InboxRepository(db).pending_count(one) for one in conversations
        ):
            if turn is not None:
                InboxRepository(db).finish(turn, replies=[ANSWER], nlu=None, now=NOW)
                done.append((turn.conversation, turn.text))

    threads = [threading.Thread(target=work, args=(f"w{number}",)) for number in range(4)]
    together(threads)
    assert len(done) == 18
    for conversation in conversations:
        assert [text for owner, text in done if owner == conversation] == ["0", "1", "2"]


def test_words_of_the_visitor_are_not_kept_with_what_was_understood(db: Database, conversation: str) -> None:
    accept(db, conversation, "c1", "call me on 010")
    turn = claim(db)
    assert turn is not None
    nlu = {
        "text": "call me on 010",
        "entities": [{"entity": "phone", "value": "+8210", "text": "010"}, {"entity": "procedure", "value": "botox"}],
    }
    InboxRepository(db).finish(turn, replies=[], nlu=nlu, now=NOW)
    kept = ConversationRepository(db).messages_after(conversation, 0)[0].nlu
    assert kept == {"entities": [{"entity": "phone"}, {"entity": "procedure", "value": "botox"}]}


def test_an_unknown_conversation_is_an_error(db: Database) -> None:
    with pytest.raises(UnknownConversationError):
        accept(db, "nobody", "c1")
