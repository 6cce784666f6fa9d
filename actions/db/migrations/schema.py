"""The words migrations are written in: tables and constraints under the names the models give them."""

import sqlalchemy as sa
from alembic import op

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def one_of(table: str, column: str, *values: str) -> sa.CheckConstraint:
    """The column holds one of these words."""
    words = ", ".join(f"'{value}'" for value in values)
    return sa.CheckConstraint(f"{column} IN ({words})", name=op.f(f"ck_{table}_{column}_known"))


def parent(table: str, column: str, parent_table: str, on_delete: str | None = None) -> sa.ForeignKeyConstraint:
    """A foreign key to the parent's ``id``."""
    name = op.f(f"fk_{table}_{column}_{parent_table}")
    return sa.ForeignKeyConstraint([column], [f"{parent_table}.id"], name=name, ondelete=on_delete)


def table(name: str, *parts: sa.Column | sa.Constraint) -> None:
    """Create a table; its key is ``id`` when there is such a column."""
    keyed = any(isinstance(part, sa.Column) and part.name == "id" for part in parts)
    key = (sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),) if keyed else ()
    op.create_table(name, *parts, *key)


def numbered(name: str, *parts: sa.Column | sa.Constraint) -> None:
    """Create a table whose rows are numbered."""
    table(name, sa.Column("id", BIG_ID, nullable=False), *parts)


def unique(table: str, *columns: str) -> sa.UniqueConstraint:
    """No two rows are alike in these columns."""
    return sa.UniqueConstraint(*columns, name=op.f(f"uq_{table}_{'_'.join(columns)}"))
