"""Two requests in one line: where a second one may begin, and whether it does.

A line is cut at its marks and at the words of ``data/clauses/<language>.yml``; the classifier reads each piece. Pieces
that ask nothing of their own ("I land on Friday.") belong to the request before them, else to the one after.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import regex
import yaml

from bot.nlu.classifier import Prediction
from bot.nlu.spans import Entity

SURE = 0.9
"""A piece of this confidence asks something of its own."""
VERY_SURE = 0.9
"""So sure must both be where they belong to one family of intents."""
SUREST = 0.95
"""So sure must both be where only a comma stands between them."""
PLAIN = 0.4
"""So sure must a request behind a greeting be, to count more than the greeting."""
MOST_PIECES = 5  # longer stories are one request with its reasons
MOST_REQUESTS = 3
_LEAST_WORDS = 3
_TERSE = {"ar": 2, "ko": 2, "mn": 2, "ru": 2}  # languages in which two words ask something
_LEAST_DENSE = 5  # characters, in scripts without spaces

_NO_REQUESTS = frozenset(
    (
        *("greet", "goodbye", "thank", "affirm", "deny", "give_feedback", "out_of_scope", "nlu_fallback"),
        *("report_emergency", "change_language"),  # "I speak no Korean" is a reason, not a request
    )
)
_FAMILIES = (
    ("book_appointment", "check_availability", "reschedule_booking", "cancel_booking", "show_booking"),
    ("find_clinic", "ask_clinic", "ask_clinic_languages"),
    ("ask_pickup", "request_pickup"),
    ("ask_interpretation", "request_interpretation", "ask_clinic_languages"),
    ("ask_aftercare", "ask_medical_advice", "ask_recovery", "ask_risks"),
    ("ask_price", "request_quote", "ask_payment"),
    ("ask_procedure", "list_procedures"),
    ("make_complaint", "report_broker", "check_registration", "ask_payment"),
    ("make_complaint", "ask_aftercare"),  # "they operated on me, how do I wash"
    ("ask_privacy", "erase_my_data"),
    ("ask_second_opinion", "send_records", "ask_documents"),
    ("ask_capabilities", "ask_operator", "ask_if_bot", "list_procedures"),
    ("talk_to_human", "start_over"),
)
_NAMES = ("procedure", "clinic")
_PLAN, _CAR = "plan_trip", "request_pickup"
_TIME = "time"
_GREETING = "greet"
_OF_A_PLAN = frozenset(
    ("book_appointment", "check_availability", "reschedule_booking", "show_booking", "find_clinic", "ask_procedure")
)
"""What follows a wish for a plan and is its days and its treatment: "plan my trip. I land on Friday and want …"."""
_OF_A_NAME = frozenset(
    ("ask_procedure", "ask_price", "ask_duration", "ask_recovery", "ask_risks", "request_quote", "ask_clinic")
)
"""Questions about something that has a name."""
_DENSE = frozenset(("ja", "th", "zh"))
STOP = "stop"
_CLEAR = (STOP, "joiner", "opener", "pause")
_SENTENCE_END = r"[?!？！؟。…\n;；؛]+|\.(?=\s)"
_PAUSE = r"[,，、،]|\s[-–—]\s"


@dataclass(frozen=True)
class Piece:
    """A stretch of a line between two places where a request may begin.

    Attributes:
        start: its first code point.
        end: the code point after its last.
        behind: what ends it: a ``stop`` (end of a sentence or line), a ``joiner`` or a ``pause`` (a comma).
    """

    start: int
    end: int
    behind: str


@dataclass(frozen=True)
class Split:
    """A line that holds several requests.

    Attributes:
        first: what the first request is taken for.
        end: the code point behind the first request.
        also: the other requests, in order.
    """

    first: Prediction
    end: int
    also: tuple[str, ...]


@dataclass(frozen=True)
class Words:
    """The words of a language: between two requests, at the beginning of one, and those of greeting."""

    joiners: Sequence[str] = ()
    openers: Sequence[str] = ()
    greetings: Sequence[str] = ()


LISTS = ("joiners", "openers", "greetings")


class ClauseError(ValueError):
    """A file of ``data/clauses`` does not have the agreed form; names it."""


class ClauseSplitter:
    """Cuts lines into pieces by language."""

    def __init__(self, words: dict[str, Words]) -> None:
        """Compile the words of each language."""
        self._cuts = {language: _compile(language, one.joiners, one.openers) for language, one in words.items()}
        self._plain = _compile("en", (), ())
        self._greeting = _greetings({language: one.greetings for language, one in words.items()})

    @classmethod
    def load(cls, folder: Path) -> "ClauseSplitter":
        """Read ``<language>.yml`` of a folder.

        Raises:
            ClauseError: a file has another form.
        """
        words: dict[str, Words] = {}
        for path in sorted(folder.glob("*.yml")):
            raw = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
            lists = [raw.get(name) if isinstance(raw, dict) else None for name in LISTS]
            if not all(isinstance(one, list) and all(isinstance(word, str) for word in one) for one in lists):
                raise ClauseError(f"{path.name}: needs the lists {', '.join(LISTS)}, of words")
            words[path.stem] = Words(*(tuple(one or ()) for one in lists))
        return cls(words)

    def body(self, text: str) -> Piece | None:
        """What stands behind a greeting, be it of another language; None where nothing does, or nobody greets."""
        start = self._begin(text)
        return Piece(start, len(text), STOP) if start and sum(map(str.isalpha, text[start:])) > 1 else None

    def _begin(self, text: str) -> int:
        match = self._greeting.match(text)
        return match.end() if match else 0

    def pieces(self, text: str, language: str) -> list[Piece]:
        """The pieces of a line, in order; [] where there is one only, or so many that it is a story."""
        cut = self._cuts.get(language, self._plain)
        found: list[Piece] = []
        start = self._begin(text)
        for match in cut.finditer(text, start):
            found = _with(found, text, start, match.start(), str(match.lastgroup), language)
            start = match.end()
        found = _with(found, text, start, len(text), STOP, language)
        return found if 2 <= len(found) <= MOST_PIECES else []


def _compile(language: str, joiners: Iterable[str], openers: Iterable[str]) -> "regex.Pattern[str]":
    joined, opened = _alternatives(joiners), _alternatives(openers)
    bounds = ("", "") if language in _DENSE else (r"(?<![\w])", r"(?![\w])")
    parts = [f"(?P<stop>{_SENTENCE_END})"]
    if joined:
        parts.append(f"(?P<joiner>(?:{_PAUSE})?\\s*{bounds[0]}(?:{joined}){bounds[1]})")
    parts.append(f"(?P<pause>{_PAUSE}" + (r"|\s+)" if language == "th" else ")"))
    if opened:
        parts.append(rf"(?<=\s|^)(?P<opener>(?={bounds[0]}(?:{opened}){bounds[1]}))")
    return regex.compile("|".join(parts), regex.IGNORECASE)


def _greetings(words: dict[str, Sequence[str]]) -> "regex.Pattern[str]":
    """One or more greetings at the beginning of a line, with the marks behind them."""
    dense = _alternatives(word for language in _DENSE for word in words.get(language, ()))
    others = _alternatives(word for language, some in words.items() if language not in _DENSE for word in some)
    either = rf"(?:{others or '(?!)'})(?!\w)|(?:{dense or '(?!)'})"
    return regex.compile(rf"[^\w\p{{Sc}}]*(?:(?:{either})(?:[^\w\p{{Sc}}]|_)*)+", regex.IGNORECASE)


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(
        regex.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=lambda word: (-len(word), word))
    )


def _with(found: list[Piece], text: str, start: int, end: int, behind: str, language: str) -> list[Piece]:
    """The pieces with one more; what is too short to ask anything is added to the piece before it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return [*found[:-1], Piece(found[-1].start, found[-1].end, _clearer(found[-1].behind, behind))] if found else []
    words = text[start:end].split()
    short = (
        sum(map(len, words)) < _LEAST_DENSE if language in _DENSE else len(words) < _TERSE.get(language, _LEAST_WORDS)
    )
    if short and found:
        return [*found[:-1], Piece(found[-1].start, end, behind)]
    return [*found, Piece(start, end, behind)]


def _clearer(one: str, other: str) -> str:
    return min(one, other, key=_CLEAR.index)


def inside(entities: Iterable[Entity], start: int, end: int) -> list[Entity]:
    """The entities within a stretch, with places counted from its beginning."""
    return [
        {**entity, "start": entity["start"] - start, "end": entity["end"] - start}
        for entity in entities
        if start <= entity["start"] and entity["end"] <= end
    ]


@dataclass
class _Request:
    start: int
    end: int
    prediction: Prediction
    names: set[tuple[str, str]]
    timed: bool
    behind: str


def split(
    text: str, pieces: Sequence[Piece], entities: Sequence[Entity], predict: Callable[[Piece], Prediction]
) -> Split | None:
    """The requests of a line, or None where it holds one only that the whole line tells as well.

    Args:
        pieces: of the line.
        entities: of the line.
        predict: what a piece is taken for.
    """
    requests: list[_Request] = []
    waiting: int | None = None  # begin of pieces before the first request
    for piece in pieces:
        prediction = predict(piece)
        cut = any(entity["start"] < piece.start < entity["end"] for entity in entities)  # in the middle of a name
        asks = not cut and prediction.intent not in _NO_REQUESTS and _sureness(prediction) >= SURE
        if not asks:
            if requests:
                requests[-1].end, requests[-1].behind = piece.end, piece.behind
            elif waiting is None:
                waiting = piece.start
            continue
        names = {(e["entity"], str(e["value"])) for e in inside(entities, piece.start, piece.end)}
        named = {pair for pair in names if pair[0] in _NAMES}
        start = piece.start if waiting is None else waiting
        waiting = None
        timed = any(kind == _TIME for kind, _ in names)
        request = _Request(start, piece.end, prediction, named, timed, piece.behind)
        if requests and _one(requests[-1], request):
            requests[-1].end, requests[-1].behind = piece.end, piece.behind
            requests[-1].names |= named
        else:
            requests.append(request)
    if len(requests) == 1 and requests[0].prediction.intent == _PLAN:
        return Split(requests[0].prediction, len(text), ())  # the whole line may sound like a booking
    if not 2 <= len(requests) <= MOST_REQUESTS:
        return None
    first, *others = requests
    return Split(first.prediction, first.end, tuple(text[other.start : other.end] for other in others))


def behind_greeting(whole: Prediction, body: Prediction, *, named: bool) -> Prediction:
    """What a line is taken for that begins with a greeting: "Hello, I want a new nose".

    Args:
        whole: what the whole line is taken for.
        body: what the part behind the greeting is taken for.
        named: whether that part names anything; who names something asks something, be it hard to say what.
    """
    if body.intent in _NO_REQUESTS or not (named or body.confidence >= PLAIN):
        return whole
    return body if whole.intent == _GREETING or body.confidence > whole.confidence else whole


def _one(before: _Request, after: _Request) -> bool:
    """Whether two neighbours are parts of one request."""
    ours, theirs = before.prediction, after.prediction
    if ours.intent == theirs.intent:
        return not (ours.intent in _OF_A_NAME and before.names and after.names and not before.names & after.names)
    if ours.intent == _PLAN and theirs.intent in _OF_A_PLAN:
        return True
    if ours.intent == _PLAN and theirs.intent == _CAR and after.timed and before.behind != "joiner":
        return True  # "I land tomorrow at nine" tells when, "and fetch me at nine" asks for a car
    if theirs.intent in _OF_A_NAME and not (after.names or before.names or ours.intent in _OF_A_NAME):
        return True  # "is there a car, and how much is it": of the car, not of a treatment
    alike = any(ours.intent in family and theirs.intent in family for family in _FAMILIES)
    weak = before.behind in ("pause", "opener")
    if alike and weak:
        return True
    needed = SUREST if weak else VERY_SURE if alike else SURE
    return min(_sureness(ours), _sureness(theirs)) < needed


def _sureness(prediction: Prediction) -> float:
    """How sure it is that a piece asks something: "can you fetch me" is a question or a wish, surely one of them."""
    families = [family for family in _FAMILIES if prediction.intent in family]
    sums = [sum(chance for name, chance in prediction.ranking if name in family) for family in families]
    return max([prediction.confidence, *sums])
