"""Interpreters and cars of the demonstration."""

from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from actions.db import models

KINDS = {"interpreters": "interpreter", "vehicles": "vehicle"}
CONFIRMATION = "dispatcher"
Hours = Callable[[str, dict[str, list[str]]], Iterable[tuple[int, int, int]]]


def put_services(session: Session, told: dict[str, list[dict[str, Any]]], hours: Hours) -> int:
    """Add them, or change them to what the file says; those that it no longer holds cannot be sent. How many.

    Args:
        hours: reads the spans of a week; its error names the place.
    """
    provider, span = models.ServiceProvider, models.ServiceHours
    kept = [(kind, entry) for group, kind in KINDS.items() for entry in told[group]]
    ids = [entry["id"] for _, entry in kept]
    gone = update(provider).where(provider.demo, provider.id.not_in(ids)).values(active=False)
    session.execute(gone.execution_options(synchronize_session=False))
    for kind, entry in kept:
        session.merge(models.Resource(id=entry["id"], kind=kind))
        session.flush()
        session.merge(
            provider(
                id=entry["id"],
                name=entry["name"],
                phone=entry["phone"],
                languages=entry.get("languages", []),
                seats=entry.get("seats"),
                confirmation=CONFIRMATION,
                active=True,
                demo=True,
            )
        )
        session.execute(delete(span).where(span.provider == entry["id"]))
        session.flush()
        for weekday, opens, closes in hours(f"services.yml: {entry['id']}", entry["hours"]):
            session.add(span(provider=entry["id"], weekday=weekday, opens=opens, closes=closes))
    session.flush()
    return len(kept)


def demonstration_resources(session: Session) -> list[str]:
    """The ids of the demonstration's interpreters and cars."""
    provider = models.ServiceProvider
    return list(session.execute(select(provider.id).where(provider.demo)).scalars())
