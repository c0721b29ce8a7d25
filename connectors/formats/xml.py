"""Reads XML as it streams: repeated elements as rows of a table, running text with markup in it as passages.

No entity is expanded, no DTD or file or address fetched. The text is decoded before the parser sees it, whatever its
declaration claims; damage is stepped over where libxml2 can, and said. Namespaces are left out of names: columns are
called `employee/address/city`, attributes `employee/@id`.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from ..base import Extent, Omission, Part, Passage
from .base import Content, Reading, Unreadable
from .records import XML_STYLE, Tables
from .text import Decoder, passages

_HELD = 20_000
_HELD_CHARACTERS = 4 * 1024 * 1024
_DEPTH = 250
_SAMPLE = 512 * 1024
_DECLARED = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']""")
_DOCTYPE = re.compile(r"\A((?:[^<]|<[?!]--.*?-->|<\?.*?\?>)*<!DOCTYPE[^\[<>]*)\[(.*?)\]\s*(>)", re.DOTALL)
"""With its internal subset, which is read as text: entities are not expanded."""
_UNDECLARED = ("ERR_UNDECLARED_ENTITY", "WAR_UNDECLARED_ENTITY")
"""Of course they are: their declarations were taken out."""
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """Tables if the elements are records, else the text with its attributes."""
    head = content.stream.read(_SAMPLE)
    charset = match[1].decode("ascii") if (match := _DECLARED.search(head[:1024])) else content.charset
    source = Decoder(Content(content.stream, content.size, content.name, content.media_type, charset))
    walk = _Walk(_Undeclared(source), huge=not _ENTITY.search(head))
    total = None
    if _is_running_text(head, source.name):
        yield from passages(_texts(walk), reading.locator)
    else:
        tables = Tables(reading.locator, reading.budget, source.progress, XML_STYLE)
        yield from _Builder(tables).parts(walk)
        total = tables.total
    if subset := _DOCTYPE.search(head.decode(source.name, "replace")):
        yield from passages(iter([subset[2]]), reading.locator.inside("DOCTYPE"))
    if walk.events == 0:
        raise Unreadable("failed", "broken", "It is no XML from its first element on.")
    if walk.damaged:
        yield Omission("partial", "broken", "It is damaged XML; what could be recovered was read.", reading.locator)
    extent = source.extent()
    yield Extent(total, extent.bytes_read, extent.bytes_total, "", extent.attributes)


class _Walk:
    """The `start` and `end` events of a document, each element forgotten once it has ended."""

    def __init__(self, stream: Any, huge: bool) -> None:
        self._stream = stream
        self._huge = huge
        self.damaged = False
        self.events = 0

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        events = etree.iterparse(
            self._stream,
            events=("start", "end", "comment"),
            recover=True,
            # libxml2 bounds the expansion of entities only while it also bounds the length of texts
            huge_tree=self._huge,
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            remove_pis=True,
            encoding="utf-8",
        )
        try:
            for event, element in events:
                self.events += 1
                yield event, element
                if event == "end":
                    _forget(element)
        except etree.XMLSyntaxError:
            self.damaged = True
        self.damaged = self.damaged or any(
            entry.level >= 3 and entry.type_name not in _UNDECLARED for entry in events.error_log
        )


class _Undeclared:
    """A text as a stream of UTF-8, in pieces of the size that libxml2 asks for."""

    def __init__(self, source: Decoder) -> None:
        self._texts = iter(source)
        self._buffer = b""
        self._first = True

    def read(self, size: int = -1) -> bytes:
        """The next bytes; empty at the end."""
        while not self._buffer:
            text = next(self._texts, None)
            if text is None:
                return b""
            if self._first:
                text, self._first = _DOCTYPE.sub(r"\1\3", text.removeprefix("\ufeff"), count=1), False
            self._buffer = text.encode("utf-8", "replace")
        size = len(self._buffer) if size < 0 else size
        piece, self._buffer = self._buffer[:size], self._buffer[size:]
        return piece


def _forget(element: Any) -> None:
    """Give back the memory of an element that has ended, and of the siblings before it; its tail is still to come."""
    element.clear(keep_tail=True)
    parent = element.getparent()
    if parent is not None:
        while element.getprevious() is not None:
            del parent[0]


def _before(element: Any) -> str:
    """The text between an element and the one before it, or the start of its parent."""
    node = element.getprevious()
    parent = element.getparent()
    first = parent.text if parent is not None else ""
    return _gathered(node, first)


def _last(element: Any) -> str:
    """The text between the last child of an element and its end; all of it if it has no child."""
    return _gathered(element[-1] if len(element) else None, element.text)


def _gathered(node: Any, first: str | None) -> str:
    """The text after a node; entities, which are not expanded, stand in it as nodes of their own."""
    pieces = []
    while node is not None and node.tag is etree.Entity:
        pieces.append(node.tail or "")
        node = node.getprevious()
    pieces.append((first if node is None else node.tail) or "")
    return " ".join(reversed(pieces))


def _is_running_text(head: bytes, charset: str) -> bool:
    """Whether elements stand within running text, as in a document, or hold one value each, as in an export."""
    sample = head.decode(charset, "replace").removeprefix("\ufeff").encode("utf-8", "replace")
    mixed = elements = 0
    for event, element in _Walk(io.BytesIO(sample), huge=False):
        if event == "end":
            elements += 1
            previous = element.getprevious()
            mixed += bool(previous is not None and (previous.tail or "").strip())
    return mixed > 0.05 * max(elements, 1)


def _texts(walk: _Walk) -> Iterator[str]:
    """The text of a document in its order; the values of attributes beside the element that has them."""
    for event, element in walk:
        text = _last(element) if event == "end" else _before(element)
        yield text if text.strip() else "\n"
        if event == "comment":
            yield f"\n{element.text or ''}\n"
        elif event == "start" and element.attrib:
            yield "".join(f"\n{_name(key)}: {value}\n" for key, value in element.attrib.items())


def _name(tag: Any) -> str:
    """The local name of a tag or attribute."""
    return str(tag).rpartition("}")[2] if isinstance(tag, str) else "entity"


class _Builder:
    """Builds records from events: an element with attributes or children is an object, any other a value."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._stack: list[tuple[str, dict[str, Any]]] = []
        self._repeated: set[str] = set()
        self._root: Any = None
        self._outside: list[str] = []
        """Comments before and after the root element."""
        self._held = 0
        self._characters = 0

    def parts(self, walk: _Walk) -> Iterator[Part]:
        """The tables, as soon as there is enough of them; at last, what is left of the root."""
        for event, element in walk:
            self._take(event, element)
            if self._held > _HELD or self._characters > _HELD_CHARACTERS:
                yield from self._give_out()
        while self._stack:
            self._end()
        if self._root is not None:
            yield from self._tables.of_tree(self._root if isinstance(self._root, dict) else {"text()": self._root})
        if self._outside:
            yield Passage("\n".join(self._outside), self._tables.locator.at("comment()"))

    def _take(self, event: str, element: Any) -> None:
        if event == "end":
            self._text(_last(element))
            self._end()
            return
        if len(self._stack) >= _DEPTH:
            raise RecursionError
        self._text(_before(element))
        if event == "start":
            self._stack.append((_name(element.tag), {f"@{_name(k)}": v for k, v in element.attrib.items()}))
        else:
            self._add("comment()", (element.text or "").strip())

    def _text(self, text: str) -> None:
        """Text of the open element, which may come in pieces between its children."""
        if self._stack and (text := text.strip()):
            self._characters += len(text)
            record = self._stack[-1][1]
            record["text()"] = f"{record['text()']} {text}" if "text()" in record else text

    def _end(self) -> None:
        name, record = self._stack.pop()
        value = record["text()"] if record.keys() == {"text()"} else record or None
        if self._stack:
            self._add(name, value)
        else:
            self._root = value

    def _add(self, name: str, value: Any) -> None:
        """A child of the open element; the second of a name makes both a list."""
        self._held += 1
        if value in (None, ""):
            return
        if not self._stack:
            self._outside.append(value)
            return
        parent = self._stack[-1][1]
        if name not in parent:
            parent[name] = [value] if self._path(len(self._stack), name) in self._repeated else value
        elif isinstance(parent[name], list):
            parent[name].append(value)
        else:
            parent[name] = [parent[name], value]

    def _give_out(self) -> Iterator[Part]:
        """The complete ones of the outermost elements that repeat."""
        self._held = self._characters = 0
        for depth, (_, record) in enumerate(self._stack, 1):
            for name, items in record.items():
                if isinstance(items, list):
                    path = self._path(depth, name)
                    self._repeated.add(path)
                    del record[name]
                    yield from self._tables.of_list(items, path)
                    return

    def _path(self, depth: int, name: str) -> str:
        """Without the root, which every path would begin with."""
        return "/".join([*(part for part, _ in self._stack[1:depth]), name])
