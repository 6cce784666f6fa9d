"""``python -m bot bookings``: bookings seen and decided by the operator; every look and step is written down."""

import re
from argparse import Namespace
from collections.abc import Sequence
from datetime import datetime, time, timedelta

from actions.clinic_says import ClinicSays
from actions.db.models.booking import APPOINTMENT_STATES
from actions.db.records import AppointmentRecord
from actions.life_messages import TOLD, settled_message
from actions.services.administration import AdministrationError, Outcome
from actions.services.clock import SEOUL
from actions.services.codes import read_code
from actions.services.lifecycle import CANCEL_REASONS, DECLINE_REASONS, OPEN, OPERATOR, NotMoved
from actions.services.report_details import STAY
from actions.wiring import Services
from bot.admin.arguments import Parser
from bot.admin.booking_pages import booking_list_page, booking_page, ratings_page
from bot.admin.pages import Page, outcome_page
from bot.admin.perform import Add, Commands, operator, parser, perform
from bot.admin.reading import read_day
from bot.settings import Settings

SENT_STATES = tuple(state for state in APPOINTMENT_STATES if state not in ("draft", "held"))
STEPS = {
    "confirm": ("confirmed", "the clinic said yes (on the telephone, say); the visitor is told in the chat"),
    "decline": ("declined", "the clinic cannot take the request; its time is free again, the visitor is told"),
    "arrived": ("arrived", "the patient is there"),
    "no-show": ("no_show", "the patient did not come"),
    "completed": ("completed", "the visit has taken place"),
    "cancel": ("cancelled", "cancel for clinic or operator; its time is free again, the visitor is told"),
}
"""What each command makes of a booking."""
REASONS = {"decline": DECLINE_REASONS, "cancel": CANCEL_REASONS}
REFUSED = {
    "state": "it is {state}: nothing leads from there to {wanted}",
    "early": "it is too early for that: it has not begun",
    "past": "it is too late for that: its time has begun",
    "why": "it needs a reason",
    "actor": "the operator may not do that",
}
NOT_UNDONE = {
    "state": "it is {state}: that is no mark that can be taken back",
    "late": "it was marked too long ago (MARK_UNDO_HOURS)",
    "actor": "the operator may not do that",
}
UNCHANGED = "Nothing to change, it is so already."
SENT = "The visitor was told in the chat."
NO_CHAT = "The conversation is gone: nobody was told; use the contact."
NAME_LENGTH = 48
SEXES = ("female", "male", "other")
RATING_DAYS = 90
OLDEST = 120
"""Years: nobody is older."""


class BookingDesk:
    """The commands; each takes what was typed and gives the page to show."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self.commands: Commands = {
            "list": self._list,
            "show": self._show,
            "patient": self._patient,
            "ratings": lambda typed: ratings_page(services.visits.ratings(typed.days)),
            "undo": self._undo,
            **dict.fromkeys(STEPS, self._step),
        }

    def _list(self, typed: Namespace) -> Page:
        first = read_day(typed.first) if typed.first else None
        last = read_day(typed.last) if typed.last else None
        lines = self._services.life.listing(
            (typed.state,) if typed.state else OPEN,
            clinic=typed.clinic,
            first=datetime.combine(first, time(), SEOUL) if first else None,
            last=datetime.combine(last, time(), SEOUL) + timedelta(days=1) if last else None,
        )
        return booking_list_page(lines, self._services.clock())

    def _show(self, typed: Namespace) -> Page:
        return self._page(self._found(typed, "booking_show"))

    def _step(self, typed: Namespace) -> Page:
        wanted, _ = STEPS[typed.command]
        record = self._found(typed, f"booking_{wanted}")
        clinic = self._services.directory.clinic(record.clinic)
        outcome = self._services.lifecycle.move(
            record,
            wanted,
            actor=_actor(typed),
            why=getattr(typed, "why", None),
            message=(lambda current: settled_message(current, wanted, clinic)) if wanted in TOLD else None,
        )
        if isinstance(outcome, NotMoved):
            raise AdministrationError(
                f"{record.code}: {REFUSED[outcome.reason].format(state=outcome.state, wanted=wanted)}"
            )
        told = None if wanted not in TOLD else SENT if record.conversation else NO_CHAT
        return self._page(outcome.record, UNCHANGED if outcome.repeated else told)

    def _undo(self, typed: Namespace) -> Page:
        record = self._found(typed, "booking_undo")
        says = ClinicSays(self._services.directory)
        outcome = self._services.undo.undo(record, actor=_actor(typed), message=says.corrected)
        if isinstance(outcome, NotMoved):
            raise AdministrationError(f"{record.code}: {NOT_UNDONE[outcome.reason].format(state=outcome.state)}")
        return self._page(outcome.record, SENT if record.conversation else NO_CHAT)

    def _patient(self, typed: Namespace) -> Page:
        told = {"nationality": typed.nationality, "sex": typed.sex, "birth_year": typed.birth_year}
        told |= {f"{name}_on": day and read_day(day).isoformat() for name, day in vars(typed).items() if name in STAY}
        columns = {name: value for name, value in told.items() if value is not None}
        if not columns:
            raise AdministrationError("give --nationality, --sex, --birth-year, --entry or --exit")
        if typed.nationality and not re.fullmatch("[A-Z]{2}", typed.nationality):
            raise AdministrationError(f"'{typed.nationality}' is no country: write two letters of ISO 3166, such as MN")
        year = self._services.clock().year
        if typed.birth_year and not year - OLDEST <= typed.birth_year <= year:
            raise AdministrationError(f"{typed.birth_year} is no year of birth")
        record = self._found(typed, "booking_patient")
        try:
            changed = self._services.life.tell_of_patient(record.code, **columns)
        except ValueError as error:
            raise AdministrationError(f"{record.code}: {error}") from error
        if changed is None:
            raise AdministrationError(f"{record.code}: its patient was erased")
        outcome = Outcome(record.code)
        for name in columns:
            before, after = (one[name] for one in changed)
            outcome.compare(name.replace("_", " "), before and str(before), str(after))
        return outcome_page(outcome)

    def _page(self, record: AppointmentRecord, heading: str | None = None) -> Page:
        events = self._services.bookings.events(record.id)
        papers = self._services.papers.of_booking(record.code)
        return booking_page(record, events, papers, self._services.visits.rating(record.code), heading)

    def _found(self, typed: Namespace, action: str) -> AppointmentRecord:
        """The booking of the code typed; that it was looked for is written down first."""
        code = read_code(typed.code) or typed.code[:NAME_LENGTH]
        record = self._services.bookings.by_code(code)
        sent = record is not None and record.state in SENT_STATES
        self._services.access.note(_actor(typed), action, code, granted=sent)
        if record is None or not sent:
            raise AdministrationError(f"there is no booking {code}")
        return record


def main(settings: Settings, arguments: Sequence[str]) -> int:
    """Do one command; its exit code."""
    made, add = parser("bookings", "Bookings, seen and decided; every look and step is written down with a name.")
    _add_commands(add)
    return perform(settings, arguments, made, lambda services: BookingDesk(services).commands)


def _add_commands(add: Add) -> None:
    one = add("list", "requested and confirmed bookings, without personal data, the earliest first")
    one.add_argument("--state", choices=SENT_STATES, help="those in this state instead")
    one.add_argument("--clinic", metavar="ID")
    one.add_argument("--from", dest="first", metavar="DAY", help="those that begin on this day or later")
    one.add_argument("--to", dest="last", metavar="DAY", help="those that begin on this day or earlier")
    _by(add("show", "one booking with patient, contact, audit trail and papers", "code"))
    one = add("patient", "what the yearly report asks of a patient, as the clinic read it in the passport", "code")
    one.add_argument("--nationality", metavar="CC", help="two letters of ISO 3166, such as MN")
    one.add_argument("--sex", choices=SEXES)
    one.add_argument("--birth-year", type=int, metavar="YEAR")
    one.add_argument("--entry", metavar="DAY", help="when the patient came to Korea for this visit")
    one.add_argument("--exit", metavar="DAY", help="when the patient left, or will leave")
    _by(one)
    _by(add("undo", "take back a mark made by mistake (arrived, no-show, completed); the visitor is told", "code"))
    one = add("ratings", "what visitors thought of the service, the newest first; words are with `show`")
    one.add_argument("--days", type=int, default=RATING_DAYS, metavar="N", help="of the last N days")
    for command, (_, does) in STEPS.items():
        one = add(command, does, "code")
        _by(one)
        if command in REASONS:
            one.add_argument("--why", required=True, choices=REASONS[command])


def _by(one: Parser) -> None:
    one.add_argument("--by", metavar="NAME", default=operator(), help="who does it, for the records")


def _actor(typed: Namespace) -> str:
    name = typed.by.strip()
    if not name or len(name) > NAME_LENGTH:
        raise AdministrationError(f"--by takes a name of at most {NAME_LENGTH} characters")
    return f"{OPERATOR}:{name}"
