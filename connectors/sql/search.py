"""Looks for a subject's identifiers in a table: the database picks the rows, we tell the cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..base import Budget, Locator, Omission, SubjectMatch, Wanted
from ..binary import Binary
from .cells import place_of, plain
from .dialects.base import Dialect
from .matching import Matcher
from .tables import CELL_LIMIT, OpenTable


def search(
    dialect: Dialect, table: OpenTable, wanted: Sequence[Wanted], budget: Budget
) -> Iterator[SubjectMatch | Omission]:
    """A match for each field that holds a wanted identifier; what could not be searched is an omission."""
    matcher = Matcher(wanted)
    if matcher.empty:
        return
    try:
        yield from _matches(dialect, table, matcher, budget)
    except Exception as error:
        if dialect.problem(error).code != "timeout":
            raise
        yield Omission("partial", "timeout", "The search did not end within the time allowed.")


def _matches(dialect: Dialect, table: OpenTable, matcher: Matcher, budget: Budget) -> Iterator[SubjectMatch | Omission]:
    """In the order in which the database finds them, no more rows than the budget allows."""
    rows = 0
    found = Found(table, matcher)
    for number, row, place in dialect.candidates(table, matcher):
        key = place_of(row, table.names, table.asset.key)
        matches = found.of_row(row, Locator(place=place or key or f"row {number}"))
        rows += bool(matches)
        if rows > budget.rows and not budget.full:
            yield Omission("partial", "too-many", "More rows match than the budget allows to report.")
            return
        yield from matches
    yield from table.omissions()
    if found.cut:
        reason = "{} rows match in a value too long to be looked at whole."
        yield Omission("partial", "cell-size", reason.format(found.cut))


class Found:
    """What is found in the rows of one table that may match."""

    def __init__(self, table: OpenTable, matcher: Matcher) -> None:
        self._table = table
        self._matcher = matcher
        self.cut = 0
        """Rows that were picked for a value that is too long."""

    def of_row(self, row: Sequence[Any], locator: Locator) -> list[SubjectMatch]:
        """A match for each identifier in each of its fields."""
        cells = [plain(value) for value in row]
        values = dict(zip(self._table.names, cells, strict=True))
        cells = [None if isinstance(cell, Binary) else cell for cell in cells]
        matches = [
            SubjectMatch(wanted, name, locator, values)
            for name, cell in zip(self._table.names, cells, strict=True)
            for wanted in self._matcher.found(cell)
        ]
        loosely = self._matcher.loosely.found(cells)
        matches += [SubjectMatch(wanted, self._table.names[n], locator, values) for n, wanted in loosely]
        if not matches and any(isinstance(cell, str) and len(cell) > CELL_LIMIT for cell in cells):
            self.cut += 1
        return matches
