"""``python -m bot run --production``: the production line-up on one machine, under the same supervisor.

PostgreSQL, Redis, two action servers, ``RASA_REPLICAS`` of Rasa (two), two workers, two gateways and nginx, each
started once what it needs answers. Replica n listens one port beside its base: ``PORT`` and ``ACTIONS_PORT`` themselves
are nginx's.
"""

import os
import secrets
import shlex
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Template
from threading import Event
from xmlrpc.client import Fault

import httpx

from bot.launch import services
from bot.launch.program import Program
from bot.launch.setup import prepare
from bot.launch.supervise import (
    RunError,
    answer_once,
    check_free,
    fail_if_dead,
    python_program,
    remote,
    states,
    stay,
    supervisor,
    until_asked,
)
from bot.settings import ROOT, Settings

REPLICAS = (1, 2)
STEP_LIMIT_SECONDS = 600
POLL_SECONDS = 0.2
TEMPLATES = ROOT / "deploy" / "nginx"
LOOPBACK = services.LOOPBACK
Check = Callable[[], bool]


@dataclass(frozen=True)
class Step:
    """Processes that are started together, and what has to be true before the next ones are."""

    programs: tuple[Program, ...]
    answers: Check
    then: Callable[[], None] = lambda: None


def home(settings: Settings) -> Path:
    """The folder of all that the production line-up keeps: data of the services, secrets, logs."""
    return settings.var_dir.resolve() / "production"


def production_settings(settings: Settings) -> Settings:
    """The settings the processes of the line-up share; a ``DATABASE_URL`` or ``REDIS_URL`` that is set stands."""
    folder = home(settings)
    changes = {
        "var_dir": folder,
        "redis_url": settings.redis_url
        or services.redis_url(settings.redis_port, _password(folder / "redis.password")),
        "database_url": settings.database_url
        or services.postgresql_url(settings.postgresql_port, _password(folder / "postgresql.password")),
        "rasa_urls": ",".join(f"http://{LOOPBACK}:{settings.rasa_port + number}" for number in rasa_replicas(settings)),
        "actions_url": f"http://{LOOPBACK}:{settings.actions_port}/webhook",
        "trusted_proxies": LOOPBACK,
    }
    return settings.copy(update=changes)


def shared_environment(shared: Settings) -> dict[str, str]:
    """What every process is told beside its own ports; holds passwords."""
    return {
        "VAR_DIR": str(shared.var_dir),
        "DATABASE_URL": shared.database_url,
        "REDIS_URL": shared.redis_url,
        "RASA_URLS": shared.rasa_urls,
        "ACTIONS_URL": shared.actions_url,
        "TRUSTED_PROXIES": shared.trusted_proxies,
        "HOST": LOOPBACK,
    }


def rasa_replicas(settings: Settings) -> range:
    """The numbers of the Rasa replicas, from 1."""
    return range(1, settings.rasa_replicas + 1)


def replicas(
    kind: str, variable: str | None = None, base: int = 0, numbers: Sequence[int] = REPLICAS
) -> tuple[Program, ...]:
    """The replicas of a process of ours, each on a port of its own."""
    return tuple(
        python_program(
            f"{kind}-{number}",
            kind,
            environment={variable: str(base + number)} if variable else {},
            autostart=False,
        )
        for number in numbers
    )


def write_nginx(settings: Settings, folder: Path) -> Program:
    """Write nginx's configuration from the templates of ``deploy/nginx``; gives its process."""
    folder.mkdir(parents=True, exist_ok=True)
    public = f"[{settings.host}]" if ":" in settings.host else settings.host
    values = {
        "RUN_DIR": str(folder),
        "GATEWAY_SERVERS": _servers(settings.port),
        "ACTION_SERVERS": _servers(settings.actions_port),
        "PUBLIC_LISTEN": f"{public}:{settings.port}",
        "ACTIONS_LISTEN": f"{LOOPBACK}:{settings.actions_port}",
    }
    for name in ("main.conf", "concierge.conf"):
        template = Template((TEMPLATES / f"{name}.template").read_text(encoding="utf-8"))
        (folder / name).write_text(template.safe_substitute(values), encoding="utf-8")  # $host and the like are nginx's
    pid = folder / "nginx.pid"
    pid.unlink(missing_ok=True)  # nginx removes it when it ends in order: what stands there later was killed
    nginx = shlex.join([services.find("nginx"), "-e", "stderr", "-p", str(folder), "-c", str(folder / "main.conf")])
    # a killed nginx leaves its worker behind, on our ports: it goes before the next one starts
    left = shlex.quote(str(pid))
    script = f'[ ! -f {left} ] || kill -s KILL -- "-$(cat {left})" 2>/dev/null; exec {nginx}'
    return Program("nginx", ("/bin/sh", "-c", script), stop_signal="QUIT", autostart=False)


def steps(settings: Settings, shared: Settings, say: Callable[[str], None]) -> list[Step]:
    """The line-up in the order of its start. Writes the configuration files of Redis and nginx.

    Raises:
        ServiceError: a service is not installed.
    """
    folder = shared.var_dir
    found: list[Step] = []

    def set_up() -> None:
        if prepare(shared, say) != 0:
            raise RunError("The database could not be set up; the lines above say why.")

    if settings.database_url:
        found.append(Step((), lambda: True, set_up))
    else:
        port, password = settings.postgresql_port, _password(folder / "postgresql.password")
        command = tuple(services.postgresql_command(folder / "postgresql", port))
        user = services.unprivileged_user()
        postgresql = Program(
            "postgresql", command, user=user, folder=Path("/"), stop_signal="INT", autostart=False
        )  # SIGTERM would wait for its clients

        def set_up_own() -> None:
            services.make_database(port, password, services.ROLE)
            set_up()

        found.append(Step((postgresql,), lambda: services.postgresql_answers(port, password), set_up_own))
    if not settings.redis_url:
        command = tuple(
            services.redis_command(folder / "redis", settings.redis_port, _password(folder / "redis.password"))
        )
        redis = Program("redis", command, autostart=False)
        found.append(Step((redis,), lambda: services.redis_answers(shared.redis_url)))
    actions = replicas("actions", "ACTIONS_PORT", settings.actions_port)
    numbers = rasa_replicas(settings)
    rasa = replicas("rasa", "RASA_PORT", settings.rasa_port, numbers)
    gateways = replicas("gateway", "PORT", settings.port)
    workers = replicas("worker")
    healthy = "/webhooks/concierge/health"
    found += [
        Step(actions, lambda: all(_ok(settings.actions_port + number, "/health") for number in REPLICAS)),
        Step(rasa, lambda: all(_ok(settings.rasa_port + number, healthy) for number in numbers)),
        Step(workers, lambda: all(_runs(shared, program) for program in workers)),
        Step(gateways, lambda: all(_ok(settings.port + number, "/readyz") for number in REPLICAS)),
        Step(
            (write_nginx(settings, folder / "nginx"),),
            lambda: _ok(settings.port, "/readyz", settings.host) and _ok(settings.actions_port, "/health"),
        ),
    ]
    return found


def wanted_ports(settings: Settings) -> list[tuple[str, int, str]]:
    """Every address that has to be free: host, port, and the setting that says so."""
    own = [] if settings.database_url else [(LOOPBACK, settings.postgresql_port, "POSTGRESQL_PORT")]
    own += [] if settings.redis_url else [(LOOPBACK, settings.redis_port, "REDIS_PORT")]
    bases = (
        (settings.port, "PORT", REPLICAS),
        (settings.rasa_port, "RASA_PORT", rasa_replicas(settings)),
        (settings.actions_port, "ACTIONS_PORT", REPLICAS),
    )
    return [
        *own,
        (settings.host, settings.port, "PORT"),
        (LOOPBACK, settings.actions_port, "ACTIONS_PORT"),
        *((LOOPBACK, base + number, name) for base, name, numbers in bases for number in numbers),
    ]


def run(settings: Settings, say: Callable[[str], None]) -> int:
    """Start everything in order, have one message answered, stay until Ctrl-C. Returns the exit code.

    Raises:
        RunError: one sentence.
    """
    check_free(*wanted_ports(settings))
    stop = until_asked()
    began = time.monotonic()
    try:
        shared = production_settings(settings)
        order = steps(settings, shared, say)
        if not settings.database_url:
            services.make_cluster(shared.var_dir / "postgresql", _password(shared.var_dir / "postgresql.password"))
        supervised = [program for step in order for program in step.programs]
        with supervisor(shared, supervised, shared_environment(shared)) as child:
            _wait(lambda: bool(states(shared)), "the supervisor", stop, lambda: fail_if_dead(shared, child))
            for step in order:
                names = [program.name for program in step.programs]
                if stop.is_set():
                    break
                if names:
                    say(f"starting {' and '.join(names)}")
                for name in names:
                    _start(shared, name)
                _wait(step.answers, " and ".join(names), stop, lambda: fail_if_dead(shared, child))
                if not stop.is_set():
                    step.then()
            if not stop.is_set():
                answer_once(shared, f"http://{settings.host}:{settings.port}", began, say)
            stay(shared, child, stop, say)
    except services.ServiceError as error:
        raise RunError(str(error)) from error
    return 0


def _start(shared: Settings, name: str) -> None:
    try:
        remote(shared).startProcess(name, False)
    except (OSError, Fault) as error:
        raise RunError(f"The process {name} does not start: {error}") from error


def _wait(answers: Check, what: str, stop: Event, check: Callable[[], None]) -> None:
    limit = time.monotonic() + STEP_LIMIT_SECONDS
    while not stop.is_set() and not answers():
        check()
        if time.monotonic() > limit:
            raise RunError(f"No answer from {what} within {STEP_LIMIT_SECONDS} s.")
        stop.wait(POLL_SECONDS)


def _ok(port: int, path: str, host: str = LOOPBACK) -> bool:
    try:
        return httpx.get(f"http://{host}:{port}{path}", timeout=5.0, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False


def _runs(shared: Settings, program: Program) -> bool:
    return states(shared).get(program.name, {}).get("statename") == "RUNNING"


def _servers(base: int) -> str:
    return " ".join(f"server {LOOPBACK}:{base + number} max_fails=1 fail_timeout=2s;" for number in REPLICAS)


def _password(path: Path) -> str:
    """A password kept in a file that only its owner reads; made on first use."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="ascii") as file:
            file.write(secrets.token_hex(24))
    return path.read_text(encoding="ascii").strip()
