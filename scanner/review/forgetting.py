"""Erases what a person wrote with a decision, everywhere it is kept; that the decision was made stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from ..errors import LedgerError
from ..inventory.reviewed import ERASED
from ..inventory.schema import assets, sources
from ..ledger import Ledger, read_entries

if TYPE_CHECKING:
    from ..inventory import Inventory


def forget_details(ledger: Ledger, inventory: Inventory, seq: int, author: str) -> int:
    """Destroy the details of an entry of the log; returns how many there were. Raises `LedgerError` for no entry."""
    entry = next((one for one in read_entries(inventory) if one.seq == seq), None)
    if entry is None:
        raise LedgerError(f"The log has no entry {seq}.", code="ledger-unknown", hint="`vigie ledger` lists them.")
    with ledger.transaction() as page:
        count = page.erase(seq, by=author)
        if count and entry.kind == "acceptance":
            what, _, key = str(entry.data.get("key", "")).partition(" ")
            table = {"asset": assets, "source": sources}.get(what)
            if table is not None:
                mine = sa.and_(table.c.id == int(key), table.c.accepted != "")
                page.connection.execute(table.update().where(mine).values(accepted=ERASED))
    inventory.database.truncate_log()
    return count
