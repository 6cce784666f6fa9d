"""What can be typed after ``python -m bot directory``."""

import argparse
from collections.abc import Sequence
from typing import Any, NoReturn

from actions.services.administration import AdministrationError
from actions.services.administration.clinics import CONFIRMATIONS, REGISTRATION_STATES
from actions.services.administration.offers import KINDS
from actions.services.administration.people import SEXES

SWITCHES = ("--json", "-h", "--help")
VAT = {"yes": True, "no": False, "unknown": None}


class Parser(argparse.ArgumentParser):
    """Refuses with one sentence instead of the usage."""

    def error(self, message: str) -> NoReturn:
        """Refuse.

        Raises:
            AdministrationError: always.
        """
        raise AdministrationError(f"{message} (see {self.prog} --help)")


def read_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """The command that was typed: ``command`` holds its words, the rest is named as its options are.

    Raises:
        AdministrationError: it is no command.
        SystemExit: help was asked for and given.
    """
    return _parser().parse_args(options_behind(arguments))


def options_behind(arguments: Sequence[str], switches: Sequence[str] = SWITCHES) -> list[str]:
    """The words of a command, then its options: argparse takes positional arguments in one run only.

    Args:
        switches: options that take no value.
    """
    words, options = [], []
    rest = iter(arguments)
    for word in rest:
        if not word.startswith("-"):
            words.append(word)
            continue
        options.append(word)
        if word not in switches and "=" not in word:
            options += [value for value in [next(rest, None)] if value is not None]
    return [*words, *options]


def _parser() -> Parser:
    parser = Parser(
        prog="python -m bot directory",
        allow_abbrev=False,
        description="The directory, seen and changed by its operator.",
    )
    json = argparse.ArgumentParser(add_help=False)
    json.add_argument("--json", action="store_true", help="one JSON document instead of tables")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def add(group: Any, name: str, summary: str, command: str | None = None, *, ids: Sequence[str] = ()) -> Parser:
        made: Parser = group.add_parser(name, help=summary, description=summary, parents=[json], allow_abbrev=False)
        made.set_defaults(command=command or name)
        for word in ids:
            made.add_argument(word, metavar=word.upper())
        return made

    one = add(commands, "list", "the clinics")
    one.add_argument("--district", help="a district or a neighbourhood")
    one.add_argument("--state", choices=REGISTRATION_STATES, help="of the registration, today")
    one.add_argument("--procedure", help="only clinics that offer it")

    add(commands, "show", "everything about a clinic, and its open bookings ahead", ids=["clinic"])

    one = add(commands, "hours", "opening hours, Seoul time; days that are not named stay", ids=["clinic"])
    one.add_argument("week", nargs="*", metavar="DAYS HOURS", help="mon-fri 10:00-13:00,14:00-19:00 sun closed")
    one.add_argument("--verified", metavar="DAY", help="the day on which the clinic stated its hours")
    one.add_argument("--holidays", choices=["open", "closed"], help="whether the hours hold on public holidays")

    one = add(commands, "close", "no appointments on these days", ids=["clinic", "days"])
    one.add_argument("--from", dest="first", metavar="TIME", help="with --to: only these hours of each day")
    one.add_argument("--to", dest="last", metavar="TIME")
    one.add_argument("--practitioner", help="only this one is away")
    one.add_argument("--reason", help="for the staff")

    one = add(commands, "open", "take closures away", ids=["clinic", "days"])
    one.add_argument("--practitioner", help="this one is back")

    people = commands.add_parser("practitioner", help="who can be booked").add_subparsers(metavar="WHAT", required=True)
    add(people, "list", "the practitioners of a clinic", "practitioner list", ids=["clinic"])
    one = add(people, "add", "add one, or change what is given", "practitioner add", ids=["clinic", "id"])
    one.add_argument("--name-en")
    one.add_argument("--name-ko")
    one.add_argument("--specialties", metavar="A,B")
    one.add_argument("--languages", metavar="EN,KO")
    one.add_argument("--sex", choices=SEXES)
    add(people, "remove", "cannot be booked any more; bookings stay", "practitioner remove", ids=["id"])

    offers = commands.add_parser("offer", help="what is offered").add_subparsers(metavar="WHAT", required=True)
    one = add(offers, "set", "add an offer, or change what is given", "offer set", ids=["clinic", "procedure"])
    one.add_argument("--kind", choices=KINDS)
    one.add_argument("--minutes", type=int, help="length of what is booked")
    one.add_argument("--buffer", type=int, metavar="MINUTES", help="kept free afterwards")
    one.add_argument("--price", metavar="KRW", help="90000-180000, or none to publish none")
    one.add_argument("--source", help="where the price is published")
    one.add_argument("--as-of", metavar="DAY", help="when it was read there")
    one.add_argument("--vat", choices=VAT, help="whether the price includes it")
    add(offers, "remove", "offer it no longer; bookings stay", "offer remove", ids=["clinic", "procedure"])

    one = add(commands, "registration", "the clinic's registration for foreign patients", ids=["clinic"])
    one.add_argument("--number")
    one.add_argument("--expires", metavar="DAY")
    one.add_argument("--state", choices=REGISTRATION_STATES)

    one = add(commands, "confirmation", "who confirms bookings", ids=["clinic"])
    one.add_argument("how", choices=CONFIRMATIONS, help="instant: at once; clinic: it answers each request")

    one = add(commands, "holidays", "the public holidays of a year, and the days on which all clinics are closed")
    one.add_argument("year", nargs="?", type=int, metavar="YEAR")
    return parser
