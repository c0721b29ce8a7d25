"""What a database must be asked in its own way, with answers that hold for any SQLAlchemy dialect."""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import ColumnElement, Connection, Engine, and_, create_engine, inspect, literal, or_
from sqlalchemy.engine import Inspector
from sqlalchemy.pool import QueuePool

from ...base import Asset, Budget, Column, ForeignKey, Omission
from ..errors import Problem, general_problem
from ..matching import Matcher, texts
from ..options import Options
from ..selection import Selection
from ..tables import Batch, Draw, OpenTable, named

CONNECT_SECONDS = 10
"""A server that does not take a connection within this time counts as not answering."""
GRACE_SECONDS = 30
"""A server that does not end a statement by itself that long after its time counts as lost."""
_GONE = ("unreachable", "connection-lost", "host-unknown")

FINGERPRINT_BYTES = 64 * 1024 * 1024
"""Up to this size a table's state is digested row by row; above, counters of the database must do."""


Candidate = tuple[int, Sequence[Any], str]
"""Number of the row as it came, the row, and where it is if that is not told by its key (`rowid=7`)."""


@dataclass(frozen=True)
class Server:
    """What `check` finds."""

    name: str
    """Product and version."""
    writable: bool
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Index:
    """The first column of an index, or `lower` or `upper` of it."""

    column: str
    function: str = ""


class Dialect:
    """The general dialect: catalogue by SQLAlchemy's inspector, whole tables or their head, no fingerprints."""

    system_schemas: ClassVar[frozenset[str]] = frozenset(
        {"information_schema", "INFORMATION_SCHEMA", "pg_catalog", "sys", "SYS", "SYSTEM", "guest"}
    )

    untyped: ClassVar[bool] = False
    """Whether a column may hold values of another type than it declares."""

    together: ClassVar[int] = 100
    """Tables of which the fingerprints are asked for at once."""

    def __init__(self, options: Options) -> None:
        self.options = options

    # -- connections

    def engine(self) -> Engine:
        """Lazy; keeps one connection, and lets a nested use have a second one for a while."""
        return create_engine(self.options.url, **self.pool())

    def pool(self) -> dict[str, Any]:
        """Options of every engine."""
        return {"poolclass": QueuePool, "pool_size": 1, "max_overflow": 4, "hide_parameters": True}

    def prepare(self, dbapi_connection: Any) -> None:
        """Make a new connection read-only, as far as the driver has a word for it."""

    def start(self, connection: Connection, seconds: float) -> None:
        """Begin a transaction whose statements stop after that many seconds."""

    def answers(self) -> bool:
        """Whether the server greets who connects anew, be it with a refusal."""
        engine = self.engine()
        try:
            engine.raw_connection().close()
        except Exception as error:  # noqa: BLE001 - a driver may raise anything
            return self.problem(error).code not in _GONE
        finally:
            engine.dispose()
        return True

    def descriptor(self, dbapi_connection: Any) -> int | None:
        """Of the socket of a connection, if it has one that is known."""
        return None

    def problem(self, error: BaseException) -> Problem:
        """What went wrong, without the driver's words."""
        return general_problem(error)

    def server(self, connection: Connection) -> Server:
        """Product, version, and whether the account could write."""
        version = ".".join(str(part) for part in connection.dialect.server_version_info or ())
        return Server(f"{connection.dialect.name} {version}".strip(), writable=False)

    # -- catalogue

    def catalogue(self, connection: Connection, source: str, selection: Selection) -> Iterator[Asset | Omission]:
        """Every wanted table and view in order of schema and name, without fingerprints."""
        inspector = inspect(connection)
        for schema in sorted(self._schemas(inspector, selection)):
            views = set(inspector.get_view_names(schema))
            for name in sorted({*inspector.get_table_names(schema), *views}):
                if selection.admits(schema, name):
                    yield self._asset(inspector, source, schema, name, name in views)

    def _schemas(self, inspector: Inspector, selection: Selection) -> list[str]:
        if selection.only:
            return [selection.only[0]]
        return list(selection.schemas) or [
            name for name in inspector.get_schema_names() if name not in self.system_schemas
        ]

    def _asset(self, inspector: Inspector, source: str, schema: str, name: str, view: bool) -> Asset:
        """One table, as the inspector describes it; what it cannot describe is left out."""
        try:
            columns = inspector.get_columns(name, schema)
            key = inspector.get_pk_constraint(name, schema)["constrained_columns"]
            foreign = inspector.get_foreign_keys(name, schema)
        except Exception:  # noqa: BLE001 - a table that cannot be described may still be read, by name alone
            columns, key, foreign = [], [], []
        return Asset(
            source,
            (schema, name),
            "table",
            columns=tuple(
                Column(each["name"], str(each["type"]).lower(), each.get("comment") or "", bool(each["nullable"]))
                for each in columns
            ),
            key=tuple(key),
            foreign_keys=tuple(
                ForeignKey(
                    tuple(each["constrained_columns"]),
                    (each["referred_schema"] or schema, each["referred_table"]),
                    tuple(each["referred_columns"]),
                )
                for each in foreign
            ),
            attributes=attributes("view" if view else "table"),
        )

    def fingerprints(self, connection: Connection, assets: Sequence[Asset], key: bytes) -> list[str]:
        """A digest of the state of each table; empty where the database cannot tell."""
        return [""] * len(assets)

    # -- rows

    def cell(self, column: Column) -> ColumnElement[Any]:
        """The expression by which a column is read."""
        return named(column.name)

    def apart(self, cell: ColumnElement[Any]) -> list[ColumnElement[Any]]:
        """By what to group, so that values that differ are told apart: by default the cell itself."""
        return [cell]

    def open(self, connection: Connection, asset: Asset) -> OpenTable:
        """The table, ready to be read."""
        return OpenTable(connection, asset, self.cell)

    def estimate(self, table: OpenTable) -> int | None:
        """Rows of the table, without counting."""
        return table.asset.rows

    def draw(self, table: OpenTable, budget: Budget) -> Draw:
        """The whole table if it fits into the budget, else a sample."""
        estimate = self.estimate(table)
        if budget.full:
            return Draw(self.whole(table), total=estimate)
        if estimate is None or estimate <= 4 * budget.rows:  # near enough to count, no further than the budget
            count = table.count(budget.rows + 1)
            if count <= budget.rows:
                return Draw(self.whole(table), total=count)
            estimate = max(estimate or 0, count)
        return self.sample(table, budget, estimate)

    def whole(self, table: OpenTable) -> Iterator[Batch]:
        """Every row."""
        return table.batches(table.select())

    def sample(self, table: OpenTable, budget: Budget, estimate: int) -> Draw:
        """About `budget.rows` rows of a larger table, drawn anew in the same way for the same seed."""
        statement = table.select().limit(budget.rows)
        return Draw(table.batches(statement), sampling=f"head, {budget.rows} rows", total=self.estimate(table))

    # -- search

    def row_place(self, table: OpenTable) -> tuple[str, list[ColumnElement[Any]]]:
        """What tells a row of a table without a key apart, if anything: its name, and the expression to select."""
        return "", []

    def indexes(self, table: OpenTable) -> list[Index]:
        """By which a value of a column is found at once; those that are known."""
        return []

    def candidates(self, table: OpenTable, matcher: Matcher) -> Iterator[Candidate]:
        """Rows that may hold a wanted identifier: here all of them, compared in our own process."""
        number = 0
        for batch in table.batches(table.select()):
            for row in batch:
                number += 1
                if matcher.might_be_in(texts(row)):
                    yield number, row, ""


def numbered(table: OpenTable, wanted: Sequence[ColumnElement[bool]]) -> Iterator[Candidate]:
    """The candidates of a table whose rows have no place of their own: counted, and picked, by the database."""
    source, number = table.numbered()
    for batch in table.batches(table.select(source, number).where(or_(*wanted))):
        for row in batch:
            yield row[-1], row[:-1], ""


def loosely(
    row: ColumnElement[Any], operator: str, matcher: Matcher, quick: Sequence[Sequence[ColumnElement[bool]]]
) -> list[ColumnElement[bool]]:
    """Conditions of which one is met where a row, as one text, has words of something wanted.

    `quick` are conditions for each that is wanted that are asked first, since they cost less and leave few rows.
    """
    clauses = matcher.loosely.expressions()
    return [
        and_(*some, *(row.op(operator)(literal(clause)) for clause in each))
        for some, each in zip(quick, clauses, strict=True)
    ]


def keyed(key: bytes, *parts: str) -> str:
    """A keyed digest of the state of a table."""
    return hmac.new(key, "\0".join(parts).encode("utf-8", "surrogatepass"), "sha256").hexdigest()[:40]


def attributes(relation: str, comment: str = "", **more: str | int | bool | None) -> dict[str, str | int | bool]:
    """Attributes of a table's asset: what kind of relation, its comment, and what else is known."""
    known: dict[str, str | int | bool] = {"relation": relation}
    if relation.endswith("view"):
        known["view"] = True
    if comment:
        known["comment"] = comment
    return known | {name: value for name, value in more.items() if value is not None}
