"""Run by Alembic on the connection that ``actions.db.migrate`` hands over."""

from alembic import context

from actions.db.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
