"""Cases: wishes that do not fit a slot of time, with the person who answers and the hour by which."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from actions.db.records import CaseRecord, NewCase
from actions.db.repositories.case import CaseRepository
from actions.services.clock import SEOUL, Clock
from actions.services.codes import new_case_code
from actions.services.holidays import PublicHolidays
from actions.services.results import Refused

CLOSING_HOUR = 18
"""Seoul time: an answer that would be due on a free day is due at this hour of the next working day."""
_SATURDAY = 5


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
            ValueError: no such kind of case.
            UnknownConversationError: no such conversation.
        """
        if draft.kind not in ("records_first", "question"):
            raise ValueError(f"no such kind of case: {draft.kind}")
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
                next_contact_at=self._answer_by(now),
                procedure=draft.procedure,
                clinic=draft.clinic,
                patient_name=_text(draft.patient_name),
                contact=_text(draft.contact),
                words=_text(draft.words),
                records_held=_text(draft.records_held),
                records_missing=_text(draft.records_missing),
                residency=draft.residency,
                consents=tuple((kind, bool(given)) for kind, given in sorted(draft.consents.items())),
                consent_version=draft.consent_version,
            ),
            now=now,
        )
        return _case(stored)

    def due(self, now: datetime) -> list[Case]:
        """Open cases whose visitor should have heard from a person by now, the longest overdue first."""
        return [_case(one) for one in self._cases.due(now)]

    def _answer_by(self, now: datetime) -> datetime:
        moment = (now + self._answer).astimezone(SEOUL)
        if self._works_on(moment):
            return moment
        while not self._works_on(moment):
            moment += timedelta(days=1)
        return moment.replace(hour=CLOSING_HOUR, minute=0, second=0, microsecond=0)

    def _works_on(self, moment: datetime) -> bool:
        return moment.weekday() < _SATURDAY and self._holidays.holiday_on(moment.date()) is None


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
        repeated=repeated,
    )
