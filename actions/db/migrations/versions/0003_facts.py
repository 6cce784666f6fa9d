"""Facts corrected while everything runs, each correction kept."""

import sqlalchemy as sa
from alembic import op

from actions.db.migrations.schema import numbered

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    numbered(
        "fact_correction",
        sa.Column("fact_id", sa.String(length=128), nullable=False),
        sa.Column("base", sa.String(length=64), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.Column("source_name", sa.String(length=256), nullable=False),
        sa.Column("source_kind", sa.String(length=16), nullable=False),
        sa.Column("source_date", sa.String(length=10), nullable=False),
        sa.Column("as_of", sa.String(length=10), nullable=False),
        sa.Column("review_by", sa.Date(), nullable=False),
        sa.Column("made_by", sa.String(length=64), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("withdrawn_by", sa.String(length=64)),
        sa.Column("withdrawn_at", sa.DateTime()),
    )
    op.create_index(op.f("ix_fact_correction_fact_id"), "fact_correction", ["fact_id"])


def downgrade() -> None:
    """Back to the revision before; corrections are lost."""
    op.drop_table("fact_correction")
