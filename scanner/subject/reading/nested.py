"""Reads what nested data in a cell tell of the subject of its row: `{"gsm": "0475 …"}`, `["els@…", "e.vdb@…"]`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import orjson

from classifiers.names.words import word_set

from ..roles import columns

_DEPTH = 3
_LONG = 20_000
"""Characters; a longer cell is a document, and may be about many."""
_DIGITS = 8
_OWN = frozenset({"contact", "contacts"})
"""Of a person's row these are the person's own ways to be reached, unless they name somebody."""
_NAMING = word_set(
    "name nom naam prenom voornaam vorname nachname achternaam firstname lastname surname givenname familyname"
)


def told_inside(row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Key, or name of the column for a list, and text of what may be an identifier of the row's subject inside a cell.

    Left out is what may be about others: lists of records, objects that name somebody, and whatever stands under a
    word for another person (`partner`, `manager`).
    """
    for column, cell in row.items():
        if isinstance(cell, str) and cell[:1] in ("{", "[") and len(cell) <= _LONG and not columns.others(column):
            try:
                inside = orjson.loads(cell)
            except ValueError:
                continue
            yield from _leaves(column, inside, _DEPTH)


def _leaves(name: str, value: Any, depth: int) -> Iterator[tuple[str, str]]:
    match value:
        case dict() if depth:
            for key, inner in value.items():
                if not columns.others(key) - _OWN and not _names_somebody(inner):
                    yield from _leaves(key, inner, depth - 1)
        case list() if not any(isinstance(each, (dict, list)) for each in value):
            for each in value:
                yield from _leaves(name, each, 0)
        case str() | int() if not isinstance(value, bool) and _telling(str(value)):
            yield name, str(value).strip()


def _telling(text: str) -> bool:
    """Whether a value can be an address, an account or a number that one person has."""
    return "@" in text or sum(map(str.isdigit, text)) >= _DIGITS


def _names_somebody(value: Any) -> bool:
    return isinstance(value, dict) and any(columns.tokens(key) & _NAMING for key in value)
