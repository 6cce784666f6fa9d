"""What comes of the check: the verdict with its reasons, dates and source, the drafted request or another way."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from actions.base import Event, ServiceAction, Turn, clear
from actions.contacts import lines_card
from actions.db.records import Clinic
from actions.fact_cards import fact_card
from actions.services.eligibility import (
    INTERPRETATION,
    LIKELY,
    NO,
    NO_CLINIC,
    PICKUP,
    InterpretationAnswers,
    PickupAnswers,
    Verdict,
    interpretation,
    partnership,
    pickup,
    taking_part,
)
from actions.values import Value, choice, code, day, language, localized, phone, row, several, term, words
from actions.wiring import Services

SERVICES = {"request_pickup": PICKUP, "request_interpretation": INTERPRETATION}
WISHES = {service: intent for intent, service in SERVICES.items()}
ANSWERED = ("check_clinic", "check_airport", "check_arrived", "check_booked")
CHECK_SLOTS = ("check_service", "check_language", *ANSWERED)
PARTNERS = 2
WAYS = ("registered", "insured", "g-one", "overseas")
STAY_LINES = ("line_1345",)
TRAVEL_LINE = "line_1330"

Slots = Mapping[str, Any]


def verdict(slots: Slots, services: Services, today: date) -> Verdict:
    """What can be said of the wish by the answers so far."""
    service = str(slots["check_service"])
    clinic = _clinic(slots, services)
    partner = partnership(slots["check_clinic"], clinic, service)
    general = services.knowledge.fact(service, today)
    terms = services.knowledge.fact(f"{service}_terms", today)
    known = general.values if general is not None and terms is not None else None
    if service == PICKUP:
        asked = PickupAnswers(partner, slots["check_airport"], slots["check_arrived"], slots["check_booked"])
        return pickup(asked, known["from_to"] if known else None)
    wished = InterpretationAnswers(partner, slots["check_language"], slots["check_arrived"], slots["check_booked"])
    return interpretation(wished, known["languages"] if known else None)


def _clinic(slots: Slots, services: Services) -> Clinic | None:
    named = slots["check_clinic"]
    return services.directory.clinic(str(named)) if named else None


class ActionSubmitCheck(ServiceAction):
    """Says what can be said; where it may be possible the request is kept for the desk."""

    action_name = "action_submit_check"

    def handle(self, turn: Turn) -> list[Event]:
        slots = {slot: turn.slot(slot) for slot in CHECK_SLOTS}
        result = _Result(turn, self.services, slots, verdict(slots, self.services, turn.now.date()))
        response = f"utter_check_{result.service}_{result.verdict.state}"
        if result.verdict.state == NO:
            turn.say(response, quick_replies=result.other_replies(), cards=result.cards())
            return clear("offered", *CHECK_SLOTS)
        kept = self.services.callbacks.ask(
            turn.conversation, contact=turn.slot("contact"), wish=result.draft(), locale=turn.locale, now=turn.now
        )
        if kept.contact:
            turn.say(response, quick_replies=result.replies(), cards=result.cards())
        else:
            turn.say(response, quick_replies=[], cards=result.cards())
            turn.say("utter_check_leave_contact", quick_replies=result.replies())
        return clear("offered", *CHECK_SLOTS)


@dataclass(frozen=True)
class _Result:
    """A verdict and all that is shown with it."""

    turn: Turn
    services: Services
    slots: Slots
    verdict: Verdict

    @property
    def service(self) -> str:
        return str(self.slots["check_service"])

    @property
    def clinic(self) -> Clinic | None:
        return _clinic(self.slots, self.services)

    @property
    def language(self) -> str:
        return str(self.slots["check_language"])

    def draft(self) -> str:
        """The wish as the desk reads it: ids and words, no comma (the store joins several wishes with one)."""
        told = [f"{slot.removeprefix('check_')} {self.slots[slot]}" for slot in CHECK_SLOTS[1:] if self.slots[slot]]
        return f"{WISHES[self.service]} ({'; '.join([self.verdict.state, *told])})"

    def cards(self) -> list[dict[str, Any]]:
        """The request with reasons and source; the lines that interpret by phone; the ways of residents."""
        cards = [self._request(), *self._clinic_card()]
        if "resident" in self.verdict.reasons:
            cards += ways_cards(self.turn, self.services)
        elif self.service == INTERPRETATION and self.verdict.state != LIKELY:
            cards.append(_phone_card(self.services, self.language, self.turn.now.date()))
        return cards

    def _request(self) -> dict[str, Any]:
        rows = [row("label-check-state", words(f"check-state-{self.verdict.state}"))]
        if self.clinic is not None:
            rows.append(row("label-clinic", localized(self.clinic.names)))
        if self.service == INTERPRETATION:
            rows.append(row("label-check-language", language(self.language)))
        elif self.slots["check_airport"] in {one.id for one in self.services.directory.places}:
            rows.append(row("label-check-airport", term("airports", str(self.slots["check_airport"]))))
        if self.verdict.state != NO:
            rows.append(row("label-check-owner", words("check-owner")))
        today = self.turn.now.date()
        terms = self.services.knowledge.fact(f"{self.service}_terms", today)
        title = words(f"card-check-{self.service}")
        if terms is None:
            return {"kind": "request", "title": title, "rows": rows, "lines": self._lines()}
        if self.verdict.state != NO:
            unknown = several([words(f"check-open-{one.replace('_', '-')}") for one in terms.values["open"]])
            rows.append(row("label-check-open", unknown))
        return fact_card(terms, title, rows, self._lines(), "request")

    def _lines(self) -> list[Value]:
        lines = [self._why(reason) for reason in self.verdict.reasons]
        if self.verdict.state == LIKELY:
            lines = [self._why("partner")]
            lines += [words("check-cost")] if self.service == PICKUP else []
        elif self.service == PICKUP and self.verdict.state == NO:
            lines.append(words("check-way-from-airport"))
        elif self.service == INTERPRETATION and self.clinic and self.language in self.clinic.languages:
            lines.append(
                words("check-way-staff", clinic=localized(self.clinic.names), language=language(self.language))
            )
        if self.verdict.state == NO and self._partners():
            lines.append(words("check-way-partner"))
        return [one for index, one in enumerate(lines) if one not in lines[:index]]

    def _why(self, reason: str) -> Value:
        if reason in ("partner", "not_partner"):
            assert self.clinic is not None
            as_of = taking_part(self.clinic, self.service)[1]
            key = f"check-why-{reason.replace('_', '-')}"
            return words(key, clinic=localized(self.clinic.names), date=day(as_of))
        if reason == "airport":
            fact = self.services.knowledge.fact(PICKUP, self.turn.now.date())
            assert fact is not None
            return words(
                "check-why-airport", airports=several([term("airports", one) for one in fact.values["from_to"]])
            )
        if reason == "language":
            return words("check-why-language", language=language(self.language))
        return words("check-why-open" if reason.endswith("_open") else f"check-why-{reason.replace('_', '-')}")

    def _clinic_card(self) -> list[dict[str, Any]]:
        """How to ask the clinic itself, where it is not simply likely."""
        clinic = self.clinic
        if clinic is None or self.verdict.state == LIKELY:
            return []
        rows = [row("label-phone", phone(clinic.phone))] if clinic.phone else []
        rows.append(row("label-languages", several([language(item) for item in clinic.languages])))
        return [
            {
                "kind": "contacts",
                "title": localized(clinic.names),
                "rows": rows,
                "calls": [clinic.phone] if clinic.phone and not clinic.demo else [],
                "source": {"name": clinic.source, "date": clinic.as_of.isoformat()},
                "note": words("clinic-demo") if clinic.demo else None,
            }
        ]

    def _partners(self) -> list[Clinic]:
        """Other clinics that take part, where the clinic alone rules it out."""
        if self.verdict.reasons != ("not_partner",):
            return []
        return self.services.eligibility.partners(
            self.service,
            procedure=self.turn.slot("procedure"),
            language=self.language,
            without=self.slots["check_clinic"],
            limit=PARTNERS,
        )

    def replies(self) -> list[dict[str, Any]]:
        """What comes next after a request that was noted."""
        book: list[dict[str, Any]] = []
        if "no_clinic" in self.verdict.reasons:
            book = [choice("reply-clinics", "find_clinic")]
        elif "not_booked" in self.verdict.reasons:
            named: dict[str, Any] = {"clinic": self.clinic.id} if self.clinic else {}
            book = [choice("reply-book", "book_appointment", **named)]
        return [*book, *self._details(), self._other_service(), choice("reply-person", "talk_to_human")]

    def _details(self) -> list[dict[str, Any]]:
        """The way on to a request with flight or hours, once a clinic is chosen."""
        if self.slots["check_clinic"] in (None, NO_CLINIC):
            return []
        clinic = self.clinic.id if self.clinic else None
        coming = self.services.bundle.booking(self.turn.conversation)
        told: dict[str, Any] = {"clinic": clinic, "language": self.language}
        if coming is not None and coming.clinic == clinic:
            told["booking"] = coming.code
        if self.slots["check_airport"] in {one.id for one in self.services.directory.places}:
            told["airport"] = self.slots["check_airport"]
        return [choice("reply-bundle-details", WISHES[self.service], bundle=told)]

    def other_replies(self) -> list[dict[str, Any]]:
        """What comes next after a no: the same with a clinic that takes part, or with a G-1 visa."""
        wish, reasons = WISHES[self.service], self.verdict.reasons
        kept = {slot: self.slots[slot] for slot in ANSWERED[1:] if self.slots[slot]}
        kept.pop("check_booked", None)  # it was said of the other clinic
        again = [
            choice("reply-clinic", wish, {"name": localized(one.names)}, clinic=one.id, check=kept)
            for one in self._partners()
        ]
        if self.service == INTERPRETATION and reasons == ("resident",):
            told = {slot: self.slots[slot] for slot in ANSWERED if self.slots[slot]} | {"check_arrived": "g1"}
            again = [choice("reply-check-g-one", wish, check=told)]
        return [*again, self._other_service(), choice("reply-person", "talk_to_human")]

    def _other_service(self) -> dict[str, Any]:
        if self.service == PICKUP:
            return choice("reply-interpreter", "ask_interpretation")
        return choice("reply-pickup", "ask_pickup")


class ActionAnswerResidency(ServiceAction):
    """Who counts as a patient from abroad, and the way open to everybody else."""

    action_name = "action_answer_residency"

    def handle(self, turn: Turn) -> list[Event]:
        turn.say("utter_check_ways", cards=ways_cards(turn, self.services))
        return []


def ways_cards(turn: Turn, services: Services) -> list[dict[str, Any]]:
    """The four ways of people who live in Korea, by the law's words, and who answers questions about a stay."""
    today = turn.now.date()
    rows = [row(f"label-check-way-{way}", words(f"check-way-{way}")) for way in WAYS]
    law = services.knowledge.fact("patient_law", today)
    cards = [fact_card(law, words("card-check-ways"), rows)] if law else []
    return [*cards, lines_card(services.knowledge, STAY_LINES, today)]


def _phone_card(services: Services, spoken: str, today: date) -> dict[str, Any]:
    """Lines that interpret by phone: the travel helpline where it speaks the language, and the volunteers."""
    travel = services.knowledge.fact(TRAVEL_LINE, today)
    speaks = travel is not None and spoken in (*travel.values["languages"], *travel.values.get("day_languages", ()))
    card = lines_card(services.knowledge, (TRAVEL_LINE,) if speaks else (), today)
    volunteers = services.knowledge.fact("interpretation_by_phone", today)
    if volunteers is not None:
        number, count = volunteers.values["number"], volunteers.values["language_count"]
        answer = words("check-bbb", number=code(number), count=count, read=day(volunteers.as_of))
        card["rows"].append(row("label-check-bbb", answer))
        card["calls"].append(number)
    return {**card, "title": words("card-check-phone")}


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [ActionSubmitCheck(services), ActionAnswerResidency(services)]
