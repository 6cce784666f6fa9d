"""Working hours of interpreters and cars; who is sent where nobody of the list is; how a request went."""

import sqlalchemy as sa
from alembic import op

from actions.db.migrations.schema import one_of, parent

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

STATES = ("held", "requested", "confirmed", "declined", "cancelled")
KNOWN = "ck_service_request_state_known"


def upgrade() -> None:
    """To this revision."""
    op.create_table(
        "service_hours",
        sa.Column("provider", sa.String(length=64), nullable=False),
        sa.Column("weekday", sa.SmallInteger(), nullable=False, autoincrement=False),
        sa.Column("opens", sa.SmallInteger(), nullable=False, autoincrement=False),
        sa.Column("closes", sa.SmallInteger(), nullable=False),
        parent("service_hours", "provider", "service_provider", "CASCADE"),
        sa.PrimaryKeyConstraint("provider", "weekday", "opens", name=op.f("pk_service_hours")),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_service_hours_weekday_known")),
        _span_in_day("service_hours"),
    )
    op.create_table(
        "service_exception",
        sa.Column("provider", sa.String(length=64), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("opens", sa.SmallInteger(), nullable=False, autoincrement=False),
        sa.Column("closes", sa.SmallInteger(), nullable=False),
        sa.Column("works", sa.Boolean(), nullable=False),
        parent("service_exception", "provider", "service_provider", "CASCADE"),
        sa.PrimaryKeyConstraint("provider", "date", "opens", name=op.f("pk_service_exception")),
        _span_in_day("service_exception"),
    )
    op.add_column("service_provider", sa.Column("demo", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("service_provider") as provider:
        provider.alter_column("demo", existing_type=sa.Boolean(), server_default=None)
    with op.batch_alter_table("service_request") as request:
        request.add_column(sa.Column("sent_name", sa.Text()))
        request.add_column(sa.Column("sent_phone", sa.Text()))
        request.add_column(sa.Column("proposed_at", sa.DateTime()))
        request.drop_constraint(op.f(KNOWN), type_="check")
        request.create_check_constraint(op.f(KNOWN), _known(*STATES, "completed", "no_show"))


def downgrade() -> None:
    """Back to the revision before; hours are lost, and what was done is only confirmed again."""
    op.execute("UPDATE service_request SET state = 'confirmed' WHERE state IN ('completed', 'no_show')")
    with op.batch_alter_table("service_request") as request:
        request.drop_constraint(op.f(KNOWN), type_="check")
        request.create_check_constraint(op.f(KNOWN), _known(*STATES))
        for column in ("proposed_at", "sent_phone", "sent_name"):
            request.drop_column(column)
    with op.batch_alter_table("service_provider") as provider:
        provider.drop_column("demo")
    op.drop_table("service_exception")
    op.drop_table("service_hours")


def _known(*states: str) -> str:
    return str(one_of("service_request", "state", *states).sqltext)


def _span_in_day(table: str) -> sa.CheckConstraint:
    return sa.CheckConstraint("opens >= 0 AND closes <= 1440 AND opens < closes", name=op.f(f"ck_{table}_span_in_day"))
