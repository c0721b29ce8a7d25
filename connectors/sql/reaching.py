"""Joins a table with what other tables say of its rows: a column of theirs, over keys, one value for each row."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Label,
    String,
    TableClause,
    and_,
    case,
    cast,
    column,
    func,
    select,
    table,
)

from ..base import Asset, Hop, Over
from .tables import named, quoted

_WHOLE = re.compile(r"(?:tiny|small|medium|big)?(?:int|serial)")


def joined(rows: FromClause, over: Over, asset: Asset, place: int) -> tuple[FromClause, Label[Any]]:
    """The rows with that column beside them, as text; NULL where no row is reached, or rows that do not agree.

    What is reached is brought down to one row a key first, so that no row is counted twice.
    """
    first, *more = over.hops
    tables = [_aliased(hop, f"vigie_{place}_{number}") for number, hop in enumerate(over.hops)]
    reached: FromClause = tables[0]
    for hop, before, after, on in zip(more, tables, tables[1:], over.hops, strict=False):
        reached = reached.outerjoin(after, _equal(hop, before.c, on.target, after.c))
    value = cast(tables[-1].c[over.column], String)
    keys = [tables[0].c[name].label(f"vigie_key_{place}_{n}") for n, name in enumerate(first.target_columns)]
    # of rows that share a key and do not say the same, none is believed
    agreed = and_(func.min(value) == func.max(value), func.count(value) == func.count())
    alone = case((agreed, func.min(value)))
    said = alone.label(f"vigie_said_{place}")
    one = (
        select(*keys, said)
        .select_from(reached)
        .group_by(*(key.element for key in keys))
        .subquery(f"vigie_over_{place}")
    )
    on_keys = [
        _same(named(name), _type(asset, name), one.c[key.name], _type(first.target, target))
        for name, target, key in zip(first.columns, first.target_columns, keys, strict=True)
    ]
    return rows.outerjoin(one, and_(*on_keys)), one.c[said.name].label(f"vigie_reached_{place}")


def _aliased(hop: Hop, alias: str) -> Any:
    schema, name = hop.target.segments
    clause: TableClause = table(
        quoted(name), *(column(quoted(each.name)) for each in hop.target.columns), schema=quoted(schema)
    )
    return clause.alias(alias)


def _equal(hop: Hop, before: Any, source: Asset, after: Any) -> ColumnElement[bool]:
    pairs = zip(hop.columns, hop.target_columns, strict=True)
    return and_(*(_same(before[a], _type(source, a), after[b], _type(hop.target, b)) for a, b in pairs))


def _same(one: ColumnElement[Any], kind: str, other: ColumnElement[Any], other_kind: str) -> ColumnElement[bool]:
    """Whether two cells are the same: compared as texts where one is a number and the other is none."""
    if kind == other_kind or (_WHOLE.match(kind) and _WHOLE.match(other_kind)):
        return one == other
    return cast(one, String) == cast(other, String)


def _type(asset: Asset, name: str) -> str:
    return next((each.type for each in asset.columns if each.name == name), "")
