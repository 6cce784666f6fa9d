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
from actions.db.records.fact import CorrectionRecord, NewCorrection
from actions.db.records.notice import DueNotice, DueTiding, PaperNews, PlannedNotice, QuoteNews, Visit
from actions.db.records.quote import NewQuotes, QuoteRecord, Settlement
from actions.db.records.service import ExceptionRecord, NewService, ProviderRecord, ServiceChange, ServiceRecord

__all__ = [
    "Accepted",
    "AppointmentRecord",
    "CaseRecord",
    "Clinic",
    "Closure",
    "ConsentRecord",
    "Conversation",
    "CorrectionRecord",
    "DueItem",
    "DueNotice",
    "DueTiding",
    "Emission",
    "ExceptionRecord",
    "Move",
    "NewCase",
    "NewCorrection",
    "NewPatient",
    "NewQuotes",
    "NewService",
    "Offering",
    "Opening",
    "Order",
    "PaperNews",
    "PlannedNotice",
    "Practitioner",
    "Procedure",
    "ProviderRecord",
    "QuoteNews",
    "QuoteRecord",
    "ServiceChange",
    "ServiceRecord",
    "Settlement",
    "Specialty",
    "StoredMessage",
    "Turn",
    "UnknownConversationError",
    "Visit",
]
