"""Small talk, the language of the conversation, the way to a person."""

from typing import Any

from rasa_sdk.events import ActionExecuted, ActiveLoop, SessionStarted, SlotSet

from actions.base import Event, ServiceAction, Turn, clear
from actions.booking_slots import FORM_SLOTS, drop_draft, load_draft, restore
from actions.bundle_slots import BUNDLE_SLOTS
from actions.cases import CASE_SLOTS
from actions.clinics import goes_on_searching
from actions.contacts import HELP_LINES, lines_card
from actions.quotes import QUOTE_SLOTS
from actions.report_cards import REPORT_SLOTS
from actions.sources import asks_for_sources, say_sources
from actions.trip import TRIP_SLOTS
from actions.values import choice, name
from actions.wiring import Services
from bot.languages import LOCALES, default_locale

LEAST_LIKELY = 0.2  # as the threshold of the classifier in config.yml: below it nothing is offered
LEAST_OFFERED = 0.1
OFFERED = 2
NEVER_OFFERED = frozenset(("greet", "goodbye", "thank", "affirm", "deny", "out_of_scope"))
CARRIED = ("procedure", "clinic", "district", "airport", "language")


class ActionSessionStart(ServiceAction):
    """Rasa's session begins (or begins again after an hour): what a living draft holds is put back."""

    action_name = "action_session_start"

    def handle(self, turn: Turn) -> list[Event]:
        chosen = turn.slot("chosen_locale")
        kept = [SlotSet("chosen_locale", chosen)] if chosen else []
        draft = load_draft(turn)
        return [SessionStarted(), *kept, *restore(draft), ActionExecuted("action_listen")]


class ActionGreet(ServiceAction):
    """Greets; where a draft lives, offers to go on with it."""

    action_name = "action_greet"

    def handle(self, turn: Turn) -> list[Event]:
        draft = load_draft(turn)
        turn.say("utter_greet_draft" if draft and not turn.form else "utter_greet")
        return []


class ActionDefaultFallback(ServiceAction):
    """Asks which of the two likeliest was meant; where nothing is likely, says so and what can be done."""

    action_name = "action_default_fallback"

    def handle(self, turn: Turn) -> list[Event]:
        if asks_for_sources(turn):
            return say_sources(turn)
        if not turn.form and (found := goes_on_searching(turn, self.services)) is not None:
            return found
        if not turn.form and (meant := _meant(turn)):
            turn.say("utter_did_you_mean", quick_replies=[*meant, choice("reply-person", "talk_to_human")])
            return []
        turn.say("utter_fallback_in_form" if turn.form else "utter_fallback")
        return []


def _meant(turn: Turn) -> list[dict[str, Any]]:
    """Quick replies for the likeliest things that can be asked for; the names in the message go with them."""
    if not turn.ranking or turn.ranking[0][1] < LEAST_LIKELY:
        return []
    likely = [name for name, chance in turn.ranking if chance >= LEAST_OFFERED and name not in NEVER_OFFERED]
    named = {kind: value for kind in CARRIED if (value := turn.entity(kind)) is not None}
    return [choice(f"meant-{name.replace('_', '-')}", name, **named) for name in likely[:OFFERED]]


class ActionChangeLanguage(ServiceAction):
    """An explicit choice of language: it holds until changed."""

    action_name = "action_change_language"

    def handle(self, turn: Turn) -> list[Event]:
        named = turn.entities("language")
        if not named:
            replies = [
                choice("reply-language", "change_language", {"name": name(locale.own_name)}, language=locale.code)
                for locale in LOCALES.values()
            ]
            turn.say("utter_language_which", quick_replies=replies)
            return []
        chosen = named[-1] if named[-1] in LOCALES else default_locale(named[-1]).code
        turn.say("utter_language_changed", in_locale=chosen)
        return [SlotSet("chosen_locale", chosen)]


class ActionTalkToHuman(ServiceAction):
    """Stores the wish for a call back and names the lines that answer today, with their languages."""

    action_name = "action_talk_to_human"

    def handle(self, turn: Turn) -> list[Event]:
        contact = turn.entity("phone") or turn.entity("email") or turn.slot("contact")
        self.services.callbacks.ask(turn.conversation, contact=contact, locale=turn.locale, now=turn.now)
        card = lines_card(self.services.knowledge, HELP_LINES, turn.now.date())
        turn.say("utter_human_contact_saved" if contact else "utter_human_lines", cards=[card])
        return []


class ActionSaveContact(ServiceAction):
    """Outside a form: a phone number or an e-mail belongs to the wish for a call back; or the sources are asked for."""

    action_name = "action_save_contact"

    def handle(self, turn: Turn) -> list[Event]:
        if asks_for_sources(turn):
            return say_sources(turn)
        contact = turn.entity("phone") or turn.entity("email")
        if contact is None:
            turn.say("utter_fallback")
            return []
        self.services.callbacks.ask(turn.conversation, contact=contact, locale=turn.locale, now=turn.now)
        turn.say("utter_human_contact_saved")
        return []


class ActionStartOver(ServiceAction):
    """Forgets the draft and the form; the language stays."""

    action_name = "action_start_over"

    def handle(self, turn: Turn) -> list[Event]:
        drop_draft(turn)
        turn.say("utter_start_over")
        return [
            ActiveLoop(None),
            *clear(
                "requested_slot",
                "procedure",
                "clinic",
                "last_search",
                *CASE_SLOTS,
                *QUOTE_SLOTS,
                *TRIP_SLOTS,
                *BUNDLE_SLOTS,
                *REPORT_SLOTS,
                *FORM_SLOTS,
            ),
        ]


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    kinds = (
        ActionSessionStart,
        ActionGreet,
        ActionDefaultFallback,
        ActionChangeLanguage,
        ActionTalkToHuman,
        ActionSaveContact,
        ActionStartOver,
    )
    return [kind(services) for kind in kinds]
