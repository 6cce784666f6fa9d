"""Interpreter and car as a visitor reads them: the card of a request, and what the dispatcher's answer becomes.

Needs no engine: the dispatcher's commands make the same message.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from actions.db.records import AppointmentRecord, ServiceChange
from actions.services.bundle_values import (
    DELAYED,
    DRIVER_MISSING,
    HOTEL,
    INTERPRETATION,
    OPEN_STATES,
    PICKUP,
    Held,
    InterpretationWish,
    PickupWish,
    ServiceRequest,
    Wish,
)
from actions.services.directory import DirectoryService
from actions.services.eligibility import taking_part
from actions.services.results import Booking
from actions.values import Value, choice, code, duration, language, localized, moment, name, row, several, term, words
from bot.replies.emission import Emission, build

BUNDLE = "bundle"
"""Entity of a button: what it is about. Its buttons are signed for the conversation that was shown it."""
INTENTS = {INTERPRETATION: "request_interpretation", PICKUP: "request_pickup"}
ADD = {INTERPRETATION: "reply-bundle-interpreter", PICKUP: "reply-bundle-pickup"}
TITLES = {INTERPRETATION: "card-check-interpretation", PICKUP: "card-check-pickup"}
PROBLEMS = {DELAYED: "reply-bundle-delayed", DRIVER_MISSING: "reply-bundle-driver"}
DROP, TAKE = "drop", "take"


def offers(
    booking: Booking | AppointmentRecord, known: Sequence[ServiceRequest], directory: DirectoryService
) -> list[dict[str, Any]]:
    """Buttons for what can still be asked for beside an open booking; none where the clinic takes no part."""
    clinic = directory.clinic(booking.clinic)
    if booking.state not in OPEN_STATES or clinic is None:
        return []
    there = {one.kind for one in known if one.state in OPEN_STATES}
    wanted = [
        kind for kind in (INTERPRETATION, PICKUP) if kind not in there and taking_part(clinic, kind)[0] is not False
    ]
    return [choice(ADD[kind], INTENTS[kind], bundle={"booking": booking.code}) for kind in wanted]


def service_card(request: ServiceRequest, directory: DirectoryService) -> dict[str, Any]:
    """A request as it stands; a car has buttons for a late flight and a driver who is not there."""
    rows = [row("label-bundle-code", code(request.code)), row("label-state", words(_state(request)))]
    rows += _told(request, directory)
    if request.state == "requested" and not request.overdue:
        rows.append(row("label-bundle-answer", moment(request.deadline)))
    return {
        "kind": "request",
        "title": words(TITLES[request.kind]),
        "rows": rows,
        "lines": [words("bundle-extra", hours=duration(request.extra_hours, "hour"))] if request.extra_hours else [],
        "actions": _actions(request),
    }


def summary_card(wish: Wish, held: Held, clinic: dict[str, str] | None) -> dict[str, Any]:
    """What is about to be asked for."""
    if isinstance(wish, InterpretationWish):
        rows = _spoken(wish.language, wish.hours, wish.start)
    else:
        rows = _driven(wish, clinic)
    lines = [words("bundle-extra", hours=duration(held.extra_hours, "hour"))] if held.extra_hours else []
    if held.nearest:
        lines.append(words("bundle-nearest", times=several([moment(one) for one in held.nearest])))
    return {"kind": "summary", "title": words(TITLES[wish.kind]), "rows": rows, "lines": lines}


def rest_lines(changes: Sequence[ServiceChange]) -> list[Value]:
    """What a change of the appointment did to the rest, a line each."""
    return [words(_rest_key(one), when=moment(one.starts_at)) for one in changes]


def rest_card(changes: Sequence[ServiceChange]) -> list[dict[str, Any]]:
    """The same as a card; none where nothing belonged to the booking."""
    lines = rest_lines(changes)
    return [{"kind": "request", "title": words("card-bundle-rest"), "rows": [], "lines": lines}] if lines else []


def answer_message(request: ServiceRequest, responses: Mapping[str, Any], directory: DirectoryService) -> Emission:
    """What tells the visitor that the dispatcher has answered, in the language of the conversation."""
    response = f"utter_bundle_{request.state}_{request.kind}"
    person = choice("reply-person", "talk_to_human")
    cards = [service_card(request, directory)]
    return build(dict(responses), response, request.locale, {"when": moment(request.start)}, [person], cards)


def proposal_message(request: ServiceRequest) -> Emission:
    """What tells the visitor that the dispatcher proposes another begin; a button takes it."""
    assert request.proposed is not None
    taken = choice(
        "reply-take-proposal",
        INTENTS[request.kind],
        bundle={"service": request.code, "problem": TAKE, "start": request.proposed.isoformat()},
    )
    args = {"time": moment(request.start), "new": moment(request.proposed), "code": code(request.code)}
    replies = [taken, choice("reply-person", "talk_to_human")]
    return {"v": 1, "key": "dispatch-says-proposed", "args": args, "locale": request.locale, "quick_replies": replies}


def _rest_key(change: ServiceChange) -> str:
    sure = "-sure" if change.what == "moved" and change.state == "confirmed" else ""
    return f"bundle-rest-{change.kind}-{change.what.replace('_', '-')}{sure}"


def _state(request: ServiceRequest) -> str:
    if request.problem and request.state in OPEN_STATES:
        return f"state-service-{request.problem.replace('_', '-')}"
    if request.state == "requested":
        return f"state-service-{'overdue' if request.overdue else 'reserved' if request.reserved else 'requested'}"
    return f"state-service-{request.state.replace('_', '-')}"


def _told(request: ServiceRequest, directory: DirectoryService) -> list[dict[str, Any]]:
    if request.kind == INTERPRETATION:
        return _spoken(str(request.language), int(request.hours or 0), request.start)
    details = request.details
    wish = PickupWish(
        airport=str(details["airport"]),
        flight=str(details["flight"]),
        arrival=request.start,
        people=int(request.people or 1),
        destination=str(details["destination"]),
        hotel=details.get("hotel"),
        luggage=details.get("luggage"),
        terminal=details.get("terminal"),
    )
    clinic = directory.clinic(request.clinic) if request.clinic else None
    return _driven(wish, clinic.names if clinic else None)


def _spoken(spoken: str, hours: int, start: Any) -> list[dict[str, Any]]:
    return [
        row("label-check-language", language(spoken)),
        row("label-time", moment(start, both=True)),
        row("label-duration", duration(hours, "hour")),
    ]


def _driven(wish: PickupWish, clinic: dict[str, str] | None) -> list[dict[str, Any]]:
    rows = [
        row("label-check-airport", term("airports", wish.airport)),
        row("label-bundle-flight", code(wish.flight)),
        row("label-bundle-landing", moment(wish.arrival, both=True)),
        row("label-bundle-people", wish.people),
    ]
    if wish.terminal:
        rows.append(row("label-bundle-terminal", code(wish.terminal)))
    if wish.luggage is not None:
        rows.append(row("label-bundle-luggage", wish.luggage))
    if wish.destination == HOTEL:
        to: Value = name(wish.hotel or "")
    else:
        to = localized(clinic) if clinic else words("bundle-to-clinic")
    return [*rows, row("label-bundle-to", to)]


def _actions(request: ServiceRequest) -> list[dict[str, Any]]:
    if request.state not in OPEN_STATES:
        return []
    about = {"service": request.code}
    problems = PROBLEMS if request.kind == PICKUP else {}
    buttons = [choice(key, INTENTS[PICKUP], bundle={**about, "problem": problem}) for problem, key in problems.items()]
    drop = choice(f"reply-bundle-drop-{request.kind}", INTENTS[request.kind], bundle={**about, "problem": DROP})
    return [*buttons, drop]
