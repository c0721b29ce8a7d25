"""Singles rows out by their key, or by every column where there is none, and digests what they hold."""

from __future__ import annotations

import base64
import datetime
import hmac
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from ...base import Asset
from ..cells import plain
from .base import Reference, Writer

_TOGETHER = 200
"""Keys looked for in one statement."""

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Found:
    """The rows that an address leads to."""

    where: Mapping[str, Any] = field(repr=False)
    rows: list[Row] = field(repr=False)
    """As the driver gives them; alike in every column."""


class Rows:
    """Reads rows of tables through one connection."""

    def __init__(self, writer: Writer, connection: Connection, key: bytes) -> None:
        self.writer = writer
        self.connection = connection
        self._key = key

    def address(self, asset: Asset, row: Row) -> Mapping[str, Any]:
        """The columns and values by which a row is found: its key, or everything that can be compared."""
        types = {column.name: column for column in asset.columns}
        if asset.key and all(row.get(name) is not None for name in asset.key):
            return {name: row[name] for name in asset.key}
        known = {name: value for name, value in row.items() if name in types}
        return {name: v for name, v in known.items() if v is None or self.writer.comparable(types[name], v)}

    def read(self, asset: Asset, columns: Sequence[str], where: Row, *, lock: bool = False) -> list[Row]:
        """Every row with these values."""
        writer, connection = self.writer, self.connection
        condition, binds = writer.condition(connection, asset, where)
        names = ", ".join(writer.quote(connection, name) for name in columns)
        statement = f"SELECT {names} FROM {writer.table(connection, asset)} WHERE {condition}"  # noqa: S608 - quoted
        result = writer.run(connection, statement + (writer.LOCK if lock else ""), binds)
        return [dict(zip(columns, row, strict=True)) for row in result]

    def read_each(
        self, asset: Asset, columns: Sequence[str], wheres: Sequence[Row], *, lock: bool = False
    ) -> list[list[Row]]:
        """The rows with each of these values; of those that are a whole key, many by one statement."""
        found: list[list[Row]] = []
        for start in range(0, len(wheres), _TOGETHER):
            some = wheres[start : start + _TOGETHER]
            together = self._by_keys(asset, columns, some, lock) if asset.key and len(some) > 1 else None
            found += together or [self.read(asset, columns, where, lock=lock) for where in some]
        return found

    def _by_keys(
        self, asset: Asset, columns: Sequence[str], wheres: Sequence[Row], lock: bool
    ) -> list[list[Row]] | None:
        """By one statement; None where it is not plain which row each key meant: a collation may know no case."""
        if any(where.keys() != set(asset.key) or None in where.values() for where in wheres):
            return None
        places = {_written(where, asset.key): number for number, where in enumerate(wheres)}
        found: list[list[Row]] = [[] for _ in wheres]
        for row in self._any_of(asset, columns, wheres, self.writer.LOCK if lock else ""):
            place = places.get(_written({name: plain(row[name]) for name in asset.key}, asset.key))
            if place is None:
                return None
            found[place].append(row)
        return found if len(places) == len(wheres) else None

    def referring(
        self, child: Asset, columns: Sequence[str], reference: Reference, parents: Sequence[Row]
    ) -> list[Row]:
        """Rows of a table that refer to any of the rows of another."""
        targets = {tuple(row.get(name) for name in reference.parent_columns) for row in parents}
        wanted = sorted((target for target in targets if None not in target), key=repr)
        found: list[Row] = []
        for start in range(0, len(wanted), _TOGETHER):
            found += self._referring(child, columns, reference, wanted[start : start + _TOGETHER])
        return found

    def digest(self, row: Row) -> str:
        """A keyed digest of a row: columns by name, values with their types."""
        content = json.dumps([[name, canonical(row[name])] for name in sorted(row)], ensure_ascii=True)
        return hmac.new(self._key, f"row\0{content}".encode(), "sha256").hexdigest()

    def _referring(
        self, child: Asset, columns: Sequence[str], reference: Reference, targets: Sequence[tuple[Any, ...]]
    ) -> Iterator[Row]:
        wanted = [dict(zip(reference.columns, target, strict=True)) for target in targets]
        yield from self._any_of(child, columns, wanted)

    def _any_of(self, asset: Asset, columns: Sequence[str], wheres: Iterable[Row], lock: str = "") -> Iterator[Row]:
        """The rows with any of these values, as the database compares them."""
        writer, connection = self.writer, self.connection
        clauses: list[str] = []
        binds: dict[str, Any] = {}
        for number, where in enumerate(wheres):
            condition, bound = writer.condition(connection, asset, where, f"p{number}x", exactly=False)
            clauses.append(f"({condition})")
            binds |= bound
        names = ", ".join(writer.quote(connection, name) for name in columns)
        statement = f"SELECT {names} FROM {writer.table(connection, asset)} WHERE {' OR '.join(clauses)}{lock}"  # noqa: S608
        for row in writer.run(connection, statement, binds):
            yield dict(zip(columns, row, strict=True))


def _written(row: Row, key: Sequence[str]) -> tuple[str, ...]:
    """A key as texts: a plan keeps it so."""
    return tuple(str(row[name]) for name in key)


def canonical(value: Any) -> Any:
    """A value in a form that is the same whenever it is read."""
    match value:
        case None | bool() | int() | str():
            return value
        case float():
            return ["float", repr(value)]
        case bytes() | bytearray() | memoryview():
            return ["bytes", base64.b64encode(bytes(value)).decode()]
        case datetime.timedelta():
            return ["time", value.total_seconds()]
        case set() | frozenset():
            return ["set", sorted(map(str, value))]
        case _:
            return [type(value).__name__, str(value)]


def identity(asset: Asset, row: Row) -> tuple[Any, ...]:
    """What makes a row that row: its key, or all of it."""
    names = asset.key or tuple(sorted(row))
    return (asset.segments, *(json.dumps(canonical(plain(row[name]))) for name in names))
