"""Writes the register as CSV: UTF-8 with a mark, so that spreadsheet programs read accents right."""

from __future__ import annotations

import csv
import io

from scanner import neutral

from ..record import Cell, Record

_SEPARATOR = {"en": ","}
"""A semicolon elsewhere: there the comma stands in numbers, and spreadsheet programs expect it."""


def render(record: Record) -> bytes:
    """One line per activity, one column per field of the register; a missing mandatory field says so."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=_SEPARATOR.get(record.present.language, ";"), lineterminator="\r\n")
    starred = [record.label(column) + (" *" if column.duty == "mandatory" else "") for column in record.columns]
    writer.writerow(starred)
    for entry in record.entries:
        writer.writerow([_text(record, entry.cells[column.key]) for column in record.columns])
    return out.getvalue().encode("utf-8-sig")


def _text(record: Record, cell: Cell) -> str:
    if cell.missing:
        return record.present("record.missing").upper()
    return neutral("\n".join(cell.lines))
