"""Interpreters and cars of the operator's own: who they are, when they work, and when one of them is free."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Protocol

from actions.db.cells import cells_of
from actions.db.records import ProviderRecord
from actions.db.records.service import Span
from actions.db.repositories.service_provider import ServiceProviderRepository
from actions.db.repositories.service_rows import RESOURCE_OF, fits
from actions.services.administration import AdministrationError
from actions.services.administration.spans import DAY_MINUTES, joined_spans
from actions.services.administration.wording import WEEKDAYS, day_text
from actions.services.clock import SEOUL, Clock

INTERPRETER, VEHICLE = "interpreter", "vehicle"
CONFIRMATIONS = ("instant", "dispatcher")
MOST_SEATS = 60
LONGEST_DAYS = 366
STEP = timedelta(minutes=30)
WHOLE_DAY: Span = (0, DAY_MINUTES)


class Asked(Protocol):
    """What a request asks for, as far as it says who fits."""

    @property
    def kind(self) -> str:
        """A word of SERVICE_KINDS."""

    @property
    def language(self) -> str | None:
        """An interpreter's."""

    @property
    def people(self) -> int | None:
        """In the car."""


class Providers:
    """Adds and changes them; a change cancels nothing that is claimed."""

    def __init__(self, providers: ServiceProviderRepository, clock: Clock, *, days: int = 7, most: int = 3) -> None:
        """Keep what it works with.

        Args:
            days: how far from the asked time a free one is looked for, and ``most``: how many are told.
        """
        self._providers = providers
        self._clock = clock
        self._reach = timedelta(days=days)
        self._most = most

    def listing(self) -> list[ProviderRecord]:
        """All interpreters and vehicles, by kind and id."""
        return self._providers.providers()

    def fitting(self, asked: Asked) -> list[ProviderRecord]:
        """Those that can be sent and are able to do what is asked for, free or not."""
        kind = RESOURCE_OF[asked.kind]
        return [one for one in self.listing() if one.active and one.kind == kind and fits(one, asked)]

    def add_interpreter(
        self,
        provider: str,
        *,
        name: str,
        languages: Sequence[str],
        phone: str | None,
        confirmation: str,
        active: bool = True,
    ) -> ProviderRecord:
        """Add an interpreter, or change what is known of one; the hours stay.

        Raises:
            AdministrationError: no language, or the id belongs to something else.
        """
        if not languages:
            raise AdministrationError("name the languages (--languages en,mn)")
        return self._put(
            ProviderRecord(provider, INTERPRETER, name, phone, tuple(languages), None, confirmation, active)
        )

    def add_vehicle(
        self, provider: str, *, name: str, seats: int, phone: str | None, confirmation: str, active: bool = True
    ) -> ProviderRecord:
        """Add a vehicle with its seats for visitors, or change what is known of one; errors as of an interpreter."""
        if not 1 <= seats <= MOST_SEATS:
            raise AdministrationError(f"a vehicle has 1 to {MOST_SEATS} seats")
        return self._put(ProviderRecord(provider, VEHICLE, name, phone, (), seats, confirmation, active))

    def set_hours(self, provider: str, week: Mapping[int, Sequence[Span]]) -> None:
        """Give weekdays (Monday is 0) these spans, none: does not work; weekdays that are not named stay.

        Raises:
            AdministrationError: no such provider, or spans that are none or meet.
        """
        joined = {weekday: joined_spans(week[weekday], WEEKDAYS[weekday]) for weekday in sorted(week)}
        if not self._providers.set_hours(provider, joined):
            raise _unknown(provider)

    def away(self, provider: str, first: date, last: date, span: Span | None = None) -> None:
        """Not there on these days (both included), or only not in this span; in place of what differed on them.

        Raises:
            AdministrationError: no such provider, days in the wrong order or too many, a span that is none.
        """
        self._except(provider, first, last, [span or WHOLE_DAY], works=False)

    def extra(self, provider: str, first: date, last: date, span: Span) -> None:
        """There on these days in this span beside the usual hours; as :meth:`away`."""
        self._except(provider, first, last, [span], works=True)

    def usual(self, provider: str, first: date, last: date) -> None:
        """On these days as on every such weekday; as :meth:`away`."""
        self._except(provider, first, last, [], works=False)

    def nearest(self, asked: Asked, start: datetime, minutes: int, without: str | None = None) -> list[datetime]:
        """The times nearest to ``start`` at which somebody who fits works and is free for so many minutes, in order.

        Whose hours are not known is not counted on.

        Args:
            without: code of a request whose own claim counts as free.
        """
        able = [one for one in self.fitting(asked) if one.hours]
        now = self._clock()
        first = max(start - self._reach, now)
        length = start + self._reach - first + timedelta(minutes=minutes)
        if not able or length <= timedelta(0):
            return []
        ids = [one.id for one in able]
        claimed = self._providers.claimed(ids, first, int(length.total_seconds() // 60) + 1, now, without)
        found: list[datetime] = []
        for number in range(1, 2 * int(self._reach / STEP) + 1):
            at = start + STEP * (number // 2 if number % 2 == 0 else -(number // 2 + 1))
            if at <= now or abs(at - start) > self._reach:
                continue
            if any(one.works(at, minutes) and not claimed[one.id].intersection(cells_of(at, minutes)) for one in able):
                found.append(at.astimezone(SEOUL))
                if len(found) == self._most:
                    break
        return sorted(found)

    def _except(self, provider: str, first: date, last: date, spans: Sequence[Span], *, works: bool) -> None:
        length = (last - first).days
        if not 0 <= length < LONGEST_DAYS:
            raise AdministrationError("write the first day before the last, at most a year")
        days = [first + timedelta(days=number) for number in range(length + 1)]
        if not self._providers.set_exceptions(provider, days, joined_spans(spans, day_text(first)), works=works):
            raise _unknown(provider)

    def _put(self, provider: ProviderRecord) -> ProviderRecord:
        if not provider.name.strip():
            raise AdministrationError("give a name (--name)")
        if not self._providers.put(provider):
            raise AdministrationError(f"{provider.id} is the id of something else")
        return provider


def _unknown(provider: str) -> AdministrationError:
    return AdministrationError(f"there is no interpreter or vehicle {provider}: see `services providers`")
