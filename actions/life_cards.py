"""A booking with all that belongs to it: its papers and their states, the page to print, the entry for a calendar."""

from typing import Any

from actions.base import Event, Turn
from actions.booking_cards import booking_card
from actions.bundle_cards import service_card
from actions.services.paper_requests import PaperRequest
from actions.services.results import Booking
from actions.values import choice, code, localized, moment, name, row, words
from actions.wiring import Services

PAPER = "paper_request"
"""Entity of a button: which paper of which booking. Its buttons are signed for the conversation that was shown it."""
FILES = (("card-confirmation", "text/html"), ("card-calendar", "text/calendar"))


def booking_cards(services: Services, booking: Booking) -> list[dict[str, Any]]:
    """The booking as it stands, with buttons for the papers that can be asked for, and the links to its files."""
    card = booking_card(booking, services.directory)
    card["rows"] = [*card["rows"], *(_paper_row(one) for one in services.papers.of_booking(booking.code))]
    card["actions"] = [
        choice(f"reply-{paper}", "ask_documents", paper_request={"paper": paper, "booking": booking.code})
        for paper in services.papers.available(booking.code)
    ]
    files = [
        {"kind": "file", "title": words(title), "media_type": media_type, "booking": booking.code}
        for title, media_type in FILES
    ]
    services_asked = [service_card(one, services.directory) for one in services.bundle.of_booking(booking.code)]
    return [card, *services_asked, *files]


def answer_paper(turn: Turn) -> list[Event] | None:
    """Ask for the paper that a button holds, and say by when it is answered; None when this turn holds none."""
    wanted = turn.entity(PAPER)
    if not isinstance(wanted, dict):
        return None
    asked = turn.services.papers.ask(str(wanted["booking"]), str(wanted["paper"]))
    if not isinstance(asked, PaperRequest):
        turn.say("utter_paper_not_now")
        return []
    clinic = turn.services.directory.clinic(asked.clinic)
    turn.say(
        "utter_paper_asked",
        paper=words(f"label-paper-{asked.paper}"),
        clinic=localized(clinic.names) if clinic else name(asked.clinic),
        code=code(asked.code),
        deadline=moment(asked.deadline),
    )
    return []


def _paper_row(asked: PaperRequest) -> dict[str, Any]:
    if asked.state == "closed":
        outcome = (asked.outcome or "closed").replace("_", "-")
        return row(f"label-paper-{asked.paper}", words(f"life-paper-{outcome}"))
    return row(f"label-paper-{asked.paper}", words(f"life-paper-{asked.state}", deadline=moment(asked.deadline)))
