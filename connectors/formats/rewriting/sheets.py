"""The rows of an OpenDocument sheet: emptied in place, so that nothing else moves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ...editing import Cell, Record
from .base import Patch, Span, refused
from .formulas import counted_open, stale
from .markup import Element, Letter, attributes, follows_alike, letters, own_letters, rewritten, said
from .parts import PackageRecords, Place

_CELLS = frozenset({"table-cell", "covered-table-cell"})
_VALUES = ("value", "date-value", "time-value", "boolean-value", "string-value")
_COUNTED = "A formula elsewhere counts on it, and keeps its result."


def add_sheets(book: PackageRecords, part: str, tables: Iterable[Element]) -> None:
    """Add the rows of the sheets, hidden ones too."""
    text = book.texts[part]
    rows = [(name, number, row) for table in tables for name, number, row in _rows(text, table)]
    formulas = {
        (name, number, str(column)): counted_open(formula[0], name)
        for name, number, row in rows
        for column, cell, _ in _cells(text, row)
        if (formula := attributes(text, cell).get("formula"))
    }
    for name, number, row in rows:
        _add(book, part, name, row, bool(formulas) and bool(stale(formulas, {(name, number)})))


def _rows(text: str, table: Element) -> Iterator[tuple[str, int, Element]]:
    """Name of the sheet, number of the row, row."""
    name = attributes(text, table).get("name", ("", 0, 0))[0]
    number = 1
    for row in (element for element in table.walk() if element.name == "table-row"):
        yield name, number, row
        number += _repeated(text, row, "number-rows-repeated")


def _add(book: PackageRecords, part: str, sheet: str, row: Element, counted_on: bool) -> None:
    text = book.texts[part]
    spoken: dict[str, tuple[Element, list[Letter]]] = {}
    cells: dict[str, Cell] = {}
    computed, obstacle = [], _COUNTED if counted_on else ""
    for number, cell, repeated in _cells(text, row):
        told = attributes(text, cell)
        found = own_letters(text, cell, lambda one: one.name == "annotation", _between(cell))
        value = next((told[name][0] for name in _VALUES if name in told), said(found))
        if not value:
            continue
        cells[str(number)] = value
        spoken[str(number)] = cell, found
        computed += [str(number)] if "formula" in told else []
        if cell.first("annotation") or "number-rows-spanned" in told:
            obstacle = obstacle or "A comment hangs on it, or its cells are one with those of other rows."
        if repeated > 1:
            del spoken[str(number)]
    if not cells:
        return
    if _repeated(text, row, "number-rows-repeated") > 1:
        obstacle = "It stands for several rows that are the same."

    def write(name: str, value: Cell) -> Iterator[Patch]:
        if name not in spoken or name in computed:
            raise refused("The old value stands in a formula, or in cells that are written once for several.")
        cell, found = spoken[name]
        told = attributes(text, cell)
        kind = next((kind for kind in _VALUES if kind in told), "")
        if kind not in ("", "value", "string-value"):
            raise refused("The old value stands in it as a date or a time.")
        if kind == "value" and not str(value).replace(".", "", 1).isdecimal():
            raise refused("The new value is no number, where the old one is.")
        yield from rewritten(found, str(value))
        if kind:
            yield from rewritten(list(letters(text, *told[kind][1:])), str(value))

    record = Record(
        book.number(),
        "row",
        cells,
        removable=not obstacle,
        members=(sheet,),
        computed=tuple(computed),
        obstacle=obstacle,
    )

    def remove() -> Iterator[Patch]:
        last = max((n + r - 1 for n, _, r in _cells(text, row)), default=1)
        prefix = text[row.start + 1 : row.open_end].partition("table-row")[0]
        yield row.open_end, row.close_start, f'<{prefix}table-cell {prefix}number-columns-repeated="{last}"/>'

    book.places.append(Place(part, Span(record, row.start, row.end, write), remove))


def _cells(text: str, row: Element) -> Iterator[tuple[int, Element, int]]:
    """Number of the column, cell, and for how many columns it stands."""
    number = 1
    for cell in row.children:
        if cell.name in _CELLS:
            repeated = _repeated(text, cell, "number-columns-repeated")
            yield number, cell, repeated
            number += repeated


def _repeated(text: str, element: Element, name: str) -> int:
    value = attributes(text, element).get(name, ("1", 0, 0))[0]
    return int(value) if value.isdecimal() and len(value) < 9 else 1


def _between(cell: Element) -> Callable[[Element], str]:
    def sign(one: Element) -> str:
        if one.name == "s":
            return " "
        return "\n" if one.name == "p" and one.parent is cell and follows_alike(one) else ""

    return sign
