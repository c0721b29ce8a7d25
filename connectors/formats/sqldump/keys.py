"""The foreign keys that an SQL dump declares, and whether rows that stay refer to rows that go."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ...editing import Record
from .statements import bare, table_name

_PART = r"(?:`[^`]+`|\"[^\"]+\"|\[[^\]]+\]|[^\W\d][\w$#]*)"
_NAME = rf"{_PART}(?:\s*\.\s*{_PART}){{0,2}}"
_TABLE = re.compile(
    rf"(?:CREATE\s+(?:\w+\s+){{0,2}}TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?|ALTER\s+TABLE\s+(?:ONLY\s+)?)(?P<table>{_NAME})"
    rf"|FOREIGN\s+KEY\s*(?:{_PART}\s*)?\((?P<columns>[^()]+)\)\s*REFERENCES\s+(?P<target>{_NAME})"
    r"\s*(?:\((?P<key>[^()]+)\))?"
    rf"|[,(]\s*(?!(?:CONSTRAINT|FOREIGN)\b)(?P<column>{_PART})\s[^,()']*(?:\([^()]*\)[^,()']*)?\bREFERENCES\s+(?P<other>{_NAME})"
    r"\s*(?:\((?P<its>[^()]+)\))?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Reference:
    """Columns of a table that point to columns of another; no column of the other means its first."""

    table: str
    columns: tuple[str, ...]
    target: str
    target_columns: tuple[str, ...]

    def holds(self, gone: Iterable[Record], kept: Iterable[Record]) -> bool:
        """Whether a row that stays refers to one that goes."""
        keys = {self._key(record) for record in gone if _is(record, self.target)} - {None}
        return bool(keys) and any(
            tuple(record.cells.get(name) for name in self.columns) in keys for record in kept if _is(record, self.table)
        )

    def _key(self, record: Record) -> tuple[object, ...] | None:
        names = self.target_columns or tuple(record.cells)[: len(self.columns)]
        values = tuple(record.cells.get(name) for name in names)
        return None if any(value is None for value in values) else values


def references(text: str) -> tuple[Reference, ...]:
    """Every foreign key that statements of a dump declare."""
    found, table = [], ""
    for match in _TABLE.finditer(text):
        if match["table"]:
            table = table_name(match["table"])
        elif table:
            columns, target = match["columns"] or match["column"], match["target"] or match["other"]
            key = match["key"] or match["its"] or ""
            found.append(Reference(table, _listed(columns), table_name(target), _listed(key)))
    return tuple(found)


def _listed(text: str) -> tuple[str, ...]:
    return tuple(bare(part) for part in re.findall(_PART, text))


def _is(record: Record, table: str) -> bool:
    """A schema may be told or not."""
    return record.members[0].rpartition(".")[2].casefold() == table.rpartition(".")[2].casefold()
