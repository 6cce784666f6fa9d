"""Interpreters and cars: who and what the operator can send, and the requests for them that belong to a booking."""

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
)

from actions.db.models.base import Base, BigId, one_of
from actions.db.types import EncryptedJson, EncryptedString, UtcDateTime

SERVICE_KINDS = ("interpretation", "pickup")
SERVICE_STATES = ("held", "requested", "confirmed", "declined", "cancelled", "completed", "no_show")
SERVICE_PROBLEMS = ("delayed", "driver_missing")
SERVICE_CONFIRMATIONS = ("instant", "dispatcher")


class ServiceProvider(Base):
    """What is known of a resource that is an interpreter or a vehicle; where there is one of a kind, capacity counts.

    ``languages``: an interpreter's; ``seats``: a vehicle's, for visitors; ``confirmation``: whether a free time is
    confirmed at once or waits for the dispatcher's yes.
    """

    __tablename__ = "service_provider"
    id = Column(String(64), ForeignKey("resource.id", ondelete="CASCADE"), primary_key=True)
    name = Column(EncryptedString, nullable=False)
    phone = Column(EncryptedString)
    languages = Column(JSON, nullable=False, default=list)
    seats = Column(Integer)
    confirmation = Column(String(16), nullable=False)
    active = Column(Boolean, nullable=False)
    demo = Column(Boolean, nullable=False, default=False)

    __table_args__ = (one_of("confirmation", *SERVICE_CONFIRMATIONS),)


class ServiceHours(Base):
    """Working hours on a weekday (Monday is 0), in minutes after midnight, Seoul time. None at all: not known."""

    __tablename__ = "service_hours"
    provider = Column(String(64), ForeignKey("service_provider.id", ondelete="CASCADE"), primary_key=True)
    weekday = Column(SmallInteger, primary_key=True, autoincrement=False)
    opens = Column(SmallInteger, primary_key=True, autoincrement=False)
    closes = Column(SmallInteger, nullable=False)

    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday_known"),
        CheckConstraint("opens >= 0 AND closes <= 1440 AND opens < closes", name="span_in_day"),
    )


class ServiceException(Base):
    """A span of one day that differs from the weekday's hours: ``works`` beside them, or is away in them."""

    __tablename__ = "service_exception"
    provider = Column(String(64), ForeignKey("service_provider.id", ondelete="CASCADE"), primary_key=True)
    date = Column(Date, primary_key=True)
    opens = Column(SmallInteger, primary_key=True, autoincrement=False)
    closes = Column(SmallInteger, nullable=False)
    works = Column(Boolean, nullable=False)

    __table_args__ = (CheckConstraint("opens >= 0 AND closes <= 1440 AND opens < closes", name="span_in_day"),)


class ServiceRequest(Base):
    """A wish for an interpreter or a car; ``owner`` answers by ``deadline``. ``held``: only its time is, for minutes.

    ``starts_at``: when the interpreter begins, or when the flight lands; ``follows``: a car that is bound to the day of
    the appointment; ``extra_hours``: those beyond the free ones; ``resource``: who or what is taken for it;
    ``sent_name``, ``sent_phone``: who comes where that is nobody of the list; ``proposed_at``: another begin that the
    visitor may take; ``escalated_at``: since when its missed deadline stands on the desk's list.
    """

    __tablename__ = "service_request"
    id = Column(BigId, primary_key=True)
    code = Column(String(16), nullable=False, unique=True)
    kind = Column(String(16), nullable=False)
    appointment = Column(BigId, ForeignKey("appointment.id", ondelete="SET NULL"), index=True)
    conversation = Column(String(32), ForeignKey("conversation.id", ondelete="SET NULL"))
    visitor = Column(String(32), ForeignKey("visitor.id", ondelete="CASCADE"), nullable=False, index=True)
    clinic = Column(String(64), ForeignKey("clinic.id"))
    state = Column(String(16), nullable=False)
    owner = Column(String(64), nullable=False)
    deadline = Column(UtcDateTime, nullable=False)
    starts_at = Column(UtcDateTime, nullable=False, index=True)
    minutes = Column(Integer, nullable=False)
    language = Column(String(16))
    hours = Column(Integer)
    extra_hours = Column(Integer, nullable=False)
    follows = Column(Boolean, nullable=False)
    people = Column(Integer)
    details = Column(EncryptedJson, nullable=False)
    resource = Column(String(64), ForeignKey("resource.id"))
    sent_name = Column(EncryptedString)
    sent_phone = Column(EncryptedString)
    proposed_at = Column(UtcDateTime)
    hold_until = Column(UtcDateTime)
    locale = Column(String(16), nullable=False)
    idempotency_key = Column(String(64), nullable=False, unique=True)
    problem = Column(String(16))
    problem_at = Column(UtcDateTime)
    escalated_at = Column(UtcDateTime)
    created_at = Column(UtcDateTime, nullable=False)
    settled_by = Column(String(64))
    settled_at = Column(UtcDateTime)
    why = Column(EncryptedString)

    __table_args__ = (
        one_of("kind", *SERVICE_KINDS),
        one_of("state", *SERVICE_STATES),
        one_of("problem", *SERVICE_PROBLEMS),
        Index(None, "conversation", "state"),
        Index(None, "state", "deadline"),
    )


class ServiceEvent(Base):
    """The audit trail of a request; append only."""

    __tablename__ = "service_event"
    id = Column(BigId, primary_key=True)
    service_request = Column(BigId, ForeignKey("service_request.id", ondelete="CASCADE"), nullable=False, index=True)
    at = Column(UtcDateTime, nullable=False)
    actor = Column(String(64), nullable=False)
    from_state = Column(String(16))
    to_state = Column(String(16), nullable=False)
    why = Column(String(128))
