"""The chores about bookings."""

from collections.abc import Callable

from actions.db.records import Emission
from actions.db.repositories.waiting import WaitingRecord
from actions.life_messages import offer_message, unanswered_message
from actions.visit_messages import desk_message
from actions.wiring import Services


def life_chores(services: Services) -> dict[str, Callable[[], int]]:
    """By name: requests that the clinic, or the dispatcher, did not answer in time are handed over; who waits for a
    time is offered one; visits of which clinic and visitor say different things become cases."""

    def offered(waiting: WaitingRecord) -> Emission:
        return offer_message(waiting, services.directory.clinic(waiting.clinic))

    return {
        "offers": lambda: services.waitlist.offer(offered),
        "overdue": lambda: services.overdue.hand_over(unanswered_message),
        "visits": lambda: services.visits.hand_over(desk_message),
        "services_overdue": services.dispatch.hand_over_overdue,
    }
