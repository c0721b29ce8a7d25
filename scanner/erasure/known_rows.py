"""Knows the rows that a search found again among the records of a file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from connectors import Part, Record, Rows
from connectors.locator import MEMBER

from ..subject.reading.lines import numbered

_EACH = "[]."
"""Between the path of an array of JSON and that of a value in each of its objects."""
_OBJECT = ("object",)
Mark = tuple[tuple[str, ...], Any]
Known = set[Mark]


def mark(row: Mapping[str, Any], table: tuple[str, ...], place: str) -> Mark:
    """By what a row of a file is known again among its records: its table and values, of JSON and XML its names and
    values: what one array holds in a row may be another's in the next."""
    told = _told(row)
    if any(_EACH in name for name, _ in told):
        return _OBJECT, frozenset((name.rpartition(_EACH)[2], value) for name, value in told)
    path = f"{place.rpartition(' row ')[0]}."
    plain = [name.rpartition(MEMBER)[2] for name, _ in told]
    if len(path) > 1 and all(name.replace("/", ".").startswith(path) for name in plain):
        return _OBJECT, frozenset((name[len(path) :], value) for name, (_, value) in zip(plain, told, strict=True))
    return table, tuple(value for _, value in told)


def is_known(record: Record, known: Known) -> bool:
    """Whether a record is one of the rows; one whose table is not told is known by its values alone."""
    if not known:
        return False
    told = _told(record.cells)
    table, values = record.members[-1:], tuple(value for _, value in told)
    if (table, values) in known or (_OBJECT, frozenset(told)) in known:
        return True
    return not table and any(values == other for _, other in known)


def headings(parts: Iterable[Part]) -> dict[Mark, tuple[str, ...]]:
    """By table and values of each row that a reader gives: what its columns are called."""
    found: dict[Mark, tuple[str, ...]] = {}
    for part in parts:
        for where, row in numbered(part) if isinstance(part, Rows) else ():
            told = _told(row)
            found.setdefault((where.members[-1:], tuple(value for _, value in told)), tuple(name for name, _ in told))
    return found


def called(record: Record, rows: Mapping[Mark, tuple[str, ...]]) -> dict[str, str]:
    """What the columns of a record are called, by its own names for them: those of a workbook are letters."""
    told = _told(record.cells)
    names = rows.get((record.members[-1:], tuple(value for _, value in told)), ())
    return dict(zip((name for name, _ in told), names, strict=False))


def _told(row: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [(name, str(value)) for name, value in row.items() if value is not None and value != ""]
