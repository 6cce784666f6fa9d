"""``python -m bot train`` and ``validate``: one model from config, domain, rules and sentences."""

import contextlib
import hashlib
import logging
import os
import sys
import time
import warnings
from collections.abc import Iterator
from pathlib import Path

from bot.settings import ROOT, Settings

INPUTS = (
    *("config.yml", "domain.yml", "requirements.lock", "data/nlu", "data/rules", "bot/nlu"),
    *("bot/text/latin.py", "bot/text/romanise.py", "data/language_id/pinyin.txt", "models/encoder.npz"),
)
KEPT_MODELS = 2
_UNTRAINED = ("inform", "nlu_fallback", "ask_residency", "tell_report")
LET_THROUGH = ("utter_", *(f"intent '{name}'" for name in _UNTRAINED), "Slot auto-fill")
ENVIRONMENT = {
    "RASA_TELEMETRY_ENABLED": "false",
    "TQDM_DISABLE": "1",  # Rasa's bars; the encoder shows its own
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "CUDA_VISIBLE_DEVICES": "-1",
}


class TrainError(RuntimeError):
    """No model came out; the text says why."""


def fingerprint(root: Path = ROOT) -> str:
    """Twelve hex digits over everything a model is made from."""
    digest = hashlib.sha256()
    for name in INPUTS:
        path = root / name
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.is_file() and file.suffix in (".yml", ".py", ".lock", ".npz", ".txt"):
                digest.update(str(file.relative_to(root)).encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:12]


def train(settings: Settings, *, force: bool = False) -> Path:
    """Train if the inputs changed; returns the model's archive.

    Raises:
        TrainError: Rasa gave no model.
    """
    target = settings.models_dir / f"concierge-{fingerprint()}.tar.gz"
    if target.exists() and not force:
        _say(f"the model is up to date ({target.name})")
        return target
    began = time.monotonic()
    _prepare()
    _say("loading Rasa")
    from rasa.model_training import train as rasa_train

    _say("training: sentences are encoded first, then intents and rules are learnt")
    with _plain_work_folder(settings.models_dir) as folder:
        result = rasa_train(
            domain=str(ROOT / "domain.yml"),
            config=str(ROOT / "config.yml"),
            training_files=[str(ROOT / "data" / "nlu"), str(ROOT / "data" / "rules")],
            output=str(folder),
            force_training=True,
            fixed_model_name=target.name,
        )
        if result.code != 0 or not result.model:
            raise TrainError(f"Rasa could not train a model (code {result.code}); the lines above say why.")
        os.replace(result.model, target)
    for old in sorted(settings.models_dir.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)[:-KEPT_MODELS]:
        old.unlink()
    _say(f"{target.name} trained in {time.monotonic() - began:.0f} s")
    return target


def main(settings: Settings, arguments: list[str]) -> int:
    """The command; returns its exit code."""
    try:
        train(settings, force="--force" in arguments)
    except TrainError as error:
        print(f"✗ {error}", file=sys.stderr)
        return 1
    return 0


def validate(settings: Settings) -> int:
    """Rasa's own check of domain, rules and sentences; a warning is a failure.

    Let through: responses that no rule names (actions name them), the intents that are read inside forms and never
    trained, and the reminder about Rasa 2 that every domain with entities gets.
    """
    _prepare()
    from rasa.shared.importers.importer import TrainingDataImporter
    from rasa.validator import Validator

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        importer = TrainingDataImporter.load_from_config(
            str(ROOT / "config.yml"),
            str(ROOT / "domain.yml"),
            [str(ROOT / "data" / "nlu"), str(ROOT / "data" / "rules")],
        )
        validator = Validator.from_importer(importer)
        good = (
            validator.verify_domain_validity()
            and validator.verify_intents(ignore_warnings=True)
            and validator.verify_example_repetition_in_intents(ignore_warnings=False)
            and validator.verify_forms_in_stories_rules()
            and validator.verify_form_slots()
            and validator.verify_slot_mappings()
            and validator.verify_story_structure(ignore_warnings=False)
        )
    telling = sorted({str(item.message) for item in caught if issubclass(item.category, UserWarning)})
    telling = [text for text in telling if not any(word in text for word in LET_THROUGH)]
    for text in telling:
        print(f"✗ {text}", file=sys.stderr)
    if good and not telling:
        _say("domain, rules and sentences agree")
    return 0 if good and not telling else 1


def _prepare() -> None:
    for name, value in ENVIRONMENT.items():
        os.environ.setdefault(name, value)
    warnings.simplefilter("ignore")  # Rasa's dependencies warn by the page about their own age
    logging.getLogger("rasa").setLevel(logging.ERROR)
    import structlog

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))


@contextlib.contextmanager
def _plain_work_folder(parent: Path) -> Iterator[Path]:
    """A folder beside the models, so that the finished archive can be moved in one step."""
    import tempfile

    with tempfile.TemporaryDirectory(dir=parent, prefix=".training-") as folder:
        yield Path(folder)


def _say(text: str) -> None:
    print(f"• {text}", flush=True)
