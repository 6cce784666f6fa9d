"""Duckling in a process of its own: run as a script, it answers each JSON line of its input with one on its output.

It imports nothing of this project. Duckling holds the interpreter's lock while it works, needs exponential time for
some lines and takes over SIGINT: none of that may happen in a process that serves people.

Request: ``{"id", "text", "language", "at"}`` (``at`` in Unix seconds). Answer: ``{"id", "found": [...]}`` as Duckling
gives it, without the text, which it decodes wrongly. The first line, ``{"ready": true}``, says that it listens.
"""

import json
import os
import resource
import sys
from importlib.resources import files

MEMORY = 512 << 20
_KEPT = ("dim", "start", "end", "latent", "value")


def _limit_memory() -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if sys.platform.startswith("linux"):
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, hard if 0 < hard < MEMORY else MEMORY))


def main() -> int:
    """Answer until the input ends."""
    _limit_memory()
    import duckling

    duckling.init()
    zones = duckling.load_time_zones(str(files("tzdata").joinpath("zoneinfo")))
    dimensions = duckling.parse_dimensions(["time", "duration"])
    out = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    print(json.dumps({"ready": True}), file=out, flush=True)
    for line in sys.stdin.buffer:
        request = json.loads(line)
        moment = duckling.parse_ref_time(zones, "Asia/Seoul", int(request["at"]))
        locale = duckling.default_locale_lang(duckling.parse_lang(str(request["language"]).upper()))
        context = duckling.Context(moment, locale)
        found = duckling.parse(request["text"], context, dimensions, False)
        kept = [{key: entry.get(key) for key in _KEPT} for entry in found]
        print(json.dumps({"id": request["id"], "found": kept}), file=out, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
