"""Takes rows out of an SQLite file, and writes cells: in a copy in memory, wiped of what is deleted and packed anew.

Deleted rows stay in the pages of a database until these are written over. So `secure_delete` wipes them, `VACUUM`
builds the file anew, and nothing of what went may be left in its bytes. A database that a program may be at work on
(WAL mode), or that does things by itself when rows go (triggers, indexes of texts), is left to a person.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

from ...editing import Cell, Edit, Record
from .base import refused

_LARGEST = 256 * 1024 * 1024
_VERSIONS = slice(18, 20)
"""Write and read version: 1 for a journal, 2 for a write-ahead log (SQLite file format, 1.3.2)."""
_TOLD = 6
"""Characters of a value that is looked for in the bytes; shorter ones may be anything."""

Key = tuple[Any, ...]


@dataclass(frozen=True)
class _Table:
    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    """What singles a row out: its number, or the primary key of a table without one."""


@dataclass
class DatabaseRecords:
    """The rows of all tables."""

    content: bytes = field(repr=False)
    places: list[tuple[_Table, Key, Record]] = field(default_factory=list, repr=False)

    @property
    def records(self) -> Sequence[Record]:
        """See `Editable`."""
        return [record for _, _, record in self.places]

    def edited(self, edit: Edit) -> bytes:
        """See `Editable`."""
        gone, cells = set(edit.gone), edit.cells
        changed = [place for place in self.places if place[2].id in gone or place[2].id in cells]
        try:
            with _opened(self.content) as database:
                kept = _others(database, changed)
                broken = _broken(database)
                database.execute("PRAGMA secure_delete = ON")
                for table, key, record in changed:
                    _change(database, table, key, None if record.id in gone else cells[record.id])
                if _others(database, changed) != kept or _broken(database) - broken:
                    raise refused("Rows of other tables in it refer to the person's row by a key.", "referenced")
                database.commit()
                whole = _sums(database)
                database.execute("VACUUM")
                if _sums(database) != whole:
                    raise refused("Packed anew, its rows would be others.")
                written = database.serialize()
        except sqlite3.Error:
            raise refused("The database does not let the rows be changed.") from None
        _check_leftovers(
            written, _lost(changed, cells), [record for _, _, record in self.places if record.id not in gone]
        )
        return written


def read(content: bytes, name: str) -> DatabaseRecords:
    """Every row; raises `Unreadable` for a database that is damaged, or that cannot be written back exactly."""
    if len(content) > _LARGEST:
        raise refused("It is too large to be rewritten.", "size")
    if content[_VERSIONS] != b"\x01\x01":
        raise refused(
            "The database keeps a write-ahead log, which is not in this file: let its program change it.", "open"
        )
    book = DatabaseRecords(content)
    try:
        with _opened(content) as database:
            _check(database)
            for table in _tables(database):
                for key, cells in _rows(database, table):
                    record = Record(str(len(book.places) + 1), "row", cells, members=(table.name,))
                    book.places.append((table, key, record))
    except (sqlite3.Error, UnicodeError):
        raise refused("The database is damaged, or encrypted.", "broken") from None
    return book


def _opened(content: bytes) -> closing[sqlite3.Connection]:
    database = sqlite3.connect(":memory:")
    database.deserialize(content)
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA foreign_keys = OFF")
    database.execute("PRAGMA temp_store = MEMORY")
    return closing(database)


def _check(database: sqlite3.Connection) -> None:
    if database.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise refused("The database is damaged.", "broken")
    query = "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'trigger' OR sql LIKE 'CREATE VIRTUAL%'"
    if database.execute(query).fetchone()[0]:
        raise refused("The database has triggers or an index of texts: they are not written anew.")


def _tables(database: sqlite3.Connection) -> list[_Table]:
    query = "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name"
    return [_table(database, name, bool(bare)) for name, bare in database.execute(query) if not _is_own(name)]


def _table(database: sqlite3.Connection, name: str, bare: bool) -> _Table:
    told = database.execute("SELECT name, pk FROM pragma_table_xinfo(?) WHERE hidden <> 1", (name,)).fetchall()
    columns = tuple(column for column, _ in told)
    if bare:
        return _Table(name, columns, tuple(column for column, place in sorted(told, key=lambda c: c[1]) if place))
    number = next((each for each in ("rowid", "_rowid_", "oid") if each not in map(str.lower, columns)), "")
    if not number:
        raise refused("The rows of one of its tables cannot be told apart.")
    return _Table(name, columns, (number,))


def _is_own(name: str) -> bool:
    return name.startswith("sqlite_")


def _rows(database: sqlite3.Connection, table: _Table) -> Iterator[tuple[Key, dict[str, Cell]]]:
    """The rows as their reader gives them, each with its key."""
    number = len(table.key)
    for row in database.execute(f"SELECT {_listed(table.key)}, * FROM {_quoted(table.name)}"):  # noqa: S608  quoted
        yield row[:number], dict(zip(table.columns, map(_cell, row[number:]), strict=True))


def _others(database: sqlite3.Connection, changed: Iterable[tuple[_Table, Key, Record]]) -> dict[str, int]:
    """A sum over all rows, keys included, but those that change, by table."""
    mine: dict[str, set[Key]] = {}
    for table, key, _ in changed:
        mine.setdefault(table.name, set()).add(key)
    found = {}
    for table in _tables(database):
        left = mine.get(table.name, set())
        query = f"SELECT {_listed(table.key)}, * FROM {_quoted(table.name)}"  # noqa: S608  quoted
        found[table.name] = sum(hash(row) for row in database.execute(query) if row[: len(table.key)] not in left)
    return found


def _sums(database: sqlite3.Connection) -> dict[str, int]:
    """The same over every row, but for the numbers of rows that no column holds: `VACUUM` may give others (SQLite
    documentation, VACUUM), so nobody can rely on them."""
    found = {}
    for table in _tables(database):
        query = f"SELECT * FROM {_quoted(table.name)}"  # noqa: S608  quoted
        found[table.name] = sum(map(hash, database.execute(query)))
    return found


def _broken(database: sqlite3.Connection) -> set[tuple[Any, ...]]:
    """Rows whose foreign key leads nowhere."""
    return set(database.execute("PRAGMA foreign_key_check"))


def _change(database: sqlite3.Connection, table: _Table, key: Key, new: Mapping[str, Cell] | None) -> None:
    where = " AND ".join(f"{_listed((name,))} IS ?" for name in table.key)
    name = _quoted(table.name)
    if new is None:
        done = database.execute(f"DELETE FROM {name} WHERE {where}", key)  # noqa: S608  quoted
    else:
        sets = ", ".join(f"{_quoted(column)} = ?" for column in new)
        done = database.execute(f"UPDATE {name} SET {sets} WHERE {where}", (*new.values(), *key))  # noqa: S608
    if done.rowcount != 1:
        raise refused("A row of it cannot be told from others.")


def _lost(changed: Iterable[tuple[_Table, Key, Record]], cells: Mapping[str, Mapping[str, Cell]]) -> Iterator[Cell]:
    for _, _, record in changed:
        new = cells.get(record.id)
        yield from (old for name, old in record.cells.items() if new is None or name in new)


def _check_leftovers(content: bytes, lost: Iterable[Cell], kept: Iterable[Record]) -> None:
    """Raise `Unreadable` if a text that went still stands in the bytes: in statistics of an index, for instance."""
    there = {cell for record in kept for cell in record.cells.values() if isinstance(cell, str)}
    for value in {cell for cell in lost if isinstance(cell, str) and len(cell) >= _TOLD} - there:
        if any(value in text for text in there):
            continue
        if any(value.encode(charset, "replace") in content for charset in ("utf-8", "utf-16-le", "utf-16-be")):
            raise refused("What would be taken out stands in other parts of it too, which are not rewritten.", "copies")


def _cell(value: Any) -> Cell:
    """As the reader gives it: a BLOB that is text, as text; of another only its length."""
    if not isinstance(value, bytes):
        return value  # type: ignore[no-any-return]
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return f"{len(value)} bytes"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(name if name in ("rowid", "_rowid_", "oid") else _quoted(name) for name in names)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
