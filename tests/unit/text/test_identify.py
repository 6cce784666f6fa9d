"""What visitors write is taken for the language they write, and for no other."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.languages import LANGUAGES, LOCALES
from bot.text.identify import Identification, LanguageIdentifier, choice

DATA = Path(__file__).resolve().parents[3] / "data" / "language_id"
REASONS = {"script", "letters", "word", "profile", "conversation", "hint", "neighbour", "none"}


@pytest.fixture(scope="module")
def identifier() -> LanguageIdentifier:
    return LanguageIdentifier.load(DATA)


NATIVE = {
    "en": [
        "is there a waiting list",
        "stitches out when?",
        "Good evening, two people for a skin check",
        "nope",
        "LIP LIFT PRICE PLEASE",
    ],
    "zh-Hans": ["这个会不会很疼啊", "下周三还有位置吗", "植发大概要多少", "谢谢您", "打瘦脸针几天见效"],
    "zh-Hant": ["這個會不會很痛", "下禮拜還有位子嗎", "我想諮詢玻尿酸", "請問有停車場嗎", "邊度可以搭車嚟"],
    "ja": ["痛くないですか", "来週の火曜は空いてますか", "目頭切開 料金", "ありがとう!", "付き添いは可能でしょうか"],
    "ru": [
        "во сколько вы закрываетесь",
        "можно с ребенком?",
        "ПОДСКАЖИТЕ АДРЕС",
        "благодарю",
        "сколько дней держится отёк",
    ],
    "mn": ["хэдэн цагт хаах вэ", "хүүхэдтэй очиж болох уу", "БАЯРЛАЛАА ТАНД", "тийм ээ", "хавдар хэд хоногт буух вэ"],
    "es": [
        "¿a qué hora cierran?",
        "puedo ir con mi niña",
        "gracias por todo",
        "mañana por la tarde",
        "cuantos dias de reposo son",
    ],
    "vi": [
        "mấy giờ đóng cửa vậy",
        "em đi cùng bé được không ạ",
        "cảm ơn nhiều nha",
        "bao lâu thì hết sưng",
        "mình muốn trồng tóc",
    ],
    "th": ["ปิดกี่โมงคะ", "พาลูกไปด้วยได้ไหม", "ขอบคุณมากค่ะ", "บวมกี่วัน"],
    "ar": ["متى تغلقون", "ممكن اجيب ولدي معي", "شكرا لكم", "كم يوم يبقى الورم"],
    "ko": ["몇 시에 닫아요?", "아이랑 같이 가도 되나요", "고맙습니다", "넵"],
}


@pytest.mark.parametrize(("locale", "line"), [(locale, line) for locale, lines in NATIVE.items() for line in lines])
def test_each_language_in_its_own_script(identifier: LanguageIdentifier, locale: str, line: str) -> None:
    found = identifier.identify(line)
    assert (found.language, found.locale) == (LOCALES[locale].language, locale)
    assert found.confidence > 0.5
    assert not found.romanised


ROMANISED = {
    "ru": ["vo skolko vy zakryvaetes", "mozhno s rebenkom", "bol'shoe spasibo", "4to nuzhno vzyat s soboy"],
    "mn": ["heden tsagt haah ve", "huuhedtei ochij boloh uu", "ih bayarlalaa", "vnetei yu"],
    "vi": ["may gio dong cua vay", "em muon trong toc", "cam on chi nhieu", "bao lau het sung"],
    "zh": ["ji dian guan men", "wo yao yuyue mingtian", "duo xie ni", "zhege teng bu teng"],
    "ja": ["nanji ni owarimasu ka", "kodomo to itte mo ii desu ka", "doumo arigatou", "eigo dekiru hito imasu ka"],
    "ar": ["emta btsakkro", "kam yom el waram", "shukran kteer", "3ayza a3mel 3amaleya"],
    "th": ["khob khun kha", "raka tao rai krub"],
}


@pytest.mark.parametrize(("language", "line"), [(code, line) for code, lines in ROMANISED.items() for line in lines])
def test_typed_in_latin_letters(identifier: LanguageIdentifier, language: str, line: str) -> None:
    found = identifier.identify(line)
    assert (found.language, found.romanised) == (language, True)


@pytest.mark.parametrize("line", ["gamsahamnida", "eolma isseoyo", "yeyak hago sipeoyo"])
def test_korean_in_latin_letters_is_left_open(identifier: LanguageIdentifier, line: str) -> None:
    assert identifier.identify(line).language == "und"


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Xeomin хэд вэ", "mn"),
        ("fillerの値段", "ja"),
        ("Ulthera 价格", "zh"),
        ("сколько стоит Thermage FLX", "ru"),
        ("how long does 보톡스 last", "en"),
        ("где 압구정역?", "ru"),
        ("KakaoTalk เท่าไหร่", "th"),
        ("ok muchas gracias", "es"),
        ("InMode giá sao ạ", "vi"),
        ("PRP 얼마예요", "ko"),
    ],
)
def test_a_brand_or_a_place_does_not_decide(identifier: LanguageIdentifier, line: str, language: str) -> None:
    assert identifier.identify(line).language == language


@pytest.mark.parametrize(
    "line",
    ["", "   ", "OK", "👌🏼", "...", "1200", "2026-05-01 14:30", "juvelook", "Titanium Lifting", "RX-2041", "a@b.kr",
     "@clinic_seoul", "https://example.org/hola", "+976 9911 2233", "Olga Ivanova", "Mr Lee", "\x00", "ICN", "½"],
)  # fmt: skip
def test_nothing_to_go_by(identifier: LanguageIdentifier, line: str) -> None:
    found = identifier.identify(line)
    assert (found.language, found.locale, found.confidence, found.reason) == ("und", "und", 0.0, "none")


@pytest.mark.parametrize(
    ("tag", "line"),
    [
        ("kk", "сәлеметсіз бе, бағасы қанша"),
        ("uk", "доброго дня, скільки коштує"),
        ("uk", "мені треба лікар"),
        ("ky", "баасы канча турат"),
        ("bg", "колко струва това"),
        ("fa", "سلام، قیمت چنده؟"),
        ("ur", "مجھے ڈاکٹر سے ملنا ہے"),
        ("id", "berapa harga suntik botox"),
        ("tl", "magkano po ito"),
        ("fr", "bonjour, combien coûte la consultation"),
        ("pt", "bom dia, quanto custa?"),
        ("de", "guten Tag, was kostet das"),
        ("it", "buongiorno, quanto costa"),
        ("tr", "merhaba, fiyat ne kadar"),
        ("hi", "कीमत क्या है"),
        ("he", "כמה זה עולה"),
        ("lo", "ລາຄາເທົ່າໃດ"),
    ],
)
def test_a_neighbour_is_not_one_of_ours(identifier: LanguageIdentifier, tag: str, line: str) -> None:
    found = identifier.identify(line)
    assert (found.language, found.reason, found.neighbour) == ("und", "neighbour", tag)
    assert found.offer in ("ru", "en")


def test_speakers_of_kazakh_are_offered_russian(identifier: LanguageIdentifier) -> None:
    assert identifier.identify("қазақша сөйлей аласыз ба").offer == "ru"


@pytest.mark.parametrize("line", ["їнэ хэд вэ", "єнєєдєр очиж болох уу"])
def test_mongolian_from_an_old_keyboard(identifier: LanguageIdentifier, line: str) -> None:
    assert identifier.identify(line).language == "mn"


@pytest.mark.parametrize(("conversation", "language"), [("ja", "ja"), ("zh-Hant", "zh"), ("zh-Hans", "zh")])
def test_bare_han_follows_the_conversation(identifier: LanguageIdentifier, conversation: str, language: str) -> None:
    found = identifier.identify("安全", conversation=conversation)
    assert found.language == language
    assert found.locale == conversation


def test_script_of_chinese_follows_the_conversation_only_where_it_does_not_show(identifier: LanguageIdentifier) -> None:
    assert identifier.identify("你好", conversation="zh-Hant").locale == "zh-Hant"
    assert identifier.identify("你好", hint="zh-TW").locale == "zh-Hant"
    assert identifier.identify("你好").locale == "zh-Hans"
    assert identifier.identify("多少钱", conversation="zh-Hant").locale == "zh-Hans"


@pytest.mark.parametrize(
    ("word", "conversation", "language"),
    [("no", "es", "es"), ("no", "en", "en"), ("da", "ru", "ru"), ("ок", "mn", "mn")],
)
def test_a_short_word_follows_the_conversation(
    identifier: LanguageIdentifier, word: str, conversation: str, language: str
) -> None:
    found = identifier.identify(word, conversation=conversation)
    assert (found.language, found.reason) == (language, "conversation")
    assert identifier.identify(word, hint=conversation).reason == "hint"
    assert identifier.identify(word).language == "und"


@pytest.mark.parametrize("conversation", ["en", "ja", "ru", "zh-Hant", "ar"])
@pytest.mark.parametrize("locale", sorted(NATIVE))
def test_the_conversation_does_not_hide_a_clear_line(
    identifier: LanguageIdentifier, locale: str, conversation: str
) -> None:
    assert identifier.identify(NATIVE[locale][1], conversation=conversation, hint=conversation).locale == locale


@pytest.mark.parametrize("piece", ["@", "a@", "1.", "a", "1a", "ö ", "の", "3a7", "\u0301", "ﷺ", "A-1", "www.", "'a"])
def test_a_long_odd_line_is_read_quickly(identifier: LanguageIdentifier, piece: str) -> None:
    began = time.perf_counter()
    identifier.identify((piece * 2_000)[:2_000])
    assert time.perf_counter() - began < 0.5


def test_a_choice_is_an_identification() -> None:
    assert choice("zh-Hant") == Identification("zh", "zh-Hant", 1.0, "choice")


def test_every_tag_of_the_data_is_a_language_of_the_registry() -> None:
    plan = json.loads((DATA / "scripts.json").read_text(encoding="utf-8"))
    tags = [*plan["alone"].values()]
    for script, part in plan.items():
        if script not in ("note", "alone"):
            tags += [*part["profiles"], *part.get("listed", ())]
    assert {tag.partition("-")[0] for tag in tags} == set(LANGUAGES)


def test_the_data_is_small_and_attributed() -> None:
    profiles = list((DATA / "profiles").glob("*.json"))
    assert sum(path.stat().st_size for path in profiles) < 1_500_000
    assert "CC BY 4.0" in (DATA / "ATTRIBUTION.md").read_text(encoding="utf-8")


@settings(max_examples=300, deadline=None)
@given(
    st.text(max_size=80),
    st.sampled_from([None, "mn", "zh-Hant", "es", "xx", ""]),
    st.sampled_from([None, "ja-JP", "ar_EG", "??"]),
)
def test_any_text_gets_a_sound_answer(
    identifier: LanguageIdentifier, text: str, conversation: str | None, hint: str | None
) -> None:
    found = identifier.identify(text, conversation=conversation, hint=hint)
    assert found == identifier.identify(text, conversation=conversation, hint=hint)
    assert found.reason in REASONS
    assert 0.0 <= found.confidence <= 1.0
    if found.language == "und":
        assert (found.locale, found.romanised) == ("und", False)
        assert (found.reason == "neighbour") == (found.neighbour is not None)
    else:
        assert LOCALES[found.locale].language == found.language
