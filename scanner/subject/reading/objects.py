"""Reads a cell that holds the whole of another row: the `old_data` and `object` of audit tables, payloads of events.

Such a cell is about whom its own fields name, as a row is; read as a text, the phone that a family shares made every
version of a child's row its mother's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import orjson

from ..roles.roles import Roles, roles_by_names

_LONG = 20_000
"""Characters; a longer cell is a document, and may be about many."""
_LINE = re.compile(r"(?m)^:?([A-Za-z_]\w{0,40}): ?(?!&)([^\n{\[]*)$")
"""A line of YAML, in which Rails writes the versions of a row."""


def row_in(cell: Any) -> tuple[Mapping[str, Any], Roles] | None:
    """The row that a cell holds, with what its fields are; None for any other cell, and where no field tells who."""
    inside = cell if isinstance(cell, dict) else _read(cell) if isinstance(cell, str) and len(cell) <= _LONG else None
    if not inside:
        return None
    row = {str(name): value for name, value in inside.items() if not isinstance(value, (dict, list))}
    roles = roles_by_names("", tuple(row))
    return (row, roles) if roles.identifies and len(row) > 2 else None


def _read(cell: str) -> dict[str, Any] | None:
    text = cell.strip()
    if text.startswith("---\n"):
        return {name: value.strip(" '\"") for name, value in _LINE.findall(text)}
    if not text.startswith("{"):
        return None
    try:
        inside = orjson.loads(text)
    except ValueError:
        return None
    return inside if isinstance(inside, dict) else None
