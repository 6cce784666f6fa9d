"""PostgreSQL and Redis of our own: where their programs are, how a cluster is made, how both are started and asked.

They listen on loopback only and keep to the folder they are given. PostgreSQL refuses to run as root: it is started as
the system's user ``postgres`` then.
"""

import glob
import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import psycopg2
import redis
from psycopg2 import sql

LOOPBACK = "127.0.0.1"
SYSTEM_USER = "postgres"
ROLE = "concierge"
MOST_CONNECTIONS = 200
ASK_SECONDS = 2
FIRST_DATABASE = "postgres"
_PLACES = ("/usr/local/sbin", "/usr/sbin", "/sbin", "/opt/homebrew/bin")
_DEBIAN = "/usr/lib/postgresql/*/bin"


class ServiceError(RuntimeError):
    """A service is missing or does not start; the text is one sentence."""


def find(program: str) -> str:
    """The path of a program, also where packages put it outside of ``PATH``.

    Raises:
        ServiceError: it is not installed.
    """
    newest_first = sorted(glob.glob(_DEBIAN), key=lambda path: float(path.split("/")[-2]), reverse=True)
    path = os.pathsep.join([*newest_first, os.environ.get("PATH", ""), *_PLACES])
    found = shutil.which(program, path=path)
    if found is None:
        raise ServiceError(f"The program {program} is not installed: run `make setup-services` (as root) once.")
    return found


def unprivileged_user() -> str | None:
    """The user PostgreSQL has to run as; None when it may run as who we are.

    Raises:
        ServiceError: we are root, and there is no such user.
    """
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam(SYSTEM_USER).pw_name
    except KeyError as error:
        raise ServiceError(
            f"PostgreSQL does not run as root, and there is no user {SYSTEM_USER}: run `make setup-services` once."
        ) from error


def as_user(user: str | None) -> dict[str, Any]:
    """What lets ``subprocess`` start a process as this user, without our groups."""
    return {} if user is None else {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []}


def make_cluster(folder: Path, password: str, *, durable: bool = True) -> None:
    """Make a PostgreSQL cluster in a folder, unless it holds one; its superuser is :data:`ROLE`, with this password.

    Args:
        durable: False leaves the writing to the system's own time: for tests.

    Raises:
        ServiceError: initdb failed; its own words.
    """
    user = unprivileged_user()
    if (folder / "PG_VERSION").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    command = [find("initdb"), "--pgdata", str(folder), "--username", ROLE, "--encoding", "UTF8", "--locale", "C"]
    command += ["--auth", "scram-sha-256", *(() if durable else ("--no-sync",))]
    with tempfile.NamedTemporaryFile("w", prefix="initdb-") as secret:
        secret.write(password)
        secret.flush()
        if user is not None:
            shutil.chown(folder, user)
            shutil.chown(secret.name, user)
        made = subprocess.run(
            [*command, "--pwfile", secret.name], cwd="/", capture_output=True, text=True, check=False, **as_user(user)
        )
    if made.returncode != 0:
        words = made.stderr.strip().splitlines() or ["it said nothing"]
        raise ServiceError(f"PostgreSQL cannot be set up in {folder}: {words[-1]}.")


def postgresql_command(folder: Path, port: int, *, durable: bool = True) -> list[str]:
    """Starts the server of a cluster in the foreground, on a port of loopback, without a socket in the file system."""
    options = {
        "listen_addresses": LOOPBACK,
        "unix_socket_directories": "",
        "max_connections": str(MOST_CONNECTIONS),
        "timezone": "UTC",
        "log_min_error_statement": "panic",  # statements and details hold what visitors say
        "log_error_verbosity": "terse",
        "log_min_duration_statement": "-1",
    }
    if not durable:
        options |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum": "off"}
    given = [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
    return [find("postgres"), "-D", str(folder), "-p", str(port), *given]


def postgresql_url(port: int, password: str, database: str = ROLE) -> str:
    """The address of a database of ours."""
    return f"postgresql://{ROLE}:{password}@{LOOPBACK}:{port}/{database}"


def postgresql_answers(port: int, password: str) -> bool:
    """True when the server takes connections."""
    try:
        psycopg2.connect(postgresql_url(port, password, FIRST_DATABASE), connect_timeout=ASK_SECONDS).close()
    except psycopg2.OperationalError:
        return False
    return True


def make_database(port: int, password: str, name: str, template: str | None = None) -> None:
    """Make a database, unless it is there; a copy of the template when one is named."""
    connection = psycopg2.connect(postgresql_url(port, password, FIRST_DATABASE))
    connection.autocommit = True  # CREATE DATABASE runs in no transaction
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", (name,))
            if cursor.fetchone() is None:
                source = sql.SQL(" TEMPLATE {}").format(sql.Identifier(template)) if template else sql.SQL("")
                cursor.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)) + source)
    finally:
        connection.close()


def drop_database(port: int, password: str, name: str) -> None:
    """Remove a database, whoever is connected to it."""
    connection = psycopg2.connect(postgresql_url(port, password, FIRST_DATABASE))
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
    finally:
        connection.close()


def redis_command(folder: Path, port: int, password: str) -> list[str]:
    """Starts a Redis in the foreground on a port of loopback; it keeps nothing on the disk.

    The password is written to a file in the folder that only its owner reads, not to the command line.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "redis.conf"
    file.touch(mode=0o600)
    lines = [f"bind {LOOPBACK}", f"port {port}", f"requirepass {password}", f'dir "{folder}"', "daemonize no"]
    lines += ['save ""', "appendonly no", "maxmemory 128mb", "maxmemory-policy allkeys-lru"]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [find("redis-server"), str(file)]


def redis_url(port: int, password: str) -> str:
    """The address of a Redis of ours."""
    return f"redis://:{password}@{LOOPBACK}:{port}/0"


def redis_answers(url: str) -> bool:
    """True when the server answers."""
    with redis.Redis.from_url(url, socket_connect_timeout=ASK_SECONDS, socket_timeout=ASK_SECONDS) as client:
        try:
            return bool(client.ping())
        except redis.RedisError:
            return False
