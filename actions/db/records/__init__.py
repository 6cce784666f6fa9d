"""What the repositories take and give: plain dataclasses, no SQL.

All times are aware datetimes: any zone is taken, UTC is given back. Ids are opaque text.
"""

from actions.db.records.booking import AppointmentRecord, ConsentRecord, Move, NewPatient, Order
from actions.db.records.case import CaseRecord, NewCase
from actions.db.records.conversation import (
    Accepted,
    Conversation,
    DueItem,
    Emission,
    StoredMessage,
    Turn,
    UnknownConversationError,
)
from actions.db.records.directory import Clinic, Closure, Offering, Opening, Practitioner, Procedure, Specialty

__all__ = [
    "Accepted",
    "AppointmentRecord",
    "CaseRecord",
    "Clinic",
    "Closure",
    "ConsentRecord",
    "Conversation",
    "DueItem",
    "Emission",
    "Move",
    "NewCase",
    "NewPatient",
    "Offering",
    "Opening",
    "Order",
    "Practitioner",
    "Procedure",
    "Specialty",
    "StoredMessage",
    "Turn",
    "UnknownConversationError",
]
