"""People of the clinics and the desk: accounts, how they sign in, and what they propose to visitors."""

from sqlalchemy import Column, ForeignKey, Index, String

from actions.db.models.base import Base, BigId, one_of
from actions.db.types import EncryptedString, UtcDateTime

STAFF_ROLES = ("clinic", "dispatcher", "agent", "supervisor")
PROPOSAL_STATES = ("open", "taken", "closed")


class StaffAccount(Base):
    """Somebody who works with bookings; ``clinic`` limits the account to one clinic. An address has one account."""

    __tablename__ = "staff_account"
    id = Column(BigId, primary_key=True)
    role = Column(String(16), nullable=False)
    clinic = Column(String(64), ForeignKey("clinic.id", ondelete="CASCADE"), index=True)
    email = Column(EncryptedString, nullable=False)
    email_hash = Column(String(64), nullable=False, unique=True)
    name = Column(EncryptedString)
    created_at = Column(UtcDateTime, nullable=False)
    disabled_at = Column(UtcDateTime)

    __table_args__ = (one_of("role", *STAFF_ROLES),)


class StaffSignIn(Base):
    """A letter that lets in once, by its link or by its code; only hashes of both are kept."""

    __tablename__ = "staff_sign_in"
    id = Column(BigId, primary_key=True)
    account = Column(BigId, ForeignKey("staff_account.id", ondelete="CASCADE"), nullable=False)
    link_hash = Column(String(64), nullable=False, unique=True)
    code_hash = Column(String(64), nullable=False)
    created_at = Column(UtcDateTime, nullable=False)
    expires_at = Column(UtcDateTime, nullable=False)
    used_at = Column(UtcDateTime)

    __table_args__ = (Index(None, "account", "created_at"),)


class StaffSession(Base):
    """A browser that is signed in until ``expires_at`` or ``ended_at``; only a hash of its token is kept."""

    __tablename__ = "staff_session"
    id = Column(BigId, primary_key=True)
    account = Column(BigId, ForeignKey("staff_account.id", ondelete="CASCADE"), nullable=False, index=True)
    token_hash = Column(String(64), nullable=False, unique=True)
    created_at = Column(UtcDateTime, nullable=False)
    expires_at = Column(UtcDateTime, nullable=False)
    ended_at = Column(UtcDateTime)


class Proposal(Base):
    """Another time that a clinic proposes for an appointment; its cells are held until ``expires_at``."""

    __tablename__ = "proposal"
    id = Column(BigId, primary_key=True)
    appointment = Column(BigId, ForeignKey("appointment.id", ondelete="CASCADE"), nullable=False)
    starts_at = Column(UtcDateTime, nullable=False)
    actor = Column(String(64), nullable=False)
    state = Column(String(8), nullable=False)
    created_at = Column(UtcDateTime, nullable=False)
    expires_at = Column(UtcDateTime, nullable=False)

    __table_args__ = (one_of("state", *PROPOSAL_STATES), Index(None, "appointment", "state"))


class ClinicNotice(Base):
    """The clinic was written to about a request for this time."""

    __tablename__ = "clinic_notice"
    appointment = Column(BigId, ForeignKey("appointment.id", ondelete="CASCADE"), primary_key=True)
    starts_at = Column(UtcDateTime, primary_key=True)
    told_at = Column(UtcDateTime, nullable=False)
