"""A request for an interpreter or a car as the dispatcher reads it; the words stand in ``bot/web/dispatch``."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from babel import Locale

from actions.db.types import pick
from actions.services.bundle_values import INTERPRETATION, ServiceRequest
from actions.services.directory import DirectoryService

_KOREAN = Locale("ko")
DETAILS = ("airport", "flight", "terminal", "luggage", "destination", "hotel")


@dataclass(frozen=True)
class Shown:
    """A request with the Korean names of what it refers to.

    Attributes:
        language: the one to interpret, or the one the visitor writes.
        clinic, address: where there is one.
        details: all of DETAILS; None: not told.
    """

    request: ServiceRequest
    is_interpretation: bool
    language: str
    clinic: str | None
    address: str | None
    details: Mapping[str, Any]


def shown(request: ServiceRequest, directory: DirectoryService) -> Shown:
    """The request with names."""
    clinic = directory.clinic(request.clinic) if request.clinic else None
    spoken = request.language or request.locale.split("-")[0]
    return Shown(
        request=request,
        is_interpretation=request.kind == INTERPRETATION,
        language=_KOREAN.languages.get(spoken, spoken),
        clinic=pick(clinic.names, "ko") if clinic else None,
        address=pick(clinic.address, "ko") if clinic else None,
        details={name: request.details.get(name) for name in DETAILS},
    )
