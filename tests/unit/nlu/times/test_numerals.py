import pytest

from bot.nlu.times.numerals import Numbers, split_forms

ENGLISH = Numbers({"words": {2: "two", 5: "five", 20: "twenty"}, "ordinals": {3: "third"}})
HAN = Numbers({"signs": {0: "〇", 1: "一", 2: "二|两", 3: "三", 6: "六"}, "ten": "十"})
ARABIC = Numbers({"unit_first": True, "join": "[ ]*و ?", "words": {5: "خمسه", 20: "عشرين"}})


@pytest.mark.parametrize(
    ("numbers", "text", "value"),
    [
        (ENGLISH, "17", 17),
        (ENGLISH, "twenty five", 25),
        (ENGLISH, "twenty-third", 23),
        (ENGLISH, "twenty nine", None),
        (HAN, "十", 10),
        (HAN, "十二", 12),
        (HAN, "二十三", 23),
        (HAN, "二〇二六", 2026),
        (HAN, "两三", 3),
        (HAN, "三一", None),
        (HAN, "十十", None),
        (ARABIC, "خمسه وعشرين", 25),
    ],
)
def test_value(numbers: Numbers, text: str, value: int | None) -> None:
    assert numbers.value(text) == value


def test_bars_inside_brackets_do_not_split() -> None:
    assert split_forms("a(?:b|c)|d") == ["a(?:b|c)", "d"]
