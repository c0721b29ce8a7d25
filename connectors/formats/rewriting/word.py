"""Takes paragraphs and rows of tables out of a Word document, and writes text; runs keep their format."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...editing import Cell, Record
from .base import Patch, Span, refused
from .markup import Element, Letter, follows_alike, letters, own_letters, rewritten, said
from .open_xml import add_around, read_package
from .parts import PackageRecords, Place

_TEXTS = re.compile(r"word/(?:document\d*|header\d*|footer\d*|footnotes|endnotes|comments)\.xml", re.IGNORECASE)
_AROUND = re.compile(r"word/_rels/[^/]+\.rels|docProps/(?:core|app|custom)\.xml", re.IGNORECASE)
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_PLAIN = frozenset(
    """
    p pPr r rPr t tab br cr noBreakHyphen softHyphen lastRenderedPageBreak proofErr hyperlink bookmarkStart
    bookmarkEnd tr trPr tc tcPr tblPrEx smartTag ins del delText
    """.split()  # noqa: SIM905  a list is harder to read
)
"""What a stretch of text may consist of, so that nothing else hangs on it: words that were put in or struck out with
"track changes" on go with it, both texts."""
_TRACKED = frozenset({"ins", "del", "moveFrom", "moveTo"})
_FORMATS = frozenset({"pPr", "rPr", "trPr", "tcPr", "tblPrEx"})
_HANGING = "Notes, pictures, fields or tracked changes hang on it."
_JOINED = "A tracked change joins it to the paragraph beside it, or parts it from that."


def read(content: bytes, name: str) -> PackageRecords:
    """Paragraphs and rows, the targets of links, the properties; raises `Unreadable` for a damaged package."""
    return read_package(content, _TEXTS, _visit, {_AROUND: add_around})


def _visit(book: PackageRecords, part: str, element: Element) -> None:
    """Rows without tables in them, and paragraphs elsewhere; text boxes within a paragraph after it."""
    for child in element.children:
        if child.name == "tr" and child.first("tbl") is None:
            _add(book, part, child, "table row")
        elif child.name == "p":
            _add(book, part, child, "paragraph")
            for inner in child.walk():
                if inner.name == "txbxContent":
                    _visit(book, part, inner)
        else:
            _visit(book, part, child)


def _add(book: PackageRecords, part: str, element: Element, kind: str) -> None:
    text = book.texts[part]
    cells = [child for child in element.children if child.name == "tc"] if kind == "table row" else [element]
    found = {str(n): _spoken(text, cell) for n, cell in enumerate(cells, 1)}
    if kind == "paragraph":
        found = {"text": found["1"]}
    hidden = _hidden(text, element)
    shown: dict[str, Cell] = {name: said(spoken) for name, spoken in found.items() if said(spoken).strip()}
    if not shown and not hidden:
        return
    obstacle = _obstacle(element, kind)

    def write(name: str, value: Cell) -> Iterator[Patch]:
        if name not in found:
            raise refused("The old value stands in it in deleted text or a field.")
        yield from rewritten(found[name], str(value))

    cells_told = shown | ({"beside": hidden} if hidden else {})
    record = Record(book.number(), kind, cells_told, removable=not obstacle, obstacle=obstacle)
    whole = _cut(element) if kind == "paragraph" else (element.start, element.end)
    book.places.append(Place(part, Span(record, *whole, write)))


def _spoken(text: str, element: Element) -> list[Letter]:
    """The letters of its runs; paragraphs of a cell are parted by ends of lines."""

    def between(one: Element) -> str:
        later = one.name == "p" and follows_alike(one)
        return _SIGNS.get(one.name, "\n" if later and one is not element else "")

    return own_letters(text, element, _is_silent, between)


def _is_silent(element: Element) -> bool:
    """Formats, deleted text, codes of fields; a text box is a record of its own."""
    return element.name in _FORMATS or element.name in ("delText", "instrText", "delInstrText", "txbxContent", "pict")


def _hidden(text: str, element: Element) -> str:
    """Deleted text and field codes inside, which are matched but not written."""
    found = [one for one in element.walk() if one.name in ("delText", "instrText", "delInstrText")]
    return "\n".join(said(list(letters(text, one.open_end, one.close_start))) for one in found)


def _obstacle(element: Element, kind: str) -> str:
    """Why a stretch cannot be taken out; empty if it can."""
    waiting = list(element.children)
    while waiting:
        one = waiting.pop()
        if one.name not in _PLAIN:
            return _HANGING
        if one.name == "pPr" and one.first("sectPr"):
            return "A section of the document ends in it."
        if one.name == "tcPr" and one.first("vMerge"):
            return "Its cells are one with those of other rows."
        if one.name not in _FORMATS:
            waiting += one.children
    names = [one.name for one in element.walk()]
    if names.count("bookmarkStart") != names.count("bookmarkEnd"):
        return "A bookmark begins or ends in it."
    if kind == "paragraph" and any(map(_mark_is_tracked, (element, *_before(element)))):
        return _JOINED
    rows = [one for one in element.parent.children if one.name == "tr"] if element.parent else []
    return "It is the only row of its table." if kind == "table row" and len(rows) < 2 else ""


def _mark_is_tracked(element: Element) -> bool:
    """Whether the end of a paragraph itself was put in or struck out: once accepted, it is one with the next."""
    formats = [one for one in element.children[:1] if one.name == "pPr"]
    marks = [mark for one in formats for mark in one.children if mark.name == "rPr"]
    return any(one.name in _TRACKED for mark in marks for one in mark.children)


def _before(element: Element) -> list[Element]:
    """The paragraph right before one."""
    around = element.parent.children if element.parent else []
    place = next((n for n, one in enumerate(around) if one is element), 0)
    return [one for one in around[max(0, place - 1) : place] if one.name == "p"]


def _cut(element: Element) -> tuple[int, int]:
    """Of a paragraph between two others all goes; else it stays empty, since a cell or a table needs one beside it."""
    around = element.parent.children if element.parent else []
    place = next(n for n, one in enumerate(around) if one is element)
    neighbours = [one.name for one in (*around[max(0, place - 1) : place], *around[place + 1 : place + 2])]
    if element.parent and element.parent.name == "body" and neighbours == ["p", "p"]:
        return element.start, element.end
    first = element.children[0] if element.children else None
    begin = first.end if first is not None and first.name == "pPr" else element.open_end
    return begin, max(begin, element.close_start)
