"""Picks the rows of a table by the values of some of its columns; tells whether two columns have values in common."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, and_, cast, func, or_, select

from ..base import Budget, Locator, Omission
from ..binary import COLUMN, Binary, stored
from .cells import place_of, plain
from .dialects.base import Dialect
from .sieving import escape_like
from .tables import OpenTable, named

INTEGER = re.compile(r"(?:tiny|small|medium|big)?int(?:eger|\d)?\b|(?:small|big)?serial|number|bigint")
_NUMERIC = re.compile(r"numeric|decimal|double|real|float")
TEXT = re.compile(r"(?:n?var)?char|character|.*text|string|n?clob|enum")
_ANY = "blob"
"""A SQLite column without a type may hold bytes too."""
_DISTINCT = 200
_PAIRS, _FIRST, _TELLING = 2_000, 20_000, 100
"""Pairs of values, rows that are asked for them first, and values that suffice."""
_NO_DAY = "00000000"
_TOGETHER = 200
_WIDEST = 12
"""Digits of a key that is written with zeros in front."""
"""Combinations of values asked for in one statement."""


def pick(
    dialect: Dialect, table: OpenTable, columns: Sequence[str], keys: Sequence[Sequence[Any]], budget: Budget
) -> Iterator[tuple[Locator, Mapping[str, Any]] | Omission]:
    """The rows in which these columns have one of these combinations of values, up to the budget."""
    types = {column.name: column.type for column in table.asset.columns}
    if not keys or not set(columns) <= set(types):
        return
    place, more = dialect.row_place(table)
    rows = 0
    for start in range(0, len(keys), _TOGETHER):
        some = keys[start : start + _TOGETHER]
        statement: Select[Any] = table.select(None, *more).where(_among(columns, some, types))
        for batch in table.batches(statement):
            for row in batch:
                rows += 1
                if rows > budget.rows and not budget.full:
                    yield Omission("partial", "too-many", "More rows refer to it than the budget allows to report.")
                    return
                yield located(table, row, place, rows), dict(zip(table.names, map(plain, row), strict=False))


def attachment(table: OpenTable, column: str, row: Mapping[str, Any], most: int) -> bytes:
    """The whole value of a column in the one row with these values; empty if missing, too long or not the only one."""
    types = {each.name: each.type for each in table.asset.columns}
    keys = {name: row[name] for name in table.asset.key or types if name in row and not isinstance(row[name], Binary)}
    if column not in types or not keys:
        return b""
    whose = and_(*(named(n).is_(None) if v is None else one_of(named(n), [v], types[n]) for n, v in keys.items()))
    statement = (
        select(named(column)).select_from(table.clause).where(whose, func.length(named(column)) <= most).limit(2)
    )
    found = {bytes(value) for value in table.connection.execute(statement).scalars() if not isinstance(value, str)}
    return found.pop() if len(found) == 1 else b""


def some(table: OpenTable, column: str, where: Mapping[str, Any], unlike: Sequence[str]) -> list[Any]:
    """Some distinct values of a column that say anything."""
    types = {each.name: each.type for each in table.asset.columns}
    cell = named(column)
    whose = [one_of(named(name), [value], types[name]) for name, value in where.items()]
    others = [cast(cell, Text).not_like(f"{escape_like(text)}%", escape="\\") for text in unlike]
    found = select(cell).select_from(table.clause).where(cell.is_not(None), *whose, *others).distinct().limit(_DISTINCT)
    values = [plain(row[0]) for row in table.connection.execute(found)]
    return [value for value in values if str(value).strip().strip("0")]


def span(table: OpenTable, column: str, where: Mapping[str, Any]) -> tuple[int, int] | None:
    """The least and the greatest number of a column but for zero."""
    types = {each.name: each.type for each in table.asset.columns}
    if not INTEGER.match(types[column]):
        return None
    cell = named(column)
    whose = [one_of(named(name), [value], types[name]) for name, value in where.items()]
    found = select(func.min(cell), func.max(cell)).select_from(table.clause).where(cell != 0, *whose)
    least, most = table.connection.execute(found).one()
    return None if least is None else (int(least), int(most))


def share(table: OpenTable, column: str, values: Sequence[Any], *, exactly: bool) -> float:
    """Of some values, the share that a column has too; what it holds stays there."""
    if not values:
        return 0.0
    kind = next(each.type for each in table.asset.columns if each.name == column)
    written = values if exactly else _written(kind, values)
    wanted = one_of(named(column), written, kind)
    found = select(func.count(named(column).distinct())).select_from(table.clause).where(wanted)
    return min(1.0, int(table.connection.execute(found).scalar() or 0) / len(set(map(str, values))))


def under(table: OpenTable, column: str, told: str) -> dict[str, int]:
    """By value of a column how many different values of another stand beside it, of some; the values stay here.

    The first rows are asked, and all of them where those tell little: to tell the pairs of a million apart takes long.
    """
    rows = select(named(column), named(told).label("beside")).select_from(table.clause)
    first = _beside(table, rows.limit(_FIRST)) if column != told else {}
    return first if len(first) >= _TELLING else _beside(table, rows)


def _beside(table: OpenTable, rows: Select[Any]) -> dict[str, int]:
    some = rows.subquery()
    filled = [column.is_not(None) for column in some.columns]
    beside: dict[str, set[str]] = {}
    for one, two in table.connection.execute(select(some).where(*filled).distinct().limit(_PAIRS)):
        key, value = str(plain(one)).strip(), str(plain(two)).strip()
        if key.strip("0") and value and value != _NO_DAY:
            beside.setdefault(key, set()).add(value)
    return {key: len(values) for key, values in beside.items()}


def located(table: OpenTable, row: Sequence[Any], place: str, number: int) -> Locator:
    """Where a row is: by its key, by what the database tells of it, or by its number among those picked."""
    if key := place_of(row[: len(table.names)], table.names, table.asset.key):
        return Locator(place=key)
    return Locator(place=f"{place}={row[-1]}" if place else f"row {number} of those picked")


def _among(columns: Sequence[str], keys: Sequence[Sequence[Any]], types: Mapping[str, str]) -> ColumnElement[bool]:
    """Whether the columns have one of these combinations of values."""
    if len(columns) == 1:
        return one_of(named(columns[0]), _written(types[columns[0]], [key[0] for key in keys]), types[columns[0]])
    every = (zip(columns, key, strict=True) for key in keys)
    return or_(*(and_(*(one_of(named(c), _written(types[c], [v]), types[c]) for c, v in key)) for key in every))


def _written(kind: str, values: Sequence[Any]) -> Sequence[Any]:
    """Keys as a column may write them: in a text a number may have zeros in front, which one of integers loses."""
    if not TEXT.match(kind):
        return values
    wide = re.search(r"\((\d+)\)", kind)
    most = min(int(wide[1]) if wide else _WIDEST, _WIDEST)
    fixed = wide is not None and kind.startswith(("char(", "character("))
    found = list(values)
    for number in {str(value).strip() for value in values}:
        if number.isascii() and number.isdecimal() and (bare := number.lstrip("0")):
            widths = (most,) if fixed else range(len(bare), most + 1)
            found += [bare, *(bare.zfill(width) for width in widths if width > len(bare))]
    return list(dict.fromkeys(found))


def is_served(kind: str, values: Sequence[Any]) -> bool:
    """Whether `one_of` compares a column of a type as it is, so that its index may serve, and may find one of these."""
    if INTEGER.match(kind) or _NUMERIC.match(kind):
        return any(_number(value) is not None for value in values)
    return not kind or bool(COLUMN.search(kind)) or bool(TEXT.match(kind))  # of all others it makes a text


def one_of(cell: ColumnElement[Any], values: Sequence[Any], kind: str) -> ColumnElement[bool]:
    """A comparison that an index serves where the types allow it, and never compares a text with a number."""
    if INTEGER.match(kind) or _NUMERIC.match(kind):
        numbers = [number for number in map(_number, values) if number is not None]
        return cell.in_(numbers) if numbers else cell.is_(None) & cell.is_not(None)
    texts = list(dict.fromkeys(map(str, values)))
    if COLUMN.search(kind):
        keys = [stored(text, kind) for text in texts]
        as_bytes = [key if isinstance(key, bytes) else key.encode() for key in keys]
        found = cell.in_(as_bytes)
        return or_(found, cell.in_(texts)) if "blob" in kind else found  # SQLite keeps text in a blob column
    if kind.startswith(("character(", "char(")):  # padded with spaces
        return cell.in_(list(dict.fromkeys([*texts, *(text.rstrip() for text in texts)])))
    if not kind:  # SQLite: of any type
        as_bytes = [key for text in texts if isinstance(key := stored(text, _ANY), bytes)]
        found = cell.in_([*values, *texts])
        return or_(found, cell.in_(as_bytes)) if as_bytes else found
    return cell.in_(texts) if TEXT.match(kind) else cast(cell, Text).in_(texts)


def _number(value: Any) -> int | None:
    if isinstance(value, int):
        return value
    text = str(value).strip()
    return int(text) if re.fullmatch(r"-?\d{1,18}", text) else None
