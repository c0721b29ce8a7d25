"""PostgreSQL through psycopg 3: TABLESAMPLE, server-side cursors, values as the server writes them."""

from __future__ import annotations

import dataclasses
import json
import re
import time
from collections.abc import Generator, Iterator, Sequence
from typing import Any

import psycopg
from psycopg.adapt import Loader
from psycopg.types.string import TextLoader
from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Text,
    cast,
    create_engine,
    event,
    func,
    literal,
    literal_column,
    select,
    tablesample,
    text,
)

from ...base import Asset, Budget, Column, Omission
from ..cells import decoded
from ..errors import Problem, driver_error, general_problem
from ..matching import Matcher
from ..selection import Selection
from ..tables import CELL_LIMIT, Batch, Draw, OpenTable, named
from . import postgresql_catalogue as catalogue
from . import postgresql_search as search
from .base import CONNECT_SECONDS, GRACE_SECONDS, Candidate, Dialect, Index, Server
from .postgresql_digest import fingerprints

_SHORT = re.compile(
    r"(?:smallint|integer|bigint|oid|real|double precision|boolean|uuid|inet|cidr|macaddr8?|date|money|name"
    r"|interval.*|time.*|numeric.*|character.*\(\d{1,5}\)|bit.*\(\d{1,5}\)|.*\[\])"
)
"""Types whose values need no cutting: short ones, and arrays, which the driver takes apart."""
_NATIVE = {"bool", "int2", "int4", "int8", "oid", "float4", "float8", "numeric", "bytea"}
"""Types that the driver may turn into objects; all others stay as the server writes them: no date is out of range."""
_BIG = 1024**3
"""From this size on, TABLESAMPLE draws pages, not rows: drawing rows reads the whole table."""
_NOT_SAMPLED = ("view", "foreign table")
"""Relations that know no TABLESAMPLE."""
_COUNTED_PAGES = 2000
"""Pages counted to estimate a table: some milliseconds."""
_PAGES = """
SELECT sum(pg_catalog.pg_relation_size(coalesce(tree.relid, c.oid))) / current_setting('block_size')::bigint
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN LATERAL pg_catalog.pg_partition_tree(c.oid) tree ON c.relkind = 'p' AND tree.isleaf
WHERE n.nspname = :schema AND c.relname = :name
"""
_SLACK = 1.5
"""A sample is cut off only beyond this many times the rows wanted: cutting loses the end of the table."""
_SQLSTATES = {
    "42501": "denied",
    "57014": "timeout",
    "55P03": "locked",
    "40P01": "locked",
    "40001": "replica",
    "42P01": "vanished",
    "42703": "vanished",
    "3F000": "vanished",
    "55000": "not-populated",
    "28000": "password",
    "28P01": "password",
    "3D000": "no-database",
    "53300": "busy",
    "XX001": "broken",
    "XX002": "broken",
    "22021": "encoding",
    "22P05": "encoding",
}
_SQLSTATE_CLASSES = {
    "08": "connection-lost",
    "57": "connection-lost",
    "53": "resources",
    "58": "broken",
    "22": "evaluation",
    "HV": "behind",
}
_REFUSALS = (
    ("password|authentication|role .* does not exist|no pg_hba.conf", "password"),
    ("database .* does not exist", "no-database"),
    ("permission denied for database|not permitted to log in", "refused"),
    ("too many|remaining connection slots|starting up|shutting down", "busy"),
    ("name resolution|resolve host|translate host name|name or service|nodename", "host-unknown"),
    ("ssl|certificate", "tls"),
)
_WRITES = """
SELECT r.rolsuper OR (NOT pg_catalog.pg_is_in_recovery() AND EXISTS (
    SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'f') AND n.nspname <> 'information_schema'
    AND n.nspname NOT LIKE 'pg!_%' ESCAPE '!' AND {where}
    AND (pg_catalog.has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')
         OR pg_catalog.has_any_column_privilege(c.oid, 'INSERT, UPDATE'))))
FROM pg_catalog.pg_roles r WHERE r.rolname = current_user
"""


class PostgreSQL(Dialect):
    """PostgreSQL 12 and later, and what speaks its language."""

    def engine(self) -> Engine:
        """With time-outs that notice a dead server."""
        arguments = {"connect_timeout": CONNECT_SECONDS, "application_name": "vigie", "keepalives_idle": 30}
        arguments |= {"client_encoding": "utf8", "keepalives_interval": 10, "keepalives_count": 3}
        arguments |= {"tcp_user_timeout": 60_000}  # a machine that is gone is noticed within a minute
        arguments = {name: value for name, value in arguments.items() if name not in self.options.url.query}
        engine = create_engine(self.options.url, connect_args=arguments, use_native_hstore=False, **self.pool())
        event.listen(engine, "do_connect", lambda dialect, record, args, named: _Patient.connect(*args, **named))
        return engine

    def descriptor(self, dbapi_connection: Any) -> int | None:
        """As the driver tells it."""
        return int(dbapi_connection.fileno())

    def prepare(self, dbapi_connection: Any) -> None:
        """Every transaction of the connection is read-only, and values come as text."""
        dbapi_connection.read_only = True
        dbapi_connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ  # row places hold for a transaction
        dbapi_connection.prepare_threshold = None  # works behind a connection pooler too
        dbapi_connection.execute("/* vigie connect */ SET datestyle = 'ISO'")
        dbapi_connection.execute("/* vigie connect */ SET intervalstyle = 'postgres'")
        dbapi_connection.commit()
        checked = dbapi_connection.info.parameter_status("server_encoding") != "SQL_ASCII"
        if not checked:  # the server would refuse to send bytes that are not UTF-8
            dbapi_connection.execute("/* vigie connect */ SET client_encoding = 'LATIN1'")
            dbapi_connection.commit()
        for known in psycopg.adapters.types:
            if known.name not in _NATIVE:
                dbapi_connection.adapters.register_loader(known.oid, TextLoader if checked else _UncheckedLoader)

    def start(self, connection: Connection, seconds: float) -> None:
        """Statement and lock time-outs, for this transaction only; that of locks ends first, and so is told for one."""
        limits = {"statement_timeout": seconds, "lock_timeout": min(0.8 * seconds, CONNECT_SECONDS)}
        driver: Any = connection.connection.dbapi_connection
        driver.patience = CONNECT_SECONDS
        for name, limit in limits.items():
            connection.exec_driver_sql(f"SET LOCAL {name} = {max(1, int(limit * 1000))}")
        driver.patience = seconds + GRACE_SECONDS

    def problem(self, error: BaseException) -> Problem:
        """By SQLSTATE; a failed connection has none, only words."""
        cause = driver_error(error)
        if not isinstance(cause, psycopg.Error):
            return general_problem(error)
        state = cause.sqlstate
        if state:
            code = _SQLSTATES.get(state) or _SQLSTATE_CLASSES.get(state[:2], "error")
            if state[:2] == "08" and not getattr(error, "connection_invalidated", True):
                code = "behind"  # the server itself has answered, and says so of one that it asked
            return Problem(code, f"SQLSTATE {state}")
        if isinstance(cause, psycopg.errors.ConnectionTimeout):
            return Problem("unreachable")
        if getattr(error, "connection_invalidated", False):
            return Problem("connection-lost")
        if not isinstance(cause, psycopg.OperationalError):
            return Problem("encoding" if isinstance(cause, psycopg.DataError) else "error", type(cause).__name__)
        words = str(cause).casefold()
        return Problem(next((code for pattern, code in _REFUSALS if re.search(pattern, words)), "unreachable"))

    def server(self, connection: Connection) -> Server:
        """Version, and whether the account may change any of the wanted tables."""
        version = connection.execute(text("SHOW server_version")).scalar()
        where, binds = self.options.selection.where("n.nspname", "c.relname")
        writable = connection.execute(text(_WRITES.format(where=where)), binds).scalar()
        return Server(f"PostgreSQL {version}", bool(writable))

    def catalogue(self, connection: Connection, source: str, selection: Selection) -> Iterator[Asset | Omission]:
        """From the system catalogue, all at once."""
        yield from catalogue.assets(connection, source, selection)

    def fingerprints(self, connection: Connection, assets: Sequence[Asset], key: bytes) -> list[str]:
        """See `postgresql_digest`."""
        return fingerprints(connection, assets, key)

    def cell(self, column: Column) -> ColumnElement[Any]:
        """Values of every type, known or not, as the server writes them, cut to a bearable length."""
        cell = named(column.name)
        if _SHORT.fullmatch(column.type):
            return cell
        if column.type == "bytea":
            return func.substring(cell, 1, CELL_LIMIT + 1)
        return func.left(cast(cell, Text), CELL_LIMIT + 1)

    def open(self, connection: Connection, asset: Asset) -> OpenTable:
        """Tables that inherit from this one are assets of their own: their rows are not read through it."""
        hint = "ONLY" if asset.attributes.get("children") else ""
        allowed = catalogue.readable(connection, asset)
        columns = tuple(column for column in asset.columns if column.name in allowed)
        if not columns or len(columns) == len(asset.columns):
            return OpenTable(connection, asset, self.cell, hint)
        key = asset.key if allowed.issuperset(asset.key) else ()
        visible = dataclasses.replace(asset, columns=columns, key=key)
        return OpenTable(connection, visible, self.cell, hint, withheld=len(asset.columns) - len(columns))

    def estimate(self, table: OpenTable) -> int | None:
        """Counted in some pages of a table, the statistics of a table being old or missing; a view's by the planner."""
        if table.asset.attributes.get("relation") in _NOT_SAMPLED:
            return _planned(table)
        schema, name = table.asset.segments
        pages = table.connection.execute(text(_PAGES), {"schema": schema, "name": name}).scalar() or 0
        share = min(1.0, _COUNTED_PAGES / max(1, pages))
        sampling = func.system(literal_column(f"{100 * share:.9f}"))
        some = tablesample(table.clause, sampling, name="sampled", seed=literal_column("0"))
        counted = table.scalar(select(func.count()).select_from(some))
        return int(counted / share)

    def sample(self, table: OpenTable, budget: Budget, estimate: int) -> Draw:
        """TABLESAMPLE where the relation allows it, else the throw of a seeded die for each row."""
        share = min(1.0, budget.rows / max(1, estimate))
        if table.asset.attributes.get("relation") in _NOT_SAMPLED:
            batches = _thrown(table, share, budget)
            return Draw(batches, f"bernoulli {share:.3%}, seed {budget.seed}", estimate)
        method = "system" if (table.asset.size or 0) > _BIG else "bernoulli"
        sampling = f"{method} {share:.3%}, seed {budget.seed}, topped up where short"
        return Draw(_sampled(table, method, share, budget), sampling, estimate)

    def row_place(self, table: OpenTable) -> tuple[str, list[ColumnElement[Any]]]:
        """The place of the row in its table's file."""
        stored = table.asset.attributes.get("relation") in ("table", "materialized view")
        if table.asset.key or table.withheld or not stored:
            return "", []
        return "ctid", [literal_column("ctid::text")]

    def indexes(self, table: OpenTable) -> list[Index]:
        """Trees over whole columns of text or whole numbers."""
        return catalogue.indexes(table.connection, table.asset)

    def candidates(self, table: OpenTable, matcher: Matcher) -> Iterator[Candidate]:
        """See `postgresql_search`."""
        _, more = self.row_place(table)
        yield from search.candidates(table, matcher, more)


class _Patient(psycopg.Connection[Any]):
    """Waits for the server no longer than it may take, whatever has become of it: the driver would wait for ever."""

    patience: float = CONNECT_SECONDS

    def wait(self, gen: Generator[Any, Any, Any], *more: Any, **named: Any) -> Any:
        """As the driver does, which looks up every tenth of a second."""
        return super().wait(self._within(gen, time.monotonic() + self.patience), *more, **named)

    def _within(self, gen: Generator[Any, Any, Any], ends: float) -> Generator[Any, Any, Any]:
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                if not ready and time.monotonic() > ends:
                    self.close()
                    raise psycopg.OperationalError("the server said nothing")
                wanted = gen.send(ready)
        except StopIteration as end:
            return end.value


class _UncheckedLoader(Loader):
    """Text of a database whose encoding nobody checks."""

    def load(self, data: Any) -> str:
        """As UTF-8, else as Western European text."""
        return decoded(bytes(data))


def _planned(table: OpenTable) -> int:
    rows = select(literal_column("1")).select_from(table.clause).compile(table.connection.engine)
    plan: Any = table.connection.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {rows}").scalar()
    plan = json.loads(plan) if isinstance(plan, str) else plan
    return int(plan[0]["Plan"]["Plan Rows"])


def _sampled(table: OpenTable, method: str, share: float, budget: Budget) -> Iterator[Batch]:
    """A sample of a table; a second and third one if the estimate was so wrong that the first came out short."""
    found = 0
    for attempt in range(3):
        sampling = getattr(func, method)(literal_column(f"{100 * share:.9f}"))
        sample = tablesample(table.clause, sampling, name="sampled", seed=literal_column(str(budget.seed + attempt)))
        for batch in table.batches(table.select(sample).limit(int(_SLACK * (budget.rows - found)))):
            found += len(batch)
            yield batch
        if found > 0.8 * budget.rows:
            return
        share = min(1.0, share * (budget.rows - found) / max(1, found))


def _thrown(table: OpenTable, share: float, budget: Budget) -> Iterator[Batch]:
    seed = (budget.seed % 2_000_003) / 2_000_003
    table.scalar(func.setseed(literal(seed)).select())
    yield from table.batches(table.select().where(func.random() < literal(share)).limit(int(_SLACK * budget.rows)))
