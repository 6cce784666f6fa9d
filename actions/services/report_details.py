"""What the yearly report asks of a patient, told after a booking by whoever likes to."""

import re
from dataclasses import dataclass
from datetime import date

from actions.db.repositories.report import ReportRepository
from actions.services.clock import Clock

IDENTITY = ("nationality", "sex", "birth_year")
STAY = ("entry", "exit")
FIELDS = (*IDENTITY, *STAY)
SEXES = ("female", "male", "other")
OLDEST = 120
"""Years."""
_COUNTRY = re.compile("[A-Z]{2}")


@dataclass(frozen=True)
class ReportTold:
    """What was told; None: it was not.

    Attributes:
        nationality: ISO 3166, two letters.
        sex: a word of SEXES, as in the passport.
        entry, exit: the days on which the patient comes to Korea and leaves it.
    """

    nationality: str | None = None
    sex: str | None = None
    birth_year: int | None = None
    entry: date | None = None
    exit: date | None = None


class ReportDetails:
    """Keeps them with the booking's patient, encrypted."""

    def __init__(self, rows: ReportRepository, clock: Clock) -> None:
        self._rows = rows
        self._clock = clock

    def missing(self, conversation: str, code: str) -> tuple[str, ...] | None:
        """What of FIELDS may be asked about the patient of this conversation's booking.

        None where the booking is not this visitor's or is off, or the consent to keep health data is withdrawn; of
        somebody who was asked at an earlier booking only the days of another stay.
        """
        known = self._rows.known(conversation, code)
        if known is None:
            return None
        if not known.asked:
            return FIELDS
        return () if known.stay_told else STAY

    def tell(self, conversation: str, code: str, told: ReportTold) -> bool:
        """Keep what was told, beside what was told before; False when there is no such booking any more.

        Telling nothing is kept, too: as the wish not to be asked again.

        Raises:
            ValueError: a value that is none.
        """
        self._check(told)
        columns = {
            "nationality": told.nationality,
            "sex": told.sex,
            "birth_year": told.birth_year,
            "entry_on": told.entry and told.entry.isoformat(),
            "exit_on": told.exit and told.exit.isoformat(),
        }
        given = {name: value for name, value in columns.items() if value is not None}
        return self._rows.tell(conversation, code, given, self._clock())

    def _check(self, told: ReportTold) -> None:
        if told.nationality is not None and not _COUNTRY.fullmatch(told.nationality):
            raise ValueError("nationality")
        if told.sex not in (None, *SEXES):
            raise ValueError("sex")
        year = self._clock().year
        if told.birth_year is not None and not year - OLDEST <= told.birth_year <= year:
            raise ValueError("birth_year")
        if told.entry and told.exit and told.exit < told.entry:
            raise ValueError("exit")
