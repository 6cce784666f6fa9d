"""The trained model, read once for all tests of understanding."""

from datetime import datetime

import pytest

from bot.nlu.archive import read_intents
from bot.nlu.clauses import ClauseSplitter
from bot.nlu.encoder.lines import LineEncoder
from bot.nlu.entity_reader import EntityReader
from bot.nlu.hearing import Listener
from bot.nlu.pipeline import Understanding
from bot.nlu.train import train
from bot.safety.net import RedFlagNet
from bot.settings import ROOT, SEOUL, load_settings
from bot.text.identify import LanguageIdentifier

NOW = datetime(2026, 11, 23, 10, tzinfo=SEOUL)


@pytest.fixture(scope="session")
def understand():
    """From a line to its intent, as the pipeline decides it."""
    data = ROOT / "data"
    understanding = Understanding(
        identifier=LanguageIdentifier.load(data / "language_id"),
        net=RedFlagNet.load(data / "safety"),
        names=EntityReader.load(data, duckling=False),
        listener=Listener(
            encoder=LineEncoder(),
            clauses=ClauseSplitter.load(data / "clauses"),
            intents=read_intents(train(load_settings())),
        ),
    )

    def intents(lines):
        return [understanding.read(line, NOW)["intent"]["name"] for line in lines]

    return intents
