"""Reads workbooks (xlsx, xls, xlsb, ods): every sheet, hidden ones too, and every table on a sheet.

What stands above or between tables becomes a passage, a form (labels beside values) too. Numbers without a fraction
are given as integers, dates and times in ISO 8601; text cells keep their leading zeros. Comments, headers, footers and
text boxes of an xlsx follow as passages.
"""

from __future__ import annotations

import io
import random
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import chain, islice
from typing import Any

from ..base import Budget, Extent, Locator, Part, Passage, Rows
from .base import Content, Reading, Unreadable
from .grid import Cells, regions
from .header import lay_out
from .margins import margins
from .office.excel97 import is_locked
from .salvage import damage, salvaged_sheets, salvaged_text
from .table import BLOCK_CHARACTERS, frame

_LONG = 20_000
"""Rows of a sheet that is not looked through for several tables."""
_PEEK = 300


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """The tables and texts of each sheet in turn, then what is written around the cells."""
    total = 0
    damaged: set[str] = set()
    if book := _open(content):
        for name, height, rows in _sheets(book, damaged):
            long = height > _LONG
            total += yield from _long_sheet(name, height, rows, reading) if long else _sheet(name, rows, reading)
    if damaged or not book:
        total += yield from _salvaged(content, reading, damaged)
    yield from margins(content, reading)
    yield Extent(rows_total=total)


def _open(content: Content) -> Any:
    """The workbook; None if it is damaged."""
    import python_calamine as calamine

    content.stream.seek(0)
    data = content.stream.read()
    if is_locked(data):
        raise Unreadable("skipped", "encrypted", "It is protected with a password.")
    try:
        return calamine.load_workbook(io.BytesIO(data))
    except calamine.PasswordError:
        raise Unreadable("skipped", "encrypted", "It is protected with a password.") from None
    except _errors():
        return None


def _sheets(book: Any, damaged: set[str]) -> Iterator[tuple[str, int, Iterator[Cells]]]:
    """Name, number of rows and cells of each sheet; the names of those that cannot be read go to `damaged`."""
    import python_calamine as calamine

    for place, sheet in enumerate(book.sheets_metadata):
        if sheet.typ != calamine.SheetTypeEnum.WorkSheet:
            continue
        try:
            cells = book.get_sheet_by_index(place)
        except _errors():
            damaged.add(sheet.name)
        else:
            yield sheet.name, cells.total_height + 1, iter(cells.iter_rows())


def _errors() -> tuple[type[Exception], ...]:
    import python_calamine as calamine

    return calamine.CalamineError, calamine.XmlError, calamine.ZipError, OSError, ValueError


def _salvaged(content: Content, reading: Reading, wanted: set[str]) -> Generator[Part, None, int]:
    """What the wanted sheets of a damaged workbook, or all, still hold."""
    total = found = 0
    for name, rows in salvaged_sheets(content, reading):
        if not wanted or name in wanted:
            found += len(rows)
            total += yield from _sheet(name, iter(rows), reading)
    if not found and not wanted:
        yield from salvaged_text(content, reading)
    yield damage(reading)
    return total


def _sheet(name: str, rows: Iterator[Cells], reading: Reading) -> Generator[Part, None, int]:
    """The regions of one sheet; returns how many rows its tables have."""
    total = 0
    for region in regions([_plain(row) for row in rows]):
        if region.text:
            place = f"rows {region.start}-{region.start + len(region.rows) - 1}"
            yield Passage(region.text, reading.locator.inside(name).at(place))
            continue
        total += len(region.rows)
        locator = reading.locator if region.only else reading.locator.at(f"from row {region.start}")
        table = _Table(name, locator, region.names, region.named, len(region.rows), reading.budget)
        yield from table.blocks(region.rows)
    return total


def _long_sheet(name: str, height: int, rows: Iterator[Cells], reading: Reading) -> Generator[Part, None, int]:
    """One table, never held whole: a sheet this long is an export."""
    first = [row for row in map(_plain, islice(rows, _PEEK)) if any(cell is not None for cell in row)]
    layout = lay_out([["" if cell is None else str(cell) for cell in row] for row in first])
    above = "\n".join(" | ".join(str(cell) for cell in row if cell is not None) for row in first[: layout.preamble])
    if above:
        yield Passage(above, reading.locator.inside(name).at(f"rows 1-{layout.preamble}"))
    total = height - layout.body
    table = _Table(name, reading.locator, layout.names, layout.named, total, reading.budget)
    yield from table.blocks(chain(first[layout.body :], rows))
    return total


@dataclass(frozen=True)
class _Table:
    """One table of a sheet; a random sample of its rows is read if there are more than the budget allows."""

    sheet: str
    locator: Locator
    names: Sequence[str]
    named: bool
    total: int
    budget: Budget

    def blocks(self, rows: Iterable[Cells]) -> Iterator[Rows]:
        """Its rows, block by block; a table without rows still has its names."""
        drawn = self._drawn()
        sampling = f"random {len(drawn)} of {self.total} rows, seed {self.budget.seed}" if drawn else "all"
        block: list[Cells] = []
        first, size, any_block = 1, 0, False
        for number, row in enumerate(rows):
            if drawn and number not in drawn:
                continue
            first = first if block else number + 1
            row = _plain(row)
            block.append(row)
            size += sum(len(cell) for cell in row if isinstance(cell, str))
            if len(block) >= self.budget.block or size >= BLOCK_CHARACTERS:
                yield self._rows(block, first, sampling)
                block, size, any_block = [], 0, True
        if block or not any_block:
            yield self._rows(block, first, sampling)

    def _drawn(self) -> frozenset[int]:
        """The numbers of the rows to read; empty for all."""
        if self.total <= self.budget.rows or self.budget.full:
            return frozenset()
        chance = random.Random(self.budget.seed)  # noqa: S311  a sample, not a secret
        return frozenset(chance.sample(range(self.total), self.budget.rows))

    def _rows(self, block: list[Cells], first: int, sampling: str) -> Rows:
        return Rows(
            frame(self.names, block),
            self.locator,
            sheet=self.sheet,
            first=first,
            total=self.total,
            sampling=sampling,
            named=self.named,
        )


def _plain(row: Cells) -> Cells:
    return [_cell(value) for value in row]


def _cell(value: Any) -> Any:
    """A cell as a plain value; `None` if it is empty."""
    match value:
        case "" | None:
            return None
        case bool() | str():
            return value
        case float():
            return int(value) if value.is_integer() and abs(value) < 1e15 else value
        case datetime():
            return value.isoformat(" ")
        case date() | time():
            return value.isoformat()
        case timedelta():
            return str(value)
    return value
