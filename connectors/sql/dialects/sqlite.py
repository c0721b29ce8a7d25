"""SQLite: files opened read-only, values of any type in any column, row numbers to sample by."""

from __future__ import annotations

import os
import random
import sqlite3
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    case,
    create_engine,
    func,
    literal_column,
    select,
    text,
)

from ...base import Asset, Budget, Column, Omission
from ..cells import decoded
from ..errors import Problem, driver_error, general_problem
from ..matching import Matcher
from ..sampling import KeyRanges
from ..selection import Selection
from ..tables import CELL_LIMIT, Batch, Draw, OpenTable, named
from . import sqlite_catalogue as catalogue
from . import sqlite_search as search
from .base import Candidate, Dialect, Index, Server
from .sqlite_digest import fingerprint
from .sqlite_file import NotOpened, SqliteFile

_PREPARATION = (
    "PRAGMA query_only = ON",
    "PRAGMA trusted_schema = OFF",  # a hostile file's views call nothing with side effects
    "PRAGMA temp_store = MEMORY",  # no content in temporary files
    "PRAGMA cell_size_check = ON",
    "PRAGMA writable_schema = ON",  # nothing can be written; but a damaged file is read as far as it goes
)
_CODES = {
    "SQLITE_NOTADB": "not-a-database",
    "SQLITE_CORRUPT": "broken",
    "SQLITE_IOERR": "broken",
    "SQLITE_INTERRUPT": "timeout",
    "SQLITE_BUSY": "locked",
    "SQLITE_LOCKED": "locked",
    "SQLITE_PERM": "unreadable",
    "SQLITE_AUTH": "denied",
    "SQLITE_CANTOPEN": "unreadable",
    "SQLITE_READONLY": "journal",
    "SQLITE_NOMEM": "resources",
    "SQLITE_FULL": "resources",
    "SQLITE_TOOBIG": "resources",
}
_DESCRIBED = "vigie described"
_STEPS = 20_000
"""Steps of SQLite's machine between two looks at the clock: some milliseconds."""


class Sqlite(Dialect):
    """One file; its schema is called `main`."""

    untyped = True
    together = 1  # the time allowed is for each

    @property
    def file(self) -> SqliteFile:
        """The database file of the URL."""
        name = self.options.url.database or ""
        return SqliteFile(Path(name.removeprefix("file:").partition("?")[0] if name.startswith("file:") else name))

    def engine(self) -> Engine:
        """Connections made by ourselves: read-only, and nothing created beside the file."""
        return create_engine("sqlite://", creator=self.file.connect, **self.pool())

    def prepare(self, dbapi_connection: Any) -> None:
        """Forbid writing once more, and read text that is not valid Unicode."""
        dbapi_connection.text_factory = decoded
        for statement in _PREPARATION:
            dbapi_connection.execute(f"/* vigie connect */ {statement}")

    def start(self, connection: Connection, seconds: float) -> None:
        """Watch the clock; the library is in our own process, so nobody else can."""
        deadline = time.monotonic() + seconds
        _driver(connection).set_progress_handler(lambda: time.monotonic() > deadline, _STEPS)

    def problem(self, error: BaseException) -> Problem:
        """By the name of SQLite's result code."""
        cause = driver_error(error)
        if isinstance(cause, NotOpened):
            return Problem(cause.code)
        if not isinstance(cause, sqlite3.Error):
            return general_problem(error)
        name = getattr(cause, "sqlite_errorname", "") or ""
        primary = "_".join(name.split("_")[:2])
        if primary == "SQLITE_ERROR":
            return Problem(_by_words(str(cause)), name)
        return Problem(_CODES.get(name, _CODES.get(primary, "error")), name)

    def server(self, connection: Connection) -> Server:
        """The library's version; whether the file's permissions would let us write."""
        path = self.file.path
        connection.execute(text("SELECT count(*) FROM main.sqlite_master"))
        return Server(f"SQLite {sqlite3.sqlite_version}", writable=_writable(path))

    def catalogue(self, connection: Connection, source: str, selection: Selection) -> Iterator[Asset | Omission]:
        """From `sqlite_master` and its pragmas."""
        yield from catalogue.assets(connection, source, selection)

    def fingerprints(self, connection: Connection, assets: Sequence[Asset], key: bytes) -> list[str]:
        """See `sqlite_digest`."""
        return [fingerprint(_driver(connection), self.file, asset, key) for asset in assets]

    def cell(self, column: Column) -> ColumnElement[Any]:
        """Cut to a bearable length: any column may hold a gigabyte."""
        cell = named(column.name)
        return case((func.length(cell) > CELL_LIMIT, func.substr(cell, 1, CELL_LIMIT + 1)), else_=cell)

    def open(self, connection: Connection, asset: Asset) -> OpenTable:
        """Described anew where the schema may have changed: SQLite takes a quoted name that is no column for a text."""
        version = _driver(connection).execute("PRAGMA schema_version").fetchone()
        known = connection.info.setdefault(_DESCRIBED, {})  # of this connection, which stays with its file
        if known.get(asset.segments, (None, None))[0] != version:
            known[asset.segments] = version, catalogue.described(connection, asset.source, asset.segments)
        return OpenTable(connection, known[asset.segments][1] or asset, self.cell)

    def sample(self, table: OpenTable, budget: Budget, estimate: int) -> Draw:
        """Runs of row numbers; where there are none, each row by the throw of a seeded die."""
        if rowid := catalogue.rowid(table.connection, table.asset):
            ranges = KeyRanges.of(table, literal_column(rowid), budget.rows, budget.seed)
            if ranges:
                return ranges.draw(estimate)
        total = int(table.scalar(select(func.count()).select_from(table.clause)))
        if total <= budget.rows:  # row numbers with large gaps promised more
            return Draw(table.batches(table.select(None)), "all", total)
        share = budget.rows / total
        return Draw(_picked(table, share, budget.seed), f"bernoulli {share:.3%}, seed {budget.seed}", total)

    def row_place(self, table: OpenTable) -> tuple[str, list[ColumnElement[Any]]]:
        """The row number, where the table has one."""
        rowid = "" if table.asset.key else catalogue.rowid(table.connection, table.asset)
        return ("rowid", [literal_column(rowid)]) if rowid else ("", [])

    def indexes(self, table: OpenTable) -> list[Index]:
        """Trees over columns."""
        return [Index(name) for name in catalogue.indexed(table.connection, table.asset)]

    def candidates(self, table: OpenTable, matcher: Matcher) -> Iterator[Candidate]:
        """See `sqlite_search`; rows without key and number can only be counted, and are all looked at by us."""
        name, _ = self.row_place(table)
        driver = _driver(table.connection)
        number = catalogue.rowid(table.connection, table.asset)
        if number and search.in_blocks(driver):
            yield from search.of_blocks(table, matcher, number, placed=bool(name))
        elif table.asset.key:
            yield from search.one_by_one(driver, table, matcher)
        else:
            yield from super().candidates(table, matcher)


def _picked(table: OpenTable, share: float, seed: int) -> Iterator[Batch]:
    rng = random.Random(seed)  # noqa: S311 - a repeatable sample, not a secret
    _driver(table.connection).create_function("vigie_pick", 0, lambda: rng.random() < share)
    yield from table.batches(table.select().where(func.vigie_pick()))


def _driver(connection: Connection) -> sqlite3.Connection:
    driver: Any = connection.connection.dbapi_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def _by_words(text_of_error: str) -> str:
    """SQLite has one code for every mistake in a statement; what it is must be read from the text."""
    if "no such module" in text_of_error:
        return "module"
    if "no such table" in text_of_error or "no such column" in text_of_error:
        return "vanished"
    if "no such function" in text_of_error or "unsafe use of" in text_of_error:
        return "evaluation"
    return "error"


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK)
