"""A supervisor corrects a fact: checked as a file's, kept for ever, seen by what is running."""

import json
import shutil
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
import yaml

from actions.db.repositories import FactCorrectionRepository
from actions.services.fact_corrections import Change, FactCorrections
from actions.services.facts import FactError, revived, written
from actions.services.knowledge import Knowledge
from bot.admin.facts import main
from bot.settings import ROOT, load_settings
from tests.unit.db.database import NOW

FOLDER = ROOT / "data" / "knowledge"
TODAY = NOW.date()
BY_PHONE = {"source_name": "The centre, by phone", "source_kind": "district", "source_date": "2026-11-20", "by": "Kim"}
TYPED = ["--source", "The centre, by phone", "--kind", "district", "--date", "2026-11-20", "--by", "Kim"]


@pytest.fixture(scope="module")
def files() -> Knowledge:
    return Knowledge.load(FOLDER)


@pytest.fixture
def corrections(db, files) -> FactCorrections:
    return FactCorrections(FactCorrectionRepository(db), files, lambda: NOW, seconds=0)


@pytest.fixture
def live(files, corrections) -> Knowledge:
    return files.corrected_by(corrections.current)


def test_every_fact_of_the_files_survives_being_written_and_read(files):
    for fact_id, entry in files.entries().items():
        stored = json.loads(json.dumps(written(entry), ensure_ascii=False))
        assert files.checked("facts", fact_id, revived(stored)) == entry


def test_a_correction_is_told_at_once_with_its_own_source(live, corrections):
    assert live.fact("interpretation", TODAY).needs_review
    corrections.correct("interpretation", Change(values={"free_hours": "3"}, **BY_PHONE))
    fact = live.fact("interpretation", TODAY)
    assert fact.values["free_hours"] == 3
    assert fact.values["languages"][-1] == "ar", "what is not named stays"
    assert (fact.source_name, fact.source_kind, fact.as_of) == (
        "The centre, by phone",
        "district",
        date(2026, 11, 20),
    )
    assert not fact.needs_review
    assert live.find("interpretation", TODAY) == fact


def test_a_fact_of_a_procedure_is_corrected_too(live, corrections):
    corrections.correct("dental_implant.price.1", Change(values={"amounts.1.value": "1300000"}, **BY_PHONE))
    facts = {fact.id: fact for fact in live.procedure_facts("dental_implant", "price", TODAY)}
    assert facts["dental_implant.price.1"].values["amounts"][1]["value"] == 1_300_000


def test_hours_that_become_known_can_be_added_to_a_line(live, corrections):
    change = Change(values={"day_from": "09:00", "day_to": "19:00", "days": "weekdays"}, **BY_PHONE)
    corrections.correct("line_1577_7129", change)
    values = live.fact("line_1577_7129", TODAY).values
    assert (values["day_from"], values["day_to"]) == ("09:00", "19:00")


def test_without_values_a_fact_is_confirmed(live, corrections):
    before = live.fact("pickup", TODAY).values
    corrections.correct("pickup", Change(**BY_PHONE))
    assert live.fact("pickup", TODAY).values == before
    assert not live.fact("pickup", TODAY).needs_review


def test_an_end_that_has_come_takes_the_fact_out_and_none_brings_it_back(live, corrections):
    corrections.correct("pickup", Change(ends_on="2026-11-22", **BY_PHONE))
    assert live.fact("pickup", TODAY) is None
    corrections.correct("pickup", Change(ends_on="none", **BY_PHONE))
    assert live.fact("pickup", TODAY) is not None


def test_withdrawing_goes_back_step_by_step_and_nothing_is_lost(live, corrections):
    corrections.correct("interpretation", Change(values={"free_hours": "3"}, **BY_PHONE))
    corrections.correct("interpretation", Change(values={"free_hours": "4"}, **{**BY_PHONE, "by": "Lee"}))
    for hours in (4, 3, 2):
        assert live.fact("interpretation", TODAY).values["free_hours"] == hours
        if hours > 2:
            corrections.withdraw("interpretation", "Park")
    with pytest.raises(FactError, match="no correction to withdraw"):
        corrections.withdraw("interpretation", "Park")
    history = corrections.view("interpretation").history
    assert [(one.made_by, one.withdrawn_by, one.before["values"]["free_hours"]) for one in history] == [
        ("Kim", "Park", 2),
        ("Lee", "Park", 3),
    ]


WRONG = {
    "there is no fact gossip": ("gossip", {}),
    "source.kind must be one of": ("pickup", {"source_kind": "rumour"}),
    "needs source.name": ("pickup", {"source_name": " "}),
    "source.date must be a day": ("pickup", {"source_date": "lately"}),
    "needs as_of": ("pickup", {"as_of": "lately"}),
    "needs review_by": ("pickup", {"review_by": "soon"}),
    "a day not before as_of": ("pickup", {"review_by": "2026-11-19"}),
    "ends_on must be a date": ("pickup", {"ends_on": "2026-11"}),
    "confidence must be one of": ("pickup", {"confidence": "certain"}),
    "over 12 months after as_of": ("dental_implant.price.1", {"review_by": "2028-01-01"}),
    "of low confidence is left out": ("dental_implant.price.1", {"confidence": "low"}),
    "whole KRW above nought": ("dental_implant.price.1", {"values": {"amounts.0.value": "-5"}}),
    "there is no values.amounts.9.value": ("dental_implant.price.1", {"values": {"amounts.9.value": "5"}}),
    "there is no values.free_hour": ("interpretation", {"values": {"free_hour": "3"}}),
    "free_hours must be a number": ("interpretation", {"values": {"free_hours": "many"}}),
    "languages must be a list": ("interpretation", {"values": {"languages": "en"}}),
    "last must be a day": ("vat_refund", {"values": {"last": "soon"}}),
    "which nothing reads": ("line_120", {"values": {"colour": "red"}}),
    "needs both day_from and day_to": ("line_120", {"values": {"day_from": "09:00"}}),
    "number must be a telephone number": ("line_120", {"values": {"number": "call us"}}),
    "still to come": ("pickup", {"source_date": "2026-11-24"}),
    "--by needs a name": ("pickup", {"by": " "}),
}


@pytest.mark.parametrize("fault", WRONG)
def test_what_a_file_may_not_say_a_supervisor_may_not_either(corrections, live, fault):
    fact_id, wrong = WRONG[fault]
    with pytest.raises(FactError) as refusal:
        corrections.correct(fact_id, Change(**{**BY_PHONE, **wrong}))
    assert fault in str(refusal.value)
    assert "\n" not in str(refusal.value)
    assert corrections.current() == {}


def test_two_supervisors_do_not_overwrite_each_other_unseen(db, files, corrections, monkeypatch):
    other = FactCorrections(FactCorrectionRepository(db), files, lambda: NOW, seconds=0)
    read = corrections._in_force

    def meanwhile(fact_id):
        found = read(fact_id)
        other.correct(fact_id, Change(values={"free_hours": "4"}, **BY_PHONE))
        return found

    monkeypatch.setattr(corrections, "_in_force", meanwhile)
    with pytest.raises(FactError, match="somebody else"):
        corrections.correct("interpretation", Change(values={"free_hours": "3"}, **BY_PHONE))
    assert other.view("interpretation").entry.values["free_hours"] == 4


def test_a_running_process_sees_a_correction_within_seconds(db, files, corrections):
    clock = [100.0]
    running = FactCorrections(FactCorrectionRepository(db), files, lambda: NOW, seconds=2, timer=lambda: clock[0])
    assert running.current() == {}
    corrections.correct("pickup", Change(**BY_PHONE))
    clock[0] += 1.9
    assert running.current() == {}
    clock[0] += 0.2
    assert set(running.current()) == {"pickup"}
    corrections.withdraw("pickup", "Kim")
    clock[0] += 2
    assert running.current() == {}


def test_a_file_that_changes_counts_again_and_the_correction_rests(db, corrections, tmp_path):
    corrections.correct("interpretation", Change(values={"free_hours": "3"}, **BY_PHONE))
    folder = tmp_path / "knowledge"
    shutil.copytree(FOLDER, folder)
    path = folder / "concierge.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("free_hours: 2", "free_hours: 5"), encoding="utf-8")
    deployed = FactCorrections(FactCorrectionRepository(db), Knowledge.load(folder), lambda: NOW, seconds=0)
    assert deployed.current() == {}
    view = deployed.view("interpretation")
    assert (view.state, view.entry.values["free_hours"], len(view.history)) == ("rests", 5, 1)


def test_what_is_due_is_what_is_past_its_day_or_soon_will_be(corrections, files):
    for on in (TODAY, TODAY + timedelta(days=400)):
        due = {view.entry.id for view in corrections.due(on)}
        assert due == {entry.id for entry in files.entries().values() if entry.review_by <= on + timedelta(days=30)}
    corrections.correct("line_1345", Change(**BY_PHONE))
    assert "line_1345" not in {view.entry.id for view in corrections.due(TODAY)}


@pytest.fixture
def settings(db, monkeypatch):
    monkeypatch.setenv("FROZEN_NOW", NOW.isoformat())
    return load_settings(database_url=str(db.engine.url))


def test_the_command_sets_shows_and_withdraws(settings, capsys):
    assert main(settings, ["set", "interpretation", "values.free_hours=3", *TYPED]) == 0
    assert "values.free_hours" in capsys.readouterr().out
    assert main(settings, ["show", "interpretation", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["state"], shown["values"]["free_hours"], len(shown["history"])) == ("corrected", 3, 1)
    assert datetime.fromisoformat(shown["history"][0]["made_at"]) == NOW
    assert main(settings, ["withdraw", "interpretation", "--by", "Lee"]) == 0
    assert main(settings, ["list"]) == 0
    assert "corrected" not in capsys.readouterr().out.split("withdrawn", 1)[1]


def test_due_lists_id_dates_and_source(settings, capsys):
    assert main(settings, ["--due", "--on", "2026-12-31", "--json"]) == 0
    due = json.loads(capsys.readouterr().out)
    assert due["on"] == "2026-12-31"
    found = {one["id"]: one for one in due["facts"]}
    assert {"vat_refund", "keta_exemption", "line_1345"} <= found.keys()
    assert found["vat_refund"]["review_by"] == "2027-01-10"
    assert main(settings, ["--due"]) == 0
    assert "Yonhap" in capsys.readouterr().out


@pytest.mark.parametrize(
    "typed",
    [
        [],
        ["set"],
        ["set", "pickup"],
        ["set", "pickup", "free_hours=3", *TYPED],
        ["set", "pickup", "values.=3", *TYPED],
        ["set", "nothing", *TYPED],
        ["set", "pickup", *TYPED, "--kind", "rumour"],
        ["withdraw", "pickup", "--by", "Kim"],
        ["show", "nothing"],
        ["--due", "--on", "soon"],
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(settings, capsys, typed):
    assert main(settings, typed) == 2
    refusal = capsys.readouterr().err
    assert refusal.startswith("✗ ") and refusal.count("\n") == 1


def test_lines_are_checked_in_the_files_too(tmp_path: Path):
    content = yaml.load((FOLDER / "lines.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    content["line_120"]["values"]["hours"] = "sometimes"
    (tmp_path / "lines.yml").write_text(yaml.safe_dump(content), encoding="utf-8")
    with pytest.raises(FactError, match=r"lines\.yml: line_120: hours is always"):
        Knowledge.load(tmp_path)
