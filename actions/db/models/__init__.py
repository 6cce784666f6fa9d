"""All tables. Import models from here."""

from actions.db.models.base import Base
from actions.db.models.booking import (
    Appointment,
    AppointmentEvent,
    CallbackRequest,
    CaseFile,
    ClaimedCell,
    Draft,
    VisitRating,
)
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
from actions.db.models.importing import ClinicOrigin
from actions.db.models.notification import Mail, Notification, WebhookEvent
from actions.db.models.people import AccessLog, Consent, Contact, EmailVerification, Patient, Visitor
from actions.db.models.privacy import Erasure
from actions.db.models.quote import QuoteRequest
from actions.db.models.service import (
    ServiceEvent,
    ServiceException,
    ServiceHours,
    ServiceProvider,
    ServiceRequest,
)
from actions.db.models.staff import ClinicNotice, Proposal, StaffAccount, StaffSession, StaffSignIn
from actions.db.models.waiting import Waiting

__all__ = [
    "AccessLog",
    "Appointment",
    "AppointmentEvent",
    "Base",
    "CallbackRequest",
    "CaseFile",
    "ClaimedCell",
    "Clinic",
    "ClinicNotice",
    "ClinicOrigin",
    "Closure",
    "Consent",
    "Contact",
    "Conversation",
    "DirectoryVersion",
    "Draft",
    "EmailVerification",
    "Erasure",
    "FactCorrection",
    "Inbox",
    "Mail",
    "Message",
    "Notification",
    "Offering",
    "OpeningHours",
    "Outbox",
    "Patient",
    "Practitioner",
    "Procedure",
    "Proposal",
    "QuoteRequest",
    "Resource",
    "ServiceEvent",
    "ServiceException",
    "ServiceHours",
    "ServiceProvider",
    "ServiceRequest",
    "Specialty",
    "StaffAccount",
    "StaffSession",
    "StaffSignIn",
    "VisitRating",
    "Visitor",
    "Waiting",
    "WebhookEvent",
]
