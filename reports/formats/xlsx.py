"""Writes the register as a workbook after the layout of the Belgian authority's model: identification, register, lists,
manual, correspondence; then the evidence, and the controllers where a processor acts for them.

Nothing is ever taken for a formula or a link. The same record gives the same bytes: the workbook bears the date of the
record, not that of its making.
"""

from __future__ import annotations

import io
import math
import textwrap
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import xlsxwriter

from ..record import Record
from .tables import CELL_LIMIT, COLOURS, MANY, Table, Value, tables

_RED, _BLUE, _GREY = COLOURS["mandatory"], COLOURS["conditional"], COLOURS["model"]
_PAGE = 240
"""Characters that stand readable beside each other on a landscape A3."""


def render(record: Record) -> bytes:
    """The workbook."""
    out = io.BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
    book = xlsxwriter.Workbook(out, options)
    at = datetime(record.as_of.year, record.as_of.month, record.as_of.day)
    organisation = record.declaration.organisation.name or ""
    book.set_properties({"title": record.title, "author": organisation, "company": organisation, "created": at})
    sheets = _Sheets(book, record)
    sheets.identification()
    for table in tables(record):
        if table.key == "mapping":
            sheets.manual()
        sheets.table(table)
    book.get_worksheet_by_name(record.present("record.sheets.register")).activate()
    book.close()
    return out.getvalue()


class _Sheets:
    def __init__(self, book: Any, record: Record) -> None:
        self.book = book
        self.record = record
        self.present = record.present
        base = {"font_name": "Calibri", "font_size": 10, "valign": "top"}
        wrapped = {**base, "text_wrap": True, "border": 1, "border_color": "#C9CDD2"}
        self.text = book.add_format(wrapped)
        self.plain = book.add_format({**base, "text_wrap": True})
        self.missing = book.add_format({**wrapped, "bold": True, "font_color": _RED, "bg_color": "#FCE8E6"})
        self.title = book.add_format({**base, "font_size": 16, "bold": True, "font_color": _BLUE})
        self.legal = book.add_format({**base, "italic": True, "font_color": _GREY})
        self.label = book.add_format({**wrapped, "bold": True, "bg_color": "#EEF1F5"})
        self.heads = {
            duty: book.add_format(
                {**wrapped, "bold": True, "font_color": "#FFFFFF", "bg_color": colour, "valign": "vcenter"}
            )
            for duty, colour in COLOURS.items()
        }
        self.small = {
            duty: book.add_format({**wrapped, "italic": True, "font_size": 8, "font_color": colour})
            for duty, colour in COLOURS.items()
        }

    def identification(self) -> None:
        sheet = self._sheet("identification", (34, 90), landscape=False)
        sheet.write_string(0, 0, self.record.title, self.title)
        sheet.write_string(1, 0, self.present(f"record.legal.{self.record.role}"), self.legal)
        sheet.set_row(0, 26)
        row = 3
        for label, cell in self.record.identification:
            sheet.write_string(row, 0, label, self.label)
            self._value(sheet, row, 1, cell)
            sheet.set_row(row, _height([label, "\n".join(cell.lines)], (34, 90)))
            row += 1
        if self.record.declaration.no_sale:
            sheet.write_string(row + 1, 0, self.present("record.no_sale"), self.legal)
        state = (
            self.present.count("missing", self.record.missing)
            if self.record.missing
            else self.present("record.complete")
        )
        sheet.write_string(row + 2, 0, state, self.missing if self.record.missing else self.legal)

    def table(self, table: Table) -> None:
        widths = [head.width for head in table.heads]
        sheet = self._sheet(table.key, widths)
        top = int(table.ruled)
        for number, head in enumerate(table.heads):
            if table.ruled:
                sheet.write_string(0, number, head.rule, self.small[head.duty])
            sheet.write_string(top, number, head.text, self.heads[head.duty])
        if table.ruled:
            sheet.set_row(top, max(32, _height([head.text for head in table.heads], [width / 1.2 for width in widths])))
        for row, values in enumerate(table.rows, start=top + 1):
            for number, value in enumerate(values):
                self._value(sheet, row, number, value)
            sheet.set_row(row, _height([_text(value) for value in values], widths))
        self._frozen(sheet, top, top + len(table.rows), table)

    def manual(self) -> None:
        sheet = self._sheet("manual", (110,), landscape=False)
        sheet.write_string(0, 0, self.present("record.manual_title"), self.title)
        for number, line in enumerate(self.record.manual, start=2):
            sheet.write_string(number, 0, line, self.plain)
            sheet.set_row(number, _height([line], (110,)))

    def _frozen(self, sheet: Any, head: int, last: int, table: Table) -> None:
        sheet.freeze_panes(head + 1, 2 if table.wide else 0)
        if table.wide:
            sheet.repeat_columns(0, 1)
        sheet.autofilter(head, 0, max(last, head), len(table.heads) - 1)
        sheet.repeat_rows(0, head)

    def _sheet(self, name: str, widths: Sequence[int], *, landscape: bool = True) -> Any:
        sheet = self.book.add_worksheet(self.present(f"record.sheets.{name}"))
        for number, width in enumerate(widths):
            sheet.set_column(number, number, width)
        wide = len(widths) > MANY
        sheet.set_paper(8 if wide else 9)  # A3 for the register, else A4
        if landscape:
            sheet.set_landscape()
        sheet.fit_to_pages(math.ceil(sum(widths) / _PAGE) if wide else 1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.set_footer(f"&L&8{_escaped(self.record.footer)}&R&8&P / &N")
        sheet.hide_gridlines(2)
        return sheet

    def _value(self, sheet: Any, row: int, column: int, value: Value) -> None:
        if isinstance(value, int):
            sheet.write_number(row, column, value, self.text)
        elif value.missing:
            sheet.write_string(row, column, self.present("record.missing"), self.missing)
        else:
            sheet.write_string(row, column, _text(value)[:CELL_LIMIT], self.text)


def _text(value: Value) -> str:
    return str(value) if isinstance(value, int) else "\n".join(value.lines)


def _height(texts: Sequence[str], widths: Sequence[float]) -> float:
    """Points that a row needs for its longest cell; programs other than the maker's do not work it out themselves."""
    lines = max(
        sum(_lines(line, int(width / 0.95)) for line in text.split("\n"))
        for text, width in zip(texts, widths, strict=True)
    )
    return min(409.0, 12.8 * lines + 3)


def _lines(text: str, width: int) -> int:
    """How many lines a text takes, broken between words."""
    return 1 if len(text) <= width else len(textwrap.wrap(text, max(1, width)))


def _escaped(footer: str) -> str:
    """`&` starts a command in a footer, which holds 255 characters."""
    return footer.replace("&", "&&")[:200]
