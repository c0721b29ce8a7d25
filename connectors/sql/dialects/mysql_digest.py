"""Tells whether a MariaDB or MySQL table may have changed since it was last looked at.

A table of a bearable size is digested by the server (`CHECKSUM TABLE`: every value counts). For a larger one the time
of its last change must do; the server forgets it when it restarts and writes it by the second, so that an unknown or
very recent one tells nothing. Views cannot tell: they are scanned every time.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, text

from ...base import Asset
from .base import FINGERPRINT_BYTES, keyed

_FRESH_SECONDS = 5
_CHANGED = """
SELECT CAST(update_time AS CHAR), CAST(create_time AS CHAR), TIMESTAMPDIFF(SECOND, update_time, NOW())
FROM information_schema.tables WHERE table_schema = :schema AND table_name = :name
"""


def fingerprints(connection: Connection, assets: Sequence[Asset], key: bytes) -> list[str]:
    """A token of the state of each table; empty where the server cannot tell."""
    telling = [asset for asset in assets if asset.attributes.get("relation") == "table" and asset.columns]
    states: dict[tuple[str, ...], str] = {}
    group: list[Asset] = []
    for asset in telling:
        if (asset.size or 0) > FINGERPRINT_BYTES:
            states[asset.segments] = _last_change(connection, asset)
        elif group and sum(each.size or 0 for each in (*group, asset)) > FINGERPRINT_BYTES:
            states |= _checksums(connection, group)
            group = [asset]
        else:
            group.append(asset)
    states |= _checksums(connection, group)
    return [_token(key, asset, states.get(asset.segments, "")) for asset in assets]


def _token(key: bytes, asset: Asset, state: str) -> str:
    columns = repr([(column.name, column.type) for column in asset.columns])
    return f"{state.partition(':')[0]}:{keyed(key, columns, state)}" if state else ""


def _checksums(connection: Connection, assets: Sequence[Asset]) -> dict[tuple[str, ...], str]:
    """In one statement; the server answers in the order of the question."""
    if not assets:
        return {}
    quote = connection.dialect.identifier_preparer.quote_identifier
    names = ", ".join(".".join(map(quote, asset.segments)) for asset in assets)
    rows = connection.exec_driver_sql(f"CHECKSUM TABLE {names}").all()
    return {asset.segments: f"checksum:{row[1]}" for asset, row in zip(assets, rows, strict=True) if row[1] is not None}


def _last_change(connection: Connection, asset: Asset) -> str:
    schema, name = asset.segments
    row = connection.execute(text(_CHANGED), {"schema": schema, "name": name}).first()
    if row is None or row[0] is None or row[2] is None or row[2] < _FRESH_SECONDS:
        return ""
    return f"changed:{row[0]} {row[1]}"
