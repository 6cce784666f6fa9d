"""Questions about clinics: which one, where, when open, which languages."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from rasa_sdk.events import SlotSet

from actions.base import Event, ServiceAction, Turn
from actions.booking_slots import chosen, offer
from actions.clinic_cards import clinic_card
from actions.clinic_search import LAST_SEARCH, Search, described, last_search, relaxed_choice, search_of
from actions.db.records import Clinic
from actions.procedure_topics import Topic, meant
from actions.services.clock import SEOUL
from actions.services.directory import ClinicMatch, ClinicWish, SearchResult
from actions.values import choice, language, localized, several, words
from actions.wiring import Services

FOUND = 3
FREE_TIMES = 4
RELAXATIONS = 4
BUTTON = "find_clinic"


class ActionFindClinic(ServiceAction):
    """Clinics by treatment, field, place, language, day and doctor, by fit, with the reasons."""

    action_name = "action_find_clinic"

    def handle(self, turn: Turn) -> list[Event]:
        search = search_of(turn, self.services)
        if meant(turn) and not turn.entity("search"):
            _ask_which_meant(turn, self.services, search)
            return []
        return answer_search(turn, self.services, search)


class ActionAnswerClinic(ServiceAction):
    """Address, hours, phone, languages and registration of one clinic."""

    action_name = "action_answer_clinic"

    def handle(self, turn: Turn) -> list[Event]:
        clinic = clinic_spoken_of(turn, self.services)
        if clinic is None:
            _ask_which(turn, self.services, "ask_clinic")
            return []
        card = clinic_card(ClinicMatch(clinic, ()), self.services, turn.locale)
        turn.say("utter_clinic_answer", cards=[card], clinic=localized(clinic.names))
        return []


class ActionAnswerClinicLanguages(ServiceAction):
    """Which languages a clinic's staff speak; after a search that found several, "and Japanese?" refines it."""

    action_name = "action_answer_clinic_languages"

    def handle(self, turn: Turn) -> list[Event]:
        clinic = clinic_spoken_of(turn, self.services)
        narrowed = last_search(turn) or any(turn.entity(kind) for kind in ("procedure", "specialty", "district"))
        if clinic is None and turn.entity("language") and narrowed:
            return answer_search(turn, self.services, search_of(turn, self.services))
        if clinic is None:
            _ask_which(turn, self.services, "ask_clinic_languages")
            return []
        spoken = several([language(item) for item in clinic.languages])
        turn.say("utter_clinic_languages", clinic=localized(clinic.names), languages=spoken)
        return []


def answer_search(turn: Turn, services: Services, search: Search) -> list[Event]:
    """Search, say what was found or what could be left out, and remember the search."""
    wish = replace(search.wish, limit=FOUND, languages_wished=() if search.wish.language else (turn.locale,))
    result = services.directory.search(wish)
    for other in search.other_days if not result.total else ():
        found = services.directory.search(replace(wish, day=other))
        if found.total:
            search, wish, result = search.on(other), replace(wish, day=other), found
            break
    remembered = SlotSet(LAST_SEARCH, search.kept())
    if not result.matches:
        replies = [relaxed_choice(search, one, services) for one in result.relaxations[:RELAXATIONS]]
        replies.append(choice("reply-person", "talk_to_human"))
        turn.say("utter_clinics_none", quick_replies=replies, wish=described(wish, services))
        return [remembered, SlotSet("clinic", None)]
    turn.say(
        "utter_clinics_more" if wish.offset else "utter_clinics_found",
        cards=_cards(turn, services, wish, result),
        quick_replies=_ways_on(search, result),
        count=result.total,
        wish=described(wish, services),
    )
    shown = [match.clinic.id for match in result.matches]
    return [
        remembered,
        SlotSet("clinic", shown[0] if result.total == 1 else None),
        SlotSet("offered", offer("clinic", shown)),
    ]


def goes_on_searching(turn: Turn, services: Services) -> list[Event] | None:
    """The answer to "and on Sunday?", which no intent tells apart; None when nothing was searched or named."""
    named = any(turn.entity(kind) for kind in ("time", "district", "landmark", "language", "specialty", "wish"))
    if last_search(turn) is None or not named:
        return None
    return answer_search(turn, services, search_of(turn, services))


def _cards(turn: Turn, services: Services, wish: ClinicWish, result: SearchResult) -> list[dict[str, Any]]:
    """Those with free times on the day that was named come first."""
    span = _span(wish)
    shown: list[tuple[ClinicMatch, list[str] | None]] = []
    for match in result.matches:
        free: list[str] | None = None
        if span and match.offering and match.offering.kind != "records_first":
            times = services.booking.free_times(
                match.clinic.id,
                match.offering.procedure,
                *span,
                limit=FREE_TIMES,
                conversation=turn.conversation,
                practitioner_sex=wish.practitioner_sex,
            )
            free = [one.start.astimezone(SEOUL).strftime("%H:%M") for one in times]
        shown.append((match, free))
    shown.sort(key=lambda pair: pair[1] == [])
    time_named = _time_entity(wish)
    return [
        clinic_card(
            match,
            services,
            turn.locale,
            procedure=wish.procedure,
            time=None if free == [] else time_named,
            free=free,
        )
        for match, free in shown
    ]


def _span(wish: ClinicWish) -> tuple[datetime, datetime] | None:
    if wish.day is None:
        return None
    midnight = datetime.combine(wish.day, time(), SEOUL)
    first, last = wish.part or (0, 24 * 60)
    if last - first == 1:
        last = 24 * 60
    return midnight + timedelta(minutes=first), midnight + timedelta(minutes=last)


def _time_entity(wish: ClinicWish) -> dict[str, Any] | None:
    """The day and its part as the entity ``time`` has them."""
    span = _span(wish)
    if span is None:
        return None
    first, last = wish.part or (0, 0)
    end = span[1].isoformat() if last - first > 1 else None
    grain = "day" if wish.part is None else "minute" if first % 60 and end is None else "hour"
    return {"start": span[0].isoformat(), "end": end, "grain": grain}


def _ways_on(search: Search, result: SearchResult) -> list[dict[str, Any]]:
    replies = []
    shown = search.wish.offset + len(result.matches)
    if shown < result.total:
        further = Search(replace(search.wish, offset=shown), search.other_days)
        replies.append(choice("reply-more", BUTTON, search=further.kept()))
    for other in search.other_days:
        weekday = words(f"weekday-{other.weekday()}")
        replies.append(choice("reply-on-day", BUTTON, {"day": weekday}, search=search.on(other).kept()))
    if len(search.wish.given()) > 1:
        replies.append(choice("reply-search-anew", BUTTON, search={}))
    return replies


def clinic_spoken_of(turn: Turn, services: Services) -> Clinic | None:
    """The clinic of this message ("the first one" of those shown, too), else the one last spoken of."""
    wanted = turn.entity("clinic")
    if wanted is None and turn.entity("number") is not None:
        wanted = chosen({"offered": turn.slot("offered")}, "clinic", turn.entity("number"))
    wanted = wanted or turn.slot("clinic")
    return services.directory.clinic(str(wanted)) if wanted else None


def _ask_which_meant(turn: Turn, services: Services, search: Search) -> None:
    """Ask back which treatment; what else was wished goes on with each."""
    named = [Topic(one, services.directory.procedure(one)) for one in meant(turn)]
    replies = [
        choice("reply-procedure", BUTTON, {"name": one.name}, search=search.about(one.id).kept(), procedure=one.id)
        for one in named
    ]
    turn.say("utter_procedure_which_meant", quick_replies=[*replies, choice("reply-person", "talk_to_human")])


def _ask_which(turn: Turn, services: Services, intent: str) -> None:
    """Ask; those last shown are the choice, else those that speak the visitor's language."""
    offered = turn.slot("offered") or {}
    shown = (
        [services.directory.clinic(str(one)) for one in offered["values"]] if offered.get("kind") == "clinic" else []
    )
    if not shown:
        found = services.directory.find_clinics(languages_wished=(turn.locale,), limit=FOUND)
        shown = [one.clinic for one in found]
    replies = [choice("reply-clinic", intent, {"name": localized(one.names)}, clinic=one.id) for one in shown if one]
    turn.say("utter_clinic_which", quick_replies=replies)


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [kind(services) for kind in (ActionFindClinic, ActionAnswerClinic, ActionAnswerClinicLanguages)]
