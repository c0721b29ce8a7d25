"""Finds the texts by which a table of accounts tells each apart (`user_key`), and columns that may hold them.

They are no numbers that every table counts, so that the values tell where they lead, whatever a column is called: what
is named here are only columns called after what somebody does (`reporter`, `author`), so that few are compared.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from classifiers.names.words import word_set
from connectors import Asset

from ..roles import columns
from ..roles.roles import Roles
from ..roles.serving import is_account, is_held
from .identifying import Bearers

_KEYS = word_set("key username login uid userkey loginname cle sleutel schlussel kurzel gebruikersnaam")
_DOERS = columns.MAKERS - word_set("by par door von") | word_set("requester aanvrager melder demandeur antragsteller")
_NUMBERED = word_set("userid uid id nr no")
_TEXT = re.compile(r"(?:var|n|nvar)?char|character|text|string|clob", re.IGNORECASE)


@dataclass
class Accounts:
    """The tables of accounts of one source."""

    assets: Sequence[Asset]
    bearers: Bearers
    roles: Callable[[Asset], Roles] = field(repr=False)

    def keys(self, asset: Asset) -> list[str]:
        """The texts of a table of accounts that stand for one each, beside the number of the row."""
        if not has_accounts(asset) or len(asset.key) != 1 or asset.attributes.get("view"):
            return []
        texts = (each.name for each in asset.columns if _TEXT.match(each.type) and each.name != asset.key[0])
        return [n for n in texts if columns.tokens(n) & _KEYS and self.bearers.has_one(asset, n, asset.key[0])]

    def called(self, target: Asset, key: str, register: Asset | None) -> frozenset[str]:
        """The columns that may hold a key of accounts though they are not called after their table."""
        if self._may_be_meant(target, key):
            return self._makers
        return self._logins if self._log_in_here(target, key, register) else frozenset()

    def _may_be_meant(self, target: Asset, key: str) -> bool:
        """Whether a key is such a text, which a column may hold that is called after what somebody did."""
        return bool(columns.tokens(key) & _KEYS) and has_accounts(target) and target.key != (key,)

    @cached_property
    def _makers(self) -> frozenset[str]:
        """Columns that are called after what somebody does, and nothing else: `reporter`, `author`, `assignee`."""
        named = (each.name for asset in self.assets for each in asset.columns if _TEXT.match(each.type))
        return frozenset(name for name in named if columns.tokens(name) <= _DOERS)

    @cached_property
    def _logins(self) -> frozenset[str]:
        """Columns of numbers that are called after who logs in: `userid`."""
        named = (each.name for asset in self.assets for each in asset.columns if not _TEXT.match(each.type))
        return frozenset(name for name in named if _is_login(columns.tokens(name)))

    def _log_in_here(self, target: Asset, key: str, register: Asset | None) -> bool:
        """Whether the register of persons says by which name each logs in, and no table of accounts does."""
        told = target is register and target.key == (key,) and self.roles(target).own("USERNAME", "PASSWORD")
        return bool(told) and not any(is_account(each.segments) for each in self.assets)


def _is_login(words: frozenset[str]) -> bool:
    return words <= columns.USERS | _NUMBERED and bool(words & columns.USERS) and bool(words & _NUMBERED)


def has_accounts(asset: Asset) -> bool:
    """Whether a table, by its name, holds accounts, of the staff or of clients."""
    return is_account(asset.segments) or is_held(asset.segments)
