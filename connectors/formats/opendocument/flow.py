"""Turns the XML of OpenDocument (OASIS ODF 1.3, part 3) into lines of text, each with the place where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from ..package import attribute, forget, local

_PARAGRAPHS = frozenset({"p", "h"})
_CELLS = frozenset({"table-cell", "covered-table-cell"})
_MARGINS = {
    "header": "header", "header-left": "header", "header-first": "header",
    "footer": "footer", "footer-left": "footer", "footer-first": "footer",
}  # fmt: skip
_ASIDE = frozenset({"annotation", "note-body", "text-box", "notes", "tracked-changes", "page", *_MARGINS})
_WHOLE = frozenset({"p", "h", "table-row", "page", "tracked-changes", *_MARGINS})
_BETWEEN = {"tab": "\t", "line-break": "\n"}
_SHOWN = ("current-value", "string-value", "value", "label")
_VALUES = frozenset({"user-field-decl", "text", "textarea", "formatted-text", "combobox", "listbox", "option", "item"})
_UNREAD = frozenset({"note-citation", "binary-data", "note-body", "annotation", "text-box"})


@dataclass
class _Paragraph:
    level: int
    """Containers that were open when it began."""
    after: list[str] = field(default_factory=list, repr=False)
    """Notes, comments and boxes that hang on it."""


@dataclass
class Flow:
    """The text of one XML stream, and what stands beside the text."""

    links: list[str] = field(default_factory=list, repr=False)
    authors: set[str] = field(default_factory=set, repr=False)
    """Of tracked changes."""
    values: list[str] = field(default_factory=list, repr=False)
    """Of form controls and user fields."""
    properties: list[tuple[str, str]] = field(default_factory=list, repr=False)
    _lines: list[list[str]] = field(default_factory=lambda: [[]], repr=False)
    _paragraphs: list[_Paragraph] = field(default_factory=list, repr=False)
    _slides: int = 0

    def read(self, events: Iterable[tuple[str, etree._Element]]) -> Iterator[tuple[str, str]]:
        """(place, line); the place is empty for the body of a text."""
        for event, element in events:
            name = local(element.tag)
            if event == "start":
                self._open(name)
                continue
            yield from self._close(name, element)
            if name in _WHOLE and len(self._lines) == 1 and not self._paragraphs:
                yield from (("", line) for line in self._lines[0])
                self._lines[0].clear()
                forget(element)
        yield from (("", line) for lines in self._lines for line in lines)
        self._lines = [[]]

    def _open(self, name: str) -> None:
        if name in _PARAGRAPHS:
            self._paragraphs.append(_Paragraph(len(self._lines)))
        elif name == "table-row" or name in _CELLS or name in _ASIDE:
            self._lines.append([])
            self._slides += name == "page"

    def _close(self, name: str, element: etree._Element) -> Iterator[tuple[str, str]]:
        if name in _PARAGRAPHS:
            self._end_paragraph(element)
        elif name in _CELLS:
            self._add("\n".join(line for line in self._pop() if line.strip()))
        elif name == "table-row":
            cells = self._pop()
            if any(cell.strip() for cell in cells):
                self._add(" | ".join(cells).rstrip(" |"))
        elif name in _ASIDE:
            yield from self._end_aside(name, element)
        else:
            self._note(name, element)

    def _end_paragraph(self, element: etree._Element) -> None:
        paragraph = self._paragraphs.pop() if self._paragraphs else _Paragraph(1)
        self._add(_inline(element))
        for line in paragraph.after:
            self._add(line)
        _empty(element)

    def _end_aside(self, name: str, element: etree._Element) -> Iterator[tuple[str, str]]:
        lines = self._pop()
        if name in _MARGINS:
            yield from ((_MARGINS[name], line) for line in lines)
        elif name == "page":
            yield from ((f"slide {self._slides}", line) for line in lines)
        elif name == "notes":
            yield from ((f"slide {self._slides} notes", line) for line in lines)
        elif name == "tracked-changes":
            yield from (("deleted text", line) for line in lines)
        else:
            creator = _child(element, "creator") if name == "annotation" else ""
            for line in [*([f"{creator}:"] if creator else []), *lines]:
                self._add(line)
            _empty(element)

    def _note(self, name: str, element: etree._Element) -> None:
        """What is not running text but can be read all the same."""
        text = (element.text or "").strip()
        owner = local(parent.tag) if (parent := element.getparent()) is not None else ""
        if owner == "meta" and text:
            self.properties.append((attribute(element, "name") or name, text))
        elif name == "creator" and owner == "change-info" and text:
            self.authors.add(text)
        elif name in ("title", "desc") and text:
            self._add(text)
        elif name in _VALUES:
            self.values += [value for key in _SHOWN if (value := attribute(element, key)).strip()][:1]
        if ":" in (target := attribute(element, "href")) and not target.startswith("./"):
            self.links.append(target)

    def _pop(self) -> list[str]:
        return self._lines.pop() if len(self._lines) > 1 else []

    def _add(self, line: str) -> None:
        """To the paragraph on which the container hangs, else to the container around."""
        if self._paragraphs and self._paragraphs[-1].level == len(self._lines):
            self._paragraphs[-1].after.append(line)
        else:
            self._lines[-1].append(line)


def _inline(paragraph: etree._Element) -> str:
    """The text of a paragraph and its spans; what hangs on it has been taken out before."""
    out: list[str] = []
    waiting: list[etree._Element | str] = [paragraph]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            out.append(item)
            continue
        name = local(item.tag)
        tail = item.tail if item is not paragraph else ""
        if tail:
            waiting.append(tail)
        if name == "s":
            count = attribute(item, "c")
            out.append(" " * (min(int(count), 1000) if count.isdecimal() and len(count) < 9 else 1))
        elif name in _BETWEEN:
            out.append(_BETWEEN[name])
        elif name not in _UNREAD:
            waiting += reversed(item)
            if item.text and name:
                waiting.append(item.text)
    return "".join(out)


def _child(element: etree._Element, name: str) -> str:
    return next(((child.text or "").strip() for child in element if local(child.tag) == name), "")


def _empty(element: etree._Element) -> None:
    """Done with; its tail, which belongs to the paragraph around it, is not read yet."""
    element.text = None
    del element[:]
