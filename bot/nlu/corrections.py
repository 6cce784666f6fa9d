"""Which of the times in a short line is meant: "no, Friday", "Friday instead", "not at three but at five"."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import regex

from bot.nlu.edges import edge_pattern, phrase_pattern
from bot.nlu.folding import fold
from bot.nlu.spans import Entity

LONGEST = 80
_QUESTION = regex.compile(r"[?？؟]")
_MOST_OF_THE_REST = 0.5


@dataclass(frozen=True)
class Correction:
    """The times of a line that is a correction, by what becomes of them."""

    kept: tuple[Entity, ...]
    refused: tuple[Entity, ...]


_COMMAS = tuple(",،，、;；.。:：")


class Corrections:
    """Reads corrections with the words of every language."""

    def __init__(self, words: Mapping[str, Iterable[str]]):
        """Take the joined tables of ``data/answers``."""
        self._no = frozenset(" ".join(fold(word).full.split()) for word in words["no"])
        self._corrections = phrase_pattern(words["corrections"])
        self._before = edge_pattern(set(words["refused_before"]), tail=True)
        self._after = edge_pattern(set(words["refused_after"]), tail=False)

    def find(self, text: str, entities: Sequence[Entity]) -> Correction | None:
        """The correction in a line, or None when it is none or an open question."""
        times = [entity for entity in entities if entity["entity"] == "time"]
        if not times or len(text) > LONGEST or _QUESTION.search(text):
            return None
        refused = [entity for entity in times if self._is_refused(text, entity)]
        kept = [entity for entity in times if entity not in refused]
        if not refused and not self._corrections.search(text) and not self._begins_with_no(text, times):
            return None
        return Correction(tuple(kept), tuple(refused))

    def _is_refused(self, text: str, time: Entity) -> bool:
        head = text[: time["start"]].rstrip()
        divided = head[-1:] in _COMMAS  # "no, Friday" means Friday
        before = self._before is not None and not divided and self._before.search(head)
        after = self._after is not None and self._after.match(text[time["end"] :].lstrip())
        return bool(before or after)

    def _begins_with_no(self, text: str, times: Sequence[Entity]) -> bool:
        head = regex.match(r"\s*([^\s,.;!،。、，！；]+)", text)
        if not head or " ".join(fold(head[1]).full.split()) not in self._no:
            return False
        letters = [i for i in range(head.end(), len(text)) if text[i].isalnum()]
        told = [i for i in letters if any(time["start"] <= i < time["end"] for time in times)]
        return bool(told) and len(told) >= _MOST_OF_THE_REST * len(letters)
