"""Notes that a person accepts that something cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ..errors import InventoryError
from .recording import now
from .schema import assets, sources

if TYPE_CHECKING:
    from .store import Inventory


def accept(self: Inventory, connection: Connection, name: str, reason: str, by: str) -> str:
    """Accept that an asset (or a source) cannot be read; returns the key of what was accepted, empty for nothing."""
    asset = (assets.c.public_id == name, assets.c.gone_at.is_(None), assets.c.incomplete)
    if found := connection.execute(sa.select(assets.c.id).where(*asset)).scalar():
        told = {"accepted": reason, "accepted_by": by, "accepted_at": now()}
        connection.execute(assets.update().where(assets.c.id == found).values(told))
        return f"asset {found}"
    source = (sources.c.name == name, sources.c.state == "failed")
    if found := connection.execute(sa.select(sources.c.id).where(*source)).scalar():
        connection.execute(sources.update().where(sources.c.id == found).values(accepted=reason))
        return f"source {found}"
    return ""


def unaccepted(message: str) -> InventoryError:
    """What to say when there is nothing to accept under an id."""
    return InventoryError(
        message, code="not-incomplete", hint="`vigie coverage --state failed` lists what could not be read."
    )
