"""The intent of a line: one model for lines in their own letters, one for those typed in plain Latin letters.

The encoder was not trained on "skolko stoit" or "cam on nhieu": its vectors of such lines mislead. They go to a model
of features, trained on the lines that people typed so and on copies of all others in Latin letters
(:mod:`bot.text.latin`); the network over the vectors has a small voice beside it. Grouped cross-validation over 34
intents: romanised lines 0.904 instead of 0.530, Vietnamese without marks 0.806 instead of 0.343.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.nlu.classifier import ARRAYS, META, VOCABULARY, IntentModel, Prediction
from bot.nlu.clauses import Piece, inside
from bot.nlu.features import features
from bot.nlu.mixing import TEMPER, Mixture
from bot.nlu.network import FILE as NETWORK
from bot.nlu.spans import Entity
from bot.text.latin import typed_in_latin

LATIN = "latin-"
FILES = frozenset(prefix + name for prefix in ("", LATIN) for name in (META, VOCABULARY, ARRAYS)) | {NETWORK, TEMPER}


@dataclass(frozen=True)
class Line:
    """A line as the models see it.

    Attributes:
        text: the text that the entities' places belong to.
        language: as identified; ``und`` where it was not.
        entities: what names, times and patterns were found.
        vector: the encoder's vector, shape ``(DIMENSION,)``.
    """

    text: str
    language: str
    entities: Sequence[Entity]
    vector: npt.NDArray[np.float32]


@dataclass(frozen=True)
class IntentReader:
    """Both models; ``latin`` is None where no training line has a copy in Latin letters."""

    native: Mixture
    latin: IntentModel | None

    def read(self, line: Line) -> Prediction:
        """What the line is taken for."""
        seen = features(line.text, line.entities)
        if self.latin is not None and typed_in_latin(line.text, line.language):
            return self.native.second(self.latin, seen, line.vector)
        return self.native.predict(seen, line.vector)

    def piece(
        self, text: str, language: str, entities: Sequence[Entity], piece: Piece, vector: npt.NDArray[np.float32]
    ) -> Prediction:
        """What a piece of a line is taken for, given the piece's own vector."""
        within = inside(entities, piece.start, piece.end)
        return self.read(Line(text[piece.start : piece.end], language, within, vector))

    def save(self, folder: Path) -> None:
        """Write both models into an existing folder."""
        self.native.save(folder)
        if self.latin is not None:
            self.latin.save(folder, LATIN)

    @classmethod
    def load(cls, folder: Path) -> "IntentReader":
        """Read what :meth:`save` wrote.

        Raises:
            ModelError: a model is missing, broken or of another format.
        """
        latin = IntentModel.load(folder, LATIN) if (folder / (LATIN + META)).exists() else None
        return cls(Mixture.load(folder), latin)
