"""Codes, countries, sexes and years of birth, read out of short lines in all languages."""

import pytest

from bot.languages import LOCALES
from bot.settings import ROOT
from bot.text.formats import territory_name
from bot.text.told import Told, birth_year, code_in

NOW = 2026


@pytest.fixture(scope="module")
def told():
    """The tables."""
    return Told(ROOT / "data" / "told")


@pytest.mark.parametrize(
    "line",
    [
        "123456",
        "123 456",
        "12-34-56",
        "1 2 3 4 5 6",
        "123456.",
        "the code is 123 456 thanks",
        "١٢٣٤٥٦",
        "๑๒๓๔๕๖",
        "１２３４５６",
        "验证码是123456",
        "コードは１２３４５６です",
        "الرمز ١٢٣ ٤٥٦",
        "code: 123456",
    ],
)
def test_a_code_is_read_however_it_is_typed(line):
    digits, start, end = code_in(line)
    assert digits == "123456"
    assert line[start].isdigit() and line[end - 1].isdigit()


@pytest.mark.parametrize("line", ["12345", "1234567"])
def test_a_wrong_number_of_digits_is_an_attempt(line):
    assert code_in(line)[0] == line


@pytest.mark.parametrize(
    "line",
    [
        "GC-123456",
        "gc123456",
        "+97699112233",
        "9911 2233",
        "+976 9911 2233",
        "2026-11-24",
        "at 3 pm",
        "a@b.com 123456",
        "123456 or 654321",
        "where is my code",
        "15:30",
    ],
)
def test_a_booking_code_a_phone_a_date_is_no_code(line):
    assert code_in(line) is None


@pytest.mark.parametrize("locale", list(LOCALES))
def test_every_country_is_read_by_its_name_in_every_language(told, locale):
    codes = {code for table in (told.usual(one) for one in LOCALES) for code in table} | {"FR", "DE", "IN", "TR", "NG"}
    assert {code: told.country(territory_name(code, locale)) for code in codes} == {code: code for code in codes}


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("I'm from Mongolia", "MN"),
        ("Монголоос ирсэн", "MN"),
        ("из России", "RU"),
        ("гражданка Казахстана", "KZ"),
        ("日本人です", "JP"),
        ("臺灣", "TW"),
        ("内蒙古", "CN"),
        ("người Mỹ", "US"),
        ("คนไทย", "TH"),
        ("أنا من الكويت", "KW"),
        ("mexicana", "MX"),
        ("미국인", "US"),
        ("USA", "US"),
        ("Nigeria", "NG"),
        ("Niger", "NE"),
        ("Atlantis", None),
        ("Russia or Germany", None),
        ("is it safe in Russia?", None),
    ],
)
def test_countries_as_people_say_them(told, line, code):
    assert told.country(line) == code


@pytest.mark.parametrize(
    ("line", "year"),
    [
        ("1985", 1985),
        ("born in 1985", 1985),
        ("12.03.1985", 1985),
        ("1985년생", 1985),
        ("一九八五年", 1985),
        ("١٩٨٥", 1985),
        ("พ.ศ. 2528", 1985),
        ("๒๕๒๘", 1985),
        ("1405 هـ", 1985),
        ("昭和60年", 1985),
        ("平成元年", 1989),
        ("S60", 1985),
        ("民國74年", 1985),
        ("74年次", 1985),
        ("85", None),
        ("1985 or 1986", None),
        ("2030", None),
        ("1850", None),
    ],
)
def test_a_year_of_birth_in_the_calendars_that_visitors_use(line, year):
    assert birth_year(line, NOW) == year


@pytest.mark.parametrize(
    ("female", "male", "unsaid"),
    [
        ("woman", "male", "I'd rather not say"),
        ("女", "男性", "不想说"),
        ("女性です", "男", "答えたくない"),
        ("женский", "мужчина", "не хочу говорить"),
        ("эмэгтэй", "эрэгтэй", "хэлэхгүй"),
        ("mujer", "hombre", "prefiero no decirlo"),
        ("nữ", "nam", "không muốn nói"),
        ("หญิง", "ผู้ชาย", "ข้าม"),
        ("أنثى", "ذكر", "أفضل عدم الإجابة"),
        ("여자예요", "남자", "말하고 싶지 않아요"),
    ],
)
def test_sex_and_silence_in_every_language(told, female, male, unsaid):
    assert (told.sex(female), told.sex(male)) == ("female", "male")
    assert told.unsaid(unsaid)
    assert not told.unsaid(female)


def test_two_things_at_once_are_none(told):
    assert told.sex("male or female") is None
