"""``python -m bot erase``, ``export-person``, ``consents``, ``retention`` and ``rotate-keys``: people's data."""

import json
import os
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from rich.console import Console
from rich.progress import Progress, TaskID

from actions.db.models.people import CONSENT_KINDS
from actions.db.repositories.privacy_map import PERSONAL
from actions.services.administration import AdministrationError
from actions.services.administration.wording import time_text
from actions.services.privacy import BookingsAhead, Person
from actions.wiring import Services, build
from bot.admin.arguments import Parser, options_behind
from bot.admin.command import carry_out
from bot.admin.pages import Page, Table
from bot.admin.perform import operator
from bot.settings import Settings

SWITCHES = ("--json", "--dry-run", "--cancel", "--replay", "-h", "--help")
SUBJECT = "a booking's, quote's or case's code, a telephone number, an e-mail address, or a visitor's or chat's id"
OWNER_ONLY = 0o600
WHAT = {"deleted": "deleted", "bared": "emptied, or deleted where nothing has to stay", "kept": "kept"}


def erase(settings: Settings, arguments: Sequence[str]) -> int:
    """Erase a person, or the ledger's people again; the exit code."""
    made = _parser("erase", "Erase a person everywhere; what the law makes you keep stays without name.")
    made.add_argument("subject", nargs="?", metavar="WHO", help=SUBJECT)
    made.add_argument("--cancel", action="store_true", help="cancel bookings ahead first (else they stop it)")
    made.add_argument("--dry-run", action="store_true", help="only show what would go")
    made.add_argument("--replay", action="store_true", help="after a restored back-up: erase again who was erased")
    made.add_argument("--by", metavar="NAME", default=operator(), help="who does it (for the ledger)")

    def work(services: Services, typed: Namespace) -> Page:
        if typed.replay:
            return _replayed(services)
        person = _person(services, typed.subject)
        if typed.dry_run:
            return _preview(person)
        outcome = services.privacy.erase(person, actor=typed.by, cancel=typed.cancel)
        if isinstance(outcome, BookingsAhead):
            codes = ", ".join(outcome.codes)
            raise AdministrationError(f"nothing was erased: {codes} lies ahead; cancel it first, or give --cancel")
        document = {
            "receipt": outcome.receipt,
            "rows": dict(outcome.counts),
            "visits_kept_bare": outcome.visits,
            "cancelled": list(outcome.cancelled),
        }
        rows = [(name, str(number)) for name, number in outcome.counts.items()]
        lines = [f"Bookings cancelled: {', '.join(outcome.cancelled)}."] if outcome.cancelled else []
        lines.append(f"Visits kept without name, for the yearly report: {outcome.visits}.")
        lines.append("A clinic that was sent the data keeps its own records.")
        return Page(document, [Table("Erased", ("table", "rows"), rows)], lines, f"Receipt {outcome.receipt}")

    return _carry_out(settings, arguments, made, work)


def export_person(settings: Settings, arguments: Sequence[str]) -> int:
    """Write everything stored of a person into a file; the exit code."""
    made = _parser("export-person", "Write everything stored of a person into a JSON file that only you can read.")
    made.add_argument("subject", metavar="WHO", help=SUBJECT)
    made.add_argument("--out", required=True, type=Path, metavar="FILE", help="a new file")
    made.add_argument("--by", metavar="NAME", default=operator(), help="who asks (for the access log)")

    def work(services: Services, typed: Namespace) -> Page:
        person = services.privacy.find(typed.subject)
        if person is None:
            services.privacy.refuse_export(typed.subject, actor=typed.by)
            raise AdministrationError("nothing is stored of this person")
        if typed.out.exists():
            raise AdministrationError(f"{typed.out} exists already: name a new file")
        if not typed.out.resolve().parent.is_dir():
            raise AdministrationError(f"there is no folder {typed.out.parent}")
        document = services.privacy.export(person, typed.subject, actor=typed.by)
        opened = os.open(typed.out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
        with os.fdopen(opened, "w", encoding="utf-8") as file:
            json.dump(document, file, ensure_ascii=False, indent=2)
        rows = [(name, str(len(found))) for name, found in document["tables"].items()]
        rows.append(("dialogue engine", str(len(document["dialogue_engine"]))))
        page = {"file": str(typed.out), "rows": {name: int(number) for name, number in rows}}
        lines = [f"Written to {typed.out}; hand it over safely."]
        return Page(page, [Table("Exported", ("table", "rows"), rows)], lines)

    return _carry_out(settings, arguments, made, work)


def consents(settings: Settings, arguments: Sequence[str]) -> int:
    """Show what a person agreed to, or take a consent back; the exit code."""
    made = _parser("consents", "What a person agreed to, to which text and when; --withdraw takes one back.")
    made.add_argument("subject", metavar="WHO", help=SUBJECT)
    made.add_argument("--withdraw", choices=CONSENT_KINDS, help="as of now; what rests on it is named")
    made.add_argument("--by", metavar="NAME", default=operator(), help="who does it (for the access log)")

    def work(services: Services, typed: Namespace) -> Page:
        person, lines = _person(services, typed.subject), []
        services.access.note(typed.by, "withdraw_consent" if typed.withdraw else "show_consents", typed.subject)
        if typed.withdraw:
            chats = services.privacy.conversations(person)
            done = [services.consents.withdraw(one, typed.withdraw) for one in chats]
            lines.append(f"{typed.withdraw}: {'taken back' if any(done) else 'was not given, nothing to take back'}.")
            if person.open_bookings:
                lines.append(f"These still rest on it, cancel them or erase: {', '.join(person.open_bookings)}.")
        said = [one for visitor in person.visitors for one in services.consents.history(visitor)]
        rows = [
            (one.kind, "yes" if one.given else "no", one.text_version, one.locale, time_text(one.at)) for one in said
        ]
        document = {"consents": [{**vars(one), "at": one.at.isoformat()} for one in said]}
        return Page(document, [Table("Consents", ("kind", "answer", "text", "language", "at"), rows)], lines)

    return _carry_out(settings, arguments, made, work)


def retention(settings: Settings, arguments: Sequence[str]) -> int:
    """Do what the worker does at night, or show what it would do; the exit code."""
    made = _parser("retention", "End what was kept for long enough, as the worker does every night.")
    made.add_argument("--dry-run", action="store_true", help="only count")

    def work(services: Services, typed: Namespace) -> Page:
        counts = services.retention.run(really=not typed.dry_run)
        rows = [(name.replace("_", " "), str(number)) for name, number in counts.items()]
        title = "Would go" if typed.dry_run else "Gone"
        return Page(counts, [Table(title, ("what", "how many"), rows)] if rows else [], [] if rows else ["Nothing."])

    return _carry_out(settings, arguments, made, work)


def rotate_keys(settings: Settings, arguments: Sequence[str]) -> int:
    """Encrypt everything under the newest key of ENCRYPTION_KEYS; the exit code."""
    made = _parser("rotate-keys", "Encrypt everything under the newest key; may be broken off and repeated.")

    def work(services: Services, typed: Namespace) -> Page:
        with Progress(console=Console(stderr=True), transient=True) as bar:
            tasks: dict[str, TaskID] = {}

            def show(what: str, done: int, total: int) -> None:
                if what not in tasks:
                    tasks[what] = bar.add_task(what)
                bar.update(tasks[what], completed=done, total=total)

            outcome = services.keys.run(show)
        rows = [(name, str(number)) for name, number in outcome.changed.items()]
        left = "Everything is under the newest key. Keep the old one as long as a back-up of its time may be restored."
        tables = [Table("Written anew", ("table", "values"), rows)] if rows else []
        return Page({"changed": outcome.changed}, tables, [left])

    return _carry_out(settings, arguments, made, work)


def _parser(name: str, summary: str) -> Parser:
    made = Parser(prog=f"python -m bot {name}", allow_abbrev=False, description=summary)
    made.add_argument("--json", action="store_true", help="one JSON document instead of tables")
    return made


def _carry_out(
    settings: Settings, arguments: Sequence[str], made: Parser, work: Callable[[Services, Namespace], Page]
) -> int:
    def run(closing: ExitStack) -> tuple[Namespace, Page]:
        typed = made.parse_args(options_behind(arguments, SWITCHES))
        services = build(settings)
        closing.callback(services.db.close)
        return typed, work(services, typed)

    return carry_out(run)


def _person(services: Services, subject: str | None) -> Person:
    if not subject:
        raise AdministrationError("say who: a code, a contact or an id")
    person = services.privacy.find(subject)
    if person is None:
        raise AdministrationError("nothing is stored of this person")
    return person


def _preview(person: Person) -> Page:
    fates = {place.name: WHAT[place.fate] for place in PERSONAL}
    rows = [(name, str(number), fates[name]) for name, number in person.counts.items()]
    lines = [f"Chats with this contact or code: {len(person.visitors)}."]
    if person.open_bookings:
        lines.append(f"Ahead, to be cancelled first: {', '.join(person.open_bookings)}.")
    lines.append(f"Visits that stay without name, for the yearly report: {person.visits}.")
    document = {"rows": dict(person.counts), "ahead": list(person.open_bookings), "visits_kept_bare": person.visits}
    return Page(document, [Table("Would be erased", ("table", "rows", "what happens"), rows)], lines)


def _replayed(services: Services) -> Page:
    new, people = services.privacy.replay(services.privacy.read_file())
    services.privacy.write_file()
    lines = [f"Entries that the database did not know: {new}. People erased again: {people}."]
    return Page({"new_entries": new, "people": people}, [], lines)
