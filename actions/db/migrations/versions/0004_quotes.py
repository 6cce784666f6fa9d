"""Quotes that clinics are asked for; more of what a case knows."""

import sqlalchemy as sa
from alembic import op

from actions.db.migrations.schema import numbered, one_of, parent, unique

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

CASE_COLUMNS = (
    ("relation", sa.String(length=16)),
    ("fit_to_fly", sa.String(length=8)),
    ("topic", sa.String(length=24)),
)


def upgrade() -> None:
    """To this revision."""
    numbered(
        "quote_request",
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("conversation", sa.String(length=32)),
        sa.Column("visitor", sa.String(length=32), nullable=False),
        sa.Column("procedure", sa.String(length=64), nullable=False),
        sa.Column("clinic", sa.String(length=64), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("words", sa.Text()),
        sa.Column("locale", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("owner", sa.String(length=64), nullable=False),
        sa.Column("deadline", sa.DateTime(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("items", sa.Text()),
        sa.Column("vat", sa.String(length=8)),
        sa.Column("valid_until", sa.Date()),
        sa.Column("note", sa.Text()),
        sa.Column("why", sa.Text()),
        sa.Column("settled_by", sa.String(length=64)),
        sa.Column("settled_at", sa.DateTime()),
        one_of("quote_request", "state", "requested", "quoted", "declined", "withdrawn"),
        one_of("quote_request", "vat", "included", "excluded", "unknown"),
        parent("quote_request", "conversation", "conversation", "SET NULL"),
        parent("quote_request", "visitor", "visitor", "CASCADE"),
        parent("quote_request", "procedure", "procedure"),
        parent("quote_request", "clinic", "clinic"),
        unique("quote_request", "code"),
    )
    for columns in ("conversation state", "state deadline", "visitor"):
        op.create_index(op.f(f"ix_quote_request_{columns.replace(' ', '_')}"), "quote_request", columns.split())
    for name, kind in CASE_COLUMNS:
        op.add_column("case_file", sa.Column(name, kind))
    op.add_column("case_file", sa.Column("record_states", sa.Text()))


def downgrade() -> None:
    """Back to the revision before; quotes are lost."""
    with op.batch_alter_table("case_file") as case:
        for name in ("record_states", *(name for name, _ in CASE_COLUMNS)):
            case.drop_column(name)
    op.drop_table("quote_request")
