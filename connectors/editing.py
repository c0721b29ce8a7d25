"""The records that a file consists of, and what is to be changed in them; a worker process takes the file apart.

Both cross a process boundary as JSON: `packed_records` and `packed_edit` make it, `read_records` and `read_edit` check
what comes from the other side, which has read hostile data.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

Cell = str | int | float | bool | None


@dataclass(frozen=True)
class Record:
    """One record of a file: a row, an entry, a message, a paragraph, a member of an archive."""

    id: str
    """`3`; inside the member `2` of an archive `2/3`. Counted in the order of the file."""
    kind: str
    """`row`, `object`, `entry`, `card`, `message`: about whoever it names. `paragraph`, `table row`, `page`, `text`: a
    stretch of running text. `member`, `attachment`: a file in the file, whose content its reader gives."""
    cells: Mapping[str, Cell] = field(default_factory=dict, repr=False)
    """What it holds, by field; running text has the one field `text`."""
    removable: bool = True
    """It can be taken out, and nothing else changes."""
    members: tuple[str, ...] = field(default=(), repr=False)
    """The containers in which it lies, or which it is, as locators name them."""
    place: str = ""
    """Where it stands, as locators say it, where its reader counts as editors do: `line 17`, `lines 17-19`."""
    computed: tuple[str, ...] = ()
    """Fields that hold the last result of a formula: it is dropped where what it was made of goes."""
    obstacle: str = ""
    """Why it cannot be taken out, or a member not be opened, in our own words."""


@dataclass(frozen=True)
class Edit:
    """What is to be changed in a file."""

    gone: tuple[str, ...] = ()
    """Ids of the records that go."""
    cells: Mapping[str, Mapping[str, Cell]] = field(default_factory=dict, repr=False)
    """New values, by record and field."""

    def inside(self, member: str) -> Edit:
        """What of it is about a member's own records."""
        mark = f"{member}/"
        gone = tuple(one.removeprefix(mark) for one in self.gone if one.startswith(mark))
        cells = {one.removeprefix(mark): new for one, new in self.cells.items() if one.startswith(mark)}
        return Edit(gone, cells)

    @property
    def members(self) -> frozenset[str]:
        """The outermost members in which something changes."""
        return frozenset(one.partition("/")[0] for one in (*self.gone, *self.cells) if "/" in one)

    def __bool__(self) -> bool:
        return bool(self.gone or self.cells)


def packed_records(records: Iterable[Record]) -> bytes:
    """The records as JSON."""
    return orjson.dumps([_plain(vars(record)) for record in records], default=str)


def read_records(data: bytes) -> list[Record]:
    """The inverse of `packed_records`; raises `ValueError` or `TypeError` for what is no list of records."""
    return [_record(item) for item in orjson.loads(data)]


def packed_edit(edit: Edit) -> dict[str, Any]:
    """An edit as plain values."""
    return {"gone": list(edit.gone), "cells": {name: dict(cells) for name, cells in edit.cells.items()}}


def read_edit(data: Mapping[str, Any]) -> Edit:
    """The inverse of `packed_edit`."""
    return Edit(tuple(map(str, data["gone"])), data["cells"])


def _record(item: Any) -> Record:
    match item:
        case {"id": str(), "kind": str(), "cells": dict(cells), "removable": bool(), "obstacle": str()}:
            if not all(value is None or isinstance(value, str | int | float) for value in cells.values()):
                raise TypeError
            listed = {name: tuple(map(str, item[name])) for name in ("members", "computed")}
            return Record(**(item | listed))
    raise ValueError


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """Lone surrogates, which a file's bytes may hold, are no JSON."""
    return {name: _clean(value) for name, value in values.items()}


def _clean(value: Any) -> Any:
    match value:
        case str():
            return value if value.isascii() else value.encode("utf-8", "replace").decode()
        case Mapping():
            return {_clean(str(key)): _clean(inner) for key, inner in value.items()}
        case tuple() | list():
            return [_clean(inner) for inner in value]
        case int() if not isinstance(value, bool) and abs(value) >= 2**63:
            return str(value)
    return value
