"""Tells what Vigie keeps about persons under a configuration: the exceptions to "the inventory holds no values"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from .config import INDEX, Config
from .database import Database
from .inventory.schema import ledger, tombstones
from .requests.chaining import has_register

if TYPE_CHECKING:
    from .inventory import Inventory


def kept_data(config: Config, inventory: Inventory | None) -> set[str]:
    """Of `register`, `index`, `searches` and `tombstones`, those that are there, or that the next scan will make."""
    found = {"index"} if any(source.options.get(INDEX) for source in config.sources.values()) else set()
    register = Database(config.register, "register")
    try:
        found |= {"register"} if has_register(register) else set()
    finally:
        register.close()
    if inventory is None:
        return found
    with inventory.reading() as connection:
        searched = sa.select(ledger.c.seq).where(ledger.c.kind == "search").limit(1)
        found |= {"searches"} if connection.execute(searched).first() else set()
        found |= {"tombstones"} if connection.execute(sa.select(tombstones).limit(1)).first() else set()
    return found
