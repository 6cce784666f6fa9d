"""The command line: ``python -m bot COMMAND``. Each command imports only what it needs."""

import argparse
import sys
from collections.abc import Callable

from bot.settings import Settings, SettingsError, load_settings

Command = Callable[[Settings, list[str]], int]


def say(text: str) -> None:
    """Print one step of the work."""
    print(f"• {text}", flush=True)


def setup(settings: Settings, arguments: list[str]) -> int:
    """make the secrets, migrate the database, load the demonstration directory"""
    from bot.launch.setup import prepare

    return prepare(settings, say)


def train(settings: Settings, arguments: list[str]) -> int:
    """train the model if its inputs changed (--force: anyway)"""
    from bot.nlu.train import main

    return main(settings, arguments)


def tune(settings: Settings, arguments: list[str]) -> int:
    """tune the sentence encoder to the training sentences (a quarter of an hour; not served yet)"""
    from bot.nlu.tune import tune as work

    work()
    return 0


def validate(settings: Settings, arguments: list[str]) -> int:
    """check domain, rules, stories and training data against each other"""
    from bot.nlu.train import validate as check

    return check(settings)


def run(settings: Settings, arguments: list[str]) -> int:
    """start gateway, rasa, actions and worker under the supervisor (--production: replicas on PostgreSQL and Redis)"""
    from bot.launch import production, supervise
    from bot.launch.supervise import RunError

    parser = argparse.ArgumentParser(prog="python -m bot run")
    parser.add_argument("--production", action="store_true", help="the production line-up on this machine")
    start = production.run if parser.parse_args(arguments).production else supervise.run
    try:
        return start(settings, say)
    except RunError as error:
        print(f"✗ {error}", file=sys.stderr)
        return 1


def rasa(settings: Settings, arguments: list[str]) -> int:
    """the dialogue engine (loopback only)"""
    from bot.rasa_server.serve import main

    return main(settings)


def actions(settings: Settings, arguments: list[str]) -> int:
    """the action server (loopback only)"""
    from actions.server import main

    return main(settings)


def gateway(settings: Settings, arguments: list[str]) -> int:
    """the public web server"""
    from bot.gateway.serve import main

    return main(settings)


def worker(settings: Settings, arguments: list[str]) -> int:
    """expiry and delivery in the background"""
    from bot.worker.loop import main

    return main(settings)


def chat(settings: Settings, arguments: list[str]) -> int:
    """talk to a running gateway in the terminal"""
    from bot.chat import main

    return main(settings, arguments)


def explain(settings: Settings, arguments: list[str]) -> int:
    """what is understood of each line of standard input, as JSON"""
    from bot.nlu.explain import main

    return main(arguments)


def lint(settings: Settings, arguments: list[str]) -> int:
    """check the catalogues of all locales against each other, and every fact"""
    from bot.text.lint import main

    return main(arguments)


def languages(settings: Settings, arguments: list[str]) -> int:
    """what each language has (add CODE: lay out the files of a new one)"""
    from bot.text.coverage import main

    return main(arguments)


def directory(settings: Settings, arguments: list[str]) -> int:
    """see and change clinics: hours, closures, practitioners, offers, registration (--help)"""
    from bot.admin.command import main

    return main(settings, arguments)


def facts(settings: Settings, arguments: list[str]) -> int:
    """see and correct facts while everything runs; --due: what to review (--help)"""
    from bot.admin.facts import main

    return main(settings, arguments)


def quotes(settings: Settings, arguments: list[str]) -> int:
    """requests for quotes: see them, enter what a clinic said (--help)"""
    from bot.admin.quotes import main

    return main(settings, arguments)


def services(settings: Settings, arguments: list[str]) -> int:
    """interpreters and cars: requests, who is sent, the list of a day (--help)"""
    from bot.admin.services import main

    return main(settings, arguments)


def cases(settings: Settings, arguments: list[str]) -> int:
    """cases: see them, set owner, next contact and records (--help)"""
    from bot.admin.cases import main

    return main(settings, arguments)


def import_(settings: Settings, arguments: list[str]) -> int:
    """clinics from our template or a published set; --dry-run: only a report (--help)"""
    from bot.admin.imports import main_import

    return main_import(settings, arguments)


def export(settings: Settings, arguments: list[str]) -> int:
    """the whole directory as files of our template (--help)"""
    from bot.admin.imports import main_export

    return main_export(settings, arguments)


def staff(settings: Settings, arguments: list[str]) -> int:
    """accounts of clinics and of the desk, and clinics' calendars (--help)"""
    from bot.admin.staff import main

    return main(settings, arguments)


def erase(settings: Settings, arguments: list[str]) -> int:
    """erase a person everywhere; --replay after a restored back-up (--help)"""
    from bot.admin.privacy import erase as run_erase

    return run_erase(settings, arguments)


def export_person(settings: Settings, arguments: list[str]) -> int:
    """write a person's data into a file (--help)"""
    from bot.admin.privacy import export_person as run_export

    return run_export(settings, arguments)


def consents(settings: Settings, arguments: list[str]) -> int:
    """what a person agreed to; --withdraw takes it back (--help)"""
    from bot.admin.privacy import consents as run_consents

    return run_consents(settings, arguments)


def retention(settings: Settings, arguments: list[str]) -> int:
    """end what was kept for long enough; --dry-run: only count"""
    from bot.admin.privacy import retention as run_retention

    return run_retention(settings, arguments)


def rotate_keys(settings: Settings, arguments: list[str]) -> int:
    """encrypt everything under the newest key"""
    from bot.admin.privacy import rotate_keys as run_rotation

    return run_rotation(settings, arguments)


def bookings(settings: Settings, arguments: list[str]) -> int:
    """bookings: see them, confirm, decline, mark what became of them (--help)"""
    from bot.admin.bookings import main

    return main(settings, arguments)


def report(settings: Settings, arguments: list[str]) -> int:
    """the yearly statutory report as an Excel file (--help)"""
    from bot.admin.report import main

    return main(settings, arguments)


COMMANDS: dict[str, Command] = {
    command.__name__.rstrip("_").replace("_", "-"): command
    for command in (
        setup,
        train,
        tune,
        validate,
        run,
        rasa,
        actions,
        gateway,
        worker,
        chat,
        explain,
        lint,
        languages,
        directory,
        facts,
        quotes,
        services,
        cases,
        bookings,
        report,
        erase,
        export_person,
        consents,
        retention,
        rotate_keys,
        import_,
        export,
        staff,
    )
}


def main(argv: list[str]) -> int:
    """Run one command; returns its exit code."""
    lines = "\n".join(f"  {name:<14}{command.__doc__}" for name, command in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="python -m bot",
        description="Gangnam Concierge",
        epilog=f"commands:\n{lines}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND")
    name = parser.parse_args(argv[:1]).command
    try:
        settings = load_settings()
    except SettingsError as error:
        print(f"✗ {error}", file=sys.stderr)
        return 2
    return COMMANDS[name](settings, argv[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
