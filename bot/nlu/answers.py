"""A short answer inside a form, read as an answer to what was asked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import regex
import yaml

from bot.nlu.answer_kinds import ANSWERS, FOUND_CLINIC
from bot.nlu.corrections import Corrections
from bot.nlu.edges import edge_pattern, phrase_pattern
from bot.nlu.folding import DENSE, fold, script_class, words_of
from bot.nlu.introductions import Introductions
from bot.nlu.spans import Entity

EXTRACTOR = "FormAnswerReader"
INFORM = "inform"
EMERGENCY = "report_emergency"
MEDICAL = "ask_medical_advice"
STOP = "cancel_booking"
YES, NO = "affirm", "deny"
FALLBACK = "nlu_fallback"
BOOK = "book_appointment"
RESIDENCY = "residency"
SURE = 0.75
VERY_SURE = 0.9
UNSURE_OF_INTENT = 0.6
MOST_OF_THE_LINE = 0.5
ALL_BUT_THE_MARK = 0.8
LONGEST_STOP = 40
SOURCE_QUESTION = "source_question"
"""Entity of a line that asks where the last answer is from."""
LONGEST_SOURCE_QUESTION = 80
LONGEST_QUESTION = 60
SHORTEST_DENSE = 5
"""Characters of a line without spaces in which there is room for a choice, and for nothing else."""

NAME_SLOTS = frozenset({"patient_name", "second_proof"})
CONTACT_SLOTS = frozenset({"contact", "second_proof"})
YES_NO_SLOTS = frozenset(
    {
        "residency",
        "booking_confirmed",
        "case_consent",
        "move_confirmed",
        "check_arrived",
        "check_booked",
        "quote_confirmed",
        "bundle_confirmed",
    }
)
WHEREABOUTS = "check_arrived"
UNSURE_SLOTS = frozenset({"check_clinic", "check_airport", "quote_clinic"})
"""Choices that a visitor may not have made yet."""
FREE_SLOTS = frozenset({"case_words", "case_records"})
# Where a time may be corrected, whatever is asked for.
TIMED_SLOTS = frozenset(
    {
        "booking_procedure",
        "booking_clinic",
        "booking_time",
        "residency",
        "patient_name",
        "contact",
        "booking_confirmed",
        "move_time",
        "move_confirmed",
        "trip_procedure",
        "trip_arrival",
        "trip_departure",
    }
)
PARTICULARS = frozenset({"relation", "patient_age", "wish", "condition"})
# Intents that a bare name is easily taken for; only a very sure classifier keeps them.
_SMALL_TALK = frozenset({"", INFORM, "nlu_fallback", "greet", "thank", "goodbye", "affirm", "deny", "out_of_scope"})
# Wishes that a free answer does not swallow when the classifier is very sure.
_HEARD_ANYWHERE = frozenset({"talk_to_human", "start_over", "change_language"})
_NAMED_THINGS = frozenset({"procedure", "specialty", "clinic", "district", "airport", "language"})
_CLAUSE = regex.compile(r"[,.;!،。、，！；\n]")
_SENTENCE = regex.compile(r"[,.;!?،。、，！？；؟¿¡\n]")
_QUESTION = regex.compile(r"[?？؟;；]")
_NAME = regex.compile(r"[\p{L}\p{M}]+(?:[ .·・'’ʼ`\-‐‑]+[\p{L}\p{M}]+)*\.?")
_EDGES = ' \t,.;:!،。、，！：；~～-–—"“”«»「」『』()（）/|+&'
_KEYS = (
    "name_leads",
    "weak_leads",
    "name_tails",
    "contact_leads",
    "not_names",
    "unsure",
    "fillers",
    "stop",
    "yes",
    "no",
    "introductions",
    "introduction_tails",
    "i_am",
    "name_ends",
    "never_introduced",
    "corrections",
    "refused_before",
    "refused_after",
    "visitor",
    "resident",
    "source_question",
)


@dataclass(frozen=True)
class Answer:
    """What a line means as an answer.

    Attributes:
        intent: ``inform``; ``affirm`` or ``deny`` for a line that begins with a yes or a no;
            ``cancel_booking`` for a bare "stop".
        entities: what the reading adds to the entities already found.
        refused: entities already found that the line rules out ("not at three but at five").
    """

    intent: str = INFORM
    entities: tuple[Entity, ...] = field(default_factory=tuple)
    refused: tuple[Entity, ...] = field(default_factory=tuple)


class AnswerReader:
    """Reads answers with the words of every language, because a name does not show its language."""

    def __init__(self, tables: Iterable[dict[str, Sequence[str]]]):
        """Keep the tables of ``data/answers``, joined."""
        words: dict[str, set[str]] = {key: set() for key in _KEYS}
        for table in tables:
            for key in _KEYS:
                words[key].update(table.get(key) or ())
        self._leads = edge_pattern(words["name_leads"], tail=False)
        self._weak_leads = edge_pattern(words["weak_leads"], tail=False)
        self._tails = edge_pattern(words["name_tails"], tail=True)
        self._contact_leads = edge_pattern(words["contact_leads"], tail=True)
        self._contact_heads = edge_pattern(words["contact_leads"], tail=False)
        no_names = ("not_names", "unsure", "yes", "no", "stop")
        self._not_names = frozenset(_key(word) for key in no_names for word in words[key])
        self._unsure = frozenset(map(_key, words["unsure"]))
        self._stop = frozenset(map(_key, words["stop"]))
        self._source_question = frozenset(map(_key, words[SOURCE_QUESTION]))
        self._yes = frozenset(map(_key, words["yes"]))
        self._no = frozenset(map(_key, words["no"]))
        self._introductions = Introductions(words)
        self._corrections = Corrections(words)
        self._visitor = phrase_pattern(words["visitor"])
        self._resident = phrase_pattern(words["resident"])
        fillers = words["fillers"]
        self._filler_heads = edge_pattern(fillers, tail=False)
        self._filler_tails = edge_pattern(fillers, tail=True)

    @classmethod
    def load(cls, folder: Path) -> "AnswerReader":
        """Read ``<language>.yml`` files.

        Raises:
            ValueError: an entry is not text (an unquoted ``yes`` is a truth value in YAML).
        """
        tables: list[dict[str, Any]] = []
        for path in sorted(folder.glob("*.yml")):
            table = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
            for key, entries in table.items():
                if key not in _KEYS or not all(isinstance(entry, str) for entry in entries):
                    raise ValueError(f"{path.name}: {key} is unknown or holds something that is not text")
            tables.append(table)
        return cls(tables)

    def read_answer(
        self, requested: str, text: str, intent: str, confidence: float, entities: Sequence[Entity], language: str
    ) -> Answer | None:
        """What the line means as an answer to the requested slot, or None when it is left as it is.

        Args:
            requested: the slot that was asked for.
            text: the line, normalised.
            intent: what the classifier takes it for, with its confidence.
            confidence: from 0 to 1.
            entities: what was found in the line.
            language: the language of the line, ``und`` when unknown.
        """
        kinds = {entity["entity"] for entity in entities}
        if "red_flag" in kinds or not text.strip() or text.lstrip().startswith("/"):
            return None
        if self.is_stop(text):
            return Answer(intent=STOP)
        if requested in FREE_SLOTS:
            return self._free(text, intent, confidence)
        correction = self._corrections.find(text, entities) if requested in TIMED_SLOTS else None
        if correction:
            otherwise = FALLBACK if requested == RESIDENCY else NO
            return Answer(intent=INFORM if correction.kept else otherwise, refused=correction.refused)
        if requested in TIMED_SLOTS and not _QUESTION.search(text):
            times = [entity for entity in entities if entity["entity"] == "time"]
            if times and _coverage(text, times) >= ALL_BUT_THE_MARK:
                return Answer()
        answer = self._direct(requested, text, intent, confidence, entities)
        wished = intent == MEDICAL and "condition" not in kinds  # "a woman doctor and halal food" asks for no advice
        heard = [entity for entity in entities if entity["entity"] in PARTICULARS]
        mostly = _coverage(text, heard) >= MOST_OF_THE_LINE and intent not in (*_HEARD_ANYWHERE, YES, NO)
        unsaid = intent in (YES, NO) and not self._begins_with_yes_or_no(text)
        told = (
            heard and not _QUESTION.search(text) and (mostly or wished or unsaid or self.gives_way(intent, confidence))
        )
        return Answer() if told and (answer is None or answer.intent == FALLBACK) else answer

    def _begins_with_yes_or_no(self, text: str) -> bool:
        """Whether yes or no is said in so many words ("by the way, I am pregnant" only sounds like a yes)."""
        clause = next((part for part in (piece.strip(_EDGES) for piece in _CLAUSE.split(text)) if part), "")
        return any(_key(begin) in self._yes | self._no for begin in (clause, clause.split(" ")[0]))

    @staticmethod
    def gives_way(intent: str, confidence: float) -> bool:
        """Whether something told inside a form outweighs what the classifier takes the line for."""
        if intent == EMERGENCY:  # no sign of danger was found: what sounds like one is a condition that is told
            return True
        return confidence < SURE or (intent in _SMALL_TALK and intent not in (YES, NO))

    @staticmethod
    def outweighs_a_name(intent: str) -> bool:
        """Whether an intent stands although a name was introduced in the same line."""
        return intent in _HEARD_ANYWHERE or intent in (STOP, EMERGENCY)

    def introduced(self, text: str, entities: Sequence[Entity]) -> Entity | None:
        """A name that somebody introduces in running text ("I'm Bold, …"), as a ``person``; never out of a question."""
        found = self._introductions.find(text, entities)
        return _entity("person", text[found[0] : found[1]], *found) if found else None

    def _direct(
        self, requested: str, text: str, intent: str, confidence: float, entities: Sequence[Entity]
    ) -> Answer | None:
        kinds = {entity["entity"] for entity in entities}
        if requested == WHEREABOUTS and (lives := self._residency(text)):
            value = "resident" if lives.intent == YES else "visiting"
            return Answer(entities=(_entity("check", value, 0, len(text)),))
        if requested in UNSURE_SLOTS and self.is_unsure(text):
            return Answer(entities=(_entity("unsure", True, 0, len(text)),))
        if requested in YES_NO_SLOTS:
            return (self._residency(text) if requested == RESIDENCY else None) or self._yes_or_no(
                text, intent, confidence
            )
        if requested in CONTACT_SLOTS and kinds & ANSWERS[requested]:
            return Answer()
        if requested in NAME_SLOTS:
            return self._name(text, intent, confidence, entities)
        wanted = ANSWERS.get(requested) if requested not in CONTACT_SLOTS else None
        found = [entity for entity in entities if wanted and entity["entity"] in wanted]
        if not found:
            return None
        if _QUESTION.search(text):
            return Answer() if _coverage(text, found) >= ALL_BUT_THE_MARK else None
        if requested == FOUND_CLINIC:  # "the first one, tomorrow at ten" goes on with a clinic of the list
            weak = intent in _SMALL_TALK or confidence < UNSURE_OF_INTENT
            return Answer(intent=BOOK) if weak else None
        whole = _short(text) or self._bare(text) or _coverage(text, found) >= MOST_OF_THE_LINE
        return Answer() if whole or intent in (INFORM, BOOK) or confidence < UNSURE_OF_INTENT else None

    def _bare(self, text: str) -> bool:
        """Whether nothing but a few characters is left of a line without spaces ("2番目でお願いします")."""
        return len(_cut(self._tails, text.strip(_EDGES))) <= SHORTEST_DENSE

    @staticmethod
    def _free(text: str, intent: str, confidence: float) -> Answer | None:
        if _QUESTION.search(text) and len(text) <= LONGEST_QUESTION:
            return None
        return None if intent in _HEARD_ANYWHERE and confidence >= VERY_SURE and _short(text) else Answer()

    def is_stop(self, text: str) -> bool:
        """Whether the line says nothing but "stop" (a longer wish is left to the classifier)."""
        if len(text) > LONGEST_STOP:
            return False
        clauses = [part for part in (piece.strip(_EDGES) for piece in _CLAUSE.split(text)) if part]
        return any(_key(clause) in self._stop for clause in clauses)

    def is_unsure(self, text: str) -> bool:
        """Whether the whole line says "I do not know"."""
        return self._says(text.strip(_EDGES), self._unsure)

    def source_question(self, text: str) -> Entity | None:
        """The line as a question where the last answer is from ("says who?"), be it the last thing it says."""
        if len(text) > LONGEST_SOURCE_QUESTION:
            return None
        parts = [part for part in (piece.strip(_EDGES) for piece in _SENTENCE.split(text)) if part]
        asked = [" ".join(parts), *parts[-1:]]
        if not any(self._says(part, self._source_question) for part in asked):
            return None
        return _entity(SOURCE_QUESTION, True, 0, len(text))

    def _says(self, text: str, phrases: frozenset[str]) -> bool:
        """Whether a text is one of the phrases, fillers around it left out."""
        for _ in range(3):
            if _key(text) in phrases:
                return True
            shorter = _cut(self._filler_tails, _cut(self._filler_heads, text))
            if shorter == text:
                break
            text = shorter
        return _key(text) in phrases

    def _residency(self, text: str) -> Answer | None:
        """ "We are tourists" says no to the question whether somebody is a resident; "I live in Seoul" says yes."""
        if _QUESTION.search(text):
            return None
        if self._visitor.search(text):
            return Answer(intent=NO)
        return Answer(intent=YES) if self._resident.search(text) else None

    def _yes_or_no(self, text: str, intent: str, confidence: float) -> Answer | None:
        if text.strip(_EDGES).isdigit():
            return Answer()  # a number is no yes and no no, whatever the classifier makes of it
        if self.is_unsure(text):
            return Answer(entities=(_entity("unsure", True, 0, len(text)),))
        if _QUESTION.search(text):
            return None
        clause = next((part for part in (piece.strip(_EDGES) for piece in _CLAUSE.split(text)) if part), "")
        whole = _key(text.strip(_EDGES)) == _key(clause)
        if confidence >= SURE and (intent in (YES, NO) or not whole):
            return None
        for begin in (clause,) if confidence >= SURE else (clause, clause.split(" ")[0]):
            for words, meant in ((self._yes, YES), (self._no, NO)):
                if _key(begin) in words:
                    return Answer(intent=meant)
        return Answer(intent=FALLBACK) if intent in (YES, NO) else None  # what the law asks is not decided by a guess

    def _name(self, text: str, intent: str, confidence: float, entities: Sequence[Entity]) -> Answer | None:
        if _QUESTION.search(text):
            return None
        contacts = [entity for entity in entities if entity["entity"] in ("phone", "email")]
        rest = text
        for entity in contacts:
            gap = "\n" * (entity["end"] - entity["start"])
            rest = rest[: entity["start"]] + gap + rest[entity["end"] :]
        named, introduced = "", False
        for piece in rest.split("\n"):
            candidate, lead = self._without_leads(piece)
            if candidate and (not named or (lead and not introduced)):
                named, introduced = candidate, lead
        named_things = [entity for entity in entities if entity["entity"] in _NAMED_THINGS]
        if not introduced:
            words = named.split()
            capitals = bool(words) and all(word[:1].isupper() for word in words)
            limit = VERY_SURE if intent in _SMALL_TALK or (capitals and len(words) > 1) else SURE
            written_as_name = intent in _SMALL_TALK and capitals
            if confidence >= limit and intent != INFORM and not contacts and not written_as_name:
                return None
            if named_things and (_coverage(text, named_things) >= MOST_OF_THE_LINE or not _capitalised(named)):
                return None
        elif _coverage(text, named_things) >= MOST_OF_THE_LINE:
            return None
        if not named or self._never_a_name(named) or not _is_name(named, introduced):
            return Answer() if contacts and not named else None
        start = text.find(named)
        return Answer(entities=(_entity("person", named, start, start + len(named)),))

    def _never_a_name(self, text: str) -> bool:
        return _key(text) in self._not_names or all(_key(word) in self._not_names for word in text.split())

    def _without_leads(self, piece: str) -> tuple[str, bool]:
        """A piece of the line without what stands around a name, and whether something introduced it."""
        rest = _cut(self._contact_leads, piece.strip(_EDGES))
        rest = _cut(self._contact_heads, rest)
        introduced = False
        for _ in range(3):
            shorter = _cut(self._leads, rest)
            introduced = introduced or shorter != rest
            shorter = _cut(self._weak_leads, shorter)
            if shorter == rest:
                break
            rest = shorter
        return _cut(self._tails, rest), introduced


def _cut(pattern: "regex.Pattern[str] | None", text: str) -> str:
    """The text without what the pattern finds at its edge; never nothing."""
    if pattern is None:
        return text
    shorter = pattern.sub("", text, count=1).strip(_EDGES)
    return shorter or text


def _key(text: str) -> str:
    return " ".join(fold(text).full.split())


def _is_name(text: str, introduced: bool) -> bool:
    """One to six words of letters; where words are not divided by spaces, few enough characters."""
    if not _NAME.fullmatch(text) or len(text) > 80:
        return False
    words = text.split()
    if len(words) > 6:
        return False
    dense = sum(script_class(char) == DENSE for char in text.lower())
    if not dense:
        return len(text) > 1 and any(len(word.strip(".")) > 1 for word in words)
    if any("฀" <= char <= "๿" for char in text):
        return len(text) <= 40 and len(words) <= 4
    han = sum("一" <= char <= "鿿" for char in text)
    most = 20 if regex.search(r"[·・]", text) or introduced else 5 if han == dense else 12
    return dense <= most


def _capitalised(text: str) -> bool:
    """Two words or more, each with a capital: "Thai Nguyen" is a name though Thai is a language."""
    words = text.split()
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _coverage(text: str, entities: Sequence[Entity]) -> float:
    """The part of the letters and digits of a line that stands in entities."""
    inside = [False] * len(text)
    for entity in entities:
        for index in range(max(entity["start"], 0), min(entity["end"], len(text))):
            inside[index] = True
    letters = [index for index, char in enumerate(text) if char.isalnum()]
    if not letters or not entities:
        return 0.0
    return sum(inside[index] for index in letters) / len(letters)


def _short(text: str) -> bool:
    return len(words_of(fold(text))) <= 4 and not any(script_class(char) == DENSE for char in text.lower())


def _entity(kind: str, value: Any, start: int, end: int) -> Entity:
    return {"entity": kind, "value": value, "start": start, "end": end, "extractor": EXTRACTOR}
