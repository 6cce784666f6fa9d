"""Takes the demonstration out of a database, with everything that was done with its clinics, interpreters and cars."""

from typing import Any

from sqlalchemy import delete, false, or_, select, update
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.load_services import demonstration_resources
from actions.db.models import Base


def remove_demonstration(session: Session) -> int:
    """Delete the demonstration's clinics and every row that cannot be without them; how many clinics.

    Follows the foreign keys of all tables, so that a table that comes to refer to a clinic is not forgotten: rows go
    with their parent, but for a reference that may be empty, which is emptied.
    """
    clinic, resource = Base.metadata.tables["clinic"], Base.metadata.tables["resource"]
    ours = demonstration_resources(session)
    doomed: dict[Any, Any] = {clinic: clinic.c.demo}
    for table in Base.metadata.sorted_tables:
        conditions = [
            key.parent.in_(select(key.column).where(doomed[key.column.table]))
            for key in table.foreign_keys
            if key.column.table in doomed and (not key.parent.nullable or key.ondelete == "CASCADE")
        ]
        if table is resource:
            conditions.append(resource.c.id.in_(ours))
        if table is not clinic and conditions:
            doomed[table] = or_(false(), *conditions)
    connection = session.connection()
    for table in reversed(Base.metadata.sorted_tables):
        for key in table.foreign_keys:
            if key.column.table in doomed and key.parent.nullable and key.ondelete != "CASCADE":
                gone = key.parent.in_(select(key.column).where(doomed[key.column.table]))
                connection.execute(update(table).where(gone).values({key.parent.name: None}))
        if table in doomed and table is not clinic:
            connection.execute(delete(table).where(doomed[table]))
    removed = connection.execute(delete(clinic).where(models.Clinic.demo)).rowcount
    session.expire_all()
    return int(removed)
