"""``python -m bot run``: gateway, rasa, actions and worker under supervisord, in the foreground.

supervisord restarts what dies; this module writes its configuration, waits until a real message is answered and ends
everything on Ctrl-C. A process that cannot start at all ends the run with one sentence and a code that is not 0.
"""

import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import Any
from xmlrpc.client import Fault, ServerProxy

from supervisor.xmlrpc import SupervisorTransport

from bot.languages import LOCALES
from bot.launch.probe import ProbeError, first_answer, ready
from bot.launch.program import Program
from bot.settings import ROOT, Settings
from bot.text.catalogue import Catalogue

NO_MODEL_EXIT = 3
START_LIMIT_SECONDS = 180
END_LIMIT_SECONDS = 60
PR_SET_PDEATHSIG = 1
EXAMPLE_KEY = "chat-example"


class RunError(RuntimeError):
    """The concierge cannot run; the text is one sentence for the operator."""


def python_program(name: str, command: str | None = None, **more: Any) -> Program:
    """A command of ours as a supervised process."""
    return Program(name, (sys.executable, "-m", "bot", command or name), **more)


def programs() -> list[Program]:
    """The supervised processes of ``make run``."""
    return [python_program(name) for name in ("actions", "rasa", "gateway", "worker")]


def check_ports(settings: Settings) -> None:
    """Raise RunError when an address we need is taken."""
    check_free(
        (settings.host, settings.port, "PORT"),
        ("127.0.0.1", settings.rasa_port, "RASA_PORT"),
        ("127.0.0.1", settings.actions_port, "ACTIONS_PORT"),
    )


def check_free(*wanted: tuple[str, int, str]) -> None:
    """Raise RunError when one of these is taken: host, port, and the setting that says so."""
    for host, port, name in wanted:
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError as error:
                raise RunError(
                    f"Port {port} on {host} is in use: end what listens there or set {name} to another."
                ) from error


def configuration(settings: Settings, supervised: Sequence[Program]) -> str:
    """The text of supervisord's configuration file; what stands later is started later and ended earlier."""
    run_dir = settings.var_dir / "run"
    logs = settings.var_dir / "log"
    lines = [
        "[supervisord]",
        "nodaemon=true",
        "silent=true",
        f"logfile={logs / 'supervisord.log'}",
        f"pidfile={run_dir / 'supervisord.pid'}",
        f"childlogdir={logs}",
        f"directory={ROOT}",
        *(["user=root"] if os.geteuid() == 0 else []),  # said, or its log warns of it at every start
        "[unix_http_server]",
        f"file={run_dir / 'supervisor.sock'}",
        "chmod=0700",
        "[rpcinterface:supervisor]",
        "supervisor.rpcinterface_factory=supervisor.rpcinterface:make_main_rpcinterface",
    ]
    for priority, program in enumerate(supervised, start=1):
        lines += program.section(logs, NO_MODEL_EXIT, priority)
    return "\n".join(line.replace("%", "%%") for line in lines) + "\n"


def end_with_parent() -> None:
    """For a child about to start: ask Linux to end it when this process dies, however it dies."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


@contextmanager
def supervisor(
    settings: Settings, supervised: Sequence[Program], environment: Mapping[str, str] | None = None
) -> Iterator["subprocess.Popen[bytes]"]:
    """supervisord as a child of this process; stopped, with all it started, on leaving.

    Args:
        environment: what every process gets beside our own environment; secrets may be here.
    """
    for folder in ("run", "log"):
        (settings.var_dir / folder).mkdir(parents=True, exist_ok=True)
    config = settings.var_dir / "run" / "supervisord.conf"
    config.write_text(configuration(settings, supervised), encoding="utf-8")
    child = subprocess.Popen(
        [sys.executable, "-m", "supervisor.supervisord", "-c", str(config)],
        env={**os.environ, **(environment or {})},
        preexec_fn=end_with_parent,
        start_new_session=True,
    )
    try:
        yield child
    finally:
        if child.poll() is None:
            child.terminate()
            try:
                child.wait(timeout=END_LIMIT_SECONDS)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()


def remote(settings: Settings) -> Any:
    """What the running supervisor can be asked and told."""
    sock = settings.var_dir / "run" / "supervisor.sock"
    return ServerProxy("http://127.0.0.1", transport=SupervisorTransport("", "", f"unix://{sock}")).supervisor


def states(settings: Settings) -> dict[str, dict[str, Any]]:
    """What supervisord says of each process; empty while it is not up."""
    try:
        infos = remote(settings).getAllProcessInfo()
    except (OSError, Fault):
        return {}
    return {info["name"]: info for info in infos}


def _last_words(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines() if log.exists() else []
    return lines[-1] if lines else "it wrote nothing"


def fail_if_dead(settings: Settings, child: "subprocess.Popen[bytes]") -> None:
    """Raise RunError when supervisord or a process it watches has given up."""
    if child.poll() is not None:
        raise RunError(f"The supervisor ended with code {child.returncode}; see {settings.var_dir / 'log'}.")
    for name, info in states(settings).items():
        # a process that was killed stands as EXITED for a moment before it is started again
        gave_up = info["statename"] == "EXITED" and info["exitstatus"] == NO_MODEL_EXIT
        if info["statename"] == "FATAL" or gave_up:
            log = settings.var_dir / "log" / f"{name}.log"
            raise RunError(f"The process {name} does not start: {_last_words(log)} (its log: {log})")


def run(settings: Settings, say: Callable[[str], None]) -> int:
    """Start everything, wait for the first real answer, stay until Ctrl-C. Returns the exit code."""
    check_ports(settings)
    stop = until_asked()
    address = f"http://{settings.host}:{settings.port}"
    began = time.monotonic()
    with supervisor(settings, programs()) as child:
        say("starting gateway, rasa, actions and worker")
        while not stop.is_set() and not ready(address):
            fail_if_dead(settings, child)
            if time.monotonic() - began > START_LIMIT_SECONDS:
                raise RunError(f"Nothing answered within {START_LIMIT_SECONDS} s; see {settings.var_dir / 'log'}.")
            time.sleep(0.3)
        if not stop.is_set():
            answer_once(settings, address, began, say)
        stay(settings, child, stop, say)
    return 0


def until_asked() -> Event:
    """Set once this process is asked to end, by Ctrl-C or SIGTERM."""
    stop = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    return stop


def answer_once(settings: Settings, address: str, began: float, say: Callable[[str], None]) -> None:
    """Have one message answered and say where the concierge is; RunError when none is."""
    try:
        say(f"the concierge answered «{first_answer(address)}» after {time.monotonic() - began:.0f} s")
    except ProbeError as error:
        raise RunError(f"The first message was not answered: {error}") from error
    _greet(settings, address, say)


def stay(settings: Settings, child: "subprocess.Popen[bytes]", stop: Event, say: Callable[[str], None]) -> None:
    """Until asked to end; RunError when a process gives up."""
    while not stop.wait(1.0):
        fail_if_dead(settings, child)
    say("ending all processes")


def _greet(settings: Settings, address: str, say: Callable[[str], None]) -> None:
    say(f"open {address} in a browser, or run `make chat` in another terminal")
    catalogue = Catalogue.load(settings.data_dir / "locales")
    examples = [catalogue.format(EXAMPLE_KEY, locale) for locale in LOCALES if EXAMPLE_KEY in catalogue.keys(locale)]
    say(f"try: {'   '.join(f'“{example}”' for example in examples)}   (Ctrl-C ends all)")
    if settings.demonstration:
        say("DEMONSTRATION: fictional clinics, nothing leaves this machine (set OPERATOR_PROFILE to run it in public)")
