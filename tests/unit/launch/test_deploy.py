"""The container files are not run here; they say the same as the production line-up that is."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.launch import services
from bot.launch.production import production_settings, shared_environment, steps, write_nginx
from bot.launch.program import Program
from bot.settings import ROOT, Settings, load_settings

DEPLOY = ROOT / "deploy"
NOT_RUN = "NOT RUN HERE"
OTHERS = ("postgresql", "redis", "nginx")


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    for name in ("PORT", "RASA_PORT", "ACTIONS_PORT", "DATABASE_URL", "REDIS_URL"):
        monkeypatch.delenv(name, raising=False)
    return load_settings(var_dir=tmp_path)


@pytest.fixture
def programs(settings: Settings) -> dict[str, Program]:
    order = steps(settings, production_settings(settings), print)
    return {program.name: program for step in order for program in step.programs}


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    text = (DEPLOY / "compose.yml").read_text(encoding="utf-8")
    assert NOT_RUN in text.splitlines()[0]
    return dict(yaml.load(text, Loader=yaml.CSafeLoader))


def ports_of(program: Program) -> dict[str, str]:
    return {name: value for name, value in program.environment.items() if name.endswith("PORT")}


def test_the_same_processes_run_the_same_commands_on_the_same_ports(
    compose: dict[str, Any], programs: dict[str, Program]
) -> None:
    assert set(compose["services"]) == {*programs, "setup"}
    assert compose["services"]["setup"]["command"] == ["setup"]
    for name, program in programs.items():
        if name in OTHERS:
            continue
        said = compose["services"][name]
        assert said["command"] == list(program.command[3:]), name
        assert {key: str(value) for key, value in said["environment"].items() if key.endswith("PORT")} == ports_of(
            program
        ), name


def test_the_processes_find_one_another(compose: dict[str, Any], settings: Settings) -> None:
    told = compose["services"]["gateway-1"]["environment"]
    here = shared_environment(production_settings(settings))
    assert set(here) - {"VAR_DIR"} <= set(told)
    assert re.sub(r"rasa-\d", services.LOOPBACK, told["RASA_URLS"]) == here["RASA_URLS"]
    assert told["ACTIONS_URL"].replace("nginx", services.LOOPBACK) == here["ACTIONS_URL"]
    assert set(told) - {"PORT"} <= {name.upper() for name in Settings.__fields__}
    for service in compose["services"].values():
        for needed in service.get("depends_on", []):
            assert needed in compose["services"]


def test_nginx_is_given_the_same_servers(compose: dict[str, Any], settings: Settings, tmp_path: Path) -> None:
    write_nginx(settings, tmp_path / "nginx")
    written = (tmp_path / "nginx" / "concierge.conf").read_text(encoding="utf-8")
    assert "${" not in written
    given = compose["services"]["nginx"]["environment"]
    for name in ("GATEWAY_SERVERS", "ACTION_SERVERS"):
        assert re.sub(r"(gateway|actions)-\d", services.LOOPBACK, given[name]) in written
    assert f"listen {services.LOOPBACK}:{given['PUBLIC_LISTEN']};" in written
    assert f"listen {services.LOOPBACK}:{given['ACTIONS_LISTEN']};" in written
    template = (DEPLOY / "nginx" / "concierge.conf.template").read_text(encoding="utf-8")
    assert set(re.findall(r"\$\{(\w+)\}", template)) == set(given)
    mounted = compose["services"]["nginx"]["volumes"][0].split(":")[0]
    assert (DEPLOY / mounted).is_file()


def test_every_secret_of_the_compose_file_is_in_the_example_and_none_has_a_value() -> None:
    text = (DEPLOY / "compose.yml").read_text(encoding="utf-8")
    example = (DEPLOY / "example.env").read_text(encoding="utf-8")
    lines = [line.partition("=") for line in example.splitlines() if line and not line.startswith("#")]
    assert set(re.findall(r"\$\{(\w+):\?\}", text)) == {name for name, _, _ in lines}
    assert {value for _, _, value in lines} == {""}


def test_postgresql_and_redis_are_told_the_same(compose: dict[str, Any], programs: dict[str, Program]) -> None:
    here = " ".join(programs["postgresql"].command)
    for option in compose["services"]["postgresql"]["command"]:
        if "=" in option:
            assert option in here
    assert compose["services"]["postgresql"]["environment"]["POSTGRES_USER"] == services.ROLE
    assert "--save" in compose["services"]["redis"]["command"]


def test_the_image_is_made_of_what_is_here_and_starts_our_commands() -> None:
    text = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
    assert NOT_RUN in text.splitlines()[0]
    steps = [line.split(None, 1) for line in text.replace("\\\n", " ").splitlines() if line and line[0] not in "#"]
    python = (ROOT / ".python-version").read_text().strip()
    assert steps[0] == ["FROM", f"python:{python}-slim-bookworm"]
    for name, rest in steps:
        if name == "COPY":
            assert all((ROOT / source).exists() for source in rest.split()[:-1]), rest
    assert ["ENTRYPOINT", '["python", "-m", "bot"]'] in steps
    assert [name for name, _ in steps].index("USER") < [name for name, _ in steps].index("ENTRYPOINT")
