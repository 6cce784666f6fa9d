"""What is read once for the tests of this folder: the project's own data."""

from collections.abc import Callable

import pytest

from bot.nlu.answers import AnswerReader
from bot.nlu.gazetteer import Gazetteer
from bot.nlu.paths import ROOT
from bot.nlu.patterns import PatternReader
from bot.nlu.spans import Entity

DATA = ROOT / "data"
Brief = Callable[[str, list[Entity]], list[tuple[str, object, str]]]


@pytest.fixture(scope="session")
def patterns() -> PatternReader:
    return PatternReader.load(DATA / "numbers", DATA / "patterns")


@pytest.fixture(scope="session")
def answers() -> AnswerReader:
    return AnswerReader.load(DATA / "answers")


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    """A small list of its own, so that a new alias of a translator never breaks a test."""
    return Gazetteer(
        [
            ("procedure", "botulinum_toxin", "en", "botox"),
            ("procedure", "botulinum_toxin", "ru", "ботокс"),
            ("procedure", "botulinum_toxin", "mn", "ботокс"),
            ("procedure", "botulinum_toxin", "ar", "بوتوكس"),
            ("procedure", "botulinum_toxin", "ja", "ボトックス"),
            ("procedure", "botulinum_toxin", "th", "โบท็อกซ์"),
            ("procedure", "filler", "en", "filler"),
            ("procedure", "filler", "en", "fillers"),
            ("procedure", "double_eyelid", "en", "double eyelid surgery"),
            ("procedure", "double_eyelid", "en", "double eyelid"),
            ("procedure", "double_eyelid", "zh-Hans", "双眼皮"),
            ("procedure", "double_eyelid", "ja", "二重"),
            ("procedure", "double_eyelid", "th", "ตาสองชั้น"),
            ("procedure", "double_eyelid", "ko", "쌍꺼풀"),
            ("procedure", "double_eyelid", "vi", "cắt mí"),
            ("procedure", "double_eyelid", "ru", "двойное веко"),
            ("procedure", "rhinoplasty", "en", "rhinoplasty"),
            ("procedure", "rhinoplasty", "ru", "ринопластика"),
            ("procedure", "rhinoplasty", "mn", "хамар засах"),
            ("procedure", "rhinoplasty", "vi", "nâng mũi"),
            ("procedure", "rhinoplasty", "es", "rinoplastia"),
            ("procedure", "rhinoplasty", "ar", "تجميل الأنف"),
            ("procedure", "liposuction", "es", "liposucción"),
            ("procedure", "pigment_laser", "zh-Hans", "m22光子"),
            ("procedure", "long_stay_care", "vi", "cằm"),
            ("procedure", "mri", "en", "mri"),
            ("procedure", "ivf", "ru", "эко"),
            ("specialty", "dermatology", "ja", "ピル"),
            ("district", "gangnam", "en", "gangnam"),
            ("district", "gangnam", "ru", "каннам"),
            ("district", "gangnam", "zh-Hans", "江南"),
            ("district", "gangnam", "ko", "강남"),
            ("district", "gangnam", "ar", "كانغنام"),
            ("district", "gangnam_station", "zh-Hans", "江南站"),
            ("district", "gangnam_station", "en", "gangnam station"),
            ("clinic", "gangnam_one", "en", "Gangnam One Clinic"),
            ("airport", "icn", "ar", "مطار إنتشون"),
            ("language", "th", "en", "thai"),
            ("language", "ru", "ru", "русский"),
        ],
        never={"vi": ["thai"]},
    )


@pytest.fixture(scope="session")
def brief() -> Brief:
    """``(entity, value, text)`` of each entity."""

    def shortened(text: str, entities: list[Entity]) -> list[tuple[str, object, str]]:
        return [(e["entity"], e["value"], text[e["start"] : e["end"]]) for e in entities]

    return shortened
