"""Tells by which of two numbers the rows of a table are meant: `employee_id` may hold those of their accounts.

Both count from 1 on, so that nine tenths of the values are found in either. What lies before the first row or beyond
the last of the one, and nothing of the other, tells that the other is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from connectors import Asset, ConnectorError, Keyed

from .identifying import Bearers
from .words import stem_of

_OVERLAP = 0.9
_KINDS = 20
"""The highest number of a kind that is told by a number."""
_MANY_MORE = 10


@dataclass
class Numbered:
    """The numbers by which the rows of the tables of one source are counted."""

    connector: Keyed
    bearers: Bearers
    _spans: dict[tuple[tuple[str, ...], str], tuple[int, int] | None] = field(default_factory=dict, repr=False)

    def meant(self, child: Asset, column: str, target: Asset, key: str, values: Sequence[Any]) -> str:
        """The column of a table that a column of another one leads to, though it may seem to lead to its key."""
        if target.key != (key,) or self._is_within(child, column, target, key):
            return key
        others = (each.name for each in target.columns if each.name != key and stem_of(each.name))
        return next((name for name in others if self._fits(child, column, target, name, values)), key)

    def is_a_kind(self, child: Asset, column: str, target: Asset, key: str) -> bool:
        """Whether a column has but the first few of many numbers: the `form` of a drug, where there are 1,000 forms."""
        mine, theirs = self._span(child, column), self._span(target, key)
        return mine is not None and theirs is not None and mine[1] <= _KINDS and theirs[1] > _MANY_MORE * mine[1]

    def _fits(self, child: Asset, column: str, target: Asset, name: str, values: Sequence[Any]) -> bool:
        """Whether a column counts the rows of its table too, each by one number, and has those of another column."""
        if self._span(target, name) is None or not self._is_within(child, column, target, name):
            return False
        if not self.bearers.has_one(target, name, target.key[0]):
            return False
        try:
            return self.connector.share(target, name, values) >= _OVERLAP
        except ConnectorError:
            return False

    def _is_within(self, child: Asset, column: str, target: Asset, key: str) -> bool:
        """Whether the numbers of a column begin and end where those of another do; so it is where one has none."""
        mine, theirs = self._span(child, column), self._span(target, key)
        return mine is None or theirs is None or (theirs[0] <= mine[0] and mine[1] <= theirs[1])

    def _span(self, asset: Asset, column: str) -> tuple[int, int] | None:
        place = (asset.segments, column)
        if place not in self._spans:
            try:
                self._spans[place] = self.connector.span(asset, column, {})
            except ConnectorError:
                self._spans[place] = None
        return self._spans[place]


def comparable(*kinds: str) -> bool:
    """Whether columns of these types may hold keys."""
    return not any(re.match(r"date|time|bool|blob|bytea|json", kind) for kind in kinds)


def type_of(asset: Asset, column: str) -> str:
    """The type of a column; empty for one that is not there."""
    return next((each.type for each in asset.columns if each.name == column), "")
