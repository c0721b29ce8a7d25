"""Keeps and gives back how the rows of an asset are divided among the covers of the declaration."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ..entries import Division, Portion
from .schema import fields, portion_fields, portions


def keep_division(connection: Connection, asset_id: int, division: Division | None, ids: Mapping[str, int]) -> None:
    """Replace what was counted of an asset; `ids` gives the key of each field by its true name."""
    old = sa.select(portions.c.id).where(portions.c.asset_id == asset_id)
    connection.execute(portion_fields.delete().where(portion_fields.c.portion_id.in_(old)))
    connection.execute(portions.delete().where(portions.c.asset_id == asset_id))
    for portion in division.portions if division else ():
        marks = {"held": sorted(portion.held), "unknown": sorted(portion.unknown)}
        made = connection.execute(portions.insert().values(asset_id=asset_id, rows=portion.rows, **marks))
        assert made.inserted_primary_key is not None
        counted = [
            {
                "portion_id": made.inserted_primary_key[0],
                "field_id": ids[name],
                "filled": filled,
                "years": {str(year): n for year, n in portion.dates.get(name, {}).items()},
                "undated": portion.undated.get(name, 0),
            }
            for name, filled in portion.filled.items()
            if name in ids
        ]
        if counted:
            connection.execute(portion_fields.insert(), counted)


def summary(division: Division | None) -> dict[str, Any] | None:
    """What is kept of it with the asset itself."""
    if division is None:
        return None
    told = {"whole": division.whole, "code": division.code, "reason": division.reason}
    return {"conditions": sorted(division.conditions), **told}


def conditions_of(kept: Any) -> frozenset[str]:
    """The conditions by which an asset was counted when it was last read."""
    return frozenset(kept["conditions"]) if kept else frozenset()


def read_divisions(connection: Connection) -> dict[int, tuple[Portion, ...]]:
    """The portions of every asset, by its key, with the public names of its fields."""
    counted: dict[int, list[Any]] = defaultdict(list)
    query = sa.select(portion_fields, fields.c.public_name).join_from(portion_fields, fields)
    for row in connection.execute(query.order_by(portion_fields.c.portion_id, fields.c.ordinal)):
        counted[row.portion_id].append(row)
    found: dict[int, tuple[Portion, ...]] = {}
    for row in connection.execute(sa.select(portions).order_by(portions.c.id)):
        cells = counted[row.id]
        portion = Portion(
            held=frozenset(row.held),
            unknown=frozenset(row.unknown),
            rows=row.rows,
            filled={cell.public_name: cell.filled for cell in cells},
            dates={c.public_name: {int(year): n for year, n in sorted(c.years.items())} for c in cells if c.years},
            undated={cell.public_name: cell.undated for cell in cells if cell.undated},
        )
        found[row.asset_id] = (*found.get(row.asset_id, ()), portion)
    return found


def division_of(kept: Any, found: tuple[Portion, ...]) -> Division | None:
    """How an asset is divided, from what is kept with it and its portions."""
    if not kept:
        return None
    return Division(conditions_of(kept), found, kept["whole"], kept["reason"], kept["code"])
