"""What came of a paper, what a visitor thought of the service, and notices about quotes and papers."""

import sqlalchemy as sa
from alembic import op

from actions.db.migrations.schema import BIG_ID, numbered, parent, unique

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

SUBJECTS = (("quote", "quote_request"), ("case_file", "case_file"))
OUTCOMES = ("sent", "at_clinic", "refused", "unanswered")


def upgrade() -> None:
    """To this revision."""
    with op.batch_alter_table("case_file") as case:
        case.add_column(sa.Column("outcome", sa.String(length=16)))
        words = ", ".join(f"'{one}'" for one in OUTCOMES)
        case.create_check_constraint(op.f("ck_case_file_outcome_known"), f"outcome IN ({words})")
    with op.batch_alter_table("notification") as notification:
        for column, table in SUBJECTS:
            notification.add_column(sa.Column(column, BIG_ID))
            notification.create_foreign_key(
                op.f(f"fk_notification_{column}_{table}"), table, [column], ["id"], ondelete="CASCADE"
            )
    for column, _ in SUBJECTS:
        op.create_index(op.f(f"ix_notification_{column}"), "notification", [column])
    numbered(
        "visit_rating",
        sa.Column("appointment", BIG_ID, nullable=False),
        sa.Column("mark", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text()),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.CheckConstraint("mark BETWEEN 1 AND 5", name=op.f("ck_visit_rating_mark_known")),
        parent("visit_rating", "appointment", "appointment", "CASCADE"),
        unique("visit_rating", "appointment"),
    )
    op.create_index(op.f("ix_visit_rating_at"), "visit_rating", ["at"])
    op.create_index(op.f("ix_appointment_event_why"), "appointment_event", ["why"])


def downgrade() -> None:
    """Back to the revision before; ratings, and notices about quotes and papers, are lost."""
    op.drop_index(op.f("ix_appointment_event_why"), "appointment_event")
    op.drop_table("visit_rating")
    op.execute("DELETE FROM notification WHERE quote IS NOT NULL OR case_file IS NOT NULL")
    for column, _ in SUBJECTS:
        op.drop_index(op.f(f"ix_notification_{column}"), "notification")
    with op.batch_alter_table("notification") as notification:
        for column, table in SUBJECTS:
            notification.drop_constraint(op.f(f"fk_notification_{column}_{table}"), type_="foreignkey")
            notification.drop_column(column)
    with op.batch_alter_table("case_file") as case:
        case.drop_constraint(op.f("ck_case_file_outcome_known"), type_="check")
        case.drop_column("outcome")
