"""Tells tables that go on with another, row by row: earlier versions of its rows, and fields that somebody added."""

from __future__ import annotations

import re
from collections.abc import Iterable

from connectors import Asset

from .calling import is_part_of
from .words import stem_of

_HISTORY = re.compile(
    r"s?_?(?:audits?|aud|history|hist|historie|historique|h|versions?|revisions?|archive|archief|log)"
)
_COPY = 0.7
"""Of the columns of a table, how many one has that keeps its rows under the same key."""
_OBJECTS = frozenset({"object", "obj", "objet", "objekt", "entity", "entite", "entiteit", "record", "parent"})
"""Words for a row of any table."""


def is_history(asset: Asset, of: Asset) -> bool:
    """Whether a table keeps the earlier versions of the rows of another: `Membre_audit`, `patients_history`."""
    name, base = asset.segments[-1].casefold(), of.segments[-1].casefold()
    fields, wanted = {column.name for column in asset.columns}, {column.name for column in of.columns}
    shared = len(fields & wanted)
    # a key of its own counts entries (`users_log.id`), unless the table is a copy of the other, row by row
    copies = len(asset.key) != 1 or asset.key != of.key or shared >= _COPY * len(wanted)
    return bool(_HISTORY.fullmatch(name.removeprefix(base))) and name.startswith(base) and shared > 2 and copies


def is_an_object(column: str) -> bool:
    """Whether a column is called after a row of any table: `fk_object`, `entity_id`."""
    words = stem_of(column)
    return bool(words) and words <= _OBJECTS


def extends(child: Asset, column: str, target: Asset, key: str, tables: Iterable[Asset]) -> bool:
    """Whether a table adds fields to the rows of the one it is called after: `users_extra.fk_object`."""
    if target.key != (key,) or column in child.key or not is_an_object(column) or not is_part_of(child, target):
        return False
    nearer = (each for each in tables if each is not child and is_part_of(child, each))
    return not any(is_part_of(each, target) for each in nearer)
