"""Re-opens a review when the data are of another kind than when a person judged them.

That is the case when the type of the column is another (length and precision aside), when the share of values that
speak for the tag moved by a quarter or more, when another entity type is found in the column that the reviewer did not
see, or when the tag is no longer found. Where only the rules or models changed and the data did not, a person's word
holds. In running text, where findings are counted and not shares, only the first and the last apply; of a tag that a
person added, only the first.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from .schema import assets, fields, reviews, tags

SHARE = 0.25
"""By so much must the share of valid values have moved."""
ENOUGH = 20
"""So many values must have been looked at, then and now, for a share to mean something."""


def basis_of(connection: Connection, field_id: int, entity_type: str) -> dict[str, Any]:
    """What the data of a field are like now, as far as a review rests on it."""
    place = sa.select(fields.c.type, assets.c.kind, assets.c.fingerprint, assets.c.versions).join(assets)
    field = connection.execute(place.where(fields.c.id == field_id)).one()
    standing = sa.select(tags).where(tags.c.field_id == field_id, tags.c.gone_at.is_(None))
    found = {row.entity_type: row for row in connection.execute(standing)}
    tag = found.get(entity_type)
    return {
        "kind": field.kind,
        "type": _plain(field.type),
        "stamp": field.fingerprint,
        "versions": field.versions,
        "types": sorted(found),
        "found": tag is not None,
        "share": round(tag.matched / tag.sampled, 4) if tag and tag.sampled else 0.0,
        "sampled": tag.sampled if tag else 0,
    }


def changed_in_kind(then: Mapping[str, Any], now: Mapping[str, Any], decision: str, new_type: str = "") -> str:
    """Why a review is open again, in words; empty while it holds."""
    if then["type"] != now["type"]:
        return f"the type of the column was {then['type'] or 'unknown'} and is {now['type'] or 'unknown'}"
    if decision == "added":
        return ""
    if then["versions"] != now["versions"] and then.get("stamp") and then["stamp"] == now["stamp"]:
        return ""
    if not now["found"]:
        return "" if decision == "rejected" else "it is no longer found in the data"
    if now["kind"] != "table":
        return ""
    if min(then["sampled"], now["sampled"]) >= ENOUGH and abs(then["share"] - now["share"]) >= SHARE:
        return f"the share of values that speak for it was {then['share']:.0%} and is {now['share']:.0%}"
    others = sorted(set(now["types"]) - set(then["types"]) - {new_type})
    return f"now found too: {', '.join(others)}" if others else ""


def reopen_changed(connection: Connection, asset_id: int) -> None:
    """Re-open what no longer holds of the reviews of one asset; called when its tags have been written."""
    query = sa.select(reviews).join(fields).where(fields.c.asset_id == asset_id, reviews.c.state == "standing")
    for row in connection.execute(query.where(fields.c.gone_at.is_(None))).all():
        now = basis_of(connection, row.field_id, row.entity_type)
        if why := changed_in_kind(row.basis, now, row.decision, row.new_type):
            connection.execute(reviews.update().where(reviews.c.id == row.id).values(state="re-opened", reopened=why))


def _plain(column_type: str) -> str:
    """`VARCHAR(50)` and `varchar(80)` are of one kind."""
    return " ".join(column_type.partition("(")[0].upper().split())
