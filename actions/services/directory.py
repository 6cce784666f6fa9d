"""The directory as visitors ask for it: neutral, ordered by fit with the reasons shown."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from actions.db.records import Clinic, Offering, Procedure, Specialty
from actions.db.repositories.directory import DirectoryRepository
from actions.services.calendar import opening_spans
from actions.services.clock import SEOUL, Clock


@dataclass(frozen=True)
class Reason:
    """Why a clinic fits. ``reason``: language, area, district, pickup or interpretation; ``value``: what of it."""

    reason: str
    value: str | None = None


@dataclass(frozen=True)
class ClinicMatch:
    """A clinic that was looked for, with what speaks for it and its offering when a procedure was named."""

    clinic: Clinic
    reasons: tuple[Reason, ...]
    offering: Offering | None = None


@dataclass(frozen=True)
class Price:
    """A published price in whole KRW: to be shown with ``source``, ``as_of`` and ``vat_included`` (None: unknown)."""

    clinic: Clinic
    procedure: str
    price_from: int
    price_to: int | None
    vat_included: bool | None
    source: str
    as_of: date
    kind: str
    demo: bool


class DirectoryService:
    """Procedures, clinics, offerings, prices."""

    def __init__(self, repository: DirectoryRepository, clock: Clock) -> None:
        self._repository = repository
        self._clock = clock

    def procedures(self, specialty: str | None = None) -> list[Procedure]:
        """All procedures, or those of a specialty, ordered by id."""
        return self._repository.procedures(specialty)

    def procedures_on_offer(self, specialty: str | None = None) -> list[Procedure]:
        """Procedures that some bookable clinic offers, of one specialty when it is given, ordered by id."""
        offered = {
            offering.procedure
            for clinic in self._repository.clinics(self._today())
            if self.bookable(clinic)
            for offering in self._repository.offerings(clinic=clinic.id)
        }
        return [one for one in self._repository.procedures(specialty) if one.id in offered]

    def procedure(self, procedure_id: str) -> Procedure | None:
        """One procedure, or None."""
        return self._repository.procedure(procedure_id)

    def specialties(self) -> list[Specialty]:
        """All specialties, ordered by id."""
        return self._repository.specialties()

    def clinic(self, clinic_id: str) -> Clinic | None:
        """One clinic, whatever its registration state (see :meth:`bookable`), or None."""
        return self._repository.clinic(clinic_id, self._today())

    def bookable(self, clinic: Clinic) -> bool:
        """True when visitors may be sent there: the registration is verified and not expired."""
        return clinic.registration_state == "verified"

    def offerings(self, clinic_id: str) -> list[Offering]:
        """What a clinic offers, ordered by procedure."""
        return self._repository.offerings(clinic=clinic_id)

    def find_clinics(
        self,
        *,
        procedure: str | None = None,
        specialty: str | None = None,
        district: str | None = None,
        language: str | None = None,
        languages_wished: Sequence[str] = (),
        limit: int = 5,
    ) -> list[ClinicMatch]:
        """Bookable clinics ordered by fit.

        Args:
            procedure, specialty: the clinic must offer it.
            district: a district or a neighbourhood; clinics there come first, others follow without that reason.
            language: the same for a language (``zh-Hant`` is met by ``zh``).
            languages_wished: more languages that speak for a clinic, such as the one the visitor writes.
        """
        today = self._today()
        offered = {one.clinic: one for one in self._repository.offerings(procedure=procedure)} if procedure else None
        wished = [code for code in (language, *languages_wished) if code]
        area_home = self._repository.districts_of_areas()
        matches = []
        for clinic in self._repository.clinics(today):
            if not self.bookable(clinic):
                continue
            if offered is not None and clinic.id not in offered:
                continue
            if specialty and specialty not in clinic.departments:
                continue
            reasons = _reasons(clinic, district, wished, area_home)
            matches.append(ClinicMatch(clinic, reasons, offered.get(clinic.id) if offered else None))
        matches.sort(key=lambda match: (_distance(match.reasons, language), _lot(match.clinic.id, today)))
        return matches[:limit]

    def price_for(self, procedure_id: str) -> list[Price]:
        """Published prices at bookable clinics; never without source and date. Ordered as ``find_clinics`` would."""
        prices = []
        for match in self.find_clinics(procedure=procedure_id, limit=1000):
            offering = match.offering
            if offering is None or offering.price_from is None:
                continue
            if offering.price_source is None or offering.price_as_of is None:
                continue
            prices.append(
                Price(
                    clinic=match.clinic,
                    procedure=procedure_id,
                    price_from=offering.price_from,
                    price_to=offering.price_to,
                    vat_included=offering.vat_included,
                    source=offering.price_source,
                    as_of=offering.price_as_of,
                    kind=offering.kind,
                    demo=offering.demo,
                )
            )
        return prices

    def open_now(self, clinic: Clinic) -> bool | None:
        """Whether the clinic is open at this moment; None when its hours were never verified."""
        if clinic.hours_verified_on is None:
            return None
        now = self._clock()
        today = self._today()
        closed = self._repository.closures(clinic.id, today, today)
        return any(opens <= now < closes for opens, closes in opening_spans(clinic, today, closed))

    def closed_days(self, clinic_id: str, first: date, last: date) -> dict[date, str]:
        """Closures (public holidays too) of a clinic, both days included, with their reasons."""
        return self._repository.closures(clinic_id, first, last)

    def _today(self) -> date:
        now: datetime = self._clock()
        return now.astimezone(SEOUL).date()


def _reasons(
    clinic: Clinic, district: str | None, languages: Sequence[str], area_home: dict[str, str]
) -> tuple[Reason, ...]:
    reasons = []
    spoken = {code.split("-")[0] for code in clinic.languages}
    for code in dict.fromkeys(languages):
        if code.split("-")[0] in spoken:
            reasons.append(Reason("language", code))
            break
    if district and district == clinic.area:
        reasons.append(Reason("area", district))
    elif district and clinic.district in (district, area_home.get(district)):
        reasons.append(Reason("district", clinic.district))
    if clinic.pickup_partner:
        reasons.append(Reason("pickup"))
    if clinic.interpretation_partner:
        reasons.append(Reason("interpretation"))
    return tuple(reasons)


def _distance(reasons: Sequence[Reason], language: str | None) -> int:
    """Small is near. A language asked for weighs more than the place; one that is only written weighs less."""
    weights = {"language": 8 if language else 2, "area": 7, "district": 3, "interpretation": 1}
    return -sum(weights.get(one.reason, 0) for one in reasons)


def _lot(clinic_id: str, today: date) -> str:
    """Equal fits change places daily, so that no clinic stands first for its name."""
    return hashlib.sha256(f"{today.isoformat()} {clinic_id}".encode()).hexdigest()
