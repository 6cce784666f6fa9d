"""Whom to reach after a treatment, by urgency. No sign is judged here, and nothing is ever called normal."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from actions.db.records import Clinic
from actions.db.repositories.booking import BookingRepository
from actions.services.clock import Clock
from actions.services.directory import DirectoryService

HERE, LOST, HOME = "here", "lost", "home"
SITUATIONS = (HERE, LOST, HOME)
"""Still in Korea; the clinic cannot be reached; back home."""
NOW, TONIGHT, CLINIC = "now", "tonight", "clinic"
LEVELS = (NOW, TONIGHT, CLINIC)

AMBULANCE, LOCAL_NUMBER = "ambulance", "local_number"
AFTER_HOURS, EMERGENCY_ROOM, LOCAL_DOCTOR = "after_hours", "emergency_room", "local_doctor"
THE_CLINIC, CLINIC_CHANNEL, SUPPORT_CENTER = "clinic", "clinic_channel", "support_center"

_WHO: dict[tuple[str, str], tuple[str, ...]] = {
    (HERE, NOW): (AMBULANCE,),
    (HERE, TONIGHT): (AFTER_HOURS, EMERGENCY_ROOM),
    (HERE, CLINIC): (THE_CLINIC,),
    (LOST, NOW): (AMBULANCE,),
    (LOST, TONIGHT): (EMERGENCY_ROOM,),
    (LOST, CLINIC): (SUPPORT_CENTER,),
    (HOME, NOW): (LOCAL_NUMBER,),
    (HOME, TONIGHT): (EMERGENCY_ROOM, LOCAL_DOCTOR),
    (HOME, CLINIC): (CLINIC_CHANNEL, LOCAL_DOCTOR),
}


@dataclass(frozen=True)
class Step:
    """One level of urgency.

    Attributes:
        level: ``now``, ``tonight`` or ``clinic`` (when it opens).
        who: whom to reach, the first first; ids of the constants above.
        signs: kinds of danger of this level; empty until a clinician has signed the list off.
    """

    level: str
    who: tuple[str, ...]
    signs: tuple[str, ...]


def steps(situation: str, kinds: Mapping[str, str], *, signed_off: bool) -> tuple[Step, ...]:
    """What to do, the most urgent first.

    Args:
        situation: one of SITUATIONS.
        kinds: the level of each kind of danger.
        signed_off: whether a clinician has signed the kinds off; until then no sign is named.
    """
    signs = {
        level: tuple(kind for kind, its in kinds.items() if its == level) if signed_off else () for level in LEVELS
    }
    return tuple(Step(level, _WHO[situation, level], signs[level]) for level in LEVELS)


class AftercareService:
    """Whom to reach after a treatment."""

    def __init__(
        self,
        bookings: BookingRepository,
        directory: DirectoryService,
        clock: Clock,
        *,
        kinds: Mapping[str, str],
        signed_off_by: str | None,
    ) -> None:
        self._bookings = bookings
        self._directory = directory
        self._clock = clock
        self._kinds = kinds
        self.signed_off = bool(signed_off_by and signed_off_by.strip())

    def steps(self, situation: str) -> tuple[Step, ...]:
        """What to do in this situation, the most urgent first."""
        return steps(situation, self._kinds, signed_off=self.signed_off)

    def clinic(self, conversation: str, named: str | None) -> Clinic | None:
        """The clinic that was named, else that of the last appointment of this conversation that has begun."""
        if named is not None and (clinic := self._directory.clinic(named)):
            return clinic
        begun = self._bookings.last_begun(conversation, self._clock())
        return self._directory.clinic(begun.clinic) if begun else None


def levels_of(path: Path) -> dict[str, str]:
    """The level of each kind of danger, from ``data/safety/levels.yml``."""
    loaded = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return {kind: str(one["level"]) for kind, one in loaded["kinds"].items()}
