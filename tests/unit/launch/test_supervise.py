"""What stands between ``make run`` and a running line-up."""

import configparser
import socket

import pytest

from bot.launch.supervise import NO_MODEL_EXIT, RunError, check_ports, configuration, programs, states
from bot.settings import load_settings


@pytest.fixture
def settings(tmp_path):
    ports = []
    for _ in range(3):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            ports.append(probe.getsockname()[1])
    return load_settings(var_dir=tmp_path, port=ports[0], rasa_port=ports[1], actions_port=ports[2])


@pytest.mark.parametrize("name", ["port", "rasa_port", "actions_port"])
def test_a_port_in_use_is_named_with_its_setting(settings, name):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", getattr(settings, name)))
        taken.listen()
        with pytest.raises(RunError, match=f"{getattr(settings, name)}.*set {name.upper()} to another"):
            check_ports(settings)
    check_ports(settings)


def test_the_supervisor_restarts_what_dies_but_not_a_rasa_without_model(settings):
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(configuration(settings, programs()))
    sections = [section for section in parser.sections() if section.startswith("program:")]
    assert [section.split(":")[1] for section in sections] == [program.name for program in programs()]
    for section in sections:
        assert parser[section]["autorestart"] == "unexpected"
        assert parser[section]["exitcodes"] == str(NO_MODEL_EXIT)
        assert "OMP_NUM_THREADS=1" in parser[section]["environment"]


def test_without_a_supervisor_there_are_no_states(settings):
    assert states(settings) == {}
