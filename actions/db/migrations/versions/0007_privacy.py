"""The ledger of erasures."""

import sqlalchemy as sa
from alembic import op

from actions.db.migrations.schema import numbered, one_of, unique

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    numbered(
        "erasure",
        sa.Column("receipt", sa.String(length=16), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(length=64), nullable=False),
        sa.Column("why", sa.String(length=32), nullable=False),
        sa.Column("counts", sa.JSON()),
        sa.Column("finished_at", sa.DateTime()),
        one_of("erasure", "kind", "visitor", "conversation"),
        unique("erasure", "receipt", "kind", "subject"),
    )
    for column in ("subject", "finished_at"):
        op.create_index(op.f(f"ix_erasure_{column}"), "erasure", [column])


def downgrade() -> None:
    """Back to the revision before; the ledger is lost (its file in ``var`` stays)."""
    op.drop_table("erasure")
