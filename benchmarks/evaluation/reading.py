"""Training sentences as the concierge meets them: prepared once for all parts of the evaluation."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from random import Random

import numpy as np
import yaml
from joblib import Parallel, delayed

from bot.nlu.entity_reader import EntityReader
from bot.nlu.intents import Line
from bot.nlu.learning import Lesson, Teacher
from bot.nlu.sentences import Sentence
from bot.safety.net import RedFlagNet
from bot.settings import ROOT, SEOUL
from bot.text.identify import LanguageIdentifier
from bot.text.normalise import normalise

DATA = ROOT / "data"
NOW = datetime(2026, 11, 23, 10, tzinfo=SEOUL)
PROCESSES = 2
_FEW = 1000  # for fewer lines a second process costs more than it saves
_PIECES = 8
_NO_VECTOR = np.zeros(0, dtype=np.float32)


@dataclass(frozen=True)
class Row:
    """A sentence in all the forms the evaluation needs.

    Attributes:
        lesson: as training sees it.
        line: as serving sees it, without its vector; its language is the identified one.
        flagged: whether the red-flag net stops it.
    """

    sentence: Sentence
    lesson: Lesson
    line: Line
    flagged: bool


@dataclass(frozen=True)
class Readers:
    """What reads a line without a trained model."""

    identifier: LanguageIdentifier
    names: EntityReader
    net: RedFlagNet


@cache
def readers() -> Readers:
    """The readers of this process; the net alone takes ten seconds to load."""
    return Readers(
        LanguageIdentifier.load(DATA / "language_id"),
        EntityReader.load(DATA, duckling=False),
        RedFlagNet.load(DATA / "safety"),
    )


def prepared(sentences: Sequence[Sentence]) -> list[Row]:
    """The rows of the sentences, in their order."""
    if len(sentences) < _FEW:
        return _read(sentences)
    size = -(-len(sentences) // _PIECES)
    parts = [sentences[start : start + size] for start in range(0, len(sentences), size)]
    found = Parallel(n_jobs=PROCESSES)(delayed(_read)(part) for part in parts)
    rows = [row for part in found for row in part]
    for row in rows:  # the same n-gram came as another object from each line
        row.lesson.share()
    return rows


def _read(sentences: Sequence[Sentence]) -> list[Row]:
    tools, teacher = readers(), _teacher()
    rows = []
    for sentence in sentences:
        text, language = normalise(sentence.text), tools.identifier.identify(sentence.text)
        line = Line(text, language.language, tools.names.find(text, language, NOW), _NO_VECTOR)
        lesson = teacher.lesson(sentence.text, sentence.intent)
        rows.append(Row(sentence, lesson, line, bool(tools.net.find(sentence.text))))
    return rows


@cache
def _teacher() -> Teacher:
    return Teacher(DATA)


def sampled(sentences: Sequence[Sentence], number: int, least: int = 2) -> list[Sentence]:
    """About so many sentences, in their order: the same share of each language and intent, at least ``least`` each."""
    strata: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, sentence in enumerate(sentences):
        strata[(sentence.language, sentence.intent)].append(index)
    dice, share = Random(0), number / len(sentences)
    chosen: list[int] = []
    for places in strata.values():
        chosen += dice.sample(places, min(len(places), max(least, round(share * len(places)))))
    return [sentences[index] for index in sorted(chosen)]


def themes(folder: Path) -> dict[str, str]:
    """The file, without its ending, that each intent's sentences stand in."""
    found: dict[str, str] = {}
    for path in sorted(folder.glob("*/*.yml")):
        for group in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["nlu"]:
            found.setdefault(group["intent"], path.stem)
    return found
