"""Who greets and asks in one line is heard, not greeted back."""

import pytest

from bot.languages import LOCALES

GREETINGS = {
    "en": "Hello there",
    "zh-Hans": "你好",
    "zh-Hant": "您好呀",
    "ja": "はじめまして、こんにちは",
    "ko": "안녕하세요",
    "ru": "Добрый вечер",
    "mn": "Сайн байна уу",
    "es": "Hola, buenas tardes",
    "vi": "Em chào anh chị ạ",
    "th": "สวัสดีค่ะ",
    "ar": "السلام عليكم ورحمة الله وبركاته",
}
WISHES = {
    "en": "I'd like to get my nose done",
    "zh-Hans": "我想做鼻子",
    "zh-Hant": "我想隆鼻",
    "ja": "鼻の整形をしたいのですが",
    "ko": "코 성형 받고 싶습니다",
    "ru": "я хочу сделать ринопластику",
    "mn": "хамрын хагалгаа хийлгэмээр байна",
    "es": "quisiera operarme la nariz",
    "vi": "em muốn sửa mũi",
    "th": "อยากเสริมจมูก",
    "ar": "أبغى أسوي عملية للأنف",
}


@pytest.mark.parametrize("locale", list(LOCALES))
def test_a_wish_behind_a_greeting_counts(understand, locale):
    greeting, wish = GREETINGS[locale], WISHES[locale]
    lines = [greeting, f"{greeting}! {wish}", f"{greeting}, {wish}", f"{greeting} {wish}", wish]
    alone, *others = understand(lines)
    assert alone == "greet"
    assert set(others) == {"book_appointment"}, others
