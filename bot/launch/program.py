"""A process as supervisord is told to run it."""

import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.settings import ROOT


@dataclass(frozen=True)
class Program:
    """One supervised process.

    Attributes:
        environment: what it gets beside the supervisor's own environment; no secrets, it is written to a file.
        user: the system's user it runs as; None for our own.
        folder: where it runs.
        stop_signal: what ends it in order.
        autostart: False when it is started by name, after a check of what it needs.
    """

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)
    user: str | None = None
    folder: Path = ROOT
    stop_signal: str = "TERM"
    autostart: bool = True

    def section(self, logs: Path, no_restart_exit: int, priority: int) -> list[str]:
        """Its section of supervisord's configuration.

        Args:
            no_restart_exit: the exit code after which starting it again is of no use.
            priority: what is started later is ended earlier.
        """
        environment = {"PYTHONUNBUFFERED": "1", "OMP_NUM_THREADS": "1", **self.environment}
        given = ",".join(f"{name}={_quoted(value)}" for name, value in environment.items())
        return [
            f"[program:{self.name}]",
            f"command={shlex.join(self.command)}",
            f"directory={self.folder}",
            *([] if self.user is None else [f"user={self.user}"]),
            f"priority={priority}",
            f"autostart={'true' if self.autostart else 'false'}",
            "autorestart=unexpected",
            f"exitcodes={no_restart_exit}",
            "startsecs=2",
            "startretries=3",
            f"stopsignal={self.stop_signal}",
            "stopasgroup=true",
            "killasgroup=true",
            "stopwaitsecs=8",
            "redirect_stderr=true",
            f"stdout_logfile={logs / (self.name + '.log')}",
            "stdout_logfile_maxbytes=10MB",
            "stdout_logfile_backups=3",
            f"environment={given}",
        ]


def _quoted(value: str) -> str:
    return value if value.isalnum() else f'"{value}"'
