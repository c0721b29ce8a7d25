"""Guesses by its name whether a file is a table; what it yields when it is read decides."""

from __future__ import annotations

from ..base import Kind
from ..formats.sniff import named_as

_TABLES = frozenset(
    "csv json jsonl xlsx xls xlsb ods sqlite sql coda hl7 mt940 ldif gedcom accounts".split()  # noqa: SIM905
)


def guess_kind(name: str) -> Kind:
    """`table` for the endings of formats that yield rows."""
    return "table" if named_as(name) in _TABLES else "document"
