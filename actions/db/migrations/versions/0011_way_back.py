"""Addresses are verified by a code; what the yearly report asks for is kept encrypted, with the days of the stay."""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op

from actions.db.migrations.schema import numbered, one_of, parent
from actions.db.types import decrypt, encrypt

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

TOLD = {"nationality": sa.String(length=2), "sex": sa.String(length=8), "birth_year": sa.Integer()}
"""Columns of the patient that were plain."""


def upgrade() -> None:
    """To this revision."""
    numbered(
        "email_verification",
        sa.Column("visitor", sa.String(length=32), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("contact_hash", sa.String(length=64), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        one_of("email_verification", "state", "open", "verified", "void"),
        parent("email_verification", "visitor", "visitor", "CASCADE"),
    )
    for columns in ("contact_hash created_at", "visitor created_at"):
        op.create_index(
            op.f(f"ix_email_verification_{columns.replace(' ', '_')}"), "email_verification", columns.split()
        )
    with op.batch_alter_table("patient") as patient:
        patient.drop_constraint(op.f("ck_patient_sex_known"), type_="check")
        for column, plain in TOLD.items():
            patient.alter_column(column, existing_type=plain, type_=sa.Text(), postgresql_using=f"{column}::text")
        for column in ("entry_on", "exit_on"):
            patient.add_column(sa.Column(column, sa.Text()))
        patient.add_column(sa.Column("report_told_at", sa.DateTime()))
    _rewrite(lambda value: encrypt(str(value)))


def downgrade() -> None:
    """Back to the revision before; the days of the stay are lost."""
    _rewrite(decrypt)
    with op.batch_alter_table("patient") as patient:
        for column in ("report_told_at", "exit_on", "entry_on"):
            patient.drop_column(column)
        for column, plain in TOLD.items():
            using = f"{column}::integer" if isinstance(plain, sa.Integer) else None
            patient.alter_column(column, existing_type=sa.Text(), type_=plain, postgresql_using=using)
        patient.create_check_constraint(op.f("ck_patient_sex_known"), "sex IN ('female', 'male', 'other')")
    op.drop_table("email_verification")


def _rewrite(change: Callable[[Any], str]) -> None:
    """Write what patients have told anew, a row at a time."""
    told = sa.table("patient", sa.column("id"), *(sa.column(column) for column in TOLD))
    connection = op.get_bind()
    filled = sa.or_(*(told.c[column].is_not(None) for column in TOLD))
    for row in connection.execute(sa.select(told).where(filled)).mappings().all():
        changed = {column: change(row[column]) for column in TOLD if row[column] is not None}
        connection.execute(sa.update(told).where(told.c.id == row["id"]).values(**changed))
