"""Rows picked by key, many keys in one query: what was announced is fetched with the first that is needed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from connectors import Budget, ConnectorError, Keyed, Locator, Omission

from ..weighing.collecting import Collected

ROWS = 10_000
"""Rows that one key may lead to, or some keys asked for together."""

Values = tuple[Any, ...]
Picked = tuple[Locator, Mapping[str, Any]]
_WHOLE = re.compile(r"([+-]?)0*(\d+)(?:\.0+)?")


@dataclass
class Picks:
    """The keys of one source, each asked for once in a search."""

    connector: Keyed
    budget: Budget
    missed: Callable[[Collected, Omission | ConnectorError], object] = field(repr=False)

    def __post_init__(self) -> None:
        self._known: dict[tuple[str, tuple[str, ...]], dict[Values, list[Picked]]] = {}
        self._announced: dict[tuple[str, tuple[str, ...]], dict[Values, Values]] = {}

    def announce(self, held: Collected, columns: tuple[str, ...], keys: Iterable[Values | None]) -> None:
        """Say which keys may be asked for soon; this asks the source nothing."""
        known = self._known.get((held.public_id, columns), {})
        announced = self._announced.setdefault((held.public_id, columns), {})
        announced.update({_as_is(key): key for key in keys if key is not None and _as_is(key) not in known})

    def rows(self, held: Collected, columns: tuple[str, ...], key: Values | None) -> Sequence[Picked]:
        """The rows of an asset in which these columns have these values; none for a key with a value missing."""
        if key is None:
            return ()
        place = (held.public_id, columns)
        known = self._known.setdefault(place, {})
        if _as_is(key) not in known:
            wanted = {_as_is(key): key} | self._announced.pop(place, {})
            known.update(self._together(held, columns, {k: v for k, v in wanted.items() if k not in known}))
        return known[_as_is(key)]

    def some(
        self, held: Collected, columns: tuple[str, ...], key: Values | None, most: int
    ) -> tuple[list[Picked], bool]:
        """As many rows at most, where thousands may have one key, and whether there are more."""
        found: list[Picked] = []
        if key is None:
            return found, False
        try:
            for item in self.connector.pick(held.asset, columns, [key], replace(self.budget, rows=most)):
                if isinstance(item, Omission):
                    return found, True
                found.append(item)
        except ConnectorError as error:
            self.missed(held, error)
        return found, False

    def _together(
        self, held: Collected, columns: tuple[str, ...], keys: Mapping[Values, Values]
    ) -> dict[Values, list[Picked]]:
        """By one query; by one for each key where it gives too many rows, or one that is not told whose it is."""
        found: dict[Values, list[Picked]] = {as_is: [] for as_is in keys}
        if len(keys) > 1:
            items = list(self._asked(held, columns, list(keys.values())))
            alike: dict[Values, list[Values]] = {}
            for as_is, key in keys.items():
                alike.setdefault(plain_key(key), []).append(as_is)
            whose = [None if isinstance(each, Omission) else _whose(each[1], columns, alike) for each in items]
            if None not in whose:
                for one, item in zip(whose, items, strict=True):
                    if one is not None and not isinstance(item, Omission):
                        found[one].append(item)
                return found
        for as_is, key in keys.items():
            for item in self._asked(held, columns, [key]):
                if isinstance(item, Omission):
                    self.missed(held, item)
                else:
                    found[as_is].append(item)
        return found

    def _asked(self, held: Collected, columns: tuple[str, ...], keys: Sequence[Values]) -> Iterator[Picked | Omission]:
        budget = replace(self.budget, rows=min(self.budget.rows, ROWS))
        try:
            yield from self.connector.pick(held.asset, columns, keys, budget)
        except ConnectorError as error:
            self.missed(held, error)


def _whose(row: Mapping[str, Any], columns: Sequence[str], alike: Mapping[Values, Sequence[Values]]) -> Values | None:
    """Which of the keys a row has: the one in its own letters, else the only one: `lvs` and `LVS` may be two users."""
    key = [row.get(column) for column in columns]
    same = alike.get(plain_key(key), ())
    as_is = _as_is(key)
    return as_is if as_is in same else same[0] if len(same) == 1 else None


def plain_key(key: Iterable[Any]) -> Values:
    """A key as any column writes it: `007`, `7.0` and 7 are one, and so are `ab` and `AB  `."""
    return tuple(_value(value).casefold() for value in key)


def _as_is(key: Iterable[Any]) -> Values:
    """The same, in its own letters."""
    return tuple(map(_value, key))


def _value(value: Any) -> str:
    text = str(value).strip()
    whole = _WHOLE.fullmatch(text)
    return f"{whole[1].strip('+')}{whole[2]}" if whole else text
