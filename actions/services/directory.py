"""The directory as visitors ask for it: neutral, ordered by fit with the reasons shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import numpy as np

from actions.db.records import Clinic, Offering, Procedure, Specialty
from actions.db.repositories.directory import DirectoryRepository
from actions.services.calendar import opening_spans
from actions.services.clinic_index import DirectoryIndex, IndexKeeper, Rows
from actions.services.clock import SEOUL, Clock
from actions.services.places import Places, metres_between
from actions.services.search import (
    ClinicMatch,
    ClinicWish,
    HolidayCalendar,
    Rank,
    Reason,
    Relaxation,
    SearchResult,
    Selection,
    best,
    languages_spoken,
    soft_rank,
)

__all__ = ["ClinicMatch", "ClinicWish", "DirectoryService", "Price", "Reason", "Relaxation", "SearchResult"]

NEAR_METRES = 3_000


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

    def __init__(
        self,
        repository: DirectoryRepository,
        clock: Clock,
        *,
        places: Places | None = None,
        holidays: HolidayCalendar | None = None,
        near_metres: int = NEAR_METRES,
    ) -> None:
        """Nothing is read yet.

        Args:
            places: where places are; without them a place is met only by clinics that name it as district or area.
            holidays: public holidays; without them every day is an ordinary one.
            near_metres: how far from a neighbourhood or a landmark is still near.
        """
        self._repository = repository
        self._clock = clock
        self._places = places or Places()
        self._holidays = holidays
        self._near_metres = near_metres
        self._keeper = IndexKeeper(repository)

    @property
    def places(self) -> Places:
        """The places that searches know."""
        return self._places

    def procedures(self, specialty: str | None = None) -> list[Procedure]:
        """All procedures, or those of a specialty, ordered by id."""
        return self._repository.procedures(specialty)

    def procedures_on_offer(self, specialty: str | None = None) -> list[Procedure]:
        """Procedures that some bookable clinic offers, of one specialty when it is given, ordered by id."""
        today = self._today()
        last = self._keeper.current(today).last_expiry
        return [one for one in self._repository.procedures(specialty) if last.get(one.id, 0) >= today.toordinal()]

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

    def search(self, wish: ClinicWish) -> SearchResult:
        """The bookable clinics that meet every hard wish, by fit: the nearest first where a place to be near is named,
        then by languages wished; equal fits change places daily. When none does, what could be left out."""
        today = self._today()
        index = self._keeper.current(today)
        selection = Selection(index, today, self._places, self._holidays, self._near_metres)
        rows = np.flatnonzero(selection.mask(wish))
        total = len(rows)
        if not total:
            return SearchResult((), 0, selection.relaxations(wish))
        ranks = selection.rank(wish, rows)
        loaded = self._load(index, rows, ranks, wish.limit, wish.procedure, today, skip=wish.offset)
        return SearchResult(
            tuple(ClinicMatch(clinic, self._reasons(wish, clinic), offering) for clinic, offering in loaded), total
        )

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
        index = self._keeper.current(today)
        selection = Selection(index, today, self._places, self._holidays, self._near_metres)
        rows = np.flatnonzero(selection.mask(ClinicWish(procedure=procedure, specialty=specialty)))
        wished = [code for code in (language, *languages_wished) if code]
        home = index.home.get(district or "")
        # a language asked for weighs more than the place; one that is only written weighs less
        ranks = soft_rank(
            index,
            rows,
            [
                (index.speaking(wished), 8 if language else 2),
                (index.within.get(district or ""), 7 if home else 3),
                (index.within.get(home or ""), 3),
            ],
        )
        return [
            ClinicMatch(clinic, _soft_reasons(clinic, district, wished, home), offering)
            for clinic, offering in self._load(index, rows, ranks, limit, procedure, today)
        ]

    def price_for(self, procedure_id: str, limit: int = 10) -> list[Price]:
        """Published prices at bookable clinics; never without source and date. Ordered as ``find_clinics`` would."""
        today = self._today()
        index = self._keeper.current(today)
        rows = np.flatnonzero(index.priced.get(procedure_id, index.nobody()) & index.bookable(today))
        prices = []
        for clinic, offering in self._load(index, rows, soft_rank(index, rows, []), limit, procedure_id, today):
            if offering is None or offering.price_from is None:
                continue
            if offering.price_source is None or offering.price_as_of is None:
                continue
            prices.append(
                Price(
                    clinic=clinic,
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
        return any(opens <= now < closes for opens, closes in self._spans(clinic, self._today()))

    def closed_days(self, clinic_id: str, first: date, last: date) -> dict[date, str]:
        """The days on which a clinic is wholly closed as an exception, both ends included, with the reasons.

        Public holidays are not among them.
        """
        found = self._repository.closures(clinic_id, first, last)
        return {one.day: one.reason for one in found if one.practitioner is None and one.opens is None}

    def _load(
        self,
        index: DirectoryIndex,
        rows: Rows,
        ranks: Rank,
        limit: int,
        procedure: str | None,
        today: date,
        *,
        skip: int = 0,
    ) -> list[tuple[Clinic, Offering | None]]:
        """The best of some rows as they are in the database now: the index may be older by one change."""
        ids = [index.ids[row] for row in best(index, rows, ranks, skip + limit, today)[skip:]]
        clinics = self._repository.clinics_by_id(ids, today)
        offered = self._repository.offered_at(ids, procedure) if procedure else {}
        found = [(clinics[name], offered.get(name)) for name in ids if name in clinics]
        return [
            (clinic, offering)
            for clinic, offering in found
            if self.bookable(clinic) and (procedure is None or offering is not None)
        ]

    def _reasons(self, wish: ClinicWish, clinic: Clinic) -> tuple[Reason, ...]:
        wished = [code for code in (wish.language, *wish.languages_wished) if code]
        reasons = [Reason("language", code) for code in languages_spoken(clinic, wished)[:1]]
        reasons += self._place_reasons(wish.place, clinic) if wish.place else []
        if wish.day is not None:
            spans = [
                (_minutes(opens), _minutes(opens) + int((closes - opens).total_seconds()) // 60)
                for opens, closes in self._spans(clinic, wish.day)
            ]
            reasons.append(Reason("open", day=wish.day, spans=tuple(spans)))
        if wish.practitioner_sex:
            reasons.append(Reason("practitioner", wish.practitioner_sex))
        if wish.procedure:
            reasons.append(Reason("procedure", wish.procedure))
        if wish.specialty:
            reasons.append(Reason("specialty", wish.specialty))
        if clinic.confirmation == "instant":
            reasons.append(Reason("instant"))
        return (*reasons, *_partner_reasons(clinic))

    def _place_reasons(self, place_id: str, clinic: Clinic) -> list[Reason]:
        reasons = [Reason("area", place_id)] if clinic.area == place_id else []
        if not reasons and clinic.district == place_id:
            reasons = [Reason("district", place_id)]
        place = self._places.get(place_id)
        if place is not None and not place.wide and clinic.latitude is not None and clinic.longitude is not None:
            metres = metres_between(place.latitude, place.longitude, clinic.latitude, clinic.longitude)
            reasons.append(Reason("distance", place_id, metres=round(metres)))
        return reasons

    def _spans(self, clinic: Clinic, day: date) -> list[tuple[datetime, datetime]]:
        if self._holidays is not None and not clinic.open_on_holidays and self._holidays.holiday_on(day):
            return []
        return opening_spans(clinic, day, self._repository.closures(clinic.id, day, day))

    def _today(self) -> date:
        now: datetime = self._clock()
        return now.astimezone(SEOUL).date()


def _soft_reasons(
    clinic: Clinic, district: str | None, languages: Sequence[str], home: str | None
) -> tuple[Reason, ...]:
    reasons = [Reason("language", code) for code in languages_spoken(clinic, languages)[:1]]
    if district and district == clinic.area:
        reasons.append(Reason("area", district))
    elif district and clinic.district in (district, home):
        reasons.append(Reason("district", clinic.district))
    return (*reasons, *_partner_reasons(clinic))


def _partner_reasons(clinic: Clinic) -> list[Reason]:
    reasons = [Reason("pickup")] if clinic.pickup_partner else []
    return [*reasons, Reason("interpretation")] if clinic.interpretation_partner else reasons


def _minutes(moment: datetime) -> int:
    local = moment.astimezone(SEOUL)
    return local.hour * 60 + local.minute
