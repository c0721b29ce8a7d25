"""Tells whether an SQLite table may have changed since it was last looked at.

SQLite keeps no counter per table. A table of a bearable size is therefore digested row by row (a keyed digest of its
definition and content: some hundred thousand rows a second, and only this tells that *another* table changed). A
larger one, and every view, gets a token of the whole file: any write to the file counts as a change. Both are safe:
they may say "changed" where nothing did (a vacuum, another table), never the reverse.
"""

from __future__ import annotations

import hmac
import re
import sqlite3

from ...base import Asset
from .base import FINGERPRINT_BYTES
from .sqlite_file import SqliteFile

_ROWS = 2_000_000
"""A table whose highest row number is above this is not digested."""
_FETCH = 500
_INSIDE = re.compile(r"CREATE\s+VIRTUAL\s+TABLE\b.*?\bUSING\s+(?:fts[345]|rtree)\b", re.IGNORECASE | re.DOTALL)
_FLEETING = re.compile(
    r"\b(?:now|random\w*|current_\w+|(?:date|time|datetime|julianday|unixepoch|strftime)\s*\()", re.IGNORECASE
)
"""In a view: what changes without any write."""


def fingerprint(driver: sqlite3.Connection, file: SqliteFile, asset: Asset, key: bytes) -> str:
    """A token of the table's content; empty where it may change without a write to the file."""
    name = asset.segments[-1]
    relation = asset.attributes.get("relation")
    found = driver.execute(
        "/* vigie fingerprint */ SELECT sql FROM main.sqlite_master WHERE name = ? AND type IN ('table', 'view')",
        (name,),
    ).fetchone()
    definition = (found and found[0]) or ""
    if relation == "view" and _FLEETING.search(definition):
        return ""
    if relation == "virtual table" and not _INSIDE.match(definition):
        return ""
    digest = hmac.new(key, definition.encode("utf-8", "surrogatepass"), "sha256")
    if relation == "table" and (asset.rows or 0) <= _ROWS and _digest_rows(driver, name, digest):
        return f"rows:{digest.hexdigest()[:40]}"
    whole = hmac.new(key, f"{file.version()} {name}".encode("utf-8", "surrogatepass"), "sha256")
    return f"file:{whole.hexdigest()[:40]}"


def _digest_rows(driver: sqlite3.Connection, name: str, digest: hmac.HMAC) -> bool:
    """Feed every row to the digest; False if there is too much of it."""
    quoted = name.replace('"', '""')
    decoder, driver.text_factory = driver.text_factory, bytes  # raw: quick, and true to the byte
    read = 0
    try:
        rows = driver.execute(f'/* vigie fingerprint */ SELECT * FROM main."{quoted}"')  # noqa: S608 - quoted
        while batch := rows.fetchmany(_FETCH):
            block = repr(batch).encode()
            digest.update(block)
            read += len(block)
            if read > FINGERPRINT_BYTES:
                rows.close()
                return False
    finally:
        driver.text_factory = decoder
    return True
