"""Everything that is understood of one line, without Rasa: what :mod:`bot.nlu.explain` prints."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.nlu.classifier import IntentModel
from bot.nlu.encoding import Encoder
from bot.nlu.gazetteer import Gazetteer
from bot.nlu.identification import described, identify
from bot.nlu.ngrams import prepare
from bot.nlu.patterns import PatternReader
from bot.nlu.spans import Entity, resolve
from bot.nlu.times.model import TimeSpan
from bot.nlu.times.parser import TimeParser
from bot.safety.net import RedFlagNet
from bot.text.identify import Identification, LanguageIdentifier
from bot.text.normalise import normalise_with_offsets

UNDETERMINED = "und"
EMERGENCY = "report_emergency"
FLAG_EXTRACTOR = "RedFlagComponent"
TIME_EXTRACTOR = "TimeEntityExtractor"


@dataclass(frozen=True)
class Understanding:
    """What is needed to read a line; built once.

    ``encoder`` and ``model`` belong together: the model was trained with that encoder's vectors.
    """

    identifier: LanguageIdentifier
    net: RedFlagNet
    gazetteer: Gazetteer
    times: TimeParser
    patterns: PatternReader
    encoder: Encoder
    model: IntentModel

    def read(self, typed: str, now: datetime, *, hint: str | None = None, chosen: str | None = None) -> dict[str, Any]:
        """One line as the contract of ``explain`` has it; offsets are code points of the line as typed."""
        text, offsets = normalise_with_offsets(typed)
        language = identify(self.identifier, typed, hint, chosen)
        result = described(typed, language)
        if not text:
            return result
        flags = self.net.find(typed)
        vector = self.encoder.encode([prepare(text)])[0]
        prediction = self.model.predict(text, vector)
        result["ranking"] = [{"name": name, "confidence": chance} for name, chance in prediction.ranking]
        result["intent"] = {"name": prediction.intent, "confidence": prediction.confidence}
        if flags:
            result["intent"] = {"name": EMERGENCY, "confidence": 1.0}
        found = find_entities(self, text, language, now)
        spans = [(entity, *typed_span(typed, offsets, entity["start"], entity["end"])) for entity in found]
        spans += [(_flag(flag.kind), flag.start, flag.end) for flag in flags]
        result["entities"] = [
            {"entity": entity["entity"], "value": entity["value"], "start": start, "end": end, "text": typed[start:end]}
            for entity, start, end in sorted(spans, key=lambda span: (span[1], span[2]))
        ]
        return result


def find_entities(parts: Understanding, text: str, language: Identification, now: datetime) -> list[Entity]:
    """Names, times and patterns of a normalised line, without overlaps."""
    code = language.language
    found: list[Entity] = list(parts.gazetteer.find(text, code))
    for span in parts.times.parse(text, code if code != UNDETERMINED else "en", now):
        kind = "time" if isinstance(span, TimeSpan) else "duration"
        found.append(
            {"entity": kind, "value": span.value, "start": span.start, "end": span.end, "extractor": TIME_EXTRACTOR}
        )
    found.extend(parts.patterns.find(text, code, language.locale))
    return resolve(found)


def typed_span(typed: str, offsets: list[int], start: int, end: int) -> tuple[int, int]:
    """A span of the normalised line as a span of the typed one, without what normalising drops behind it."""
    last = offsets[end]
    first = offsets[start]
    least = offsets[end - 1] + 1 if end > start else first
    while last > least and (typed[last - 1].isspace() or not typed[last - 1].isprintable()):
        last -= 1
    return first, max(last, least)


def _flag(kind: str) -> Entity:
    return {"entity": "red_flag", "value": kind, "extractor": FLAG_EXTRACTOR}
