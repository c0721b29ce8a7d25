"""Collects the rows of a dump's tables into blocks; a long table is sampled as one in a file of its own would be."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from ...base import Rows
from ..base import Reading
from ..sampling import Draw
from ..table import BLOCK_CHARACTERS, frame
from .values import Cell


@dataclass
class _Table:
    columns: dict[str, None] = field(default_factory=dict)
    named: bool = True
    rows: list[tuple[Sequence[str], list[Cell]]] = field(default_factory=list)
    first: int = 1
    count: int = 0
    size: int = 0
    draw: Draw | None = None


class DumpTables:
    """One table a name; a statement may name some of the columns, in any order."""

    def __init__(self, reading: Reading, position: Callable[[], float]) -> None:
        self._reading = reading
        self._position = position
        self._tables: dict[str, _Table] = {}
        self._held = 0
        self.total = 0
        """Rows that were met, drawn or not."""

    def add(self, name: str, columns: Sequence[str], cells: list[Cell]) -> Iterator[Rows]:
        """Take a row; yields the blocks that it fills."""
        budget = self._reading.budget
        table = self._tables.setdefault(name, _Table())
        self.total += 1
        table.count += 1
        if table.draw is None and table.count > budget.rows and not budget.full:
            yield from self._flush(name, table)
            table.draw = Draw.after(table.count - 1, self._position(), budget.rows, budget.seed)
        if table.draw is not None and not table.draw.wants():
            return
        if not table.rows:
            table.first = table.count
        names = [*columns[: len(cells)], *(f"column {n}" for n in range(len(columns) + 1, len(cells) + 1))]
        table.named = table.named and bool(columns)
        table.columns.update(dict.fromkeys(names))
        table.rows.append((names, cells))
        size = sum(len(cell) for cell in cells if cell)
        table.size += size
        self._held += size
        if len(table.rows) >= budget.block or table.size >= BLOCK_CHARACTERS:
            yield from self._flush(name, table)
        elif self._held >= 2 * BLOCK_CHARACTERS:
            yield from self.rest()

    def rest(self) -> Iterator[Rows]:
        """The blocks that are not full."""
        for name, table in self._tables.items():
            yield from self._flush(name, table)

    def _flush(self, name: str, table: _Table) -> Iterator[Rows]:
        if not table.rows:
            return
        columns = list(table.columns)
        cells = [
            [row.get(column) for column in columns] for row in (dict(zip(*row, strict=False)) for row in table.rows)
        ]
        yield Rows(
            frame(columns, cells),
            self._reading.locator.inside(name),
            first=table.first,
            sampling=str(table.draw or "all"),
            named=table.named,
        )
        self._held -= table.size
        table.rows, table.size = [], 0
