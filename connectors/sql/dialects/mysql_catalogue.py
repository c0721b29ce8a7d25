"""Lists the tables of a MariaDB or MySQL server in four queries, however many there are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from ...base import Asset, Column, ForeignKey
from ..selection import Selection
from .base import attributes

SYSTEM = ("information_schema", "mysql", "performance_schema", "sys")
_SCOPE = f"LOWER(table_schema) NOT IN ({', '.join(repr(name) for name in SYSTEM)}) AND {{where}}"
_EXACT = "CONVERT({} USING utf8mb4) COLLATE utf8mb4_bin"
"""Names compare by case and accent, whatever the server's own way."""
_TABLES = """
SELECT table_schema, table_name, table_type, engine, table_rows, data_length, table_comment
FROM information_schema.tables WHERE table_type <> 'SEQUENCE' AND {scope}
"""
_NAMES = """
SELECT table_schema, table_name, table_type
FROM information_schema.tables WHERE table_type <> 'SEQUENCE' AND {scope}
"""
"""For which the server opens no table."""
_COLUMNS = """
SELECT table_schema, table_name, column_name, column_type, is_nullable, column_comment
FROM information_schema.columns WHERE {scope} ORDER BY table_schema, table_name, ordinal_position
"""
_KEYS = """
SELECT table_schema, table_name, index_name, column_name, nullable, sub_part
FROM information_schema.statistics WHERE non_unique = 0 AND {scope}
ORDER BY table_schema, table_name, index_name <> 'PRIMARY', index_name, seq_in_index
"""
_FOREIGN_KEYS = """
SELECT table_schema, table_name, constraint_name, column_name,
       referenced_table_schema, referenced_table_name, referenced_column_name, (
           SELECT r.delete_rule FROM information_schema.referential_constraints r
           WHERE r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name
           AND r.table_name = k.table_name {rule}
       )
FROM information_schema.key_column_usage k WHERE referenced_table_name IS NOT NULL AND {scope}
ORDER BY table_schema, table_name, constraint_name, ordinal_position
"""
_INDEXED = """
SELECT DISTINCT column_name FROM information_schema.statistics
WHERE table_schema = :schema AND table_name = :name AND seq_in_index = 1 AND index_type IN ('BTREE', 'HASH')
AND column_name IS NOT NULL ORDER BY column_name
"""
_Name = tuple[str, str]


def assets(connection: Connection, source: str, selection: Selection) -> Iterator[Asset]:
    """Every wanted table and view that the account may see: the server shows no others."""
    catalogue = _Catalogue(connection, selection)
    every = (row for row in catalogue.tables() if selection.admits(row[0], row[1]))
    tables = sorted(every, key=lambda row: (row[0], row[1]))
    if not tables:
        return
    columns = _columns(catalogue.rows(_COLUMNS))
    keys, foreign = _keys(catalogue.rows(_KEYS)), _foreign_keys(catalogue.rows(_FOREIGN_KEYS))
    for row in tables:
        name = (row[0], row[1])
        yield _asset(source, row, columns.get(name, ()), keys.get(name, ()), foreign.get(name, ()))


class _Catalogue:
    """What the server tells of its tables: of all at once, unless it cannot open one of them."""

    def __init__(self, connection: Connection, selection: Selection) -> None:
        self._connection = connection
        self._where, self._binds = scope(selection)

    def tables(self) -> list[tuple[Any, ...]]:
        """Those that cannot be opened too, as one on a server that is gone, by their names and kind alone."""
        found = {row[:2]: row for row in self.rows(_TABLES)}
        if "_names" in self.__dict__:
            found = {row[:2]: (*row, None, None, None, "") for row in self._names} | found
        return list(found.values())

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Of all tables; one by one where the server refuses that for the sake of one."""
        try:
            return self._asked(query, self._where, self._binds)
        except DBAPIError as error:
            if error.connection_invalidated:
                raise
        return [row for schema, name, _ in self._names for row in self._of_one(query, schema, name)]

    @cached_property
    def _names(self) -> list[tuple[Any, ...]]:
        return self._asked(_NAMES, self._where, self._binds)

    def _of_one(self, query: str, schema: str, name: str) -> list[tuple[Any, ...]]:
        where = f"{self._where} AND table_schema = :one_schema AND table_name = :one_name"
        rule = "AND r.constraint_schema = :one_schema AND r.table_name = :one_name"  # or it opens all tables for each
        try:
            return self._asked(query, where, {**self._binds, "one_schema": schema, "one_name": name}, rule)
        except DBAPIError as error:
            if error.connection_invalidated:
                raise
            return []

    def _asked(self, query: str, where: str, binds: Mapping[str, str], rule: str = "") -> list[tuple[Any, ...]]:
        return list(map(tuple, self._connection.execute(text(query.format(scope=where, rule=rule)), binds)))


def indexed(connection: Connection, asset: Asset) -> list[str]:
    """The first columns of the indexes of a table."""
    schema, name = asset.segments
    return list(connection.execute(text(_INDEXED), {"schema": schema, "name": name}).scalars())


def scope(selection: Selection) -> tuple[str, dict[str, str]]:
    """The wanted tables, as a condition on any view of `information_schema` that has table names."""
    table, schema = _EXACT.format("table_name"), _EXACT.format("table_schema")
    where, binds = selection.where("table_schema", table, qualified=f"CONCAT({schema}, '.', {table})")
    return _SCOPE.format(where=where), binds


def _asset(
    source: str, row: Any, columns: tuple[Column, ...], key: tuple[str, ...], foreign: tuple[ForeignKey, ...]
) -> Asset:
    schema, name, kind, engine, rows, size, comment = row
    view = "VIEW" in kind.upper()
    return Asset(
        source,
        (schema, name),
        "table",
        size=None if view or size is None else int(size),
        rows=None if view or rows is None else int(rows),
        columns=columns,
        key=key,
        foreign_keys=foreign,
        attributes=attributes("view" if view else "table", "" if view else comment or "", engine=engine or None),
    )


def _columns(rows: Sequence[tuple[Any, ...]]) -> dict[_Name, tuple[Column, ...]]:
    columns: dict[_Name, list[Column]] = {}
    for schema, table, name, type_name, nullable, comment in rows:
        column = Column(name, _string(type_name).lower(), comment or "", nullable == "YES")
        columns.setdefault((schema, table), []).append(column)
    return {table: tuple(each) for table, each in columns.items()}


def _keys(rows: Sequence[tuple[Any, ...]]) -> dict[_Name, tuple[str, ...]]:
    """The primary key, else the smallest unique index without empty values or cut columns."""
    indexes: dict[_Name, dict[str, list[str | None]]] = {}
    for schema, table, index, column, nullable, part in rows:
        usable = column if nullable != "YES" and part is None else None
        indexes.setdefault((schema, table), {}).setdefault(index, []).append(usable)
    keys: dict[_Name, tuple[str, ...]] = {}
    for name, found in indexes.items():
        whole = [tuple(part for part in parts if part) for parts in found.values() if all(parts)]
        keys[name] = whole[0] if "PRIMARY" in found and whole else min(whole, key=len, default=())
    return keys


def _foreign_keys(rows: Sequence[tuple[Any, ...]]) -> dict[_Name, tuple[ForeignKey, ...]]:
    grouped: dict[tuple[str, str, str], list[Any]] = {}
    for row in rows:
        grouped.setdefault((row[0], row[1], row[2]), []).append(row)
    keys: dict[_Name, tuple[ForeignKey, ...]] = {}
    for (schema, table, _), parts in grouped.items():
        own, target = tuple(part[3] for part in parts), tuple(part[6] for part in parts)
        key = ForeignKey(own, (parts[0][4], parts[0][5]), target, parts[0][7] == "CASCADE", parts[0][7] == "SET NULL")
        keys[schema, table] = (*keys.get((schema, table), ()), key)
    return keys


def _string(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
