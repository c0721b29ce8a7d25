"""Writes the register as a Word document: identification, one block per activity, then the lists of the workbook.

The document is written as XML: what a register needs of the format is little, and so its bytes depend on the record
alone. It holds no field that computes, no macro and no link that leads out; it bears the date of the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..record import Cell, Record
from .ooxml import NAMESPACES, NAVY, RED, TINT, fixed_parts
from .parts import Node, as_xml, node, zipped
from .tables import COLOURS, Head, Table, Value, tables

_WIDTH = 15138
"""Of the text, on A4 turned, in twentieths of a point."""
_LABEL = 3700
_IN_HEADING = 1
"""The reference stands in the heading of its block."""


def render(record: Record) -> bytes:
    """The whole file."""
    organisation = record.declaration.organisation.name or ""
    fixed = fixed_parts(record.title, organisation, record.footer, record.as_of, record.present.language)
    document = node("w:document", node("w:body", *_Body(record).content(), _page()))
    return zipped({**fixed, "word/document.xml": as_xml(document, NAMESPACES)}, record.as_of)


class _Body:
    def __init__(self, record: Record) -> None:
        self.record = record
        self.present = record.present
        self.register, *self.others = tables(record)

    def content(self) -> Iterator[Node]:
        yield from self.identification()
        if self.record.entries:
            yield from self.contents()
            yield _heading(self.present("record.details"), 1)
            for number, row in enumerate(self.register.rows, start=1):
                yield from self.block(number, row)
        else:
            yield _paragraph(self.present("record.empty"), missing=True)
        for table in self.others:
            yield _heading(self.present(f"record.{_TITLES[table.key]}"), 1)
            yield from self.table(table)
        yield _heading(self.present("record.manual_title"), 1)
        for number, line in enumerate(self.record.manual, start=1):
            yield _paragraph(f"{number}. {line}")

    def identification(self) -> Iterator[Node]:
        record, present = self.record, self.present
        yield _paragraph(record.title, "Title")
        yield _paragraph(present(f"record.legal.{record.role}"), "Soft")
        yield _heading(present("record.sheets.identification"), 1)
        rows = [_row((self.label(label), self.cell(cell, _WIDTH - _LABEL))) for label, cell in record.identification]
        yield from _grid((_LABEL, _WIDTH - _LABEL), rows)
        if record.declaration.no_sale:
            yield _paragraph(present("record.no_sale"), "Soft")
        if record.missing:
            yield _paragraph(present.count("missing", record.missing), missing=True)
        else:
            yield _paragraph(present("record.complete"), "Soft")

    def contents(self) -> Iterator[Node]:
        yield _heading(self.present("record.contents"), 1)
        for number, entry in enumerate(self.record.entries, start=1):
            title = _run(f"{number}. {entry.label}", colour=NAVY)
            missing = f" ▲ {self.present.number(len(entry.missing))}" if entry.missing else ""
            link = node("w:hyperlink", {"w:anchor": f"activity-{number}"}, title)
            yield node("w:p", link, _run(missing, bold=True, colour=RED) if missing else None)

    def block(self, number: int, row: Sequence[Value]) -> Iterator[Node]:
        entry = self.record.entries[number - 1]
        yield _heading(f"{number}. {entry.label} ({entry.activity.id})", 2, anchor=f"activity-{number}")
        rows = [_head((entry.label,), (_WIDTH,), COLOURS["conditional"], span=2)]
        for head, value in list(zip(self.register.heads, row, strict=True))[_IN_HEADING:]:
            if not isinstance(value, Cell) or value.missing or value.lines or head.duty == "mandatory":
                rows.append(_row((self.label(head.text, head), self.cell(value, _WIDTH - _LABEL))))
        yield from _grid((_LABEL, _WIDTH - _LABEL), rows)

    def table(self, table: Table) -> Iterator[Node]:
        total = sum(head.width for head in table.heads)
        widths = [round(_WIDTH * head.width / total) for head in table.heads]
        rows = [_head([head.text for head in table.heads], widths, COLOURS["model"])]
        rows += [
            _row([self.cell(value, width) for value, width in zip(row, widths, strict=True)]) for row in table.rows
        ]
        yield from _grid(widths, rows)

    def label(self, text: str, head: Head | None = None) -> Node:
        colour = COLOURS[head.duty].lstrip("#") if head else ""
        said = node("w:p", _style("Cell"), _run(text, bold=True, colour=colour))
        ruled = [_paragraph(head.rule, "Rule")] if head else []
        return _cell(_LABEL, [said, *ruled], fill=TINT)

    def cell(self, value: Value, width: int) -> Node:
        if isinstance(value, int):
            return _cell(width, [_paragraph(self.present.number(value), "Cell")])
        if value.missing:
            return _cell(width, [_paragraph(self.present("record.missing_long"), "Cell", missing=True)])
        lines = [part for line in value.lines for part in line.split("\n")]
        return _cell(width, [_paragraph(line, "Cell") for line in lines or [""]])


_TITLES = {
    "controllers": "controllers",
    "evidence": "evidence_title",
    "lists": "lists_title",
    "mapping": "sheets.mapping",
}


def _heading(text: str, level: int, anchor: str = "") -> Node:
    number = anchor.rpartition("-")[2]
    start = node("w:bookmarkStart", {"w:id": number, "w:name": anchor}) if anchor else None
    end = node("w:bookmarkEnd", {"w:id": number}) if anchor else None
    return node("w:p", _style(f"Heading{level}"), start, _run(text), end)


def _paragraph(text: str, style: str = "Normal", *, missing: bool = False) -> Node:
    return node("w:p", _style(style), _run(f"▲ {text}", bold=True, colour=RED) if missing else _run(text))


def _style(name: str) -> Node:
    return node("w:pPr", node("w:pStyle", {"w:val": name}))


def _run(text: str, *, bold: bool = False, colour: str = "") -> Node:
    coloured = node("w:color", {"w:val": colour}) if colour else None
    said = node("w:rPr", node("w:b") if bold else None, coloured)
    return node("w:r", said, node("w:t", {"xml:space": "preserve"}, text))


def _grid(widths: Sequence[int], rows: Iterable[Node]) -> Iterator[Node]:
    """A table; a paragraph behind it keeps it apart from the next."""
    columns = node("w:tblGrid", *(node("w:gridCol", {"w:w": width}) for width in widths))
    yield node(
        "w:tbl",
        node(
            "w:tblPr",
            node("w:tblStyle", {"w:val": "Grid"}),
            node("w:tblW", {"w:w": sum(widths), "w:type": "dxa"}),
            node("w:tblLayout", {"w:type": "fixed"}),
        ),
        columns,
        *rows,
    )
    yield _paragraph("", "Rule")


def _head(texts: Sequence[str], widths: Sequence[int], colour: str, *, span: int = 1) -> Node:
    """A first row that is repeated on every page."""
    cells = [
        _cell(width, [node("w:p", _style("Cell"), _run(text, bold=True, colour="FFFFFF"))], colour.lstrip("#"), span)
        for text, width in zip(texts, widths, strict=True)
    ]
    return node("w:tr", node("w:trPr", node("w:cantSplit"), node("w:tblHeader")), *cells)


def _row(cells: Iterable[Node]) -> Node:
    """A row that stays on one page: what is broken off stands below an empty label."""
    return node("w:tr", node("w:trPr", node("w:cantSplit")), *cells)


def _cell(width: int, paragraphs: Iterable[Node], fill: str = "", span: int = 1) -> Node:
    spanned = node("w:gridSpan", {"w:val": span}) if span > 1 else None
    shaded = node("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": fill}) if fill else None
    return node("w:tc", node("w:tcPr", node("w:tcW", {"w:w": width, "w:type": "dxa"}), spanned, shaded), *paragraphs)


def _page() -> Node:
    """A4, turned, with its footer."""
    margins = {"w:top": 800, "w:right": 850, "w:bottom": 900, "w:left": 850, "w:header": 400, "w:footer": 450}
    return node(
        "w:sectPr",
        node("w:footerReference", {"w:type": "default", "r:id": "rId2"}),
        node("w:pgSz", {"w:w": 16838, "w:h": 11906, "w:orient": "landscape"}),
        node("w:pgMar", {**margins, "w:gutter": 0}),
    )
