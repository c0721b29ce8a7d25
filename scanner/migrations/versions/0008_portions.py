"""Rows of an asset by the conditions of the covers that divide it: counts alone."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add them; assets that are divided are read again, since none has been counted."""
    op.add_column("assets", sa.Column("division", sa.JSON(), nullable=True))
    op.create_table(
        "portions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("asset_id", sa.Integer(), nullable=False),
        sa.Column("held", sa.JSON(), nullable=False),
        sa.Column("unknown", sa.JSON(), nullable=False),
        sa.Column("rows", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["asset_id"], ["assets.id"], name=op.f("fk_portions_asset_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_portions")),
    )
    op.create_index(op.f("ix_portions_asset_id"), "portions", ["asset_id"])
    op.create_table(
        "portion_fields",
        sa.Column("portion_id", sa.Integer(), nullable=False),
        sa.Column("field_id", sa.Integer(), nullable=False),
        sa.Column("filled", sa.BigInteger(), nullable=False),
        sa.Column("years", sa.JSON(), nullable=False),
        sa.Column("undated", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["portion_id"], ["portions.id"], name=op.f("fk_portion_fields_portion_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["field_id"], ["fields.id"], name=op.f("fk_portion_fields_field_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("portion_id", "field_id", name=op.f("pk_portion_fields")),
    )
