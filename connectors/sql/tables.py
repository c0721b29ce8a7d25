"""An opened table: its columns as expressions, and its rows in batches."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, column, func, literal_column, select, table
from sqlalchemy.sql import quoted_name
from sqlalchemy.sql.expression import FromClause, TableClause

from ..base import Asset, Column, Omission
from ..binary import COLUMN

BATCH = 500
"""Rows fetched at once."""

FEW = 50
"""The same where the table has binary columns, which may hold large documents."""
_BINARY = re.compile(f"{COLUMN.pattern}|^$")

MOMENT = re.compile("date|time|year|interval")
"""Types of days and times."""

CELL_LIMIT = 1_000_000
"""Characters of one value that are read; what is longer is cut, and said to be."""

_NUMBER = "vigie row"

Batch = Sequence[Sequence[Any]]


@dataclass(frozen=True)
class Draw:
    """Rows drawn from a table."""

    batches: Iterator[Batch] = field(repr=False)
    sampling: str = "all"
    """In plain words; `all` for a table that is read whole."""
    total: int | None = None
    """Rows of the whole table: exact for `all`, else the estimate."""


def quoted(name: str) -> quoted_name:
    """A name that is always quoted, so that case, spaces and reserved words do no harm."""
    return quoted_name(name, quote=True)


def named(name: str) -> ColumnElement[Any]:
    """A column by its exact name."""
    return column(quoted(name))


class OpenTable:
    """A table or view, read through one connection."""

    def __init__(
        self,
        connection: Connection,
        asset: Asset,
        cell: Callable[[Column], ColumnElement[Any]],
        hint: str = "",
        withheld: int = 0,
    ) -> None:
        self.connection = connection
        self.asset = asset
        schema, name = asset.segments
        self.clause: TableClause = table(quoted(name), schema=quoted(schema))
        self.hint = hint
        """Such as `ONLY`, between FROM and the name."""
        self.withheld = withheld
        """Columns that the account may not read."""
        self.elsewhere: Callable[[], AbstractContextManager[OpenTable]] | None = None
        """Opens the table once more, through a connection of its own, for as long as the context lasts."""
        self._cell = cell
        self.names: tuple[str, ...] = tuple(each.name for each in asset.columns)

    @cached_property
    def _cells(self) -> list[ColumnElement[Any]]:
        return [self._cell(each) for each in self.asset.columns] or [literal_column("*")]

    def omissions(self) -> Iterator[Omission]:
        """Columns that are left out."""
        if self.withheld:
            yield Omission("partial", "denied", f"The account may not read {self.withheld} of the columns.")

    def select(self, source: FromClause | None = None, *more: ColumnElement[Any]) -> Select[Any]:
        """Every column, and `more` after them, from this table or from a sample of it."""
        statement = select(*self._cells, *more).select_from(self.clause if source is None else source)
        return statement.with_hint(self.clause, self.hint) if self.hint and source is None else statement

    def numbered(self) -> tuple[FromClause, ColumnElement[Any]]:
        """The table with a column that counts its rows, for one without a key: the database picks, and still counts."""
        number = func.row_number().over().label(_NUMBER)
        cells = list(map(named, self.names)) if self.withheld else [literal_column("*")]
        every = select(*cells, number).select_from(self.clause)
        return every.subquery("numbered"), named(_NUMBER)

    def batches(self, statement: Select[Any]) -> Iterator[Batch]:
        """The rows of a statement, streamed."""
        size = FEW if any(_BINARY.search(column.type) for column in self.asset.columns) else BATCH
        result = self.connection.execute(statement, execution_options={"stream_results": True, "yield_per": size})
        try:
            if not self.names:  # a view whose columns the catalogue cannot tell
                self.names = tuple(result.keys())
            yield from result.partitions(size)
        finally:
            result.close()

    def scalar(self, statement: Select[Any]) -> Any:
        """The first value of the first row."""
        return self.connection.execute(statement).scalar()

    def count(self, limit: int) -> int:
        """How many rows there are, counted no further than `limit`."""
        some: Select[Any] = select(literal_column("1").label("one")).select_from(self.clause).limit(limit)
        if self.hint:
            some = some.with_hint(self.clause, self.hint)
        return int(self.scalar(select(func.count()).select_from(some.subquery("some"))))
