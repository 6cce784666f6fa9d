"""Drafts, appointments, their audit trail, and the claims on time that make double booking impossible."""

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Index, Integer, String, Text

from actions.db.models.base import Base, BigId, one_of
from actions.db.types import EncryptedJson, EncryptedString, LocalizedText, UtcDateTime

APPOINTMENT_STATES = (
    "draft",
    "held",
    "requested",
    "confirmed",
    "arrived",
    "no_show",
    "completed",
    "declined",
    "cancelled",
)
RESIDENCY = ("no", "yes", "unsure")
PAPER_OUTCOMES = ("sent", "at_clinic", "refused", "unanswered")
"""What came of a paper that a clinic was asked for."""
MARKS = range(1, 6)
"""Of a rating: more is better."""


class Draft(Base):
    """A form half filled; one per conversation and kind, until ``expires_at``."""

    __tablename__ = "draft"
    conversation = Column(String(32), ForeignKey("conversation.id", ondelete="CASCADE"), primary_key=True)
    kind = Column(String(32), primary_key=True)
    data = Column(EncryptedJson, nullable=False)
    updated_at = Column(UtcDateTime, nullable=False)
    expires_at = Column(UtcDateTime, nullable=False, index=True)


class Appointment(Base):
    """One appointment. ``draft``: a summary was shown, no time is taken; ``held``: its time is taken for minutes."""

    __tablename__ = "appointment"
    id = Column(BigId, primary_key=True)
    code = Column(String(16), nullable=False, unique=True)
    clinic = Column(String(64), ForeignKey("clinic.id"), nullable=False)
    practitioner = Column(String(64), ForeignKey("practitioner.id"))
    procedure = Column(String(64), ForeignKey("procedure.id"), nullable=False)
    patient = Column(BigId, ForeignKey("patient.id"), index=True)
    contact = Column(BigId, ForeignKey("contact.id"), index=True)
    visitor = Column(String(32), ForeignKey("visitor.id"), nullable=False, index=True)
    conversation = Column(String(32), ForeignKey("conversation.id", ondelete="SET NULL"), index=True)
    starts_at = Column(UtcDateTime, nullable=False)
    duration_minutes = Column(Integer, nullable=False)
    buffer_minutes = Column(Integer, nullable=False, default=0, server_default="0")
    state = Column(String(16), nullable=False)
    idempotency_key = Column(String(64), nullable=False, unique=True)
    residency = Column(String(8))
    needs_review = Column(Boolean, nullable=False, default=False)
    wish = Column(EncryptedString)
    terms = Column(LocalizedText)
    cancel_by = Column(UtcDateTime)
    cancel_reason = Column(String(64))
    hold_until = Column(UtcDateTime)
    respond_by = Column(UtcDateTime)
    locale = Column(String(16), nullable=False)
    created_at = Column(UtcDateTime, nullable=False)

    __table_args__ = (
        one_of("state", *APPOINTMENT_STATES),
        one_of("residency", *RESIDENCY),
        Index(None, "clinic", "starts_at"),
        Index(None, "state", "respond_by"),
    )


class AppointmentEvent(Base):
    """The audit trail of an appointment; append only."""

    __tablename__ = "appointment_event"
    id = Column(BigId, primary_key=True)
    appointment = Column(BigId, ForeignKey("appointment.id", ondelete="CASCADE"), nullable=False, index=True)
    at = Column(UtcDateTime, nullable=False)
    actor = Column(String(64), nullable=False)
    from_state = Column(String(16))
    to_state = Column(String(16), nullable=False)
    why = Column(String(128), index=True)


class VisitRating(Base):
    """What a visitor thought of the service around a visit, from 1 to 5; the last word counts. Never published."""

    __tablename__ = "visit_rating"
    id = Column(BigId, primary_key=True)
    appointment = Column(BigId, ForeignKey("appointment.id", ondelete="CASCADE"), nullable=False, unique=True)
    mark = Column(Integer, nullable=False)
    words = Column(EncryptedString)
    at = Column(UtcDateTime, nullable=False, index=True)

    __table_args__ = (CheckConstraint(f"mark BETWEEN {MARKS[0]} AND {MARKS[-1]}", name="mark_known"),)


class ClaimedCell(Base):
    """Five minutes (UTC epoch // 300) of a resource, taken by one appointment, or by one request for an interpreter or
    a car: the primary key lets in no second.
    """

    __tablename__ = "claimed_cell"
    resource = Column(String(64), ForeignKey("resource.id"), primary_key=True)
    cell = Column(Integer, primary_key=True, autoincrement=False)
    appointment = Column(BigId, ForeignKey("appointment.id", ondelete="CASCADE"), index=True)
    service_request = Column(BigId, ForeignKey("service_request.id", ondelete="CASCADE"), index=True)
    hold_until = Column(UtcDateTime, index=True)

    __table_args__ = (CheckConstraint("(appointment IS NULL) <> (service_request IS NULL)", name="one_owner"),)


class CallbackRequest(Base):
    """Somebody wishes to be called or written to by a person."""

    __tablename__ = "callback_request"
    id = Column(BigId, primary_key=True)
    conversation = Column(String(32), ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False, index=True)
    contact = Column(EncryptedString)
    wish = Column(EncryptedString)
    state = Column(String(16), nullable=False, default="open")
    locale = Column(String(16), nullable=False)
    created_at = Column(UtcDateTime, nullable=False)
    closed_at = Column(UtcDateTime)
    note = Column(Text)

    __table_args__ = (one_of("state", "open", "done", "dropped"), Index(None, "state", "created_at"))


class CaseFile(Base):
    """A wish that does not fit a slot of time: a person looks at the records first, or finds an answer."""

    __tablename__ = "case_file"
    id = Column(BigId, primary_key=True)
    code = Column(String(16), nullable=False, unique=True)
    conversation = Column(String(32), ForeignKey("conversation.id", ondelete="SET NULL"), index=True)
    visitor = Column(String(32), ForeignKey("visitor.id", ondelete="CASCADE"), nullable=False, index=True)
    kind = Column(String(24), nullable=False)
    procedure = Column(String(64), ForeignKey("procedure.id"))
    clinic = Column(String(64), ForeignKey("clinic.id"))
    patient_name = Column(EncryptedString)
    contact = Column(EncryptedString)
    words = Column(EncryptedString)
    records_held = Column(EncryptedString)
    records_missing = Column(EncryptedString)
    record_states = Column(EncryptedJson)
    relation = Column(String(16))
    fit_to_fly = Column(String(8))
    topic = Column(String(24))
    residency = Column(String(8))
    owner = Column(String(64), nullable=False)
    state = Column(String(16), nullable=False)
    next_contact_at = Column(UtcDateTime, nullable=False)
    locale = Column(String(16), nullable=False)
    idempotency_key = Column(String(64), nullable=False, unique=True)
    created_at = Column(UtcDateTime, nullable=False)
    closed_at = Column(UtcDateTime)
    outcome = Column(String(16))

    __table_args__ = (
        one_of("kind", "records_first", "question"),
        one_of("state", "open", "waiting", "closed"),
        one_of("outcome", *PAPER_OUTCOMES),
        Index(None, "state", "next_contact_at"),
    )
