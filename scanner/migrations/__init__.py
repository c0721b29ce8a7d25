"""Migrations of the inventory, run by Alembic when an inventory of an older version is opened."""
