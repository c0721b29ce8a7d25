"""Tells whether a value stands for one person in a table, or for whoever: a year, a period, the clerk who changed it.

A column may hold numbers of persons or user names and still say nothing of whose its row is: a clerk's user name stands
in the rows of everybody, a year in all lines of a pay roll. So a key that nobody declared is followed only where the
rows under a value are those of one person, and a number is taken for somebody's only where it is not many others' too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from connectors import Asset, ConnectorError, Keyed
from connectors.folding import fold

from ..identity import births
from ..reading.matching import NUMBERS
from ..roles.roles import Roles

_SEVERAL = 0.5
"""Share of a column's values under which several persons stand, from which on it is no key to persons."""
_APART = ("DATE_OF_BIRTH", *NUMBERS, "GIVEN_NAME", "PERSON", "FAMILY_NAME")
"""By what the rows of two persons differ, the surest first."""
_ENOUGH = 3
"""Values of which it is no chance that each has one owner."""
_FEW_SHARE = 0.2
"""Share of a column's values that several rows may have in a table that says what each has for itself."""
FAMILY = 4
"""Persons who may share a phone, an account or an address of mail."""
_SHARED = frozenset({"PHONE_NUMBER", "IBAN_CODE", "EMAIL_ADDRESS"})


@dataclass
class Bearers:
    """Asks a source, once for each pair of columns, how many persons stand beside the values of a column."""

    connector: Keyed
    roles: Callable[[Asset], Roles] = field(repr=False)
    _beside: dict[tuple[tuple[str, ...], str, str], Mapping[str, int]] = field(default_factory=dict, repr=False)

    def is_key(self, asset: Asset, column: str) -> bool:
        """Whether the values of a column of a table of persons stand for one person each."""
        if asset.key == (column,):
            return True
        told = self._tells_apart(asset, column)
        return told is None or not _is_of_several(self._under(asset, column, told))

    def is_constant(self, asset: Asset, column: str) -> bool:
        """Whether a column of a key has one value in all rows, as a client has that systems of several have."""
        return len(self._under(asset, column, column)) < 2

    def beside(self, asset: Asset, column: str, told: str, value: Any) -> int:
        """How many values of another column stand beside a value of a column."""
        return self._under(asset, column, told).get(str(value).strip(), 0)

    def is_beside_many(self, asset: Asset, column: str, told: str, value: Any) -> bool:
        """Whether more values of another column stand beside a value than a family has."""
        return self.beside(asset, column, told, value) > FAMILY

    def serves(self, asset: Asset, column: str, other: str) -> bool:
        """Whether those in a column stand beside many of the other each, and these beside few: who serves."""
        beside, back = self._under(asset, column, other), self._under(asset, other, column)
        if len(beside) < _ENOUGH or not back:
            return False
        served, serving = sum(beside.values()) / len(beside), sum(back.values()) / len(back)
        return served > FAMILY and served > FAMILY * serving

    def has_one(self, asset: Asset, column: str, key: str) -> bool:
        """Whether each value of a column stands in one row of its table, as that of a profile or an account does."""
        beside = self._under(asset, column, key)
        return len(beside) > 1 and not any(count > 1 for count in beside.values())

    def mostly_has_one(self, asset: Asset, column: str, key: str) -> bool:
        """Whether the values of a column stand in one row of its table each, but for a few of them."""
        beside = self._under(asset, column, key)
        return len(beside) >= _ENOUGH and sum(count > 1 for count in beside.values()) <= _FEW_SHARE * len(beside)

    def often(self, asset: Asset, column: str, key: str) -> bool:
        """Whether the values of a column stand in many rows of its table each."""
        beside = self._under(asset, column, key)
        return bool(beside) and sum(beside.values()) > FAMILY * len(beside)

    def has_one_owner(self, asset: Asset, column: str, key: str, value: Any) -> bool:
        """Whether a value of a column stands beside one value of a key, as most of the column do."""
        beside = self._under(asset, column, key)
        return len(beside) >= _ENOUGH and beside.get(str(value).strip()) == 1 and not _is_of_several(beside)

    def is_whose(self, asset: Asset, column: str, kind: str, value: str, keys: Sequence[str]) -> bool:
        """Whether a number in a row is that of the person whose row it is, by the keys of the table or by its names."""
        if asset.key == (column,):
            return True
        most = FAMILY if kind in _SHARED else 1
        names = () if keys else filter(None, (self._tells_apart(asset, column),))
        for told in (*keys, *names):
            beside = self._under(asset, column, told) if told != column else {}
            if _is_of_several(beside, most) or beside.get(value.strip(), 0) > most:
                return False
        return True

    def _tells_apart(self, asset: Asset, column: str) -> str | None:
        roles = self.roles(asset)
        return next((name for kind in _APART for name in roles.own(kind) if name != column), None)

    def _under(self, asset: Asset, column: str, told: str) -> Mapping[str, int]:
        place = (asset.segments, column, told)
        if place not in self._beside:
            try:
                self._beside[place] = self.connector.under(asset, column, told)
            except ConnectorError:
                self._beside[place] = {}
        return self._beside[place]


def of_one(rows: Sequence[Mapping[str, Any]], roles: Roles) -> bool:
    """Whether rows that share a key are of one person, as far as they tell: versions of a row, or several addresses."""
    for kind in _APART:
        for column in roles.own(kind):
            told = [str(row[column]) for row in rows if _filled(row.get(column))]
            if len(told) > 1:
                return _same(kind, told)
    return True


def _is_of_several(beside: Mapping[str, int], most: int = 1) -> bool:
    return sum(count > most for count in beside.values()) > _SEVERAL * len(beside)


def _same(kind: str, told: Sequence[str]) -> bool:
    if kind == "DATE_OF_BIRTH":
        return len({births.parse(text) or text for text in told}) == 1
    if kind in NUMBERS:
        return len({re.sub(r"\W", "", text) for text in told}) == 1
    first, *rest = (frozenset(fold(text).split()) for text in told)
    return all(first <= one or one <= first or len(first & one) > 1 for one in rest)


def _filled(value: Any) -> bool:
    return value is not None and bool(str(value).strip().strip("0-. :"))
