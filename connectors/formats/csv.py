"""Reads CSV and its kin: any of four delimiters, any charset, with or without a header, ragged or broken.

Up to `budget.rows` rows are read whole; of what follows, rows are drawn at random (seeded) at a rate estimated from
the bytes still to come, so that about half as many again are looked at. All values are strings as stored: leading
zeros stay.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from ..base import Extent, Locator, Omission, Part, Passage, Rows
from .base import Content, Reading
from .delimited import Dialect, find_dialect
from .header import Layout, lay_out
from .sampling import Draw
from .sniff import extension
from .table import BLOCK_CHARACTERS, frame
from .text import Decoder, passages

_PEEK = 300
"""Rows from which the layout is found."""
_PEEK_CHARACTERS = 256 * 1024
_UNBALANCED = 2_000
"""Lines in one cell after which its quote is taken for a stray one."""

_STRAY = 20
"""Rows with such a quote after which quotes mean nothing in this file."""

Row = list[str]


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """The rows, and what stands above them as a passage; a text that is no table after all, as text."""
    source = Decoder(content)
    lines = source.lines()
    first = _peek(lines)
    if not first:
        return
    text = "".join(first).removeprefix("\ufeff")
    whole = source.read >= content.size and len(text) <= _PEEK_CHARACTERS
    dialect = find_dialect(text[:_PEEK_CHARACTERS], extension(content.name), whole=whole)
    if dialect is None and len("".join(first)) / len(first) > 400:
        yield from passages(iter(chain(first, source)), reading.locator)
        yield source.extent()
        return
    first[0] = first[0].removeprefix("\ufeff")
    records = _Records(chain(first, lines), dialect or Dialect(",", 1, 1.0, len(first)))
    yield from _table(records, content, reading, source)


def _peek(lines: Iterator[str]) -> list[str]:
    first: list[str] = []
    size = 0
    for line in lines:
        first.append(line)
        size += len(line)
        if len(first) >= _PEEK or size >= _PEEK_CHARACTERS:
            break
    return first


@dataclass
class _Records:
    """Rows of cells from lines; a quote that is never closed costs its own row, not the rest of the file."""

    lines: Iterator[str]
    dialect: Dialect
    unbalanced: int = 0
    characters: int = 0
    """Of the lines that were taken."""
    _pending: list[str] = field(default_factory=list)
    """The lines of the row that is being read."""

    def __iter__(self) -> Iterator[Row]:
        quoting = self.dialect.quoting
        while True:
            try:
                for row in self._reader(self._feed(), quoting):
                    self._pending = []
                    if row:
                        yield row
                return
            except (_Unbalanced, csv.Error):
                self.unbalanced += 1
                alone, *rest = self._pending
                self._pending = []
                self.lines = chain(rest, self.lines)
                yield from self._reader(iter([alone]), csv.QUOTE_NONE)
            if self.unbalanced >= _STRAY:
                quoting = csv.QUOTE_NONE

    def _reader(self, lines: Iterator[str], quoting: int) -> Iterator[Row]:
        return csv.reader(lines, delimiter=self.dialect.delimiter, quoting=quoting)  # type: ignore[arg-type]

    def _feed(self) -> Iterator[str]:
        for line in self.lines:
            self._pending.append(line)
            self.characters += len(line)
            if len(self._pending) > _UNBALANCED:
                raise _Unbalanced
            yield line
        if len(self._pending) > 1 and self._pending[0].count('"') % 2:
            raise _Unbalanced


class _Unbalanced(Exception):
    """A quote was opened and not closed for very many lines."""


def _table(records: _Records, content: Content, reading: Reading, source: Decoder) -> Iterator[Part]:
    rows = iter(records)
    first = [row for _, row in zip(range(_PEEK), rows, strict=False)]
    layout = lay_out(first)
    above = "\n".join("\t".join(row) for row in first[: layout.preamble])
    if above.strip():
        yield Passage(above, reading.locator.at(f"lines 1-{layout.preamble}"))
    body = chain(first[layout.body :], rows)
    total = yield from _sampled(body, layout, reading, lambda: source.position(records.characters))
    if records.unbalanced:
        reason = "Some rows have a quote that is not closed; they were read without quotes."
        yield Omission("partial", "broken", reason, reading.locator)
    extent = source.extent()
    attributes = {
        **extent.attributes,
        "delimiter": {"\t": "tab"}.get(records.dialect.delimiter, records.dialect.delimiter),
    }
    yield Extent(total, extent.bytes_read, extent.bytes_total, "", attributes)


def _sampled(
    body: Iterator[Row], layout: Layout, reading: Reading, position: Callable[[], float]
) -> Generator[Part, None, int]:
    """The blocks of the table; returns the number of its rows."""
    budget = reading.budget
    block = _Block(layout, reading.locator)
    count = 0
    for count, row in enumerate(body, 1):
        block.add(row, count)
        if block.full(budget.block):
            yield block.flush()
        if count >= budget.rows and not budget.full:
            break
    if block.rows or not count:
        yield block.flush()
    draw = Draw.after(count, position(), budget.rows, budget.seed)
    block.sampling = str(draw)
    for count, row in enumerate(body, count + 1):  # noqa: B020  goes on counting where the first loop stopped
        if draw.wants():
            block.add(row, count)
            if block.full(budget.block):
                yield block.flush()
    if block.rows:
        yield block.flush()
    return count


@dataclass
class _Block:
    """The rows of the block that is being filled."""

    layout: Layout
    locator: Locator
    rows: list[Sequence[str | None]] = field(default_factory=list)
    first: int = 1
    size: int = 0
    sampling: str = "all"

    def add(self, row: Row, number: int) -> None:
        if not self.rows:
            self.first = number
        self.rows.append([cell if cell != "" else None for cell in row])
        self.size += sum(map(len, row))

    def full(self, block: int) -> bool:
        return len(self.rows) >= block or self.size >= BLOCK_CHARACTERS

    def flush(self) -> Rows:
        rows = Rows(
            frame(self.layout.names, self.rows),
            self.locator,
            first=self.first,
            sampling=self.sampling,
            named=self.layout.named,
        )
        self.rows, self.size = [], 0
        return rows
