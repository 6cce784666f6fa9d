"""``python -m bot facts``: facts, seen and corrected by a supervisor while everything runs."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import ExitStack

from actions.db.engine import Database
from actions.db.repositories import FactCorrectionRepository
from actions.services.administration import AdministrationError
from actions.services.fact_corrections import Change, FactCorrections
from actions.services.facts import CONFIDENCE, SOURCE_KINDS
from actions.services.knowledge import Knowledge
from bot.admin.arguments import SWITCHES, Parser, options_behind
from bot.admin.command import carry_out
from bot.admin.fact_pages import correction_page, due_page, fact_page, list_page
from bot.admin.pages import Page
from bot.admin.reading import read_day
from bot.settings import Settings

VALUES = "values."
DUE = "due"


class FactDesk:
    """The commands over one database; each takes what was typed and gives the page to show."""

    def __init__(self, settings: Settings, db: Database) -> None:
        files = Knowledge.load(settings.data_dir / "knowledge")
        self._today = settings.now().date()
        self._corrections = FactCorrections(FactCorrectionRepository(db), files, settings.now)
        self.commands: dict[str, Callable[[Namespace], Page]] = {
            "list": lambda typed: list_page(self._corrections.views(), self._today),
            "show": lambda typed: fact_page(self._corrections.view(typed.id), self._today),
            "set": self._set,
            "withdraw": lambda typed: correction_page(self._corrections.withdraw(typed.id, typed.by)),
            DUE: self._due,
        }

    def _set(self, typed: Namespace) -> Page:
        change = Change(
            source_name=typed.source,
            source_kind=typed.kind,
            source_date=typed.date,
            by=typed.by,
            values=_read_values(typed.values),
            as_of=typed.as_of,
            review_by=typed.review_by,
            ends_on=typed.ends_on,
            known_until=typed.known_until,
            confidence=typed.confidence,
        )
        return correction_page(self._corrections.correct(typed.id, change))

    def _due(self, typed: Namespace) -> Page:
        on = read_day(typed.on) if typed.on else self._today
        return due_page(self._corrections.due(on), on)


def read_arguments(arguments: Sequence[str]) -> Namespace:
    """The command that was typed.

    Raises:
        AdministrationError: it is no command.
        SystemExit: help was asked for and given.
    """
    typed = _parser().parse_args(options_behind(arguments, (*SWITCHES, f"--{DUE}")))
    if typed.command is None and not typed.due:
        raise AdministrationError(
            "name what to do: list, show, set or withdraw, or --due (see python -m bot facts --help)"
        )
    return typed


def main(settings: Settings, arguments: Sequence[str]) -> int:
    """Do one command and print its page. Returns 2 when it is refused; then nothing was changed."""

    def work(closing: ExitStack) -> tuple[Namespace, Page]:
        typed = read_arguments(arguments)
        db = Database(settings.database)
        closing.callback(db.close)
        return typed, FactDesk(settings, db).commands[typed.command or DUE](typed)

    return carry_out(work)


def _read_values(words: Sequence[str]) -> dict[str, str]:
    values: dict[str, str] = {}
    for word in words:
        path, sign, text = word.partition("=")
        if not path.startswith(VALUES) or not sign or len(path) == len(VALUES):
            raise AdministrationError(f"'{word}' is no value: write values.FIELD=VALUE")
        name = path.removeprefix(VALUES)
        if name in values:
            raise AdministrationError(f"{path} is given twice")
        values[name] = text
    return values


def _parser() -> Parser:
    parser = Parser(
        prog="python -m bot facts",
        allow_abbrev=False,
        description="Facts, seen and corrected by a supervisor; running processes see a correction within seconds.",
    )
    json_switch = Parser(add_help=False)
    json_switch.add_argument("--json", action="store_true", help="one JSON document instead of tables")
    parser.add_argument("--json", action="store_true", help="one JSON document instead of tables")
    parser.add_argument("--due", action="store_true", help="what is past its day of review, or will be in thirty days")
    parser.add_argument("--on", metavar="DAY", help="with --due: seen from this day")
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(metavar="COMMAND")

    def add(name: str, summary: str) -> Parser:
        made: Parser = commands.add_parser(
            name, help=summary, description=summary, parents=[json_switch], allow_abbrev=False
        )
        made.set_defaults(command=name)
        return made

    add("list", "every fact with its dates")
    add("show", "one fact, and every correction of it").add_argument("id", metavar="ID")
    one = add("withdraw", "take back the correction in force; the one before it holds again, or the file")
    one.add_argument("id", metavar="ID")
    one.add_argument("--by", required=True, metavar="NAME", help="who withdraws it")
    one = add("set", "let something else hold; without values: confirm the fact with a newer source")
    one.add_argument("id", metavar="ID")
    one.add_argument("values", nargs="*", metavar="values.FIELD=VALUE", help="in YAML: values.languages='[en, ja]'")
    one.add_argument("--source", required=True, metavar="NAME", help="who says so")
    one.add_argument("--kind", required=True, choices=SOURCE_KINDS, help="of the source")
    one.add_argument("--date", required=True, metavar="DATE", help="of the source: 2026-11-20, 2026-11 or 2026")
    one.add_argument("--as-of", metavar="DATE", help="when the source held it true; as --date unless given")
    one.add_argument("--review-by", metavar="DAY", help="a year after --as-of unless given")
    one.add_argument("--ends-on", metavar="DAY", help="known to end; none: no end is known")
    one.add_argument("--known-until", metavar="DAY", help="unknown afterwards; none: no such day")
    one.add_argument("--confidence", choices=CONFIDENCE, help="stays as it is unless given")
    one.add_argument("--by", required=True, metavar="NAME", help="who corrects it")
    return parser
