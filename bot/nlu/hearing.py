"""What is asked in a line: one request or several, behind a greeting or not."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.nlu.classifier import ModelError, Prediction
from bot.nlu.clauses import ClauseSplitter, Piece, behind_greeting, inside, split
from bot.nlu.encoder.lines import Encoder
from bot.nlu.intents import IntentReader, Line, shown
from bot.nlu.spans import Entity


@dataclass(frozen=True)
class Heard:
    """What a line is taken for.

    Attributes:
        prediction: of its first request.
        end: the code point behind that request.
        also: the other requests, in order.
    """

    prediction: Prediction
    end: int
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Listener:
    """Reads whole lines; encoder and models belong together.

    Raises:
        ModelError: the models were trained with another encoder.
    """

    encoder: Encoder
    clauses: ClauseSplitter
    intents: IntentReader

    def __post_init__(self) -> None:
        """Compare the encoders: vectors of another one would be read as nonsense, in silence."""
        trained = self.intents.native.linear.encoder
        if trained not in ("", self.encoder.name):
            raise ModelError(f"The model was trained with {trained}, here is {self.encoder.name}: train it again.")

    def hear(self, text: str, language: str, entities: Sequence[Entity], *, divided: bool = True) -> Heard:
        """What a line is taken for.

        Args:
            text: normalised; the entities' places belong to it.
            language: as identified.
            divided: whether it may hold several requests.
        """
        pieces = self.clauses.pieces(text, language) if divided else []
        body = self.clauses.body(text)
        whole = Piece(0, len(text), "")
        parts = [whole, *pieces, *([body] if body else [])]
        within = {part: inside(entities, part.start, part.end) for part in parts}
        stretches = {part: text[part.start : part.end] for part in parts}
        respell = self.intents.respeller.respell
        respelled = {part: respell(stretches[part], language, within[part]) for part in parts}
        vectors = dict(
            zip(parts, self.encoder.encode([shown(stretches[part], respelled[part]) for part in parts]), strict=True)
        )

        def predict(part: Piece) -> Prediction:
            line = Line(stretches[part], language, within[part], vectors[part], respelled[part])
            return self.intents.read(line)

        prediction = predict(whole)
        if body is not None:
            prediction = behind_greeting(prediction, predict(body), named=bool(within[body]))
        several = split(text, pieces, entities, predict)
        if several is None:
            return Heard(prediction, len(text))
        return Heard(several.first, several.end, several.also)
