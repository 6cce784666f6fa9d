"""The intent of a line: one model for lines in their own letters, another beside it for those typed in Latin letters.

The encoder was not trained on "skolko stoit" or "cam on nhieu": its vectors of such lines mislead. They are put back
into their own letters (:mod:`bot.nlu.respelling`) for the first model; the second, of features alone, sees them as
typed. It is trained on the lines that people typed so, and on copies of all others (:mod:`bot.text.latin`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.nlu.classifier import ARRAYS, FALLBACK, META, VOCABULARY, IntentModel, Prediction, ranked
from bot.nlu.encoder.shown import encodable
from bot.nlu.features import features
from bot.nlu.mixing import TEMPER, Mixture, mixed, tempered
from bot.nlu.network import FILE as NETWORK
from bot.nlu.paths import PINYIN
from bot.nlu.respelling.speller import FILE as WORDS
from bot.nlu.respelling.speller import Respeller, Respelling
from bot.nlu.spans import Entity
from bot.text.latin import typed_in_latin

LATIN = "latin-"
_TYPED = frozenset(prefix + name for prefix in ("", LATIN) for name in (META, VOCABULARY, ARRAYS))
FILES = _TYPED | {NETWORK, TEMPER, WORDS}
NATIVE_SHARE = 0.6
"""Of the model for native lines, where a line typed in Latin letters was put back into its own."""
NATIVE_TEMPER = 1.6
"""Exponent of that mixture: both models doubt in other places. Calibration error 0.017, without it 0.064."""


@dataclass(frozen=True)
class Line:
    """A line as the models see it.

    Attributes:
        text: the text that the entities' places belong to.
        language: as identified; ``und`` where it was not.
        entities: what names, times and patterns were found.
        vector: the encoder's vector of :func:`shown`, shape ``(DIMENSION,)``.
        respelling: of a line typed in Latin letters, the line in its own.
    """

    text: str
    language: str
    entities: Sequence[Entity]
    vector: npt.NDArray[np.float32]
    respelling: Respelling | None = None


def shown(text: str, respelling: Respelling | None) -> str:
    """What the encoder is to be shown of a line."""
    return encodable(text if respelling is None else respelling.text)


@dataclass(frozen=True)
class IntentReader:
    """Both models, and what puts lines back into native letters.

    Attributes:
        latin: None where no training line has a copy in Latin letters.
    """

    native: Mixture
    latin: IntentModel | None
    respeller: Respeller = field(default_factory=lambda: Respeller({}, PINYIN))

    def read(self, line: Line) -> Prediction:
        """What the line is taken for."""
        seen = features(line.text, line.entities)
        native = seen
        if line.respelling is not None:
            native = features(line.respelling.text, line.respelling.moved(line.entities))
        if self.latin is None or not typed_in_latin(line.text, line.language):
            return self.native.predict(native, line.vector)
        if line.respelling is None or self.latin.labels != self.native.labels:
            return self.native.second(self.latin, seen, line.vector)
        if not seen:
            return Prediction(FALLBACK, 0.0, ())
        ours, typed = self.native.chances(native, line.vector), self.latin.probabilities(seen, line.vector)
        chances = tempered(mixed(typed, ours, NATIVE_SHARE), NATIVE_TEMPER)
        return ranked(self.native.labels, chances, self.latin.threshold)

    def save(self, folder: Path) -> None:
        """Write both models into an existing folder."""
        self.native.save(folder)
        if self.latin is not None:
            self.latin.save(folder, LATIN)
        self.respeller.save(folder)

    @classmethod
    def load(cls, folder: Path) -> "IntentReader":
        """Read what :meth:`save` wrote.

        Raises:
            ModelError: a model is missing, broken or of another format.
        """
        latin = IntentModel.load(folder, LATIN) if (folder / (LATIN + META)).exists() else None
        return cls(Mixture.load(folder), latin, Respeller.load(folder, PINYIN))
