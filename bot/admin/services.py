"""``python -m bot services``: the dispatcher's side of interpreters and cars."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from actions.bundle_cards import answer_message
from actions.services.administration import AdministrationError
from actions.services.bundle_values import ServiceRequest
from actions.services.dispatch import STATES
from actions.services.providers import CONFIRMATIONS
from actions.wiring import Services
from bot.admin.pages import Page
from bot.admin.perform import Add, Commands, parser, perform
from bot.admin.reading import Span, read_day, read_days, read_languages, read_span, read_week
from bot.admin.service_day import day_html, day_text
from bot.admin.service_pages import day_page, provider_page, service_list_page, service_page
from bot.replies.emission import Emission
from bot.settings import Settings

UNCHANGED = "Nothing to change, the visitor was told so already."
SENT = "The visitor was told in the chat."
NO_CHAT = "The conversation is gone: nobody was told; answer by the contact."
ASSIGNED = "Assigned. The visitor is told when you confirm."
SETTLED = "No longer urgent."


class ServiceDesk:
    """The commands; each takes what was typed and gives the page to show."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._dispatch = services.dispatch
        self.commands: Commands = {
            "list": lambda typed: service_list_page(self._dispatch.listing(typed.state, overdue=typed.overdue)),
            "show": lambda typed: service_page(self._dispatch.request(typed.code)),
            "confirm": self._confirm,
            "decline": self._decline,
            "assign": self._assign,
            "settle": lambda typed: service_page(self._dispatch.settle_problem(typed.code, by=typed.by), SETTLED),
            "day": self._day,
            "providers": lambda typed: provider_page(self._services.providers.listing()),
            "add-interpreter": self._add_interpreter,
            "add-vehicle": self._add_vehicle,
            "hours": self._hours,
            "away": self._away,
            "extra": self._extra,
            "usual": lambda typed: self._days(typed, self._services.providers.usual),
        }

    def _confirm(self, typed: Namespace) -> Page:
        return _settled(*self._dispatch.confirm(typed.code, by=typed.by, compose=self._message))

    def _decline(self, typed: Namespace) -> Page:
        return _settled(*self._dispatch.decline(typed.code, by=typed.by, why=typed.why, compose=self._message))

    def _assign(self, typed: Namespace) -> Page:
        return service_page(self._dispatch.assign(typed.code, typed.provider, by=typed.by), ASSIGNED)

    def _day(self, typed: Namespace) -> Page:
        day = read_day(typed.date)
        requests = self._dispatch.day(day)
        text = day_text(day, requests, self._services.directory)
        if typed.out is None:
            return day_page(day, requests, text)
        folder = Path(typed.out)
        if not folder.is_dir():
            raise AdministrationError(f"{folder} is no folder")
        written = (
            (folder / f"services-{day}.txt", text),
            (folder / f"services-{day}.html", day_html(day, requests, self._services.directory)),
        )
        for path, content in written:
            path.touch(mode=0o600)
            path.write_text(content, encoding="utf-8")
        return day_page(day, requests, "\n".join(f"written: {path}" for path, _ in written))

    def _add_interpreter(self, typed: Namespace) -> Page:
        self._services.providers.add_interpreter(
            typed.id,
            name=typed.name,
            languages=read_languages(typed.languages),
            phone=typed.phone,
            confirmation=typed.confirmation,
            active=not typed.away,
        )
        return provider_page(self._services.providers.listing())

    def _add_vehicle(self, typed: Namespace) -> Page:
        self._services.providers.add_vehicle(
            typed.id,
            name=typed.name,
            seats=typed.seats,
            phone=typed.phone,
            confirmation=typed.confirmation,
            active=not typed.away,
        )
        return provider_page(self._services.providers.listing())

    def _hours(self, typed: Namespace) -> Page:
        if not typed.week:
            raise AdministrationError("write days and their hours in turns: mon-fri 09:00-18:00 sat,sun closed")
        self._services.providers.set_hours(typed.provider, read_week(typed.week))
        return provider_page(self._services.providers.listing())

    def _away(self, typed: Namespace) -> Page:
        return self._days(typed, self._services.providers.away, read_span(typed.first, typed.last))

    def _extra(self, typed: Namespace) -> Page:
        span = read_span(typed.first, typed.last)
        if span is None:
            raise AdministrationError("give the hours with --from and --to")
        return self._days(typed, self._services.providers.extra, span)

    def _days(self, typed: Namespace, change: Callable[..., None], *span: Span | None) -> Page:
        change(typed.provider, *read_days(typed.days), *span)
        return provider_page(self._services.providers.listing())

    def _message(self, request: ServiceRequest) -> Emission:
        return answer_message(request, self._services.responses, self._services.directory)


def main(settings: Settings, arguments: Sequence[str]) -> int:
    """Do one command; its exit code."""
    made, add = parser("services", "Interpreters and cars: requests, who is sent, the list of a day.")
    _add_requests(add)
    _add_capacity(add)
    _add_working_time(add)
    return perform(settings, arguments, made, lambda services: ServiceDesk(services).commands)


def _add_requests(add: Add) -> None:
    one = add("list", "what is open: urgent ones first, then the one longest due")
    one.add_argument("--state", choices=STATES, help="those in this state instead")
    one.add_argument("--overdue", choices=["only"], help="only those that nobody answered in time, and urgent ones")
    add("show", "one request, with contact and flight", "code")
    one = add("confirm", "somebody said yes: tell the visitor", "code")
    one.add_argument("--by", required=True, metavar="NAME", help="who enters it")
    one = add("decline", "it cannot be had; the visitor is told so, without the reason", "code")
    one.add_argument("--why", required=True, metavar="TEXT", help="for the staff")
    one.add_argument("--by", required=True, metavar="NAME", help="who enters it")
    one = add("assign", "send this interpreter or vehicle; its time is taken", "code", "provider")
    one.add_argument("--by", required=True, metavar="NAME", help="who enters it")
    one = add("settle", "a late flight or a missing driver is dealt with", "code")
    one.add_argument("--by", required=True, metavar="NAME", help="who enters it")
    one = add("day", "the list of a day, in Korean, to be printed", "date")
    one.add_argument("--out", metavar="FOLDER", help="write it there as text and as HTML")


def _add_capacity(add: Add) -> None:
    add("providers", "interpreters and vehicles that can be sent")
    interpreter = add("add-interpreter", "add an interpreter, or change one", "id")
    interpreter.add_argument("--languages", required=True, metavar="EN,MN")
    vehicle = add("add-vehicle", "add a vehicle, or change one", "id")
    vehicle.add_argument("--seats", required=True, type=int, metavar="NUMBER", help="for visitors")
    for one in (interpreter, vehicle):
        one.add_argument("--name", required=True, help="for the staff")
        one.add_argument("--phone")
        one.add_argument(
            "--confirmation",
            choices=CONFIRMATIONS,
            default=CONFIRMATIONS[1],
            help="instant: a free time is confirmed at once; dispatcher: you confirm each request",
        )
        one.add_argument("--away", choices=["yes"], help="cannot be sent now")


def _add_working_time(add: Add) -> None:
    one = add("hours", "working hours, Seoul time; days that are not named stay", "provider")
    one.add_argument("week", nargs="*", metavar="DAYS HOURS", help="mon-fri 09:00-18:00 sat,sun closed")
    for name, does in (
        ("away", "not there on these days, or only not in these hours"),
        ("extra", "there on these days in these hours beside the usual ones"),
    ):
        one = add(name, does, "provider", "days")
        one.add_argument("--from", dest="first", metavar="TIME", help="with --to")
        one.add_argument("--to", dest="last", metavar="TIME")
    add("usual", "on these days as on every such weekday", "provider", "days")


def _settled(request: ServiceRequest, new: bool) -> Page:
    told = SENT if request.conversation else NO_CHAT
    return service_page(request, told if new else UNCHANGED)
