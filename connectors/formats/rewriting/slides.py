"""Takes paragraphs and rows of tables out of a presentation, and writes text; runs keep their format (DrawingML)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...editing import Cell, Record
from .base import Patch, Span
from .markup import (
    Element,
    Letter,
    attributes,
    follows_alike,
    letters,
    own_letters,
    parse_xml,
    rewritten,
    said,
)
from .open_xml import add_around, read_package
from .parts import PackageRecords, Place, add_value

_TEXTS = re.compile(
    r"ppt/(?:slides/slide|notesSlides/notesSlide|slideLayouts/slideLayout|slideMasters/slideMaster"
    r"|notesMasters/notesMaster|handoutMasters/handoutMaster|diagrams/(?:data|drawing))\d*\.xml",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"ppt/(?:comments/[^/]+|commentAuthors|authors)\.xml", re.IGNORECASE)
_AROUND = re.compile(r"ppt/(?:slides/|notesSlides/)?_rels/[^/]+\.rels|docProps/(?:core|app|custom)\.xml", re.IGNORECASE)
_PLAIN = frozenset({"pPr", "r", "rPr", "t", "br", "endParaRPr", "tc", "tcPr", "txBody", "bodyPr", "lstStyle", "p"})
"""What a stretch of text may consist of, so that nothing else hangs on it."""
_FORMATS = frozenset({"pPr", "rPr", "endParaRPr", "tcPr", "bodyPr", "lstStyle"})


def read(content: bytes, name: str) -> PackageRecords:
    """Paragraphs and rows of slides and notes, comments, the targets of links, the properties."""
    return read_package(content, _TEXTS, _visit, {_BESIDE: _comments, _AROUND: add_around})


def _visit(book: PackageRecords, part: str, element: Element) -> None:
    """Rows of tables, and paragraphs elsewhere."""
    for child in element.children:
        if child.name == "tr":
            _add(book, part, child, "table row")
        elif child.name == "p":
            _add(book, part, child, "paragraph")
        else:
            _visit(book, part, child)


def _add(book: PackageRecords, part: str, element: Element, kind: str) -> None:
    text = book.texts[part]
    cells = [child for child in element.children if child.name == "tc"] if kind == "table row" else [element]
    found = {str(n): _spoken(text, cell) for n, cell in enumerate(cells, 1)}
    if kind == "paragraph":
        found = {"text": found["1"]}
    shown: dict[str, Cell] = {name: said(spoken) for name, spoken in found.items() if said(spoken).strip()}
    if not shown:
        return

    def write(name: str, value: Cell) -> Iterator[Patch]:
        yield from rewritten(found[name], str(value))

    obstacle = _obstacle(element, kind)
    record = Record(book.number(), kind, shown, removable=not obstacle, obstacle=obstacle)
    whole = _cut(element) if kind == "paragraph" else (element.start, element.end)
    book.places.append(Place(part, Span(record, *whole, write)))


def _spoken(text: str, element: Element) -> list[Letter]:
    def between(one: Element) -> str:
        later = one.name == "p" and follows_alike(one)
        return "\n" if one.name == "br" or (later and one is not element) else ""

    return own_letters(text, element, lambda one: one.name in _FORMATS, between)


def _obstacle(element: Element, kind: str) -> str:
    """Why a stretch cannot be taken out; empty if it can."""
    waiting = list(element.children)
    while waiting:
        one = waiting.pop()
        if one.name not in _PLAIN and one.name != "extLst":
            return "Notes, pictures, fields or tracked changes hang on it."
        if one.name not in _FORMATS and one.name != "extLst":
            waiting += one.children
    if kind == "table row":
        rows = [one for one in element.parent.children if one.name == "tr"] if element.parent else []
        return "It is the only row of its table." if len(rows) < 2 else ""
    return ""


def _cut(element: Element) -> tuple[int, int]:
    """A text keeps one paragraph, which stays empty; its formats stay with it."""
    around = [one for one in element.parent.children if one.name == "p"] if element.parent else []
    if len(around) > 1:
        return element.start, element.end
    kept = [one for one in element.children if one.name in ("pPr", "endParaRPr")]
    begin = kept[0].end if kept and kept[0].name == "pPr" else element.open_end
    end = kept[-1].start if kept and kept[-1].name == "endParaRPr" else element.close_start
    return begin, max(begin, end)


def _comments(book: PackageRecords, part: str) -> None:
    """What comments say, and who made them: written where they stand, never taken out."""
    text = book.texts[part]
    for element in parse_xml(text).walk():
        told = attributes(text, element)
        for name in ("name", "initials", "userId"):
            if name in told:
                add_value(book, part, list(letters(text, *told[name][1:])), "It stands in a comment.")
        if element.name in ("text", "t"):
            add_value(book, part, list(letters(text, element.open_end, element.close_start)), "It stands in a comment.")
