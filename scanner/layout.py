"""Lists for a person: a table where it fits the terminal, else grouped or as blocks; ids are never cut.

Where there is no terminal every record is one line, however long, so that it can be searched line by line.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
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
    fitted = _fitted(widths[1:], _broken([row[1:] for row in told]), width - GAP)
    yield from _blocks(names, told, width) if fitted is None else _grouped(names, told, fitted)


def beside(rows: Sequence[Row], width: int | None) -> list[list[str]]:
    """The lines of each row, without headings: columns where they fit, else one cell after the other."""
    widths = _natural(rows[0], rows[1:]) if rows else []
    if width is None or sum(widths) + GAP * (len(widths) - 1) <= width:
        return [[_joined(row, widths)] for row in rows]
    fitted = _fitted(widths, _broken(rows), width)
    if fitted is not None:
        return [list(_lines(row, fitted)) for row in rows]
    packed = ([*_packed([cell for cell in row if cell], width - GAP)] for row in rows)
    return [[first, *(" " * GAP + line for line in rest)] for first, *rest in packed]


def paragraph(text: str, width: int | None, indent: int = GAP) -> str:
    """A text of which every line is indented; one line where nothing limits it."""
    lines = [text] if width is None else _wrapped(text, max(PROSE, width - indent))
    return "\n".join(" " * indent + line for line in lines)


def _grouped(names: Row, rows: Sequence[Row], widths: Sequence[int]) -> Iterator[tuple[str, bool]]:
    """The first column as a line above the rest; said once for rows that share it."""
    yield names[0], True
    yield " " * GAP + _joined(names[1:], widths), True
    last = None
    for row in rows:
        if row[0] != last:
            yield row[0], False
        last = row[0]
        yield from ((" " * GAP + line, False) for line in _lines(row[1:], widths))


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


def _fitted(widths: Sequence[int], least: Mapping[int, int], room: int) -> list[int] | None:
    """Widths that fit, the widest column of sentences narrowed first; None where one would be too narrow to read.

    `least` are the columns that may be narrowed, each with the width that it keeps.
    """
    fitted = list(widths)
    while (over := sum(fitted) + GAP * (len(fitted) - 1) - room) > 0:
        wide = max((place for place in least if fitted[place] > least[place]), key=fitted.__getitem__, default=None)
        if wide is None:
            return None
        second = max((fitted[place] for place in least if place != wide), default=0)
        fitted[wide] = max(least[wide], fitted[wide] - over, min(second, fitted[wide] - 1))
    return fitted


def _broken(rows: Sequence[Row]) -> dict[int, int]:
    """The places of columns that may be broken between words, with what their longest word needs."""
    least: dict[int, int] = {}
    for row in rows:
        for place, cell in enumerate(row):
            if " " in cell:
                least[place] = max(least.get(place, PROSE), *map(_size, cell.split()))
    return {
        place: max(size, *(_size(row[place]) for row in rows if " " not in row[place]), 0)
        for place, size in least.items()
    }


def _lines(row: Row, widths: Sequence[int]) -> Iterator[str]:
    cells = [_wrapped(cell, size) for cell, size in zip(row, widths, strict=True)]
    return (_joined(line, widths) for line in zip_longest(*cells, fillvalue=""))


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
