"""The practitioners of a clinic."""

import re
from collections.abc import Sequence

from actions.db.records.administration import OpenBooking, PractitionerSheet
from actions.db.repositories.administration import DirectoryEdit
from actions.services.administration.results import Administration, AdministrationError, Outcome, one_of, plain, unknown

SEXES = ("female", "male")
NAME_LENGTH = 80
_ID = re.compile(r"[a-z][a-z0-9_]{1,63}")


class PractitionerAdministration(Administration):
    """Who can be booked."""

    def put(
        self,
        clinic_id: str,
        practitioner_id: str,
        *,
        name_en: str | None = None,
        name_ko: str | None = None,
        specialties: Sequence[str] | None = None,
        languages: Sequence[str] | None = None,
        sex: str | None = None,
    ) -> Outcome:
        """Add a practitioner, or change what is given of one who is there.

        Raises:
            AdministrationError: an id that is not there, one that is another's, or a newcomer without names and
                specialties.
        """
        if not _ID.fullmatch(practitioner_id):
            raise AdministrationError(
                f"'{practitioner_id}' is no id: small letters, digits and underscores, such as {clinic_id}_kim"
            )
        if sex is not None:
            one_of("sex", sex, SEXES)
        given = {"en": name_en, "ko": name_ko}
        names = {code: plain("name", name, NAME_LENGTH) for code, name in given.items() if name is not None}

        def work(edit: DirectoryEdit) -> Outcome:
            clinic = self._clinic(edit, clinic_id)
            for specialty in specialties or ():
                self._known(edit, "specialty", specialty)
            old = edit.practitioner(practitioner_id)
            if old is None:
                if edit.is_resource(practitioner_id):
                    raise AdministrationError(f"the id '{practitioner_id}' is taken")
                if names.keys() != given.keys() or not specialties:
                    raise AdministrationError("a new practitioner needs --name-en, --name-ko and --specialties")
                edit.add_practitioner(clinic.id, practitioner_id, names)
            elif old.clinic != clinic.id:
                raise AdministrationError(f"{practitioner_id} is a practitioner of {old.clinic}, not of {clinic.id}")
            columns = {
                "specialties": None if specialties is None else list(dict.fromkeys(specialties)),
                "languages": None if languages is None else list(dict.fromkeys(languages)),
                "sex": sex,
            }
            known = {name: value for name, value in columns.items() if value is not None}
            edit.set_practitioner(practitioner_id, names=names, **known)
            return self._outcome(edit, old, practitioner_id)

        return self._change(work)

    def remove(self, practitioner_id: str) -> Outcome:
        """Let nobody book a practitioner any more; bookings stay, and are listed.

        Raises:
            AdministrationError: no such practitioner.
        """

        def work(edit: DirectoryEdit) -> Outcome:
            old = edit.practitioner(practitioner_id)
            if old is None:
                raise unknown("practitioner", practitioner_id, edit.names("practitioner"))
            edit.set_practitioner(practitioner_id, names={}, specialties=[])
            outcome = self._outcome(edit, old, practitioner_id)
            outcome.notes.insert(0, f"{practitioner_id} cannot be booked any more.")
            return outcome

        return self._change(work)

    def _outcome(self, edit: DirectoryEdit, old: PractitionerSheet | None, practitioner_id: str) -> Outcome:
        """What became of a practitioner, and the bookings outside of the specialties that are left."""
        new = edit.practitioner(practitioner_id)
        assert new is not None
        outcome = Outcome(practitioner_id)
        outcome.compare("practitioner of", old.clinic if old else None, new.clinic)
        outcome.compare("name in English", old.name if old else None, new.name)
        outcome.compare("name in Korean", old.name_ko if old else None, new.name_ko)
        outcome.compare("specialties", _words(old.specialties if old else ()), _words(new.specialties))
        outcome.compare("languages", _words(old.languages if old else ()), _words(new.languages))
        outcome.compare("sex", old.sex if old else None, new.sex)
        able = {specialty for one in edit.practitioners(new.clinic) for specialty in one.specialties}
        alone = [one.procedure for one in edit.offers(new.clinic) if edit.specialty_of(one.procedure) not in able]
        if alone:
            outcome.notes.append(f"Nobody at {new.clinic} does {', '.join(alone)}.")
        outcome.bookings = [one for one in edit.open_bookings(self._now(), clinic=new.clinic) if _lost(edit, new, one)]
        return outcome


def _lost(edit: DirectoryEdit, person: PractitionerSheet, booking: OpenBooking) -> bool:
    return booking.practitioner == person.id and edit.specialty_of(booking.procedure) not in person.specialties


def _words(words: Sequence[str]) -> str | None:
    return ", ".join(words) if words else None
