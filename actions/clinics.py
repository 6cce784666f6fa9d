"""Questions about clinics: which one, where, when open, which languages."""

from typing import Any

from rasa_sdk.events import SlotSet

from actions.base import Event, ServiceAction, Turn
from actions.db.records import Clinic
from actions.services.directory import ClinicMatch
from actions.values import Value, choice, code, day, language, localized, phone, row, several, term, words
from actions.wiring import Services

FOUND = 3
MINUTES_OF_AN_HOUR = 60


class ActionFindClinic(ServiceAction):
    """Clinics by procedure, field, area and language, by fit, with the reasons."""

    action_name = "action_find_clinic"

    def handle(self, turn: Turn) -> list[Event]:
        spoken = turn.entity("language")
        matches = self.services.directory.find_clinics(
            procedure=turn.entity("procedure"),
            specialty=turn.entity("specialty"),
            district=turn.entity("district"),
            language=spoken,
            languages_wished=() if spoken else (turn.locale,),
            limit=FOUND,
        )
        if not matches:
            turn.say("utter_clinics_none")
            return []
        procedure = turn.entity("procedure")
        cards = [clinic_card(match, self.services, procedure) for match in matches]
        turn.say("utter_clinics_found", cards=cards, count=len(matches))
        return [SlotSet("clinic", matches[0].clinic.id)] if len(matches) == 1 else []


class ActionAnswerClinic(ServiceAction):
    """Address, hours, phone, languages and registration of one clinic."""

    action_name = "action_answer_clinic"

    def handle(self, turn: Turn) -> list[Event]:
        clinic = clinic_spoken_of(turn, self.services)
        if clinic is None:
            _ask_which(turn, self.services, "ask_clinic")
            return []
        card = clinic_card(ClinicMatch(clinic, ()), self.services, None)
        turn.say("utter_clinic_answer", cards=[card], clinic=localized(clinic.names))
        return []


class ActionAnswerClinicLanguages(ServiceAction):
    """Which languages a clinic's staff speak."""

    action_name = "action_answer_clinic_languages"

    def handle(self, turn: Turn) -> list[Event]:
        clinic = clinic_spoken_of(turn, self.services)
        if clinic is None:
            _ask_which(turn, self.services, "ask_clinic_languages")
            return []
        spoken = several([language(item) for item in clinic.languages])
        turn.say("utter_clinic_languages", clinic=localized(clinic.names), languages=spoken)
        return []


def clinic_spoken_of(turn: Turn, services: Services) -> Clinic | None:
    """The clinic of this message, else the one last spoken of."""
    wanted = turn.entity("clinic") or turn.slot("clinic")
    return services.directory.clinic(str(wanted)) if wanted else None


def _ask_which(turn: Turn, services: Services, intent: str) -> None:
    matches = services.directory.find_clinics(languages_wished=(turn.locale,), limit=FOUND)
    replies = [
        choice("reply-clinic", intent, {"name": localized(one.clinic.names)}, clinic=one.clinic.id) for one in matches
    ]
    turn.say("utter_clinic_which", quick_replies=replies)


def clinic_card(match: ClinicMatch, services: Services, procedure: str | None) -> dict[str, Any]:
    """A clinic as visitors see it: neutral, with why it fits."""
    clinic = match.clinic
    rows = [row("label-address", localized(clinic.address))]
    if clinic.phone:
        rows.append(row("label-phone", phone(clinic.phone)))
    if clinic.opening_hours:
        rows.append(row("label-hours", _hours(clinic)))
    rows.append(row("label-languages", several([language(item) for item in clinic.languages])))
    rows.append(row("label-registration", _registration(clinic)))
    why = _why(match)
    if why:
        rows.append(row("label-why", why))
    entities: dict[str, Any] = {"clinic": clinic.id}
    if procedure:
        entities["procedure"] = procedure
    bookable = services.directory.bookable(clinic)
    return {
        "kind": "clinic",
        "title": localized(clinic.names),
        "rows": rows,
        "note": words("clinic-hours-unverified") if clinic.hours_verified_on is None else None,
        "source": {"name": clinic.source, "date": clinic.as_of.isoformat()},
        "actions": [choice("reply-book", "book_appointment", **entities)] if bookable else [],
    }


def _hours(clinic: Clinic) -> Value:
    days: dict[tuple[int, int], list[int]] = {}
    for opening in clinic.opening_hours:
        days.setdefault((opening.opens, opening.closes), []).append(opening.weekday)
    parts = [
        words("hours-span", days=_days(sorted(weekdays)), opens=_clock(opens), closes=_clock(closes))
        for (opens, closes), weekdays in days.items()
    ]
    joined = parts[-1]
    for part in reversed(parts[:-1]):
        joined = words("two-parts", first=part, second=joined)
    return joined


def _days(weekdays: list[int]) -> Value:
    """Runs of three days or more as a range."""
    runs: list[list[int]] = []
    for weekday in weekdays:
        if runs and weekday == runs[-1][-1] + 1:
            runs[-1].append(weekday)
        else:
            runs.append([weekday])
    parts: list[Value] = []
    for run in runs:
        names = [words(f"weekday-{weekday}") for weekday in run]
        parts += [words("day-range", first=names[0], last=names[-1])] if len(run) > 2 else names
    return several(parts)


def _clock(minutes: int) -> str:
    return f"{minutes // MINUTES_OF_AN_HOUR:02d}:{minutes % MINUTES_OF_AN_HOUR:02d}"


def _registration(clinic: Clinic) -> Value:
    if clinic.registration_state == "verified" and clinic.registration_number and clinic.registration_expires_on:
        number, until = code(clinic.registration_number), day(clinic.registration_expires_on)
        return words("registration-verified", number=number, until=until)
    return words("registration-lapsed" if clinic.registration_state == "lapsed" else "registration-unknown")


def _why(match: ClinicMatch) -> Value | None:
    parts: list[Value] = []
    for reason in match.reasons:
        if reason.reason == "language" and reason.value:
            parts.append(words("reason-language", language=language(reason.value.split("-")[0])))
        elif reason.reason in ("area", "district"):
            parts.append(words("reason-district", district=term("districts", str(reason.value))))
        elif reason.reason in ("pickup", "interpretation"):
            parts.append(words(f"reason-{reason.reason}"))
    return several(parts) if parts else None


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [kind(services) for kind in (ActionFindClinic, ActionAnswerClinic, ActionAnswerClinicLanguages)]
