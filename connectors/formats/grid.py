"""Finds the tables on a sheet, and the texts and forms between them.

Empty rows part a sheet into regions. A region with a header begins a table, one without goes on with the table above
it (a gap, a total). A single column of words, or a single row, is text; two columns of labels and values are a form.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from .header import NO_LAYOUT, Layout, is_label, lay_out

Cells = list[Any]

_FORM = 80
"""Rows of the longest form."""
_PEEK = 300


@dataclass(frozen=True)
class Region:
    """A table, or a text if `text` is not empty."""

    start: int
    """Number of its first row on the sheet."""
    rows: list[Cells] = field(repr=False)
    names: tuple[str, ...] = field(default=(), repr=False)
    named: bool = False
    left: int = 0
    """Its first column on the sheet."""
    text: str = field(default="", repr=False)
    only: bool = True
    """The only table of its sheet."""


def regions(rows: list[Cells]) -> list[Region]:
    """All regions of a sheet, from top to bottom."""
    found: list[Region] = []
    table: Region | None = None
    for start, block in _blocks(rows):
        left, cells = _trimmed(block)
        if table and _goes_on(table, left, cells):
            table.rows.extend([None] * (left - table.left) + row for row in cells)
            continue
        for region in _read_block(start, left, cells):
            found.append(region)
            table = None if region.text else region
    several = sum(1 for region in found if not region.text) > 1
    return [replace(region, only=not several) for region in found]


def _blocks(rows: list[Cells]) -> Iterator[tuple[int, list[Cells]]]:
    """Runs of rows that are not empty, with the number of the first."""
    block: list[Cells] = []
    for number, row in enumerate(rows, 1):
        if any(_filled(cell) for cell in row):
            block.append(row)
        elif block:
            yield number - len(block), block
            block = []
    if block:
        yield len(rows) - len(block) + 1, block


def _read_block(start: int, left: int, block: list[Cells]) -> Iterator[Region]:
    """A table with what stands above it, or a text."""
    texts = _texts(block)
    widest = max(map(_width, block))
    layout = lay_out(texts)
    if _is_form(texts, layout, len(block)):
        yield Region(start, block, text="\n".join(": ".join(_cells(row)) for row in texts))
    elif (len(block) == 1 and (widest == 1 or not layout.named)) or (
        widest == 1 and not layout.named and _is_prose(texts)
    ):
        yield Region(start, block, text=_lines(_texts(block, len(block))))
    else:
        if layout.preamble:
            yield Region(start, block[: layout.preamble], text=_lines(texts[: layout.preamble]))
        body = block[layout.body :]
        yield Region(start + layout.preamble, body, layout.names, layout.named, left)


def _texts(block: list[Cells], count: int = _PEEK) -> list[list[str]]:
    return [["" if cell is None else str(cell) for cell in row] for row in block[:count]]


def _goes_on(table: Region, left: int, block: list[Cells]) -> bool:
    """Whether rows after a gap belong to the table above: in its columns, without a header of their own."""
    inside = left >= table.left and left + len(block[0]) <= table.left + len(table.names)
    wide = max(map(_width, block))
    alike = wide > 1 or (len(table.names) == 1 and len(block) > 1)
    return inside and alike and not lay_out(_texts(block)).named and not _is_form(_texts(block), NO_LAYOUT, len(block))


def _is_form(texts: list[list[str]], layout: Layout, count: int) -> bool:
    """Labels in the first column, values in the second, nothing more: the header that was found is its first line."""
    if not 2 <= count <= _FORM or max(len(_cells(row)) for row in texts) > 2:
        return False
    labels = [row[0].strip() for row in texts if len(_cells(row)) == 2 and row[0].strip()]
    if len(labels) < 2 or len(set(labels)) < len(labels):
        return False
    if all(label.endswith(":") for label in labels):
        return True
    headed = layout.named and is_label((_cells(texts[0])[1:] or [""])[0])
    return not headed and sum(map(is_label, labels)) >= 0.6 * len(labels)


def _is_prose(texts: list[list[str]]) -> bool:
    """A column of values (addresses of mail, numbers) is a table without a header; sentences are not."""
    cells = [cell for row in texts for cell in row if cell.strip()]
    return len(cells) < 3 or sum(cell.count(" ") >= 3 for cell in cells) >= 0.3 * len(cells)


def _trimmed(block: list[Cells]) -> tuple[int, list[Cells]]:
    """The first column that is used, and the rows without the empty columns on both sides."""
    used = [place for row in block for place, cell in enumerate(row) if _filled(cell)]
    first, last = min(used), max(used)
    return first, [row[first : last + 1] for row in block]


def _cells(row: list[str]) -> list[str]:
    return [cell.strip().removesuffix(":") for cell in row if cell.strip()]


def _lines(texts: list[list[str]]) -> str:
    return "\n".join(" | ".join(cell.strip() for cell in row if cell.strip()) for row in texts)


def _width(row: Cells) -> int:
    return sum(map(_filled, row))


def _filled(cell: Any) -> bool:
    return cell is not None and (not isinstance(cell, str) or not cell.isspace())
