"""How a command over the services is done: read, done in one call, printed; a refusal is one sentence."""

import getpass
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from typing import Any

from actions.wiring import Services, build
from bot.admin.arguments import Parser, options_behind
from bot.admin.command import carry_out
from bot.admin.pages import Page
from bot.settings import Settings

Commands = Mapping[str, Callable[[Namespace], Page]]
Add = Callable[..., Parser]


def parser(name: str, summary: str) -> tuple[Parser, Add]:
    """The parser of ``python -m bot NAME``, and what adds a command to it: its word, what it does, its ids."""
    made = Parser(prog=f"python -m bot {name}", allow_abbrev=False, description=summary)
    as_json = ArgumentParser(add_help=False)
    as_json.add_argument("--json", action="store_true", help="one JSON document instead of tables")
    commands: Any = made.add_subparsers(metavar="COMMAND", required=True)

    def add(command: str, does: str, *ids: str) -> Parser:
        one: Parser = commands.add_parser(command, help=does, description=does, parents=[as_json], allow_abbrev=False)
        one.set_defaults(command=command)
        for word in ids:
            one.add_argument(word, metavar=word.upper())
        return one

    return made, add


def operator() -> str:
    """Who types, for logs of access, unless they say otherwise: the user of the machine."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container that has no name for its user
        return "operator"


def perform(
    settings: Settings, arguments: Sequence[str], made: Parser, commands_of: Callable[[Services], Commands]
) -> int:
    """Do one command and print its page. Returns 2 when it is refused; then nothing was changed."""

    def work(closing: ExitStack) -> tuple[Namespace, Page]:
        typed = made.parse_args(options_behind(arguments))
        services = build(settings)
        closing.callback(services.db.close)
        return typed, commands_of(services)[typed.command](typed)

    return carry_out(work)
