"""Takes objects out of the lists of a JSON text or of JSON lines, and writes values; nothing else is touched."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from ...editing import Cell, Record
from .base import Patch, Span, TextRecords, decoded, refused

_SPACE = re.compile(r"[\s\ufeff]*")
_DECODER = json.JSONDecoder()
_DEPTH = 200


@dataclass(frozen=True)
class Leaf:
    """A value that holds no others, and where it stands."""

    path: str
    value: Any = field(repr=False)
    start: int
    end: int


@dataclass(frozen=True)
class JsonRecords(TextRecords):
    """The objects of the outermost lists of objects, and as record `0` all that stands around them."""

    lists: tuple[tuple[Span, ...], ...] = field(default=(), repr=False)

    def removals(self, gone: Collection[str]) -> Iterator[Patch]:
        """Each object with the comma before it, or, without one that stays before it, after it."""
        for spans in self.lists:
            if any(span.record.id in gone for span in spans):
                yield from ((start, end, "") for start, end in _gaps(spans, gone))


def read(content: bytes, name: str) -> TextRecords:
    """The objects and values; raises `Unreadable` for what is no JSON."""
    text, charset = decoded(content)
    try:
        if name.casefold().endswith((".jsonl", ".ndjson")) or _is_lines(text):
            return TextRecords(text, charset, tuple(_lines(text)))
        walk = _Walk(text)
        walk.value(_past(text, 0), "", 0)
    except (ValueError, IndexError, RecursionError):
        raise refused("It is no JSON that can be taken apart.") from None
    around = _span(text, "0", "text", walk.around, 0, 0, removable=False)
    every = (
        [around, *(span for spans in walk.lists for span in spans)]
        if walk.around
        else list(chain.from_iterable(walk.lists))
    )
    return JsonRecords(text, charset, tuple(every), tuple(map(tuple, walk.lists)))


@dataclass
class _Walk:
    """Goes through a text once, and notes where values and the objects of lists stand."""

    text: str = field(repr=False)
    lists: list[list[Span]] = field(default_factory=list, repr=False)
    around: list[Leaf] = field(default_factory=list, repr=False)
    number: int = 0

    def value(self, at: int, path: str, depth: int) -> int:
        """Note a value that begins here; where the text goes on behind it."""
        if depth > _DEPTH:
            raise ValueError
        if self.text[at] == "[" and self._is_list_of_objects(at):
            return self._list(at)
        if self.text[at] in "[{":
            end = at + 1
            for name, start in inner(self.text, at):
                end = self.value(start, _joined(path, name, self.text[at]), depth + 1)
            return _closed(self.text, end)
        value, end = _DECODER.raw_decode(self.text, at)
        self.around.append(Leaf(path or "text", value, at, end))
        return end

    def _is_list_of_objects(self, at: int) -> bool:
        starts = [start for _, start in inner(self.text, at)]
        return bool(starts) and all(self.text[start] == "{" for start in starts)

    def _list(self, at: int) -> int:
        spans = []
        end = at + 1
        for _, start in inner(self.text, at):
            _, end = _DECODER.raw_decode(self.text, start)
            self.number += 1
            spans.append(_span(self.text, str(self.number), "object", list(leaves(self.text, start)), start, end))
        self.lists.append(spans)
        return _closed(self.text, end)


def inner(text: str, at: int) -> Iterator[tuple[str, int]]:
    """Name (or number) and beginning of each value of the object or list that begins here."""
    opens, number = text[at], 0
    at = _past(text, at + 1)
    while text[at] not in "]}":
        name = f"[{number}]"
        if opens == "{":
            name, at = _DECODER.raw_decode(text, at)
            at = _past(text, _past(text, at) + 1)
        yield name, at
        number += 1
        _, at = _DECODER.raw_decode(text, at)
        at = _past(text, at)
        if text[at] == ",":
            at = _past(text, at + 1)


def leaves(text: str, at: int, path: str = "", depth: int = 0) -> Iterator[Leaf]:
    """Every value without others of the value that begins here."""
    if depth > _DEPTH:
        raise ValueError
    if text[at] in "[{":
        for name, start in inner(text, at):
            yield from leaves(text, start, _joined(path, name, text[at]), depth + 1)
        return
    value, end = _DECODER.raw_decode(text, at)
    yield Leaf(path or "text", value, at, end)


def _span(
    text: str, number: str, kind: str, found: Sequence[Leaf], start: int, end: int, *, removable: bool = True
) -> Span:
    by_path = {leaf.path: leaf for leaf in found}

    def write(name: str, value: Cell) -> Iterator[Patch]:
        leaf = by_path[name]
        yield leaf.start, leaf.end, json.dumps(value, ensure_ascii=text[leaf.start : leaf.end].isascii())

    cells = {leaf.path: leaf.value for leaf in found}
    return Span(Record(number, kind, cells, removable=removable), start, end, write)


def _is_lines(text: str) -> bool:
    """Whether a second value follows the first."""
    _, end = _DECODER.raw_decode(text, _past(text, 0))
    return _past(text, end) < len(text)


def _lines(text: str) -> Iterator[Span]:
    at, number = _past(text, 0), 0
    while at < len(text):
        _, end = _DECODER.raw_decode(text, at)
        following = _past(text, end)
        number += 1
        yield _span(text, str(number), "object", list(leaves(text, at)), at, following)
        at = following


def _gaps(spans: Sequence[Span], gone: Collection[str]) -> Iterator[tuple[int, int]]:
    """What goes from one list."""
    kept = [span for span in spans if span.record.id not in gone]
    if not kept:
        yield spans[0].start, spans[-1].end
        return
    before = None
    for place, span in enumerate(spans):
        if span.record.id not in gone:
            before = span
        elif before is not None:
            yield spans[place - 1].end, span.end
        else:
            yield span.start, spans[place + 1].start


def _joined(path: str, name: str, opens: str) -> str:
    return f"{path}{name}" if opens == "[" or not path else f"{path}.{name}"


def _closed(text: str, at: int) -> int:
    """Behind the bracket that closes what ends here."""
    return _past(text, at) + 1


def _past(text: str, at: int) -> int:
    """Where the next character stands that is no space."""
    match = _SPACE.match(text, at)
    return match.end() if match else at
