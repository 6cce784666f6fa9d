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


def validate(settings: Settings, arguments: list[str]) -> int:
    """check domain, rules, stories and training data against each other"""
    from bot.nlu.train import validate as check

    return check(settings)


def run(settings: Settings, arguments: list[str]) -> int:
    """start gateway, rasa, actions and worker under the supervisor"""
    from bot.launch.supervise import RunError
    from bot.launch.supervise import run as supervise

    try:
        return supervise(settings, say)
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


def cases(settings: Settings, arguments: list[str]) -> int:
    """cases: see them, set owner, next contact and records (--help)"""
    from bot.admin.cases import main

    return main(settings, arguments)


COMMANDS: dict[str, Command] = {
    command.__name__: command
    for command in (
        setup,
        train,
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
        cases,
    )
}


def main(argv: list[str]) -> int:
    """Run one command; returns its exit code."""
    lines = "\n".join(f"  {name:<10}{command.__doc__}" for name, command in COMMANDS.items())
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
