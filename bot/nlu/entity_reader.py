"""Names, times and patterns of a line together: for training, for ``explain``, and clause by clause."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.nlu.gazetteer import Gazetteer
from bot.nlu.patterns import PatternReader
from bot.nlu.spans import Entity, resolve
from bot.nlu.times.model import TimeSpan
from bot.nlu.times.parser import TimeParser
from bot.text.identify import Identification

UNDETERMINED = "und"
TIME_EXTRACTOR = "TimeEntityExtractor"


@dataclass(frozen=True)
class EntityReader:
    """The three readers; only read after :meth:`load`."""

    gazetteer: Gazetteer
    times: TimeParser
    patterns: PatternReader

    @classmethod
    def load(cls, data: Path, *, duckling: bool = True) -> "EntityReader":
        """Read the tables below the folder ``data``."""
        return cls(
            Gazetteer.load(
                data / "names",
                data / "directory" / "clinics",
                data / "gazetteer" / "never.yml",
                data / "gazetteer" / "ambiguous.yml",
            ),
            TimeParser.load(data / "times", duckling=duckling),
            PatternReader.load(data / "numbers", data / "patterns"),
        )

    def find(self, text: str, language: Identification, now: datetime) -> list[Entity]:
        """Everything found in a normalised line, without overlaps."""
        code = language.language
        found: list[Entity] = list(self.gazetteer.find(text, code))
        for span in self.times.parse(text, code if code != UNDETERMINED else "en", now):
            kind = "time" if isinstance(span, TimeSpan) else "duration"
            found.append(
                {"entity": kind, "value": span.value, "start": span.start, "end": span.end, "extractor": TIME_EXTRACTOR}
            )
        found.extend(self.patterns.find(text, code, language.locale))
        return resolve(found)
