"""Turns trees (JSON, XML) into tables: one row a record, one column a path, keys that are data as values.

An array of objects is a table, and so is each such array that is reached without crossing another; what is nested
deeper is spread over several rows of its record, with the record's own values repeated, so that each child stands
beside its parent and beside its own birth date. An object whose keys vary from record to record is a map: its keys
become values of a column `… key`, and `*` in the paths below.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice, zip_longest
from typing import Any

from ..base import Budget, Locator, Rows
from .header import lay_out, looks_like_data
from .sampling import Draw
from .table import BLOCK_CHARACTERS, frame

_KEYS = 5_000
"""Distinct keys of one path that are counted."""
_WIDEST = 400
"""Keys of the widest object that is still a record."""
_LEARNT = 5_000
"""Objects of one path that are looked at before they are known."""

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
    budget: Budget
    position: Callable[[], float]
    """How far the reading has come, from 0 to 1."""
    style: Style = JSON_STYLE
    total: int = 0
    _columns: dict[str, dict[str, None]] = field(default_factory=dict)
    _counts: Counter[str] = field(default_factory=Counter)
    _draws: dict[str, Draw] = field(default_factory=dict)
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
        items = self._drawn(items, path)
        if items and all(isinstance(item, list) and not any(map(_nested, item)) for item in items):
            yield from self._grid(items, path)
            return
        inner = path + self.style.each if path else ""
        for item in items:
            self._learn(item, inner)
        yield from self._rows(path, (row for item in items for row in self._expand(item, inner)))

    def _drawn(self, items: Sequence[Any], path: str) -> Sequence[Any]:
        """All of them, until the table has as many rows as the budget allows; then some."""
        draw = self._draws.get(path)
        if draw is None and self._counts[path] >= self.budget.rows and not self.budget.full:
            draw = self._draws[path] = Draw.after(
                self._counts[path], self.position(), self.budget.rows, self.budget.seed
            )
        if draw is None:
            return items
        kept = [item for item in items if draw.wants()]
        self._counts[path] += len(items) - len(kept)
        self.total += len(items) - len(kept)
        return kept

    def _entries(self, entries: dict[str, Any], path: str) -> Iterator[Rows]:
        yield from self._rows(self._join(path, "*"), self._map(entries, path))

    def _object(self, tree: dict[str, Any], path: str) -> Iterator[Rows]:
        """One row of what is single, then a table for each array of objects and each map."""
        single: dict[str, Any] = {}
        apart: list[tuple[str, Any]] = []
        self._part(tree, path, single, apart)
        if rows := self._flat(single, ""):
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
            if len(waiting) >= self.budget.block or size >= BLOCK_CHARACTERS:
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
        sampling = str(self._draws.get(path, "all"))
        locator = self.locator.at(path) if path else self.locator
        return Rows(cells, locator, first=first, sampling=sampling, named=named)

    def _expand(self, value: Any, path: str) -> list[Row]:
        """The rows of one record, or of a part of it."""
        if isinstance(value, dict):
            return list(self._map(value, path)) if path in self._maps else self._flat(value, path)
        if isinstance(value, list):
            return [row for inner in value for row in self._expand(inner, path + self.style.each)]
        return [] if value is None else [{path or "value": value}]

    def _flat(self, value: dict[str, Any], path: str) -> list[Row]:
        """Single values in one row; what comes several times in as many rows, beside each other."""
        lead = f"{path}{self.style.step}" if path else ""
        base: Row = {}
        longer: list[list[Row]] = []
        for key, inner in value.items():
            if isinstance(inner, dict | list):
                rows = self._expand(inner, lead + key)
                if len(rows) == 1:
                    base.update(rows[0])
                elif rows:
                    longer.append(rows)
            elif inner is not None:
                base[lead + key] = inner
        if longer:
            return [_merged(base, rows) for rows in zip_longest(*longer)]
        return [base] if base else []

    def _map(self, entries: dict[str, Any], path: str) -> Iterator[Row]:
        name = self._join(path, "*")
        for key, value in entries.items():
            yield from (_merged({f"{name} key": key}, (row,)) for row in self._expand(value, name) or [{}])

    def _join(self, path: str, key: str) -> str:
        return f"{path}{self.style.step}{key}" if path else key

    def _learn(self, value: Any, path: str) -> None:
        """Count the keys of objects by their path, and decide which of them are maps; some thousand teach enough."""
        if isinstance(value, dict):
            shape = self._shapes.setdefault(path, _Shape())
            if shape.objects >= _LEARNT:
                return
            if shape.is_map(value) and path not in self._maps:
                self._maps.add(path)
            inner = self._join(path, "*")
            for key, child in value.items():
                if isinstance(child, dict | list):
                    self._learn(child, inner if path in self._maps else self._join(path, key))
        elif isinstance(value, list):
            for child in value:
                if isinstance(child, dict | list):
                    self._learn(child, path + self.style.each)


@dataclass
class _Shape:
    """The keys that objects at one path have."""

    objects: int = 0
    keys: Counter[str] = field(default_factory=Counter)
    _known: set[tuple[str, ...]] = field(default_factory=set)

    def is_map(self, value: dict[str, Any]) -> bool:
        """Very many keys, keys that look like data, twins under many keys, or keys that hardly come again."""
        self.objects += 1
        self.keys.update(islice(value, _KEYS) if len(self.keys) < _KEYS else ())
        names = tuple(islice(value, _KEYS))
        if not names or names in self._known:
            return False
        self._known.add(names)
        data = sum(1 for key in names[:200] if looks_like_data(key))
        if len(value) > _WIDEST or (data and data >= 0.5 * min(len(names), 200)):
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


def _merged(base: Row, rows: Iterable[Row | None]) -> Row:
    """Rows laid side by side; one that has ended is None."""
    row = dict(base)
    for each in rows:
        row.update(each or {})
    return row
