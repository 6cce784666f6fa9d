import pytest

from bot.languages import LANGUAGES
from bot.nlu.tokens import Tokenizers

LIGHT = frozenset({"ja", "th"})


@pytest.fixture(scope="module")
def tokenizers() -> Tokenizers:
    return Tokenizers(LANGUAGES, LIGHT)


@pytest.mark.parametrize(
    ("text", "language", "tokens"),
    [
        ("I'd like botox, please.", "en", ["I", "'d", "like", "botox", ",", "please", "."]),
        ("我想预约botox明天3点30", "zh", ["我", "想", "预", "约", "botox", "明", "天", "3", "点", "30"]),
        ("二重の予約GC-7K3M2P", "ja", ["二", "重", "の", "予", "約", "GC-7K3M2P"]),
        ("хоёр дахь", "mn", ["хоёр", "дахь"]),
        ("강남역에서 만나요", "ko", ["강남역에서", "만나요"]),
        ("ทำตา  ที่ไหน", "th", ["ทำตา", "ที่ไหน"]),
        ("كم السعر؟", "ar", ["كم", "السعر", "؟"]),
        ("hello", "und", ["hello"]),
        ("", "en", []),
    ],
)
def test_tokens(tokenizers: Tokenizers, text: str, language: str, tokens: list[str]) -> None:
    assert [text[start:end] for start, end in tokenizers.spans(text, language)] == tokens


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_a_message_is_lost(tokenizers: Tokenizers, language: str) -> None:
    text = "二重 botox 3時 쌍꺼풀 cắt mí 🙂 كم؟ ตาสอง"
    spans = tokenizers.spans(text, language)
    assert "".join(text[start:end] for start, end in spans) == text.replace(" ", "")


def test_dictionaries_are_used_where_they_are_wanted() -> None:
    full = Tokenizers(("ja",))
    assert "予約" in [("二重の予約")[start:end] for start, end in full.spans("二重の予約", "ja")]
