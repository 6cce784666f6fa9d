"""Where a line is cut, and which pieces become requests of their own."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.languages import LANGUAGES
from bot.nlu.classifier import Prediction
from bot.nlu.clauses import ClauseError, ClauseSplitter, Piece, behind_greeting, split
from bot.nlu.spans import Entity

from .conftest import DATA

SPLITTER = ClauseSplitter.load(DATA / "clauses")


@pytest.fixture(scope="module")
def splitter() -> ClauseSplitter:
    return SPLITTER


def cut(splitter: ClauseSplitter, text: str, language: str = "en") -> list[str]:
    return [text[piece.start : piece.end] for piece in splitter.pieces(text, language)]


def requests(
    splitter: ClauseSplitter,
    text: str,
    meant: Mapping[str, tuple[str, float]],
    entities: list[Entity] | None = None,
) -> tuple[str, list[str]] | None:
    """The first intent and the other requests, given what each piece means (by its beginning)."""

    def predict(piece: Piece) -> Prediction:
        words = text[piece.start : piece.end]
        name, chance = next(value for begin, value in meant.items() if words.startswith(begin))
        return Prediction(name, chance, ((name, chance),))

    found = split(text, splitter.pieces(text, "en"), entities or [], predict)
    return None if found is None else (found.first.intent, list(found.also))


def test_every_language_has_joiners() -> None:
    assert {path.stem for path in (DATA / "clauses").glob("*.yml")} == set(LANGUAGES)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("how much is botox and can you pick me up?", ["how much is botox", "can you pick me up"]),
        ("how much is it? do you speak Thai?", ["how much is it", "do you speak Thai"]),
        ("it costs 1.500.000 won or 3.5 million", []),
        ("botox", []),
        ("hi, how much is botox", []),
        ("hi, how much is botox and can you pick me up", ["how much is botox", "can you pick me up"]),
        ("candy and brandy", ["candy", "brandy"]),
        ("sandy beaches", []),
    ],
)
def test_a_line_is_cut_at_marks_and_joiners(splitter: ClauseSplitter, text: str, pieces: list[str]) -> None:
    assert [piece for piece in cut(splitter, text) if len(piece.split()) > 1] == [
        piece for piece in pieces if len(piece.split()) > 1
    ]


def test_a_story_is_one_request(splitter: ClauseSplitter) -> None:
    assert splitter.pieces("I came. " * 7, "en") == []


def test_two_requests(splitter: ClauseSplitter) -> None:
    line = "how much is botox and can you pick me up?"
    meant = {"how much": ("ask_price", 0.9), "can you": ("ask_pickup", 0.9)}
    assert requests(splitter, line, meant) == ("ask_price", ["can you pick me up"])


def test_what_asks_nothing_goes_with_its_neighbour(splitter: ClauseSplitter) -> None:
    line = "I land on Friday. how much is botox? my mother comes too. is there a hotel near you?"
    meant = {
        "I land": ("plan_trip", 0.4),
        "how much": ("ask_price", 0.9),
        "my mother": ("affirm", 0.9),
        "is there": ("ask_accommodation", 0.9),
    }
    assert requests(splitter, line, meant) == ("ask_price", ["is there a hotel near you"])


@pytest.mark.parametrize(
    ("first", "second"),
    [("greet", "ask_price"), ("ask_price", "thank"), ("change_language", "ask_pickup"), ("ask_price", "ask_price")],
)
def test_one_request_stays_one(splitter: ClauseSplitter, first: str, second: str) -> None:
    meant = {"hello there": (first, 0.95), "the second": (second, 0.95)}
    assert requests(splitter, "hello there, the second half", meant) is None


def test_the_same_question_about_two_things_is_two(splitter: ClauseSplitter) -> None:
    line = "what is botox and what is filler"
    names: list[Entity] = [
        {"entity": "procedure", "value": "botulinum_toxin", "start": 8, "end": 13},
        {"entity": "procedure", "value": "filler", "start": 26, "end": 32},
    ]
    meant = {"what": ("ask_procedure", 0.9)}
    assert requests(splitter, line, meant, names) == ("ask_procedure", ["what is filler"])
    assert requests(splitter, line, meant) is None


@pytest.mark.parametrize(("chance", "two"), [(0.95, True), (0.88, False)])
def test_relatives_are_two_requests_only_when_both_are_very_sure(
    splitter: ClauseSplitter, chance: float, two: bool
) -> None:
    meant = {"where is": ("ask_clinic", 0.95), "do they": ("ask_clinic_languages", chance)}
    expected = ("ask_clinic", ["do they speak Thai"]) if two else None
    assert requests(splitter, "where is it near you? do they speak Thai?", meant) == expected


def test_the_price_of_what_was_asked_before_is_part_of_it(splitter: ClauseSplitter) -> None:
    meant = {"is there": ("ask_pickup", 0.99), "how much": ("ask_price", 0.99)}
    assert requests(splitter, "is there a pickup and how much is it", meant) is None


@pytest.mark.parametrize(
    ("text", "second", "also"),
    [
        ("plan my trip please. I want botox at Haneul", ("book_appointment", 0.97), []),
        ("plan my trip please. I land tomorrow at nine", ("request_pickup", 0.99), []),
        ("plan my trip please and fetch me tomorrow at nine", ("request_pickup", 0.99), ["fetch me tomorrow at nine"]),
        ("plan my trip please. is there a hotel nearby?", ("ask_accommodation", 0.99), ["is there a hotel nearby"]),
    ],
)
def test_a_plan_keeps_its_days_and_its_treatment(
    splitter: ClauseSplitter, text: str, second: tuple[str, float], also: list[str]
) -> None:
    at = text.find("tomorrow")
    when: list[Entity] = [{"entity": "time", "value": "x", "start": at, "end": len(text), "extractor": "t"}]
    found = requests(splitter, text, {"plan": ("plan_trip", 0.99), "": second}, when if at >= 0 else [])
    assert found == ("plan_trip", also)


def test_a_wrong_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "en.yml").write_text("joiners: and\n", encoding="utf-8")
    with pytest.raises(ClauseError, match=r"en\.yml"):
        ClauseSplitter.load(tmp_path)


@given(st.text(max_size=60), st.sampled_from([*LANGUAGES, "und"]))
def test_pieces_lie_in_order_inside_the_text(text: str, language: str) -> None:
    pieces = SPLITTER.pieces(text, language)
    places = [place for piece in pieces for place in (piece.start, piece.end)]
    assert places == sorted(places)
    assert all(0 <= piece.start < piece.end <= len(text) for piece in pieces)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Hello! How much is it?", "How much is it?"),
        ("hola, buenas tardes... cuánto cuesta", "cuánto cuesta"),
        ("สวัสดีค่ะอยากทำจมูก", "อยากทำจมูก"),
        ("👋 hi there 😊 price?", "price?"),
        ("السلام عليكم، كم السعر", "كم السعر"),
        ("Hello, 多少钱", "多少钱"),
        ("hello", None),
        ("你好！", None),
        ("high prices", None),
        ("ไฮฟูราคาเท่าไหร่", None),
        ("сайн эмнэлэг байна уу", None),
        ("", None),
    ],
)
def test_what_stands_behind_a_greeting(splitter: ClauseSplitter, text: str, body: str | None) -> None:
    piece = splitter.body(text)
    assert (None if piece is None else text[piece.start : piece.end]) == body


@pytest.mark.parametrize(
    ("whole", "body", "named", "counts"),
    [
        (("greet", 0.9), ("book_appointment", 0.6), False, "book_appointment"),
        (("greet", 0.9), ("book_appointment", 0.2), False, "greet"),
        (("greet", 0.9), ("book_appointment", 0.2), True, "book_appointment"),
        (("greet", 0.9), ("thank", 0.9), True, "greet"),
        (("ask_price", 0.9), ("book_appointment", 0.6), True, "ask_price"),
        (("ask_price", 0.5), ("book_appointment", 0.6), True, "book_appointment"),
    ],
)
def test_a_request_counts_more_than_the_greeting_before_it(
    whole: tuple[str, float], body: tuple[str, float], named: bool, counts: str
) -> None:
    found = behind_greeting(Prediction(*whole, (whole,)), Prediction(*body, (body,)), named=named)
    assert found.intent == counts
