"""The red-flag net: what must raise a flag, what must not, and where."""

import logging
import shutil
import time
import unicodedata
from pathlib import Path
from typing import Any

import pytest
import regex
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.languages import LANGUAGES
from bot.safety.clauses import clauses, readings
from bot.safety.fold import fold, fold_pattern
from bot.safety.levels import DATA, LEVELS_FILE, Levels, SafetyDataError
from bot.safety.literals import Prefilter
from bot.safety.net import MESSAGE_LIMIT, RedFlagNet

LINES = Path(__file__).resolve().parents[2] / "safety"
FILES = sorted(path.stem for path in DATA.glob("*.yml") if path.name != LEVELS_FILE)
KINDS = sorted(Levels.load().of_kind)


def lines_of(language: str) -> dict[str, Any]:
    data: dict[str, Any] = yaml.load((LINES / f"{language}.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return data


def patterns_of(language: str) -> list[str]:
    data = yaml.load((DATA / f"{language}.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    found = list(data.get("unless") or [])
    for entry in data["kinds"].values():
        found += entry.get("unless") or []
        found += [pattern for every in entry["any"] for pattern in every]
    return [fold_pattern(pattern) for pattern in found]


@pytest.fixture(scope="module")
def net() -> RedFlagNet:
    return RedFlagNet.load(DATA)


def write(folder: Path, **files: Any) -> Path:
    shutil.copy(DATA / LEVELS_FILE, folder / LEVELS_FILE)
    for name, content in files.items():
        (folder / f"{name}.yml").write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
    return folder


def small(folder: Path, kinds: dict[str, list[list[str]]], unless: list[str] | None = None) -> RedFlagNet:
    content = {"unless": unless or [], "kinds": {kind: {"any": any_of} for kind, any_of in kinds.items()}}
    return RedFlagNet.load(write(folder, en=content))


# the lists of every language, against the files of all languages


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", FILES)
def test_danger_is_flagged(net: RedFlagNet, language: str, kind: str) -> None:
    lines = lines_of(language)["fires"][kind]
    assert len(lines) >= 8
    assert [line for line in lines if kind not in {flag.kind for flag in net.find(line)}] == []


@pytest.mark.parametrize("language", FILES)
def test_ordinary_lines_are_silent(net: RedFlagNet, language: str) -> None:
    lines = lines_of(language)["silent"]
    assert len(lines) >= 40
    assert [(line, flags) for line in lines if (flags := net.find(line))] == []


@pytest.mark.parametrize("language", FILES)
def test_lists_name_known_kinds_only(language: str) -> None:
    assert sorted(lines_of(language)["fires"]) == KINDS


@pytest.mark.full
def test_every_language_of_the_registry_is_covered() -> None:
    assert sorted(LANGUAGES) == FILES


@pytest.mark.parametrize("language", FILES)
def test_the_prefilter_never_hides_a_pattern_that_matches(language: str) -> None:
    patterns = patterns_of(language)
    prefilter = Prefilter(patterns)
    compiled = [regex.compile(pattern) for pattern in patterns]
    data = lines_of(language)
    for line in [*data["silent"], *(line for lines in data["fires"].values() for line in lines)]:
        text = fold(line).text
        matching = {number for number, pattern in enumerate(compiled) if pattern.search(text)}
        assert matching <= prefilter.possible(text), line


# clauses


def test_a_negation_counts_in_its_own_clause_only(tmp_path: Path) -> None:
    net = small(tmp_path, {"chest": [["chest", "pain"]]}, unless=[r"\bno\b"])
    assert net.find("no chest pain") == []
    assert [flag.text for flag in net.find("no fever, chest pain since noon")] == ["chest pain"]
    assert net.find("chest. pain") == []


def test_unless_of_one_kind_leaves_the_others_alone(tmp_path: Path) -> None:
    kinds = {
        "chest": {"any": [["pain"]], "unless": ["knee"]},
        "clot": {"any": [["knee", "pain"]]},
    }
    net = RedFlagNet.load(write(tmp_path, en={"kinds": kinds}))
    assert [flag.kind for flag in net.find("pain in the knee")] == ["clot"]


def test_unless_of_one_file_leaves_the_other_files_alone(tmp_path: Path) -> None:
    chest = {"chest": {"any": [["dolor"]]}}
    net = RedFlagNet.load(write(tmp_path, es={"unless": ["no"], "kinds": chest}, vi={"kinds": chest}))
    assert [flag.language for flag in net.find("no dolor")] == ["vi"]
    assert net.find("no dolor", languages=["es"]) == []


def test_words_divided_by_pauses_are_read_together(tmp_path: Path) -> None:
    net = small(tmp_path, {"airway": [["can'?t", "breathe"], ["息ができない"]]}, unless=["risk"])
    assert net.find("i can't... help... breathe")[0].text == "can't... help... breathe"
    assert net.find("息が・・・できない")[0].text == "息が・・・できない"
    assert net.find("i can't, breathe") == []
    assert net.find("is there a risk... that i can't... breathe") == []


def test_a_no_far_away_in_a_breathless_line_cancels_nothing(tmp_path: Path) -> None:
    net = small(tmp_path, {"bleeding": [["bleeding"]]}, unless=[r"\bno\b.*bleeding"])
    assert net.find("no one is here " + "and i have called them again and again " * 6 + "i am bleeding")
    assert net.find("no it is not bleeding") == []


def test_a_long_thai_line_is_read_by_its_spaces(tmp_path: Path) -> None:
    thai = {"unless": ["ไม่มี"], "kinds": {"sight": {"any": [["ตาซ้าย", "มองไม่เห็น"]]}}}
    net = RedFlagNet.load(write(tmp_path, th=thai))
    filler = "เมื่อวานฉันไปฉีดฟิลเลอร์ที่คลินิกแถวกังนัม ไม่มีไข้ไม่มีหนองเลยค่ะ ตอนนี้ตาซ้าย มองไม่เห็นแล้ว"
    assert [flag.text for flag in net.find(filler)] == ["ตาซ้าย มองไม่เห็น"]
    assert net.find("ไม่มี ตาซ้าย มองไม่เห็น") == []


def test_a_decimal_point_does_not_divide(tmp_path: Path) -> None:
    net = small(tmp_path, {"infection": [["fever", "pus"]]})
    assert net.find("fever 39.5 and pus")
    assert net.find("fever 39. and pus") == []


# letters and offsets


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Help: I CAN’T BREATHE", "CAN’T BREATHE"),
        ("İİ can´t   breathe", "can´t   breathe"),
        ("ﷺ ｃａｎ＇ｔ ｂｒｅａｔｈｅ!", "ｃａｎ＇ｔ ｂｒｅａｔｈｅ"),
        ("\ud800\x00 ca\u200bn't bre\u00adathe", "ca\u200bn't bre\u00adathe"),
        ("e\u0301e\u0301 can't breathe", "can't breathe"),
    ],
)
def test_the_flag_points_at_what_was_typed(tmp_path: Path, typed: str, words: str) -> None:
    flag = small(tmp_path, {"airway": [["can't breathe"]]}).find(typed)[0]
    assert (flag.text, typed[flag.start : flag.end]) == (words, words)


@pytest.mark.parametrize(
    ("pattern", "typed"),
    [
        ("أتنفس", "اتنفس"),
        ("النَّفَس", "النفس"),
        ("رجلي متورمة", "رِجـــلي متورمه"),
        ("[٣3][٩9]", "٣٩ درجة"),
        ("идёт кровь", "Идет  кровь"),
        ("น้ำ", "น\u0e49\u0e4d\u0e32"),
        ("แพ้", "เเพ้"),
        ("chết", "CHE\u0302\u0301T"),
        ("숨", "\u1109\u116e\u11b7"),
        ("살려줘ㅠ", "살려줘ㅠㅠ"),
        ("イキ", "ｲｷ"),
        ("can't", "CANʼT"),
    ],
)
def test_letters_typed_one_for_the_other(tmp_path: Path, pattern: str, typed: str) -> None:
    assert small(tmp_path, {"airway": [[pattern]]}).find(typed)


@given(st.text(alphabet=st.characters(categories=("L", "M", "Nl", "No", "Sm", "Sc")), max_size=60))
def test_folding_is_nfkc_and_lower_case_whatever_the_script(typed: str) -> None:
    plain = str.maketrans("", "", " \n'")
    again = fold(fold(typed).text).text.replace("ς", "σ")  # a final sigma only stands at the end of a whole word
    assert again.translate(plain) == fold(
        unicodedata.normalize("NFKC", typed).lower().replace("ς", "σ")
    ).text.translate(plain)


@given(st.text(alphabet=st.characters(), max_size=200))
@settings(max_examples=200)
def test_any_text_is_read_and_offsets_lie_within(typed: str) -> None:
    folded = fold(typed)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert folded.starts == sorted(folded.starts)
    assert all(0 <= start < end <= len(typed) for start, end in zip(folded.starts, folded.ends, strict=True))
    for clause in (reading for part in clauses(folded.text) for reading in readings(part)):
        assert len(clause.text) == len(clause.at) > 0
        assert all(0 <= at < len(folded.text) for at in clause.at)


danger = st.sampled_from(["can't breathe", "我喘不过气", "لا أستطيع التنفس", "...", ",", "no", "\u0e33", " "])


@given(st.lists(danger | st.text(alphabet=st.characters(), max_size=20), max_size=30).map("".join))
@settings(max_examples=100, deadline=None)
def test_the_net_never_raises(net: RedFlagNet, typed: str) -> None:
    for flag in net.find(typed):
        assert 0 <= flag.start < flag.end <= len(typed)
        assert flag.text == typed[flag.start : flag.end]


# what comes out


def test_one_flag_of_a_kind_the_first_one(tmp_path: Path) -> None:
    flags = small(tmp_path, {"airway": [["choking"], ["breath"]]}).find("no breath. choking. breath")
    assert [(flag.kind, flag.text, flag.start) for flag in flags] == [("airway", "breath", 3)]


def test_the_most_urgent_comes_first_then_the_earliest(tmp_path: Path) -> None:
    kinds = {"infection": [["pus"]], "assault": [["locked"]], "chest": [["chest"]], "airway": [["breath"]]}
    flags = small(tmp_path, {**kinds, "suicide": [["die"]]}).find("pus, locked, die, breath, chest")
    assert [flag.kind for flag in flags] == ["airway", "chest", "suicide", "assault", "infection"]
    assert [flag.level for flag in flags] == ["now", "now", "suicide", "assault", "tonight"]


def test_a_longer_message_is_read_at_both_ends(tmp_path: Path) -> None:
    net = small(tmp_path, {"airway": [["breath"]]})
    text = "x " * MESSAGE_LIMIT + "breath"
    assert [text[flag.start : flag.end] for flag in net.find(text)] == ["breath"]


def test_a_slow_pattern_does_not_hang_and_hides_no_other(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    net = small(tmp_path, {"chest": [[r"(a|aa)+\W*="]], "airway": [["breath"]]})
    started = time.perf_counter()
    with caplog.at_level(logging.ERROR):
        flags = net.find("a" * 200 + " breath =")
    assert time.perf_counter() - started < 2
    assert [flag.kind for flag in flags] == ["airway"]
    assert "ran out of time" in caplog.text
    assert "breath" not in caplog.text


# bad files


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ({"kinds": {"airway": {"any": [["(breath"]]}}}, ["en.yml", "airway", "(breath"]),
        ({"kinds": {"airway": {"any": [["breath"]], "unless": ["*"]}}}, ["en.yml", "airway", "unless", "*"]),
        ({"kinds": {"airway": {"any": [["(air)?"]]}}}, ["en.yml", "airway", "empty line"]),
        ({"unless": ["no|"], "kinds": {"airway": {"any": [["air"]]}}}, ["en.yml", "unless", "empty line"]),
        ({"kinds": {"airway": {"any": ["breath"]}}}, ["en.yml", "airway", "list"]),
        ({"kinds": {"airway": {"any": [[]]}}}, ["en.yml", "airway", "list"]),
        ({"kinds": {"airway": {"any": [[119]]}}}, ["en.yml", "airway", "119"]),
        ({"kinds": {"airway": {"all": [["breath"]]}}}, ["en.yml", "airway", "any"]),
        ({"kinds": {"hangnail": {"any": [["nail"]]}}}, ["en.yml", "hangnail"]),
        ({"kind": {}}, ["en.yml", "kind"]),
        ({}, ["en.yml", "kinds"]),
        ([], ["en.yml", "mapping"]),
    ],
)
def test_a_bad_file_is_named(tmp_path: Path, content: Any, words: list[str]) -> None:
    with pytest.raises(SafetyDataError) as raised:
        RedFlagNet.load(write(tmp_path, en=content))
    assert [word for word in words if word not in str(raised.value)] == []


def test_a_file_of_no_language_is_named(tmp_path: Path) -> None:
    with pytest.raises(SafetyDataError, match="tlh"):
        RedFlagNet.load(write(tmp_path, tlh={"kinds": {"airway": {"any": [["tlhuH"]]}}}))


def test_a_folder_without_red_flags_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SafetyDataError, match="no file"):
        RedFlagNet.load(write(tmp_path))
    with pytest.raises(SafetyDataError, match=r"levels\.yml"):
        RedFlagNet.load(tmp_path / "nowhere")
