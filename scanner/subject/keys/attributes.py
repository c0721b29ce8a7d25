"""Lays the attributes that a table keeps of a thing, one in each row, down as one row, and tells whose the thing is.

Shops, forms and fields that an organisation adds are kept so: `post_id`, `meta_key`, `meta_value`. That an order has
the person's address of mail in one such row says nothing alone; beside the name of who ordered, in other rows of the
same order, it says that the order is the person's. The address of whoever supplies a thing, or approved it, does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from classifiers.names.words import word_set
from connectors import Asset

from ..reading.telling import filled
from ..references.links import Link
from ..roles import columns
from ..roles.roles import NAMES, roles_by_names
from ..weighing.collecting import Collected, FoundRow
from .owning import Owning, values

_MOST = 8
"""Columns of such a table, and attributes of a thing beyond which they are no form."""
_ATTRIBUTES = 200
_CALLED = word_set(
    """key name type kind attribute attr property field label code variable column sleutel soort naam kenmerk veld
    eigenschap attribut champ propriete cle nom feld eigenschaft schlussel merkmal question vraag"""
)
_VALUES = word_set("value val values waarde wert valeur content data text tekst texte answer antwoord reponse")
_GLUED = re.compile(r"[a-z]{3,}(?:(field|attribute|property|veld|feld|champ)|(value|waarde|wert|valeur))")
"""`customfield` and `stringvalue`."""


def things_of(keys: Owning, found: FoundRow) -> Iterator[tuple[Link, str]]:
    """The keys by which an attribute of the person leads to a thing that is the person's, each with how it is known."""
    asset = found.held.asset
    named = _named_by(asset, found.by)
    if not found.direct or found.held.roles.about_persons or not named:
        return
    for link in keys.relations.handling.things(asset):
        if len(link.columns) != 1 or link.columns == asset.key or link.columns[0] in (named, *found.by):
            continue
        laid = _laid_down(keys, found, link, named)
        if laid and _is_hers(keys, link, laid, _label(keys, found.held, found.row, named)):
            yield link, f"{link.columns[0]} of {found.held.public_id} ({found.via})"


def _named_by(asset: Asset, by: tuple[str, ...]) -> str:
    """The column that says which attribute a row holds, beside the value by which the row was found; empty if none."""
    if len(asset.columns) > _MOST or len(by) != 1 or not _says(by[0], _VALUES, 2):
        return ""
    names = (each.name for each in asset.columns if each.name not in (*by, *asset.key) or len(asset.key) > 1)
    return next((name for name in names if name not in by and _says(name, _CALLED, 1)), "")


def _says(column: str, words: frozenset[str], part: int) -> bool:
    said = columns.tokens(column)
    glued = (found for word in said if (found := _GLUED.fullmatch(word)))
    return bool(said & words) or any(found[part] for found in glued)


def _laid_down(keys: Owning, found: FoundRow, link: Link, named: str) -> dict[str, Any]:
    """The attributes of the thing to which a row belongs, by what they are called."""
    held, value = found.held, found.by[0]
    rows = keys.picks.rows(held, link.columns, values(found.row, link.columns))
    if len(rows) > _ATTRIBUTES:
        return {}
    return {_label(keys, held, one, named): one[value] for _, one in rows if filled(one.get(value))}


def _label(keys: Owning, held: Collected, row: Mapping[str, Any], named: str) -> str:
    """What an attribute is called: by the row, or by a table of fields whose key the row has."""
    said = row.get(named)
    if not str(said).strip().isdecimal():
        return str(said).strip("_ ")
    links = [link for link in keys.relations.handling.things(held.asset) if link.columns == (named,)]
    for link in links:
        for _, one in keys.picks.rows(keys.collected(link.target), link.target_columns, (said,)):
            texts = (name for name in one if columns.tokens(name) & _CALLED and isinstance(one[name], str))
            return next((str(one[name]) for name in texts if str(one[name]).strip()), "")
    return ""


def _is_hers(keys: Owning, link: Link, laid: Mapping[str, Any], label: str) -> bool:
    """Whether the attributes name somebody who may be the person, and the one that was found is of whom they name."""
    roles = roles_by_names(link.target.segments[-1], tuple(laid))
    if columns.singular(label) & columns.ORGANISATIONS:
        return False  # of whoever supplies it
    own = roles.of(label) and not roles.others(label)
    return bool(own and roles.own(*NAMES)) and keys.judge.whose(laid, roles) is not False
