"""Cuts records, or rows written out in the vocabulary, into the columns of a sheet."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any

from ..databases.tables import Column, Table, describe, write_value
from ..expressions import Expression
from ..records import World
from .choosing import select


def cut(world: World, part: Mapping[str, Any], rng: Random) -> Table:
    """A table with its truth; `literal` rows hold nothing personal unless `truth` says otherwise."""
    if "literal" in part:
        return _literal(part)
    codes = world.vocabulary.words["codes"]
    columns = [Column(name, Expression(text, codes), "") for name, text in part["columns"].items()]
    table = Table(part.get("title", ""), columns, part.get("form", False), part.get("truth", {}))
    for record in select(world, part):
        describe(columns, record)
        table.rows.append({column.name: write_value(column, record, rng) for column in columns})
        table.people.append(record.get("person"))
    return table


def _literal(part: Mapping[str, Any]) -> Table:
    head, *rows = part["literal"]
    columns = [Column(str(name), Expression("''", {}), "") for name in head]
    table = Table("", columns, False, part.get("truth", {}))
    for row in rows:
        table.rows.append(dict(zip([column.name for column in columns], row, strict=True)))
        table.people.append(None)
    for column in columns:
        column.filled = len(rows)
    return table
