from collections.abc import Iterator

import pytest

from bot.nlu.times import TimeParser
from tests.support.times import DATA


@pytest.fixture(scope="session")
def times() -> Iterator[TimeParser]:
    parser = TimeParser.load(DATA, duckling=False)
    parser.warm()
    yield parser
    parser.close()
