"""A conversation goes on in a new session: with its form, its question, its pause."""

from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActiveLoop,
    ConversationPaused,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

from bot.rasa_server.session import continued, session_length

DOMAIN = Domain.from_yaml(
    """
    version: "3.1"
    slots:
      chosen_locale: {type: text, mappings: [{type: custom}]}
      safety_check: {type: bool, initial_value: false, mappings: [{type: custom}]}
      offered: {type: any, mappings: [{type: custom}]}
    forms: {booking_form: {required_slots: [offered]}}
    """
)
SAID = [
    ActionExecuted("action_listen"),
    UserUttered("hello", {"name": "greet"}),
    SlotSet("chosen_locale", "mn"),
    SlotSet("safety_check", None),
    SlotSet("offered", {"kind": "time", "values": ["2026-11-24T15:00:00+09:00"]}),
]


def state(tracker):
    """All that the next turn depends on."""
    loop = tracker.active_loop
    return (
        tracker.current_slot_values(),
        loop and (loop.name, loop.rejected, loop.is_interrupted),
        tracker.latest_action_name,
        tracker.is_paused(),
        tracker.followup_action,
    )


def tracker_of(*events):
    return DialogueStateTracker.from_events("c1", list(events), DOMAIN.slots, domain=DOMAIN)


def check(tracker):
    """Continuing changes nothing the next turn depends on, in memory as after a reload."""
    before = state(tracker)
    fresh = continued(tracker)
    tracker.update_with_events(fresh, DOMAIN)
    assert state(tracker) == before
    assert session_length(tracker) < len(fresh)
    assert state(tracker_of(*fresh)) == before


def test_slots_stay_those_that_were_emptied_too():
    check(tracker_of(*SAID, ActionExecuted("action_listen")))


def test_a_form_goes_on_with_its_question():
    form = [ActiveLoop("booking_form"), SlotSet("requested_slot", "offered")]
    check(tracker_of(*SAID, ActionExecuted("booking_form"), *form, ActionExecuted("action_listen")))


def test_a_form_that_refused_an_answer_still_did():
    form = [ActiveLoop("booking_form"), ActionExecutionRejected("booking_form")]
    check(tracker_of(*SAID, ActionExecuted("booking_form"), *form, ActionExecuted("action_listen")))


def test_a_pause_stays_a_pause():
    check(tracker_of(*SAID, ActionExecuted("action_listen"), ConversationPaused()))
