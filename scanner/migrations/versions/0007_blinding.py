"""The salt of a detail under a name that nobody takes for a password's."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Rename the column."""
    with op.batch_alter_table("ledger_details", schema=None) as batch_op:
        batch_op.alter_column("salt", new_column_name="blinding")
