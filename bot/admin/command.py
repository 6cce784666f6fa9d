"""``python -m bot directory``: the directory, seen and changed by its operator."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import date, timedelta

from rich import box
from rich.console import Console
from rich.table import Table as Grid
from sqlalchemy.exc import DBAPIError

from actions.db.engine import Database
from actions.db.repositories.administration import AdministrationRepository
from actions.services.administration import (
    AdministrationError,
    ClinicAdministration,
    ClosureAdministration,
    DirectoryOverview,
    OfferAdministration,
    OfferChange,
    PractitionerAdministration,
    Price,
)
from actions.services.facts import FactError
from actions.services.holidays import PublicHolidays
from bot.admin.arguments import VAT, read_arguments
from bot.admin.pages import (
    NOTHING,
    Page,
    clinic_page,
    holiday_page,
    list_page,
    outcome_page,
    practitioner_page,
)
from bot.admin.reading import read_day, read_days, read_languages, read_price, read_span, read_week, read_words
from bot.languages import FALLBACK_LOCALE
from bot.settings import Settings
from bot.text.catalogue import Catalogue

FAILED, REFUSED = 1, 2
NO_PRICE = "none"
PIPE_WIDTH = 200
WORD_WIDTH = 24
"""In a narrow terminal words up to this length stay whole."""
YEARS = range(2000, 2101)


class Desk:
    """The commands over one database; each takes what was typed and gives the page to show."""

    def __init__(self, settings: Settings, db: Database) -> None:
        repository, clock = AdministrationRepository(db), settings.now
        self._today = settings.now().date()
        self._locales = settings.data_dir / "locales"
        self._holidays = PublicHolidays()
        self._overview = DirectoryOverview(repository, clock)
        self._clinics = ClinicAdministration(repository, clock, self._holidays)
        self._closures = ClosureAdministration(repository, clock, self._holidays)
        self._people = PractitionerAdministration(repository, clock)
        self._offers = OfferAdministration(repository, clock)
        self.commands: dict[str, Callable[[Namespace], Page]] = {
            "list": self._list,
            "show": lambda typed: clinic_page(self._overview.clinic(typed.clinic)),
            "hours": self._hours,
            "close": self._close,
            "open": self._open,
            "practitioner list": self._practitioner_list,
            "practitioner add": self._practitioner_add,
            "practitioner remove": lambda typed: outcome_page(self._people.remove(typed.id)),
            "offer set": self._offer_set,
            "offer remove": lambda typed: outcome_page(self._offers.remove(typed.clinic, typed.procedure)),
            "registration": self._registration,
            "confirmation": lambda typed: outcome_page(self._clinics.set_confirmation(typed.clinic, typed.how)),
            "holidays": self._holiday_list,
        }

    def _list(self, typed: Namespace) -> Page:
        return list_page(self._overview.clinics(district=typed.district, state=typed.state, procedure=typed.procedure))

    def _hours(self, typed: Namespace) -> Page:
        if not typed.week and typed.verified is None and typed.holidays is None:
            raise AdministrationError("name days and hours, such as mon-fri 10:00-19:00, or --verified or --holidays")
        outcome = self._clinics.set_hours(
            typed.clinic,
            read_week(typed.week),
            verified_on=typed.verified and read_day(typed.verified),
            open_on_holidays=typed.holidays and typed.holidays == "open",
        )
        return outcome_page(outcome)

    def _close(self, typed: Namespace) -> Page:
        outcome = self._closures.close(
            typed.clinic,
            *read_days(typed.days),
            span=read_span(typed.first, typed.last),
            practitioner=typed.practitioner,
            reason=typed.reason,
        )
        return outcome_page(outcome)

    def _open(self, typed: Namespace) -> Page:
        days = read_days(typed.days)
        return outcome_page(self._closures.reopen(typed.clinic, *days, practitioner=typed.practitioner))

    def _practitioner_list(self, typed: Namespace) -> Page:
        view = self._overview.clinic(typed.clinic)
        return practitioner_page(view.clinic.id, view.practitioners)

    def _practitioner_add(self, typed: Namespace) -> Page:
        outcome = self._people.put(
            typed.clinic,
            typed.id,
            name_en=typed.name_en,
            name_ko=typed.name_ko,
            specialties=None if typed.specialties is None else read_words(typed.specialties),
            languages=None if typed.languages is None else read_languages(typed.languages),
            sex=typed.sex,
        )
        return outcome_page(outcome)

    def _offer_set(self, typed: Namespace) -> Page:
        change = OfferChange(typed.kind, typed.minutes, typed.buffer, _price(typed))
        return outcome_page(self._offers.put(typed.clinic, typed.procedure, change))

    def _registration(self, typed: Namespace) -> Page:
        if typed.number is None and typed.expires is None and typed.state is None:
            raise AdministrationError("give --number, --expires or --state")
        expires = typed.expires and read_day(typed.expires)
        return outcome_page(
            self._clinics.set_registration(typed.clinic, number=typed.number, expires_on=expires, state=typed.state)
        )

    def _holiday_list(self, typed: Namespace) -> Page:
        year = self._today.year if typed.year is None else typed.year
        if year not in YEARS:
            raise AdministrationError(f"{year} is no year from {YEARS[0]} to {YEARS[-1]}")
        first, last = date(year, 1, 1), date(year, 12, 31)
        days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
        names = Catalogue.load(self._locales)
        holidays = [
            (day, found, names.format(f"holiday-{found.id.replace('_', '-')}", FALLBACK_LOCALE))
            for day in days
            if (found := self._holidays.holiday_on(day)) is not None
        ]
        return holiday_page(year, holidays, self._overview.closures_of_all(first, last))


def main(settings: Settings, arguments: Sequence[str]) -> int:
    """Do one command and print its page. Returns 2 when it is refused; then nothing was changed."""

    def work(closing: ExitStack) -> tuple[Namespace, Page]:
        typed = read_arguments(arguments)
        db = Database(settings.database)
        closing.callback(db.close)
        return typed, Desk(settings, db).commands[typed.command](typed)

    return carry_out(work)


def carry_out(work: Callable[[ExitStack], tuple[Namespace, Page]]) -> int:
    """Print the page of what was typed, or why it is refused; returns the exit code of the command.

    Args:
        work: gives both; what it opens it leaves to be closed.
    """
    try:
        with ExitStack() as closing:
            typed, page = work(closing)
    except (AdministrationError, FactError) as error:
        print(f"✗ {error}", file=sys.stderr)
        return REFUSED
    except DBAPIError as error:
        print(f"✗ the database fails ({error.orig}): was it set up? `python -m bot setup` does so", file=sys.stderr)
        return FAILED
    if typed.json:
        print(json.dumps(page.document, ensure_ascii=False, indent=2))
    else:
        show(page)
    return 0


def show(page: Page) -> None:
    """Print a page as tables."""
    console = Console(markup=False, highlight=False, width=None if sys.stdout.isatty() else PIPE_WIDTH)
    if page.heading:
        console.print(page.heading)
    for table in page.tables:
        console.print(table.title, style="bold")
        grid = Grid(box=box.SIMPLE, show_header=any(table.columns), pad_edge=False, padding=(0, 1, 0, 0))
        for number, column in enumerate(table.columns):
            words = [word for row in (table.columns, *table.rows) for word in (row[number] or "").split()]
            narrowest = min(max(map(len, words), default=0), WORD_WIDTH)
            grid.add_column(column, overflow="fold", no_wrap=number == 0, min_width=narrowest)
        for row in table.rows:
            grid.add_row(*(NOTHING if value is None else value for value in row))
        console.print(grid)
    for line in page.lines:
        console.print(line)


def _price(typed: Namespace) -> Price | str | None:
    about = {"--source": typed.source, "--as-of": typed.as_of, "--vat": typed.vat}
    given = [name for name, value in about.items() if value is not None]
    if typed.price in (None, NO_PRICE):
        if given:
            raise AdministrationError(f"{' and '.join(given)} is about a price: give --price too")
        return NO_PRICE if typed.price else None
    if typed.source is None or typed.as_of is None:
        raise AdministrationError("a price needs its --source and the day it was read there (--as-of)")
    lowest, highest = read_price(typed.price)
    return Price(lowest, highest, typed.source, read_day(typed.as_of), VAT[typed.vat or "unknown"])
