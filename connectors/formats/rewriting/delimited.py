"""Takes rows out of CSV and its kin."""

from __future__ import annotations

import csv
import re

from ..delimited import find_dialect
from ..header import lay_out
from ..sniff import extension
from .base import Record, Records, Span, TextRecords, decoded

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_PEEK = 300


def read(content: bytes, name: str) -> Records | None:
    """The rows below the header; None for a file that is not cut cleanly into rows."""
    found = decoded(content)
    if found is None:
        return None
    text, charset = found
    dialect = find_dialect(text.removeprefix("\ufeff")[: 256 * 1024], extension(name), whole=len(text) < 256 * 1024)
    if dialect is None:
        return None
    lines = [match[0] for match in _LINE.finditer(text) if match[0]]
    reader = csv.reader(lines, delimiter=dialect.delimiter, quoting=dialect.quoting, strict=True)  # type: ignore[arg-type]
    ends = [0]
    for line in lines:
        ends.append(ends[-1] + len(line))
    rows: list[tuple[list[str], int, int]] = []
    before = 0
    try:
        for row in reader:
            if row:
                rows.append((row, ends[before], ends[reader.line_num]))
            before = reader.line_num
    except csv.Error:
        return None
    layout = lay_out([row for row, _, _ in rows[:_PEEK]])
    spans = tuple(
        Span(Record(number, _cells(layout.names, row)), start, end)
        for number, (row, start, end) in enumerate(rows[layout.body :], 1)
    )
    return TextRecords(text, charset, spans)


def _cells(names: tuple[str, ...], row: list[str]) -> dict[str, str | None]:
    """By name; what stands beyond the header keeps the number of its column."""
    known = [*names, *(f"column {place}" for place in range(len(names) + 1, len(row) + 1))]
    cells: dict[str, str | None] = {}
    for place, cell in enumerate(row):
        name = known[place] if known[place] not in cells else f"{known[place]} ({place + 1})"
        cells[name] = cell or None
    return cells
