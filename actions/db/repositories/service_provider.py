"""Interpreters and cars that the operator can send, with their working hours."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.cells import cells_of
from actions.db.engine import Database
from actions.db.records import ExceptionRecord, ProviderRecord
from actions.db.records.service import Span
from actions.db.repositories.of_row import of_row


class ServiceProviderRepository:
    """Every method is one transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def providers(self) -> list[ProviderRecord]:
        """All interpreters and vehicles, by kind and id."""
        with self._db.read() as session:
            return provider_records(session)

    def put(self, provider: ProviderRecord) -> bool:
        """Add one, or change what is known of it, its hours aside; False when the id belongs to something else."""

        def work(session: Session) -> bool:
            resource = session.get(models.Resource, provider.id)
            if resource is not None and resource.kind != provider.kind:
                return False
            if resource is None:
                session.add(models.Resource(id=provider.id, kind=provider.kind))
                session.flush()
            session.merge(
                models.ServiceProvider(
                    id=provider.id,
                    name=provider.name,
                    phone=provider.phone,
                    languages=list(provider.languages),
                    seats=provider.seats,
                    confirmation=provider.confirmation,
                    active=provider.active,
                )
            )
            return True

        return self._db.run(work, retry_unique=True)

    def set_hours(self, provider: str, week: Mapping[int, Sequence[Span]]) -> bool:
        """Give these weekdays these spans; others stay. False: there is no such provider."""
        row = models.ServiceHours

        def work(session: Session) -> bool:
            if session.get(models.ServiceProvider, provider, with_for_update=True) is None:
                return False
            _drop(session, row, row.provider == provider, row.weekday.in_(list(week)))
            for weekday, spans in week.items():
                for opens, closes in spans:
                    session.add(row(provider=provider, weekday=weekday, opens=opens, closes=closes))
            return True

        return self._db.run(work, retry_unique=True)

    def set_exceptions(self, provider: str, days: Sequence[date], spans: Sequence[Span], *, works: bool) -> bool:
        """Let these spans, worked or away in, be all that differs on these days; none: as usual. As set_hours."""
        row = models.ServiceException

        def work(session: Session) -> bool:
            if session.get(models.ServiceProvider, provider, with_for_update=True) is None:
                return False
            _drop(session, row, row.provider == provider, row.date.in_(list(days)))
            for day in days:
                for opens, closes in spans:
                    session.add(row(provider=provider, date=day, opens=opens, closes=closes, works=works))
            return True

        return self._db.run(work, retry_unique=True)

    def claimed(
        self, resources: Sequence[str], first: datetime, minutes: int, now: datetime, without: str | None
    ) -> dict[str, set[int]]:
        """The cells of these minutes that are taken, by resource; ``without``: those of this request count as free."""
        cell, request = models.ClaimedCell, models.ServiceRequest
        cells = cells_of(first, minutes)
        query = (
            select(cell.resource, cell.cell)
            .outerjoin(request, request.id == cell.service_request)
            .where(cell.resource.in_(list(resources)), cell.cell.between(cells[0], cells[-1]))
            .where((cell.hold_until.is_(None)) | (cell.hold_until > now))
        )
        if without is not None:
            query = query.where(request.code != without)
        found: dict[str, set[int]] = {one: set() for one in resources}
        with self._db.read() as session:
            for resource, number in session.execute(query):
                found[resource].add(number)
        return found


def provider_records(session: Session, kind: str | None = None, *, active: bool = False) -> list[ProviderRecord]:
    """Interpreters and vehicles by kind and id: all, those of a kind of resource, or those that can be sent."""
    provider, resource = models.ServiceProvider, models.Resource
    query = select(provider, resource.kind).join(resource, resource.id == provider.id)
    if kind is not None:
        query = query.where(resource.kind == kind)
    if active:
        query = query.where(provider.active)
    found = session.execute(query.order_by(resource.kind, provider.id)).all()
    ids = [row.id for row, _ in found]
    hours: dict[str, dict[int, tuple[Span, ...]]] = {}
    table = models.ServiceHours
    for row in session.execute(select(table).where(table.provider.in_(ids)).order_by(table.opens)).scalars():
        of_week = hours.setdefault(row.provider, {})
        of_week[row.weekday] = (*of_week.get(row.weekday, ()), (row.opens, row.closes))
    exceptions: dict[str, list[ExceptionRecord]] = {}
    differs = models.ServiceException
    query = select(differs).where(differs.provider.in_(ids)).order_by(differs.date, differs.opens)
    for row in session.execute(query).scalars():
        known = ExceptionRecord(row.date, (row.opens, row.closes), row.works)
        exceptions.setdefault(row.provider, []).append(known)
    return [_record(row, kind, hours.get(row.id, {}), exceptions.get(row.id, ())) for row, kind in found]


def _record(
    row: Any, kind: str, hours: Mapping[int, tuple[Span, ...]], exceptions: Sequence[ExceptionRecord]
) -> ProviderRecord:
    return of_row(ProviderRecord, row, kind=kind, hours=dict(sorted(hours.items())), exceptions=tuple(exceptions))


def _drop(session: Session, model: Any, *conditions: Any) -> None:
    session.execute(delete(model).where(*conditions).execution_options(synchronize_session=False))
