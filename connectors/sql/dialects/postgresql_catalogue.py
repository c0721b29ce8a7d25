"""Lists the tables of a PostgreSQL database in three queries, however many there are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, text

from ...base import Asset, Column, ForeignKey
from ..selection import Selection
from .base import Index, attributes

_KINDS = {
    "r": "table",
    "p": "partitioned table",
    "v": "view",
    "m": "materialized view",
    "f": "foreign table",
}
_RELATIONS = """
SELECT c.oid, n.nspname, c.relname, c.relkind::text,
       CASE WHEN c.relkind = 'p' THEN (
            SELECT sum(nullif(leaf.reltuples, -1))
            FROM pg_catalog.pg_partition_tree(c.oid) tree JOIN pg_catalog.pg_class leaf ON leaf.oid = tree.relid
            WHERE tree.isleaf
       ) ELSE c.reltuples END,
       c.relpages::bigint * current_setting('block_size')::bigint,
       c.relfilenode, pg_catalog.obj_description(c.oid, 'pg_class'), pg_catalog.pg_get_userbyid(c.relowner),
       c.relhassubclass,
       CASE WHEN c.relispartition THEN ARRAY(
            SELECT ARRAY[whole_schema.nspname::text, whole.relname::text]
            FROM pg_catalog.pg_partition_ancestors(c.oid) ancestor
            JOIN pg_catalog.pg_class whole ON whole.oid = ancestor.relid
            JOIN pg_catalog.pg_namespace whole_schema ON whole_schema.oid = whole.relnamespace
            WHERE whole.oid <> c.oid
       ) END,
       pg_catalog.row_security_active(c.oid) AND (
           EXISTS (SELECT FROM pg_catalog.pg_policy p WHERE p.polrelid = c.oid AND NOT p.polpermissive)
           OR NOT EXISTS (
               SELECT FROM pg_catalog.pg_policy p, unnest(p.polroles) AS role
               WHERE p.polrelid = c.oid AND p.polpermissive AND p.polcmd IN ('r', '*')
               AND pg_catalog.pg_get_expr(p.polqual, p.polrelid) = 'true'
               AND (role = 0 OR pg_catalog.pg_has_role(role, 'USAGE'))
           )
       )
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND {scope}
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"
"""
_SCOPE = "n.nspname NOT LIKE 'pg!_%' ESCAPE '!' AND n.nspname <> 'information_schema' AND {where}"
_OF_RELATIONS = """
{table} JOIN pg_catalog.pg_class c ON c.oid = {oid}
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND {scope}
"""
_TYPED = "pg_catalog.pg_attribute a JOIN pg_catalog.pg_type ty ON ty.oid = a.atttypid"
"""A domain is told as the type that it rests on: it holds such values."""
_COLUMNS = (
    """
SELECT a.attrelid, a.attnum, a.attname,
       CASE ty.typtype WHEN 'd' THEN pg_catalog.format_type(ty.typbasetype, ty.typtypmod)
            ELSE pg_catalog.format_type(a.atttypid, a.atttypmod) END,
       a.attnotnull OR ty.typnotnull, pg_catalog.col_description(a.attrelid, a.attnum)
FROM """
    + _OF_RELATIONS.replace("{table}", _TYPED).replace("{oid}", "a.attrelid")
    + " AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attrelid, a.attnum"
)
_KEYS = (
    """
SELECT i.indrelid, i.indkey::text, i.indnkeyatts
FROM """
    + _OF_RELATIONS.replace("{table}", "pg_catalog.pg_index i").replace("{oid}", "i.indrelid")
    + " AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL"
    " ORDER BY i.indrelid, i.indisprimary DESC, i.indnkeyatts, i.indexrelid"
)
_KEY_TARGETS = (
    "pg_catalog.pg_constraint k JOIN pg_catalog.pg_class t ON t.oid = k.confrelid "
    "JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace"
)
_FOREIGN_KEYS = """
SELECT k.conrelid, k.conkey, tn.nspname, t.relname,
       ARRAY(SELECT ta.attname::text FROM unnest(k.confkey) WITH ORDINALITY AS part(number, place)
             JOIN pg_catalog.pg_attribute ta ON ta.attrelid = k.confrelid AND ta.attnum = part.number
             ORDER BY part.place),
       k.confdeltype = 'c', k.confdeltype = 'n'
FROM {relations} AND k.contype = 'f' ORDER BY k.conrelid, k.conname
""".replace("{relations}", _OF_RELATIONS.replace("{table}", _KEY_TARGETS).replace("{oid}", "k.conrelid"))

_READABLE = """
SELECT a.attname FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = :schema AND c.relname = :name AND a.attnum > 0 AND NOT a.attisdropped
AND pg_catalog.has_column_privilege(c.oid, a.attnum, 'SELECT')
"""

_INDEXES = """
SELECT a.attname, pg_catalog.pg_get_indexdef(i.indexrelid, 1, true)
FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_class tree ON tree.oid = i.indexrelid JOIN pg_catalog.pg_am method ON method.oid = tree.relam
LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
WHERE n.nspname = :schema AND c.relname = :name AND i.indisvalid AND i.indpred IS NULL
AND method.amname IN ('btree', 'hash')
"""
_FOLDED = re.compile(r'(lower|upper)\(\(?"?(.+?)"?\)?(?:::text)?\)')
_COMPARED = re.compile(r"character varying.*|text|smallint|integer|bigint|date")
"""Types whose values are compared with what is bound as text, number or day, without a cast that hides the index."""


def assets(connection: Connection, source: str, selection: Selection) -> Iterator[Asset]:
    """Every wanted relation; a partition only where the table that it is part of is not wanted itself."""
    where, binds = selection.where("n.nspname", "c.relname")
    scope = _SCOPE.format(where=where)

    def rows(query: str) -> list[Any]:
        return list(connection.execute(text(query.format(scope=scope)), binds))

    relations = [row for row in rows(_RELATIONS) if _wanted(row, selection)]
    if not relations:
        return
    columns = _columns(rows(_COLUMNS))
    keys = _keys(rows(_KEYS), columns)
    foreign = _foreign_keys(rows(_FOREIGN_KEYS), columns)
    for row in relations:
        yield _asset(source, row, columns.get(row[0], {}), keys.get(row[0], ()), foreign.get(row[0], ()))


def readable(connection: Connection, asset: Asset) -> set[str]:
    """Names of the columns that the account may read: rights may be given by column."""
    schema, name = asset.segments
    return set(connection.execute(text(_READABLE), {"schema": schema, "name": name}).scalars())


def indexes(connection: Connection, asset: Asset) -> list[Index]:
    """The first columns of the indexes of a table."""
    schema, name = asset.segments
    types = {column.name: column.type for column in asset.columns}
    found = set()
    for column, expression in connection.execute(text(_INDEXES), {"schema": schema, "name": name}):
        if column is not None:
            found.add(Index(column))
        elif folded := _FOLDED.fullmatch(expression):
            found.add(Index(folded[2].replace('""', '"'), folded[1]))
    usable = (each for each in found if _COMPARED.fullmatch(types.get(each.column, "")))
    return sorted(usable, key=lambda index: (index.column, index.function))


def _wanted(row: Any, selection: Selection) -> bool:
    schema, name, ancestors = row[1], row[2], row[10]
    if not selection.admits(schema, name):
        return False
    return bool(selection.only) or not any(selection.admits(*ancestor) for ancestor in ancestors or ())


def _asset(
    source: str, row: Any, columns: Mapping[int, Column], key: tuple[str, ...], foreign: tuple[ForeignKey, ...]
) -> Asset:
    oid, schema, name, kind, rows, size, filenode, comment, owner, parent, _, secured = row
    stored = kind in "rm"
    return Asset(
        source,
        (schema, name),
        "table",
        size=size if stored else None,
        rows=int(rows) if rows is not None and rows >= 0 and kind in "rmpf" else None,
        evidence={"oid": str(oid)} | ({"relfilenode": str(filenode)} if stored else {}),
        columns=tuple(columns.values()),
        key=key,
        foreign_keys=foreign,
        attributes=attributes(
            _KINDS[kind],
            comment or "",
            owner=owner,
            children=True if parent and kind == "r" else None,
            row_security=secured or None,
        ),
    )


def _columns(rows: list[Any]) -> dict[int, dict[int, Column]]:
    columns: dict[int, dict[int, Column]] = {}
    for oid, number, name, type_name, required, comment in rows:
        columns.setdefault(oid, {})[number] = Column(name, type_name.lower(), comment or "", not required)
    return columns


def _keys(rows: list[Any], columns: Mapping[int, Mapping[int, Column]]) -> dict[int, tuple[str, ...]]:
    """The primary key, else the smallest unique index without empty values."""
    keys: dict[int, tuple[str, ...]] = {}
    for oid, numbers, count in rows:
        parts = [columns.get(oid, {}).get(int(number)) for number in numbers.split()[:count]]
        if oid not in keys and all(part and not part.nullable for part in parts):
            keys[oid] = tuple(part.name for part in parts if part)
    return keys


def _foreign_keys(rows: list[Any], columns: Mapping[int, Mapping[int, Column]]) -> dict[int, tuple[ForeignKey, ...]]:
    keys: dict[int, tuple[ForeignKey, ...]] = {}
    for oid, numbers, schema, name, target_columns, cascades, releases in rows:
        own = tuple(columns[oid][number].name for number in numbers)
        key = ForeignKey(own, (schema, name), tuple(target_columns), cascades, releases)
        keys[oid] = (*keys.get(oid, ()), key)
    return keys
