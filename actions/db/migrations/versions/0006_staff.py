"""Staff accounts, their sign-in codes and sessions; what a clinic proposes."""

import sqlalchemy as sa
from alembic import op

from actions.db.migrations.schema import BIG_ID, numbered, one_of, parent, unique

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

INDEXES = (
    ("staff_account", "clinic"),
    ("staff_sign_in", "account created_at"),
    ("staff_session", "account"),
    ("proposal", "appointment state"),
)


def upgrade() -> None:
    """To this revision."""
    op.add_column("clinic", sa.Column("email", sa.String(length=254)))
    numbered(
        "staff_account",
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("clinic", sa.String(length=64)),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("email_hash", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("disabled_at", sa.DateTime()),
        one_of("staff_account", "role", "clinic", "dispatcher", "agent", "supervisor"),
        parent("staff_account", "clinic", "clinic", "CASCADE"),
        unique("staff_account", "email_hash"),
    )
    numbered(
        "staff_sign_in",
        sa.Column("account", BIG_ID, nullable=False),
        sa.Column("link_hash", sa.String(length=64), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.Column("used_at", sa.DateTime()),
        parent("staff_sign_in", "account", "staff_account", "CASCADE"),
        unique("staff_sign_in", "link_hash"),
    )
    numbered(
        "staff_session",
        sa.Column("account", BIG_ID, nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.Column("ended_at", sa.DateTime()),
        parent("staff_session", "account", "staff_account", "CASCADE"),
        unique("staff_session", "token_hash"),
    )
    numbered(
        "proposal",
        sa.Column("appointment", BIG_ID, nullable=False),
        sa.Column("starts_at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        one_of("proposal", "state", "open", "taken", "closed"),
        parent("proposal", "appointment", "appointment", "CASCADE"),
    )
    op.create_table(
        "clinic_notice",
        sa.Column("appointment", BIG_ID, nullable=False),
        sa.Column("starts_at", sa.DateTime(), nullable=False),
        sa.Column("told_at", sa.DateTime(), nullable=False),
        parent("clinic_notice", "appointment", "appointment", "CASCADE"),
        sa.PrimaryKeyConstraint("appointment", "starts_at", name=op.f("pk_clinic_notice")),
    )
    for name, columns in INDEXES:
        op.create_index(op.f(f"ix_{name}_{columns.replace(' ', '_')}"), name, columns.split())


def downgrade() -> None:
    """Back to the revision before; accounts and proposals are lost."""
    for name in ("clinic_notice", "proposal", "staff_session", "staff_sign_in", "staff_account"):
        op.drop_table(name)
    with op.batch_alter_table("clinic") as clinic:
        clinic.drop_column("email")
