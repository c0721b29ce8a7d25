"""Picks the rows of a PostgreSQL table that may hold a wanted identifier: a cheap look at each, close ones at few.

A microsecond a row buys little but comparisons with `LIKE`; regular expressions, and the text of a row made twice, cost
several. So three looks follow each other, each at what the one before it left.

The rows are picked in two steps. The first brings their places alone and is no cursor, so that the server may share the
work among its processes; the second brings the rows. Both see the same state: the transaction is REPEATABLE READ.
"""

from __future__ import annotations

import math
import re
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
from ..sieving import SEPARATION, Sieve, shaped
from ..tables import MOMENT, OpenTable, named
from .base import Candidate, loosely, numbered

_INTEGERS = {"smallint": 2**15 - 1, "integer": 2**31 - 1, "bigint": 2**63 - 1}
_DIGITS = re.compile(r"numeric\((\d+)(?:,(\d+))?\)")
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
            fitting = [number for number in matcher.numbers if number < _beyond(column.type)]
            found += [_among(cell, fitting, Numeric())] if fitting else []
            numbers.append(cast(cell, Text))
        elif column.type == "bytea":  # ASCII as it is, the rest in octal: enough for most identifiers
            texts.append(func.encode(cell, "escape"))
        elif column.type not in ("boolean", "money") and (matcher.has_dates or not MOMENT.match(column.type)):
            texts.append(cell)
    if texts:
        full = _row([*texts, *(numbers if matcher.loosely.has_digits else ())], "default")
        found.append(_looks(texts, full, matcher))
    return found


def _beyond(kind: str) -> float:
    """The first number that a column is too narrow for: `numeric(8,2)` ends before a million."""
    digits = _DIGITS.fullmatch(kind)
    return 10.0 ** (int(digits[1]) - int(digits[2] or 0)) if digits else math.inf


def _among(cell: ColumnElement[Any], numbers: Sequence[int], kind: TypeEngine[Any]) -> ColumnElement[bool]:
    """One of several numbers, small or large: without a type, all would be sent as what the first of them is."""
    return cell.in_([literal(number, kind) for number in numbers])


def _looks(texts: Sequence[ColumnElement[Any]], full: ColumnElement[Any], matcher: Matcher) -> ColumnElement[bool]:
    """Whether a row may hold what is spelled as asked for, spaced or not, or words that may be spelled in another way.

    Each `LIKE ANY` makes the text of the row once for all of its patterns, which several conditions would not.
    """
    row, sieve = func.lower(_row(texts, "C")), Sieve.of(matcher)
    exact, between = matcher.expression(), matcher.spaced_expression()
    exactly = [full.op("~*")(literal(exact))] if exact else []
    spaced = [full.op("~*")(literal(between))] if between else []
    passed: list[ColumnElement[bool]] = []
    if sieve.likes():
        shapes = [shaped(needle) for needle in sieve.needles]  # for which no lower case has to be made
        quick = _like_any(_row(texts, "C"), [*sieve.spread, *shapes]) if all(shapes) else _like_any(row, sieve.likes())
        close = _if(_like_any(_unseparated(row), sieve.unseparated()), or_(*exactly, *spaced))
        passed.append(_if(quick, close))
    if sieve.words:
        further = [[row.op("~")(literal(clause)) for clause in clauses] for clauses in sieve.further]
        closely = or_(*exactly, *loosely(full, "~*", matcher, further))
        passed.append(_if(row.op("~")(literal("|".join(sieve.words))), closely))
    return or_(false(), *passed)


def _if(quick: ColumnElement[bool], close: ColumnElement[bool]) -> ColumnElement[bool]:
    """Both, the quick one first; as a number, since of truth values the planner expects half of the rows to be true,
    for which it would not share the work among processes."""
    return case((quick, case((close, 1), else_=0)), else_=0) == 1


def _like_any(row: ColumnElement[Any], patterns: Sequence[str]) -> ColumnElement[bool]:
    return row.op("LIKE")(func.any(array(patterns)))


def _unseparated(row: ColumnElement[Any]) -> ColumnElement[Any]:
    for mark in SEPARATION:
        row = func.replace(row, mark, "")
    return row


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
