"""Takes rows out of CSV and its kin, and writes cells of it."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

from ...editing import Cell, Record
from ..delimited import Dialect, find_dialect
from ..header import lay_out
from ..sniff import extension
from .base import Patch, Span, TextRecords, decoded, refused

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_PEEK = 300
_SAMPLE = 256 * 1024

Row = tuple[list[str], int, int]


def read(content: bytes, name: str) -> TextRecords:
    """The rows below the header; raises `Unreadable` for a file that is not cut cleanly into rows."""
    text, charset = decoded(content)
    dialect = find_dialect(text.removeprefix("\ufeff")[:_SAMPLE], extension(name), whole=len(text) < _SAMPLE)
    if dialect is None:
        raise refused("It is not cut into rows by one sign.")
    rows = _rows(text, dialect)
    layout = lay_out([row for row, _, _ in rows[:_PEEK]])
    spans = (_span(text, dialect, layout.names, str(number), row) for number, row in enumerate(rows[layout.body :], 1))
    return TextRecords(text, charset, tuple(spans))


def _rows(text: str, dialect: Dialect) -> list[Row]:
    """Each row with where it begins and ends, its end of line included."""
    lines = [match[0] for match in _LINE.finditer(text) if match[0]]
    reader = csv.reader(lines, delimiter=dialect.delimiter, quoting=dialect.quoting, strict=True)  # type: ignore[arg-type]
    ends = [0]
    for line in lines:
        ends.append(ends[-1] + len(line))
    rows: list[Row] = []
    before = 0
    try:
        for row in reader:
            if row:
                rows.append((row, ends[before], ends[reader.line_num]))
            before = reader.line_num
    except csv.Error:
        raise refused("Its quotation marks do not pair: where a row ends is not certain.") from None
    return rows


def _span(text: str, dialect: Dialect, names: tuple[str, ...], number: str, row: Row) -> Span:
    values, start, end = row
    cells = _cells(names, values)
    places = {name: place for place, name in enumerate(cells)}

    def write(name: str, value: Cell) -> Iterator[Patch]:
        spots = list(_spots(text[start:end].rstrip("\r\n"), dialect))
        place = places[name]
        if len(spots) != len(values):
            raise refused("A row of it is quoted in a way that cannot be written back.")
        first, last = spots[place]
        raw = text[start + first : start + last]
        yield start + first, start + last, _written(raw, "" if value is None else str(value), dialect)

    return Span(Record(number, "row", cells), start, end, write)


def _spots(raw: str, dialect: Dialect) -> Iterator[tuple[int, int]]:
    """Where each cell of a row stands, its quotation marks included."""
    start, quoted = 0, False
    quotes = dialect.quoting != csv.QUOTE_NONE
    for place, sign in enumerate(raw):
        if sign == '"' and quotes and (quoted or place == start):
            quoted = not quoted
        elif sign == '"' and quotes and raw[start] == '"':
            quoted = not quoted  # the second of two within quotation marks
        elif sign == dialect.delimiter and not quoted:
            yield start, place
            start = place + 1
    yield start, len(raw)


def _written(raw: str, new: str, dialect: Dialect) -> str:
    """A value as its row writes it: in quotation marks if it was, or if it needs them."""
    needs = any(sign in new for sign in (dialect.delimiter, "\n", "\r"))
    if dialect.quoting == csv.QUOTE_NONE:
        if needs:
            raise refused("The new value holds the sign that parts the cells of the file.")
        return new
    if raw.startswith('"') or needs or new.startswith('"'):
        return '"' + new.replace('"', '""') + '"'
    return new


def _cells(names: tuple[str, ...], row: list[str]) -> dict[str, Cell]:
    """By name; what stands beyond the header keeps the number of its column."""
    known = [*names, *(f"column {place}" for place in range(len(names) + 1, len(row) + 1))]
    cells: dict[str, Cell] = {}
    for place, cell in enumerate(row):
        name = known[place] if known[place] not in cells else f"{known[place]} ({place + 1})"
        cells[name] = cell or None
    return cells
