"""Where a person is stored: every table, how its rows are reached from a visitor, and what an erasure does to them.

Erasure, export and the auditor's table in ``docs/privacy.md`` all read this map. Whoever adds a table adds a line here;
``tests/unit/services/test_privacy_map.py`` fails until it is there.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import and_, or_, select

from actions.db import models
from actions.db.types import EncryptedJson, EncryptedString

Fate = Literal["deleted", "bared", "kept"]
UNSENT = ("draft", "held")
OPEN = ("requested", "confirmed")
DELIVERED = ("done", "failed")


@dataclass(frozen=True)
class Scope:
    """A person's ids, and the time at which what took place is judged.

    Attributes:
        addresses: keyed hashes of the person's contacts.
        codes: keyed hashes of the person's codes.
        living: a conversation that goes on after the erasure (the one in which it was asked for).
    """

    visitors: tuple[str, ...]
    conversations: tuple[str, ...]
    appointments: tuple[int, ...]
    addresses: tuple[str, ...]
    codes: tuple[str, ...]
    now: datetime
    living: str | None = None


@dataclass(frozen=True)
class Personal:
    """One table with rows of a person.

    Attributes:
        rows: the condition that finds them.
        fate: ``deleted``; ``bared``: rows that ``gone`` does not name stay, emptied as ``clears`` says; ``kept``.
        why: for the auditor: why a row stays, or who reads it.
        gone: of a bared table, the rows that are deleted all the same; None: none.
        clears: of a bared table, what is written into the rows that stay.
        keeps: its encrypted columns that stay all the same, as ``why`` says.
    """

    model: Any
    rows: Callable[[Scope], Any]
    fate: Fate
    why: str
    gone: Callable[[Scope], Any] | None = None
    clears: Mapping[str, Any] = field(default_factory=dict)
    keeps: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The table's name."""
        return str(self.model.__tablename__)


def _of_visitor(model: Any) -> Callable[[Scope], Any]:
    return lambda scope: model.visitor.in_(scope.visitors)


def _of_conversation(model: Any) -> Callable[[Scope], Any]:
    return lambda scope: model.conversation.in_(scope.conversations)


def _of_appointment(model: Any) -> Callable[[Scope], Any]:
    return lambda scope: model.appointment.in_(scope.appointments)


def _of_request(scope: Scope) -> Any:
    mine = select(models.ServiceRequest.id).where(models.ServiceRequest.visitor.in_(scope.visitors))
    return models.ServiceEvent.service_request.in_(mine)


def took_place(scope: Scope) -> Any:
    """The condition that an appointment is a visit the yearly report may count."""
    row = models.Appointment
    return or_(
        row.state.in_(("arrived", "completed")),
        and_(row.state.in_(OPEN), row.starts_at <= scope.now),
    )


def _without_visit(scope: Scope) -> Any:
    row = models.Patient
    return row.id.not_in(select(models.Appointment.patient).where(models.Appointment.patient.is_not(None)))


def _told_to_the_person(scope: Scope) -> Any:
    row = models.Notification
    of_visit = and_(row.visitor.is_(None), row.appointment.in_(scope.appointments), row.state.in_(DELIVERED))
    return or_(row.visitor.in_(scope.visitors), of_visit)


def _unfinished(scope: Scope) -> Any:
    row = models.Inbox
    done = and_(row.conversation == (scope.living or ""), row.state.not_in(DELIVERED))
    return and_(row.conversation.in_(scope.conversations), ~done)


PERSONAL: tuple[Personal, ...] = (
    Personal(models.Outbox, _of_conversation(models.Outbox), "deleted", "messages on their way to a channel"),
    Personal(
        models.Inbox, _unfinished, "deleted", "what was typed; the turn that asks for the erasure goes a tick later"
    ),
    Personal(models.Message, _of_conversation(models.Message), "deleted", "the transcript"),
    Personal(models.Draft, _of_conversation(models.Draft), "deleted", "half-filled forms"),
    Personal(
        models.CallbackRequest, _of_conversation(models.CallbackRequest), "deleted", "wishes to be called, with contact"
    ),
    Personal(models.Notification, _told_to_the_person, "deleted", "reminders; notices to a clinic still go out"),
    Personal(
        models.Mail,
        lambda scope: models.Mail.recipient_hash.in_(scope.addresses),
        "deleted",
        "letters to the person; letters to others are emptied when sent",
    ),
    Personal(models.CaseFile, _of_visitor(models.CaseFile), "deleted", "cases: words, contact, records"),
    Personal(models.QuoteRequest, _of_visitor(models.QuoteRequest), "deleted", "requests for quotes and the quotes"),
    Personal(
        models.ServiceRequest,
        _of_visitor(models.ServiceRequest),
        "bared",
        "that an interpreter or a car was asked for and called off, so that the dispatcher's list stays true; flight, "
        "hotel and words are taken off",
        gone=lambda scope: models.ServiceRequest.state == "held",
        clears={"details": {}, "why": None, "conversation": None, "sent_name": None, "sent_phone": None},
    ),
    Personal(models.ServiceEvent, _of_request, "kept", "the audit trail of such a request: states and times"),
    Personal(models.Consent, _of_visitor(models.Consent), "deleted", "consents end with the data they cover"),
    Personal(models.VisitRating, _of_appointment(models.VisitRating), "deleted", "private ratings and their words"),
    Personal(
        models.Appointment,
        _of_visitor(models.Appointment),
        "bared",
        "the bare visit is kept for the yearly report that the law asks for (Act, Article 11), and a cancelled one so "
        "that the clinic still sees that it is off; name, contact, wish, conversation and visitor are taken off",
        gone=lambda scope: models.Appointment.state.in_(UNSENT),
        clears={"wish": None, "conversation": None, "contact": None},
    ),
    Personal(
        models.AppointmentEvent,
        _of_appointment(models.AppointmentEvent),
        "kept",
        "the audit trail of a bare appointment: states, times, machine words; nothing about the person",
    ),
    Personal(
        models.ClaimedCell,
        _of_appointment(models.ClaimedCell),
        "kept",
        "that a doctor's time was taken; goes with an appointment that is deleted",
    ),
    Personal(models.Waiting, _of_visitor(models.Waiting), "deleted", "wishes to hear of a free time"),
    Personal(models.Proposal, _of_appointment(models.Proposal), "kept", "another time that a clinic proposed"),
    Personal(models.ClinicNotice, _of_appointment(models.ClinicNotice), "kept", "that a clinic was written to"),
    Personal(
        models.Patient,
        _of_visitor(models.Patient),
        "bared",
        "nationality, sex, birth year and days of the stay of a visit that took place, for the yearly report; all else "
        "is emptied",
        gone=_without_visit,
        clears={"name": "", "relation": None, "guardian": None, "wishes": None, "is_minor": None},
        keeps=("nationality", "sex", "birth_year", "entry_on", "exit_on"),
    ),
    Personal(models.Contact, _of_visitor(models.Contact), "deleted", "telephone numbers, addresses"),
    Personal(models.EmailVerification, _of_visitor(models.EmailVerification), "deleted", "codes mailed to an address"),
    Personal(
        models.AccessLog,
        lambda scope: models.AccessLog.subject.in_((*scope.addresses, *scope.codes)),
        "bared",
        "that somebody of the staff looked, when, and who; of whom is taken off; goes by its own retention",
        clears={"subject": None},
    ),
    Personal(
        models.Conversation,
        _of_visitor(models.Conversation),
        "bared",
        "an open chat goes on, under a new visitor, with its language only",
        gone=lambda scope: models.Conversation.id != (scope.living or ""),
        clears={"status": "bot", "assignee": None},
    ),
    Personal(models.Visitor, lambda scope: models.Visitor.id.in_(scope.visitors), "deleted", "who types"),
)
"""In the order in which rows go: children before their parents."""

STAFF = ("service_exception", "service_hours", "service_provider", "staff_account", "staff_sign_in", "staff_session")
"""People who work with bookings: not visitors; the operator removes their accounts."""

IMPERSONAL = (
    "clinic",
    "clinic_origin",
    "closure",
    "directory_version",
    "erasure",
    "fact_correction",
    "offering",
    "opening_hours",
    "practitioner",
    "procedure",
    "resource",
    "specialty",
    "webhook_event",
)
"""Tables that hold nothing of a visitor: the directory, facts, the ledger itself, numbers of seen events."""

HASHED: Mapping[str, str] = {
    "contact.hash": "value",
    "email_verification.contact_hash": "contact",
    "mail.recipient_hash": "recipient",
    "staff_account.email_hash": "email",
}
"""Keyed hashes by the column they are made of: a rotation of keys writes them anew."""

CODE_HASHES = ("access_log.subject",)
"""Keyed hashes of codes that people hold: a rotation looks the code up among those stored."""

FIXED_HASHES: Mapping[str, str] = {
    "erasure.subject": "of an id that is gone; a back-up that still has it can only be read with the key of its time",
    "email_verification.code_hash": "of a code that lapses within minutes",
    "staff_sign_in.link_hash": "of a link that lapses within minutes",
    "staff_sign_in.code_hash": "of a code that lapses within minutes",
    "staff_session.token_hash": "of a token; after the old key is gone, staff sign in again",
}
"""Hashes that a rotation leaves as they are, and why that is safe."""


def encrypted_columns(model: Any) -> tuple[str, ...]:
    """The names of a table's encrypted columns."""
    return tuple(
        column.name for column in model.__table__.columns if isinstance(column.type, EncryptedString | EncryptedJson)
    )
