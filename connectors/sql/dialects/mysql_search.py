"""Picks the rows of a MariaDB or MySQL table that may hold a wanted identifier, by a cheap look and a close one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, and_, case, collate, false, func, literal, literal_column, or_, select, text

from ...base import Asset, Column
from ..matching import Matcher, escaped
from ..sharing import LARGE, ranges, shared, within
from ..sieving import Sieve
from ..tables import MOMENT, OpenTable, named
from .base import Candidate, loosely
from .mariadb_search import looks as mariadb_looks

INTEGER = re.compile(r"(?:tiny|small|medium|big)?int(?:eger)?\b")
GEOMETRY = re.compile(r"(?:multi)?(?:point|linestring|polygon)|geom(?:etry|collection|etrycollection)")
_PLAIN = "utf8mb4"
_CHARACTER_SETS = """
SELECT column_name, character_set_name FROM information_schema.columns
WHERE table_schema = :schema AND table_name = :name
"""
_COUNTER = "@vigie_row"
_NUMBER, _ALL = "vigie row", 2**63 - 1
Looks = Callable[[ColumnElement[Any], ColumnElement[Any], Matcher], ColumnElement[bool]]
"""What is asked of the text of a row: without its columns of numbers, and with them where words ask for that."""


def candidates(table: OpenTable, matcher: Matcher) -> Iterator[Candidate]:
    """The rows; those of a table without a key are counted as they are looked at, in the order of `read`."""
    schema, name = table.asset.segments
    found = table.connection.execute(text(_CHARACTER_SETS), {"schema": schema, "name": name})
    plain = {column for column, character_set in found if character_set == _PLAIN}
    mariadb = getattr(table.connection.dialect, "is_mariadb", False)
    wanted = conditions(table.asset.columns, matcher, plain, mariadb_looks if mariadb else looks)
    if not wanted:
        return
    if table.asset.key:
        for number, row in enumerate(shared(_parts(table, or_(*wanted))), 1):
            yield number, row, ""
        return
    table.connection.exec_driver_sql(f"SET {_COUNTER} = 0")
    counted = literal_column(f"({_COUNTER} := {_COUNTER} + 1)") > 0
    if table.asset.attributes.get("view"):  # which may join before it counts: two rows would have one number
        yield from _counted(table, wanted)
        return
    picked = case((counted, or_(*wanted)), else_=false())  # of AND the optimiser may turn the order around
    statement = table.select(None, literal_column(_COUNTER)).where(picked)
    for batch in table.batches(statement):
        for row in batch:
            yield int(row[-1]), row[:-1], ""


def _counted(table: OpenTable, wanted: Sequence[ColumnElement[bool]]) -> Iterator[Candidate]:
    """The rows of a view, counted as it gives them and picked then; without a limit the two would be made one."""
    number: ColumnElement[Any] = literal_column(f"({_COUNTER} := {_COUNTER} + 1)").label(_NUMBER)
    every = select(literal_column("*"), number).select_from(table.clause).limit(_ALL).subquery("vigie_rows")
    for batch in table.batches(table.select(every, named(_NUMBER)).where(or_(*wanted))):
        for row in batch:
            yield int(row[-1]), row[:-1], ""


def _parts(table: OpenTable, wanted: ColumnElement[bool]) -> list[Callable[[], Iterator[Sequence[Any]]]]:
    """The rows wanted; of a large table by ranges of its key, each through a connection of its own.

    The server looks at the rows of one statement in one process.
    """
    key = integer_key(table.asset)
    if not key or not table.elsewhere or (table.asset.rows or 0) < LARGE:
        return [partial(_picked, nullcontext(table), wanted)]
    ends = (func.min(named(key)), func.max(named(key)))
    low, high = (table.scalar(select(end).select_from(table.clause)) for end in ends)
    if low is None or high is None:
        return [partial(_picked, nullcontext(table), wanted)]
    places = ranges(int(low), int(high))
    through: list[AbstractContextManager[OpenTable]] = [nullcontext(table), *(table.elsewhere() for _ in places[1:])]
    return [
        partial(_picked, opened, and_(within(named(key), *place), wanted))
        for opened, place in zip(through, places, strict=True)
    ]


def _picked(through: AbstractContextManager[OpenTable], wanted: ColumnElement[bool]) -> Iterator[Sequence[Any]]:
    with through as table:
        for batch in table.batches(table.select().where(wanted)):
            yield from batch


def integer_key(asset: Asset) -> str:
    """The first column of the key, if it is an integer: the index serves its ranges."""
    types = {column.name: column.type for column in asset.columns}
    first = asset.key[0] if asset.key else ""
    return first if INTEGER.match(types.get(first, "")) else ""


def conditions(columns: Sequence[Column], matcher: Matcher, plain: set[str], looks: Looks) -> list[ColumnElement[bool]]:
    """Whether a row may hold a wanted identifier, one of them: numbers by column, all the rest as one text, by `looks`.

    `plain` names the columns in the character set of the comparison: converting costs as much as comparing.
    """
    found: list[ColumnElement[bool]] = []
    texts: list[ColumnElement[Any]] = []
    numbers: list[ColumnElement[Any]] = []
    for column in columns:
        cell = named(column.name)
        if column.type.startswith("bit") or GEOMETRY.match(column.type):
            continue
        converted = func.convert(cell.op("USING")(literal_column(_PLAIN)))
        if INTEGER.match(column.type) or column.type.startswith(("decimal", "float", "double")):
            found += [cell.in_(matcher.numbers)] if matcher.numbers else []
            numbers.append(converted)
        elif matcher.has_dates or not MOMENT.match(column.type):
            texts.append(cell if column.name in plain else converted)
    if texts:
        full = _row([*texts, *(numbers if matcher.loosely.has_digits else ())])
        found.append(looks(_row(texts), full, matcher))
    return found


def looks(row: ColumnElement[Any], full: ColumnElement[Any], matcher: Matcher) -> ColumnElement[bool]:
    """By one expression where it is as cheap as a quick look, else by a quick one first: it makes the text once."""
    spaced = matcher.spaced_expression()
    plain = "|".join(filter(None, (matcher.expression(), spaced)))
    close = [full.op("REGEXP")(literal(plain))] if plain else []
    sieve = Sieve.of(matcher)
    if not sieve.words:
        return or_(false(), *close)
    look = "|".join(filter(None, (*sieve.words, *map(escaped, sieve.needles), spaced)))
    lower = collate(func.lower(row), f"{_PLAIN}_bin")
    further = [[lower.op("REGEXP")(literal(clause)) for clause in clauses] for clauses in sieve.further]
    quick = lower.op("REGEXP")(literal(look))
    return case((quick, or_(*close, *loosely(full, "REGEXP", matcher, further))), else_=false())


def _row(texts: Sequence[ColumnElement[Any]]) -> ColumnElement[Any]:
    return collate(func.concat_ws("\n", *texts), f"{_PLAIN}_general_ci")
