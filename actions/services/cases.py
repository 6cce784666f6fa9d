"""Cases: wishes that do not fit a slot of time, with the person who answers and the hour by which."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from actions.db.models.booking import PAPER_OUTCOMES
from actions.db.records import CaseRecord, NewCase
from actions.db.repositories.case import CaseRepository
from actions.services.administration import AdministrationError, Outcome
from actions.services.administration.wording import time_text
from actions.services.answer_time import answer_by, closing_of
from actions.services.clock import SEOUL, Clock
from actions.services.codes import new_case_code
from actions.services.holidays import PublicHolidays
from actions.services.paper_requests import PAPERS
from actions.services.results import Refused

RECORDS = ("letter", "results", "images", "medicines", "other")
RECORD_STATES = ("held", "missing", "received")
"""The patient has it; it is still to be had; the hospital has it, by its own secure way."""
STATES = ("open", "waiting", "closed")
OPEN_STATES = ("open", "waiting")
FIT_TO_FLY = ("yes", "no", "unsure")
TOPICS = ("second_opinion", "charity")


@dataclass(frozen=True)
class CaseDraft:
    """What is known of a case.

    Attributes:
        idempotency_key: the same key never opens a second case; at most 64 characters.
        kind: ``records_first`` (a clinic looks at the records before it gives a time) or ``question``.
        words: what is wished, in the visitor's own words.
        records_held, records_missing: which records the patient has, and which are still to be had, as text.
        contact: None: the visitor can only be answered in the conversation.
        residency: as in BookingDraft.
        relation: who the patient is to the visitor (``self``, ``parent``, …), as far as it was told.
        fit_to_fly: one of FIT_TO_FLY, as the visitor told it.
        topic: one of TOPICS, where the case began with one.
        record_states: by word of RECORDS, one of RECORD_STATES.
        consents: answers by kind; ``health`` and ``clinic`` must be yes.
    """

    conversation: str
    idempotency_key: str
    kind: str
    locale: str
    words: str | None = None
    records_held: str | None = None
    records_missing: str | None = None
    patient_name: str | None = None
    contact: str | None = None
    procedure: str | None = None
    clinic: str | None = None
    residency: str | None = None
    relation: str | None = None
    fit_to_fly: str | None = None
    topic: str | None = None
    record_states: Mapping[str, str] = field(default_factory=dict)
    consents: Mapping[str, bool] = field(default_factory=dict)
    consent_version: str = "1"


@dataclass(frozen=True)
class Case:
    """A case as it stands. Times are in Seoul's zone.

    Attributes:
        code: to be named to the visitor; begins with GQ.
        owner: whose task it is.
        next_contact_at: by when the visitor hears from a person.
        repeated: it had been opened before; nothing was changed.
    """

    code: str
    conversation: str | None
    kind: str
    procedure: str | None
    clinic: str | None
    patient_name: str | None
    contact: str | None
    words: str | None
    records_held: str | None
    records_missing: str | None
    owner: str
    state: str
    next_contact_at: datetime
    locale: str
    created_at: datetime
    relation: str | None = None
    fit_to_fly: str | None = None
    topic: str | None = None
    record_states: Mapping[str, str] = field(default_factory=dict)
    outcome: str | None = None
    repeated: bool = False


class CaseService:
    """Opens cases and tells which are due."""

    def __init__(
        self, cases: CaseRepository, holidays: PublicHolidays, clock: Clock, *, owner: str, answer_hours: int
    ) -> None:
        self._cases = cases
        self._holidays = holidays
        self._clock = clock
        self._owner = owner
        self._answer = timedelta(hours=answer_hours)

    def open(self, draft: CaseDraft) -> Case | Refused:
        """Open a case; the same key gives the case that exists.

        Refused for ``consent`` (to keep and pass on health data), ``resident`` (the law closes this way to residents)
        and ``not_yours`` (another conversation's key).

        Raises:
            ValueError: no such kind of case, topic, record or state.
            UnknownConversationError: no such conversation.
        """
        if draft.kind not in ("records_first", "question"):
            raise ValueError(f"no such kind of case: {draft.kind}")
        _check(draft)
        known = self._cases.by_key(draft.idempotency_key)
        if known is not None:
            return _case(known, repeated=True) if known.conversation == draft.conversation else Refused("not_yours")
        if draft.kind == "records_first" and draft.residency == "yes":
            return Refused("resident")
        if not (draft.consents.get("health") and draft.consents.get("clinic")):
            return Refused("consent")
        now = self._clock()
        stored = self._cases.open(
            NewCase(
                idempotency_key=draft.idempotency_key,
                mint_code=new_case_code,
                conversation=draft.conversation,
                kind=draft.kind,
                locale=draft.locale,
                owner=self._owner,
                next_contact_at=answer_by(now, self._answer, self._holidays),
                procedure=draft.procedure,
                clinic=draft.clinic,
                patient_name=_text(draft.patient_name),
                contact=_text(draft.contact),
                words=_text(draft.words),
                records_held=_text(draft.records_held),
                records_missing=_text(draft.records_missing),
                residency=draft.residency,
                relation=draft.relation,
                fit_to_fly=draft.fit_to_fly,
                topic=draft.topic,
                record_states=dict(draft.record_states),
                consents=tuple((kind, bool(given)) for kind, given in sorted(draft.consents.items())),
                consent_version=draft.consent_version,
            ),
            now=now,
        )
        return _case(stored)

    def due(self, now: datetime) -> list[Case]:
        """Open cases whose visitor should have heard from a person by now, the longest overdue first."""
        return [_case(one) for one in self._cases.due(now)]

    def listing(self, state: str | None = None) -> list[Case]:
        """The cases in this state, or all that are not closed; the one longest due first."""
        return [_case(one) for one in self._cases.listing(OPEN_STATES if state is None else (state,))]

    def case(self, code: str) -> Case:
        """The case of this code.

        Raises:
            AdministrationError: there is none; so does :meth:`change`.
        """
        found = self._cases.by_code(code.upper())
        if found is None:
            raise AdministrationError(f"there is no case {code}")
        return _case(found)

    def change(
        self,
        code: str,
        *,
        owner: str | None = None,
        next_contact: date | None = None,
        state: str | None = None,
        outcome: str | None = None,
        records: Mapping[str, str] | None = None,
    ) -> Outcome:
        """Change what is given of a case; what is so already stays.

        Args:
            next_contact: the day by whose closing hour the visitor hears from a person.
            outcome: what came of a paper, one of PAPER_OUTCOMES; closes its case, and the visitor is told of it.
            records: one of RECORD_STATES by word of RECORDS; records that are not named stay.

        Raises:
            AdministrationError: no such case or record, a day in the past, or a paper closed without saying what came
                of it.
        """
        _check_records(records or {})
        known = self.case(code)
        if outcome is not None and (known.topic not in PAPERS or state not in (None, "closed")):
            raise AdministrationError("only a paper has an outcome, and only when its case is closed")
        if known.topic in PAPERS and state == "closed" and not (outcome or known.outcome):
            raise AdministrationError(f"say what came of it: --outcome {', '.join(PAPER_OUTCOMES)}")
        now = self._clock()
        if next_contact is not None and next_contact < now.astimezone(SEOUL).date():
            raise AdministrationError(f"{next_contact} is past: nobody can be contacted then")
        found = self._cases.change(
            code.upper(),
            owner=_text(owner),
            next_contact_at=None if next_contact is None else closing_of(next_contact),
            state="closed" if outcome else state,
            outcome=outcome,
            record_states=records,
            now=now,
        )
        if found is None:
            raise AdministrationError(f"there is no case {code}")
        before, after = found
        changes = Outcome(after.code)
        changes.compare("owner", before.owner, after.owner)
        changes.compare("next contact", time_text(before.next_contact_at), time_text(after.next_contact_at))
        changes.compare("state", before.state, after.state)
        changes.compare("outcome", before.outcome, after.outcome)
        for record in records or {}:
            changes.compare(record, *((one.record_states or {}).get(record) for one in (before, after)))
        return changes


def _check(draft: CaseDraft) -> None:
    if draft.topic not in (None, *TOPICS) or draft.fit_to_fly not in (None, *FIT_TO_FLY):
        raise ValueError(f"no such topic or answer: {draft.topic}, {draft.fit_to_fly}")
    _check_records(draft.record_states)


def _check_records(records: Mapping[str, str]) -> None:
    for record, state in records.items():
        if record not in RECORDS:
            raise AdministrationError(f"'{record}' is no record: it is one of {', '.join(RECORDS)}")
        if state not in RECORD_STATES:
            raise AdministrationError(f"'{state}' is no state of a record: it is one of {', '.join(RECORD_STATES)}")


def _text(typed: str | None) -> str | None:
    return (typed or "").strip() or None


def _case(record: CaseRecord, *, repeated: bool = False) -> Case:
    return Case(
        code=record.code,
        conversation=record.conversation,
        kind=record.kind,
        procedure=record.procedure,
        clinic=record.clinic,
        patient_name=record.patient_name,
        contact=record.contact,
        words=record.words,
        records_held=record.records_held,
        records_missing=record.records_missing,
        owner=record.owner,
        state=record.state,
        next_contact_at=record.next_contact_at.astimezone(SEOUL),
        locale=record.locale,
        created_at=record.created_at.astimezone(SEOUL),
        relation=record.relation,
        fit_to_fly=record.fit_to_fly,
        topic=record.topic,
        record_states=record.record_states or {},
        outcome=record.outcome,
        repeated=repeated,
    )
