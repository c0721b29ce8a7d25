"""Learns by the indexes of databases what else the person is known by, so that all of it is looked for at once.

What is found on the way is left: the search of every row finds it again, and judges it with all that is known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from connectors import Asset, Budget, ByIndex, ConnectorError, Indexed, SubjectMatch, Wanted

from .identity.identity import Identity
from .keys.following import Follower
from .knowing.bearers import borne
from .knowing.knowledge import Knowledge
from .knowing.learning import clues
from .knowing.sharers import parted
from .reading.matching import Clue
from .weighing.collecting import Collected, FoundRow

Ground = tuple[Indexed, Sequence[Asset], Follower]
"""A source that has indexes, its assets, and the keys between them."""


@dataclass
class Scouted:
    """What the indexes told."""

    sure: dict[Wanted, Clue] = field(default_factory=dict, repr=False)
    """The identifiers met in rows that are certainly the person's."""
    likely: Sequence[Wanted] = field(default=(), repr=False)
    """Those met in rows of who bears the number asked for, as far as an index can tell."""
    by_index: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By asset the columns whose indexes were asked."""


def scouted(
    grounds: Sequence[Ground],
    identity: Identity,
    collected: Callable[[Asset], Collected],
    budget: Budget,
    rounds: int,
) -> Scouted:
    """What an index finds, round by round."""
    relations = {assets[0].source: keys.relations for _, assets, keys in grounds if assets}
    scout = _Scout(Knowledge(identity), collected, budget)
    wanted: Sequence[Wanted] = scout.known.matcher.wanted
    if not identity.birth_dates() and all(each.entity_type == "PERSON" for each in wanted):
        return Scouted()  # by a name alone no row is certain
    is_guess = False
    met: list[FoundRow] = []
    for _ in range(rounds):
        met += (found := [row for ground in grounds for row in scout.look(ground, wanted)])
        bearers, _ = borne(met, scout.known.asked, lambda row, number: ())
        if bearers and not is_guess:
            is_guess = True
            scout.known.hear(bearers)
            found += [*bearers, *(row for ground in grounds for row in scout.follow(ground, bearers))]
        wanted = scout.known.learn(found, lambda row: clues(row, relations.get(row.held.asset.source)))
        if not wanted:
            break
    told = scout.known.clues
    return Scouted({} if is_guess else told, tuple(told) if is_guess else (), scout.by_index)


class _Scout:
    """One person, as far as known; each row that is found goes no further than this."""

    def __init__(self, known: Knowledge, collected: Callable[[Asset], Collected], budget: Budget) -> None:
        self.known = known
        self.by_index: dict[str, tuple[str, ...]] = {}
        self._collected = collected
        self._budget = budget
        self._held: dict[str, Collected] = {}

    def look(self, ground: Ground, wanted: Sequence[Wanted]) -> list[FoundRow]:
        """The rows of one source about the person."""
        connector, assets, _ = ground
        follower = self._follower(ground)
        every = [row for asset in assets for row in self._in_one(connector, asset, wanted, follower)]
        found, _ = parted(every, self.known.matcher.wanted, follower.owners_of)
        self.known.hear(found)
        return [*found, *follower.follow(found)]

    def follow(self, ground: Ground, bearers: Iterable[FoundRow]) -> list[FoundRow]:
        """What the keys of the bearers' rows lead to in their source."""
        sources = {asset.source for asset in ground[1]}
        own = [row for row in bearers if row.held.asset.source in sources]
        return list(self._follower(ground).follow(own))

    def _follower(self, ground: Ground) -> Follower:
        return Follower(ground[2].relations, ground[2].picks, self._fresh, self.known.judge)

    def _in_one(
        self, connector: Indexed, asset: Asset, wanted: Sequence[Wanted], follower: Follower
    ) -> Iterable[FoundRow]:
        by_name = any(each.entity_type == "PERSON" for each in wanted)
        days = self.known.identity.birth_dates() if by_name else frozenset()
        try:
            items = list(connector.search_indexed(asset, wanted, self._budget, days))
        except ConnectorError:
            return  # the search of every row will say so
        held = self._fresh(asset)
        for item in items:
            if isinstance(item, ByIndex):
                self.by_index[held.public_id] = tuple(map(held.inventory.naming.field, item.columns))
        rows = {str(match.locator): match for match in items if isinstance(match, SubjectMatch)}
        follower.expect(held, [match.row for match in rows.values()])
        for match in rows.values():
            if about := held.row(match.locator, match.row, self.known.matcher, self.known.judge, follower):
                yield about

    def _fresh(self, asset: Asset) -> Collected:
        """What is found in an asset by the scout alone."""
        kept = self._collected(asset)
        if kept.public_id not in self._held:
            self._held[kept.public_id] = Collected(asset, kept.public_id, lambda: kept.roles, kept.inventory)
        return self._held[kept.public_id]
