"""Where a clinic's row came from."""

import sqlalchemy as sa
from alembic import op

from actions.db.migrations.schema import one_of, parent

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    op.add_column("clinic", sa.Column("match_key", sa.String(length=32)))
    op.create_index(op.f("ix_clinic_match_key"), "clinic", ["match_key"])
    op.create_table(
        "clinic_origin",
        sa.Column("source", sa.String(length=32), nullable=False),
        sa.Column("external_id", sa.String(length=64), nullable=False),
        sa.Column("clinic", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=32), nullable=False),
        sa.Column("leads", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("state_since", sa.Date()),
        one_of("clinic_origin", "state", "open", "suspended", "closed"),
        parent("clinic_origin", "clinic", "clinic", "CASCADE"),
        sa.PrimaryKeyConstraint("source", "external_id", name=op.f("pk_clinic_origin")),
    )
    op.create_index(op.f("ix_clinic_origin_clinic"), "clinic_origin", ["clinic"])


def downgrade() -> None:
    """Back to the revision before; where clinics came from is forgotten, the clinics stay."""
    op.drop_table("clinic_origin")
    with op.batch_alter_table("clinic") as clinic:
        clinic.drop_index(op.f("ix_clinic_match_key"))
        clinic.drop_column("match_key")
