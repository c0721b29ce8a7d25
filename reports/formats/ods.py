"""Writes the register as an OpenDocument spreadsheet: the sheets of the workbook (`xlsx`), for those who keep no other.

The document is written as XML: the one library there is (odfpy) is slow and no longer kept up. Every cell is a number
or a string and never a formula. The document bears the date of the record.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence

from ..record import Record
from .odf import NAMESPACES, manifest, meta, settings, styles
from .parts import Node, as_xml, node, zipped
from .tables import CELL_LIMIT, Table, Value, tables

MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_CHARACTER = 0.19
"""Width of a character in centimetres."""
_PAGE = 240
"""Characters that stand readable beside each other on a landscape A3."""


def render(record: Record) -> bytes:
    """The whole file."""
    sheets = _Sheets(record)
    organisation = record.declaration.organisation.name or ""
    frozen = {one.name: (1 + one.ruled, 2 if one.wide else 0) for one in sheets.tables}
    parts = {
        "mimetype": MEDIA_TYPE.encode(),
        "content.xml": as_xml(sheets.content(), NAMESPACES),
        "styles.xml": as_xml(styles(record.footer, record.present.language, pages=sheets.pages), NAMESPACES),
        "meta.xml": as_xml(meta(record.title, organisation, record.as_of, record.present.language), NAMESPACES),
        "settings.xml": as_xml(settings(frozen, active=sheets.tables[0].name), NAMESPACES),
    }
    return zipped({**parts, "META-INF/manifest.xml": manifest(MEDIA_TYPE, parts)}, record.as_of, stored="mimetype")


_LAST = ("mapping", "evidence")
"""Tables that stand behind the manual, as in the workbook."""


class _Sheets:
    def __init__(self, record: Record) -> None:
        self.record = record
        self.tables = list(tables(record))
        self.widths: dict[int, str] = {}
        """Style of columns by their width, filled while the sheets are made."""

    @property
    def pages(self) -> int:
        """How many pages the register takes beside each other."""
        return max(math.ceil(sum(head.width for head in one.heads) / _PAGE) for one in self.tables if one.ruled)

    def content(self) -> Node:
        before = [table for table in self.tables if table.key not in _LAST]
        last = [table for table in self.tables if table.key in _LAST]
        sheets = [self.identification(), *map(self.table, before), self.manual(), *map(self.table, last)]
        filters = node("table:database-ranges", *map(_filter, self.tables))
        body = node("office:body", node("office:spreadsheet", *sheets, filters))
        automatic = node("office:automatic-styles", *self.automatic())
        return node("office:document-content", {"office:version": "1.3"}, automatic, body)

    def automatic(self) -> Iterator[Node]:
        for width, name in self.widths.items():
            wide = {"style:column-width": f"{width * _CHARACTER:.2f}cm"}
            yield node("style:style", {"style:name": name, "style:family": "table-column"},
                       node("style:table-column-properties", wide))  # fmt: skip
        for name, page in (("upright", "Upright"), ("lying", "Lying"), ("register", "Register")):
            yield node(
                "style:style",
                {"style:name": name, "style:family": "table", "style:master-page-name": page},
                node("style:table-properties", {"table:display": "true"}),
            )
        tall = {"style:use-optimal-row-height": "true"}
        yield node("style:style", {"style:name": "row", "style:family": "table-row"},
                   node("style:table-row-properties", tall))  # fmt: skip

    def identification(self) -> Node:
        present, record = self.record.present, self.record
        legal = present(f"record.legal.{record.role}")
        rows = [[_text(record.title, "Title")], [_text(legal, "Legal")], []]
        rows += [[_text(label, "Label"), self.cell(cell)] for label, cell in record.identification]
        said = present.count("missing", record.missing) if record.missing else present("record.complete")
        rows += [[], [_text(present("record.no_sale"), "Legal")] if record.declaration.no_sale else []]
        rows.append([_text(said, "Missing" if record.missing else "Legal")])
        return self.sheet(present("record.sheets.identification"), (34, 90), [], rows, page="upright")

    def manual(self) -> Node:
        present = self.record.present
        rows = [[_text(present("record.manual_title"), "Title")], []]
        rows += [[_text(line, "Plain")] for line in self.record.manual]
        return self.sheet(present("record.sheets.manual"), (110,), [], rows, page="upright")

    def table(self, table: Table) -> Node:
        rules = [[_text(head.rule, f"Rule-{head.duty}") for head in table.heads]] if table.ruled else []
        heads = [_text(head.text, f"Head-{head.duty}") for head in table.heads]
        rows = (list(map(self.cell, row)) for row in table.rows)
        widths = [head.width for head in table.heads]
        page = "register" if table.wide else "lying"
        return self.sheet(table.name, widths, [*rules, heads], rows, page=page, repeated=2 if table.wide else 0)

    def sheet(
        self,
        name: str,
        widths: Sequence[int],
        heads: Sequence[Sequence[Node]],
        rows: Iterable[Sequence[Node]],
        *,
        page: str,
        repeated: int = 0,
    ) -> Node:
        columns = [node("table:table-column", {"table:style-name": self.column(width)}) for width in widths]
        first = node("table:table-header-columns", *columns[:repeated]) if repeated else None
        head = node("table:table-header-rows", *map(_row, heads)) if heads else None
        named = {"table:name": name, "table:style-name": page}
        return node("table:table", named, first, *columns[repeated:], head, *map(_row, rows))

    def column(self, width: int) -> str:
        return self.widths.setdefault(width, f"width-{width}")

    def cell(self, value: Value) -> Node:
        if isinstance(value, int):
            counted = {"office:value-type": "float", "office:value": value, "table:style-name": "Text"}
            return node("table:table-cell", counted, node("text:p", str(value)))
        if value.missing:
            return _text(self.record.present("record.missing"), "Missing")
        return _text("\n".join(value.lines)[:CELL_LIMIT], "Text")


def _row(cells: Sequence[Node]) -> Node:
    return node("table:table-row", {"table:style-name": "row"}, *(cells or [node("table:table-cell")]))


def _text(text: str, style: str) -> Node:
    """A string, whatever it looks like; one paragraph a line."""
    lines = [node("text:p", *_spaced(line)) for line in text.split("\n")] if text else []
    return node("table:table-cell", {"office:value-type": "string", "table:style-name": style}, *lines)


def _spaced(line: str) -> Iterator[Node | str]:
    """Of several spaces a reader of OpenDocument keeps one, unless they are counted."""
    for part in re.split("( {2,}|^ | $)", line):
        if part.strip(" ") or not part:
            yield part
        else:
            yield node("text:s", {"text:c": len(part)})


def _filter(table: Table) -> Node:
    """Buttons at the headings, to filter the rows by."""
    quoted = table.name.replace("'", "''")
    head, last = 1 + table.ruled, 1 + table.ruled + len(table.rows)
    place = f"$'{quoted}'.$A${head}:$'{quoted}'.${_letters(len(table.heads))}${last}"
    return node(
        "table:database-range",
        {"table:name": table.key, "table:target-range-address": place, "table:display-filter-buttons": "true"},
    )


def _letters(number: int) -> str:
    """`1` as `A`, `27` as `AA`."""
    rest, digit = divmod(number - 1, 26)
    return (_letters(rest) if rest else "") + chr(ord("A") + digit)
