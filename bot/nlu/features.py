"""What the intent classifier sees of a line: its n-grams with names replaced by their kind, and which kinds there are.

"How much is botox" and "how much is a face lift" are one question: behind a mark for "a procedure" the classifier sees
that. Grouped cross-validation over 34 intents: 0.854 with the marks against 0.845 without.
"""

from collections.abc import Iterable

from bot.nlu.ngrams import ngrams, prepare
from bot.nlu.spans import Entity

_KINDS = (
    *("procedure", "specialty", "clinic", "district", "landmark", "language", "airport", "time", "duration"),
    *("number", "phone", "email", "booking_code", "flight"),
)
_AS = {"procedure_choice": "procedure"}
"""Kinds that make the same question as another: "how much is laser" is "how much is botox"."""
_MARKS = {kind: f" {chr(0xE010 + index)} " for index, kind in enumerate(_KINDS)}
_MARKS |= {kind: _MARKS[other] for kind, other in _AS.items()}
_PRESENT = "\ue000"
KINDS_PRESENT = {_PRESENT + kind: number for number, kind in enumerate(_KINDS)}
"""The features that say what is named, with a number each."""


def features(text: str, entities: Iterable[Entity] = ()) -> list[str]:
    """The n-grams and kinds of a text; none where nothing can be read.

    Args:
        entities: names, times and patterns found in this text, without overlaps; other kinds do not count.
    """
    named = sorted((entity for entity in entities if entity["entity"] in _MARKS), key=lambda entity: entity["start"])
    pieces, last = [], 0
    for entity in named:
        if entity["start"] < last:
            continue
        pieces += [prepare(text[last : entity["start"]]), _MARKS[entity["entity"]]]
        last = entity["end"]
    return ngrams("".join([*pieces, prepare(text[last:])])) + kinds(named)


def plain_features(text: str, entities: Iterable[Entity] = ()) -> list[str]:
    """As :func:`features`, with the names left in; the entities may belong to the same line in other letters."""
    return ngrams(prepare(text)) + kinds(entities)


def kinds(entities: Iterable[Entity]) -> list[str]:
    """One feature for each kind of thing that is named."""
    present = {_AS.get(entity["entity"], entity["entity"]) for entity in entities}
    return [_PRESENT + kind for kind in sorted(present & _MARKS.keys())]
