"""Cuts records into tables as a vocabulary's schema says, and notes for each column and subject what went where.

A column is written `NAME: "person.niss|dots as string(15) index -> other.column"`: an expression, a type, and marks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ..expressions import Attribute, Expression
from ..people import Person
from ..records import Record, World
from . import crm, independents, payroll, portal

_COLUMN = re.compile(
    r"^(?P<what>.+?) as (?P<type>\w+(?:\(\d+(?:,\d+)?\))?)(?P<marks>(?: (?:pk|index))*)(?: -> (?P<ref>.+))?$"
)

_TELLING = 40
"""Records after which every path has led to something at least once."""


@dataclass
class Column:
    """One column: what to write, and what is true of it."""

    name: str
    expression: Expression
    type: str
    key: bool = False
    index: bool = False
    reference: str = ""
    attribute: Attribute = field(default_factory=Attribute)
    filled: int = 0
    contains: Counter[str] = field(default_factory=Counter)
    """For free text: entity types, with the number of rows that hold one."""


@dataclass
class Table:
    """One table or view with its rows."""

    name: str
    columns: list[Column]
    form: bool = False
    """People typed it into an online form."""
    overrides: dict[str, Any] = field(default_factory=dict)
    """Truth that the context changes, by column."""
    rows: list[dict[str, Any]] = field(default_factory=list)
    people: list[Person | None] = field(default_factory=list)
    """The person each row is about."""
    view: str = ""
    """The SELECT of a view, with names in braces."""

    @property
    def key(self) -> tuple[str, ...]:
        """Columns of the primary key."""
        return tuple(column.name for column in self.columns if column.key)


def make_tables(world: World, database: str) -> list[Table]:
    """Every table of `payroll`, `crm` or `portal`, filled."""
    schema = world.vocabulary.part(database)
    return [_table(world, name, entry) for name, entry in schema.items()]


def records(world: World, name: str) -> list[Record]:
    """Records by the name that schemas use: `payslips`, `clients`, `codes:civil_states`; made once in a world."""
    if name not in world.made:
        world.made[name] = list(_made(world, name))
    return world.made[name]


def _made(world: World, name: str) -> Iterator[Record]:
    if name.startswith("codes:"):
        return portal.code_table(world, name[6:])
    for module in (payroll, independents, crm, portal):
        maker: Callable[[World], Iterator[Record]] | None = getattr(module, name, None)
        if maker is not None:
            return maker(world)
    raise KeyError(f"no records are called {name}")


def _table(world: World, name: str, entry: dict[str, Any]) -> Table:
    codes = world.vocabulary.words["codes"]
    columns = [_column(key, text, codes) for key, text in entry["columns"].items()]
    table = Table(name, columns, entry.get("form", False), entry.get("truth", {}), view=entry.get("view", ""))
    rng = world.rng(f"table {name}")
    for number, record in enumerate(records(world, entry["rows"]), 1):
        record["row"] = number
        if number <= _TELLING:
            describe(columns, record)
        table.rows.append({column.name: write_value(column, record, rng) for column in columns})
        table.people.append(record.get("person"))
        if table.view:
            break
    if table.view:
        table.rows, table.people = [], []
    return table


def describe(columns: list[Column], record: Record) -> None:
    """Learn from a record what each column is; a path that ends at nothing tells it another time."""
    for column in columns:
        try:
            found = column.expression.attribute(record)
        except TypeError:
            continue
        if found.types:
            column.attribute = found


def write_value(column: Column, record: Record, rng: Any) -> Any:
    """The value of a column; counts what goes into it."""
    value = column.expression.value(record, rng)
    if value is not None and value != "":
        column.filled += 1
        types = record.get(f"{column.expression.path[-1]}_types")
        if types:
            column.contains.update(types)
    return value


def _column(name: str, text: str, codes: Any) -> Column:
    match = _COLUMN.match(text)
    if match is None:
        raise ValueError(f"column {name}: cannot read its description")
    marks = match["marks"].split()
    return Column(
        name, Expression(match["what"], codes), match["type"], "pk" in marks, "index" in marks, match["ref"] or ""
    )
