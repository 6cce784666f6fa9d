"""A search for clinics out of a message: what was wished, what of the last search still holds, how it is said."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import reduce
from typing import Any

from actions.base import Turn
from actions.services.directory import ClinicWish, Relaxation
from actions.values import Value, choice, day, language, localized, several, term, words
from actions.wiring import Services

LAST_SEARCH = "last_search"
ACTION = "action_find_clinic"
SEXES = {"woman_doctor": "female", "man_doctor": "male"}
STILL_OF_CLINICS = frozenset(
    (
        *("find_clinic", "ask_clinic", "ask_clinic_languages", "check_registration", "check_availability"),
        *("list_procedures", "ask_procedure", "ask_price", "ask_duration", "ask_recovery", "ask_risks"),
        *("thank", "affirm", "deny", "inform", "change_language", "nlu_fallback"),
    )
)
"""Intents after which a search goes on where it stood; any other is a change of subject."""
_KEPT = ("procedure", "specialty", "place", "language", "practitioner_sex", "offset")
_SUBJECT = ("procedure", "specialty")


@dataclass(frozen=True)
class Search:
    """A wish, and the other days that would do as well (the Sunday of a weekend)."""

    wish: ClinicWish
    other_days: tuple[date, ...] = ()

    def kept(self) -> dict[str, Any]:
        """As the slot and buttons keep it."""
        kept = {name: getattr(self.wish, name) for name in _KEPT if getattr(self.wish, name)}
        if self.wish.day:
            kept["day"] = self.wish.day.isoformat()
        if self.wish.part:
            kept["part"] = list(self.wish.part)
        if self.other_days:
            kept["other_days"] = [one.isoformat() for one in self.other_days]
        return kept

    @classmethod
    def of(cls, kept: dict[str, Any]) -> "Search":
        """Out of what :meth:`kept` gave."""
        part = kept.get("part")
        wish = ClinicWish(
            **{name: kept[name] for name in _KEPT if name in kept},
            day=date.fromisoformat(kept["day"]) if kept.get("day") else None,
            part=(int(part[0]), int(part[1])) if part else None,
        )
        return cls(wish, tuple(date.fromisoformat(one) for one in kept.get("other_days", ())))

    def on(self, chosen: date) -> "Search":
        """The same on one day only."""
        return Search(replace(self.wish, day=chosen, offset=0))

    def about(self, procedure: str) -> "Search":
        """The same for this treatment."""
        return replace(self, wish=replace(self.wish, procedure=procedure, specialty=None, offset=0))

    def without(self, *names: str) -> "Search":
        """The same without these wishes."""
        return Search(self.wish.without(*names), () if "day" in names else self.other_days)


def search_of(turn: Turn, services: Services) -> Search:
    """What this message looks for.

    A button brings its search whole. A message that names only a treatment, or only other things, changes the last
    search as long as the conversation speaks of clinics; one that names both begins anew. Without either, the
    treatment last spoken of is looked for.
    """
    button = turn.entity("search")
    if isinstance(button, dict):
        return Search.of(button)
    said = _said(turn, services)
    named = set(said.wish.given())
    subject = named & {*_SUBJECT}
    last = last_search(turn)
    if last is not None and not (subject and named - subject):
        return _refined(last, said, bool(subject))
    if subject or not turn.slot("procedure"):
        return said
    return replace(said, wish=replace(said.wish, procedure=str(turn.slot("procedure"))))


def last_search(turn: Turn) -> Search | None:
    """The search before this message, if nothing else was spoken of since."""
    kept = turn.slot(LAST_SEARCH)
    if not isinstance(kept, dict):
        return None
    users = 0
    for event in reversed(turn.tracker.events):
        if event.get("event") == "action" and event.get("name") == ACTION:
            return Search.of(kept)
        if event.get("event") == "user":
            users += 1
            intent = ((event.get("parse_data") or {}).get("intent") or {}).get("name")
            if users > 1 and intent not in STILL_OF_CLINICS:
                return None
    return None


def _said(turn: Turn, services: Services) -> Search:
    places = [str(value) for kind in ("landmark", "district", "airport") for value in turn.entities(kind)]
    languages = [str(value) for value in turn.entities("language")]
    sexes = [SEXES[value] for value in turn.entities("wish") if value in SEXES]
    days, part = _time(turn.entity("time"), turn.now)
    procedure = turn.entity("procedure")
    wish = ClinicWish(
        procedure=procedure,
        specialty=None if procedure else turn.entity("specialty"),
        place=services.directory.places.narrowest(places),
        language=languages[0] if languages else None,
        day=days[0] if days else None,
        part=part,
        practitioner_sex=sexes[0] if sexes else None,
    )
    return Search(wish, tuple(days[1:]))


def _time(value: Any, now: datetime) -> tuple[list[date], tuple[int, int] | None]:
    """The days that a time entity names, the first preferred, and the part of that day; none in the past."""
    if not isinstance(value, dict) or value.get("grain") not in ("day", "hour", "minute"):
        return [], None
    start = datetime.fromisoformat(value["start"])
    end = datetime.fromisoformat(value["end"]) if value.get("end") else None
    if value["grain"] == "day":
        last = end - timedelta(days=1) if end else start
        count = min((last.date() - start.date()).days + 1, 7)
        days = [start.date() + timedelta(days=step) for step in range(count)]
        return [one for one in days if one >= now.date()], None
    if start.date() < now.date():
        return [], None
    first = start.hour * 60 + start.minute
    until = first + 1 if end is None else 24 * 60 if end.date() > start.date() else end.hour * 60 + end.minute
    return [start.date()], (first, until)


def _refined(last: Search, said: Search, subject: bool) -> Search:
    changed: dict[str, Any] = {name: getattr(said.wish, name) for name in said.wish.given()}
    if subject:
        changed = {name: getattr(said.wish, name) for name in _SUBJECT} | changed
    if said.wish.day is not None:
        changed["part"] = said.wish.part
    days = said.other_days if said.wish.day is not None else last.other_days
    return Search(replace(last.wish, offset=0, **changed), days)


def described(wish: ClinicWish, services: Services) -> Value:
    """The hard wishes in words, for one sentence."""
    parts = [_subject(name, wish, services) for name in _SUBJECT if getattr(wish, name)]
    if wish.place:
        place = services.directory.places.get(wish.place)
        key = "searched-in" if place is None or place.wide else "searched-near"
        parts.append(words(key, place=place_name(wish.place, services)))
    if wish.language:
        parts.append(words("reason-language", language=language(wish.language.split("-")[0])))
    if wish.day and wish.part and wish.part[1] - wish.part[0] > 1:
        opens, closes = (clock_text(minutes) for minutes in wish.part)
        parts.append(words("searched-part", day=weekday_date(wish.day), opens=opens, closes=closes))
    elif wish.day and wish.part:
        parts.append(words("searched-hour", day=weekday_date(wish.day), hour=clock_text(wish.part[0])))
    elif wish.day:
        parts.append(words("searched-day", day=weekday_date(wish.day)))
    if wish.practitioner_sex:
        parts.append(_doctor(wish.practitioner_sex))
    return reduce(
        lambda first, second: words("searched-and", first=first, second=second), parts or [words("searched-any")]
    )


def relaxed_choice(search: Search, one: Relaxation, services: Services) -> dict[str, Any]:
    """The button that searches again with less: "Without Saturday (3)"."""
    names = [one.wish, *([one.also] if one.also else [])]
    left_out = several([_short(name, search.wish, services) for name in names])
    kept = search.without(*names).kept()
    return choice("reply-without", "find_clinic", {"what": left_out, "count": one.count}, search=kept)


def place_name(place_id: str, services: Services) -> Value:
    """The name of a district, neighbourhood, landmark or airport."""
    place = services.directory.places.get(place_id)
    kind = {"landmark": "landmarks", "airport": "airports"}.get(place.kind if place else "", "districts")
    return term(kind, place_id)


def weekday_date(value: date) -> Value:
    """A day with the day of the week."""
    return words("weekday-date", weekday=words(f"weekday-{value.weekday()}"), date=day(value))


def clock_text(minutes: int) -> str:
    """Minutes after midnight as ``HH:MM``."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _subject(name: str, wish: ClinicWish, services: Services) -> Value:
    if name == "specialty":
        return term("specialties", str(wish.specialty))
    procedure = services.directory.procedure(str(wish.procedure))
    return localized(procedure.names) if procedure else term("procedures", str(wish.procedure))


def _doctor(sex: str) -> Value:
    return words("wish-woman-doctor") if sex == "female" else words("wish-man-doctor")


def _short(name: str, wish: ClinicWish, services: Services) -> Value:
    """One wish as a button says it."""
    if name in _SUBJECT:
        return _subject(name, wish, services)
    if name == "place":
        return place_name(str(wish.place), services)
    if name == "language":
        return language(str(wish.language).split("-")[0])
    if name == "practitioner_sex":
        return _doctor(str(wish.practitioner_sex))
    if name == "part":
        return words("searched-that-hour")
    assert wish.day is not None
    return words(f"weekday-{wish.day.weekday()}")
