"""Asks each database whether the rows of a plan can go, and finds another way for those that cannot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from connectors import ConnectorError, Erasable, Obstacle, Prepared, Step

from ..said import Said, counted, joined, said, translated, unread
from .deciding import Verdict
from .fate import Fate
from .ways import Stuck, Ways

_ROUNDS = 6
"""A row that cannot be deleted is emptied; what that changes for others is looked at again, so many times."""


class Preparing:
    """The rows of one plan, database by database."""

    def __init__(self, connectors: Mapping[str, Any], ways: Ways) -> None:
        self._connectors = connectors
        self._ways = ways

    def prepare(self, fates: Sequence[Fate]) -> dict[str, Prepared]:
        """What each database will do, by source; what it cannot do is told in the fates."""
        prepared = {source: self._of(source, fates) for source in self._connectors}
        return {source: one for source, one in prepared.items() if one.steps}

    def _of(self, source: str, fates: Sequence[Fate]) -> Prepared:
        connector = self._connectors[source]
        if not isinstance(connector, Erasable):
            return Prepared()
        for _ in range(_ROUNDS):
            going = [fate for fate in fates if fate.place.first.source == source and fate.going]
            if not going:
                return Prepared()
            try:
                prepared = connector.prepare([fate.change() for fate in going])
            except ConnectorError as error:
                return self._given_up(going, unread(error.code, error.message))
            if not self._hindered(going, prepared):
                _take(going, prepared)
                return prepared
        return self._given_up(going, said("erasure.depend"))

    def _given_up(self, going: Sequence[Fate], reason: Said) -> Prepared:
        for fate in going:
            fate.going, fate.problem = None, reason
        return Prepared()

    def _hindered(self, going: Sequence[Fate], prepared: Prepared) -> bool:
        """Whether something stood in the way; then it is dealt with, for another look."""
        by_id = {fate.place.id: fate for fate in going}
        obstacles = {obstacle.id: obstacle for obstacle in reversed(prepared.obstacles)}
        for obstacle in obstacles.values():
            self._dodge(by_id[obstacle.id], obstacle)
        taken = [effect for effect in prepared.effects if effect.rule == "cascade"]
        for identifier in dict.fromkeys(cause for effect in taken for cause in effect.causes):
            fate = by_id[identifier]
            if fate.going and fate.going.action == "delete":
                rows = sum(effect.rows for effect in taken if identifier in effect.causes)
                self._empty(fate, counted("erasure.takes-along", rows))
        return bool(obstacles or taken)

    def _dodge(self, fate: Fate, obstacle: Obstacle) -> None:
        """A row that cannot go is emptied; one that cannot be reached is left to a person."""
        if obstacle.code == "referenced" and fate.place.may_be_shared:
            fate.going = None
            fate.verdict = Verdict("keep", said("erasure.shared-kept"))
        elif obstacle.code in ("referenced", "cycle") and fate.going and fate.going.action == "delete":
            self._empty(fate, translated(obstacle.reason))
        else:
            fate.going, fate.problem = None, translated(obstacle.reason)

    def _empty(self, fate: Fate, note: Said) -> None:
        try:
            fate.going, fate.note = self._ways.emptied(fate.place), note
        except Stuck as stuck:
            fate.going, fate.problem = None, joined(note, stuck.said)


def _take(going: Sequence[Fate], prepared: Prepared) -> None:
    """Each place its step; rows alike in every column share one."""
    steps = {step.id: step for step in prepared.steps}
    for fate in going:
        fate.step = steps.get(fate.place.id) or next((s for s in prepared.steps if _is_about(s, fate)), None)


def _is_about(step: Step, fate: Fate) -> bool:
    key = fate.place.key
    same = step.segments == fate.place.asset.segments and key is not None and not key.unique
    return same and key is not None and all(key.pairs.get(name) == value for name, value in step.where.items())
