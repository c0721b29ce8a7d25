"""Takes repeated elements out of XML, and writes values of elements and attributes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ...editing import Cell, Edit, Record
from .base import Patch, Span, TextRecords, decoded
from .markup import Element, Letter, attributes, check_xml, letters, own_letters, parse_xml, rewritten, said


@dataclass(frozen=True)
class XmlRecords(TextRecords):
    """Elements of which a parent has several of one name; what is left is well formed, or it is refused."""

    def edited(self, edit: Edit) -> bytes:
        """See `Editable`."""
        content = super().edited(edit)
        check_xml(content.decode(self.charset).removeprefix("\ufeff"))
        return content


def read(content: bytes, name: str) -> TextRecords:
    """The repeated elements, and as record `0` all values around them; raises `Unreadable` for other XML."""
    text, charset = decoded(content)
    census = _Census(text)
    for child in parse_xml(text).children:
        census.visit(child, "")
    around = _span(text, "0", "text", census.around, (0, 0), removable=False)
    spans = (around, *census.spans) if census.around else tuple(census.spans)
    return XmlRecords(text, charset, spans)


Leaf = tuple[str, list[Letter]]
"""Path and letters of a value."""


@dataclass
class _Census:
    """The records and the values around them."""

    text: str = field(repr=False)
    spans: list[Span] = field(default_factory=list, repr=False)
    around: list[Leaf] = field(default_factory=list, repr=False)

    def visit(self, element: Element, path: str) -> None:
        here = f"{path}/{element.name}" if path else element.name
        self.around += _attributes(self.text, element, here)
        names = [child.name for child in element.children]
        if not names:
            self.around += _text(self.text, element, here)
        for child in element.children:
            if names.count(child.name) > 1 and (child.children or attributes(self.text, child)):
                self._record(child)
            else:
                self.visit(child, here)

    def _record(self, element: Element) -> None:
        found = list(_leaves(self.text, element, ""))
        start = line_before(self.text, element.start)
        number = str(len(self.spans) + 1)
        self.spans.append(_span(self.text, number, "object", found, (start, element.end)))


def line_before(text: str, start: int) -> int:
    """Where the white space before an element begins: that of its line, and the end of the line above."""
    at = start
    while at and text[at - 1] in " \t":
        at -= 1
    if at and text[at - 1] == "\n":
        return at - 2 if text[at - 2 : at] == "\r\n" else at - 1
    return start


def _leaves(text: str, element: Element, path: str) -> Iterator[Leaf]:
    yield from _attributes(text, element, path)
    yield from _text(text, element, path)
    for child in element.children:
        yield from _leaves(text, child, f"{path}/{child.name}" if path else child.name)


def _attributes(text: str, element: Element, path: str) -> Iterator[Leaf]:
    for name, (_, start, end) in attributes(text, element).items():
        yield f"{path}/@{name}".lstrip("/"), list(letters(text, start, end))


def _text(text: str, element: Element, path: str) -> Iterator[Leaf]:
    """What an element says itself, without what its children say."""
    found = own_letters(text, element, silent=lambda _: True)
    if said(found).strip():
        yield path or "text", found


def _span(
    text: str, number: str, kind: str, found: Iterable[Leaf], place: tuple[int, int], *, removable: bool = True
) -> Span:
    by_name: dict[str, list[Letter]] = {}
    for path, spoken in found:
        name, again = path, 2
        while name in by_name:
            name, again = f"{path} ({again})", again + 1
        by_name[name] = spoken

    def write(name: str, value: Cell) -> Iterator[Patch]:
        yield from rewritten(by_name[name], str(value))

    cells: dict[str, Cell] = {name: said(spoken) for name, spoken in by_name.items()}
    return Span(Record(number, kind, cells, removable=removable), *place, write)
