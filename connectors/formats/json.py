"""Reads JSON as it streams, in bounded memory: a single line of 500 MB, lines of JSON, values one after the other.

Numbers keep their digits, a charset other than UTF-8 is converted, a very long string becomes passages. Where the
text stops being JSON, what was read is kept and the rest is read as plain text.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain
from typing import Any

import orjson

from ..base import Extent, Locator, Omission, Part, Passage
from .base import Content, Reading
from .records import Tables
from .text import Decoder, passages

_HELD = 20_000
"""Values held before complete ones are given out."""
_HELD_CHARACTERS = 4 * 1024 * 1024
_LONG = 256 * 1024
"""Characters of a string that is read as running text."""
_LINE = 16 * 1024 * 1024
_DEPTH = 500


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """The tables of the value, or of the values one after the other."""
    source = Decoder(content)
    transcoded = Transcoded(source)
    tables = Tables(reading.locator, reading.budget.block)
    builder = _Builder(tables)
    try:
        yield from builder.parts(_events(transcoded))
    except _Broken:
        yield from builder.rest()
        yield from _as_text(transcoded, reading.locator)
    yield _extent(source, tables)


def read_lines(content: Content, reading: Reading) -> Iterator[Part]:
    """One record a line; a line that is not JSON is read as text, and said."""
    source = Decoder(content)
    tables = Tables(reading.locator, reading.budget.block)
    held: list[Any] = []
    size = 0
    broken = 0
    for number, line in enumerate(source.lines(), 1):
        if not line.strip("\ufeff \t\r\n"):
            continue
        try:
            held.append(_parse(line))
        except ValueError:
            broken += 1
            yield from _unparsed(line, number, reading.locator)
            continue
        size += len(line)
        if len(held) >= reading.budget.block or size >= _HELD_CHARACTERS:
            yield from tables.of_list(held, "")
            held, size = [], 0
    yield from tables.of_list(held, "")
    if broken:
        yield Omission("partial", "broken", f"{broken} lines are no JSON; they were read as text.", reading.locator)
    yield _extent(source, tables)


def _parse(line: str) -> Any:
    """Python's own parser where orjson is stricter: NaN, lone surrogates, big integers."""
    line = line.strip("\ufeff \t\r\n")
    try:
        return orjson.loads(line)
    except orjson.JSONDecodeError:
        return json.loads(line)


def _unparsed(line: str, number: int, locator: Locator) -> Iterator[Passage]:
    for passage in passages(iter([line]), locator):
        yield Passage(passage.text, locator.at(f"line {number}"))


def _extent(source: Decoder, tables: Tables) -> Extent:
    extent = source.extent()
    return Extent(tables.total, extent.bytes_read, extent.bytes_total, "", extent.attributes)


class Transcoded:
    """A text as a stream of UTF-8, which is what parsers read fastest; remembers the last piece it gave."""

    def __init__(self, source: Decoder) -> None:
        self._texts = iter(source)
        self._first = True
        self.last = b""

    def read(self, size: int = -1) -> bytes:
        """The next piece, whatever `size` is, but nothing for 0; empty at the end."""
        if size == 0:
            return b""
        for text in self._texts:
            if self._first:
                text = text.removeprefix("\ufeff")
                self._first = False
            if text:
                self.last = text.encode("utf-8", "replace")
                return self.last
        return b""

    def rest(self) -> Iterator[str]:
        """The last piece again, and all that follows."""
        return chain([self.last.decode("utf-8", "replace")], self._texts)


class _Broken(Exception):
    """The text is not JSON from here on."""


def _events(stream: Transcoded) -> Iterator[tuple[str, Any]]:
    import ijson

    try:
        yield from ijson.basic_parse(stream, multiple_values=True, use_float=False)
    except Exception:  # noqa: BLE001  its errors quote the text
        raise _Broken from None


def _as_text(stream: Transcoded, locator: Locator) -> Iterator[Part]:
    for passage in passages(stream.rest(), locator):
        yield Passage(passage.text, locator.at(f"rest, {passage.locator.place}"))
    reason = "It stops being JSON before its end; the rest was read as text."
    yield Omission("partial", "broken", reason, locator)


class _Builder:
    """Builds values from events, and gives out what is complete when too much is held."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._stack: list[tuple[Any, str]] = []
        """Open containers, each with the key or index by which its next child is called."""
        self._held = 0
        self._characters = 0
        self._roots: list[Any] = []

    def parts(self, events: Iterator[tuple[str, Any]]) -> Iterator[Part]:
        """The tables, as soon as there is enough of them."""
        for event, value in events:
            match event:
                case "map_key":
                    self._stack[-1] = (self._stack[-1][0], value)
                case "start_map" | "start_array":
                    if len(self._stack) >= _DEPTH:
                        raise RecursionError
                    self._stack.append(({} if event == "start_map" else [], ""))
                case "end_map" | "end_array":
                    self._add(self._stack.pop()[0])
                case _:
                    yield from self._scalar(value)
            if self._held > _HELD or self._characters > _HELD_CHARACTERS:
                yield from self._give_out()
        yield from self.rest()

    def rest(self) -> Iterator[Part]:
        """What is held, complete or not."""
        while self._stack:
            self._add(self._stack.pop()[0])
        roots, self._roots = self._roots, []
        self._held = self._characters = 0
        for root in roots[:1] if len(roots) == 1 else [roots] if roots else []:
            yield from self._tables.of_tree(root)

    def _scalar(self, value: Any) -> Iterator[Part]:
        if isinstance(value, str):
            if len(value) > _LONG:
                for passage in passages(iter([value]), self._tables.locator):
                    yield Passage(passage.text, passage.locator.at(f"{self._path()} {passage.locator.place}".strip()))
                return
            self._characters += len(value)
        self._add(value)

    def _add(self, value: Any) -> None:
        self._held += 1
        if not self._stack:
            self._roots.append(value)
            return
        container, key = self._stack[-1]
        if isinstance(container, list):
            container.append(value)
        else:
            container[key] = value

    def _give_out(self) -> Iterator[Part]:
        """The complete elements of the outermost array, else the complete entries of a very large object."""
        self._held = self._characters = 0
        if len(self._roots) > 1 or (self._roots and not self._stack):
            roots, self._roots = self._roots, []
            yield from self._tables.of_list(roots, "")
        for depth, (container, _) in enumerate(self._stack):
            if isinstance(container, list) and container:
                items = container[:]
                container.clear()
                yield from self._tables.of_list(items, self._path(depth))
                return
        for depth, (container, _) in enumerate(self._stack):
            if isinstance(container, dict) and len(container) > 200:
                entries = dict(container)
                container.clear()
                yield from self._tables.of_map(entries, self._path(depth))
                return

    def _path(self, depth: int | None = None) -> str:
        """The path of the container at a depth of the stack; of the next value without."""
        path = ""
        for container, key in self._stack[:depth]:
            if isinstance(container, list):
                path += "[]" if path else ""
            else:
                path += f".{key}" if path else key
        return path
