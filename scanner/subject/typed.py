"""Finds references of which one column names the table and another the row: `commentable_type`, `commentable_id`.

Rails, Laravel and Hibernate call them polymorphic, Django a generic foreign key (`content_type_id`, `object_id`), Odoo
writes `res_model` and `res_id`. No database declares them, and no values agree with one table alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from classifiers.names.words import word_set
from connectors import Asset
from connectors.folding import fold

from . import columns
from .serving import ID_WORDS

_TYPES = word_set(
    "type types typ class classe klasse model modele table tabel tabelle entity entite entiteit kind soort sort"
    " tablename tabname"
)
_ANY = word_set(
    "object obj objet objekt entity entite entiteit item record rec row rij zeile res resource target subject"
    " content key pk"
)
"""What the column of a row's key is called where it may be that of any table."""
_CALLED = word_set("name names nom noms naam namen")
"""`table_name` says no more than `table`."""
_PARTS = re.compile(r"[\\/.:#\s-]+")
_PREFIX = 3
"""Letters in front of a table's name that tell nothing: `tbl_persoon`, `T_KUNDE`."""


@dataclass(frozen=True)
class Typed:
    """The two columns of a table that refer to a row of any table."""

    child: Asset = field(repr=False)
    type_column: str = field(repr=False)
    id_column: str = field(repr=False)
    types: Asset | None = field(default=None, repr=False)
    """Where the types are numbered: Django's `django_content_type`."""


def typed_keys(assets: Sequence[Asset]) -> Iterator[Typed]:
    """Every such pair of columns."""
    numbered = {asset.segments: asset for asset in assets if _numbers_types(asset)}
    for asset in assets:
        if asset.attributes.get("view"):
            continue
        declared = {key.columns[0]: key.target for key in asset.foreign_keys if len(key.columns) == 1}
        named = [column.name for column in asset.columns if columns.tokens(column.name) & _TYPES]
        for id_column in (column.name for column in asset.columns if column.name not in declared):
            if asset.key == (id_column,):
                continue  # `id` beside `model` is the row's own
            for type_column in (name for name in named if name != id_column and _go_together(name, id_column)):
                by_key = numbered.get(declared.get(type_column, ()))
                other = next(iter(numbered.values()), None) if "content" in columns.tokens(type_column) else None
                yield Typed(asset, type_column, id_column, by_key or other)


def name_of_type(row: Mapping[str, Any]) -> str:
    """What a row of a table of types calls its table: `recruitment.candidate`."""
    told = {name.lower(): str(value) for name, value in row.items()}
    return f"{told.get('app_label', '')}.{told.get('model', '')}"


def names_table(value: object, target: Asset, assets: Sequence[Asset]) -> bool:
    """Whether a type (`App.Models.Patient`, `res.partner`) is this table, and no other by the same right."""
    best = _fit(value, target)
    return best is not None and all(
        (other := _fit(value, asset)) is None or other > best
        for asset in assets
        if asset.segments != target.segments and not asset.attributes.get("view")
    )


def _fit(value: object, target: Asset) -> int | None:
    """How many words of the table's name the type leaves out; None if it is another table's."""
    parts = [part for part in _PARTS.split(str(value)) if part]
    whole, last = (_said(part) for part in ("_".join(parts), parts[-1] if parts else ""))
    table = [word for word in _words(target.segments[-1]) if len(word) > _PREFIX] or _words(target.segments[-1])
    if not last or not _same(last, table[-len(last) :]):
        return None
    if _same(_words("_".join(parts)), _words(target.segments[-1])):
        return 0
    return 1 if _same(whole, table) else len(table) - len(last) + 2


def _said(part: str) -> list[str]:
    words = _words(part)
    return [word for word in words if len(word) > _PREFIX] or words


def _words(name: str) -> list[str]:
    """The words of a name, in their order."""
    return [fold(part) for part in re.split(r"(?<=[a-z0-9])(?=[A-Z])|[\W_]+", name) if part]


def _same(one: Sequence[str], other: Sequence[str]) -> bool:
    pairs = zip(one, other, strict=False)
    return len(one) == len(other) and all(bool(columns.singular(a) & columns.singular(b)) for a, b in pairs)


def _go_together(type_column: str, id_column: str) -> bool:
    """`x_type` and `x_id`, or a column for the name of a table beside one for the key of any row."""
    words, ids = columns.tokens(type_column), columns.tokens(id_column)
    if not ids & (ID_WORDS | {"key", "pk"}):
        return False
    stem, what = ids - ID_WORDS, words - _TYPES - ID_WORDS - (_CALLED if words & _TYPES else set())
    if stem and stem == what:
        return True
    return (
        stem <= _ANY
        and what <= _ANY
        and (bool(stem) or words - _CALLED <= {"model", "tablename", "tabname", "table", "tabel"})
    )


def _numbers_types(asset: Asset) -> bool:
    return {"app_label", "model"} <= {column.name.lower() for column in asset.columns}
