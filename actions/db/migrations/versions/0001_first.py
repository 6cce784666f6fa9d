"""The first schema, whole."""

import sqlalchemy as sa
from alembic import op

from actions.db.migrations.schema import BIG_ID, numbered, one_of, parent, table, unique

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# parents before children; the indexes of each
TABLES = {
    "access_log": ("conversation",),
    "clinic": ("district",),
    "specialty": (),
    "visitor": (),
    "webhook_event": (),
    "closure": ("date clinic",),
    "contact": ("hash", "visitor"),
    "conversation": ("status last_visitor_at", "visitor"),
    "opening_hours": (),
    "patient": ("visitor",),
    "practitioner": ("clinic",),
    "procedure": ("specialty",),
    "resource": ("clinic",),
    "appointment": ("clinic starts_at", "contact", "conversation", "patient", "state respond_by", "visitor"),
    "callback_request": ("conversation", "state created_at"),
    "consent": ("visitor kind",),
    "draft": ("expires_at",),
    "inbox": ("conversation seq", "state id"),
    "message": ("turn",),
    "offering": ("procedure",),
    "appointment_event": ("appointment",),
    "claimed_cell": ("appointment", "hold_until"),
    "notification": ("appointment", "state due_at", "visitor"),
    "outbox": ("conversation id", "message", "state next_attempt_at"),
}


def upgrade() -> None:
    """To this revision."""
    numbered(
        "access_log",
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(length=64), nullable=False),
        sa.Column("conversation", sa.String(length=32)),
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("subject", sa.String(length=64)),
        sa.Column("granted", sa.Boolean(), nullable=False),
    )
    table(
        "clinic",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("names", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("registration_number", sa.String(length=64)),
        sa.Column("registration_expires_on", sa.Date()),
        sa.Column("registration_state", sa.String(length=16), nullable=False),
        sa.Column("district", sa.String(length=64), nullable=False),
        sa.Column("area", sa.String(length=64)),
        sa.Column("address", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("latitude", sa.Float()),
        sa.Column("longitude", sa.Float()),
        sa.Column("phone", sa.String(length=32)),
        sa.Column("after_hours_phone", sa.String(length=32)),
        sa.Column("departments", sa.JSON(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("hours_verified_on", sa.Date()),
        sa.Column("pickup_partner", sa.Boolean()),
        sa.Column("pickup_as_of", sa.Date()),
        sa.Column("interpretation_partner", sa.Boolean()),
        sa.Column("interpretation_as_of", sa.Date()),
        sa.Column("confirmation", sa.String(length=16), nullable=False),
        sa.Column("cancel_hours", sa.Integer(), nullable=False),
        sa.Column("terms", sa.JSON(none_as_null=True)),
        sa.Column("source", sa.String(length=256), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("demo", sa.Boolean(), nullable=False),
        one_of("clinic", "confirmation", "instant", "clinic"),
        one_of("clinic", "registration_state", "verified", "unknown", "lapsed"),
    )
    table(
        "specialty",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("names", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
    )
    table(
        "visitor",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("created_at", sa.DateTime(), nullable=False),
    )
    numbered(
        "webhook_event",
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("external_id", sa.String(length=128), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        unique("webhook_event", "channel", "external_id"),
    )
    numbered(
        "closure",
        sa.Column("clinic", sa.String(length=64)),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(length=64), nullable=False),
        parent("closure", "clinic", "clinic", "CASCADE"),
    )
    numbered(
        "contact",
        sa.Column("visitor", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("verified_at", sa.DateTime()),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        one_of("contact", "kind", "phone", "email", "messenger"),
        parent("contact", "visitor", "visitor", "CASCADE"),
    )
    table(
        "conversation",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("visitor", sa.String(length=32), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("locale", sa.String(length=16)),
        sa.Column("locale_chosen", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("assignee", sa.String(length=64)),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_locale", sa.String(length=64)),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("last_visitor_at", sa.DateTime()),
        sa.Column("next_seq", sa.Integer(), nullable=False),
        one_of("conversation", "status", "bot", "pending", "open", "resolved", "snoozed"),
        parent("conversation", "visitor", "visitor", "CASCADE"),
    )
    table(
        "opening_hours",
        sa.Column("clinic", sa.String(length=64), nullable=False),
        sa.Column("weekday", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("opens", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("closes", sa.SmallInteger(), nullable=False),
        sa.CheckConstraint(
            "opens >= 0 AND closes <= 1440 AND opens < closes", name=op.f("ck_opening_hours_span_in_day")
        ),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_opening_hours_weekday_known")),
        parent("opening_hours", "clinic", "clinic", "CASCADE"),
        sa.PrimaryKeyConstraint("clinic", "weekday", "opens", name=op.f("pk_opening_hours")),
    )
    numbered(
        "patient",
        sa.Column("visitor", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("relation", sa.String(length=16)),
        sa.Column("birth_year", sa.Integer()),
        sa.Column("sex", sa.String(length=8)),
        sa.Column("nationality", sa.String(length=2)),
        sa.Column("is_minor", sa.Boolean()),
        sa.Column("guardian", sa.Text()),
        sa.Column("wishes", sa.Text()),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        one_of("patient", "sex", "female", "male", "other"),
        parent("patient", "visitor", "visitor", "CASCADE"),
    )
    table(
        "practitioner",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("clinic", sa.String(length=64), nullable=False),
        sa.Column("names", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("specialties", sa.JSON(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("sex", sa.String(length=8)),
        one_of("practitioner", "sex", "female", "male"),
        parent("practitioner", "clinic", "clinic", "CASCADE"),
    )
    table(
        "procedure",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("specialty", sa.String(length=64), nullable=False),
        sa.Column("names", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("descriptions", sa.JSON(none_as_null=True)),
        parent("procedure", "specialty", "specialty"),
    )
    table(
        "resource",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("clinic", sa.String(length=64)),
        one_of("resource", "kind", "practitioner", "interpreter", "vehicle"),
        parent("resource", "clinic", "clinic", "CASCADE"),
    )
    numbered(
        "appointment",
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("clinic", sa.String(length=64), nullable=False),
        sa.Column("practitioner", sa.String(length=64)),
        sa.Column("procedure", sa.String(length=64), nullable=False),
        sa.Column("patient", BIG_ID),
        sa.Column("contact", BIG_ID),
        sa.Column("visitor", sa.String(length=32), nullable=False),
        sa.Column("conversation", sa.String(length=32)),
        sa.Column("starts_at", sa.DateTime(), nullable=False),
        sa.Column("duration_minutes", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("idempotency_key", sa.String(length=64), nullable=False),
        sa.Column("residency", sa.String(length=8)),
        sa.Column("needs_review", sa.Boolean(), nullable=False),
        sa.Column("wish", sa.Text()),
        sa.Column("terms", sa.JSON(none_as_null=True)),
        sa.Column("cancel_by", sa.DateTime()),
        sa.Column("cancel_reason", sa.String(length=64)),
        sa.Column("hold_until", sa.DateTime()),
        sa.Column("respond_by", sa.DateTime()),
        sa.Column("locale", sa.String(length=16), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        one_of("appointment", "residency", "no", "yes", "unsure"),
        one_of(
            "appointment",
            "state",
            "draft",
            "held",
            "requested",
            "confirmed",
            "arrived",
            "no_show",
            "completed",
            "declined",
            "cancelled",
        ),
        parent("appointment", "clinic", "clinic"),
        parent("appointment", "contact", "contact"),
        parent("appointment", "conversation", "conversation", "SET NULL"),
        parent("appointment", "patient", "patient"),
        parent("appointment", "practitioner", "practitioner"),
        parent("appointment", "procedure", "procedure"),
        parent("appointment", "visitor", "visitor"),
        unique("appointment", "code"),
        unique("appointment", "idempotency_key"),
    )
    numbered(
        "callback_request",
        sa.Column("conversation", sa.String(length=32), nullable=False),
        sa.Column("contact", sa.Text()),
        sa.Column("wish", sa.Text()),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("locale", sa.String(length=16), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("closed_at", sa.DateTime()),
        sa.Column("note", sa.Text()),
        one_of("callback_request", "state", "open", "done", "dropped"),
        parent("callback_request", "conversation", "conversation", "CASCADE"),
    )
    numbered(
        "consent",
        sa.Column("visitor", sa.String(length=32), nullable=False),
        sa.Column("conversation", sa.String(length=32)),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("text_version", sa.String(length=32), nullable=False),
        sa.Column("locale", sa.String(length=16), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        one_of("consent", "kind", "health", "clinic", "transfer", "training"),
        parent("consent", "conversation", "conversation", "SET NULL"),
        parent("consent", "visitor", "visitor", "CASCADE"),
    )
    table(
        "draft",
        sa.Column("conversation", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        parent("draft", "conversation", "conversation", "CASCADE"),
        sa.PrimaryKeyConstraint("conversation", "kind", name=op.f("pk_draft")),
    )
    numbered(
        "inbox",
        sa.Column("conversation", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("client_message_id", sa.String(length=128), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("payload", sa.Text()),
        sa.Column("locale", sa.String(length=16)),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("not_before", sa.DateTime()),
        sa.Column("lease_until", sa.DateTime()),
        sa.Column("lease_owner", sa.String(length=64)),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("turn", sa.String(length=32), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        one_of("inbox", "state", "new", "leased", "done", "failed"),
        parent("inbox", "conversation", "conversation", "CASCADE"),
        unique("inbox", "conversation", "client_message_id"),
        unique("inbox", "turn"),
    )
    numbered(
        "message",
        sa.Column("conversation", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("direction", sa.String(length=4), nullable=False),
        sa.Column("sender", sa.String(length=16), nullable=False),
        sa.Column("key", sa.String(length=128)),
        sa.Column("text", sa.Text()),
        sa.Column("emission", sa.Text()),
        sa.Column("locale", sa.String(length=16)),
        sa.Column("nlu", sa.JSON(none_as_null=True)),
        sa.Column("turn", sa.String(length=32)),
        sa.Column("client_message_id", sa.String(length=128)),
        sa.Column("at", sa.DateTime(), nullable=False),
        one_of("message", "direction", "in", "out"),
        one_of("message", "sender", "visitor", "bot", "agent", "system"),
        parent("message", "conversation", "conversation", "CASCADE"),
        unique("message", "conversation", "seq"),
    )
    table(
        "offering",
        sa.Column("clinic", sa.String(length=64), nullable=False),
        sa.Column("procedure", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("duration_minutes", sa.Integer(), nullable=False),
        sa.Column("price_from", sa.Integer()),
        sa.Column("price_to", sa.Integer()),
        sa.Column("vat_included", sa.Boolean()),
        sa.Column("price_source", sa.String(length=256)),
        sa.Column("price_as_of", sa.Date()),
        sa.Column("demo", sa.Boolean(), nullable=False),
        one_of("offering", "kind", "direct", "consultation_first", "records_first"),
        sa.CheckConstraint("duration_minutes BETWEEN 5 AND 720", name=op.f("ck_offering_duration_sensible")),
        sa.CheckConstraint(
            "price_from IS NULL OR (price_source IS NOT NULL AND price_as_of IS NOT NULL)",
            name=op.f("ck_offering_price_has_source"),
        ),
        sa.CheckConstraint("price_to IS NULL OR price_to >= price_from", name=op.f("ck_offering_price_ordered")),
        parent("offering", "clinic", "clinic", "CASCADE"),
        parent("offering", "procedure", "procedure"),
        sa.PrimaryKeyConstraint("clinic", "procedure", name=op.f("pk_offering")),
    )
    numbered(
        "appointment_event",
        sa.Column("appointment", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(length=64), nullable=False),
        sa.Column("from_state", sa.String(length=16)),
        sa.Column("to_state", sa.String(length=16), nullable=False),
        sa.Column("why", sa.String(length=128)),
        parent("appointment_event", "appointment", "appointment", "CASCADE"),
    )
    table(
        "claimed_cell",
        sa.Column("resource", sa.String(length=64), nullable=False),
        sa.Column("cell", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("appointment", BIG_ID, nullable=False),
        sa.Column("hold_until", sa.DateTime()),
        parent("claimed_cell", "appointment", "appointment", "CASCADE"),
        parent("claimed_cell", "resource", "resource"),
        sa.PrimaryKeyConstraint("resource", "cell", name=op.f("pk_claimed_cell")),
    )
    numbered(
        "notification",
        sa.Column("appointment", BIG_ID),
        sa.Column("visitor", sa.String(length=32)),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("dedupe_key", sa.String(length=128)),
        sa.Column("due_at", sa.DateTime(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("lease_until", sa.DateTime()),
        sa.Column("lease_owner", sa.String(length=64)),
        sa.Column("payload", sa.Text()),
        one_of("notification", "state", "new", "leased", "done", "failed"),
        parent("notification", "appointment", "appointment", "CASCADE"),
        parent("notification", "visitor", "visitor", "CASCADE"),
        unique("notification", "dedupe_key"),
    )
    numbered(
        "outbox",
        sa.Column("conversation", sa.String(length=32), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("message", BIG_ID, nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", sa.DateTime(), nullable=False),
        sa.Column("lease_until", sa.DateTime()),
        sa.Column("lease_owner", sa.String(length=64)),
        one_of("outbox", "state", "new", "leased", "done", "failed"),
        parent("outbox", "conversation", "conversation", "CASCADE"),
        parent("outbox", "message", "message", "CASCADE"),
    )
    for name, indexes in TABLES.items():
        for columns in indexes:
            op.create_index(op.f(f"ix_{name}_{columns.replace(' ', '_')}"), name, columns.split())


def downgrade() -> None:
    """Back to the empty database."""
    for name in reversed(TABLES):
        op.drop_table(name)
