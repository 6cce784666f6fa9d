"""The clinic directory: who offers what, where, when, in which languages."""

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    false,
)
from sqlalchemy.orm import relationship

from actions.db.models.base import Base, BigId, one_of
from actions.db.types import LocalizedText

REGISTRATION_STATES = ("verified", "unknown", "lapsed")
CONFIRMATIONS = ("instant", "clinic")
OFFERING_KINDS = ("direct", "consultation_first", "records_first")
RESOURCE_KINDS = ("practitioner", "interpreter", "vehicle")


class Clinic(Base):
    """A medical institution. ``district`` is the gu; ``area`` the neighbourhood in it people ask for.

    ``match_key`` is a digest of Korean name and district, by which another source's row finds it.
    """

    __tablename__ = "clinic"
    id = Column(String(64), primary_key=True)
    names = Column(LocalizedText, nullable=False)
    registration_number = Column(String(64))
    registration_expires_on = Column(Date)
    registration_state = Column(String(16), nullable=False, default="unknown")
    district = Column(String(64), nullable=False)
    area = Column(String(64))
    address = Column(LocalizedText, nullable=False)
    latitude = Column(Float)
    longitude = Column(Float)
    phone = Column(String(32))
    after_hours_phone = Column(String(32))
    email = Column(String(254))
    departments = Column(JSON, nullable=False, default=list)
    languages = Column(JSON, nullable=False, default=list)
    hours_verified_on = Column(Date)
    pickup_partner = Column(Boolean)
    pickup_as_of = Column(Date)
    interpretation_partner = Column(Boolean)
    interpretation_as_of = Column(Date)
    confirmation = Column(String(16), nullable=False, default="clinic")
    cancel_hours = Column(Integer, nullable=False, default=24)
    open_on_holidays = Column(Boolean, nullable=False, default=False, server_default=false())
    terms = Column(LocalizedText)
    source = Column(String(256), nullable=False)
    as_of = Column(Date, nullable=False)
    demo = Column(Boolean, nullable=False, default=False)
    match_key = Column(String(32), index=True)

    opening_hours = relationship("OpeningHours", cascade="all, delete-orphan", lazy="selectin")
    practitioners = relationship("Practitioner", cascade="all, delete-orphan", lazy="selectin")

    __table_args__ = (
        one_of("registration_state", *REGISTRATION_STATES),
        one_of("confirmation", *CONFIRMATIONS),
        Index(None, "district"),
    )


class OpeningHours(Base):
    """One span of a weekday (Monday is 0), in minutes after midnight, Seoul time; a lunch break makes two rows."""

    __tablename__ = "opening_hours"
    clinic = Column(String(64), ForeignKey("clinic.id", ondelete="CASCADE"), primary_key=True)
    weekday = Column(SmallInteger, primary_key=True, autoincrement=False)
    opens = Column(SmallInteger, primary_key=True, autoincrement=False)
    closes = Column(SmallInteger, nullable=False)

    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday_known"),
        CheckConstraint("opens >= 0 AND closes <= 1440 AND opens < closes", name="span_in_day"),
    )


class Closure(Base):
    """Time without appointments on one day: of a practitioner, of a clinic, or of all when both are null.

    ``opens`` and ``closes`` are minutes after midnight, Seoul time; both null: the whole day.
    """

    __tablename__ = "closure"
    id = Column(BigId, primary_key=True)
    clinic = Column(String(64), ForeignKey("clinic.id", ondelete="CASCADE"))
    practitioner = Column(String(64), ForeignKey("practitioner.id", ondelete="CASCADE"))
    date = Column(Date, nullable=False)
    opens = Column(SmallInteger)
    closes = Column(SmallInteger)
    reason = Column(String(64), nullable=False)

    __table_args__ = (Index(None, "date", "clinic"), Index(None, "clinic", "date"), Index(None, "practitioner", "date"))


class Specialty(Base):
    """A medical field."""

    __tablename__ = "specialty"
    id = Column(String(64), primary_key=True)
    names = Column(LocalizedText, nullable=False)
    aliases = Column(JSON, nullable=False, default=dict)


class Procedure(Base):
    """A treatment. ``aliases`` maps locales to lists of everyday words."""

    __tablename__ = "procedure"
    id = Column(String(64), primary_key=True)
    specialty = Column(String(64), ForeignKey("specialty.id"), nullable=False, index=True)
    names = Column(LocalizedText, nullable=False)
    aliases = Column(JSON, nullable=False, default=dict)
    descriptions = Column(LocalizedText)


class Practitioner(Base):
    """A doctor of one clinic; ``sex`` (``female``, ``male`` or null) because visitors may wish for a woman."""

    __tablename__ = "practitioner"
    id = Column(String(64), primary_key=True)
    clinic = Column(String(64), ForeignKey("clinic.id", ondelete="CASCADE"), nullable=False, index=True)
    names = Column(LocalizedText, nullable=False)
    specialties = Column(JSON, nullable=False, default=list)
    languages = Column(JSON, nullable=False, default=list)
    sex = Column(String(8))

    __table_args__ = (one_of("sex", "female", "male"),)


class Offering(Base):
    """What a clinic offers. A price is in whole KRW, and shown only with its source and date."""

    __tablename__ = "offering"
    clinic = Column(String(64), ForeignKey("clinic.id", ondelete="CASCADE"), primary_key=True)
    procedure = Column(String(64), ForeignKey("procedure.id"), primary_key=True, index=True)
    kind = Column(String(24), nullable=False)
    duration_minutes = Column(Integer, nullable=False)
    buffer_minutes = Column(Integer, nullable=False, default=0, server_default="0")
    price_from = Column(Integer)
    price_to = Column(Integer)
    vat_included = Column(Boolean)
    price_source = Column(String(256))
    price_as_of = Column(Date)
    demo = Column(Boolean, nullable=False, default=False)

    __table_args__ = (
        one_of("kind", *OFFERING_KINDS),
        CheckConstraint("duration_minutes BETWEEN 5 AND 720", name="duration_sensible"),
        CheckConstraint(
            "price_from IS NULL OR (price_source IS NOT NULL AND price_as_of IS NOT NULL)", name="price_has_source"
        ),
        CheckConstraint("price_to IS NULL OR price_to >= price_from", name="price_ordered"),
    )


class DirectoryVersion(Base):
    """One row that every change of the directory counts up, so that search indexes know when they are stale."""

    __tablename__ = "directory_version"
    id = Column(Integer, primary_key=True, autoincrement=False)
    version = Column(Integer, nullable=False)


class Resource(Base):
    """What an appointment takes up: a practitioner (same id), an interpreter or a vehicle."""

    __tablename__ = "resource"
    id = Column(String(64), primary_key=True)
    kind = Column(String(16), nullable=False)
    clinic = Column(String(64), ForeignKey("clinic.id", ondelete="CASCADE"), index=True)

    __table_args__ = (one_of("kind", *RESOURCE_KINDS),)
