"""Who writes, who is treated, how they are reached and what they agreed to."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String

from actions.db.models.base import Base, BigId, one_of
from actions.db.types import EncryptedJson, EncryptedString, UtcDateTime

CONSENT_KINDS = ("health", "clinic", "transfer", "training")
CONTACT_KINDS = ("phone", "email", "messenger")


class Visitor(Base):
    """The person who types; need not be the patient."""

    __tablename__ = "visitor"
    id = Column(String(32), primary_key=True)
    name = Column(EncryptedString)
    created_at = Column(UtcDateTime, nullable=False)


class Patient(Base):
    """The person who is treated, as in the passport; the yearly statutory report is filled from here.

    ``sex`` is female, male or other; ``nationality`` ISO 3166, two letters; ``entry_on`` and ``exit_on`` days of the
    stay, ISO 8601; ``report_told_at``: when these questions were last answered, be it by "I would rather not say".
    """

    __tablename__ = "patient"
    id = Column(BigId, primary_key=True)
    visitor = Column(String(32), ForeignKey("visitor.id", ondelete="CASCADE"), nullable=False, index=True)
    name = Column(EncryptedString, nullable=False)
    relation = Column(String(16))
    birth_year = Column(EncryptedJson)
    sex = Column(EncryptedString)
    nationality = Column(EncryptedString)
    entry_on = Column(EncryptedString)
    exit_on = Column(EncryptedString)
    report_told_at = Column(UtcDateTime)
    is_minor = Column(Boolean)
    guardian = Column(EncryptedString)
    wishes = Column(EncryptedJson)
    created_at = Column(UtcDateTime, nullable=False)


class Contact(Base):
    """A way to reach a visitor; ``hash`` is the keyed hash it is found by."""

    __tablename__ = "contact"
    id = Column(BigId, primary_key=True)
    visitor = Column(String(32), ForeignKey("visitor.id", ondelete="CASCADE"), nullable=False, index=True)
    kind = Column(String(16), nullable=False)
    value = Column(EncryptedString, nullable=False)
    hash = Column(String(64), nullable=False, index=True)
    verified_at = Column(UtcDateTime)
    created_at = Column(UtcDateTime, nullable=False)

    __table_args__ = (one_of("kind", *CONTACT_KINDS),)


class EmailVerification(Base):
    """A code that was mailed to see whether an address is the visitor's; the newest of an address counts.

    ``code_hash`` is the keyed hash of visitor, address and code.
    """

    __tablename__ = "email_verification"
    id = Column(BigId, primary_key=True)
    visitor = Column(String(32), ForeignKey("visitor.id", ondelete="CASCADE"), nullable=False)
    contact = Column(EncryptedString, nullable=False)
    contact_hash = Column(String(64), nullable=False)
    code_hash = Column(String(64), nullable=False)
    state = Column(String(16), nullable=False)
    tries = Column(Integer, nullable=False)
    expires_at = Column(UtcDateTime, nullable=False)
    created_at = Column(UtcDateTime, nullable=False)

    __table_args__ = (
        one_of("state", "open", "verified", "void"),
        Index(None, "contact_hash", "created_at"),
        Index(None, "visitor", "created_at"),
    )


class Consent(Base):
    """One yes or no to one text; append only: the newest row of a kind counts."""

    __tablename__ = "consent"
    id = Column(BigId, primary_key=True)
    visitor = Column(String(32), ForeignKey("visitor.id", ondelete="CASCADE"), nullable=False)
    conversation = Column(String(32), ForeignKey("conversation.id", ondelete="SET NULL"))
    kind = Column(String(16), nullable=False)
    given = Column(Boolean, nullable=False)
    text_version = Column(String(32), nullable=False)
    locale = Column(String(16), nullable=False)
    at = Column(UtcDateTime, nullable=False)

    __table_args__ = (one_of("kind", *CONSENT_KINDS), Index(None, "visitor", "kind"))


class AccessLog(Base):
    """Who looked for or at what, and whether it was given; append only. ``subject`` is an id or a keyed hash."""

    __tablename__ = "access_log"
    id = Column(BigId, primary_key=True)
    at = Column(UtcDateTime, nullable=False)
    actor = Column(String(64), nullable=False)
    conversation = Column(String(32), index=True)
    action = Column(String(32), nullable=False)
    subject = Column(String(64))
    granted = Column(Boolean, nullable=False)

    __table_args__ = (Index(None, "subject", "at"),)
