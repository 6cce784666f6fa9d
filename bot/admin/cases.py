"""``python -m bot cases``: wishes that a person works on, and which records have come."""

from argparse import Namespace
from collections.abc import Sequence

from actions.db.models.booking import PAPER_OUTCOMES
from actions.services.administration import AdministrationError
from actions.services.cases import RECORD_STATES, RECORDS, STATES, TOPICS
from actions.services.codes import read_code
from actions.services.overdue import TOPIC as UNANSWERED
from actions.services.paper_requests import PAPERS, PaperRequest
from actions.services.visits import TOPIC as VISIT
from actions.wiring import Services
from bot.admin.pages import Page, outcome_page
from bot.admin.perform import Add, Commands, operator, parser, perform
from bot.admin.reading import read_day, read_words
from bot.admin.request_pages import case_list_page, case_page
from bot.settings import Settings

ALL_TOPICS = (*TOPICS, *PAPERS, UNANSWERED, VISIT)


def commands_of(services: Services) -> Commands:
    """The commands; each takes what was typed and gives the page to show."""

    def change(typed: Namespace) -> Page:
        if not (typed.owner or typed.next or typed.state or typed.outcome or typed.records):
            raise AdministrationError("give --owner, --next, --state, --outcome or --records")
        outcome = services.cases.change(
            typed.code,
            owner=typed.owner,
            next_contact=typed.next and read_day(typed.next),
            state=typed.state,
            outcome=typed.outcome,
            records=_read_records(typed.records or ""),
        )
        return outcome_page(outcome)

    def show(typed: Namespace) -> Page:
        case = services.cases.case(typed.code)
        services.access.note(typed.by, "show_case", case.code)
        return case_page(case)

    def ask_for_paper(typed: Namespace) -> Page:
        booking = read_code(typed.booking) or typed.booking
        services.access.note(typed.by, "ask_paper", booking)
        asked = services.papers.ask(booking, typed.paper)
        if not isinstance(asked, PaperRequest):
            raise AdministrationError(f"{booking} is no booking with which this paper can be asked for now")
        return case_page(services.cases.case(asked.code))

    def listed(typed: Namespace) -> Page:
        found = services.cases.listing(typed.state)
        return case_list_page([one for one in found if typed.topic in (None, one.topic)], services.clock())

    return {
        "list": listed,
        "paper": ask_for_paper,
        "show": show,
        "set": change,
    }


def main(settings: Settings, arguments: Sequence[str]) -> int:
    """Do one command; its exit code."""
    made, add = parser("cases", "Wishes that a person works on, and which records have come.")
    _add_commands(add)
    return perform(settings, arguments, made, commands_of)


def _add_commands(add: Add) -> None:
    one = add("list", "cases that are not closed, the one longest due first")
    one.add_argument("--state", choices=STATES, help="those in this state instead")
    one.add_argument("--topic", choices=ALL_TOPICS, help="those about this only")
    one = add("paper", "ask a clinic for a paper that belongs to a booking", "booking")
    one.add_argument("--paper", required=True, choices=PAPERS)
    one.add_argument("--by", metavar="NAME", default=operator(), help="who asks (for the access log)")
    one = add("show", "one case, with everything that was told", "code")
    one.add_argument("--by", metavar="NAME", default=operator(), help="who looks (for the access log)")
    one = add("set", "change what is given", "code")
    one.add_argument("--owner", metavar="NAME", help="whose task it is")
    one.add_argument("--next", metavar="DAY", help="by the evening of which day the visitor hears from a person")
    one.add_argument("--state", choices=STATES)
    one.add_argument(
        "--outcome", choices=PAPER_OUTCOMES, help="what came of a paper: closes its case, and the visitor is told"
    )
    kinds, states = ", ".join(RECORDS), ", ".join(RECORD_STATES)
    one.add_argument("--records", metavar="RECORD=STATE,…", help=f"of {kinds}: {states}")


def _read_records(text: str) -> dict[str, str]:
    records = {}
    for word in read_words(text):
        record, sign, state = (piece.strip() for piece in word.partition("="))
        if not sign:
            raise AdministrationError(f"'{word}' is no record with its state: write letter=received,images=missing")
        records[record] = state
    return records
