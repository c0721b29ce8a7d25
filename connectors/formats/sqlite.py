"""Reads an SQLite file found on a share or inside an archive: every table, from memory, never through a file name.

The bytes are given to SQLite as they are (`sqlite3_deserialize`), so that nothing is locked, written or recovered.
Content that still sits in a write-ahead log beside the file is not in the file itself: the
attribute `journal` says so.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from typing import Any

from ..base import Extent, ForeignKey, Omission, Part, Rows
from .base import Content, Reading, Unreadable
from .table import BLOCK_CHARACTERS, frame

_LARGEST = 768 * 1024 * 1024
"""Bytes that are held in memory at once."""
_LOCKED_WAL = 2
"""Read and write version of a file in WAL mode (SQLite file format, 1.3.2, offsets 18 and 19)."""


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """The tables in the order of their names; a table that is damaged costs itself alone."""
    if content.size > _LARGEST:
        raise Unreadable("failed", "size", "The database is too large to be held in memory; configure it as a source.")
    content.stream.seek(0)
    data = bytearray(content.stream.read())
    wal = data[18] == _LOCKED_WAL
    data[18:20] = b"\x01\x01"  # in memory there is no write-ahead log to look for
    total = 0
    with _Database(bytes(data)) as database:
        for table in database.tables():
            for part in database.rows(table, reading):
                total += len(part.frame) if isinstance(part, Rows) else 0
                yield part
    yield Extent(rows_total=total, attributes={"journal": "wal"} if wal else {})


class _Database:
    """The database in memory."""

    def __init__(self, data: bytes) -> None:
        self._connection = sqlite3.connect(":memory:")
        self._connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        try:
            self._connection.deserialize(data)
            self._connection.execute("PRAGMA query_only = ON")
            self._connection.execute("PRAGMA trusted_schema = OFF")
        except sqlite3.Error:
            self._connection.close()
            raise Unreadable("failed", "broken", "The database is damaged.") from None

    def __enter__(self) -> _Database:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def tables(self) -> list[str]:
        """Ordinary tables; views say nothing new, virtual tables run code."""
        query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
        try:
            return [name for (name,) in self._connection.execute(query) if not name.startswith("sqlite_")]
        except sqlite3.Error:
            raise Unreadable("failed", "broken", "The database is damaged, or encrypted.") from None

    def rows(self, table: str, reading: Reading) -> Iterator[Part]:
        """The rows of one table, a seeded sample if there are too many."""
        locator = reading.locator.inside(table)
        try:
            total = self._count(table)
            yield from self._blocks(table, total, reading)
        except sqlite3.Error:
            yield Omission("partial", "broken", "The table is damaged.", locator)

    def _count(self, table: str) -> int:
        (count,) = self._connection.execute(f"SELECT COUNT(*) FROM {_quoted(table)}").fetchone()  # noqa: S608  quoted
        return int(count)

    def _blocks(self, table: str, total: int, reading: Reading) -> Iterator[Rows]:
        budget = reading.budget
        cursor = self._connection.execute(f"SELECT * FROM {_quoted(table)}")  # noqa: S608  quoted
        names = [column[0] for column in cursor.description]
        rate = 1.0 if budget.full else min(1.0, budget.rows / max(total, 1))
        sampling = "all" if rate >= 1 else f"random 1 in {1 / rate:.1f} of {total} rows, seed {budget.seed}"
        chance = random.Random(budget.seed)  # noqa: S311  a sample, not a secret
        rows: list[list[Any]] = []
        first, size = 1, 0
        for number, row in enumerate(cursor, 1):
            if rate < 1 and chance.random() >= rate:
                continue
            first = first if rows else number
            rows.append([_value(cell) for cell in row])
            size += sum(len(cell) for cell in row if isinstance(cell, str))
            if len(rows) >= budget.block or size >= BLOCK_CHARACTERS:
                yield self._rows(table, names, rows, first, total, sampling, reading)
                rows, size = [], 0
        if rows or not total:
            yield self._rows(table, names, rows, first, total, sampling, reading)

    def _rows(
        self,
        table: str,
        names: list[str],
        rows: list[list[Any]],
        first: int,
        total: int,
        sampling: str,
        reading: Reading,
    ) -> Rows:
        locator = reading.locator.inside(table)
        return Rows(
            frame(names, rows),
            locator,
            key=self._key(table),
            references=self._references(table),
            first=first,
            total=total,
            sampling=sampling,
        )

    def _key(self, table: str) -> tuple[str, ...]:
        """The columns of the primary key."""
        told = self._connection.execute("SELECT name FROM pragma_table_info(?) WHERE pk ORDER BY pk", (table,))
        return tuple(name for (name,) in told)

    def _references(self, table: str) -> tuple[ForeignKey, ...]:
        """The foreign keys that a table declares; one that names no columns points to the other's primary key."""
        query = 'SELECT id, "table", "from", "to" FROM pragma_foreign_key_list(?) ORDER BY id, seq'
        keys: dict[int, tuple[str, list[str], list[str | None]]] = {}
        for number, target, column, pointed in self._connection.execute(query, (table,)):
            _, columns, theirs = keys.setdefault(number, (target, [], []))
            columns.append(column)
            theirs.append(pointed)
        return tuple(
            ForeignKey(tuple(columns), (target,), tuple(filter(None, theirs)) or self._key(target))
            for target, columns, theirs in keys.values()
        )


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _value(cell: Any) -> Any:
    """A BLOB that is text, as text; of another only its length."""
    if not isinstance(cell, bytes):
        return cell
    try:
        return cell.decode("utf-8")
    except UnicodeDecodeError:
        return f"{len(cell)} bytes"
