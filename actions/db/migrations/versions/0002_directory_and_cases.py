"""What a demanding booking needs: buffers, leave, holidays, cases, the visitor's zone, the directory's version."""

import sqlalchemy as sa
from alembic import op

from actions.db.migrations.schema import numbered, one_of, parent, table

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    with op.batch_alter_table("clinic") as clinic:
        clinic.add_column(sa.Column("open_on_holidays", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("offering") as offering:
        offering.add_column(sa.Column("buffer_minutes", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("closure") as closure:
        closure.add_column(sa.Column("practitioner", sa.String(length=64)))
        closure.add_column(sa.Column("opens", sa.SmallInteger()))
        closure.add_column(sa.Column("closes", sa.SmallInteger()))
        closure.create_foreign_key(
            op.f("fk_closure_practitioner_practitioner"), "practitioner", ["practitioner"], ["id"], ondelete="CASCADE"
        )
    with op.batch_alter_table("conversation") as conversation:
        conversation.add_column(sa.Column("time_zone", sa.String(length=64)))
    with op.batch_alter_table("appointment") as appointment:
        appointment.add_column(sa.Column("buffer_minutes", sa.Integer(), nullable=False, server_default="0"))
    table(
        "directory_version",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    )
    op.bulk_insert(
        sa.table("directory_version", sa.column("id", sa.Integer), sa.column("version", sa.Integer)),
        [{"id": 1, "version": 1}],
    )
    numbered(
        "case_file",
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("conversation", sa.String(length=32)),
        sa.Column("visitor", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("procedure", sa.String(length=64)),
        sa.Column("clinic", sa.String(length=64)),
        sa.Column("patient_name", sa.Text()),
        sa.Column("contact", sa.Text()),
        sa.Column("words", sa.Text()),
        sa.Column("records_held", sa.Text()),
        sa.Column("records_missing", sa.Text()),
        sa.Column("residency", sa.String(length=8)),
        sa.Column("owner", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("next_contact_at", sa.DateTime(), nullable=False),
        sa.Column("locale", sa.String(length=16), nullable=False),
        sa.Column("idempotency_key", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("closed_at", sa.DateTime()),
        one_of("case_file", "kind", "records_first", "question"),
        one_of("case_file", "state", "open", "waiting", "closed"),
        parent("case_file", "conversation", "conversation", "SET NULL"),
        parent("case_file", "visitor", "visitor", "CASCADE"),
        parent("case_file", "procedure", "procedure"),
        parent("case_file", "clinic", "clinic"),
        sa.UniqueConstraint("code", name=op.f("uq_case_file_code")),
        sa.UniqueConstraint("idempotency_key", name=op.f("uq_case_file_idempotency_key")),
    )
    for columns in ("conversation", "visitor", "state next_contact_at"):
        op.create_index(op.f(f"ix_case_file_{columns.replace(' ', '_')}"), "case_file", columns.split())
    op.create_index(op.f("ix_access_log_subject_at"), "access_log", ["subject", "at"])
    op.create_index(op.f("ix_closure_clinic_date"), "closure", ["clinic", "date"])
    op.create_index(op.f("ix_closure_practitioner_date"), "closure", ["practitioner", "date"])


def downgrade() -> None:
    """Back to the first schema; cases are lost."""
    op.drop_table("case_file")
    op.drop_table("directory_version")
    op.drop_index(op.f("ix_access_log_subject_at"), "access_log")
    op.drop_index(op.f("ix_closure_practitioner_date"), "closure")
    op.drop_index(op.f("ix_closure_clinic_date"), "closure")
    with op.batch_alter_table("appointment") as appointment:
        appointment.drop_column("buffer_minutes")
    with op.batch_alter_table("conversation") as conversation:
        conversation.drop_column("time_zone")
    with op.batch_alter_table("closure") as closure:
        closure.drop_constraint(op.f("fk_closure_practitioner_practitioner"), type_="foreignkey")
        for name in ("closes", "opens", "practitioner"):
            closure.drop_column(name)
    with op.batch_alter_table("offering") as offering:
        offering.drop_column("buffer_minutes")
    with op.batch_alter_table("clinic") as clinic:
        clinic.drop_column("open_on_holidays")
