"""Brings what is likely to be looked for next together with what is looked for, so that no row is gone through twice.

Who bears a phone or a customer number is known once every row was looked at, and only then may what that row tells
be searched. An index tells at once who that is likely to be. So the rows that hold those identifiers are brought along,
and kept unseen: if the likely one is meant, they are there; if not, nobody has looked at them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from connectors import (
    Asset,
    Budget,
    ConnectorError,
    Indexed,
    Omission,
    Searchable,
    SubjectMatch,
    Wanted,
)

_MOST = 20_000
"""Matches of one asset that are kept: more would fill the memory."""


@dataclass
class Foresight:
    """Searches tables; what it brought for later is given when it is asked for."""

    likely: Sequence[Wanted] = field(default=(), repr=False)
    """What is likely to be wanted after what is wanted now."""
    _kept: dict[str, tuple[frozenset[Wanted], list[SubjectMatch | Omission]]] = field(default_factory=dict, repr=False)

    def search(
        self, connector: Searchable, asset: Asset, wanted: Sequence[Wanted], budget: Budget
    ) -> Iterator[SubjectMatch | Omission]:
        """As the connector's own search, which is asked once for what is wanted now and for what is likely to be."""
        more = [each for each in self.likely if each not in wanted]
        kept = self._kept.pop(asset.id, None)
        if kept and kept[0].issuperset(wanted):
            yield from _of(kept[1], wanted)
            return
        if not more:
            yield from _searched(connector, asset, wanted, budget)
            return
        every = (*wanted, *more)
        found = list(_searched(connector, asset, every, budget))
        if any(isinstance(one, Omission) and one.code == "too-many" for one in found):  # perhaps for those alone
            yield from _searched(connector, asset, wanted, budget)
            return
        if len(found) < _MOST:
            self._kept[asset.id] = frozenset(every), found
        yield from _of(found, wanted)


def _searched(
    connector: Searchable, asset: Asset, wanted: Sequence[Wanted], budget: Budget
) -> Iterator[SubjectMatch | Omission]:
    """Every row; where that takes longer than is allowed, what an index tells at once is told all the same."""
    is_late, failed = False, None
    try:
        for one in connector.search(asset, wanted, budget):
            is_late = is_late or (isinstance(one, Omission) and one.code == "timeout")
            yield one
    except ConnectorError as error:
        if error.code != "timeout":
            raise
        is_late, failed = True, error
    if is_late and isinstance(connector, Indexed):
        with suppress(ConnectorError):
            some = connector.search_indexed(asset, wanted, budget)
            yield from (one for one in some if isinstance(one, SubjectMatch))
    if failed:
        raise failed


def _of(found: Iterable[SubjectMatch | Omission], wanted: Sequence[Wanted]) -> Iterator[SubjectMatch | Omission]:
    """The matches of what is wanted, and all that was left out."""
    return (one for one in found if isinstance(one, Omission) or one.wanted in wanted)
