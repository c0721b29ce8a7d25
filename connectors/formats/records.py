"""Turns trees (JSON, XML) into tables: one row a record, one column a path, keys that are data as values.

An array of objects is a table, and so is each such array that is reached without crossing another; what is nested
deeper is spread over several rows of its record, with the record's own values repeated, so that each child stands
beside its parent and beside its own birth date. An object whose keys vary from record to record is a map: its keys
become values of a column `… key`, and `*` in the paths below.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any

from ..base import Locator, Rows
from .header import lay_out, looks_like_data
from .table import BLOCK_CHARACTERS, frame

_KEYS = 5_000
"""Distinct keys of one path that are counted."""

Row = dict[str, Any]


@dataclass(frozen=True)
class Style:
    """How paths are written."""

    step: str = "."
    each: str = "[]"


JSON_STYLE = Style()
XML_STYLE = Style(step="/", each="")


@dataclass
class Tables:
    """Collects records into tables, block by block; remembers columns, maps and row numbers across blocks."""

    locator: Locator
    block: int
    style: Style = JSON_STYLE
    total: int = 0
    _columns: dict[str, dict[str, None]] = field(default_factory=dict)
    _counts: Counter[str] = field(default_factory=Counter)
    _shapes: dict[str, _Shape] = field(default_factory=dict)
    _maps: set[str] = field(default_factory=set)

    def of_tree(self, tree: Any, path: str = "") -> Iterator[Rows]:
        """All tables of a whole value."""
        if isinstance(tree, list):
            yield from self.of_list(tree, path)
        elif isinstance(tree, dict):
            self._learn(tree, path)
            if path in self._maps:
                yield from self._entries(tree, path)
            else:
                yield from self._object(tree, path)
        else:
            yield from self._rows(path, [{path or "value": tree}])

    def of_list(self, items: Sequence[Any], path: str) -> Iterator[Rows]:
        """The elements of an array as the rows of one table; more of the same array may follow."""
        if items and all(isinstance(item, list) and not any(map(_nested, item)) for item in items):
            yield from self._grid(items, path)
            return
        inner = path + self.style.each if path else ""
        for item in items:
            self._learn(item, inner)
        yield from self._rows(path, (row for item in items for row in self._expand(item, inner)))

    def of_map(self, entries: dict[str, Any], path: str) -> Iterator[Rows]:
        """The entries of an object with very many keys; more of the same object may follow."""
        self._maps.add(path)
        for value in entries.values():
            self._learn(value, self._join(path, "*"))
        yield from self._entries(entries, path)

    def _entries(self, entries: dict[str, Any], path: str) -> Iterator[Rows]:
        yield from self._rows(self._join(path, "*"), self._map(entries, path))

    def _object(self, tree: dict[str, Any], path: str) -> Iterator[Rows]:
        """One row of what is single, then a table for each array of objects and each map."""
        single: dict[str, Any] = {}
        apart: list[tuple[str, Any]] = []
        self._part(tree, path, single, apart)
        rows = list(_zip([self._expand(value, name) for name, value in single.items()]))
        if rows:
            yield from self._rows(path, rows)
        for name, value in apart:
            yield from self.of_list(value, name) if isinstance(value, list) else self._entries(value, name)

    def _part(self, tree: dict[str, Any], path: str, single: Row, apart: list[tuple[str, Any]]) -> None:
        """Tell single values (under their full paths) from what makes a table of its own."""
        for key, value in tree.items():
            name = self._join(path, key)
            if isinstance(value, dict) and name in self._maps:
                apart.append((name, value))
            elif isinstance(value, dict):
                self._part(value, name, single, apart)
            elif isinstance(value, list) and any(map(_nested, value)):
                apart.append((name, value))
            else:
                single[name] = value

    def _grid(self, items: Sequence[list[Any]], path: str) -> Iterator[Rows]:
        """An array of arrays: a table whose columns go by position, with a header if its first row is one."""
        rows = [["" if cell is None else str(cell) for cell in item] for item in items[:300]]
        layout = lay_out(rows)
        names, start = (layout.names, layout.body) if layout.named else ((), 0)
        if path in self._columns:
            names, start = tuple(self._columns[path]), 0
        self._columns[path] = dict.fromkeys(names)
        if len(items) > start:
            yield self._block(path, frame(names, items[start:]), named=bool(names))

    def _rows(self, path: str, rows: Any) -> Iterator[Rows]:
        waiting: list[Row] = []
        size = 0
        for row in rows:
            waiting.append(row)
            size += sum(len(value) for value in row.values() if isinstance(value, str))
            if len(waiting) >= self.block or size >= BLOCK_CHARACTERS:
                yield self._flush(path, waiting)
                waiting, size = [], 0
        if waiting:
            yield self._flush(path, waiting)

    def _flush(self, path: str, rows: list[Row]) -> Rows:
        columns = self._columns.setdefault(path, {})
        for row in rows:
            columns.update(dict.fromkeys(row))
        return self._block(path, frame(list(columns), [[row.get(name) for name in columns] for row in rows]))

    def _block(self, path: str, cells: Any, *, named: bool = True) -> Rows:
        first = self._counts[path] + 1
        self._counts[path] += len(cells)
        self.total += len(cells)
        return Rows(cells, self.locator.at(path) if path else self.locator, first=first, named=named)

    def _expand(self, value: Any, path: str) -> list[Row]:
        """The rows of one record, or of a part of it."""
        if isinstance(value, dict):
            if path in self._maps:
                return list(self._map(value, path))
            return list(_zip([self._expand(inner, self._join(path, key)) for key, inner in value.items()]))
        if isinstance(value, list):
            return [row for inner in value for row in self._expand(inner, path + self.style.each)]
        return [] if value is None else [{path or "value": value}]

    def _map(self, entries: dict[str, Any], path: str) -> Iterator[Row]:
        name = self._join(path, "*")
        for key, value in entries.items():
            yield from _zip([[{f"{name} key": key}], self._expand(value, name)])

    def _join(self, path: str, key: str) -> str:
        return f"{path}{self.style.step}{key}" if path else key

    def _learn(self, value: Any, path: str) -> None:
        """Count the keys of every object by its path, and decide which of them are maps."""
        if isinstance(value, dict):
            shape = self._shapes.setdefault(path, _Shape())
            shape.see(value)
            if path not in self._maps and shape.is_map(value):
                self._maps.add(path)
            inner = self._join(path, "*")
            for key, child in value.items():
                if _nested(child):
                    self._learn(child, inner if path in self._maps else self._join(path, key))
        elif isinstance(value, list):
            for child in value:
                if _nested(child):
                    self._learn(child, path + self.style.each)


@dataclass
class _Shape:
    """The keys that objects at one path have."""

    objects: int = 0
    keys: Counter[str] = field(default_factory=Counter)

    def see(self, value: dict[str, Any]) -> None:
        self.objects += 1
        if len(self.keys) < _KEYS:
            self.keys.update(value.keys())

    def is_map(self, value: dict[str, Any]) -> bool:
        """Keys that look like data, twins under many keys, or keys that hardly come again."""
        if not value:
            return False
        data = sum(1 for key in value if looks_like_data(key))
        if data and data >= 0.5 * len(value):
            return True
        if len(value) >= 5 and _twins(list(value.values())):
            return True
        presence = self.keys.total() / (len(self.keys) * self.objects)
        return self.objects >= 5 and len(self.keys) >= 12 and presence < 0.25


def _twins(values: list[Any]) -> bool:
    """Whether all values are objects with much the same keys."""
    if not all(isinstance(value, dict) and len(value) > 1 for value in values):
        return False
    common = set(values[0]).intersection(*values[1:200])
    return len(common) >= 0.5 * max(len(value) for value in values[:200])


def _nested(value: Any) -> bool:
    return isinstance(value, dict | list)


def _zip(parts: list[list[Row]]) -> Iterator[Row]:
    """Lay parts side by side; what is single is repeated in every row, what is shorter ends."""
    base: Row = {}
    longer = []
    for part in parts:
        if len(part) == 1:
            base.update(part[0])
        elif part:
            longer.append(part)
    if not longer:
        if base:
            yield base
        return
    for rows in zip_longest(*longer, fillvalue=None):
        row = dict(base)
        for each in rows:
            row.update(each or {})
        yield row
