"""MariaDB and MySQL through PyMySQL: read-only sessions, pages and ranges of keys."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator, Sequence
from typing import Any

import pymysql
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Engine,
    LargeBinary,
    cast,
    create_engine,
    event,
    func,
    literal,
    text,
)
from sqlalchemy.engine import ExceptionContext

from ...base import Asset, Budget, Column, Omission
from ..errors import Problem, driver_error, general_problem
from ..matching import Matcher
from ..sampling import KeyRanges
from ..selection import Selection
from ..tables import CELL_LIMIT, Batch, Draw, OpenTable, named
from . import mysql_catalogue as catalogue
from . import mysql_search as search
from .base import CONNECT_SECONDS, GRACE_SECONDS, Candidate, Dialect, Index, Server
from .mysql_digest import fingerprints
from .mysql_search import GEOMETRY, integer_key

_PAGE = 5_000
_SLACK = 1.5
"""A sample is cut off only beyond this many times the rows wanted: cutting loses the end of the table."""
_AFTER_LOCKS = 0.5
"""Seconds that a statement has at least when its wait for a lock is over."""
_IDLE_SECONDS = 3600
"""How long the server waits for a reader that is busy with what it has got."""
_ORDERED = re.compile(r"(?:tiny|small|medium|big)?int|(?:var)?(?:char|binary)|decimal|date\b|uuid")
"""Types that sort as they compare: an ENUM sorts by number and compares as text."""
_LONG = re.compile(r"(?:tiny|medium|long)?(?:text|blob)|json|varchar|varbinary|vector")
_WRITE = re.compile(r"\b(?:ALL PRIVILEGES|INSERT|UPDATE|DELETE|DROP|ALTER|CREATE|SUPER)\b")
_CODES = {
    "password": (1045, 1698, 1251, 2059),
    "refused": (1044, 1129, 1130),
    "no-database": (1049,),
    "busy": (1040, 1203, 1226),
    "host-unknown": (2005,),
    "unreachable": (2002, 2003),
    "tls": (2026, 3159),
    "denied": (1142, 1143, 1227, 1370),
    "vanished": (1051, 1054, 1109, 1146, 1412),
    "broken-view": (1356, 1449),
    "timeout": (1317, 1969, 3024),
    "locked": (1205, 1213),
    "connection-lost": (0, 1053, 1927, 2006, 2013, 2014),
    "broken": (1016, 1030, 1033, 1034, 1035, 1194, 1195, 1712, 1877, 1932),
    "resources": (1021, 1037, 1038, 1041, 1114, 1135),
    "behind": (1296, 1429, 1430, 1431, 1432, 1433, 1434),
    "evaluation": (1242, 1292, 1365, 1366, 1411, 1690),
}


class MySQL(Dialect):
    """MariaDB 10.2, MySQL 5.7 and later; a schema is what they call a database."""

    def engine(self) -> Engine:
        """With time-outs that notice a dead server."""
        arguments = {"connect_timeout": CONNECT_SECONDS, "read_timeout": CONNECT_SECONDS, "charset": "utf8mb4"}
        arguments |= {"program_name": "vigie", "write_timeout": CONNECT_SECONDS}
        arguments = {name: value for name, value in arguments.items() if name not in self.options.url.query}
        engine = create_engine(self.options.url, connect_args=arguments, **self.pool())
        event.listen(engine, "handle_error", _end_of_rows)
        return engine

    def prepare(self, dbapi_connection: Any) -> None:
        """Every transaction of the session is read-only."""
        with dbapi_connection.cursor() as cursor:
            cursor.execute("/* vigie connect */ SET SESSION TRANSACTION READ ONLY")
            cursor.execute(f"/* vigie connect */ SET SESSION net_write_timeout = {_IDLE_SECONDS}")

    def start(self, connection: Connection, seconds: float) -> None:
        """Statement and lock time-outs; MySQL and MariaDB disagree on names and units.

        A lock is waited for by whole seconds, and a statement is given longer, so that a lock is told for one.
        """
        wait = max(1, min(int(0.8 * seconds), CONNECT_SECONDS))
        seconds = max(seconds, wait + _AFTER_LOCKS)
        if getattr(connection.dialect, "is_mariadb", False):
            limits = f"max_statement_time = {seconds:.3f}"
        else:
            limits = f"max_execution_time = {max(1, int(seconds * 1000))}, information_schema_stats_expiry = 0"
        # the driver's own limit serves for the greeting first: it offers no other way to change it afterwards
        driver: Any = connection.connection.dbapi_connection
        driver._read_timeout = CONNECT_SECONDS
        connection.exec_driver_sql(f"SET SESSION {limits}, lock_wait_timeout = {wait}")
        driver._read_timeout = seconds + GRACE_SECONDS

    def descriptor(self, dbapi_connection: Any) -> int | None:
        """The driver keeps its socket to itself."""
        return int(dbapi_connection._sock.fileno())

    def problem(self, error: BaseException) -> Problem:
        """By the server's error number."""
        cause = driver_error(error)
        if not isinstance(cause, pymysql.MySQLError):
            return general_problem(error)
        number = cause.args[0] if cause.args and isinstance(cause.args[0], int) else -1
        if isinstance(getattr(cause, "original_exception", None), socket.gaierror):
            return Problem("host-unknown")
        code = next((code for code, numbers in _CODES.items() if number in numbers), "error")
        return Problem(code, f"error {number}" if number > 0 else "")

    def server(self, connection: Connection) -> Server:
        """Version, and whether any grant lets the account change data."""
        version = connection.execute(text("SELECT version()")).scalar()
        grants = [str(row[0]).partition(" ON ")[0] for row in connection.execute(text("SHOW GRANTS"))]
        product = "MariaDB" if "mariadb" in str(version).casefold() else "MySQL"
        return Server(f"{product} {version}", writable=any(_WRITE.search(grant) for grant in grants))

    def catalogue(self, connection: Connection, source: str, selection: Selection) -> Iterator[Asset | Omission]:
        """From `information_schema`; a database that the URL names is the only one, unless schemas are listed."""
        if self.options.url.database and not selection.schemas and not selection.only:
            selection = Selection((self.options.url.database,), selection.include, selection.exclude)
        yield from catalogue.assets(connection, source, selection)

    def fingerprints(self, connection: Connection, assets: Sequence[Asset], key: bytes) -> list[str]:
        """See `mysql_digest`."""
        return fingerprints(connection, assets, key)

    def cell(self, column: Column) -> ColumnElement[Any]:
        """Bits as numbers, geometry as text, long values cut."""
        cell = named(column.name)
        if column.type.startswith("bit"):
            return cast(cell, BigInteger)
        if GEOMETRY.match(column.type):
            return func.ST_AsText(cell)
        return func.left(cell, CELL_LIMIT + 1) if _LONG.match(column.type) else cell

    def apart(self, cell: ColumnElement[Any]) -> list[ColumnElement[Any]]:
        """By its bytes besides: most collations take `a` for `A`."""
        return [cell, cast(cell, LargeBinary)]

    def whole(self, table: OpenTable) -> Iterator[Batch]:
        """Page by page along the key: a statement that stays open while its rows are looked at would time out."""
        types = {column.name: column.type for column in table.asset.columns}
        key = table.asset.key
        if len(key) != 1 or not _ORDERED.match(types.get(key[0], "")):
            return table.batches(table.select())
        return _pages(table, named(key[0]))

    def sample(self, table: OpenTable, budget: Budget, estimate: int) -> Draw:
        """Ranges of an integer key; without one, each row by the throw of a seeded die."""
        if key := integer_key(table.asset):
            ranges = KeyRanges.of(table, named(key), budget.rows, budget.seed)
            if ranges:
                return ranges.draw(estimate)
        share = min(1.0, budget.rows / max(1, estimate))
        thrown = func.rand(literal(budget.seed)) < literal(share)
        statement = table.select().where(thrown).limit(int(_SLACK * budget.rows))
        return Draw(table.batches(statement), f"bernoulli {share:.3%}, seed {budget.seed}", estimate)

    def indexes(self, table: OpenTable) -> list[Index]:
        """Trees over columns."""
        return [Index(name) for name in catalogue.indexed(table.connection, table.asset)]

    def candidates(self, table: OpenTable, matcher: Matcher) -> Iterator[Candidate]:
        """See `mysql_search`; where regular expressions look at bytes, every row is looked at by us."""
        old = not getattr(table.connection.dialect, "is_mariadb", False) and _version(table.connection) < (8,)
        if old or not table.names:
            yield from super().candidates(table, matcher)
        else:
            yield from search.candidates(table, matcher)


def _version(connection: Connection) -> tuple[int, ...]:
    """Before MySQL 8, regular expressions look at bytes, and know no letters beyond ASCII."""
    return tuple(part for part in connection.dialect.server_version_info or (0,) if isinstance(part, int))


def _end_of_rows(context: ExceptionContext) -> None:
    """After an error of the server no rows follow; the driver would wait for them when it clears its result away."""
    cursor = getattr(context.execution_context, "cursor", None)
    result = getattr(cursor, "_result", None)
    if result is not None and isinstance(context.original_exception, pymysql.MySQLError):
        result.unbuffered_active = False


def _pages(table: OpenTable, key: ColumnElement[Any]) -> Iterator[Batch]:
    last = None
    while True:
        page = table.select(None, key).order_by(key).limit(_PAGE)
        rows = 0
        for batch in table.batches(page if last is None else page.where(key > literal(last))):
            rows += len(batch)
            last = batch[-1][-1]
            yield [tuple(row)[:-1] for row in batch]
        if rows < _PAGE:
            return
