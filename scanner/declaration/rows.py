"""Tells whether a row is one of those that the `where` of a cover takes."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Mapping
from datetime import datetime

from .activity import RowCondition


def holds(condition: RowCondition, row: Mapping[str, object]) -> bool | None:
    """Whether `row` (column → value) is taken; None if that cannot be told, since it says nothing of the column.

    Values are compared as texts, since a declaration is written and not typed: `1`, `1.0` and `"1"` are the same, and
    so are `true` and `1`; letters keep their case. Names of columns do not. An empty cell (NULL, NaN, `""`) is no
    value: only `empty` decides on it, since a row without an employer is known to be neither ours nor a client's.
    """
    value = _reached(condition.reached, row) if condition.reached else _cell(condition.column, row)
    if value is None:
        return None
    if condition.empty is not None and (value == "") is not condition.empty:
        return False
    if value == "":
        return True if condition.empty else None
    return _among(condition, value)


def _among(condition: RowCondition, value: str) -> bool:
    """All that a condition says has to hold."""
    wanted = {as_text(one) for one in condition.in_} | (
        {as_text(condition.equals)} if condition.equals is not None else set()
    )
    unwanted = {as_text(one) for one in condition.not_in}
    if condition.not_equals is not None:
        unwanted.add(as_text(condition.not_equals))
    return (not wanted or value in wanted) and value not in unwanted


def _cell(column: str, row: Mapping[str, object]) -> str | None:
    """The value of a column as text; empty for an empty cell, None where the row has no such column.

    In a member of a container the column is known by its own name alone: `May!employer` by `employer`.
    """
    return next((as_text(value) for name, value in row.items() if is_column(column, name)), None)


def _reached(name: str, row: Mapping[str, object]) -> str | None:
    """What the parent of a row says, where somebody has looked there (`subject.references.parents`) and found one."""
    return None if row.get(name) is None else as_text(row[name])


def decides(condition: RowCondition, name: str) -> bool:
    """Whether a column of the row itself is the one that a condition looks at."""
    return not condition.reached and is_column(condition.column, name)


def is_column(column: str, name: str) -> bool:
    """Whether a field, or the column of a member, is the one that a condition names."""
    return _name(column) in (_name(name), _name(plain_name(name)))


def plain_name(field: str) -> str:
    """The column's own name, without the member and the sheet that it stands in."""
    return field.rpartition(" › ")[2].rpartition("!")[2]


def _name(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()


def as_text(value: object) -> str:
    """A value as a declaration would write it; empty for an empty cell."""
    if value is None or (isinstance(value, float) and math.isnan(value)) or str(value) in ("NaT", "<NA>"):
        return ""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, datetime) and value.time().isoformat() == "00:00:00":
        return value.date().isoformat()
    text = unicodedata.normalize("NFC", str(value).strip())
    if text.casefold() in ("true", "false"):
        return str(int(text.casefold() == "true"))
    whole, point, fraction = text.partition(".")
    return whole if point and whole.lstrip("-").isdigit() and not fraction.strip("0") else text
