"""Lists for a person: a table where it fits the terminal, else grouped or as blocks; ids are never cut.

Where there is no terminal every record is one line, however long, so that it can be searched line by line.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from itertools import zip_longest

Row = Sequence[str]
GAP = 2
PROSE = 22
"""Characters that a column of sentences needs to be read."""


def laid_out(columns: Sequence[str], rows: Sequence[Row], width: int | None) -> Iterator[tuple[str, bool]]:
    """The lines, each with whether it is a heading; `width` is None where nothing limits it.

    Columns in which nothing is said are left out.
    """
    said = [place for place in range(len(columns)) if any(row[place] for row in rows)]
    names, told = [columns[place] for place in said], [[_plain(row[place]) for place in said] for row in rows]
    widths = _natural(names, told)
    if width is None or sum(widths) + GAP * (len(widths) - 1) <= width:
        yield _joined(names, widths), True
        yield from ((_joined(row, widths), False) for row in told)
        return
    fitted = _fitted(widths[1:], _sentences(told), width - GAP)
    yield from _blocks(names, told, width) if fitted is None else _grouped(names, told, fitted)


def _grouped(names: Row, rows: Sequence[Row], widths: Sequence[int]) -> Iterator[tuple[str, bool]]:
    """The first column as a line above the rest; said once for rows that share it."""
    yield names[0], True
    yield " " * GAP + _joined(names[1:], widths), True
    last = None
    for row in rows:
        if row[0] != last:
            yield row[0], False
        last = row[0]
        cells = [_wrapped(cell, size) for cell, size in zip(row[1:], widths, strict=True)]
        yield from ((" " * GAP + _joined(line, widths), False) for line in zip_longest(*cells, fillvalue=""))


def _blocks(names: Row, rows: Sequence[Row], width: int) -> Iterator[tuple[str, bool]]:
    """One block a record: its first value, short values packed into lines, and a paragraph for each long one."""
    last = None
    for row in rows:
        if row[0] != last:
            yield row[0], True
        last = row[0]
        said = [f"{name}: {cell}" for name, cell in zip(names[1:], row[1:], strict=True) if cell]
        mark = "- "
        for line in _packed(said, width - GAP - len(mark)):
            yield " " * GAP + mark + line, False
            mark = "  "


def _packed(parts: Sequence[str], width: int) -> Iterator[str]:
    """Short parts side by side; a long one alone, broken between words."""
    line = ""
    for part in parts:
        beside = f"{line}   {part}" if line else part
        if _size(beside) <= width:
            line = beside
            continue
        if line:
            yield line
        *whole, line = _wrapped(part, width)
        yield from whole
    if line:
        yield line


def _fitted(widths: Sequence[int], sentences: frozenset[int], room: int) -> list[int] | None:
    """Widths that fit, the widest column of sentences narrowed first; None where one would be too narrow to read."""
    fitted = list(widths)
    while (over := sum(fitted) + GAP * (len(fitted) - 1) - room) > 0:
        wide = max((place for place in sentences if fitted[place] > PROSE), key=fitted.__getitem__, default=None)
        if wide is None:
            return None
        second = max((fitted[place] for place in sentences if place != wide), default=0)
        fitted[wide] = max(PROSE, fitted[wide] - over, min(second, fitted[wide] - 1))
    return fitted


def _sentences(rows: Sequence[Row]) -> frozenset[int]:
    """The places, after the first, of columns that may be broken between words."""
    return frozenset(place - 1 for row in rows for place, cell in enumerate(row) if place and " " in cell)


def _natural(names: Row, rows: Sequence[Row]) -> list[int]:
    return [max(_size(cell) for cell in (name, *column)) for name, *column in zip(names, *rows, strict=True)]


def _joined(cells: Row, widths: Sequence[int]) -> str:
    padded = (cell + " " * (width - _size(cell)) for cell, width in zip(cells, widths, strict=True))
    return (" " * GAP).join(padded).rstrip()


def _wrapped(cell: str, width: int) -> list[str]:
    if _size(cell) <= width:
        return [cell]
    return textwrap.wrap(cell, width, break_long_words=False, break_on_hyphens=False)


def _plain(cell: str) -> str:
    """One line: a name may hold a break, and what moves a terminal's cursor is shown as its code point."""
    return cell if cell.isprintable() else "".join(c if c.isprintable() else f"⟨U+{ord(c):04X}⟩" for c in cell)


def _size(text: str) -> int:
    from rich.cells import cell_len

    return cell_len(text)
