"""Keeps the filters in a table of the inventory, and asks all of them at once."""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ..inventory.schema import assets, lookups, sources
from ..keys import load_key
from .filters import Matrix, Need

if TYPE_CHECKING:
    from ..inventory import Inventory

ENVIRONMENT = "VIGIE_LOOKUP_KEY"
_TOGETHER = 20_000
_TOGETHER_BYTES = 128 * 1024 * 1024


def load_lookup_key(file: Path) -> bytes:
    """The index's own key, from `VIGIE_LOOKUP_KEY` or a file of mode 0600, made on first use.

    A new key makes every filter useless; the next `vigie scan --full` writes new ones. Raises `ConfigError`.
    """
    return load_key(file, ENVIRONMENT)


def key_id(key: bytes) -> str:
    """What tells one key and its way to digest from another, and nothing of it."""
    return hmac.new(key, b"vigie lookup, HMAC-SHA-256", "sha256").hexdigest()[:16]


def keep(connection: Connection, asset_id: int, bits: bytes, key: str, fingerprint: str) -> None:
    """Write the filter of an asset; without bits, or a fingerprint that tells when it changes, forget the older one."""
    connection.execute(lookups.delete().where(lookups.c.asset_id == asset_id))
    if bits and fingerprint:
        connection.execute(
            lookups.insert().values(asset_id=asset_id, bits=bits, size=len(bits), key=key, fingerprint=fingerprint)
        )


def ruled_out(inventory: Inventory, key: bytes, needs: Sequence[Need], source: str | None = None) -> dict[str, str]:
    """Identity → fingerprint of each asset that, as it was then, meets none of the needs."""
    out: dict[str, str] = {}
    for rows in _filters(inventory, key_id(key), source):
        identities, fingerprints, bits = zip(*rows, strict=True)
        matrix = Matrix(bits, key)
        may = matrix.may_hold(needs[0]) if needs else matrix.may_hold(())
        for need in needs[1:]:
            may |= matrix.may_hold(need)
        out |= {identities[at]: fingerprints[at] for at in np.flatnonzero(~may)}
    return out


def _filters(inventory: Inventory, key: str, source: str | None) -> Iterator[Sequence[Sequence[Any]]]:
    """Identity, fingerprint and filter of each, in blocks of one size: sorting them all would move every filter."""
    query = (
        sa.select(assets.c.identity, lookups.c.fingerprint, lookups.c.bits)
        .select_from(lookups.join(assets).join(sources))
        .where(lookups.c.key == key, assets.c.gone_at.is_(None))
    )
    if source:
        query = query.where(sources.c.name == source)
    with inventory.reading() as connection:
        for size in connection.execute(sa.select(lookups.c.size).distinct()).scalars().all():
            together = max(1, min(_TOGETHER, _TOGETHER_BYTES // size))
            found = connection.execute(query.where(lookups.c.size == size), execution_options={"yield_per": together})
            yield from found.partitions()
