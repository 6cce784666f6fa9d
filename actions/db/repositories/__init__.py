"""The only place with SQL: one repository a concern. Synchronous; call them through a bounded thread pool."""

from actions.db.repositories.booking import BookingRepository
from actions.db.repositories.callback import CallbackRepository
from actions.db.repositories.case import CaseRepository
from actions.db.repositories.clinic_desk import ClinicDeskRepository
from actions.db.repositories.consent import ConsentRepository
from actions.db.repositories.conversation import ConversationRepository
from actions.db.repositories.delivery import OutboxRepository, WebhookRepository
from actions.db.repositories.directory import DirectoryRepository
from actions.db.repositories.draft import DraftRepository
from actions.db.repositories.fact import FactCorrectionRepository
from actions.db.repositories.inbox import InboxRepository
from actions.db.repositories.life import LifeRepository
from actions.db.repositories.mail import MailRepository
from actions.db.repositories.notification import NotificationRepository
from actions.db.repositories.proposals import ProposalRepository
from actions.db.repositories.quote import QuoteRepository
from actions.db.repositories.service import ServiceRepository
from actions.db.repositories.service_desk import ServiceDeskRepository
from actions.db.repositories.service_provider import ServiceProviderRepository
from actions.db.repositories.staff import StaffRepository
from actions.db.repositories.verification import VerificationRepository
from actions.db.repositories.waiting import WaitingRepository

__all__ = [
    "BookingRepository",
    "CallbackRepository",
    "CaseRepository",
    "ClinicDeskRepository",
    "ConsentRepository",
    "ConversationRepository",
    "DirectoryRepository",
    "DraftRepository",
    "FactCorrectionRepository",
    "InboxRepository",
    "LifeRepository",
    "MailRepository",
    "NotificationRepository",
    "OutboxRepository",
    "ProposalRepository",
    "QuoteRepository",
    "ServiceDeskRepository",
    "ServiceProviderRepository",
    "ServiceRepository",
    "StaffRepository",
    "VerificationRepository",
    "WaitingRepository",
    "WebhookRepository",
]
