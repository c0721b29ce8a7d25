"""Alembic's entry: migrations run on the connection that the inventory has opened."""

from alembic import context

from scanner.inventory.schema import metadata

connection = context.config.attributes["connection"]
# one transaction for all of it, on SQLite too: a migration that is killed leaves the old inventory
context.configure(connection=connection, target_metadata=metadata, render_as_batch=True, transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
