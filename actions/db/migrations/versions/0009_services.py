"""Interpreters and cars as requests that belong to a booking; papers and the waiting list."""

import sqlalchemy as sa
from alembic import op

from actions.db.migrations.schema import BIG_ID, numbered, one_of, parent, table, unique

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    _services()
    with op.batch_alter_table("claimed_cell") as cell:
        cell.alter_column("appointment", existing_type=BIG_ID, nullable=True)
        cell.add_column(sa.Column("service_request", BIG_ID))
        cell.create_foreign_key(
            op.f("fk_claimed_cell_service_request_service_request"),
            "service_request",
            ["service_request"],
            ["id"],
            ondelete="CASCADE",
        )
        cell.create_check_constraint(
            op.f("ck_claimed_cell_one_owner"), "(appointment IS NULL) <> (service_request IS NULL)"
        )
    op.create_index(op.f("ix_claimed_cell_service_request"), "claimed_cell", ["service_request"])


def downgrade() -> None:
    """Back to the revision before; requests for interpreters and cars are lost."""
    op.execute("DELETE FROM claimed_cell WHERE appointment IS NULL")
    op.drop_index(op.f("ix_claimed_cell_service_request"), "claimed_cell")
    with op.batch_alter_table("claimed_cell") as cell:
        cell.drop_constraint(op.f("ck_claimed_cell_one_owner"), type_="check")
        cell.drop_constraint(op.f("fk_claimed_cell_service_request_service_request"), type_="foreignkey")
        cell.drop_column("service_request")
        cell.alter_column("appointment", existing_type=BIG_ID, nullable=False)
    op.drop_table("service_event")
    op.drop_table("service_request")
    op.drop_table("service_provider")
    op.execute("DELETE FROM resource WHERE kind <> 'practitioner'")


def _services() -> None:
    table(
        "service_provider",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text()),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("seats", sa.Integer()),
        sa.Column("confirmation", sa.String(length=16), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        one_of("service_provider", "confirmation", "instant", "dispatcher"),
        parent("service_provider", "id", "resource", "CASCADE"),
    )
    numbered(
        "service_request",
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("appointment", BIG_ID),
        sa.Column("conversation", sa.String(length=32)),
        sa.Column("visitor", sa.String(length=32), nullable=False),
        sa.Column("clinic", sa.String(length=64)),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("owner", sa.String(length=64), nullable=False),
        sa.Column("deadline", sa.DateTime(), nullable=False),
        sa.Column("starts_at", sa.DateTime(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=16)),
        sa.Column("hours", sa.Integer()),
        sa.Column("extra_hours", sa.Integer(), nullable=False),
        sa.Column("follows", sa.Boolean(), nullable=False),
        sa.Column("people", sa.Integer()),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("resource", sa.String(length=64)),
        sa.Column("hold_until", sa.DateTime()),
        sa.Column("locale", sa.String(length=16), nullable=False),
        sa.Column("idempotency_key", sa.String(length=64), nullable=False),
        sa.Column("problem", sa.String(length=16)),
        sa.Column("problem_at", sa.DateTime()),
        sa.Column("escalated_at", sa.DateTime()),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("settled_by", sa.String(length=64)),
        sa.Column("settled_at", sa.DateTime()),
        sa.Column("why", sa.Text()),
        one_of("service_request", "kind", "interpretation", "pickup"),
        one_of("service_request", "state", "held", "requested", "confirmed", "declined", "cancelled"),
        one_of("service_request", "problem", "delayed", "driver_missing"),
        parent("service_request", "appointment", "appointment", "SET NULL"),
        parent("service_request", "conversation", "conversation", "SET NULL"),
        parent("service_request", "visitor", "visitor", "CASCADE"),
        parent("service_request", "clinic", "clinic"),
        parent("service_request", "resource", "resource"),
        unique("service_request", "code"),
        unique("service_request", "idempotency_key"),
    )
    for columns in ("appointment", "conversation state", "starts_at", "state deadline", "visitor"):
        op.create_index(op.f(f"ix_service_request_{columns.replace(' ', '_')}"), "service_request", columns.split())
    numbered(
        "service_event",
        sa.Column("service_request", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(length=64), nullable=False),
        sa.Column("from_state", sa.String(length=16)),
        sa.Column("to_state", sa.String(length=16), nullable=False),
        sa.Column("why", sa.String(length=128)),
        parent("service_event", "service_request", "service_request", "CASCADE"),
    )
    op.create_index(op.f("ix_service_event_service_request"), "service_event", ["service_request"])
