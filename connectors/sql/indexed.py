"""A first look at a table through its indexes alone: what it finds is found at once, whatever the size of the table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, func

from ..base import Asset, Budget, SubjectMatch, Wanted
from .dialects.base import Dialect, Index
from .matching import Matcher
from .picking import located, one_of
from .search import Found
from .spelling import usual
from .tables import OpenTable, named

LARGE = 5_000
"""A table of fewer rows is searched as quickly without."""
_MOST = 1_000
"""Rows that one index may give: a common name alone tells too little to begin with."""


def is_worth_it(asset: Asset) -> bool:
    """Whether a table may be so large that its indexes save time."""
    return bool(asset.columns) and (asset.rows is None or asset.rows >= LARGE) and not asset.attributes.get("view")


def search_indexed(
    dialect: Dialect, table: OpenTable, wanted: Sequence[Wanted], budget: Budget
) -> Iterator[SubjectMatch]:
    """Rows in which an indexed column is an identifier in one of its usual spellings; nothing is said of the rest."""
    matcher = Matcher(wanted)
    place, more = dialect.row_place(table)
    if matcher.empty or not (table.asset.key or more):
        return
    found = Found(table, matcher)
    spellings = usual(wanted)
    types = {column.name: column.type for column in table.asset.columns}
    for index in dialect.indexes(table):
        if index.column not in types:
            continue
        statement = table.select(None, *more).where(_met(index, spellings, types[index.column]))
        for batch in table.batches(statement.limit(min(budget.rows, _MOST))):
            for number, row in enumerate(batch, 1):
                cells = row[: len(table.names)]
                yield from found.of_row(cells, located(table, row, place, number))


def _met(index: Index, spellings: Sequence[str], kind: str) -> ColumnElement[bool]:
    cell = named(index.column)
    match index.function:
        case "lower":
            return func.lower(cell).in_(list(dict.fromkeys(spelling.lower() for spelling in spellings)))
        case "upper":
            return func.upper(cell).in_(list(dict.fromkeys(spelling.upper() for spelling in spellings)))
        case _:
            return one_of(cell, spellings, kind)
