"""Where clinics came from: the row of a published set that a clinic stands for."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, String

from actions.db.models.base import Base, one_of

ORIGIN_STATES = ("open", "suspended", "closed")


class ClinicOrigin(Base):
    """One row of a published set, and the clinic it speaks of.

    ``digest`` is of what the row said last: the same digest changes nothing. ``leads``: the clinic was made from this
    row, so what the row says later is taken over; otherwise the row only fills what the clinic lacks.
    """

    __tablename__ = "clinic_origin"
    source = Column(String(32), primary_key=True)
    external_id = Column(String(64), primary_key=True)
    clinic = Column(String(64), ForeignKey("clinic.id", ondelete="CASCADE"), nullable=False, index=True)
    digest = Column(String(32), nullable=False)
    leads = Column(Boolean, nullable=False)
    state = Column(String(16), nullable=False)
    state_since = Column(Date)

    __table_args__ = (one_of("state", *ORIGIN_STATES),)
