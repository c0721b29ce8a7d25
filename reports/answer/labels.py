"""Says what a key of a row stands for, where it leads to a list about nobody: `Gent` for the number of a town.

A copy must be understood (EDPB Guidelines 01/2022, section 5.2.1), and the town of an address, the kind of a leave, the
title of what was lent stand in tables of their own. Nothing is taken from a table about persons.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from connectors import Asset, Budget, Connector, ConnectorError, ForeignKey, Keyed, Omission
from scanner.subject.roles.columns import singular, tokens
from scanner.subject.roles.roles import NAMES, roles_by_names
from scanner.subject.roles.serving import PERSON_WORDS

from .gathering import RowFound

_CALLED = tuple(
    """name naam nom bezeichnung title titel titre label libelle omschrijving designation intitule description
    beschreibung""".split()  # noqa: SIM905
)
"""What the column is called that says what a row of a list is, the best first."""
_TEXT = re.compile(r"n?(?:var)?char|character|.*text|string|enum|citext")
_PERSONAL = frozenset({*NAMES, "EMAIL_ADDRESS", "PHONE_NUMBER", "POSTAL_ADDRESS", "STREET_ADDRESS", "USERNAME"})
_LONGEST = 80
"""Characters; a longer text says more than what a row is called."""
_MOST = 500
"""Keys that are looked up in one list."""


def labelled(rows: Iterable[RowFound], connector: Callable[[str], Connector]) -> list[RowFound]:
    """The rows with what their keys stand for in `labels`; a list that cannot be read leaves them as they are."""
    every = list(rows)
    found: dict[tuple[str, ForeignKey], dict[str, str]] = {}
    for source in dict.fromkeys(row.source for row in every if row.keys):
        try:
            found |= _of_source([row for row in every if row.source == source], connector(source))
        except ConnectorError:  # what was found is answered without
            continue
    return [dataclasses.replace(row, labels=dict(_told(row, found))) for row in every]


def label_column(asset: Asset) -> str:
    """The column of a list that says what each row is; empty of one about persons, and where none does."""
    table = asset.segments[-1]
    roles = roles_by_names(table, tuple(column.name for column in asset.columns))
    own = singular(table)
    if own & PERSON_WORDS or len(roles.own(*NAMES, "DATE_OF_BIRTH", "EMAIL_ADDRESS")) > 1:
        return ""
    texts = [column.name for column in asset.columns if _TEXT.match(column.type)]
    named = [name for word in _CALLED for name in texts if word in tokens(name) and tokens(name) - own <= {word}]
    named += [name for name in texts if tokens(name) <= own and roles.of(name) not in _PERSONAL]
    return named[0] if named else ""


def _of_source(rows: Sequence[RowFound], connector: Connector) -> dict[tuple[str, ForeignKey], dict[str, str]]:
    """By key of a table what its values stand for."""
    if not isinstance(connector, Keyed):
        return {}
    lists = {asset.segments: asset for asset in connector.describe() if isinstance(asset, Asset)}
    found = {}
    for row in rows:
        for key in _single(row):
            target = lists.get(key.target)
            if (row.asset, key) in found or target is None or not (column := label_column(target)):
                continue
            values = [one.keys[key.columns[0]] for one in rows if one.asset == row.asset and key.columns[0] in one.keys]
            wanted = [(value,) for value in dict.fromkeys(values)][:_MOST]
            found[row.asset, key] = dict(_read(connector, target, key.target_columns[0], column, wanted))
    return found


def _single(row: RowFound) -> list[ForeignKey]:
    keys = row.table.foreign_keys if row.table else ()
    return [key for key in keys if len(key.columns) == 1 and key.columns[0] in row.keys]


def _read(
    connector: Keyed, target: Asset, key: str, column: str, wanted: Sequence[tuple[Any]]
) -> Iterator[tuple[str, str]]:
    for item in connector.pick(target, (key,), wanted, Budget()):
        if not isinstance(item, Omission) and 0 < len(said := str(item[1].get(column) or "").strip()) <= _LONGEST:
            yield str(item[1][key]).casefold(), said


def _told(row: RowFound, found: Mapping[tuple[str, ForeignKey], Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    for key in _single(row):
        name = key.columns[0]
        if said := found.get((row.asset, key), {}).get(str(row.keys[name]).casefold()):
            yield name, said
