"""``python -m bot run``: gateway, rasa, actions and worker under supervisord, in the foreground.

supervisord restarts what dies; this module writes its configuration, waits until a real message is answered and ends
everything on Ctrl-C. A process that cannot start at all ends the run with one sentence and a code that is not 0.
"""

import ctypes
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from xmlrpc.client import Fault, ServerProxy

from supervisor.xmlrpc import SupervisorTransport

from bot.languages import LOCALES
from bot.launch.probe import ProbeError, first_answer, ready
from bot.settings import ROOT, Settings
from bot.text.catalogue import Catalogue

NO_MODEL_EXIT = 3
START_LIMIT_SECONDS = 180
PR_SET_PDEATHSIG = 1
EXAMPLE_KEY = "chat-example"


class RunError(RuntimeError):
    """The concierge cannot run; the text is one sentence for the operator."""


def processes(settings: Settings) -> dict[str, list[str]]:
    """The command of each supervised process, by name."""
    python = [sys.executable, "-m", "bot"]
    return {name: [*python, name] for name in ("actions", "rasa", "gateway", "worker")}


def check_ports(settings: Settings) -> None:
    """Raise RunError when an address we need is taken."""
    wanted = ((settings.host, settings.port, "PORT"), ("127.0.0.1", settings.rasa_port, "RASA_PORT"))
    for host, port, name in (*wanted, ("127.0.0.1", settings.actions_port, "ACTIONS_PORT")):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError as error:
                raise RunError(
                    f"Port {port} on {host} is in use: end what listens there or set {name} to another."
                ) from error


def configuration(settings: Settings) -> str:
    """The text of supervisord's configuration file."""
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
        "[unix_http_server]",
        f"file={run_dir / 'supervisor.sock'}",
        "chmod=0700",
        "[rpcinterface:supervisor]",
        "supervisor.rpcinterface_factory=supervisor.rpcinterface:make_main_rpcinterface",
    ]
    for name, command in processes(settings).items():
        lines += [
            f"[program:{name}]",
            f"command={' '.join(command)}",
            f"directory={ROOT}",
            "autorestart=unexpected",
            f"exitcodes={NO_MODEL_EXIT}",
            "startsecs=2",
            "startretries=3",
            "stopasgroup=true",
            "killasgroup=true",
            "stopwaitsecs=8",
            "redirect_stderr=true",
            f"stdout_logfile={logs / (name + '.log')}",
            "stdout_logfile_maxbytes=10MB",
            "stdout_logfile_backups=3",
            "environment=PYTHONUNBUFFERED=1,OMP_NUM_THREADS=1",
        ]
    return "\n".join(line.replace("%", "%%") for line in lines) + "\n"


def _end_with_parent() -> None:
    """Ask Linux to end the supervisor when this process dies, however it dies."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


@contextmanager
def supervisor(settings: Settings) -> Iterator["subprocess.Popen[bytes]"]:
    """supervisord as a child of this process; stopped, with all it started, on leaving."""
    for folder in ("run", "log"):
        (settings.var_dir / folder).mkdir(parents=True, exist_ok=True)
    config = settings.var_dir / "run" / "supervisord.conf"
    config.write_text(configuration(settings), encoding="utf-8")
    child = subprocess.Popen(
        [sys.executable, "-m", "supervisor.supervisord", "-c", str(config)],
        preexec_fn=_end_with_parent,
        start_new_session=True,
    )
    try:
        yield child
    finally:
        if child.poll() is None:
            child.terminate()
            try:
                child.wait(timeout=30)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()


def states(settings: Settings) -> dict[str, dict[str, Any]]:
    """What supervisord says of each process; empty while it is not up."""
    sock = settings.var_dir / "run" / "supervisor.sock"
    server = ServerProxy("http://127.0.0.1", transport=SupervisorTransport("", "", f"unix://{sock}"))
    try:
        infos: Any = server.supervisor.getAllProcessInfo()
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
    stop = {"asked": False}

    def ask_stop(*_: object) -> None:
        stop["asked"] = True

    signal.signal(signal.SIGINT, ask_stop)
    signal.signal(signal.SIGTERM, ask_stop)
    address = f"http://{settings.host}:{settings.port}"
    began = time.monotonic()
    with supervisor(settings) as child:
        say("starting gateway, rasa, actions and worker")
        while not stop["asked"] and not ready(address):
            fail_if_dead(settings, child)
            if time.monotonic() - began > START_LIMIT_SECONDS:
                raise RunError(f"Nothing answered within {START_LIMIT_SECONDS} s; see {settings.var_dir / 'log'}.")
            time.sleep(0.3)
        if not stop["asked"]:
            try:
                say(f"the concierge answered «{first_answer(address)}» after {time.monotonic() - began:.0f} s")
            except ProbeError as error:
                raise RunError(f"The first message was not answered: {error}") from error
            _greet(settings, address, say)
        while not stop["asked"]:
            fail_if_dead(settings, child)
            time.sleep(1.0)
        say("ending all processes")
    return 0


def _greet(settings: Settings, address: str, say: Callable[[str], None]) -> None:
    say(f"open {address} in a browser, or run `make chat` in another terminal")
    catalogue = Catalogue.load(settings.data_dir / "locales")
    examples = [catalogue.format(EXAMPLE_KEY, locale) for locale in LOCALES if EXAMPLE_KEY in catalogue.keys(locale)]
    say(f"try: {'   '.join(f'“{example}”' for example in examples)}   (Ctrl-C ends all)")
    if settings.demonstration:
        say("DEMONSTRATION: fictional clinics, nothing leaves this machine (set OPERATOR_PROFILE to run it in public)")
