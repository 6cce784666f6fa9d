"""The real processes: each killed in mid-turn, and what the command says when it cannot start."""

import os
import socket
import subprocess
import sys

import pytest

from bot.nlu.train import train
from bot.settings import ROOT, load_settings
from tests.support.lineup import Caller, free_port, lineup

pytestmark = pytest.mark.full


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    """One line-up for all tests of this file."""
    train(load_settings())
    with lineup(tmp_path_factory.mktemp("lineup")) as started:
        yield started


@pytest.mark.parametrize("name", ["gateway", "rasa", "actions", "worker"])
def test_a_killed_process_costs_no_answer_and_gives_none_twice(running, name):
    visitor = Caller(running, "en")
    visitor.answers(visitor.send("Hello!"))
    visitor.answers(visitor.send("I want to book botox at Haneul Skin Clinic"))
    seq = visitor.send("tomorrow at 3 pm")
    running.kill(name)
    replies = visitor.answers(seq, settle=8)
    questions = [reply for reply in replies if reply["quick_replies"]]
    assert len(questions) == 1, [reply["key"] for reply in replies]
    follow_up = visitor.answers(visitor.send("what is rhinoplasty?"), settle=1)
    assert follow_up[0]["key"] == "procedure-answer", "the conversation goes on"


def test_every_process_at_once(running):
    visitor = Caller(running, "ar")
    seq = visitor.send("بكم البوتوكس؟")
    for name in ("rasa", "actions", "gateway", "worker"):
        running.kill(name)
    replies = visitor.answers(seq, settle=8)
    assert [reply["key"] for reply in replies] == ["price-answer"]


def test_the_danger_card_comes_with_everything_behind_the_gateway_dead(running):
    visitor = Caller(running, "en")
    running.kill("rasa")
    running.kill("actions")
    body = {"client_message_id": "danger", "text": "my husband can't breathe"}
    answer = running.client.post("/api/v1/messages", json=body, headers=visitor.headers)
    assert answer.json()["urgent"]["cards"][0]["kind"] == "emergency"


def _run(environment):
    return _bot("run", environment)


def _bot(name, environment):
    command = [sys.executable, "-m", "bot", name]
    variables = {**os.environ, **environment}
    return subprocess.run(command, cwd=ROOT, env=variables, capture_output=True, text=True, timeout=120, check=False)


def _ports():
    return {name: str(free_port()) for name in ("PORT", "RASA_PORT", "ACTIONS_PORT")}


def test_a_port_in_use_is_one_sentence(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = _run({**_ports(), "PORT": port, "VAR_DIR": str(tmp_path)})
    assert done.returncode != 0
    assert port in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("archive", [None, b"no archive at all"])
def test_without_a_model_that_loads_nothing_runs(tmp_path, archive):
    environment = {**_ports(), "VAR_DIR": str(tmp_path), "MODELS_DIR": str(tmp_path)}
    if archive is not None:
        (tmp_path / "concierge-broken.tar.gz").write_bytes(archive)
    _bot("setup", environment)
    done = _run(environment)
    assert done.returncode != 0
    assert "rasa does not start" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_bad_setting_is_one_sentence(tmp_path):
    done = _run({"PORT": "many", "VAR_DIR": str(tmp_path)})
    assert done.returncode == 2
    assert "The setting PORT is wrong" in done.stderr
