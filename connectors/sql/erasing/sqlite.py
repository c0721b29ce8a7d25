"""Changing rows of an SQLite file: one writer at a time, foreign keys on, freed pages overwritten."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, text

from ...base import Asset
from ...writing import Notice
from ..cells import decoded
from ..dialects.sqlite import Sqlite
from ..dialects.sqlite_file import NotOpened
from ..errors import Problem, driver_error
from .base import Name, Reference, Trigger, Writer

_WAIT_SECONDS = 10
_PREPARATION = (
    "PRAGMA foreign_keys = ON",  # an application that leaves them off still declares what it means
    "PRAGMA secure_delete = ON",  # what is erased is written over with zeros
    "PRAGMA trusted_schema = OFF",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cell_size_check = ON",
)
_TABLES = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
_KIND = "SELECT type, coalesce(sql, '') FROM main.sqlite_master WHERE type IN ('table', 'view') AND name = :name"
_TRIGGERS = "SELECT sql FROM main.sqlite_master WHERE type = 'trigger' AND tbl_name = :name COLLATE NOCASE"
_FOREIGN = (
    'SELECT id, "table", "from", "to", on_delete, on_update FROM pragma_foreign_key_list(:name, \'main\') '
    "ORDER BY id, seq"
)
_NAMES = "SELECT name FROM pragma_table_xinfo(:name, 'main')"
_VIRTUAL = "SELECT name, sql FROM main.sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL%'"
_MODULE = re.compile(r"(?is)\bUSING\s+[\"`\[]?(\w+)")
_INDEXES = frozenset({"fts3", "fts4", "fts5", "rtree", "rtree_i32"})
"""Modules whose tables are indexes of other tables' rows, and do nothing else."""
_KEY = "SELECT name FROM pragma_table_info(:name, 'main') WHERE pk > 0 ORDER BY pk"
_GENERATED = "SELECT name FROM pragma_table_xinfo(:name, 'main') WHERE hidden IN (2, 3)"
_CONSTRAINTS = {
    "SQLITE_CONSTRAINT_FOREIGNKEY": "referenced",
    "SQLITE_CONSTRAINT_NOTNULL": "required",
    "SQLITE_CONSTRAINT_UNIQUE": "unique",
    "SQLITE_CONSTRAINT_PRIMARYKEY": "unique",
    "SQLITE_CONSTRAINT_TRIGGER": "trigger",
    "SQLITE_CONSTRAINT_CHECK": "constraint",
}


class SqliteWriter(Writer):
    """One file."""

    LOCK = ""  # the writer has the whole file
    INCOMPARABLE: ClassVar[re.Pattern[str]] = re.compile("blob")

    @property
    def path(self) -> Path:
        """The database file."""
        assert isinstance(self.dialect, Sqlite)
        return self.dialect.file.path

    def engine(self) -> Engine:
        """A connection that may write, and creates no file."""
        engine = create_engine("sqlite://", creator=self._connect, **self.dialect.pool())
        event.listen(engine, "connect", _connected)
        return engine

    def begin(self, connection: Connection, seconds: float) -> None:
        """Take the write lock at once, so that nothing changes between looking and writing.

        Triggers that keep an index of words or places up to date run as they do for the application; where a file has
        virtual tables of other kinds, none of its triggers may write to one.
        """
        super().begin(connection, seconds)
        made = [_MODULE.search(str(sql)) for _, sql in connection.execute(text(_VIRTUAL))]
        if made and all(module and module[1].lower() in _INDEXES for module in made):
            connection.exec_driver_sql("PRAGMA trusted_schema = ON")
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {int(1000 * min(0.8 * seconds, _WAIT_SECONDS))}")
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    def settle(self, connection: Connection) -> None:
        """An index of words keeps those of deleted rows until it is merged."""
        for name, sql in connection.execute(text(_VIRTUAL)).all():
            module = _MODULE.search(str(sql))
            if module and module[1].lower() in ("fts3", "fts4", "fts5"):
                quoted = self.quote(connection, str(name))
                connection.execute(text(f"INSERT INTO main.{quoted} ({quoted}) VALUES ('optimize')"))  # noqa: S608

    def problem(self, error: BaseException) -> Problem:
        """By the name of SQLite's result code."""
        cause = driver_error(error)
        name = str(getattr(cause, "sqlite_errorname", "") or "")
        if name.startswith("SQLITE_READONLY"):
            return Problem("read-only", name)
        if name.startswith("SQLITE_CONSTRAINT"):
            return Problem(_CONSTRAINTS.get(name, "constraint"), name)
        return super().problem(error)

    def refusal(self, connection: Connection, asset: Asset, writing: bool) -> str:
        """A view has no rows of its own; a file must be writable, and so must its folder for the journal."""
        row = connection.execute(text(_KIND), {"name": asset.segments[-1]}).first()
        if row is None:
            return "vanished"
        if row[0] == "view":
            return "view"
        if writing and not (os.access(self.path, os.W_OK) and os.access(self.path.absolute().parent, os.W_OK)):
            return "read-only"
        return ""

    def exactly(self, column: str, bind: str, kind: str, value: Any) -> list[str]:
        """By bytes, not as NOCASE and RTRIM do."""
        return [f"{column} = {bind} COLLATE BINARY"] if isinstance(value, str) else []

    def references(self, connection: Connection) -> list[Reference]:
        """Table by table."""
        names = list(connection.execute(text(_TABLES)).scalars())
        spelled = {name.casefold(): name for name in names}
        return [reference for name in names for reference in _references(connection, name, spelled)]

    def computed(self, connection: Connection, name: Name) -> frozenset[str]:
        """Generated columns."""
        return frozenset(connection.execute(text(_GENERATED), {"name": name[1]}).scalars())

    def triggers(self, connection: Connection, name: Name) -> list[Trigger]:
        """By the words of their definitions."""
        found = []
        for sql in connection.execute(text(_TRIGGERS), {"name": name[1]}).scalars():
            head = str(sql).casefold().partition("begin")[0].split()
            events = " and ".join(word for word in ("delete", "update") if word in head)
            found += [Trigger(events, str(sql))] if events else []
        return found

    def notices(self, connection: Connection) -> tuple[Notice, ...]:
        """Copies of the file."""
        return (Notice("remains", "Copies of the file, and snapshots of its disk, keep the old rows."),)

    def _connect(self) -> sqlite3.Connection:
        if not self.path.exists():
            raise NotOpened("missing")
        uri = f"file:{quote(os.fsencode(self.path.absolute()))}?mode=rw"
        return sqlite3.connect(uri, uri=True, timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=False)


def _connected(dbapi_connection: Any, _: Any) -> None:
    dbapi_connection.text_factory = decoded
    for statement in _PREPARATION:
        dbapi_connection.execute(f"/* vigie connect */ {statement}")


def _references(connection: Connection, child: str, spelled: dict[str, str]) -> Iterator[Reference]:
    keys: dict[int, list[Any]] = {}
    for row in connection.execute(text(_FOREIGN), {"name": child}):
        keys.setdefault(row[0], []).append(row)
    for rows in keys.values():
        parent = spelled.get(str(rows[0][1]).casefold())
        if parent is None:
            continue
        columns = tuple(row[3] for row in rows)
        if None in columns:  # the other table's primary key is meant
            columns = tuple(connection.execute(text(_KEY), {"name": parent}).scalars())
        rules = str(rows[0][4]).lower(), str(rows[0][5]).lower()
        own = _as_spelled(connection, child, tuple(row[2] for row in rows))
        yield Reference(("main", child), own, ("main", parent), _as_spelled(connection, parent, columns), *rules)


def _as_spelled(connection: Connection, table: str, columns: tuple[str, ...]) -> tuple[str, ...]:
    """Columns as their table calls them: a foreign key may write them in other letters."""
    names = {str(name).casefold(): str(name) for name in connection.execute(text(_NAMES), {"name": table}).scalars()}
    return tuple(names.get(column.casefold(), column) for column in columns)
