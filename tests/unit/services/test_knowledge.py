"""Facts: none without source and dates, none asserted after its end, official sources first."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from actions.services.facts import SOURCE_KINDS, FactError, months_after, period, read_entry
from actions.services.knowledge import Knowledge
from actions.services.procedure_values import (
    BASES,
    BOUNDS,
    CHECKS,
    CONDITIONS,
    FIGURES,
    FLYING_NOTES,
    KINDS,
    LISTS,
    MINUTES,
    NOTES,
    PRICE_NOTES,
    PRICE_UNITS,
    PRICED,
    RISKS,
    SCOPES,
    UNSUITED,
    VAT,
    WHATS,
    longest,
)
from bot.settings import ROOT
from bot.text.catalogue import Catalogue

FOLDER = ROOT / "data" / "knowledge"
TODAY = date(2026, 11, 23)
FACT = {
    "values": {"unit": "per_tooth", "vat": "unknown", "amounts": [{"figure": "median", "value": 1_200_000}]},
    "source": "press",
    "as_of": date(2026, 1, 10),
    "review_by": date(2026, 12, 31),
    "confidence": "medium",
}
SOURCE = {"name": "A newspaper", "kind": "press", "date": date(2026, 1, 10)}

days = st.dates(date(2015, 1, 1), date(2035, 12, 31))


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return Knowledge.load(FOLDER)


def write(
    folder: Path, fact: dict, *, kind: str = "price", source: dict | None = None, procedure: str = "tooth"
) -> Path:
    """A folder of facts with one procedure that has one fact."""
    (folder / "procedures").mkdir(exist_ok=True)
    body = {"sources": {"press": source or SOURCE}, "procedures": {procedure: {kind: [fact]}}}
    (folder / "procedures" / f"{procedure}.yml").write_text(yaml.safe_dump(body), encoding="utf-8")
    return folder


def all_entries():
    """Every fact of the repository, of procedures and otherwise, as it is stored."""
    loaded = Knowledge.load(FOLDER)
    yield from loaded._entries.values()
    for entries in loaded._of_procedures.values():
        yield from entries


def test_every_fact_names_its_source_and_its_days():
    entries = list(all_entries())
    assert len(entries) > 40
    for entry in entries:
        assert entry.source_name.strip(), entry.id
        assert entry.source_kind in SOURCE_KINDS, entry.id
        assert entry.as_of.first <= entry.review_by, entry.id
        assert entry.as_of.first <= TODAY, f"{entry.id} is of the future"


def test_no_price_is_undated_or_doubtful_and_all_are_in_won(knowledge):
    prices = [fact for one in knowledge.procedures() for fact in knowledge.procedure_facts(one, "price", TODAY)]
    assert prices
    assert all(fact.source_stated and fact.confidence != "low" for fact in prices)
    assert all(amount.get("value", amount.get("to")) > 1_000 for fact in prices for amount in fact.values["amounts"])


def test_the_procedures_are_those_that_have_names(knowledge):
    names = yaml.load((ROOT / "data" / "names" / "en.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)[
        "procedures"
    ]
    assert knowledge.procedures() <= names.keys()


def test_every_id_that_may_stand_in_a_fact_has_its_words():
    ids = {
        "label-price": FIGURES,
        "price-figure": FIGURES,
        "label": [*PRICED, *(what for whats in WHATS.values() for what in whats)],
        "unit": PRICE_UNITS,
        "price": PRICE_NOTES,
        "vat": VAT,
        "flying": FLYING_NOTES,
        "scope": SCOPES,
        "length": BOUNDS,
        "caution": CONDITIONS,
        "risk": [*RISKS, "call"],
        "inspect": CHECKS,
        "unsuited": UNSUITED,
        "note": NOTES,
        "basis": [*BASES, "extra"],
        "source-kind": SOURCE_KINDS,
        "card": (
            "recovery",
            "stay",
            "flying",
            "duration",
            "cautions",
            *LISTS,
            "basis",
            "price-statistics",
            "price-other",
        ),
    }
    wanted = {f"{prefix}-{item.replace('_', '-')}" for prefix, items in ids.items() for item in items}
    assert wanted - Catalogue.load(ROOT / "data" / "locales").keys("en") == set()


def test_official_figures_stand_before_others_and_newer_before_older(knowledge):
    kinds = [fact.source_kind for fact in knowledge.procedure_facts("rhinoplasty", "flying", TODAY)]
    assert kinds == ["vendor", "blog"]
    implants = knowledge.procedure_facts("dental_implant", "price", TODAY)
    assert [fact.as_of.year for fact in implants] == [2025, 2024]
    assert implants[0].values["amounts"][1] == {"figure": "median", "value": 1_200_000}


def test_a_journey_is_planned_with_the_longest_figure(knowledge):
    assert longest(knowledge.procedure_facts("liposuction", "flying", TODAY)) == {"value": 6, "unit": "week"}
    assert longest(knowledge.procedure_facts("rhinoplasty", "flying", TODAY)) == {"value": 10, "unit": "day"}
    assert longest(knowledge.procedure_facts("joint_replacement", "flying", TODAY)) is None


def test_a_date_is_never_more_precise_than_its_source(knowledge):
    (fact,) = knowledge.procedure_facts("rejuran_healer", "price", TODAY)
    assert (fact.source_stated, fact.as_of_stated) == ("2025", "2025")
    assert fact.needs_review
    (undated,) = knowledge.procedure_facts("egg_freezing", "duration", TODAY)
    assert undated.source_stated is None


def test_nothing_is_known_of_what_nobody_wrote(knowledge):
    assert knowledge.procedure_facts("no_such_procedure", "price", TODAY) == []
    with pytest.raises(ValueError, match="no kind of fact"):
        knowledge.procedure_facts("filler", "gossip", TODAY)


@given(today=days, ends=st.none() | days, known=st.none() | days, as_of=days, months=st.integers(0, 12))
def test_a_fact_is_asserted_until_its_last_day_and_not_after(tmp_path_factory, today, ends, known, as_of, months):
    review = months_after(as_of, months)
    fact = {**FACT, "as_of": as_of, "review_by": review, "ends_on": ends, "known_until": known}
    folder = write(tmp_path_factory.mktemp("facts"), fact)
    found = Knowledge.load(folder).procedure_facts("tooth", "price", today)
    over = any(limit is not None and today > limit for limit in (ends, known))
    assert bool(found) is not over
    assert all(one.needs_review is (today >= review) for one in found)


FAULTS = {
    "has no values": {"values": None},
    "needs as_of": {"as_of": "lately"},
    "needs review_by": {"review_by": None},
    "needs review_by, a day not before": {"review_by": date(2026, 1, 9)},
    "over 12 months": {"review_by": date(2027, 1, 11)},
    "confidence must be one of": {"confidence": "certain"},
    "of low confidence is left out": {"confidence": "low"},
    "source must be one of the file's": {"source": "hearsay"},
    "ends_on must be a date": {"ends_on": "soon"},
    "whole KRW": {"values": {**FACT["values"], "amounts": [{"figure": "median", "value": 12.5}]}},
    "which nothing reads": {"values": {**FACT["values"], "currency": "USD"}},
    "unit must be one of": {"values": {**FACT["values"], "unit": "per_smile"}},
    "stands twice": {"values": {**FACT["values"], "amounts": FACT["values"]["amounts"] * 2}},
    "run upwards": {
        "values": {
            **FACT["values"],
            "amounts": [{"figure": "low", "value": 9}, {"figure": "high", "value": 3}],
        }
    },
    "runs upwards": {"values": {**FACT["values"], "amounts": [{"figure": "range", "from": 5, "to": 5}]}},
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_faulty_fact_is_refused_with_file_fact_and_fault(tmp_path, fault):
    with pytest.raises(FactError, match=r"tooth\.yml: tooth\.price\.1: ") as refusal:
        Knowledge.load(write(tmp_path, {**FACT, **FAULTS[fault]}))
    assert fault in str(refusal.value)


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ({"kind": "press", "date": date(2026, 1, 1)}, "source.name"),
        ({"name": "A newspaper", "date": date(2026, 1, 1)}, "source.kind"),
        ({"name": "A newspaper", "kind": "rumour", "date": date(2026, 1, 1)}, "source.kind"),
        ({"name": "A newspaper", "kind": "press"}, "source.date"),
        ({"name": "A newspaper", "kind": "press", "date": "2026-13"}, "source.date"),
    ],
)
def test_a_source_without_name_kind_or_date_is_refused(tmp_path, source, fault):
    with pytest.raises(FactError, match=re.escape(fault)):
        Knowledge.load(write(tmp_path, FACT, source=source))


def test_an_undated_page_gives_no_price_but_may_give_a_length(tmp_path):
    undated = {"name": "A clinic", "kind": "vendor", "read_on": date(2026, 11, 1)}
    fact = {name: value for name, value in FACT.items() if name != "as_of"}
    with pytest.raises(FactError, match="a price needs a dated source"):
        Knowledge.load(write(tmp_path, fact, source=undated))
    fact["values"] = {"items": [{"what": "stay", "length": {"value": 3, "unit": "day", "bound": "at_least"}}]}
    found = Knowledge.load(write(tmp_path, fact, kind="stay", source=undated)).procedure_facts("tooth", "stay", TODAY)
    assert [one.as_of for one in found] == [date(2026, 11, 1)]


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("stay", {"items": [{"what": "stay", "length": {"value": 3, "unit": "night"}}]}),
        ("stay", {"items": [{"what": "flying", "length": {"value": 3, "unit": "day"}}]}),
        ("stay", {"items": [{"what": "stay"}]}),
        ("recovery", {"items": [{"what": "bruising", "length": {"from": 3, "to": 2, "unit": "day"}}]}),
        ("flying", {"items": [{"what": "flying", "count": {"value": 3}}]}),
        ("flying", {"note": "go on foot"}),
        ("cautions", {"conditions": ["bad_luck"]}),
        ("cautions", {"conditions": ["under_18"]}),
        ("cautions", {"conditions": ["glaucoma", "glaucoma"]}),
        ("duration", {"items": [{"what": "sessions", "count": {"value": True}}]}),
        ("risks", {"items": ["bad_luck"]}),
        ("risks", {"conditions": ["burns"]}),
        ("notes", {"items": ["only_at"]}),
        ("notes", {"items": [{"id": "only_at", "hospitals": [{"ko": "국립암센터"}]}]}),
        ("notes", {"items": [{"id": "storage_embryos", "within": {"value": 5, "unit": "decade"}}]}),
        ("basis", {"by": "lines"}),
        ("basis", {"by": "after_consultation", "counts": [300]}),
        ("basis", {"by": "lines", "counts": [300], "extra_percent": 0}),
    ],
)
def test_values_of_no_known_shape_are_refused(tmp_path, kind, values):
    with pytest.raises(FactError, match=r"tooth\.yml: tooth\."):
        Knowledge.load(write(tmp_path, {**FACT, "values": values}, kind=kind))


def test_a_procedure_stands_in_one_file_and_every_source_is_used(tmp_path):
    write(tmp_path, FACT)
    text = (tmp_path / "procedures" / "tooth.yml").read_text(encoding="utf-8")
    (tmp_path / "procedures" / "zahn.yml").write_text(text, encoding="utf-8")
    with pytest.raises(FactError, match=r"tooth stands in tooth\.yml too"):
        Knowledge.load(tmp_path)
    (tmp_path / "procedures" / "zahn.yml").write_text(yaml.safe_dump({"sources": {"idle": SOURCE}}), encoding="utf-8")
    with pytest.raises(FactError, match="nobody uses the source idle"):
        Knowledge.load(tmp_path)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(
    kind=st.sampled_from(KINDS), values=anything, source=anything, rest=st.dictionaries(st.text(max_size=8), anything)
)
def test_whatever_stands_in_a_file_is_read_or_refused_by_name(tmp_path_factory, kind, values, source, rest):
    folder = write(tmp_path_factory.mktemp("facts"), {**FACT, **rest, "values": values}, kind=kind)
    (folder / "other.yml").write_text(yaml.safe_dump({"fact": {**FACT, "source": source}}), encoding="utf-8")
    with pytest.raises(FactError, match=r"(other|tooth)\.yml"):
        Knowledge.load(folder)


lengths = st.builds(
    lambda value, unit: {"value": value, "unit": unit}, st.integers(1, 400), st.sampled_from(sorted(MINUTES))
)


@given(st.lists(lengths, min_size=1, max_size=6))
def test_the_longest_is_no_shorter_than_any(tmp_path_factory, given_lengths):
    values = {"items": [{"what": "flying", "length": length} for length in given_lengths]}
    folder = write(tmp_path_factory.mktemp("facts"), {**FACT, "values": values}, kind="flying")
    found = longest(Knowledge.load(folder).procedure_facts("tooth", "flying", TODAY))
    assert found in given_lengths
    unit = {name: timedelta(minutes=minutes) for name, minutes in MINUTES.items()}
    assert all(one["value"] * unit[one["unit"]] <= found["value"] * unit[found["unit"]] for one in given_lengths)


@given(days)
def test_a_period_begins_on_its_first_day(day):
    for raw, first in ((day, day), (f"{day:%Y-%m}", day.replace(day=1)), (f"{day:%Y}", date(day.year, 1, 1))):
        found = period(raw)
        assert found is not None and found.first == first and day.isoformat().startswith(found.text)


@pytest.mark.parametrize("raw", [None, True, "", "soon", "2026-13", "20-01", 99, [2026], "2026-1"])
def test_what_is_no_period_is_none(raw):
    assert period(raw) is None


def test_a_fact_outside_procedures_needs_the_same():
    with pytest.raises(FactError, match=r"lines\.yml: line_1: needs a source"):
        read_entry("lines.yml", "line_1", {"values": {"number": "1"}})
