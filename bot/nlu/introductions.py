"""A name that somebody introduces in the middle of any message ("I'm Bold, +976 …"): rather none than a wrong one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import regex

from bot.nlu.edges import edge_pattern, phrase_pattern
from bot.nlu.folding import DENSE, fold, script_class
from bot.nlu.spans import Entity

# a clause and what ends it; the full stop of "Dr." or "J." ends none
_CLAUSE = regex.compile(r"((?:[^,;!?.\n،。、，！？；؟()（）/]|(?<=\b\p{L}{1,2})\.(?= ))+)(.?)", regex.DOTALL)
_QUESTIONS = frozenset("?？؟")
# a name in Latin letters ends where another script begins ("Boldです")
_LETTERS = r"(?:[\p{Latin}\p{M}]+|[\p{L}\p{M}]+)"
_WORD = regex.compile(rf"[ .]{{0,2}}({_LETTERS}(?:['’ʼ`\-‐‑·]{_LETTERS})*)")
# small words between the capitals of a name
_PARTICLES = frozenset(
    {
        *(
            "al",
            "bin",
            "bint",
            "ibn",
            "abu",
            "el",
            "de",
            "del",
            "da",
            "dos",
            "la",
            "le",
            "van",
            "von",
            "der",
            "den",
            "y",
        ),
        *("бин", "аль", "оглы", "кызы"),
    }
)
# "Ana de Madrid" comes from there, "Ana de la Cruz" is called so
_FROM = frozenset({"de", "y"})
_PARTICLE_NEXT = regex.compile(r" (?:la|los|las)\b")
_MOST_WORDS, _MOST_AFTER_I_AM = 4, 3
_HAN = regex.compile(r"\p{Han}{2,4}|\p{Han}{1,8}[·・]\p{Han}{1,8}")
_JAPANESE = regex.compile(
    r"[\p{Katakana}ー]{2,12}(?:[・＝= 　][\p{Katakana}ー]{1,12})*|[\p{Han}々]{2,5}|[\p{Han}々]{1,3} [\p{Han}々]{1,3}"
)
_WITH_HIRAGANA = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}々ー]{2,8}(?: [\p{Han}\p{Hiragana}\p{Katakana}々ー]{1,6})?"
)
_HANGUL = regex.compile(r"\p{Hangul}{2,5}")
_THAI = regex.compile(r"\p{Thai}{3,20}(?: \p{Thai}{3,20})?")
# what stands in no name and ends the part that may hold one
_BORDERS = frozenset({"phone", "email", "time", "booking_code", "flight", "patient_age"})
_TELLS_OTHER = frozenset(
    {"procedure", "specialty", "clinic", "district", "airport", "language", "landmark", "wish", "condition", "relation"}
)


class Introductions:
    """Finds names by the words that introduce them, in every language at once."""

    def __init__(self, words: Mapping[str, Iterable[str]]):
        """Take the joined tables of ``data/answers``; of them the keys that its README lists for introductions."""
        self._leads = phrase_pattern(words["introductions"])
        self._i_am = phrase_pattern(words["i_am"])
        self._tails = phrase_pattern(words["introduction_tails"])
        self._politeness = edge_pattern({*words["name_tails"], *words["name_ends"]}, tail=True)
        self._ends = frozenset(map(_key, words["name_ends"]))
        self._contacts = edge_pattern(words["contact_leads"], tail=True)
        self._never = frozenset(_key(word) for key in ("not_names", "never_introduced") for word in words[key])

    def find(self, text: str, entities: Sequence[Entity]) -> tuple[int, int] | None:
        """Where the first introduced name stands, by code points; None where there is none."""
        masked = list(text)
        for entity in entities:
            if entity["entity"] in _BORDERS:
                masked[entity["start"] : entity["end"]] = "\n" * (entity["end"] - entity["start"])
        others = [entity for entity in entities if entity["entity"] in _TELLS_OTHER]
        for clause in _CLAUSE.finditer("".join(masked)):
            if clause[2] in _QUESTIONS:
                continue
            for start, end in self._names(clause[1]):
                start, end = start + clause.start(), end + clause.start()
                if not any(_covers(entity, start, end, len(text[start:end].split())) for entity in others):
                    return start, end
        return None

    def _names(self, clause: str) -> Iterator[tuple[int, int]]:
        for lead in self._leads.finditer(clause):
            found = self._after(clause, lead.end())
            if found and not self._is_never(clause[slice(*found)], every=False):
                yield found
        for tail in self._tails.finditer(clause):
            found = self._before(clause, tail.start())
            if found and not self._is_never(clause[slice(*found)], every=True):
                yield found
        if clause == clause.upper():
            return
        for lead in self._i_am.finditer(clause):
            words = list(self._capitalised(clause, lead.end()))
            if words and sum(clause[first].isupper() for first, _ in words) <= _MOST_AFTER_I_AM:
                name = clause[words[0][0] : words[-1][1]]
                if not self._is_never(name, every=True) and not regex.search(r"['’]s\b", name):
                    yield words[0][0], words[-1][1]

    def _after(self, clause: str, start: int) -> tuple[int, int] | None:
        start = _skip(clause, start)
        if start >= len(clause):
            return None
        if script_class(clause[start].lower()) == DENSE:
            return self._dense(clause, start)
        words = list(self._capitalised(clause, start))
        if words:
            return (words[0][0], words[-1][1]) if len(words) <= _MOST_WORDS else None
        return self._without_capitals(clause, start)

    def _capitalised(self, clause: str, start: int) -> Iterator[tuple[int, int]]:
        """The words of a name from a place on: capitals, with small particles between them."""
        held: list[tuple[int, int]] = []
        index = start
        while match := _WORD.match(clause, index):
            word = match[1]
            if word[:1].isupper() and not (word.isupper() and _key(word) in self._ends):
                yield from held
                held = []
                yield match.span(1)
            elif word in _PARTICLES and index != start:
                held.append(match.span(1))
            else:
                return
            if len(held) == 1 and word in _FROM and not _PARTICLE_NEXT.match(clause, match.end()):
                return
            index = match.end()

    def _without_capitals(self, clause: str, start: int) -> tuple[int, int] | None:
        """One to three words to the end of the clause or to a word that goes on ("and"); Arabic has no capitals."""
        clause = clause[: len(clause.rstrip())]
        clause = clause[:start] + _without_tail(self._contacts, clause[start:])
        words: list[tuple[int, int]] = []
        index = start
        while match := _WORD.match(clause, index):
            if _key(match[1]) in self._ends:
                break
            words.append(match.span(1))
            index = match.end()
            if len(words) > 3:
                return None
        else:
            if index < len(clause):
                return None
        if not words or (words[0][1] - words[0][0] < 2):
            return None
        return words[0][0], words[-1][1]

    def _dense(self, clause: str, start: int) -> tuple[int, int] | None:
        rest = _without_tail(self._contacts, clause[start:])
        name = _without_tail(self._politeness, rest)
        polite = name != rest
        if regex.match(r"\p{Hangul}", name):
            if _HANGUL.fullmatch(name):
                return start, start + len(name)
            first = rest.split(" ")[0]
            short = _without_tail(self._politeness, first)
            return (start, start + len(short)) if short != first and _HANGUL.fullmatch(short) else None
        if regex.match(r"\p{Thai}", name):
            whole = name if _THAI.fullmatch(name) and (polite or " " not in name) else name.split(" ")[0]
            return (start, start + len(whole)) if _THAI.fullmatch(whole) else None
        known = [_HAN, _JAPANESE, *([_WITH_HIRAGANA] if polite else [])]
        return (start, start + len(name)) if any(pattern.fullmatch(name) for pattern in known) else None

    def _before(self, clause: str, end: int) -> tuple[int, int] | None:
        """The name before a tail: all of the clause in scripts without spaces, else its last capitals."""
        head = clause[:end].rstrip()
        leads = [lead.end() for lead in self._i_am.finditer(head)]
        start = _skip(head, leads[-1] if leads else 0)
        name = head[start:]
        if name and script_class(name[0].lower()) == DENSE:
            patterns = (_HAN, _JAPANESE, _WITH_HIRAGANA, _HANGUL, _THAI)
            return (start, len(head)) if any(pattern.fullmatch(name) for pattern in patterns) else None
        words = list(self._capitalised(head, start))
        return (words[0][0], len(head)) if words and words[-1][1] == len(head) and len(words) <= _MOST_WORDS else None

    def _is_never(self, name: str, *, every: bool) -> bool:
        """Whether a name is none: with ``every`` one word of the table is enough."""
        if _key(name) in self._never:
            return True
        known = [_key(word) in self._never for word in name.split() if word not in _PARTICLES]
        return any(known) if every else all(known)


def _covers(entity: Entity, start: int, end: int, words: int) -> bool:
    """Whether a thing takes away the name; a language or a place inside a longer name does not ("Thai Nguyen")."""
    if entity["start"] >= end or entity["end"] <= start:
        return False
    within = start <= entity["start"] and entity["end"] <= end and entity["end"] - entity["start"] < end - start
    return not (within and words > 1 and entity["entity"] in ("language", "district"))


def _without_tail(pattern: "regex.Pattern[str] | None", text: str) -> str:
    """The text without what the pattern finds at its end; never nothing."""
    text = text.rstrip()
    tail = pattern.search(text) if pattern else None
    return text[: tail.start()].rstrip() if tail and tail.start() else text


def _skip(text: str, index: int) -> int:
    while index < len(text) and text[index] in " :：\"“”«»'’「」-–—":
        index += 1
    return index


def _key(word: str) -> str:
    return " ".join(fold(word).full.split())
