"""Reads columns that hold a user name, an address of mail or a phone, as the kind beside them says: `USRID` by `SUBTY`.

Tables of ways to reach somebody and of fields that an organisation adds write all of these in one column. What it holds
is told by the values of each kind: nine tenths of them are addresses, or the keys of a table of accounts, and hardly
any stands in the rows of two persons.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from classifiers.names.words import word_set
from connectors import Asset, ConnectorError, Keyed

from ..roles import columns
from ..roles.serving import is_account

if TYPE_CHECKING:
    from .relations import Relations

_KINDS = word_set(
    """kind type typ soort art sort subtype category categorie kategorie label attribute attribut kenmerk field veld
    champ feld property eigenschap channel kanaal canal medium"""
)
_GLUED = re.compile(r"[a-z]{1,4}(?:type?|ty|art|kind)")
"""`SUBTY`, `USRTY`."""
_SHARE = 0.9
_ENOUGH = 3
"""Values of a kind of which it is no chance that they are all alike."""
_FORMS = {
    "EMAIL_ADDRESS": re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+"),
    "PHONE_NUMBER": re.compile(r"(?:\+|00?)(?:[\s()./-]*\d){8,14}"),
}
_LOGIN = re.compile(r"(?=.*[^\W\d_])[\w.\\-]{4,40}")


@dataclass(frozen=True)
class Account:
    """A cell that is the key of a table of accounts."""

    table: Asset = field(repr=False)
    column: str = field(repr=False)
    value: str = field(repr=False)


@dataclass
class Kinds:
    """The mixed columns of one source, each looked at once in a search."""

    relations: Relations
    connector: Keyed
    _told: dict[tuple[Any, ...], Any] = field(default_factory=dict, repr=False)

    def reached_by(self, asset: Asset, row: Mapping[str, Any], by: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Entity type and text of each address and phone in a row that hangs on the person's by these columns."""
        for column, kind, text in self._cells(asset, row, by):
            for entity_type, form in _FORMS.items():
                values = self._values(asset, column, kind, row[kind], by) if form.fullmatch(text) else ()
                if sum(form.fullmatch(value) is not None for value in values) >= _SHARE * len(values) > 0:
                    yield entity_type, text

    def accounts(self, asset: Asset, row: Mapping[str, Any], by: Sequence[str]) -> Iterator[Account]:
        """The accounts of which such a row tells the user name."""
        for column, kind, text in self._cells(asset, row, by):
            values = self._values(asset, column, kind, row[kind], by) if _LOGIN.fullmatch(text) else ()
            for table, key in self._registers(asset) if values else ():
                place = ("share", asset.segments, column, kind, str(row[kind]), table.segments, key)
                if place not in self._told:
                    self._told[place] = self._share(table, key, values)
                if self._told[place] >= _SHARE:
                    yield Account(table, key, text)

    def _cells(self, asset: Asset, row: Mapping[str, Any], by: Sequence[str]) -> Iterator[tuple[str, str, str]]:
        """Column, the column of its kind, and text of each cell that may be meant."""
        kinds = [
            each.name for each in asset.columns if _is_kind(each.name) and each.name not in by and row.get(each.name)
        ]
        names = (each.name for each in asset.columns if each.name not in (*by, *kinds))
        for column in (name for name in names if not columns.tokens(name) & columns.MAKERS):  # `owner`: the clerk's own
            text = str(row.get(column) or "").strip()
            if _LOGIN.fullmatch(text) or any(form.fullmatch(text) for form in _FORMS.values()):
                yield from ((column, kind, text) for kind in kinds)

    def _values(self, asset: Asset, column: str, kind: str, code: Any, by: Sequence[str]) -> Sequence[str]:
        """Some values of a kind; none where they are few, or where several persons have the same."""
        place = ("values", asset.segments, column, kind, str(code), *by)
        if place not in self._told:
            try:
                values, owners = (self.connector.some(asset, name, {kind: code}) for name in (column, by[0]))
            except ConnectorError:
                values, owners = (), ()
            enough = len(values) >= max(_ENOUGH, _SHARE * len(owners))
            self._told[place] = [str(value).strip() for value in values] if enough else []
        told: Sequence[str] = self._told[place]
        return told

    def _registers(self, asset: Asset) -> Iterator[tuple[Asset, str]]:
        """The keys of tables of accounts."""
        for table in self.relations.tables:
            if table is not asset and is_account(table.segments) and not table.attributes.get("view"):
                key = self.relations.own_key(table)
                yield from ((table, key[0]),) if len(key) == 1 else ()

    def _share(self, table: Asset, key: str, values: Sequence[str]) -> float:
        try:
            return self.connector.share(table, key, values)
        except ConnectorError:
            return 0.0


def _is_kind(column: str) -> bool:
    words = columns.tokens(column)
    return bool(words & _KINDS) or (len(words) == 1 and _GLUED.fullmatch(next(iter(words))) is not None)
