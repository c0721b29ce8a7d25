"""Lists the tables and views of an SQLite file."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Select, literal_column, select, table, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.sql.expression import TableClause

from ...base import Asset, Column, ForeignKey, Omission
from ..selection import Selection
from ..tables import quoted
from .base import attributes

SCHEMA = "main"
_LIST = (
    "SELECT type, name, rootpage, coalesce(sql, '') FROM main.sqlite_master "
    "WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND {where} ORDER BY name"
)
_SPELLED = "SELECT name FROM main.sqlite_master WHERE type IN ('table', 'view') AND name = :name COLLATE NOCASE"
_SHADOWS = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow'"
_HIDDEN = 1
"""`hidden` of a virtual table's column that `SELECT *` leaves out; 2 and 3 are generated columns."""


def assets(connection: Connection, source: str, selection: Selection) -> Iterator[Asset | Omission]:
    """Every wanted table and view; tables that belong to a virtual table's inside are read through it."""
    if selection.schemas and SCHEMA not in selection.schemas and not selection.only:
        return
    where, binds = selection.where("'main'", "name", like="LIKE") if selection.only else ("1 = 1", {})
    rows = connection.execute(text(_LIST.format(where=where)), binds).all()
    shadows = _shadows(connection)
    for row in rows:
        if row[1] not in shadows and selection.admits(SCHEMA, row[1]):
            yield _asset(connection, source, *row)


def described(connection: Connection, source: str, segments: tuple[str, ...]) -> Asset | None:
    """One table as it is now; None if it is gone."""
    found = assets(connection, source, Selection(only=(segments[0], segments[-1])))
    return next((asset for asset in found if isinstance(asset, Asset)), None)


def indexed(connection: Connection, asset: Asset) -> list[str]:
    """The first columns of the indexes of a table."""
    found = set()
    for index, _, partial in _try(connection, "index_list", asset.segments[-1], 'name, "unique", partial'):
        first = next((row[0] for row in _try(connection, "index_info", index, "name, seqno") if row[1] == 0), None)
        if first is not None and not partial:
            found.add(first)
    return sorted(found)


def rowid(connection: Connection, asset: Asset) -> str:
    """The name by which the row number is reached; empty for a view and a table WITHOUT ROWID."""
    if asset.attributes.get("relation") != "table":
        return ""
    taken = {column.name.casefold() for column in asset.columns}
    for alias in ("rowid", "_rowid_", "oid"):
        if alias in taken:
            continue
        try:
            connection.execute(select(literal_column(alias)).select_from(_clause(asset)).limit(0))
        except DatabaseError:
            return ""
        return alias
    return ""


def _clause(asset: Asset) -> TableClause:
    return table(quoted(asset.segments[-1]), schema=quoted(SCHEMA))


def _asset(connection: Connection, source: str, kind: str, name: str, rootpage: int, sql: str) -> Asset:
    relation = "virtual table" if kind == "table" and sql[:40].upper().startswith("CREATE VIRTUAL") else kind
    columns, key = _columns(connection, name)
    asset = Asset(
        source,
        (SCHEMA, name),
        "table",
        evidence={"rootpage": str(rootpage)} if rootpage else {},
        columns=columns,
        key=key or _unique(connection, name, columns),
        foreign_keys=_foreign_keys(connection, name),
        attributes=attributes(relation),
    )
    return _with_rows(connection, asset)


def _columns(connection: Connection, name: str) -> tuple[tuple[Column, ...], tuple[str, ...]]:
    """Columns and primary key; none for a broken view or a virtual table of an unknown module."""
    try:
        rows = _pragma(connection, "table_xinfo", name, 'name, type, "notnull", pk, hidden')
    except DatabaseError:
        return (), ()
    shown = [row for row in rows if row[4] != _HIDDEN]
    key = sorted((row[3], row[0]) for row in shown if row[3])
    return tuple(Column(row[0], row[1].lower(), "", not row[2]) for row in shown), tuple(each[1] for each in key)


def _unique(connection: Connection, name: str, columns: tuple[Column, ...]) -> tuple[str, ...]:
    """The columns of the smallest unique index without empty values, where there is no primary key."""
    required = {column.name for column in columns if not column.nullable}
    found = []
    for index, unique, partial in _try(connection, "index_list", name, 'name, "unique", partial'):
        keys = tuple(row[0] for row in _try(connection, "index_info", index, "name"))
        if unique and not partial and keys and required.issuperset(keys):
            found.append(keys)
    return min(found, key=len, default=())


def _foreign_keys(connection: Connection, name: str) -> tuple[ForeignKey, ...]:
    keys: dict[int, list[Any]] = {}
    for row in _try(connection, "foreign_key_list", name, 'id, "table", "from", "to", on_delete'):
        keys.setdefault(row[0], []).append(row)
    found = []
    for rows in keys.values():
        other = _as_spelled(connection, rows[0][1])
        columns, key = _columns(connection, other)
        spelled = {column.name.casefold(): column.name for column in columns}
        # a key may write names in other letters than the tables do; without any, the other's primary key is meant
        target = key if None in {row[3] for row in rows} else tuple(spelled.get(r[3].casefold(), r[3]) for r in rows)
        own = {column.name.casefold(): column.name for column in _columns(connection, name)[0]}
        pointing = tuple(own.get(row[2].casefold(), row[2]) for row in rows)
        rule = rows[0][4]
        found.append(ForeignKey(pointing, (SCHEMA, other), target, rule == "CASCADE", rule == "SET NULL"))
    return tuple(found)


def _as_spelled(connection: Connection, name: str) -> str:
    """A table as it is called itself."""
    found = connection.execute(text(_SPELLED), {"name": name}).scalar()
    return str(found) if found is not None else name


def _with_rows(connection: Connection, asset: Asset) -> Asset:
    """Rows by the statistics of ANALYZE, else by the highest row number, which needs no count."""
    if asset.attributes["relation"] != "table" or not asset.columns:
        return asset
    rows = _analysed(connection, asset.segments[-1])
    if rows is None and (alias := rowid(connection, asset)):
        rows = _highest(connection, asset, alias)
    return dataclasses.replace(asset, rows=rows)


def _highest(connection: Connection, asset: Asset, alias: str) -> int | None:
    highest: Select[Any] = select(literal_column(f"max({alias})")).select_from(_clause(asset))
    try:
        return max(0, connection.execute(highest).scalar() or 0)
    except DatabaseError:  # damaged: reading it will say so
        return None


def _analysed(connection: Connection, name: str) -> int | None:
    try:
        stat = connection.execute(text("SELECT stat FROM main.sqlite_stat1 WHERE tbl = :name"), {"name": name}).scalar()
        return int(str(stat).split()[0]) if stat else None
    except (DatabaseError, ValueError, IndexError):
        return None


def _shadows(connection: Connection) -> set[str]:
    try:
        return set(connection.execute(text(_SHADOWS)).scalars())
    except DatabaseError:  # before SQLite 3.37
        return set()


def _pragma(connection: Connection, pragma: str, name: str, columns: str) -> list[Any]:
    return list(connection.execute(text(f"SELECT {columns} FROM pragma_{pragma}(:name, 'main')"), {"name": name}))  # noqa: S608


def _try(connection: Connection, pragma: str, name: str, columns: str) -> list[Any]:
    try:
        return _pragma(connection, pragma, name, columns)
    except DatabaseError:
        return []
