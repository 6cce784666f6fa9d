"""What a clinic offers, for how long, at which published price."""

from dataclasses import dataclass, replace
from datetime import date

from actions.db.records.administration import OfferSheet
from actions.db.repositories.administration import DirectoryEdit
from actions.services.administration.results import Administration, AdministrationError, Outcome, one_of, plain
from actions.services.administration.wording import day_text, price_text

KINDS = ("direct", "consultation_first", "records_first")
MINUTES = range(5, 721)
BUFFER_MINUTES = range(0, 241)
LARGEST_PRICE = 1_000_000_000
SOURCE_LENGTH = 256


@dataclass(frozen=True)
class Price:
    """A published price in whole KRW; without a source and its date there is none."""

    lowest: int
    highest: int
    source: str
    as_of: date
    vat_included: bool | None = None


@dataclass(frozen=True)
class OfferChange:
    """What of an offering becomes another; None: it stays (of a new one: no buffer, no price).

    Attributes:
        price: a price, or ``none`` to publish none any more.
    """

    kind: str | None = None
    minutes: int | None = None
    buffer_minutes: int | None = None
    price: Price | str | None = None


class OfferAdministration(Administration):
    """Offerings."""

    def put(self, clinic_id: str, procedure_id: str, change: OfferChange) -> Outcome:
        """Add an offering, or change what is given of one that is there.

        Raises:
            AdministrationError: an id that is not there, a new offering without kind and minutes, a length, buffer or
                price that cannot be.
        """
        self._check(change)

        def work(edit: DirectoryEdit) -> Outcome:
            clinic = self._clinic(edit, clinic_id)
            procedure = self._known(edit, "procedure", procedure_id)
            old = _find(edit, clinic.id, procedure)
            if old is None and (change.kind is None or change.minutes is None):
                raise AdministrationError("a new offer needs --kind and --minutes")
            new = _changed(old or _empty(clinic.id, procedure), change)
            edit.set_offer(new, demo=clinic.demo)
            outcome = _outcome(old, new)
            specialty = edit.specialty_of(procedure)
            if new.kind != "records_first" and not any(
                specialty in one.specialties for one in edit.practitioners(clinic.id)
            ):
                outcome.notes.append(
                    f"No practitioner of {clinic.id} works in {specialty}: nobody can book it until one does."
                )
            if new.kind == "records_first":
                outcome.bookings = [
                    one for one in edit.open_bookings(self._now(), clinic=clinic.id) if one.procedure == procedure
                ]
            return outcome

        return self._change(work)

    def remove(self, clinic_id: str, procedure_id: str) -> Outcome:
        """Offer a procedure no longer; bookings stay, and are listed.

        Raises:
            AdministrationError: no such clinic or procedure.
        """

        def work(edit: DirectoryEdit) -> Outcome:
            clinic = self._clinic(edit, clinic_id)
            procedure = self._known(edit, "procedure", procedure_id)
            old = _find(edit, clinic.id, procedure)
            outcome = Outcome(f"{clinic.id} {procedure}")
            if old is not None:
                outcome = _outcome(old, None)
                edit.remove_offer(clinic.id, procedure)
            outcome.bookings = [
                one for one in edit.open_bookings(self._now(), clinic=clinic.id) if one.procedure == procedure
            ]
            return outcome

        return self._change(work)

    def _check(self, change: OfferChange) -> None:
        if change.kind is not None:
            one_of("kind of offer", change.kind, KINDS)
        for what, value, bounds in (
            ("length", change.minutes, MINUTES),
            ("buffer", change.buffer_minutes, BUFFER_MINUTES),
        ):
            if value is not None and value not in bounds:
                raise AdministrationError(f"the {what} must be {bounds[0]} to {bounds[-1]} minutes, not {value}")
        price = change.price
        if isinstance(price, Price):
            if not 0 < price.lowest <= price.highest <= LARGEST_PRICE:
                raise AdministrationError("a price is one amount in KRW, or a lower and a higher one: 90000-180000")
            plain("source", price.source, SOURCE_LENGTH)
            if price.as_of > self._today():
                raise AdministrationError(f"{day_text(price.as_of)} is yet to come: a price is of a day that was")


def _find(edit: DirectoryEdit, clinic: str, procedure: str) -> OfferSheet | None:
    return next((one for one in edit.offers(clinic) if one.procedure == procedure), None)


def _empty(clinic: str, procedure: str) -> OfferSheet:
    return OfferSheet(clinic, procedure, "", 0, 0, None, None, None, None, None)


def _changed(offer: OfferSheet, change: OfferChange) -> OfferSheet:
    if change.kind is not None:
        offer = replace(offer, kind=change.kind)
    if change.minutes is not None:
        offer = replace(offer, minutes=change.minutes)
    if change.buffer_minutes is not None:
        offer = replace(offer, buffer_minutes=change.buffer_minutes)
    if isinstance(change.price, Price):
        return replace(
            offer,
            price_from=change.price.lowest,
            price_to=change.price.highest,
            vat_included=change.price.vat_included,
            price_source=change.price.source.strip(),
            price_as_of=change.price.as_of,
        )
    if change.price is not None:
        return replace(offer, price_from=None, price_to=None, vat_included=None, price_source=None, price_as_of=None)
    return offer


def _outcome(old: OfferSheet | None, new: OfferSheet | None) -> Outcome:
    offer = new or old
    assert offer is not None
    outcome = Outcome(f"{offer.clinic} {offer.procedure}")
    before, after = _words(old), _words(new)
    for what in _words(offer):
        outcome.compare(what, before.get(what), after.get(what))
    return outcome


def _words(offer: OfferSheet | None) -> dict[str, str | None]:
    """What there is to say about an offer, by the name of its part."""
    if offer is None:
        return {}
    return {
        "kind": offer.kind,
        "length": f"{offer.minutes} min",
        "buffer": f"{offer.buffer_minutes} min" if offer.buffer_minutes else None,
        "price": price_text(offer),
    }
