"""Trains the pipeline of ``rasa init`` and reads lines with it; run by itself, in a folder with its input.

``python stock_rasa.py FOLDER``: reads ``learnt.json`` (pairs of text and intent) and ``asked.json`` (texts), writes
``guesses.json`` (the likeliest intents).
"""

import asyncio
import json
import logging
import os
import sys
import warnings
from pathlib import Path
from typing import Any

import yaml

_SEED = 1
_FALLBACK = "nlu_fallback"
# rasa init writes these as comments: the recipe's defaults. The seed only makes the figures repeatable.
_PIPELINE: list[dict[str, Any]] = [
    {"name": "WhitespaceTokenizer"},
    {"name": "RegexFeaturizer"},
    {"name": "LexicalSyntacticFeaturizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
    {"name": "DIETClassifier", "epochs": 100, "constrain_similarities": True, "random_seed": _SEED},
    {"name": "EntitySynonymMapper"},
    {"name": "ResponseSelector", "epochs": 100, "constrain_similarities": True, "random_seed": _SEED},
    {"name": "FallbackClassifier", "threshold": 0.3, "ambiguity_threshold": 0.1},
]


def main(folder: Path) -> None:
    """Train, read, write."""
    for name, value in {"RASA_TELEMETRY_ENABLED": "false", "TQDM_DISABLE": "1", "TF_CPP_MIN_LOG_LEVEL": "3"}.items():
        os.environ.setdefault(name, value)
    os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
    warnings.simplefilter("ignore")
    logging.getLogger("rasa").setLevel(logging.ERROR)
    import structlog

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    from rasa.core.agent import Agent
    from rasa.model_training import train_nlu

    examples: dict[str, list[str]] = {}
    for text, intent in json.loads((folder / "learnt.json").read_text(encoding="utf-8")):
        examples.setdefault(intent, []).append(text)
    groups = [
        {"intent": intent, "examples": "".join(f"- {text}\n" for text in some)} for intent, some in examples.items()
    ]
    _write(folder / "nlu.yml", {"version": "3.1", "nlu": groups})
    _write(
        folder / "config.yml",
        {"recipe": "default.v1", "assistant_id": "stock", "language": "en", "pipeline": _PIPELINE},
    )
    archive = train_nlu(str(folder / "config.yml"), str(folder / "nlu.yml"), str(folder))
    agent = Agent.load(str(archive))
    asked = json.loads((folder / "asked.json").read_text(encoding="utf-8"))
    guesses = asyncio.run(_read(agent, asked))
    (folder / "guesses.json").write_text(json.dumps(guesses), encoding="utf-8")


async def _read(agent: Any, lines: list[str]) -> list[str]:
    guesses = []
    for line in lines:
        ranking = (await agent.parse_message(line)).get("intent_ranking") or []
        names = [entry["name"] for entry in ranking if entry["name"] != _FALLBACK]
        guesses.append(str(names[0]) if names else _FALLBACK)
    return guesses


def _write(path: Path, content: Any) -> None:
    path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=10_000), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
