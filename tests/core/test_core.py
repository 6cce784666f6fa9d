"""``rasa test core`` over the stories of this folder: every predicted action must be the one that stands there."""

from pathlib import Path

from rasa.core import test as core_test

from bot.nlu.train import train
from bot.rasa_server.agent import load_agent
from bot.settings import load_settings
from tests.support.dialogue import InProcessActions

STORIES = Path(__file__).parent / "test_stories.yml"


async def test_every_story_goes_as_written(tmp_path):
    agent = load_agent(train(load_settings()), InProcessActions())
    report = await core_test.test(str(STORIES), agent, e2e=False, out_directory=str(tmp_path))
    failed = (tmp_path / "failed_test_stories.yml").read_text(encoding="utf-8")
    assert "None of the test stories failed" in failed, failed
    assert report["accuracy"] == 1.0
