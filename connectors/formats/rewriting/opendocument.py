"""Takes paragraphs and rows out of OpenDocument texts and sheets, and writes text (OASIS ODF 1.3, part 3)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...editing import Cell, Record
from .base import SIGNED, Patch, Span, refused
from .markup import Element, Letter, attributes, follows_alike, letters, own_letters, rewritten, said
from .packing import entries, part
from .parts import PackageRecords, Place, add_value, open_package
from .sheets import add_sheets

_TEXTS = re.compile(r"content\.xml|styles\.xml|meta\.xml")
_SIGNS = {"tab": "\t", "line-break": "\n"}
_PLAIN = frozenset(
    """
    p h span s tab line-break a soft-page-break bookmark bookmark-start bookmark-end table-row table-cell
    list list-item
    """.split()  # noqa: SIM905  a list is harder to read
)
_ASIDE = frozenset(
    """
    note annotation annotation-end frame custom-shape text-box change tracked-changes
    """.split()  # noqa: SIM905  a list is harder to read
)
_PARAGRAPHS = frozenset({"p", "h"})


def read(content: bytes, name: str) -> PackageRecords:
    """Rows of sheets; or paragraphs and rows of tables, margins and properties of a text."""
    found = entries(content)
    if "META-INF/documentsignatures.xml" in found:
        raise refused(SIGNED, "signed")
    if "META-INF/manifest.xml" in found and b"encryption-data" in part(content, "META-INF/manifest.xml"):
        raise refused("It is protected with a password.", "encrypted")
    book, trees = open_package(content, _TEXTS)
    for name_of_part, tree in trees.items():
        spreadsheet = tree.first("spreadsheet") if name_of_part == "content.xml" else None
        if spreadsheet:
            add_sheets(book, name_of_part, [table for table in spreadsheet.children if table.name == "table"])
        elif name_of_part == "meta.xml":
            _properties(book, name_of_part, tree)
        else:
            _visit(book, name_of_part, tree)
    return book


def _visit(book: PackageRecords, part_name: str, element: Element) -> None:
    for child in element.children:
        if child.name == "table-row" and child.first("table") is None:
            _add(book, part_name, child, "table row")
            _asides(book, part_name, child)
        elif child.name in _PARAGRAPHS:
            _add(book, part_name, child, "paragraph")
            _asides(book, part_name, child)
        else:
            _visit(book, part_name, child)


def _asides(book: PackageRecords, part_name: str, element: Element) -> None:
    """Notes, comments and boxes that hang on a stretch of text are records of their own."""
    for child in element.children:
        if child.name in _ASIDE:
            _visit(book, part_name, child)
        else:
            _asides(book, part_name, child)


def _add(book: PackageRecords, part_name: str, element: Element, kind: str) -> None:
    text = book.texts[part_name]
    cells = [one for one in element.children if one.name == "table-cell"] if kind == "table row" else [element]
    found = {str(n): _spoken(text, cell) for n, cell in enumerate(cells, 1)}
    found = {"text": found["1"]} if kind == "paragraph" else found
    for number, link in enumerate(one for one in element.walk() if one.name == "a"):
        if target := attributes(text, link).get("href"):
            found[f"@href {number}"] = list(letters(text, target[1], target[2]))
    told: dict[str, Cell] = {name: said(spoken) for name, spoken in found.items() if said(spoken).strip()}
    if not told:
        return

    def write(name: str, value: Cell) -> Iterator[Patch]:
        yield from rewritten(found[name], str(value))

    obstacle = _obstacle(text, element, kind)
    record = Record(book.number(), kind, told, removable=not obstacle, obstacle=obstacle)
    whole = (element.start, element.end) if kind == "table row" else _cut(element)
    book.places.append(Place(part_name, Span(record, *whole, write)))


def _spoken(text: str, element: Element) -> list[Letter]:
    def between(one: Element) -> str:
        if one.name == "s":
            count = attributes(text, one).get("c", ("1", 0, 0))[0]
            return " " * (min(int(count), 1000) if count.isdecimal() and len(count) < 5 else 1)
        later = one.name in _PARAGRAPHS and follows_alike(one)
        return _SIGNS.get(one.name, "\n" if later else "")

    return own_letters(text, element, lambda one: one.name in _ASIDE, between)


def _obstacle(text: str, element: Element, kind: str) -> str:
    if any(one.name not in _PLAIN for one in element.walk()):
        return "Notes, pictures, fields or tracked changes hang on it."
    names = [one.name for one in element.walk()]
    if names.count("bookmark-start") != names.count("bookmark-end"):
        return "A bookmark begins or ends in it."
    if kind == "table row":
        if any("number-rows-spanned" in attributes(text, one) for one in element.children):
            return "Its cells are one with those of other rows."
        rows = [one for one in element.parent.children if one.name == "table-row"] if element.parent else []
        return "It is the only row of its table." if len(rows) < 2 else ""
    return ""


def _cut(element: Element) -> tuple[int, int]:
    """Of a paragraph in the body all goes; elsewhere it stays empty."""
    if element.parent and element.parent.name == "text" and len(element.parent.children) > 1:
        return element.start, element.end
    return element.open_end, max(element.open_end, element.close_start)


def _properties(book: PackageRecords, part_name: str, tree: Element) -> None:
    text = book.texts[part_name]
    for element in tree.walk():
        spoken = list(letters(text, element.open_end, element.close_start)) if not element.children else []
        if said(spoken).strip():
            add_value(book, part_name, spoken, "It stands in the properties of the document.")
