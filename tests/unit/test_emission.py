"""What an emission carries beside its key, and which locale and zone a turn knows."""

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Turn
from bot.replies.emission import UnknownResponseError, build, reply_locale

RESPONSES = {"utter_ask": [{"custom": {"key": "ask", "expects": "name"}}]}
FORM = {"title": "t", "fields": [], "submit_key": "s", "intent": "inform", "entities": {}}


def test_form_list_and_zone_stand_only_where_there_is_one():
    plain = build(RESPONSES, "utter_ask", "ja", {})
    assert not {"form", "list", "zone"} & set(plain)
    rich = build(RESPONSES, "utter_ask", "ja", {}, form=FORM, item_list={"items": []}, zone="Asia/Tokyo")
    assert rich == {**plain, "form": FORM, "list": {"items": []}, "zone": "Asia/Tokyo"}


def test_a_response_the_domain_does_not_know_is_an_error():
    with pytest.raises(UnknownResponseError, match="utter_nothing"):
        build(RESPONSES, "utter_nothing", "en", {})


@pytest.mark.parametrize(
    ("slot", "metadata", "locale"),
    [
        (None, None, "en"),
        (None, {"locale": "mn"}, "mn"),
        ("ja", {"locale": "mn"}, "ja"),
        ("ja", {"locale": "th", "locale_chosen": True}, "th"),
        ("ja", {"locale_chosen": True}, "ja"),
    ],
)
def test_the_choice_made_last_decides_the_locale(slot, metadata, locale):
    assert reply_locale({"chosen_locale": slot}, metadata) == locale


@pytest.mark.parametrize(("metadata", "zone"), [(None, None), ({}, None), ({"time_zone": "Asia/Tokyo"}, "Asia/Tokyo")])
def test_a_turn_knows_the_visitors_zone_where_the_client_told_it(metadata, zone):
    tracker = Tracker("c", {}, {"metadata": metadata} if metadata is not None else {}, [], False, None, {}, "")
    assert Turn(CollectingDispatcher(), tracker, services=None).zone == zone
