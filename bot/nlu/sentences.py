"""The training sentences of ``data/nlu/<language>/<feature>.yml``, read without Rasa."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml


class Sentence(NamedTuple):
    """One training sentence."""

    language: str
    intent: str
    text: str


def read_sentences(folder: Path) -> Iterator[Sentence]:
    """All sentences below a folder, ordered by language, feature and place in the file.

    Raises:
        ValueError: a file is not Rasa's training data; names it.
    """
    for path in sorted(folder.glob("*/*.yml")):
        try:
            groups = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["nlu"]
            for group in groups:
                for line in group["examples"].splitlines():
                    if line.strip():
                        yield Sentence(path.parent.name, group["intent"], line.strip().removeprefix("-").strip())
        except (yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"{path} is not training data: {error}") from error
