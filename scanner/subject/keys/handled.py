"""Tells which rows of others the person made or handled: of each the one field that says so, and nothing else.

That somebody entered, approved or was assigned a row is that person's data, and what the row says is somebody else's.
So the field is a place of the person, `possible` as all that many have in common is, and the row is not followed.
"""

from __future__ import annotations

from ..weighing.collecting import Collected
from ..weighing.judging import CERTAIN, POSSIBLE
from .following import Follower
from .owning import values

MOST = 1_000
"""Rows that are listed by one key; a clerk may have made millions."""
DID = ", who made or handled the row"
"""Behind the chain that leads to such a field."""


def tell_what_was_made(follower: Follower) -> list[str]:
    """List these fields, once all that is about the person was found; notes of what there is more."""
    told: list[str] = []
    for asset in follower.relations.tables:
        held = follower.collected(asset)
        mine = [found for found in held.rows.values() if found.certainty == CERTAIN and not found.shared]
        if not mine or not held.roles.about_persons:
            continue
        for link in follower.relations.making.by(asset):
            child, field = follower.collected(link.child), link.columns[0]
            for found in mine:
                via = f"{field} → {held.public_id} ({found.via}){DID}"
                rows, more = follower.picks.some(child, link.columns, values(found.row, link.target_columns), MOST)
                for locator, row in rows:
                    if not _is_known(child, field, str(locator)):
                        child.mentions(locator, row, link.columns, POSSIBLE, via)
                if more:
                    told.append(_more(child, field))
    return list(dict.fromkeys(told))


def _is_known(held: Collected, field: str, locator: str) -> bool:
    """Whether a row is the person's own, or the field was found in it already."""
    return locator in held.rows or any(place[:2] == (field, locator) for place in held.found)


def _more(held: Collected, field: str) -> str:
    shown = held.inventory.naming.field(field)
    return f"More than {MOST:,} rows of {held.public_id} say in {shown} that the person made or handled them."
