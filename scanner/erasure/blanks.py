"""What a column holds when it holds nothing of anybody, and which columns of a person's own row are emptied unasked."""

from __future__ import annotations

import re
import secrets
import uuid
from typing import Any

from connectors import Asset, Column

from ..subject.roles.columns import tokens

_LENGTH = re.compile(r"char(?:acter)?(?: varying)?\((\d+)\)")
_TEXT = re.compile(r"char|text|clob|string|^$")
_NUMBER = re.compile(r"int|numeric|decimal|real|double|float|serial")
_MUCH = re.compile(r"text|json|xml|clob|blob|bytea|binary|character varying$|varchar$")
_FEW = 30
"""Letters: a shorter column holds codes."""
_STATE = frozenset(
    {"state", "status", "type", "kind", "active", "deleted", "removed", "disabled", "enabled", "locked", "blocked"}
    | {"archived", "closed", "class", "language"}
)
_DAY = re.compile(r"date|timestamp")
_HOLDS_JSON = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[\"{\[\]\d-])")
_EMPTY = (
    (re.compile(r"\[\]$"), "[]"),
    (re.compile(r"^jsonb?$"), "{}"),
    (re.compile(r"^inet6$"), "::"),
    (re.compile(r"^(?:inet|cidr|inet4)$"), "0.0.0.0"),  # noqa: S104  no address is bound
    (re.compile(r"^macaddr"), "00:00:00:00:00:00"),
    (re.compile(r"^(?:bytea|(?:tiny|medium|long)?blob|(?:var)?binary\b)"), ""),
    (re.compile(r"^time\b"), "00:00:00"),
    (re.compile(r"^interval"), "0"),
    (re.compile(r"^year"), 1970),
    (re.compile(r"^xml$"), "<erased/>"),
    (re.compile(r"^set\("), ""),
)
"""By type of a column the value that has nothing in it, where it is no text, number or day."""


class NoBlank(Exception):
    """A type of which no value says nothing: an enumeration, for instance."""


def nothing(column: Column, *, mail: bool = False, now: Any = None) -> Any:
    """What a column holds when it holds nothing of anybody: no value, or one that says nothing.

    An address of mail that must be there is one that no mail reaches (RFC 2606): a rule of the table may ask for its
    form, and a programme may write to it. A text that holds JSON `now` stays JSON. Raises `NoBlank` for a type that has
    none.
    """
    if column.nullable:
        return None
    if _HOLDS_JSON.match(str(now)) and (_TEXT.search(column.type) or "json" in column.type):
        return "[]" if str(now).lstrip().startswith("[") else "{}"
    for pattern, value in _EMPTY:
        if pattern.search(column.type):
            return value
    if column.type == "uuid":
        return str(uuid.uuid4())
    if _DAY.search(column.type):  # the first day that any type and any zone can hold
        return "1970-01-02"
    if _NUMBER.search(column.type):
        return 0
    if _TEXT.search(column.type):
        length = int(found[1]) if (found := _LENGTH.search(column.type)) else 40
        address = f"erased-{secrets.token_hex(6)}@erased.invalid"
        if mail and length >= len(address):
            return address
        return f"erased-{secrets.token_hex(6)}"[:length] if length >= 12 else secrets.token_hex(6)[:length]
    raise NoBlank


def untold(asset: Asset) -> list[str]:
    """Texts and contents that nothing calls personal by themselves, and that may be empty: remarks, added fields,
    pictures. In a row about a person they are about that person; what tells the state of the row stays."""
    keys = {name for key in asset.foreign_keys for name in key.columns} | set(asset.key)
    free = (column for column in asset.columns if column.nullable and column.name not in keys)
    return [column.name for column in free if _holds_much(column.type) and not tokens(column.name) & _STATE]


def _holds_much(column_type: str) -> bool:
    """Whether a column is wide enough for what people write, or for a file."""
    found = _LENGTH.search(column_type)
    return int(found[1]) >= _FEW if found else _MUCH.search(column_type) is not None
