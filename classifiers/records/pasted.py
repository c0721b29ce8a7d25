"""Reads tables that were pasted into a text: `login;password⏎jdupont;Tulipe!7`, or with tabs, commas or bars."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .carried import Carried

MOST_ROWS = 2_000
"""Lines of one table that are read."""
_LONGEST = 1 << 20
"""Characters of a text in which such tables are looked for."""
_WIDEST = 60
"""Columns of a table."""
_LONGEST_HEAD = 40
_HEAD = re.compile(rf"[ \"']*[^\W\d_][\w .'’/()\-°]{{0,{_LONGEST_HEAD - 1}}}[ \"']*")
_DELIMITERS = ("\t", ";", "|", ",")
_AROUND = " \"'\r"
"""What stands around the value of a cell."""


def pasted(text: str) -> Iterator[Carried]:
    """Runs of lines that a delimiter cuts into as many cells, the first of them names."""
    if "\n" not in text or len(text) > _LONGEST:
        return
    lines = text.split("\n")
    at = start = 0
    while at < len(lines) - 1:
        rows = lines[at : at + max(1, _rows(lines, at))]
        if len(rows) > 1:
            yield _table(text, rows, start)
        start += sum(len(line) + 1 for line in rows)
        at += len(rows)


def _rows(lines: Sequence[str], head: int) -> int:
    """Lines of the table that this line heads, with the head; 0 if it heads none."""
    delimiter = _delimiter(lines[head])
    if not delimiter:
        return 0
    wide = lines[head].count(delimiter)
    stop = head + 1
    while stop < min(len(lines), head + MOST_ROWS) and lines[stop].count(delimiter) == wide:
        stop += 1
    return stop - head if stop - head > 1 else 0


def _delimiter(line: str) -> str:
    """What parts the cells of a line that may be a head: short words in each of them, and nothing twice."""
    for delimiter in _DELIMITERS:
        if delimiter in line:
            if len(line[: line.index(delimiter)].strip().strip(" \"'")) > _LONGEST_HEAD:
                return ""  # most lines are prose
            cells = [cell for cell in line.split(delimiter) if cell.strip() or delimiter != "|"]
            fine = 1 < len(cells) <= _WIDEST and all(map(_HEAD.fullmatch, cells))
            return delimiter if fine and len({cell.strip().lower() for cell in cells}) == len(cells) else ""
    return ""


def _table(text: str, lines: Sequence[str], start: int) -> Carried:
    """The cells below a head, which is the first line and starts there in the text."""
    delimiter = _delimiter(lines[0])
    names = [cell.strip(_AROUND) for cell in lines[0].split(delimiter)]
    table = Carried("", head=(start, start + len(lines[0])))
    start += len(lines[0]) + 1
    for line in lines[1:]:
        at = start
        for name, cell in zip(names, line.split(delimiter), strict=True):
            value = cell.strip(_AROUND)
            if name and value and text[at : at + len(cell)].strip(" -:|"):
                first = at + cell.index(value)
                table.add(name, first, first + len(value))
            at += len(cell) + 1
        start += len(line) + 1
    return table
