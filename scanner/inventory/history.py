"""Keeps the declarations that were in force when scans ran, so that a record of the past can be made again."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import sqlalchemy as sa

from ..entries import KeptDeclaration
from .recording import now
from .schema import declarations as kept

if TYPE_CHECKING:
    from .store import Inventory


def keep_declaration(self: Inventory, text: str) -> None:
    """Keep the text of the declaration, where it differs from the one that was kept last."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    with self.writing() as connection:
        last = connection.execute(sa.select(kept.c.sha256).order_by(kept.c.id.desc()).limit(1)).scalar()
        if last != digest:
            connection.execute(kept.insert().values(seen=now(), sha256=digest, text=text))


def declarations(self: Inventory) -> list[KeptDeclaration]:
    """Every declaration that a scan ran with, the oldest first."""
    with self.reading() as connection:
        rows = connection.execute(sa.select(kept).order_by(kept.c.id)).all()
    return [KeptDeclaration(row.seen, row.sha256, row.text) for row in rows]
