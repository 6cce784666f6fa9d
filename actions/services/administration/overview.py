"""The directory as its operator looks at it."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from actions.db.records.administration import ClinicSheet, ClosureSheet, OfferSheet, OpenBooking, PractitionerSheet
from actions.db.records.directory import state_on
from actions.db.repositories.administration import DirectoryEdit
from actions.services.administration.clinics import REGISTRATION_STATES
from actions.services.administration.results import Administration, one_of, unknown


@dataclass(frozen=True)
class ClinicLine:
    """One clinic of the list: ``state`` is that of its registration today, ``bookings`` counts open ones ahead."""

    clinic: ClinicSheet
    state: str
    offers: int
    bookings: int


@dataclass(frozen=True)
class ClinicView:
    """All of one clinic: its closures from today on (everybody's too) and its open bookings ahead."""

    clinic: ClinicSheet
    state: str
    practitioners: list[PractitionerSheet]
    offers: list[OfferSheet]
    closures: list[ClosureSheet]
    bookings: list[OpenBooking]


class DirectoryOverview(Administration):
    """Reads only."""

    def clinics(
        self, *, district: str | None = None, state: str | None = None, procedure: str | None = None
    ) -> list[ClinicLine]:
        """The clinics of a district or neighbourhood, with a state of registration, that offer a procedure.

        Raises:
            AdministrationError: no clinic is in the district, or no such state or procedure is known.
        """
        if state is not None:
            one_of("state of registration", state, REGISTRATION_STATES)

        def work(edit: DirectoryEdit) -> list[ClinicLine]:
            clinics = edit.clinics()
            places = {place for one in clinics for place in (one.district, one.area) if place}
            if district is not None and district not in places:
                raise unknown("district or neighbourhood", district, {place: [] for place in sorted(places)})
            if procedure is not None:
                self._known(edit, "procedure", procedure)
            offers = edit.offers()
            offered = Counter(one.clinic for one in offers)
            booked = Counter(one.clinic for one in edit.open_bookings(self._now()))
            lines = (
                ClinicLine(
                    clinic=one,
                    state=self._state(one),
                    offers=offered[one.id],
                    bookings=booked[one.id],
                )
                for one in clinics
                if district in (None, one.district, one.area)
            )
            offering = {offer.clinic for offer in offers if procedure in (None, offer.procedure)}
            return [
                line
                for line in lines
                if state in (None, line.state) and (procedure is None or line.clinic.id in offering)
            ]

        return self._repository.read(work)

    def clinic(self, clinic_id: str) -> ClinicView:
        """Everything about one clinic.

        Raises:
            AdministrationError: no such clinic.
        """

        def work(edit: DirectoryEdit) -> ClinicView:
            clinic = self._clinic(edit, clinic_id)
            return ClinicView(
                clinic=clinic,
                state=self._state(clinic),
                practitioners=edit.practitioners(clinic.id),
                offers=edit.offers(clinic.id),
                closures=edit.closures(clinic.id, self._today()),
                bookings=edit.open_bookings(self._now(), clinic=clinic.id),
            )

        return self._repository.read(work)

    def closures_of_all(self, first: date, last: date) -> list[ClosureSheet]:
        """The closures of all clinics together, both days included."""
        return self._repository.read(lambda edit: edit.closures(None, first, last))

    def _state(self, clinic: ClinicSheet) -> str:
        return state_on(self._today(), clinic.registration_state, clinic.registration_expires_on)
