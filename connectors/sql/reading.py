"""Streams the rows of a table in blocks, within the time and size allowed."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import Any

from ..base import Budget, Extent, Omission, Part, Rows
from ..sandbox import Sandbox
from .cells import Cells, place_of
from .dialects.base import Dialect
from .documents import Documents
from .tables import Batch, Draw, OpenTable

_BLOCK_CHARACTERS = 16_000_000
"""A block ends here even if it has few rows, so that wide rows do not fill the memory."""


def read(dialect: Dialect, table: OpenTable, budget: Budget, seconds: float, sandbox: Sandbox) -> Iterator[Part]:
    """Blocks of rows, what was left out of them, and the extent.

    A time-out after the first rows ends the stream as partial; before them it is an error, as every other one is.
    """
    started = time.monotonic()
    draw = dialect.draw(table, budget)
    stream = _Stream(table, draw, budget, seconds - (time.monotonic() - started), sandbox)
    try:
        yield from stream.blocks()
    except Exception as error:
        if not stream.rows or dialect.problem(error).code != "timeout":
            raise
        stream.late = True
    yield from stream.ending()


class _Stream:
    """The rows of one table on their way."""

    def __init__(self, table: OpenTable, draw: Draw, budget: Budget, seconds: float, sandbox: Sandbox) -> None:
        self.rows = 0
        """Given so far."""
        self.late = False
        self._table = table
        self._draw = draw
        self._budget = budget
        self._seconds = seconds
        self._cells = Cells()
        self._documents = Documents(sandbox, budget, seconds)

    def blocks(self) -> Iterator[Part]:
        """At least one block, so that columns are known even of an empty table."""
        waiting: list[Sequence[Any]] = []
        characters = 0
        for batch in self._timed():
            for row in batch:
                waiting.append(row)
                characters += sum(len(cell) for cell in row if isinstance(cell, (str, bytes)))
                if len(waiting) >= self._budget.block or characters >= _BLOCK_CHARACTERS:
                    yield from self._block(waiting)
                    waiting, characters = [], 0
        if waiting or not self.rows:
            yield from self._block(waiting)

    def _block(self, rows: list[Sequence[Any]]) -> Iterator[Part]:
        """The rows, and what the documents in them hold."""
        first = self.rows + 1
        self.rows += len(rows)
        yield Rows(
            self._cells.frame(rows, self._table.names),
            key=self._table.asset.key,
            first=first,
            total=self._draw.total,
            sampling=self._draw.sampling,
        )
        for row, column, content in self._cells.documents:
            place = place_of(rows[row], self._table.names, self._table.asset.key) or f"row {first + row}"
            yield from self._documents.read(content, place, self._table.names[column])

    def ending(self) -> Iterator[Part]:
        """What was left out, and how much there is."""
        yield from self._cells.omissions()
        yield from self._documents.omissions()
        yield from self._table.omissions()
        if self.late:
            yield Omission("partial", "timeout", "The time allowed ran out before all rows were read.")
        whole = self._draw.sampling == "all" and not self.late
        yield Extent(rows_total=self.rows if whole else self._draw.total, format="sql")

    def _timed(self) -> Iterator[Batch]:
        """Batches until our own time is used up; time that the consumer takes does not count."""
        batches = iter(self._draw.batches)
        left = self._seconds
        while True:
            started = time.monotonic()
            batch = next(batches, None)
            left -= time.monotonic() - started
            if batch is None:
                return
            yield batch
            if left <= 0:
                self.late = True
                return
