"""The life of an appointment: which state may follow which, brought about by whom, and when a reason is needed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from actions.db.records import AppointmentRecord, Emission
from actions.db.repositories.booking import BookingRepository
from actions.services.clock import SEOUL, Clock

VISITOR, CLINIC, OPERATOR, SYSTEM = "visitor", "clinic", "operator", "system"
STAFF = frozenset({CLINIC, OPERATOR})
ANYBODY = STAFF | {VISITOR}

TRANSITIONS: dict[str, dict[str, frozenset[str]]] = {
    "draft": {"held": ANYBODY, "requested": ANYBODY, "confirmed": ANYBODY},
    "held": {"requested": ANYBODY, "confirmed": ANYBODY},
    "requested": {"confirmed": STAFF, "declined": STAFF, "cancelled": ANYBODY, "requested": ANYBODY},
    "confirmed": {
        "arrived": STAFF,
        "no_show": STAFF,
        "cancelled": ANYBODY,
        "requested": ANYBODY,
        "confirmed": ANYBODY,
    },
    "arrived": {"completed": STAFF},
    "no_show": {},
    "completed": {},
    "declined": {},
    "cancelled": {},
}
"""All legal transitions, with who may bring them about. From ``requested`` or ``confirmed`` to either of both by
whoever moves the appointment to another time: what a clinic confirmed by hand is a request again, and taking the time
that the clinic proposed confirms."""
STEPS = ("confirmed", "arrived", "no_show", "completed", "declined", "cancelled")
"""The states that somebody brings about by deciding; the others come with the booking itself, or with a new time."""
OPEN = ("requested", "confirmed")
"""The appointment is still ahead: it can be moved or cancelled, and its cells are taken."""
FREED = ("declined", "cancelled")
"""Its cells were given back."""
ENDED = tuple(state for state, further in TRANSITIONS.items() if not further)
DECLINE_REASONS = ("no_time", "closed", "not_offered", "records_needed", "not_suitable", "other")
CANCEL_REASONS = ("visitor_wish", "closed", "practitioner_away", "double", "erasure", "other")
UNDONE = {"arrived": "confirmed", "no_show": "confirmed", "completed": "arrived"}
"""What an appointment becomes again when a mark is taken back that was made by mistake: no decision, and only for a
while."""
REFUSALS = ("state", "actor", "why", "early", "past", "late")
"""It is in no state from which this can follow; this party may not; a reason is needed; it is not yet the day; its time
has begun; the mark is too old to be taken back."""


@dataclass(frozen=True)
class Moved:
    """It is in the new state. ``repeated``: it was before, and nothing was written."""

    record: AppointmentRecord
    repeated: bool = False


@dataclass(frozen=True)
class NotMoved:
    """Nothing was changed; ``reason`` is one of REFUSALS, ``state`` the one it is in."""

    reason: str
    state: str


def party_of(actor: str) -> str:
    """Who an actor of the audit trail is: ``visitor``, ``clinic``, ``system``, or else ``operator``.

    Args:
        actor: a party, with or without a name after a colon (``clinic:hana``), or an agent's id.
    """
    party = actor.partition(":")[0]
    return party if party in (VISITOR, CLINIC, SYSTEM) else OPERATOR


def sources(to_state: str) -> tuple[str, ...]:
    """The other states from which this one can follow."""
    return tuple(state for state, further in TRANSITIONS.items() if to_state in further and state != to_state)


def problem(
    state: str, starts_at: datetime, to_state: str, *, actor: str, why: str | None, now: datetime
) -> str | None:
    """A word of REFUSALS when the change is not legal now; None when it is.

    Staff need a reason to decline or cancel. A patient arrives on the day, is missed or done with after the start; what
    has begun is no longer confirmed, declined or cancelled.
    """
    allowed = TRANSITIONS[state].get(to_state)
    if allowed is None or state == to_state or to_state not in STEPS:
        return "state"
    party = party_of(actor)
    if party not in allowed:
        return "actor"
    if to_state in FREED and party in STAFF and not why:
        return "why"
    if to_state in ("confirmed", *FREED) and starts_at <= now:
        return "past"
    if to_state == "arrived" and starts_at.astimezone(SEOUL).date() > now.astimezone(SEOUL).date():
        return "early"
    if to_state in ("no_show", "completed") and starts_at > now:
        return "early"
    return None


def undo_problem(state: str, marked_at: datetime | None, *, actor: str, now: datetime, within: timedelta) -> str | None:
    """A word of REFUSALS when a mark cannot be taken back now; None when it can.

    Args:
        marked_at: when the appointment was brought into this state; None: nobody knows.
        within: so long after that.
    """
    if state not in UNDONE or marked_at is None:
        return "state"
    if party_of(actor) not in STAFF:
        return "actor"
    return "late" if now - marked_at > within else None


class Lifecycle:
    """Changes the state of appointments, one legal step at a time, each with its line in the audit trail."""

    def __init__(self, bookings: BookingRepository, clock: Clock) -> None:
        self._bookings = bookings
        self._clock = clock

    def move(
        self,
        found: AppointmentRecord,
        to_state: str,
        *,
        actor: str,
        why: str | None = None,
        message: Callable[[AppointmentRecord], Emission] | None = None,
    ) -> Moved | NotMoved:
        """Bring an appointment into a state. Doing it twice is no error.

        Args:
            found: as it was read; when it was changed meanwhile, the answer says the state it is in by now.
            actor: see :func:`party_of`; at most 64 characters.
            why: a short machine word, such as one of DECLINE_REASONS or CANCEL_REASONS; at most 64 characters.
            message: makes what tells the visitor; written in the same transaction.
        """
        if found.state == to_state:
            return Moved(found, repeated=True)
        now = self._clock()
        refused = problem(found.state, found.starts_at, to_state, actor=actor, why=why, now=now)
        if refused is not None:
            return NotMoved(refused, found.state)
        changed = self._bookings.move(
            found.id, (found.state,), to_state, actor=actor, why=why, now=now, message=message
        )
        if changed is not None:
            return Moved(changed)
        current = self._bookings.by_code(found.code)
        if current is None:
            return NotMoved("state", found.state)
        return self.move(current, to_state, actor=actor, why=why, message=message)
