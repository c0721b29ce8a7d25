"""A first look at a table through its indexes alone: what it finds is found at once, whatever the size of the table."""

from __future__ import annotations

import re
from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from datetime import date

from sqlalchemy import ColumnElement, Date, func, literal, or_

from ..base import Asset, Budget, SubjectMatch, Wanted
from ..indexing import ByIndex
from .dialects.base import Dialect, Index
from .matching import Matcher
from .picking import INTEGER, TEXT, is_served, located, one_of
from .search import Found
from .spelling import usual
from .tables import OpenTable, named

LARGE = 5_000
"""A table of fewer rows is searched as quickly without."""
_MOST = 1_000
"""Rows that one index may give: a common name alone tells too little to begin with."""
_WRITTEN = ("%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y%m%d", "%Y-%m-%d 00:00:00")
"""How a column of text has birth dates as a rule."""
_DAY = re.compile("date")


def is_worth_it(asset: Asset) -> bool:
    """Whether a table may be so large that its indexes save time."""
    return bool(asset.columns) and (asset.rows is None or asset.rows >= LARGE) and not asset.attributes.get("view")


def search_indexed(
    dialect: Dialect, table: OpenTable, wanted: Sequence[Wanted], budget: Budget, days: Collection[date]
) -> Iterator[SubjectMatch | ByIndex]:
    """Rows in which an indexed column is an identifier in a usual spelling, or one of some birth dates."""
    look = _Look(dialect, table, wanted, min(budget.rows, _MOST))
    if not look.possible:
        return
    spellings = usual(wanted)
    kinds = {column.name: column.type for column in table.asset.columns}
    born = _born_on(dialect, {name: kinds[name] for name in kinds if [name] != [*table.asset.key]}, days)
    asked: dict[str, None] = {}
    for index in dialect.indexes(table):
        kind = kinds.get(index.column)
        if kind is None:
            continue
        if index.function or is_served(kind, spellings):
            asked[index.column] = None
            met = _met(index, spellings, kind)
            rows = yield from look.at(met)
            if rows >= look.most and born:  # so many bear the name: whoever was born that day may not be among them
                yield from look.at(met & or_(*born.values()))
        if index.column in born and not index.function:
            asked[index.column] = None
            yield from look.at(born[index.column])
    if asked:
        yield ByIndex(tuple(asked))


class _Look:
    """Brings rows of a table by a condition that an index serves."""

    def __init__(self, dialect: Dialect, table: OpenTable, wanted: Sequence[Wanted], most: int) -> None:
        matcher = Matcher(wanted)
        self._table = table
        self._place, self._more = dialect.row_place(table)
        self._found = Found(table, matcher)
        self.most = most
        self.possible = not matcher.empty and bool(table.asset.key or self._more)

    def at(self, met: ColumnElement[bool]) -> Generator[SubjectMatch, None, int]:
        """What is wanted in the rows that meet a condition; gives how many rows these are."""
        rows = 0
        statement = self._table.select(None, *self._more).where(met)
        for batch in self._table.batches(statement.limit(self.most)):
            for row in batch:
                rows += 1
                where = located(self._table, row, self._place, rows)
                yield from self._found.of_row(row[: len(self._table.names)], where)
        return rows


def _met(index: Index, spellings: Sequence[str], kind: str) -> ColumnElement[bool]:
    cell = named(index.column)
    match index.function:
        case "lower":
            return func.lower(cell).in_(list(dict.fromkeys(spelling.lower() for spelling in spellings)))
        case "upper":
            return func.upper(cell).in_(list(dict.fromkeys(spelling.upper() for spelling in spellings)))
        case _:
            return one_of(cell, spellings, kind)


def _born_on(dialect: Dialect, kinds: Mapping[str, str], days: Collection[date]) -> dict[str, ColumnElement[bool]]:
    """By column whether it says one of some days; without those whose type does not."""
    told = {name: _born(dialect, name, kind, days) for name, kind in kinds.items()} if days else {}
    return {name: met for name, met in told.items() if met is not None}


def _born(dialect: Dialect, column: str, kind: str, days: Collection[date]) -> ColumnElement[bool] | None:
    cell = named(column)
    if _DAY.fullmatch(kind) and not dialect.untyped:
        return cell.in_([literal(day, Date()) for day in sorted(days)])
    written = [day.strftime(form) for day in sorted(days) for form in _WRITTEN]
    if _DAY.fullmatch(kind) or kind == "":
        return cell.in_(written)
    return one_of(cell, written, kind) if TEXT.match(kind) or INTEGER.match(kind) else None
