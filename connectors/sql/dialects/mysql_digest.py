"""Tells whether a MariaDB or MySQL table may have changed since it was last looked at.

A table of a bearable size is digested by the server (`CHECKSUM TABLE`: every value counts). For a larger one the time
of its last change must do; the server forgets it when it restarts and writes it by the second, so that an unknown or
very recent one tells nothing. Views cannot tell: they are scanned every time.
"""

from __future__ import annotations

import hmac

from sqlalchemy import Connection, text

from ...base import Asset
from .base import FINGERPRINT_BYTES

_FRESH_SECONDS = 5
_CHANGED = """
SELECT CAST(update_time AS CHAR), CAST(create_time AS CHAR), TIMESTAMPDIFF(SECOND, update_time, NOW())
FROM information_schema.tables WHERE table_schema = :schema AND table_name = :name
"""


def fingerprint(connection: Connection, asset: Asset, key: bytes) -> str:
    """A token of the table's state; empty where the server cannot tell."""
    if asset.attributes.get("relation") != "table" or not asset.columns:
        return ""
    columns = repr([(column.name, column.type) for column in asset.columns])
    schema, name = asset.segments
    if (asset.size or 0) <= FINGERPRINT_BYTES:
        quote = connection.dialect.identifier_preparer.quote_identifier
        rows = connection.exec_driver_sql(f"CHECKSUM TABLE {quote(schema)}.{quote(name)}")
        checksum = rows.one()[1]
        return f"checksum:{_keyed(key, columns, str(checksum))}" if checksum is not None else ""
    row = connection.execute(text(_CHANGED), {"schema": schema, "name": name}).first()
    if row is None or row[0] is None or row[2] is None or row[2] < _FRESH_SECONDS:
        return ""
    return f"changed:{_keyed(key, columns, str(row[0]), str(row[1]))}"


def _keyed(key: bytes, *parts: str) -> str:
    return hmac.new(key, "\0".join(parts).encode("utf-8", "surrogatepass"), "sha256").hexdigest()[:40]
