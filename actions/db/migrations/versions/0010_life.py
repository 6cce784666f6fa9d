"""Who waits for a time to get free."""

import sqlalchemy as sa
from alembic import op

from actions.db.migrations.schema import numbered, one_of, parent

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    numbered(
        "waiting",
        sa.Column("conversation", sa.String(length=32), nullable=False),
        sa.Column("visitor", sa.String(length=32), nullable=False),
        sa.Column("clinic", sa.String(length=64), nullable=False),
        sa.Column("procedure", sa.String(length=64), nullable=False),
        sa.Column("first_at", sa.DateTime(), nullable=False),
        sa.Column("last_at", sa.DateTime(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("offer_start", sa.DateTime()),
        sa.Column("offer_until", sa.DateTime()),
        sa.Column("locale", sa.String(length=16), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        one_of("waiting", "state", "waiting", "offered", "ended"),
        parent("waiting", "conversation", "conversation", "CASCADE"),
        parent("waiting", "visitor", "visitor", "CASCADE"),
        parent("waiting", "clinic", "clinic"),
        parent("waiting", "procedure", "procedure"),
    )
    for columns in ("conversation state", "state last_at", "visitor"):
        op.create_index(op.f(f"ix_waiting_{columns.replace(' ', '_')}"), "waiting", columns.split())


def downgrade() -> None:
    """Back to the revision before; nobody waits any more."""
    op.drop_table("waiting")
