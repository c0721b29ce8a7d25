"""Turns the XML of WordprocessingML and DrawingML into lines of text: paragraphs, rows of tables, text boxes.

Read as events, so that a document larger than memory, cut short, or nested a thousand deep is still read. Whoever
changed a paragraph with "track changes" on left two texts in it: both are given, the present one first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from ..package import attribute, forget, local

_BOTH, _INSERTED, _DELETED = 0, 1, 2
_TEXT = frozenset({"t", "delText"})
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_QUOTED = re.compile(r'"([^"]+)"')
_WHOLE = frozenset({"p", "tr", "tbl", "sp", "comment"})
_CACHES = frozenset({"strCache", "numCache", "strLit", "numLit"})
_LINKED = re.compile(r"HYPERLINK|INCLUDE|DOCVARIABLE|COMMENTS|AUTHOR|MACROBUTTON|QUOTE|ADDRESSBLOCK")


@dataclass
class _Paragraph:
    level: int
    """Containers that were open when it began."""
    runs: list[tuple[int, str]] = field(default_factory=list, repr=False)
    after: list[str] = field(default_factory=list, repr=False)
    """The boxes and pictures that hang on it."""


@dataclass
class Prose:
    """The text of one XML part, and what stands beside the text."""

    links: list[str] = field(default_factory=list, repr=False)
    """Targets that a field code holds."""
    authors: set[str] = field(default_factory=set, repr=False)
    """Of tracked changes."""
    choices: list[str] = field(default_factory=list, repr=False)
    """What a drop-down list of a form offers."""
    _lines: list[list[str]] = field(default_factory=lambda: [[]], repr=False)
    """Of the part, and of each container that is open inside it."""
    _paragraphs: list[_Paragraph] = field(default_factory=list, repr=False)
    _choice: set[str] = field(default_factory=set, repr=False)
    """The lines of the last choice: the fallback after it mostly says the same."""
    _deleted: int = 0
    _inserted: int = 0
    _field: list[str] = field(default_factory=list, repr=False)

    def lines(self, events: Iterable[tuple[str, etree._Element]]) -> Iterator[str]:
        """Paragraphs and rows in reading order."""
        for event, element in events:
            name = local(element.tag)
            if event == "start":
                self._open(name, element)
                continue
            self._close(name, element)
            if name in _WHOLE and len(self._lines) == 1 and not self._paragraphs:
                yield from self._lines[0]
                self._lines[0].clear()
                forget(element)
        yield from self._rest()

    def _open(self, name: str, element: etree._Element) -> None:
        if name == "p":
            self._paragraphs.append(_Paragraph(len(self._lines)))
        elif name in {"tr", "tc", "txbxContent", "Choice", "Fallback"} or name in _CACHES:
            self._lines.append([])
        elif name == "comment":
            self._lines[-1] += [f"{author}:" for author in [attribute(element, "author")] if author]
        elif name in {"del", "moveFrom"}:
            self._deleted += 1
            self._note_author(element)
        elif name in {"ins", "moveTo"}:
            self._inserted += 1
            self._note_author(element)

    def _close(self, name: str, element: etree._Element) -> None:
        if name in _TEXT:
            self._say(element.text or "")
        elif name in _SIGNS:
            self._sign(name, element)
        elif name == "p":
            self._end_paragraph()
        elif name in {"tc", "txbxContent", "Choice", "Fallback"} or name in _CACHES:
            self._end_container(name)
        elif name == "tr":
            self._end_row()
        elif name in {"del", "moveFrom"}:
            self._deleted -= 1
        elif name in {"ins", "moveTo"}:
            self._inserted -= 1
        else:
            self._aside(name, element)

    def _aside(self, name: str, element: etree._Element) -> None:
        """What is not running text but can be read all the same."""
        if name == "v" and element.text:
            self._lines[-1].append(element.text)
        elif name in {"docPr", "cNvPr"}:
            self._around().extend(text for key in ("title", "descr") if (text := attribute(element, key)).strip())
        elif name == "textpath":
            self._around().extend(text for text in [attribute(element, "string")] if text)
        elif name in {"instrText", "delInstrText"}:
            self._field.append(element.text or "")
        elif name == "fldSimple":
            self._code(attribute(element, "instr"))
        elif name == "fldChar":
            self._code("".join(self._field))
            self._field.clear()
        elif name in {"listItem", "listEntry"}:
            self.choices.append(attribute(element, "displayText") or attribute(element, "val"))

    def _say(self, text: str) -> None:
        state = _DELETED if self._deleted else _INSERTED if self._inserted else _BOTH
        if self._paragraphs:
            self._paragraphs[-1].runs.append((state, text))
        elif text.strip():
            self._lines[-1].append(text)

    def _sign(self, name: str, element: etree._Element) -> None:
        parent = element.getparent()
        if parent is not None and local(parent.tag) in {"r", "p"}:  # elsewhere `tab` is a tab stop
            self._say(_SIGNS[name])

    def _end_paragraph(self) -> None:
        paragraph = self._paragraphs.pop() if self._paragraphs else _Paragraph(1)
        runs = paragraph.runs
        present = "".join(text for state, text in runs if state != _DELETED)
        former = "".join(text for state, text in runs if state != _INSERTED)
        self._lines[-1].append(present)
        if former != present and former.strip():
            self._lines[-1].append(former)
        self._lines[-1] += paragraph.after

    def _end_container(self, name: str) -> None:
        if len(self._lines) == 1:
            return
        inner = [line for line in self._lines.pop() if line.strip()]
        around = self._around()
        if name == "tc":
            around.append("\n".join(inner))
        elif name in _CACHES:
            around.append(" | ".join(inner))
        elif name == "Fallback":  # an older form of the choice before it
            around += [line for line in inner if line not in self._choice]
        else:
            self._choice = set(inner) if name == "Choice" else self._choice
            around += inner

    def _around(self) -> list[str]:
        """Where a line goes that is not the paragraph's own: after it, or into the container that is open."""
        if self._paragraphs and self._paragraphs[-1].level == len(self._lines):
            return self._paragraphs[-1].after
        return self._lines[-1]

    def _end_row(self) -> None:
        if len(self._lines) > 1:
            self._lines[-2].append(" | ".join(self._lines.pop()))

    def _code(self, code: str) -> None:
        if _LINKED.search(code):
            self.links += _QUOTED.findall(code)

    def _note_author(self, element: etree._Element) -> None:
        if author := attribute(element, "author"):
            self.authors.add(author)

    def _rest(self) -> Iterator[str]:
        """What was still open when the part ended too early."""
        while self._paragraphs:
            self._end_paragraph()
        for lines in self._lines:
            yield from lines
        self._lines = [[]]
