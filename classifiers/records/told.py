"""Types the values of the records in a text by the verdict on the table that they make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from ..base import Finding
from ..patterns import PatternScan
from .carried import Carried, Cell
from .elements import elements
from .objects import objects
from .pasted import pasted
from .queries import queries
from .statements import statements
from .values import may_be, plain
from .verdicts import is_headed, judge, kind, types_of

_SCORE = 0.85
_RULE = "field of a record"
_TYPE_WORDS = frozenset({"string", "integer", "number", "boolean", "varchar", "datetime", "date-time", "int", "str"})
"""Values by which a schema says what its fields may hold."""


@dataclass
class Recorded:
    """What the records of a text say by the names of their fields."""

    findings: list[Finding] = field(default_factory=list)
    nobodys: list[Cell] = field(default_factory=list)
    """Where no word is anybody's: lines that name the fields of a table, and the names of things."""
    labels: list[Cell] = field(default_factory=list)
    """What is a label itself, as in the files of a translation: `{"login": "Anmelden", "password": "Passwort"}`."""

    def denies(self, finding: Finding) -> bool:
        """Whether it lies where no name is anybody's."""
        return any(start <= finding.start and finding.end <= end for start, end in (*self.nobodys, *self.labels))

    def is_label(self, finding: Finding) -> bool:
        """Whether it lies where only labels stand."""
        return any(start <= finding.start and finding.end <= end for start, end in self.labels)


def recorded(text: str, scan: PatternScan) -> Recorded:
    """The values of pasted tables, statements, objects, elements and queries, with the types that their fields tell."""
    found = Recorded()
    for table in chain(pasted(text), statements(text), objects(text), elements(text), queries(text)):
        cells = [cell for _, cells in table for cell in cells]
        if _is_translated(text, table):
            found.labels += cells
            continue
        if any(text[slice(*cell)].lower() in _TYPE_WORDS for cell in cells):
            found.nobodys += cells  # what its fields may hold: `{"name": "string"}`
            continue
        if table.head and not is_headed(table):
            continue
        verdicts = judge(text, table)
        if types := types_of(table, verdicts):
            found.findings += _typed(text, table, types, scan)
        if types and table.head:
            found.nobodys.append(table.head)
        elif not table.head:
            found.nobodys += (cell for name, cells in table if name in verdicts.things for cell in cells)
    return found


def _is_translated(text: str, table: Carried) -> bool:
    """Whether the values are the names of their fields once more, in some language."""
    pairs = [(kind(name), kind(text[slice(*cells[0])])) for name, cells in table]
    return sum(one == other != "" for one, other in pairs) > 1


def _typed(text: str, table: Carried, types: Mapping[str, str], scan: PatternScan) -> Iterator[Finding]:
    for name, cells in table:
        entity_type = types.get(name)
        for start, end in cells if entity_type else ():
            if entity_type and may_be(entity_type, plain(text[start:end]), scan):
                yield Finding(start, end, entity_type, _SCORE, _RULE)
