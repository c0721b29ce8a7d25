"""Counts the rows of a table by the values of some of its columns, by aggregate queries in the database itself."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Label, case, extract, func, null, select

from ..base import Column, Count, Over
from .cells import plain
from .dialects.base import Dialect
from .errors import Problem
from .picking import TEXT
from .reaching import joined
from .tables import OpenTable, named

MOST = 50_000
"""Combinations of values; a column that has more tells single rows apart, not whose they are."""
_DATE = re.compile(r"date|timestamp|smalldatetime")
_FORMS = (("____-__-__%", 1), ("____/__/__%", 1), ("__/__/____%", 7), ("__-__-____%", 7), ("__.__.____%", 7))
"""How a text writes a date, for LIKE, and where its year begins."""
_FIRST, _LAST = 1900, 2099


def count(
    dialect: Dialect,
    table: OpenTable,
    by: Sequence[str],
    years: Sequence[str],
    seconds: float,
    over: Sequence[Over] = (),
) -> Iterator[Count]:
    """One query for rows and filled cells, one more for the years of each column of dates; see `Counting`.

    Raises `TimeoutError` where the time is up between two queries.
    """
    ending = time.monotonic() + seconds
    columns = {column.name: column for column in table.asset.columns}
    keys = [dialect.cell(columns[name]).label(f"vigie_key_{place}") for place, name in enumerate(by)]
    rows: FromClause = table.clause
    for place, one in enumerate(over):
        rows, reached = joined(rows, one, table.asset, place)
        keys.append(reached)
    filled = [_filled(dialect, column).label(f"vigie_cell_{place}") for place, column in enumerate(columns.values())]
    for row in _grouped(dialect, table, rows, keys, filled):
        values, (many, *cells) = row[: len(keys)], row[len(keys) :]
        there = {name: int(n) for name, n in zip(columns, cells, strict=True) if n}
        yield Count(tuple(map(plain, values)), int(many), there)
    for name in years:
        if time.monotonic() > ending:
            raise TimeoutError
        year = _year(dialect, columns[name])
        if year is None:
            continue
        for *values, found, cells in _grouped(dialect, table, rows, [*keys, year.label("vigie_year")]):
            if (told := _plain(found)) is not None:
                yield Count(tuple(map(plain, values)), years={name: {told: int(cells)}})


def _grouped(
    dialect: Dialect,
    table: OpenTable,
    rows: FromClause,
    keys: Sequence[Label[Any]],
    cells: Sequence[Label[Any]] = (),
) -> Iterator[Sequence[Any]]:
    """The keys, the rows that have them, and how many of the cells are there."""
    inner = select(*keys, *cells).select_from(rows)
    if table.hint:
        inner = inner.with_hint(table.clause, table.hint)
    # grouped outside: expressions with values in them would not be known again in GROUP BY
    every = inner.subquery("vigie_rows")
    found = [every.c[key.name] for key in keys]
    statement = select(*found, func.count(), *(func.count(every.c[cell.name]) for cell in cells))
    statement = statement.select_from(every).group_by(*(part for one in found for part in dialect.apart(one)))
    result = table.connection.execute(statement, execution_options={"stream_results": True, "yield_per": 500})
    try:
        for number, row in enumerate(result):
            if number >= MOST:
                raise Problem("many-values").unreadable(table.asset.source, table.asset.segments)
            yield tuple(row)
    finally:
        result.close()


def _filled(dialect: Dialect, column: Column) -> ColumnElement[Any]:
    """The cell, or NULL where it is blank."""
    cell = named(column.name)
    return func.nullif(func.trim(cell), "") if dialect.untyped or TEXT.match(column.type) else cell


def _year(dialect: Dialect, column: Column) -> ColumnElement[Any] | None:
    """The year of a cell; None where the type of the column tells none."""
    cell = named(column.name)
    if _DATE.match(column.type) and not dialect.untyped:
        return extract("year", cell)
    if column.type == "year":
        return cell
    if dialect.untyped or TEXT.match(column.type):
        return case(*((cell.like(form), func.substr(cell, start, 4)) for form, start in _FORMS), else_=null())
    return None


def _plain(year: Any) -> int | None:
    """A year as the server gives it: a number, or four digits; None for what is none, or stands for never."""
    if year is None:
        return None
    if isinstance(year, str):
        found = int(year) if year.isascii() and year.isdecimal() else 0
    else:
        found = int(year) if math.isfinite(year) else 0
    return found if _FIRST <= found <= _LAST else None
