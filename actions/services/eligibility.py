"""Who may have the airport pick-up and the free interpretation, and who is a patient from abroad at all.

The rules are plain functions of what is known. A verdict is ``likely``, ``no`` or ``unknown``; a yes is for people.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from actions.db.records import Clinic
from actions.db.repositories.booking import BookingRepository
from actions.services.clock import Clock
from actions.services.directory import DirectoryService

PICKUP, INTERPRETATION = "pickup", "interpretation"
LIKELY, NO, UNKNOWN = "likely", "no", "unknown"
PATIENT, NOT_PATIENT = "patient", "not_patient"
NO_CLINIC, OTHER_CLINIC = "none", "other"
"""In the place of a clinic's id: none is chosen yet; one that the directory does not hold."""
YES, UNSURE = "yes", "unsure"
ABROAD, ARRIVED, VISITING, RESIDENT, G1 = "abroad", "arrived", "visiting", "resident", "g1"
_SEARCHED = 30

_G1 = re.compile(r"G-?1(-\d{1,2})?")
_OVERSEAS_KOREAN = re.compile(r"F-?4(-\d{1,2})?")


@dataclass(frozen=True)
class Verdict:
    """What can be said of a wish, and why.

    Attributes:
        state: ``likely``, ``no`` or ``unknown``.
        reasons: what rules it out, or else what is still open; empty when likely.
    """

    state: str
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class ResidencyStatus:
    """Whether somebody is an international patient by law: ``patient``, ``not_patient`` or ``unknown``.

    Attributes:
        reason: ``insured``, ``registered``, ``residence_report``, ``g1`` or ``visitor``; for unknown, what would
            decide: ``insurance`` or ``registration``.
    """

    state: str
    reason: str


@dataclass(frozen=True)
class PickupAnswers:
    """What is known of a wish for the pick-up; None: not asked yet.

    Attributes:
        partner: as :func:`partnership` gives it.
        airport: an airport's id, ``other`` or ``unsure``.
        whereabouts: ``abroad``, ``arrived``, ``resident``, ``g1`` or ``unsure``.
        booked: whether surgery or treatment is booked at the clinic: ``yes``, ``no`` or ``unsure``.
    """

    partner: str | None = None
    airport: str | None = None
    whereabouts: str | None = None
    booked: str | None = None


@dataclass(frozen=True)
class InterpretationAnswers:
    """What is known of a wish for an interpreter; None: not asked yet.

    Attributes:
        partner: as :func:`partnership` gives it.
        language: two-letter code.
        whereabouts: ``abroad``, ``arrived``, ``visiting``, ``resident``, ``g1`` (not insured) or ``unsure``.
        at_clinic: whether it is for a consultation or a treatment: ``yes``, ``no`` or ``unsure``.
    """

    partner: str | None = None
    language: str | None = None
    whereabouts: str | None = None
    at_clinic: str | None = None


@dataclass(frozen=True)
class KnownBooking:
    """What the visitor's next appointment tells.

    Attributes:
        treatment: confirmed, and more than a first consultation.
        residency: ``no`` or ``unsure``, as it was answered for the booking.
    """

    clinic: str
    treatment: bool
    residency: str | None


def residency_status(visa: str | None, registered: bool | None, insured: bool | None) -> ResidencyStatus:
    """Act on attracting international patients, Article 2(2), and its Rule, Article 2.

    Not a patient from abroad: who is insured in Korea, whatever the visa; who has an alien registration, G-1 excepted;
    an overseas Korean (F-4) with a report of domestic residence.

    Args:
        visa: such as ``G-1-10``, ``F-4`` or ``C-3-3``; None: not known.
        registered: alien registration, or report of domestic residence; None: not known.
        insured: member or dependant of the national health insurance; None: not known.
    """
    kind = (visa or "").strip().upper()
    if insured:
        return ResidencyStatus(NOT_PATIENT, "insured")
    if registered and not _G1.fullmatch(kind):
        return ResidencyStatus(NOT_PATIENT, "residence_report" if _OVERSEAS_KOREAN.fullmatch(kind) else "registered")
    if registered is None and not _G1.fullmatch(kind):
        return ResidencyStatus(UNKNOWN, "registration")
    if insured is None:
        return ResidencyStatus(UNKNOWN, "insurance")
    return ResidencyStatus(PATIENT, "g1" if _G1.fullmatch(kind) else "visitor")


def partnership(chosen: str | None, clinic: Clinic | None, service: str) -> str | None:
    """``partner``, ``not_partner``, ``partner_unknown``, ``unverified`` (its registration) or ``no_clinic``.

    Args:
        chosen: the clinic's id, ``none`` or ``other``; None, which is given back: not asked yet.
        clinic: what the directory holds of it.
        service: ``pickup`` or ``interpretation``.
    """
    if chosen is None or chosen == NO_CLINIC:
        return None if chosen is None else "no_clinic"
    if clinic is None:
        return "partner_unknown"
    takes_part, _ = taking_part(clinic, service)
    if takes_part is False:
        return "not_partner"
    if clinic.registration_state != "verified":
        return "unverified"
    return "partner" if takes_part else "partner_unknown"


def taking_part(clinic: Clinic, service: str) -> tuple[bool | None, date]:
    """Whether the directory has the clinic as a partner (None: not known), and as of when."""
    if service == PICKUP:
        return clinic.pickup_partner, clinic.pickup_as_of or clinic.as_of
    return clinic.interpretation_partner, clinic.interpretation_as_of or clinic.as_of


def pickup(answers: PickupAnswers, airports: Collection[str] | None) -> Verdict:
    """The verdict on a pick-up from the airport.

    Args:
        airports: those it is reported to start from; None: its terms are not known any more.
    """
    found = [_of_clinic(answers.partner), (UNKNOWN, "terms") if airports is None else None]
    if answers.airport in (None, UNSURE):
        found.append((UNKNOWN, "airport_open"))
    elif airports is not None and answers.airport not in airports:
        found.append((NO, "airport"))
    if answers.whereabouts in (RESIDENT, G1):
        found.append((NO, "arrived" if answers.whereabouts == G1 else "resident"))
    elif answers.whereabouts == ARRIVED:
        found.append((NO, "arrived"))
    elif answers.whereabouts != ABROAD:
        found.append((UNKNOWN, "whereabouts_open"))
    if answers.partner != "no_clinic" and answers.booked != YES:
        found.append((UNKNOWN, "not_booked" if answers.booked == NO else "booking_open"))
    return _verdict(found)


def interpretation(answers: InterpretationAnswers, languages: Collection[str] | None) -> Verdict:
    """The verdict on free interpretation.

    Args:
        languages: those it is reported for; None: its terms are not known any more.
    """
    found = [_of_clinic(answers.partner), (UNKNOWN, "terms") if languages is None else None]
    if languages is not None and answers.language not in languages:
        found.append((UNKNOWN, "language"))  # the reports name nine "and others"
    if answers.whereabouts == RESIDENT:
        found.append((NO, "resident"))
    elif answers.whereabouts not in (ABROAD, ARRIVED, VISITING, G1):
        found.append((UNKNOWN, "whereabouts_open"))
    if answers.at_clinic == NO:
        found.append((NO, "occasion"))
    elif answers.at_clinic != YES:
        found.append((UNKNOWN, "occasion_open"))
    return _verdict(found)


def _of_clinic(partner: str | None) -> tuple[str, str] | None:
    if partner == "partner":
        return None
    return (NO if partner == "not_partner" else UNKNOWN, partner or "clinic_open")


def _verdict(found: list[tuple[str, str] | None]) -> Verdict:
    for state in (NO, UNKNOWN):
        reasons = tuple(one[1] for one in found if one is not None and one[0] == state)
        if reasons:
            return Verdict(state, reasons)
    return Verdict(LIKELY)


class EligibilityService:
    """What bookings and directory know of a wish."""

    def __init__(self, bookings: BookingRepository, directory: DirectoryService, clock: Clock) -> None:
        self._bookings = bookings
        self._directory = directory
        self._clock = clock

    def booked(self, conversation: str, clinic: str | None = None) -> KnownBooking | None:
        """The next appointment of this conversation, at this clinic where one is given."""
        for booking in self._bookings.coming(conversation, self._clock()):
            if clinic in (None, booking.clinic):
                offered = self._directory.offerings(booking.clinic)
                kind = next((one.kind for one in offered if one.procedure == booking.procedure), None)
                treatment = booking.state == "confirmed" and kind == "direct"
                return KnownBooking(booking.clinic, treatment, booking.residency)
        return None

    def partners(
        self, service: str, *, procedure: str | None, language: str, without: str | None, limit: int
    ) -> list[Clinic]:
        """Bookable partner clinics for a service, those that speak the language first."""
        matches = self._directory.find_clinics(procedure=procedure, languages_wished=(language,), limit=_SEARCHED)
        clinics = [one.clinic for one in matches if one.clinic.id != without]
        return [one for one in clinics if taking_part(one, service)[0]][:limit]
