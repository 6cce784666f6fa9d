"""The walls of the house: who may import whom, and where sentences may stand."""

import ast
import re

import pytest
import yaml

from bot.languages import LANGUAGES, LOCALES
from bot.settings import ROOT
from bot.text.catalogue import Catalogue

HEAVY = ("rasa", "rasa_sdk", "tensorflow", "spacy", "sanic")
WALLS = {
    "bot/text": HEAVY,
    "bot/safety": (*HEAVY, "httpx", "requests", "socket", "sqlalchemy"),
    "bot/gateway": HEAVY,
    "bot/worker": HEAVY,
    "actions/services": (*HEAVY, "bot", "sqlalchemy"),
    "actions/db": (*HEAVY, "bot"),
}
OWN_CODE = ("bot", "actions")


def python_files(folder):
    return sorted(path for path in (ROOT / folder).rglob("*.py") if "__pycache__" not in path.parts)


def imports(path):
    """Every module a file imports, wherever in the file."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module)
    return found


@pytest.mark.parametrize("room", WALLS)
def test_a_room_imports_nothing_it_must_not(room):
    broken = [
        f"{path.relative_to(ROOT)} imports {module}"
        for path in python_files(room)
        for module in imports(path)
        if module.split(".")[0] in WALLS[room]
    ]
    assert not broken


def test_only_the_database_room_speaks_sql():
    broken = [
        str(path.relative_to(ROOT))
        for folder in OWN_CODE
        for path in python_files(folder)
        if "actions/db" not in path.as_posix() and any(module.startswith("sqlalchemy.orm") for module in imports(path))
    ]
    assert not broken


@pytest.mark.parametrize("room", ["bot.gateway.app", "bot.text.render", "bot.safety.net", "bot.worker.loop"])
def test_the_light_rooms_load_without_the_engine(room):
    import subprocess
    import sys

    code = f"import sys, {room}; sys.exit(any(name in sys.modules for name in {HEAVY!r}))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_no_sentence_for_a_person_stands_in_the_actions():
    """Non-Latin letters outside data are a sentence or a name that belongs to a locale."""
    foreign = re.compile(r"[\u0400-\u04ff\u0600-\u06ff\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
    broken = []
    for folder in ("actions", "bot/gateway", "bot/replies", "bot/rasa_server", "bot/worker", "bot/web"):
        for path in (ROOT / folder).rglob("*.*"):
            if path.parent.name in ("booking", "clinic", "dispatch", "staff") and path.parent.parent.name == "web":
                continue  # pages of Korean staff, and the one that Korean staff is shown
            if path.suffix in (".py", ".js", ".ts", ".html") and foreign.search(path.read_text(encoding="utf-8")):
                broken.append(str(path.relative_to(ROOT)))
    assert not broken


def test_nothing_but_the_registry_lists_the_languages():
    """Five or more language codes in one literal collection is a second registry."""
    codes = set(LANGUAGES) | set(LOCALES)
    broken = []
    for folder in OWN_CODE:
        for path in python_files(folder):
            if path.name == "languages.py":
                continue
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                items = node.keys if isinstance(node, ast.Dict) else getattr(node, "elts", [])
                named = {item.value for item in items if isinstance(item, ast.Constant)} & codes
                if len(named) >= 8:
                    broken.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert not broken


def test_every_response_named_in_code_or_rules_is_in_the_domain_and_the_catalogue():
    domain = yaml.load((ROOT / "domain.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["responses"]
    sources = [*python_files("actions"), *(ROOT / "data" / "rules").glob("*.yml")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    named = set(re.findall(r"\butter_[a-z_]+[a-z]\b", text)) - {"utter_message"}
    assert {name for name in named if name not in domain and f"{name}_" not in text} == set()
    keys = {stub[0]["custom"]["key"] for stub in domain.values()}
    replies = {reply["key"] for stub in domain.values() for reply in stub[0]["custom"].get("quick_replies", [])}
    assert (keys | replies) - Catalogue.load(ROOT / "data" / "locales").keys("en") == set()


def test_every_catalogue_key_named_in_the_actions_exists():
    text = "\n".join(path.read_text(encoding="utf-8") for path in python_files("actions"))
    named = set(re.findall(r"(?:words|row|choice)\(\s*\"([a-z][a-z0-9-]+)\"", text))
    assert named
    assert named - Catalogue.load(ROOT / "data" / "locales").keys("en") == set()


def test_every_form_mapping_is_guarded_by_intents():
    """RulePolicy gives forms priority: an unguarded mapping would let a red flag or a question fill a slot."""
    domain = yaml.load((ROOT / "domain.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    unguarded = [
        slot
        for slot, spec in domain["slots"].items()
        for mapping in spec["mappings"]
        if mapping["type"] not in ("custom", "from_intent") and not mapping.keys() & {"intent", "not_intent"}
    ]
    assert not unguarded


def test_files_can_be_read_in_one_sitting():
    long = [
        str(path) for folder in OWN_CODE for path in python_files(folder) if len(path.read_text().splitlines()) > 450
    ]
    assert not long
