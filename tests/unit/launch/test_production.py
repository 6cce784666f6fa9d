"""The production line-up: what starts where and in which order, and that nginx takes what is written for it."""

import configparser
import importlib.util
import os
import signal
import threading
import time
from pathlib import Path
from types import ModuleType

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from bot.gateway.serve import bind
from bot.launch import services
from bot.launch.production import REPLICAS, production_settings, shared_environment, steps, wanted_ports, write_nginx
from bot.launch.supervise import RunError, check_free, configuration
from bot.settings import ROOT, Settings, load_settings
from tests.support.ports import free_port, free_ports
from tests.support.services import started
from tests.unit.gateway.support import wait_until

ORDER = [
    ["postgresql"],
    ["redis"],
    ["actions-1", "actions-2"],
    ["rasa-1", "rasa-2"],
    ["worker-1", "worker-2"],
    ["gateway-1", "gateway-2"],
    ["nginx"],
]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load_settings(
        var_dir=tmp_path,
        port=free_ports(3),
        rasa_port=free_ports(3),
        actions_port=free_ports(3),
        postgresql_port=free_port(),
        redis_port=free_port(),
    )


def test_everything_is_started_in_order_and_ended_the_other_way_round(settings: Settings) -> None:
    shared = production_settings(settings)
    order = steps(settings, shared, print)
    assert [[program.name for program in step.programs] for step in order] == ORDER
    supervised = [program for step in order for program in step.programs]
    parser = configparser.ConfigParser(interpolation=None)
    text = configuration(shared, supervised)
    parser.read_string(text)
    sections = [parser[f"program:{program.name}"] for program in supervised]
    assert [int(section["priority"]) for section in sections] == sorted(int(one["priority"]) for one in sections)
    assert {section["autostart"] for section in sections} == {"false"}
    assert parser["supervisord"].get("user") == ("root" if os.geteuid() == 0 else None)
    assert parser["program:postgresql"]["stopsignal"] == "INT"
    assert parser["program:gateway-2"]["environment"].endswith(f"PORT={settings.port + 2}")
    for secret in ("postgresql.password", "redis.password"):
        file = shared.var_dir / secret
        assert file.stat().st_mode & 0o077 == 0
        assert file.read_text() not in text
        assert not any(file.read_text() in part for program in supervised for part in program.command)
        assert file.read_text() in "".join(shared_environment(shared).values())


def test_as_many_rasa_replicas_are_started_as_are_set(settings: Settings) -> None:
    single = settings.copy(update={"rasa_replicas": 1})
    shared = production_settings(single)
    names = [program.name for step in steps(single, shared, print) for program in step.programs]
    assert [name for name in names if name.startswith("rasa")] == ["rasa-1"]
    assert shared.rasa_addresses == [f"http://127.0.0.1:{settings.rasa_port + 1}"]
    wanted = {port for _, port, name in wanted_ports(single) if name == "RASA_PORT"}
    assert wanted == {settings.rasa_port + 1}


def test_a_database_and_a_redis_that_are_set_are_used_and_not_started(settings: Settings) -> None:
    own = settings.copy(update={"database_url": "postgresql://x@db/x", "redis_url": "redis://cache"})
    shared = production_settings(own)
    assert (shared.database_url, shared.tracker_database, shared.redis_url) == (
        "postgresql://x@db/x",
        "postgresql://x@db/x",
        "redis://cache",
    )
    assert [[one.name for one in step.programs] for step in steps(own, shared, print)] == [[], *ORDER[2:]]
    assert {name for *_, name in wanted_ports(own)} == {"PORT", "RASA_PORT", "ACTIONS_PORT"}


def test_a_port_of_a_replica_in_use_is_named_with_its_setting(settings: Settings) -> None:
    check_free(*wanted_ports(settings))
    listening = bind("127.0.0.1", settings.rasa_port + 2)
    listening.listen()
    try:
        with pytest.raises(RunError, match=rf"{settings.rasa_port + 2}.*set RASA_PORT"):
            check_free(*wanted_ports(settings))
    finally:
        listening.close()


class Replica:
    """A server that answers with its own number and what it was told about the caller."""

    def __init__(self, port: int) -> None:
        async def answer(request: Request) -> JSONResponse:
            self.asked += 1
            return JSONResponse({"port": port, "from": request.headers.get("x-forwarded-for")})

        self.asked = 0
        routes = [Route("/{path:path}", answer, methods=["GET", "POST"])]
        config = uvicorn.Config(Starlette(routes=routes), log_config=None, ws="none", lifespan="off")
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(target=self.server.run, args=([bind("127.0.0.1", port)],), daemon=True)
        self.thread.start()
        while not self.server.started:
            time.sleep(0.01)

    def stop(self) -> None:
        """Listen no more."""
        self.server.should_exit = True
        self.thread.join()


def test_nginx_spreads_over_replicas_fails_over_and_believes_no_client(settings: Settings, tmp_path: Path) -> None:
    program = write_nginx(settings, tmp_path / "nginx")
    public, private = f"http://127.0.0.1:{settings.port}", f"http://127.0.0.1:{settings.actions_port}"
    gateways = [Replica(settings.port + number) for number in REPLICAS]
    actions = [Replica(settings.actions_port + number) for number in REPLICAS]

    def answers() -> bool:
        try:
            return httpx.get(public, trust_env=False).status_code == 200
        except httpx.HTTPError:
            return False

    try:
        with started(list(program.command), answers, tmp_path / "nginx.log"), httpx.Client(trust_env=False) as client:
            said = [client.get(f"{public}/", headers={"X-Forwarded-For": "6.6.6.6"}).json() for _ in range(6)]
            assert {one["port"] for one in said} == {settings.port + number for number in REPLICAS}
            assert {one["from"] for one in said} == {"127.0.0.1"}
            assert all(client.post(f"{private}/webhook", json={}).status_code == 200 for _ in range(6))
            assert all(one.asked >= 2 for one in actions)
            gateways[0].stop()
            actions[0].stop()
            left = [client.post(f"{public}/api/v1/messages", json={}).json()["port"] for _ in range(4)]
            assert left == [settings.port + 2] * 4
            assert [client.post(f"{private}/webhook", json={}).json()["port"] for _ in range(4)] == [
                settings.actions_port + 2
            ] * 4
        assert (tmp_path / "nginx.log").read_text() == "", "what nginx writes holds no request"
    finally:
        for one in (*gateways, *actions):
            one.stop()


def test_nginx_comes_back_after_it_was_killed(settings: Settings, tmp_path: Path) -> None:
    program = write_nginx(settings, tmp_path / "nginx")
    page = f"http://127.0.0.1:{settings.port}/"
    gateway = Replica(settings.port + 1)

    def answers() -> bool:
        try:
            return httpx.get(page, trust_env=False).status_code == 200
        except httpx.HTTPError:
            return False

    try:
        with started(list(program.command), answers, tmp_path / "one.log", start_new_session=True) as first:
            os.kill(first, signal.SIGKILL)
            with started(list(program.command), answers, tmp_path / "two.log", start_new_session=True) as second:
                wait_until(lambda: (tmp_path / "nginx" / "nginx.pid").read_text().strip() == str(second))
                assert all(answers() for _ in range(5))
        check_free((settings.host, settings.port, "PORT"))
    finally:
        gateway.stop()


def test_without_the_services_there_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr(services, "_PLACES", ())
    monkeypatch.setattr(services, "_DEBIAN", "/nowhere/*")
    with pytest.raises(services.ServiceError, match=r"initdb is not installed: run `make setup-services`"):
        services.find("initdb")


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """tools/services.py on a machine that has none of them."""
    spec = importlib.util.spec_from_file_location("installer", ROOT / "tools" / "services.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(module, "PLACES", ())
    monkeypatch.setattr(module, "POSTGRESQL", "/nowhere/*")
    return module


@pytest.mark.parametrize(("debian", "sentence"), [(True, "installing them needs root"), (False, "This is not Debian")])
def test_where_nothing_can_be_installed_one_sentence_says_so(
    bare: ModuleType,
    debian: bool,
    sentence: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(bare.os, "geteuid", lambda: 1000)
    if debian:
        (tmp_path / "apt-get").write_text("#!/bin/sh\n")
        (tmp_path / "apt-get").chmod(0o755)
    with pytest.raises(SystemExit) as ended:
        bare.main()
    assert ended.value.code == 1
    (line,) = capsys.readouterr().err.strip().splitlines()
    assert sentence in line
    assert "nginx postgresql redis-server" in line


def test_what_is_there_is_not_installed_again(bare: ModuleType, tmp_path: Path) -> None:
    for program, _ in bare.PROGRAMS:
        (tmp_path / program).write_text("#!/bin/sh\n")
        (tmp_path / program).chmod(0o755)
    assert bare.missing() == []
    bare.main()
