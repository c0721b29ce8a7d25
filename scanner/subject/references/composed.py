"""Tells which tables refer to another by a key of several columns that nobody declares: `clinic_id` and `patient_no`.

The lines of a header begin their own key with all of it. Any other table that has columns called like all of it refers
to it too, where one of them numbers the rows of that very table, and each holds what is found there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from connectors import Asset, ConnectorError, Keyed

from ..roles import columns
from .links import Link
from .numbered import comparable, type_of
from .words import covers, stem_of, words_of

_LONGEST = 6
"""Columns of a key that its lines repeat; where there are more, each row is what it is about."""
_OVERLAP = 0.9


@dataclass
class Composed:
    """The keys of several columns between the tables of one source."""

    connector: Keyed
    declared: Callable[[Asset], Sequence[Link]] = field(repr=False)
    """The links that a table declares."""

    def to(self, target: Asset, key: Sequence[str], children: Iterable[Asset]) -> Iterator[Link]:
        """The links to a table by all columns of its key, but for those that are the same in every row."""
        if not 1 < len(key) <= _LONGEST:
            return
        counts = any(_counts(name, target) for name in key)
        for child in children:
            if any(link.target is target for link in self.declared(child)):
                continue
            same = _called_like(child, key)
            if same and set(same) < set(child.key or (*same, "")):
                yield Link(child, same, target, tuple(key), declared=False)
            elif counts and (mine := same or _called_after(child, key)) and self._holds(child, mine, target, key):
                yield Link(child, mine, target, tuple(key), declared=False)

    def _holds(self, child: Asset, mine: Sequence[str], target: Asset, key: Sequence[str]) -> bool:
        """Whether the values of each column are found in that of the key."""
        pairs = list(zip(mine, key, strict=True))
        if not all(comparable(type_of(child, one), type_of(target, other)) for one, other in pairs):
            return False
        try:
            values = [self.connector.some(child, one, {}) for one in mine]
            shares = [self.connector.share(target, other, held) for other, held in zip(key, values, strict=True)]
        except ConnectorError:
            return False
        return min(shares) >= _OVERLAP


def _counts(column: str, target: Asset) -> bool:
    """Whether a column of a key numbers the rows of its own table: `visit_no` of visits."""
    stem = stem_of(column)
    return bool(stem) and covers(words_of(target.segments[-1]), stem)


def _called_like(child: Asset, key: Sequence[str]) -> tuple[str, ...]:
    """The columns that are called as those of a key; nothing unless all are there."""
    by_name = {column.name.casefold(): column.name for column in child.columns}
    mine = tuple(by_name.get(name.casefold(), "") for name in key)
    return mine if all(mine) else ()


def _called_after(child: Asset, key: Sequence[str]) -> tuple[str, ...]:
    """The columns that are called after the same things as those of a key, one each: `clinic` and `patient`."""
    mine: list[str] = []
    for name in key:
        if not (stem := stem_of(name)):
            return ()
        alike = [each.name for each in child.columns if (stem_of(each.name) or columns.tokens(each.name)) == stem]
        mine += alike if len(alike) == 1 else [""]
    return tuple(mine) if all(mine) and len(set(mine)) == len(mine) else ()
