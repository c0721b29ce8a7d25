"""Keeps how an asset ended whenever that changes, so that the past of its coverage can be told."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ..entries import Coverage
from .outcome import Outcome
from .schema import assets, endings

_KEPT = ("state", "code", "reason", "incomplete")


def note_ending(connection: Connection, asset_id: int, outcome: Outcome) -> None:
    """Note how it ended, where it ended otherwise the time before."""
    query = sa.select(endings).where(endings.c.asset_id == asset_id).order_by(endings.c.id.desc()).limit(1)
    last = connection.execute(query).one_or_none()
    told = {name: getattr(outcome, name) for name in _KEPT}
    if last is None or any(getattr(last, name) != value for name, value in told.items()):
        at = connection.execute(sa.select(assets.c.scanned_at).where(assets.c.id == asset_id)).scalar_one()
        connection.execute(endings.insert().values(asset_id=asset_id, at=at, **told))


def endings_at(connection: Connection, at: datetime) -> dict[int, Any]:
    """How each asset had ended by a moment; those are missing of which nothing so old is known."""
    query = sa.select(endings).where(endings.c.at <= at).order_by(endings.c.id)
    return {row.asset_id: row for row in connection.execute(query)}


def as_it_ended(item: Coverage, then: Any, row: Any, at: datetime) -> Coverage:
    """The coverage of an asset with the ending of then; an acceptance counts from the day on which it was given."""
    accepted = item.accepted if row.accepted_at is not None and row.accepted_at <= at else ""
    if then is None:
        return replace(item, accepted=accepted)
    return replace(item, accepted=accepted, **{name: getattr(then, name) for name in _KEPT})
