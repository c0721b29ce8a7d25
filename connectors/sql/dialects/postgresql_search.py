"""Picks the rows of a PostgreSQL table that may hold a wanted identifier: a cheap look at each, close ones at few.

A microsecond a row buys little but comparisons with `LIKE`; regular expressions, and the text of a row made twice, cost
several. So three looks follow each other, each at what the one before it left.

The rows are picked in two steps. The first brings their places alone and is no cursor, so that the server may share the
work among its processes; the second brings the rows. Both see the same state: the transaction is REPEATABLE READ.
"""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, reduce
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    LargeBinary,
    Numeric,
    Select,
    Text,
    and_,
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
from ..sieving import SEPARATION, Sieve, like, shaped
from ..tables import MOMENT, OpenTable, named
from .base import Candidate, loosely, numbered

_INTEGERS = {"smallint": 2**15 - 1, "integer": 2**31 - 1, "bigint": 2**63 - 1}
_DIGITS = re.compile(r"numeric\((\d+)(?:,(\d+))?\)")
_ARGUMENTS = 90
"""PostgreSQL passes at most 100 arguments to a function."""
_MOST_JOINED = 30
"""Columns that are joined pair by pair, which is quicker for a few."""
_PART, _PLACE, _GLANCE = "vigie row part", "vigie row place", "vigie row text"
_MOST_PLACES = 200_000
"""Where more rows may match, they are brought at once: their places would fill the memory."""
_TOGETHER = 500
_PLACED = ("table", "materialized view", "partitioned table")
_NO_COMPILER = "SELECT set_config(name, 'off', true) FROM pg_catalog.pg_settings WHERE name = 'jit'"
"""Compiling these conditions takes longer than they do."""


def candidates(table: OpenTable, matcher: Matcher, place: Sequence[ColumnElement[Any]]) -> Iterator[Candidate]:
    """The rows, and where they are if `place` tells."""
    looks = Looks.of(table.asset.columns, matcher, str(table.scalar(select(func.getdatabaseencoding()))))
    if looks.empty:
        return
    if not table.asset.key and not place:
        yield from numbered(table, looks.conditions())
        return
    table.connection.execute(text(_NO_COMPILER))
    for number, row in enumerate(_rows(table, looks, place), 1):
        yield number, row[: len(table.names)], f"ctid={row[-1]}" if place else ""


@dataclass(frozen=True)
class Looks:
    """What is asked of each row: numbers by column, all the rest as one text."""

    matcher: Matcher = field(repr=False)
    encoding: str
    """The database's own: a text in it is as many bytes as it has."""
    found: tuple[ColumnElement[bool], ...]
    texts: tuple[ColumnElement[Any], ...]
    numbers: tuple[ColumnElement[Any], ...]
    """Columns of numbers, as text."""

    @classmethod
    def of(cls, columns: Sequence[Column], matcher: Matcher, encoding: str) -> Looks:
        """The columns that may hold something wanted."""
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
        return cls(matcher, encoding, tuple(found), tuple(texts), tuple(numbers))

    @property
    def empty(self) -> bool:
        """Whether no column can hold anything wanted."""
        return not (self.found or self.texts)

    @cached_property
    def sieve(self) -> Sieve:
        """The cheap conditions."""
        return Sieve.of(self.matcher)

    def glance(self) -> ColumnElement[Any]:
        """The row as one text, as the first looks want it."""
        if self.sieve.bounded or len(self.texts) > _MOST_JOINED:
            return _row(self.texts, "C")
        cells = [func.coalesce(cast(each, Text), "") for each in self.texts]
        return collate(reduce(operator.add, cells), "C")

    def conditions(self, glance: ColumnElement[Any] | None = None) -> list[ColumnElement[bool]]:
        """Whether a row may hold a wanted identifier, one of them; `glance` says where its text is made already."""
        if not self.texts:
            return list(self.found)
        full = _row([*self.texts, *(self.numbers if self.matcher.loosely.has_digits else ())], "default")
        made = self.glance() if glance is None else glance
        return [*self.found, self._looks(made, full) if self.encoding == "UTF8" else self._in_ascii(made)]

    def _in_ascii(self, glance: ColumnElement[Any]) -> ColumnElement[bool]:
        """The cheap conditions alone: a database in LATIN1, say, cannot be sent the letters that the others name."""
        row, sieve = func.lower(_row(self.texts, "C")), self.sieve
        told = [self._like_bytes(func.lower(glance), sieve.likes())] if sieve.likes() else []
        words = row.op("~")(literal("|".join(sieve.words)))
        further = (and_(words, *(row.op("~")(literal(one)) for one in some)) for some in sieve.further)
        return or_(false(), *told, *(further if sieve.words else ()))

    def _looks(self, glance: ColumnElement[Any], full: ColumnElement[Any]) -> ColumnElement[bool]:
        """Whether a row may hold what is spelled as asked for, spaced or not, or words spelled in another way."""
        sieve = self.sieve
        exact, between = self.matcher.expression(), self.matcher.spaced_expression()
        exactly = [full.op("~*")(literal(exact))] if exact else []
        spaced = [full.op("~*")(literal(between))] if between else []
        passed: list[ColumnElement[bool]] = []
        if sieve.likes():
            shapes = [shaped(needle) for needle in sieve.needles]  # for which no lower case has to be made
            patterns = [*sieve.spread, *shapes] if all(shapes) else sieve.likes()
            quick = self._like_bytes(glance if all(shapes) else func.lower(glance), patterns)
            closer = _like_any(_unseparated(func.lower(glance)), sieve.unseparated())
            passed.append(_if(quick, closer, or_(*exactly, *spaced)))
        if sieve.words:
            held = self._like_bytes(func.lower(glance), list(map(like, sieve.spelled))) if sieve.spelled else None
            spelled = [_if(held, *exactly)] if held is not None else []
            passed.append(_if(self._first_look(glance), or_(*spelled, *self._words(glance, full))))
        return or_(false(), *passed)

    def _words(self, glance: ColumnElement[Any], full: ColumnElement[Any]) -> list[ColumnElement[bool]]:
        """Whether a row has words of something wanted; of a row of ASCII a shorter expression tells."""
        row = func.lower(_row(self.texts, "C"))
        further = [[row.op("~")(literal(clause)) for clause in clauses] for clauses in self.sieve.further]
        closely = loosely(full, "~*", self.matcher, further)
        plainly = [
            and_(row.op("~")(literal(one)), *others) for one, others in zip(self.sieve.plain, further, strict=True)
        ]
        return [case((_is_plain(glance), plain), else_=close) for plain, close in zip(plainly, closely, strict=True)]

    def _first_look(self, glance: ColumnElement[Any]) -> ColumnElement[bool]:
        """At words: few rows of ASCII need the expression, which takes twice as long as a comparison with `LIKE`."""
        expression = glance.op("~")(literal(self.sieve.first))
        if not self.sieve.hints:
            return expression
        likes = self._like_bytes(func.lower(glance), list(map(like, self.sieve.hints)))
        told = likes if self.sieve.parts else case((likes, expression), else_=false())
        return case((_is_plain(glance), told), else_=expression)

    def _like_bytes(self, made: ColumnElement[Any], patterns: Sequence[str]) -> ColumnElement[bool]:
        """Patterns of ASCII: comparing bytes takes half as long as comparing characters."""
        each = array([literal(pattern.encode(), LargeBinary) for pattern in patterns])
        return func.convert_to(made, self.encoding).op("LIKE")(func.any(each))


def _is_plain(text: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether a text in UTF-8 is ASCII alone."""
    return func.octet_length(text) == func.length(text)


def _beyond(kind: str) -> float:
    """The first number that a column is too narrow for: `numeric(8,2)` ends before a million."""
    digits = _DIGITS.fullmatch(kind)
    return 10.0 ** (int(digits[1]) - int(digits[2] or 0)) if digits else math.inf


def _among(cell: ColumnElement[Any], numbers: Sequence[int], kind: TypeEngine[Any]) -> ColumnElement[bool]:
    """One of several numbers, small or large: without a type, all would be sent as what the first of them is."""
    return cell.in_([literal(number, kind) for number in numbers])


def _if(*looks: ColumnElement[bool]) -> ColumnElement[bool]:
    """All of them, each asked where those before it hold.

    As a number: of truth values the planner expects half of the rows to be true, and would not share the work.
    """
    met: ColumnElement[int] = literal(1)
    for look in reversed(looks):
        met = case((look, met), else_=0)
    return met == 1


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


def _rows(table: OpenTable, looks: Looks, place: Sequence[ColumnElement[Any]]) -> Iterator[Sequence[Any]]:
    if table.asset.attributes.get("relation") in _PLACED and not table.withheld:  # places are read by who may read all
        places = [tuple(row) for row in table.connection.execute(_places(table, looks))]
        if len(places) < _MOST_PLACES:
            yield from _placed(table, places, place)
            return
    for batch in table.batches(table.select(None, *place).where(or_(*looks.conditions()))):
        yield from batch


def _places(table: OpenTable, looks: Looks) -> Select[Any]:
    """Part and place of the rows wanted. The text of a row is made once, within: the offset, which is none, keeps the
    planner from putting what makes it in every place where it is asked for, and leaves it free to share the work."""
    where: list[ColumnElement[Any]] = [
        literal_column("tableoid::bigint").label(_PART),
        literal_column("ctid").label(_PLACE),  # as a text it takes a tenth of a second a million rows
    ]
    made = [looks.glance().label(_GLANCE)] if looks.texts else []
    within = select(literal_column("*"), *where, *made).select_from(table.clause)
    if table.hint:
        within = within.with_hint(table.clause, table.hint)
    every = within.offset(literal_column("NULL")).subquery("vigie_rows")
    wanted = looks.conditions(named(_GLANCE))
    return select(named(_PART), cast(named(_PLACE), Text)).select_from(every).where(or_(*wanted)).limit(_MOST_PLACES)


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
