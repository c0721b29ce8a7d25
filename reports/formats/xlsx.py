"""Writes the register as a workbook after the layout of the Belgian authority's model: identification, register,
evidence, lists, manual; and the controllers, where a processor acts for them.

Nothing is ever taken for a formula or a link. The same record gives the same bytes: the workbook bears the date of the
record, not that of its making.
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import xlsxwriter

from ..record import Cell, Record
from .lists import declared_lists

_WIDTHS = {
    "reference": 18, "status": 11, "started": 14, "ended": 14, "replaced_by": 14, "approved": 16, "next_review": 14,
    "last_scanned": 20, "owner": 20, "systems": 14, "assessment": 22, "legal_basis": 44, "measures": 78,
    "recipients": 60, "retention": 38, "purposes": 40, "categories": 30, "controllers": 38, "processing": 46,
    "national_number": 38, "special": 38, "found_categories": 34, "differences": 40, "activity": 34,
}  # fmt: skip
_RED, _BLUE, _GREY, _GREEN = "#B3261E", "#1F3A5F", "#5F6368", "#1B5E46"
_HEADS = {"mandatory": _RED, "conditional": _BLUE, "model": _GREY, "annex": _GREY, "evidence": _GREEN}
_MANY = 10
"""A sheet of more columns than this is the register: it is printed on several pages side by side."""
_PAGE = 240
"""Characters that stand readable beside each other on a landscape A3."""
_CELL_LIMIT = 32_000
"""A cell of a workbook holds 32,767 characters."""


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
    sheets.register()
    if record.role == "processor":
        sheets.controllers()
    sheets.evidence()
    sheets.lists()
    sheets.manual()
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
            for duty, colour in _HEADS.items()
        }
        self.small = {
            duty: book.add_format({**wrapped, "italic": True, "font_size": 8, "font_color": colour})
            for duty, colour in _HEADS.items()
        }

    def identification(self) -> None:
        sheet = self._sheet("identification", (34, 90), landscape=False)
        sheet.write_string(0, 0, self.record.title, self.title)
        sheet.write_string(1, 0, self.present(f"record.legal.{self.record.role}"), self.legal)
        sheet.set_row(0, 26)
        row = 3
        for label, cell in self.record.identification:
            sheet.write_string(row, 0, label, self.label)
            self._cell(sheet, row, 1, cell)
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

    def register(self) -> None:
        columns = self.record.columns
        widths = [_WIDTHS.get(column.key, 26) for column in columns]
        sheet = self._sheet("register", widths)
        for number, column in enumerate(columns):
            star = " *" if column.duty == "mandatory" else ""
            sheet.write_string(0, number, self.record.duty(column), self.small[column.duty])
            sheet.write_string(1, number, self.record.label(column) + star, self.heads[column.duty])
        sheet.set_row(1, 32)
        for row, entry in enumerate(self.record.entries, start=2):
            for number, column in enumerate(columns):
                self._cell(sheet, row, number, entry.cells[column.key])
            sheet.set_row(row, _height(["\n".join(entry.cells[column.key].lines) for column in columns], widths))
        self._table(sheet, 1, 1 + len(self.record.entries), len(columns), frozen=2)

    def controllers(self) -> None:
        rows = [
            (entry.label, one.name, one.contact or "") for entry in self.record.entries for one in entry.controllers
        ]
        heads = ("column.activity", "record.controller_name", "record.controller_contact")
        self._list("controllers", [self.present(head) for head in heads], (44, 46, 46), rows)

    def evidence(self) -> None:
        keys = ("activity", "asset", "kind", "category", "fields", "matched", "sampled", "state", "scanned")
        heads = [self.present(f"record.evidence_columns.{key}") for key in keys]
        self._list("evidence", heads, (34, 56, 12, 34, 10, 14, 14, 18, 24), self._evidence_rows())

    def _evidence_rows(self) -> Iterable[tuple[str | int, ...]]:
        for entry in self.record.entries:
            for asset in entry.evidence.assets:
                kind, state = self.present(f"kind.{asset.kind}"), self.present(f"state.{asset.state}")
                scanned = self.present.moment(asset.scanned)
                for seen in asset.categories:
                    name = self.record.wording.category(seen.category)
                    counts = (seen.fields, seen.matched, seen.sampled)
                    yield (entry.label, asset.asset, kind, name, *counts, state, scanned)
                if not asset.categories:
                    yield (entry.label, asset.asset, kind, "–", 0, 0, 0, state, scanned)

    def lists(self) -> None:
        keys = ("list", "id", "label", "more")
        heads = [self.present(f"record.list_columns.{key}") for key in keys]
        rows = [(part.list, part.id, part.label, part.more) for part in declared_lists(self.record)]
        self._list("lists", heads, (28, 24, 70, 70), rows)

    def manual(self) -> None:
        sheet = self._sheet("manual", (110,), landscape=False)
        sheet.write_string(0, 0, self.present("record.manual_title"), self.title)
        for number, line in enumerate(self.record.manual, start=2):
            sheet.write_string(number, 0, line, self.plain)
            sheet.set_row(number, _height([line], (110,)))

    def _list(
        self, name: str, heads: Sequence[str], widths: Sequence[int], rows: Iterable[Sequence[str | int]]
    ) -> None:
        sheet = self._sheet(name, widths)
        for number, head in enumerate(heads):
            sheet.write_string(0, number, head, self.heads["model"])
        last = 0
        for last, row in enumerate(rows, start=1):
            for number, value in enumerate(row):
                if isinstance(value, int):
                    sheet.write_number(last, number, value, self.text)
                else:
                    sheet.write_string(last, number, value[:_CELL_LIMIT], self.text)
            sheet.set_row(last, _height([str(value) for value in row], widths))
        self._table(sheet, 0, last, len(heads), frozen=1)

    def _table(self, sheet: Any, head: int, last: int, columns: int, *, frozen: int) -> None:
        wide = columns > _MANY
        sheet.freeze_panes(frozen, 2 if wide else 0)
        if wide:
            sheet.repeat_columns(0, 1)
        sheet.autofilter(head, 0, max(last, head), columns - 1)
        sheet.repeat_rows(0, head)

    def _sheet(self, name: str, widths: Sequence[int], *, landscape: bool = True) -> Any:
        sheet = self.book.add_worksheet(self.present(f"record.sheets.{name}"))
        for number, width in enumerate(widths):
            sheet.set_column(number, number, width)
        wide = len(widths) > _MANY
        sheet.set_paper(8 if wide else 9)  # A3 for the register, else A4
        if landscape:
            sheet.set_landscape()
        sheet.fit_to_pages(math.ceil(sum(widths) / _PAGE) if wide else 1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.set_footer(f"&L&8{_escaped(self.record.footer)}&R&8&P / &N")
        sheet.hide_gridlines(2)
        return sheet

    def _cell(self, sheet: Any, row: int, column: int, cell: Cell) -> None:
        if cell.missing:
            sheet.write_string(row, column, self.present("record.missing"), self.missing)
        else:
            sheet.write_string(row, column, "\n".join(cell.lines)[:_CELL_LIMIT], self.text)


def _height(texts: Sequence[str], widths: Sequence[int]) -> float:
    """Points that a row needs for its longest cell; programs other than the maker's do not work it out themselves."""
    lines = max(
        sum(max(1, math.ceil(len(line) * 0.95 / width)) for line in text.split("\n"))
        for text, width in zip(texts, widths, strict=True)
    )
    return min(409.0, 12.8 * lines + 3)


def _escaped(footer: str) -> str:
    """`&` starts a command in a footer, which holds 255 characters."""
    return footer.replace("&", "&&")[:200]
