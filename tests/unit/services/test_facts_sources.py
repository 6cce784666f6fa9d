"""Where is that from? The sources of the last factual answer; the centre and the lines, as the visitor reads them."""

import asyncio
import shutil
from dataclasses import replace
from datetime import date

import pytest
import yaml

from actions.server import build_executor
from actions.services.knowledge import Knowledge
from actions.wiring import build
from bot.operator import load_operator
from bot.settings import ROOT, SettingsError, load_settings
from bot.text.message import Message

NOW = "2026-11-23T10:00:00+09:00"
PROFILE = {
    "legal_name": "Gangnam-gu",
    "registration_number": "A-1",
    "registration_expires_on": date(2028, 1, 1),
    "phone": "+8225551234",
    "email": "desk@example.org",
    "hours": "Mon-Fri",
    "terms_url": "https://example.org/terms",
    "dispute_path": {"en": "Write to us."},
    "funding": {"en": "The district."},
}


class Chat:
    """One conversation with the action server: slots are kept from turn to turn."""

    def __init__(self, services, renderer):
        self.executor, self.renderer, self.slots = build_executor(services), renderer, {}

    def ask(self, action, intent="", form=None, **entities):
        """Run one action as Rasa would."""
        message = {
            "text": "",
            "intent": {"name": intent},
            "entities": [{"entity": name, "value": value} for name, value in entities.items()],
            "metadata": {"locale": "en"},
        }
        loop = {"name": form} if form else {}
        tracker = {
            "sender_id": "c", "slots": self.slots, "latest_message": message, "events": [], "active_loop": loop,
        }  # fmt: skip
        call = {"next_action": action, "sender_id": "c", "tracker": tracker, "domain": {}}
        done = asyncio.run(self.executor.run(call))
        self.slots |= {event["name"]: event["value"] for event in done["events"] if event["event"] == "slot"}
        self.emissions = [one["custom"] for one in done["responses"]]
        self.replies = [self.renderer.render(one) for one in self.emissions]
        for reply in self.replies:
            cards = [{**card, "actions": []} for card in reply.cards]
            Message(
                id="1", conversation="c", seq=1, at=NOW, direction="out", sender="bot", locale="en", dir="ltr",
                cards=cards,
            )  # fmt: skip
        return self

    def ask_source(self, action="action_save_contact", form=None):
        """The visitor types "where is that from?"."""
        return self.ask(action, "inform", form, source_question=True)

    @property
    def key(self):
        return self.emissions[0]["key"]

    @property
    def lines(self):
        return [line for reply in self.replies for card in reply.cards for line in card["lines"]]

    @property
    def rows(self):
        return {row["label"]: row["value"] for reply in self.replies for card in reply.cards for row in card["rows"]}


@pytest.fixture
def services(demonstration, tmp_path, monkeypatch):
    monkeypatch.setenv("FROZEN_NOW", NOW)
    shutil.copytree(demonstration, tmp_path, dirs_exist_ok=True)
    return build(load_settings(var_dir=tmp_path))


@pytest.fixture
def chat(services, renderer):
    return Chat(services, renderer)


def test_before_any_fact_there_is_no_source_to_name(chat):
    chat.ask_source()
    assert (chat.key, chat.lines) == ("sources-none", [])
    assert chat.replies[0].quick_replies


@pytest.mark.parametrize(
    ("action", "entities", "named"),
    [
        ("action_answer_pickup", {}, "Sijung Ilbo"),
        ("action_answer_interpretation", {}, "Donga Ilbo"),
        ("action_answer_center", {}, "Korea Daily"),
        ("action_answer_center", {"page": 1}, "Gangnam-gu, its mayor (district office), 2025"),
        ("action_answer_center", {"page": 2}, "Yonhap News Agency (press), 31 Jan 2020"),
        ("action_answer_tax_refund", {}, "Restriction of Special Taxation Act"),
        ("action_answer_visa", {}, "korea.net; Mondaq (press), 19 Dec 2024"),
        ("action_check_registration", {}, "Act on attracting international patients"),
        ("action_check_registration", {"clinic": "haneul_skin"}, "(clinic directory)"),
        (
            "action_make_complaint",
            {},
            "Mediation and Arbitration Agency, English pages (public authority), page without",
        ),
        ("action_answer_price", {"procedure": "dental_implant"}, "(official statistics), 2025-09"),
        ("action_answer_recovery", {"procedure": "liposuction"}, "read on 21 Nov 2026"),
        ("action_answer_risks", {"procedure": "filler"}, "Article 8 (law)"),
    ],
)
def test_every_factual_answer_names_its_sources_on_demand(chat, action, entities, named):
    chat.ask(action, **entities)
    assert chat.slots["last_facts"]
    chat.ask_source()
    assert chat.key == "sources-answer"
    assert any(named in line for line in chat.lines), chat.lines
    assert "may have changed" in chat.replies[0].text
    assert chat.ask_source().key == "sources-answer", "asked twice, told twice"


def test_small_talk_between_does_not_lose_the_sources(chat):
    chat.ask("action_answer_pickup").ask("action_answer_yes").ask_source()
    assert any("Sijung" in line for line in chat.lines)


def test_an_answer_without_facts_takes_no_other_answers_sources(chat):
    chat.ask("action_answer_pickup").ask("action_answer_price", procedure="no_such_thing").ask_source()
    assert chat.key == "sources-none"


def test_inside_a_form_it_is_answered_too(chat):
    chat.ask("action_answer_pickup").ask_source("action_default_fallback", "booking_form")
    assert chat.key == "sources-answer"


def test_a_corrected_fact_names_the_new_source(services, renderer):
    class Corrected:
        def __call__(self):
            return {"pickup": replace(services.knowledge.entries()["pickup"], source_name="The district, by phone")}

    files = Knowledge.load(ROOT / "data" / "knowledge")
    chat = Chat(replace(services, knowledge=files.corrected_by(Corrected())), renderer)
    chat.ask("action_answer_pickup").ask_source()
    assert any(line.startswith("The district, by phone") for line in map(plain, chat.lines))


def plain(text):
    return "".join(char for char in text if char.isprintable())


def test_a_line_tells_its_hours_only_where_they_are_known(chat):
    rows = {label: plain(value) for label, value in chat.ask("action_answer_center", page=2).rows.items()}
    assert rows["Immigration contact centre"] == (
        "1345: 20 languages on weekdays 09:00–18:00, otherwise Korean, English and Chinese (as of 31 Jan 2020)"
    )
    assert "from 08:00 to 19:00 also Russian, Vietnamese, Thai" in rows["Korea Travel Helpline"]
    assert "opening hours not known" in rows["City information of Seoul (Dasan)"]
    assert rows["BBB Korea (volunteers)"].startswith("1588-5644") and "19" in rows["BBB Korea (volunteers)"]
    assert chat.replies[0].cards[0]["note"].endswith("may have changed.")
    mediation = chat.ask("action_make_complaint").rows["Medical dispute mediation (K-MEDI)"]
    assert plain(mediation).startswith("1670-2545, 09:00–18:00: Korean")


def test_without_a_word_of_the_operator_the_centres_hours_are_not_published(chat):
    chat.ask("action_answer_center")
    assert any("not published" in line for line in chat.lines)
    assert "Opening hours" not in chat.rows
    assert {reply["intent"] for reply in chat.replies[0].quick_replies} == {"ask_center", "inform", "talk_to_human"}


def profile(tmp_path, **more):
    path = tmp_path / "operator.yml"
    path.write_text(yaml.safe_dump({**PROFILE, **more}, allow_unicode=True), encoding="utf-8")
    return load_operator(path)


def test_what_the_operator_says_of_the_centre_is_shown_and_the_rest_is_unknown(services, renderer, tmp_path):
    center = {"hours": {"en": "Mon–Fri 10–18"}, "messengers": {"KakaoTalk": "@gangnam"}}
    operator = profile(tmp_path, center=center)
    chat = Chat(replace(services, operator=operator), renderer).ask("action_answer_center")
    rows = {label: plain(value) for label, value in chat.rows.items()}
    assert rows["Opening hours"] == "Mon–Fri 10–18"
    assert rows["Messengers"] == "KakaoTalk: @gangnam"
    assert rows["Phone"] == rows["E-mail"] == "not published"
    assert not any("not published" in line for line in chat.lines)


def test_a_profile_without_the_centre_is_one_and_a_wrong_one_is_named(services, renderer, tmp_path):
    chat = Chat(replace(services, operator=profile(tmp_path)), renderer).ask("action_answer_center")
    assert "Opening hours" not in chat.rows
    with pytest.raises(SettingsError, match=r"center\.fax"):
        profile(tmp_path, center={"fax": "1"})
