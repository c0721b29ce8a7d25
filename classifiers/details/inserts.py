"""Reads the rows of `INSERT INTO t (a, b) VALUES (…)` in scripts and dumps: the name of a column types its values."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..base import Finding
from ..columns.names import Hint, NameReader

_INSERT = re.compile(
    r"""INSERT\s+(?:IGNORE\s+)?INTO\s+[\w."`\[\]]{1,120}\s*\((?P<columns>[^()]{1,4000})\)\s*VALUES\s*""", re.IGNORECASE
)
_VALUE = re.compile(
    r"""\s*(?:N?'(?P<text>(?:[^'\\]|''|\\.)*)'|(?P<bare>[^\s,()']+(?:\([^()]*\))?))\s*(?P<next>[,)])""", re.IGNORECASE
)
_TRUSTED = frozenset({"sure", "own"})
_ROWS = 50_000


def inserted(text: str, names: NameReader) -> Iterator[Finding]:
    """The values of columns whose name alone says what they hold."""
    for statement in _INSERT.finditer(text):
        hints = [_hint(names, name) for name in statement["columns"].split(",")]
        if any(hints):
            yield from _rows(text, statement.end(), hints)


def _hint(names: NameReader, column: str) -> Hint | None:
    reading = names.column(column.strip(' \t\r\n"`[]'))
    hint = reading.hints[0] if reading.hints else None
    trusted = hint and hint.level in _TRUSTED and not hint.about and not hint.thing and not hint.unknown
    return hint if trusted else None


def _rows(text: str, at: int, hints: list[Hint | None]) -> Iterator[Finding]:
    for _ in range(_ROWS):
        if text[at : at + 1] != "(":
            return
        at += 1
        for hint in hints:
            value = _VALUE.match(text, at)
            if value is None:
                return
            if hint and value["text"]:
                yield Finding(*value.span("text"), hint.entity_type, 0.75, "insert statement")
            at = value.end()
            if value["next"] == ")":
                break
        match = re.compile(r"\s*,\s*").match(text, at)
        if match is None:
            return
        at = match.end()
