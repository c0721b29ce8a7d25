"""Takes a renamed column for the same column, so that its reviews and history go with it.

A likely rename: a column is gone and one that was never seen is there, at the same place of the table, of the same
type, and tagged with the same entity types. Anything less is a new column.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from .outcome import Outcome
from .schema import fields, tags

if TYPE_CHECKING:
    from .store import Inventory


def carry_renamed_columns(self: Inventory, connection: Connection, asset_id: int, outcome: Outcome) -> None:
    """Give the columns of a table that were likely renamed the identity of their new names."""
    if outcome.kind != "table":
        return
    rows = connection.execute(sa.select(fields).where(fields.c.asset_id == asset_id)).all()
    known = {row.identity for row in rows}
    new = {
        ordinal: (self.keys.digest([item.name]), item.type[:200], {tag.entity_type for tag in item.tags})
        for ordinal, item in enumerate(outcome.fields)
    }
    present = {identity for identity, _, _ in new.values()}
    types = _types(connection, asset_id)
    for row in rows:
        identity, column_type, found = new.get(row.ordinal, ("", "", set()))
        gone = row.gone_at is None and row.identity not in present
        if gone and identity and identity not in known and row.type == column_type and found == types[row.id]:
            connection.execute(fields.update().where(fields.c.id == row.id).values(identity=identity))


def _types(connection: Connection, asset_id: int) -> dict[int, set[str]]:
    query = sa.select(tags.c.field_id, tags.c.entity_type).join(fields)
    found: dict[int, set[str]] = defaultdict(set)
    for row in connection.execute(query.where(fields.c.asset_id == asset_id, tags.c.gone_at.is_(None))):
        found[row.field_id].add(row.entity_type)
    return found
