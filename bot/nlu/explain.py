"""``python -m bot explain``: one JSON object for each line of standard input, in order, without a server.

Translators and staff use it, and so do measurements from outside.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from bot.languages import locale_of
from bot.nlu.paths import ROOT
from bot.text.identify import LanguageIdentifier

LIMIT = 2000
SHOWN = 100
CONTRACT = frozenset(
    (
        *("procedure", "specialty", "clinic", "district", "language", "airport", "time", "duration"),
        *("number", "phone", "email", "booking_code", "flight", "red_flag"),
    )
)
"""The entities that are promised to the outside; what else is read serves the dialogue only."""
Reader = Callable[[str], dict[str, Any]]


def main(argv: list[str]) -> int:
    """Read standard input to its end; 0, or 2 when an option is wrong or no model can be read."""
    parser = argparse.ArgumentParser(prog="python -m bot explain", description=__doc__)
    parser.add_argument("--now", type=_moment, help="ISO 8601; without an offset it is Seoul's")
    parser.add_argument("--hint", help="locale the client prefers, as a BCP 47 tag")
    parser.add_argument("--language-only", action="store_true", help="needs no model and is quick")
    parser.add_argument("--lang", type=_language, help="take this language or locale instead of detecting it")
    parser.add_argument("--model", type=Path, help="model archive (default: the newest in models/)")
    options = parser.parse_args(argv)
    if options.hint and locale_of(options.hint) is None:
        print(f"The hint {options.hint} is none of our locales; it is ignored.", file=sys.stderr)
    # numpy's and the encoder's threads only spin here
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    identifier = LanguageIdentifier.load(ROOT / "data" / "language_id")
    if options.language_only:
        from bot.nlu.identification import described, identify

        return explain(
            sys.stdin.buffer,
            sys.stdout.buffer,
            lambda line: described(line, identify(identifier, line, options.hint, options.lang)),
        )
    from bot.nlu.classifier import ModelError
    from bot.nlu.encoder.weights import EncoderError

    try:
        understanding = _load(identifier, options.model)
    except (ModelError, EncoderError) as error:
        print(f"✗ {error}", file=sys.stderr)
        return 2
    clock = _clock(options.now)
    try:
        return explain(
            sys.stdin.buffer,
            sys.stdout.buffer,
            lambda line: promised(understanding.read(line, clock(), hint=options.hint, chosen=options.lang)),
        )
    finally:
        understanding.names.times.close()


def explain(source: Iterable[bytes], target: BinaryIO, read: Reader) -> int:
    """Answer each line at once, so that another program may converse with this one."""
    for raw in source:
        line = raw.decode("utf-8", errors="replace").rstrip("\r\n")
        if len(line) > LIMIT:
            answer: dict[str, Any] = {"text": line[:SHOWN], "error": "too_long", "limit": LIMIT}
        else:
            answer = read(line)
        try:
            target.write(json.dumps(answer, ensure_ascii=False).encode("utf-8") + b"\n")
            target.flush()
        except BrokenPipeError:
            # the reader went away; what Python still holds must not be written at exit either
            os.dup2(os.open(os.devnull, os.O_WRONLY), target.fileno())
            return 0
    return 0


def promised(answer: dict[str, Any]) -> dict[str, Any]:
    """The answer with no other entities than those of the contract."""
    return {**answer, "entities": [one for one in answer["entities"] if one["entity"] in CONTRACT]}


def _load(identifier: LanguageIdentifier, model: Path | None) -> Any:
    from bot.nlu.archive import newest_model, read_intents
    from bot.nlu.clauses import ClauseSplitter
    from bot.nlu.encoder.lines import LineEncoder
    from bot.nlu.entity_reader import EntityReader
    from bot.nlu.hearing import Listener
    from bot.nlu.pipeline import Understanding
    from bot.safety.net import RedFlagNet
    from bot.settings import load_settings

    data = ROOT / "data"
    return Understanding(
        identifier=identifier,
        net=RedFlagNet.load(data / "safety"),
        names=EntityReader.load(data),
        listener=Listener(
            encoder=LineEncoder(),
            clauses=ClauseSplitter.load(data / "clauses"),
            intents=read_intents(model or newest_model(load_settings().models_dir)),
        ),
    )


def _clock(fixed: datetime | None) -> Callable[[], datetime]:
    from bot.settings import SEOUL

    if fixed is None:
        return lambda: datetime.now(SEOUL)
    moment = fixed if fixed.tzinfo else fixed.replace(tzinfo=SEOUL)
    return lambda: moment


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def _language(text: str) -> str:
    from bot.nlu.identification import is_known

    if not is_known(text):
        raise argparse.ArgumentTypeError(f"{text} is neither a language nor a locale of the concierge")
    return text
