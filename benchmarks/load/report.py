"""What a part found, as Markdown, and where it is kept: between two marks of ``docs/operations.md``."""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

COMMAND = "python -m benchmarks.load --only {}"


@dataclass(frozen=True)
class Section:
    """The figures of one part.

    Attributes:
        part: its name, as ``--only`` takes it.
        title: what was measured.
        heads: of the columns.
        rows: cells as they are shown.
        note: sentences below the table.
    """

    part: str
    title: str
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str = ""

    def markdown(self, circumstances: str) -> str:
        """The section with its command and the circumstances of the run."""
        lines = [f"**{self.title}** (`{COMMAND.format(self.part)}`; {circumstances})", ""]
        lines += [_line(self.heads), "|---" * len(self.heads) + "|", *(_line(row) for row in self.rows)]
        lines += ["", self.note] if self.note else []
        return "\n".join(lines)


def circumstances(day: date) -> str:
    """When, on how many processors, and what else the machine did at the start (load average of a minute)."""
    return f"{day.isoformat()}, {os.cpu_count()} cores, load before {os.getloadavg()[0]:.1f}"


def keep(path: Path, part: str, text: str) -> None:
    """Put a part's text between its marks in a file; where there are none, at the end."""
    begin, end = f"<!-- load:{part} -->", f"<!-- /load:{part} -->"
    block = f"{begin}\n{text}\n{end}"
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    after, found = re.subn(f"{re.escape(begin)}.*?{re.escape(end)}", lambda _: block, before, flags=re.DOTALL)
    path.write_text(after if found else f"{before.rstrip()}\n\n{block}\n".lstrip(), encoding="utf-8")


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
