"""Tells lists of things from lists of persons: `Post` and `Express` are ways to ship, though either may be a name.

A table whose only personal column is what its rows are called, of one word each, tells nobody apart. Were it one of
persons, every order that names a way to ship would be somebody else's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from connectors import Asset, ConnectorError, Keyed

from ..roles import columns
from ..roles.roles import Roles
from ..roles.serving import PERSON_WORDS, is_client, is_held, is_staff

_NEARLY = 0.8
"""Of the values by which rows are called, how many are of one word."""


@dataclass
class Things:
    """What the columns of each table hold, without the names of what is nobody."""

    connector: Keyed
    roles: Callable[[Asset], Roles] = field(repr=False)
    _told: dict[tuple[str, ...], Roles] = field(default_factory=dict, repr=False)

    def __call__(self, asset: Asset) -> Roles:
        """The roles of a table."""
        if asset.segments not in self._told:
            self._told[asset.segments] = self._of(asset)
        return self._told[asset.segments]

    def _of(self, asset: Asset) -> Roles:
        roles = self.roles(asset)
        named = [name for name, types in roles.types.items() if types[:1] == ("PERSON",)]
        alone = len(named) == 1 and {roles.of(name) for name in roles.types} <= {"PERSON", "FREE_TEXT"}
        if not alone or not roles.judged or _is_of_persons(asset) or not self._are_words(asset, named[0]):
            return roles
        return replace(roles, types={name: types for name, types in roles.types.items() if name not in named})

    def _are_words(self, asset: Asset, column: str) -> bool:
        """Whether rows are called by one word each, as kinds are; those without any tell nothing."""
        try:
            called = [str(value).split() for value in self.connector.some(asset, column, {})]
        except ConnectorError:
            return False
        return bool(called) and sum(len(words) == 1 for words in called) >= _NEARLY * len(called)


def _is_of_persons(asset: Asset) -> bool:
    """Whether a table is, by its name, one of persons."""
    named = is_client(asset.segments) or is_staff(asset.segments) or is_held(asset.segments)
    return named or bool(columns.tokens(asset.segments[-1]) & PERSON_WORDS)
