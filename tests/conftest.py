"""Set before anything heavy is imported: quiet engines, no bars, no telemetry."""

import os

from bot.nlu.train import ENVIRONMENT
from bot.rasa_server.serve import QUIET

for _name, _value in {**ENVIRONMENT, **QUIET}.items():
    os.environ.setdefault(_name, _value)
