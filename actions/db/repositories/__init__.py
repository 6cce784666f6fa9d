"""The only place with SQL: one repository a concern. Synchronous; call them through a bounded thread pool."""

from actions.db.repositories.booking import BookingRepository
from actions.db.repositories.callback import CallbackRepository
from actions.db.repositories.case import CaseRepository
from actions.db.repositories.consent import ConsentRepository
from actions.db.repositories.conversation import ConversationRepository
from actions.db.repositories.delivery import NotificationRepository, OutboxRepository, WebhookRepository
from actions.db.repositories.directory import DirectoryRepository
from actions.db.repositories.draft import DraftRepository
from actions.db.repositories.fact import FactCorrectionRepository
from actions.db.repositories.inbox import InboxRepository
from actions.db.repositories.quote import QuoteRepository

__all__ = [
    "BookingRepository",
    "CallbackRepository",
    "CaseRepository",
    "ConsentRepository",
    "ConversationRepository",
    "DirectoryRepository",
    "DraftRepository",
    "FactCorrectionRepository",
    "InboxRepository",
    "NotificationRepository",
    "OutboxRepository",
    "QuoteRepository",
    "WebhookRepository",
]
