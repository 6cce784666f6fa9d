"""Set before anything heavy is imported: quiet engines, no bars, no telemetry."""

import os

from bot.nlu.train import ENVIRONMENT
from bot.rasa_server.serve import QUIET

pytest_plugins = ["tests.support.databases"]  # imported after what follows

for _name, _value in {**ENVIRONMENT, **QUIET}.items():
    os.environ.setdefault(_name, _value)
