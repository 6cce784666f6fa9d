"""Mail to be sent; more of what a notification knows."""

import sqlalchemy as sa
from alembic import op

from actions.db.migrations.schema import numbered, one_of, unique

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

NOTIFICATION_COLUMNS = (
    ("planned_for", sa.DateTime()),
    ("drop_after", sa.DateTime()),
    ("done_at", sa.DateTime()),
    ("outcome", sa.String(length=16)),
)


def upgrade() -> None:
    """To this revision."""
    numbered(
        "mail",
        sa.Column("recipient", sa.Text()),
        sa.Column("recipient_hash", sa.String(length=64), nullable=False),
        sa.Column("content", sa.Text()),
        sa.Column("dedupe_key", sa.String(length=128)),
        sa.Column("due_at", sa.DateTime(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("lease_until", sa.DateTime()),
        sa.Column("lease_owner", sa.String(length=64)),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("done_at", sa.DateTime()),
        one_of("mail", "state", "new", "leased", "done", "failed"),
        unique("mail", "dedupe_key"),
    )
    for columns in ("recipient_hash", "state due_at"):
        op.create_index(op.f(f"ix_mail_{columns.replace(' ', '_')}"), "mail", columns.split())
    for name, kind in NOTIFICATION_COLUMNS:
        op.add_column("notification", sa.Column(name, kind))


def downgrade() -> None:
    """Back to the revision before; mail that was not sent is lost."""
    with op.batch_alter_table("notification") as notification:
        for name, _ in reversed(NOTIFICATION_COLUMNS):
            notification.drop_column(name)
    op.drop_table("mail")
