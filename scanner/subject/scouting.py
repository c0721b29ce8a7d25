"""Learns by the indexes of databases what else the person is known by, so that all of it is looked for at once.

What is found on the way is left: the search of every row finds it again, and judges it with all that is known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from connectors import Asset, Budget, ConnectorError, Indexed, Omission, Wanted

from .identity.identity import Identity
from .keys.following import Follower
from .knowing.knowledge import Knowledge
from .knowing.learning import clues
from .knowing.sharers import parted
from .reading.matching import Clue
from .weighing.collecting import Collected, FoundRow

Ground = tuple[Indexed, Sequence[Asset], Follower]
"""A source that has indexes, its assets, and the keys between them."""


def scouted(
    grounds: Sequence[Ground],
    identity: Identity,
    collected: Callable[[Asset], Collected],
    budget: Budget,
    rounds: int,
) -> dict[Wanted, Clue]:
    """The identifiers met in rows that are certainly the person's, and that an index finds."""
    relations = {assets[0].source: keys.relations for _, assets, keys in grounds if assets}
    scout = _Scout(Knowledge(identity), collected, budget)
    wanted: Sequence[Wanted] = scout.known.matcher.wanted
    if not identity.birth_dates() and all(each.entity_type == "PERSON" for each in wanted):
        return {}  # by a name alone no row is certain
    for _ in range(rounds):
        found = [row for ground in grounds for row in scout.look(ground, wanted)]
        wanted = scout.known.learn(found, lambda row: clues(row, relations.get(row.held.asset.source)))
        if not wanted:
            break
    return scout.known.clues


class _Scout:
    """One person, as far as known; each row that is found goes no further than this."""

    def __init__(self, known: Knowledge, collected: Callable[[Asset], Collected], budget: Budget) -> None:
        self.known = known
        self._collected = collected
        self._budget = budget
        self._held: dict[str, Collected] = {}

    def look(self, ground: Ground, wanted: Sequence[Wanted]) -> list[FoundRow]:
        """The rows of one source about the person."""
        connector, assets, keys = ground
        follower = Follower(keys.relations, keys.picks, self._fresh, self.known.judge)
        every = [row for asset in assets for row in self._in_one(connector, asset, wanted, follower)]
        found, _ = parted(every, self.known.matcher.wanted, follower.owners_of)
        self.known.hear(found)
        return [*found, *follower.follow(found)]

    def _in_one(
        self, connector: Indexed, asset: Asset, wanted: Sequence[Wanted], follower: Follower
    ) -> Iterable[FoundRow]:
        try:
            matches = [m for m in connector.search_indexed(asset, wanted, self._budget) if not isinstance(m, Omission)]
        except ConnectorError:
            return  # the search of every row will say so
        held = self._fresh(asset)
        rows = {str(match.locator): match for match in matches}
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
