"""All tables. Import models from here."""

from actions.db.models.base import Base
from actions.db.models.booking import Appointment, AppointmentEvent, CallbackRequest, CaseFile, ClaimedCell, Draft
from actions.db.models.conversation import Conversation, Inbox, Message, Outbox
from actions.db.models.directory import (
    Clinic,
    Closure,
    DirectoryVersion,
    Offering,
    OpeningHours,
    Practitioner,
    Procedure,
    Resource,
    Specialty,
)
from actions.db.models.fact import FactCorrection
from actions.db.models.notification import Notification, WebhookEvent
from actions.db.models.people import AccessLog, Consent, Contact, Patient, Visitor
from actions.db.models.quote import QuoteRequest

__all__ = [
    "AccessLog",
    "Appointment",
    "AppointmentEvent",
    "Base",
    "CallbackRequest",
    "CaseFile",
    "ClaimedCell",
    "Clinic",
    "Closure",
    "Consent",
    "Contact",
    "Conversation",
    "DirectoryVersion",
    "Draft",
    "FactCorrection",
    "Inbox",
    "Message",
    "Notification",
    "Offering",
    "OpeningHours",
    "Outbox",
    "Patient",
    "Practitioner",
    "Procedure",
    "QuoteRequest",
    "Resource",
    "Specialty",
    "Visitor",
    "WebhookEvent",
]
