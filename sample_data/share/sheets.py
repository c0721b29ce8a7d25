"""Writes tables as CSV, workbooks, JSON and SQLite files."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table as OdfTable
from odf.table import TableCell, TableRow
from odf.text import P

from .archives import normalised


@dataclass(frozen=True)
class Sheet:
    """Column names and rows."""

    columns: Sequence[str]
    rows: Sequence[Sequence[Any]]
    hidden: bool = False


def write_csv(sheet: Sheet, delimiter: str = ",", encoding: str = "utf-8", header: bool = True) -> bytes:
    """Values as a spreadsheet program would save them."""
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter, lineterminator="\r\n")
    if header:
        writer.writerow(sheet.columns)
    writer.writerows([_text(value) for value in row] for row in sheet.rows)
    return stream.getvalue().encode(encoding, "replace")


def write_xlsx(sheets: Mapping[str, Sheet]) -> bytes:
    """A workbook; hidden sheets are there for those who look."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, sheet in sheets.items():
        page = book.create_sheet(name)
        page.sheet_state = "hidden" if sheet.hidden else "visible"
        page.append(list(sheet.columns))
        for row in sheet.rows:
            page.append(list(row))
    stream = io.BytesIO()
    book.save(stream)
    return normalised(stream.getvalue())


def write_ods(sheets: Mapping[str, Sheet]) -> bytes:
    """A workbook of OpenDocument."""
    book = OpenDocumentSpreadsheet()
    for name, sheet in sheets.items():
        table = OdfTable(name=name)
        for row in (sheet.columns, *sheet.rows):
            line = TableRow()
            for value in row:
                cell = TableCell(valuetype="string")
                cell.addElement(P(text=_text(value)))
                line.addElement(cell)
            table.addElement(line)
        book.spreadsheet.addElement(table)
    stream = io.BytesIO()
    book.save(stream)
    return normalised(stream.getvalue())


def write_json(sheet: Sheet, lines: bool = False) -> bytes:
    """An array of objects, or an object a line."""
    rows = [dict(zip(sheet.columns, map(_plain, row), strict=True)) for row in sheet.rows]
    if lines:
        return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()
    return (json.dumps(rows, ensure_ascii=False, indent=1) + "\n").encode()


def write_xml(sheet: Sheet, root: str = "export", item: str = "record") -> bytes:
    """Elements as an old program exports them."""
    from xml.sax.saxutils import escape

    body = "\n".join(
        f"  <{item}>"
        + "".join(f"<{name}>{escape(_text(value))}</{name}>" for name, value in zip(sheet.columns, row, strict=True))
        + f"</{item}>"
        for row in sheet.rows
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{root}>\n{body}\n</{root}>\n'.encode()


def write_sqlite(sheets: Mapping[str, Sheet]) -> bytes:
    """A small database, as somebody saves one on a share."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "copy.sqlite"
        with sqlite3.connect(path) as database:
            for name, sheet in sheets.items():
                names = ", ".join(f'"{column}"' for column in sheet.columns)
                marks = ", ".join("?" * len(sheet.columns))
                database.execute(f'CREATE TABLE "{name}" ({names})')
                rows = [[_plain(value) for value in row] for row in sheet.rows]
                database.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows)  # noqa: S608 - names are ours
        database.close()
        return path.read_bytes()


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.2f}".replace(".", ",")
    return str(_plain(value))


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value
