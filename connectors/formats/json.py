"""Reads JSON in bounded memory: a single line of 500 MB, lines of JSON, values one after the other.

A charset other than UTF-8 is converted, a very long string becomes passages. Where the text stops being JSON, what was
read is kept and the rest is read as plain text.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import orjson

from ..base import Extent, Locator, Omission, Part, Passage
from .base import Content, Reading
from .json_stream import Broken, Scanner, TooLarge
from .records import Tables
from .text import Decoder, passages

_HELD = 5_000
_HELD_CHARACTERS = 4 * 1024 * 1024
_LONG = 256 * 1024
"""Characters of a string that is read as running text."""
_DEPTH = 100
"""Containers of many megabytes within each other."""


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """The tables of the value, or of the values one after the other."""
    source = Decoder(content)
    scanner = Scanner(source)
    tables = Tables(reading.locator, reading.budget, lambda: source.position(scanner.taken))
    document = _Document(scanner, tables)
    try:
        yield from document.values()
    except Broken:
        yield from document.pending()
        yield from _as_text(scanner, reading.locator)
    yield _extent(source, tables)


def read_lines(content: Content, reading: Reading) -> Iterator[Part]:
    """One record a line; a line that is not JSON is read as text, and said."""
    source = Decoder(content)
    taken = broken = 0
    tables = Tables(reading.locator, reading.budget, lambda: source.position(taken))
    batch = _Batch(lambda items: tables.of_list(items, ""))
    for number, line in enumerate(source.lines(), 1):
        taken += len(line)
        if not line.strip("\ufeff \t\r\n"):
            continue
        try:
            yield from batch.add(_parse(line), len(line))
        except ValueError:
            broken += 1
            yield from _unparsed(line, number, reading.locator)
    yield from batch.give()
    if broken:
        yield Omission("partial", "broken", f"{broken} lines are no JSON; they were read as text.", reading.locator)
    yield _extent(source, tables)


def _parse(line: str) -> Any:
    """Python's own parser where orjson is stricter: NaN, lone surrogates, big integers."""
    line = line.strip("\ufeff \t\r\n")
    try:
        return orjson.loads(line)
    except orjson.JSONDecodeError:
        return json.loads(line, strict=False)


def _unparsed(line: str, number: int, locator: Locator) -> Iterator[Passage]:
    for passage in passages(iter([line]), locator):
        yield Passage(passage.text, locator.at(f"line {number}"))


def _extent(source: Decoder, tables: Tables) -> Extent:
    extent = source.extent()
    return Extent(tables.total, extent.bytes_read, extent.bytes_total, "", extent.attributes)


def _as_text(scanner: Scanner, locator: Locator) -> Iterator[Part]:
    for passage in passages(scanner.rest(), locator):
        yield Passage(passage.text, locator.at(f"rest, {passage.locator.place}"))
    yield Omission("partial", "broken", "It stops being JSON before its end; the rest was read as text.", locator)


@dataclass
class _Batch:
    """Items until there are enough for a block."""

    emit: Callable[[list[Any]], Iterator[Part]]
    items: list[Any] = field(default_factory=list)
    size: int = 0

    def add(self, item: Any, size: int) -> Iterator[Part]:
        """One more, of so many characters."""
        self.items.append(item)
        self.size += size
        if len(self.items) >= _HELD or self.size >= _HELD_CHARACTERS:
            yield from self.give()

    def give(self) -> Iterator[Part]:
        """What is held."""
        items, self.items, self.size = self.items, [], 0
        if items:
            yield from self.emit(items)


class _Document:
    """The values of a text, large ones opened."""

    def __init__(self, scanner: Scanner, tables: Tables) -> None:
        self._scanner = scanner
        self._tables = tables
        self._open: list[_Batch] = []
        """What is held of the containers that are being read, from the outermost in."""

    def values(self) -> Iterator[Part]:
        """One value is the document; of several, each is a record."""
        roots = _Batch(self._roots)
        self._open.append(roots)
        while self._scanner.peek():
            yield from self._next(roots, "")
        self._open.pop()
        yield from roots.give()

    def pending(self) -> Iterator[Part]:
        """What is held when the text breaks off."""
        while self._open:
            yield from self._open.pop().give()

    def _roots(self, items: list[Any]) -> Iterator[Part]:
        if len(items) == 1:
            yield from self._long_strings(items[0], "")
            yield from self._tables.of_tree(items[0])
        else:
            yield from self._records(items, "")

    def _next(self, batch: _Batch, path: str) -> Iterator[Part]:
        """The next value, into the batch or opened."""
        before = self._scanner.taken
        try:
            value = self._scanner.value()
        except TooLarge:
            yield from batch.give()
            yield from self._large(path)
        else:
            yield from batch.add(value, self._scanner.taken - before)

    def _large(self, path: str) -> Iterator[Part]:
        if len(self._open) > _DEPTH:
            raise Broken
        match self._scanner.peek():
            case "{":
                yield from self._object(path)
            case "[":
                yield from self._array(path)
            case '"':
                yield from self._string(self._scanner.long_string(), path)
            case _:
                raise Broken

    def _array(self, path: str) -> Iterator[Part]:
        batch = _Batch(lambda items: self._records(items, path))
        self._open.append(batch)
        self._scanner.take("[")
        while (following := self._scanner.peek()) != "]":
            if following in (",", ""):
                self._scanner.take(",")
            yield from self._next(batch, f"{path}[]" if path else "")
        self._scanner.take("]")
        self._open.pop()
        yield from batch.give()

    def _object(self, path: str) -> Iterator[Part]:
        batch = _Batch(lambda entries: self._entries(dict(entries), path))
        self._open.append(batch)
        self._scanner.take("{")
        while (following := self._scanner.peek()) != "}":
            if following in (",", ""):
                self._scanner.take(",")
            if self._scanner.peek() != '"':
                raise Broken
            key = str(self._scanner.value())
            self._scanner.take(":")
            one = _Batch(lambda values, key=key: batch.add((key, values[0]), 64))  # type: ignore[misc]
            before = self._scanner.taken
            yield from self._next(one, f"{path}.{key}" if path else key)
            batch.size += self._scanner.taken - before
            yield from one.give()
        self._scanner.take("}")
        self._open.pop()
        yield from batch.give()

    def _records(self, items: list[Any], path: str) -> Iterator[Part]:
        for item in items:
            yield from self._long_strings(item, f"{path}[]" if path else "")
        yield from self._tables.of_list(items, path)

    def _entries(self, entries: dict[str, Any], path: str) -> Iterator[Part]:
        yield from self._long_strings(entries, path)
        yield from self._tables.of_tree(entries, path)

    def _long_strings(self, value: Any, path: str) -> Iterator[Part]:
        """Very long strings as passages; they are taken out of the record."""
        if not isinstance(value, dict):
            return
        for key, inner in value.items():
            if isinstance(inner, str) and len(inner) > _LONG:
                value[key] = None
                yield from self._string(iter([inner]), f"{path}.{key}" if path else key)
            elif isinstance(inner, dict):
                yield from self._long_strings(inner, f"{path}.{key}" if path else key)

    def _string(self, texts: Iterator[str], path: str) -> Iterator[Part]:
        for passage in passages(texts, self._tables.locator):
            yield Passage(passage.text, passage.locator.at(f"{path} {passage.locator.place}".strip()))
