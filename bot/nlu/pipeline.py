"""Everything that is understood of one line, without Rasa: what :mod:`bot.nlu.explain` prints."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.nlu.entity_reader import EntityReader
from bot.nlu.hearing import Listener
from bot.nlu.identification import described, identify
from bot.nlu.spans import Entity
from bot.safety.net import RedFlagNet
from bot.text.identify import LanguageIdentifier
from bot.text.normalise import normalise_with_offsets

EMERGENCY = "report_emergency"
FLAG_EXTRACTOR = "RedFlagComponent"


@dataclass(frozen=True)
class Understanding:
    """What is needed to read a line; built once."""

    identifier: LanguageIdentifier
    net: RedFlagNet
    names: EntityReader
    listener: Listener

    def read(self, typed: str, now: datetime, *, hint: str | None = None, chosen: str | None = None) -> dict[str, Any]:
        """One line as the contract of ``explain`` has it; offsets are code points of the line as typed."""
        text, offsets = normalise_with_offsets(typed)
        language = identify(self.identifier, typed, hint, chosen)
        result = described(typed, language)
        if not text:
            return result
        flags = self.net.find(typed)
        found = self.names.find(text, language, now)
        heard = self.listener.hear(text, language.language, found, divided=not flags)
        prediction = heard.prediction
        if heard.also:
            result["also"] = list(heard.also)
        result["ranking"] = [{"name": name, "confidence": chance} for name, chance in prediction.ranking]
        result["intent"] = {"name": prediction.intent, "confidence": prediction.confidence}
        if flags:
            result["intent"] = {"name": EMERGENCY, "confidence": 1.0}
        spans = [(entity, *typed_span(typed, offsets, entity["start"], entity["end"])) for entity in found]
        spans += [(_flag(flag.kind), flag.start, flag.end) for flag in flags]
        result["entities"] = [
            {"entity": entity["entity"], "value": entity["value"], "start": start, "end": end, "text": typed[start:end]}
            for entity, start, end in sorted(spans, key=lambda span: (span[1], span[2]))
        ]
        return result


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
