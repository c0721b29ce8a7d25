"""Picks the rows of a PostgreSQL table that may hold a wanted identifier: a cheap look at each, a close one at few.

The rows are picked in two steps. The first brings their places alone and is no cursor, so that the server may share the
work among its processes; the second brings the rows. Both see the same state: the transaction is REPEATABLE READ.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Numeric,
    Text,
    case,
    cast,
    collate,
    false,
    func,
    literal,
    literal_column,
    or_,
    select,
    text,
)
from sqlalchemy.dialects.postgresql import array
from sqlalchemy.types import TypeEngine

from ...base import Column
from ..matching import Matcher
from ..sieving import Sieve
from ..tables import MOMENT, OpenTable, named
from .base import Candidate, holding, numbered, spaced

_INTEGERS = {"smallint": 2**15 - 1, "integer": 2**31 - 1, "bigint": 2**63 - 1}
_ARGUMENTS = 90
"""PostgreSQL passes at most 100 arguments to a function."""
_MOST_PLACES = 200_000
"""Where more rows may match, they are brought at once: their places would fill the memory."""
_TOGETHER = 500
_PLACED = ("table", "materialized view", "partitioned table")
_NO_COMPILER = "SELECT set_config(name, 'off', true) FROM pg_catalog.pg_settings WHERE name = 'jit'"
"""Compiling these conditions takes longer than they do."""


def candidates(table: OpenTable, matcher: Matcher, place: Sequence[ColumnElement[Any]]) -> Iterator[Candidate]:
    """The rows, and where they are if `place` tells."""
    wanted = conditions(table.asset.columns, matcher)
    if not wanted:
        return
    if not table.asset.key and not place:
        yield from numbered(table, wanted)
        return
    table.connection.execute(text(_NO_COMPILER))
    for number, row in enumerate(_rows(table, wanted, place), 1):
        yield number, row[: len(table.names)], f"ctid={row[-1]}" if place else ""


def conditions(columns: Sequence[Column], matcher: Matcher) -> list[ColumnElement[bool]]:
    """Whether a row may hold a wanted identifier, one of them: numbers by column, all the rest as one text."""
    found: list[ColumnElement[bool]] = []
    texts: list[ColumnElement[Any]] = []
    numbers: list[ColumnElement[Any]] = []
    for column in columns:
        cell = named(column.name)
        if column.type in _INTEGERS:
            fitting = [number for number in matcher.numbers if number <= _INTEGERS[column.type]]
            found += [_among(cell, fitting, BigInteger())] if fitting else []
            numbers.append(cast(cell, Text))
        elif column.type.startswith(("numeric", "real", "double")):
            found += [_among(cell, matcher.numbers, Numeric())] if matcher.numbers else []
            numbers.append(cast(cell, Text))
        elif column.type == "bytea":  # ASCII as it is, the rest in octal: enough for most identifiers
            texts.append(func.encode(cell, "escape"))
        elif column.type not in ("boolean", "money") and (matcher.has_dates or not MOMENT.match(column.type)):
            texts.append(cell)
    if texts:
        full = _row([*texts, *(numbers if matcher.loosely.has_digits else ())], "default")
        close = or_(false(), *holding(full, "~*", matcher), *spaced(full, "~*", matcher))
        found.append(case((_sieved(texts, Sieve.of(matcher)), close), else_=false()))
    return found


def _among(cell: ColumnElement[Any], numbers: Sequence[int], kind: TypeEngine[Any]) -> ColumnElement[bool]:
    """One of several numbers, small or large: without a type, all would be sent as what the first of them is."""
    return cell.in_([literal(number, kind) for number in numbers])


def _sieved(texts: Sequence[ColumnElement[Any]], sieve: Sieve) -> ColumnElement[bool]:
    """What costs a microsecond a row: a regular expression for words, plain comparisons where there are none.

    `LIKE ANY` makes the text of the row once for all patterns, which several conditions would not.
    """
    row = _row(texts, "C")
    looks: list[ColumnElement[bool]] = []
    likes = list(sieve.spread) if sieve.words else sieve.likes()
    if likes:
        looks.append(func.lower(row).op("LIKE")(func.any(array(likes))))
    if sieve.words:
        looks.append(row.op("~*")(literal(sieve.expression())))
    return or_(false(), *looks)


def _row(texts: Sequence[ColumnElement[Any]], collation: str) -> ColumnElement[Any]:
    """Columns as one text; the collation is said, since those of the columns may differ or know no LIKE."""
    groups = [func.concat_ws("\n", *texts[start : start + _ARGUMENTS]) for start in range(0, len(texts), _ARGUMENTS)]
    return collate(groups[0] if len(groups) == 1 else func.concat_ws("\n", *groups), collation)


def _rows(
    table: OpenTable, wanted: Sequence[ColumnElement[bool]], place: Sequence[ColumnElement[Any]]
) -> Iterator[Sequence[Any]]:
    if table.asset.attributes.get("relation") in _PLACED:
        where: list[ColumnElement[Any]] = [literal_column("tableoid::bigint"), literal_column("ctid::text")]
        statement = select(*where).select_from(table.clause).where(or_(*wanted)).limit(_MOST_PLACES)
        if table.hint:
            statement = statement.with_hint(table.clause, table.hint)
        places = [tuple(row) for row in table.connection.execute(statement)]
        if len(places) < _MOST_PLACES:
            yield from _placed(table, places, place)
            return
    for batch in table.batches(table.select(None, *place).where(or_(*wanted))):
        yield from batch


def _placed(
    table: OpenTable, places: Sequence[tuple[int, str]], place: Sequence[ColumnElement[Any]]
) -> Iterator[Sequence[Any]]:
    """The rows at these places, partition by partition."""
    by_part: dict[int, list[str]] = {}
    for part, at in places:
        by_part.setdefault(part, []).append(at)
    for part, every in by_part.items():
        for start in range(0, len(every), _TOGETHER):
            some = "{" + ",".join(f'"{at}"' for at in every[start : start + _TOGETHER]) + "}"
            here = literal_column("ctid") == func.any(literal(some).op("::")(literal_column("tid[]")))
            statement = table.select(None, *place).where(here)
            if len(by_part) > 1:
                statement = statement.where(literal_column("tableoid") == part)
            for batch in table.batches(statement):
                yield from batch
