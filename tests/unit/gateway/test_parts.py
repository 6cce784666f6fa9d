"""Signing, limits, listeners, logs, and rows that can no longer be shown."""

import asyncio
import json
import logging
from datetime import datetime, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.db.records import StoredMessage
from bot.gateway.hub import Hub
from bot.gateway.limits import MemoryLimiter, address_key
from bot.gateway.logs import JsonFormatter
from bot.gateway.rendering import Presenter, UnrenderableError, direction_of
from bot.gateway.signing import Choice, InvalidTokenError, Session, SignedField, Signer
from bot.gateway.state import Texts
from tests.unit.gateway.support import SECRET_KEY, emission


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


async def test_a_minutes_allowance_may_be_used_at_once_and_comes_back_evenly() -> None:
    clock = Clock()
    limiter = MemoryLimiter(clock)
    assert [await limiter.take("a", 60) for _ in range(60)] == [0.0] * 60
    assert await limiter.take("a", 60) == pytest.approx(1.0)
    assert await limiter.take("b", 60) == 0.0
    clock.now = 2.0
    assert [await limiter.take("a", 60) for _ in range(2)] == [0.0, 0.0]
    assert await limiter.take("a", 60) > 0


async def test_the_limiter_forgets_who_is_long_gone_and_never_grows_without_end() -> None:
    clock = Clock()
    limiter = MemoryLimiter(clock, most=10)
    for number in range(100):
        await limiter.take(f"key {number}", 60)
        assert len(limiter._buckets) <= 11
    assert await limiter.take("key 99", 1) >= 0


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("192.0.2.1", "192.0.2.2", False),
        ("2001:db8::1", "2001:db8::ffff", True),
        ("2001:db8:0:1::1", "2001:db8:0:2::1", False),
        (None, "", True),
    ],
)
def test_an_ipv6_subscriber_is_one_address(one: str | None, other: str | None, same: bool) -> None:
    assert (address_key(one) == address_key(other)) is same


@given(st.text(), st.text(max_size=20))
def test_a_signed_choice_comes_back_whole_and_no_other_conversation_takes_it(title: str, value: str) -> None:
    signer = Signer(SECRET_KEY, 30)
    title, value = (text.encode("utf-8", "ignore").decode() for text in (title, value))
    fields = (SignedField("a", "choice", True, title, ((value, title),)), SignedField("b", "tick", False, value))
    choice = Choice(title, "inform", {"person": value}, fields, "ar")
    payload = signer.payload("one", choice)
    assert signer.choice("one", payload) == choice
    with pytest.raises(InvalidTokenError):
        signer.choice("two", payload)


@given(st.text())
def test_no_text_is_taken_for_a_token(text: str) -> None:
    signer = Signer(SECRET_KEY, 30)
    with pytest.raises(InvalidTokenError):
        signer.session(text)
    with pytest.raises(InvalidTokenError):
        signer.choice("one", text)


def test_a_session_comes_back_with_its_hint() -> None:
    signer = Signer(SECRET_KEY, 30)
    assert signer.session(signer.token(Session("c", "zh-TW"))) == Session("c", "zh-TW")


async def test_listeners_are_woken_for_their_conversation_and_forgotten_after() -> None:
    hub = Hub()
    with hub.listen("a") as mine, hub.listen("b") as other:
        hub.wake("a", typing=True)
        await asyncio.wait_for(mine.wait(5), 1)
        assert (mine.take_typing(), mine.take_typing(), other.take_typing()) == (True, False, False)
        hub.close()
        await asyncio.wait_for(other.wait(5), 1)
    assert hub._listeners == {}


def test_a_logged_error_names_its_class_and_never_its_text() -> None:
    try:
        raise ValueError("my secret illness")
    except ValueError as error:
        info = (ValueError, error, error.__traceback__)
    record = logging.LogRecord("bot", logging.ERROR, __file__, 1, "broke", None, info)
    record.fields = {"turn": "t1"}
    line = JsonFormatter().format(record)
    assert "secret" not in line
    assert json.loads(line)["error"] == "ValueError"
    assert json.loads(line)["turn"] == "t1"


def row(**columns: object) -> StoredMessage:
    values: dict[str, object] = dict.fromkeys(StoredMessage.__dataclass_fields__)
    values |= {"id": 1, "conversation": "c", "seq": 1, "direction": "out", "sender": "bot", "locale": "en"}
    return StoredMessage(**{**values, "at": datetime.now(timezone.utc), **columns})  # type: ignore[arg-type]


@pytest.fixture
def presenter(texts: Texts) -> Presenter:
    return Presenter(texts.renderer, Signer(SECRET_KEY, 30), True)


def test_a_row_that_no_catalogue_knows_any_more_does_not_hide_the_others(presenter: Presenter) -> None:
    shown = presenter.present(row(emission=emission("a-key-of-last-year")))
    assert shown["key"] == "error-turn-failed"
    assert shown["text"]
    with pytest.raises(UnrenderableError):
        presenter.check("c", emission("a-key-of-last-year"))


def test_a_row_is_shown_in_its_own_locale_whatever_its_emission_said(presenter: Presenter) -> None:
    shown = presenter.present(row(emission=emission("greet", "ar"), locale="ar"))
    assert (shown["locale"], shown["dir"], shown["language"]["own_name"]) == ("ar", "rtl", "العربية")


@pytest.mark.parametrize(("text", "direction"), [("hello", "ltr"), ("123 مرحبا", "rtl"), ("123", "ltr"), ("א", "rtl")])
def test_what_a_visitor_wrote_runs_as_its_first_letter(text: str, direction: str) -> None:
    assert direction_of(text) == direction
