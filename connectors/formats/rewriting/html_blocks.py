"""Takes rows, items and paragraphs out of an HTML page, and writes what they say and what their attributes hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ...editing import Cell, Record
from .base import Patch, Span, TextRecords, decoded
from .markup import Element, Letter, attributes, letters, own_letters, parse_html, rewritten, said
from .xml_records import line_before

_BLOCKS = frozenset(
    """
    tr li p dt dd h1 h2 h3 h4 h5 h6 option caption blockquote
    """.split()  # noqa: SIM905  a list is harder to read
)
_LISTED = frozenset({"tr", "li"})
_CELLS = frozenset({"td", "th"})
_SILENT = frozenset({"script", "style"})
_BREAKS = frozenset({"br", "div", "hr", "p"})
_TOLD = frozenset(["alt", "title", "href", "value", "content", "placeholder", "aria-label"])
"""Attributes that hold what a person can read."""


def read(content: bytes, name: str) -> TextRecords:
    """The blocks of a page, and as record `0` what stands outside of them."""
    text, charset = decoded(content)
    page = _Page(text)
    page.visit(parse_html(text))
    around = _span(text, "0", page.around, (0, 0), Record("0", "text", removable=False))
    return TextRecords(text, charset, (around, *page.spans) if page.around else tuple(page.spans))


Leaf = tuple[str, list[Letter]]


@dataclass
class _Page:
    """The blocks and what stands around them."""

    text: str = field(repr=False)
    spans: list[Span] = field(default_factory=list, repr=False)
    around: list[Leaf] = field(default_factory=list, repr=False)

    def visit(self, element: Element) -> None:
        self.around += _attributes(self.text, element)
        own = own_letters(self.text, element, silent=lambda _: True)
        if element.name not in _SILENT and said(own).strip():
            self.around.append(("text", own))
        for child in element.children:
            if child.name in _BLOCKS and not any(inner.name in _LISTED for inner in child.walk()):
                self._block(child)
            else:
                self.visit(child)

    def _block(self, element: Element) -> None:
        kind = "table row" if element.name == "tr" else "paragraph"
        cells = [child for child in element.children if child.name in _CELLS] if kind == "table row" else []
        found = [(str(n), own_letters(self.text, cell, _is_silent, _break)) for n, cell in enumerate(cells, 1)]
        found = found or [("text", own_letters(self.text, element, _is_silent, _break))]
        for inner in (element, *element.walk()):
            found += _attributes(self.text, inner)
        ends = self.text[element.close_start : element.close_start + 2] == "</"
        record = Record(str(len(self.spans) + 1), kind, removable=ends)
        place = line_before(self.text, element.start), element.end
        self.spans.append(_span(self.text, record.id, found, place, record))


def _attributes(text: str, element: Element) -> Iterator[Leaf]:
    for name, (_, start, end) in attributes(text, element).items():
        if name.casefold() in _TOLD:
            yield f"@{name}", list(letters(text, start, end))


def _is_silent(element: Element) -> bool:
    return element.name in _SILENT


def _break(element: Element) -> str:
    """The end of a line, so that the last word of one and the first of the next stay two."""
    return "\n" if element.name in _BREAKS else ""


def _span(text: str, number: str, found: list[Leaf], place: tuple[int, int], record: Record) -> Span:
    by_name: dict[str, list[Letter]] = {}
    for name, spoken in found:
        if said(spoken).strip():
            by_name[name if name not in by_name else f"{name} ({len(by_name)})"] = spoken

    def write(name: str, value: Cell) -> Iterator[Patch]:
        yield from rewritten(by_name[name], str(value))

    cells: dict[str, Cell] = {name: said(spoken) for name, spoken in by_name.items()}
    return Span(Record(number, record.kind, cells, removable=record.removable), *place, write)
