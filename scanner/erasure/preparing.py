"""Asks each database whether the rows of a plan can go, and finds another way for those that cannot."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from connectors import ConnectorError, Erasable, Obstacle, Prepared, Step

from ..said import NOTHING, Said, counted, joined, said, translated, unread
from .deciding import Verdict
from .fate import Fate
from .releasing import Releasing
from .ways import Stuck, Ways

_ROUNDS = 6
"""A row that cannot be deleted is emptied; what that changes for others is looked at again, so many times."""


class Preparing:
    """The rows of one plan, database by database."""

    def __init__(self, connectors: Mapping[str, Any], ways: Ways, releasing: Releasing | None = None) -> None:
        self._connectors = connectors
        self._ways = ways
        self._releasing = releasing

    def prepare(self, fates: list[Fate]) -> dict[str, Prepared]:
        """What each database will do, by source; what it cannot do is told in the fates.

        Rows of others that let a row of the person go are added to the fates.
        """
        prepared = {source: self._of(source, fates) for source in self._connectors}
        return {source: one for source, one in prepared.items() if one.steps}

    def _of(self, source: str, fates: list[Fate]) -> Prepared:
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
            if not self._hindered(fates, going, prepared) and not self._unlinked(fates, going):
                _take(going, prepared)
                return dataclasses.replace(prepared, pointers=())
        return self._given_up(going, said("erasure.depend"))

    def _given_up(self, going: Sequence[Fate], reason: Said) -> Prepared:
        for fate in going:
            fate.going, fate.problem = None, reason
        return Prepared()

    def _hindered(self, fates: list[Fate], going: Sequence[Fate], prepared: Prepared) -> bool:
        """Whether something stood in the way; then it is dealt with, for another look."""
        by_id = {fate.place.id: fate for fate in going}
        obstacles = {obstacle.id: obstacle for obstacle in reversed(prepared.obstacles)}
        for obstacle in obstacles.values():
            fate = by_id[obstacle.id]
            if fate.pointing and self._releasing:
                self._releasing.gives_up(fate)
                fates.remove(fate)
            elif obstacle.code != "referenced" or not self._lets_go(fates, fate, prepared, translated(obstacle.reason)):
                self._dodge(fates, fate, obstacle, prepared)
        taken = [effect for effect in prepared.effects if effect.rule == "cascade"]
        for identifier in dict.fromkeys(cause for effect in taken for cause in effect.causes):
            fate = by_id[identifier]
            if fate.going and fate.going.action == "delete" and identifier not in obstacles:
                rows = sum(effect.rows for effect in taken if identifier in effect.causes)
                note = counted("erasure.takes-along", rows)
                if not self._lets_go(fates, fate, prepared, note):
                    self._empty(fates, fate, note, prepared)
        return bool(obstacles or taken)

    def _lets_go(self, fates: list[Fate], fate: Fate, prepared: Prepared, note: Said) -> bool:
        """Whether a row was dealt with: rows of others let it go, or it is emptied since they cannot."""
        pointers = [one for one in prepared.pointers if one.cause == fate.place.id]
        if not self._releasing or not fate.going or fate.going.action != "delete":
            return False
        if self._ways.may_be_shared(fate.place) and not self._releasing.are_emptied(fate, pointers, fates):
            return False
        released, problem = self._releasing.released(fate, pointers, fates)
        if problem:
            self._empty(fates, fate, joined(note, problem), prepared)
        elif released is not None:
            fates += released
        return bool(problem) or released is not None

    def _dodge(self, fates: Sequence[Fate], fate: Fate, obstacle: Obstacle, prepared: Prepared) -> None:
        """A row that cannot go is emptied; one that cannot be reached is left to a person."""
        if obstacle.code == "referenced" and self._ways.may_be_shared(fate.place):
            fate.going = None
            fate.verdict = Verdict("keep", said("erasure.shared-kept"))
        elif obstacle.code in ("referenced", "cycle") and fate.going and fate.going.action == "delete":
            self._empty(fates, fate, translated(obstacle.reason), prepared)
        else:
            fate.going, fate.problem = None, translated(obstacle.reason)

    def _empty(self, fates: Sequence[Fate], fate: Fate, note: Said, prepared: Prepared) -> None:
        """A row that cannot go is emptied; one with nothing to empty stays with what is kept and relies on it."""
        try:
            fate.going, fate.note = self._ways.emptied(fate.place), note
        except Stuck as stuck:
            pointers = [one for one in prepared.pointers if one.cause == fate.place.id]
            kept = self._releasing.kept_with(fate, pointers, fates) if self._releasing and stuck.is_bare else None
            fate.going = None
            if kept:
                fate.verdict = kept
            else:
                fate.problem = joined(note, stuck.said)

    def _unlinked(self, fates: Sequence[Fate], going: Sequence[Fate]) -> bool:
        """Whether emptied rows lose more: what they say by a key to a row of the person that stays, such as an address
        that is others' too. Where the key must hold a value, the plan says so."""
        changing = {fate.place.id for fate in fates if fate.going}
        more = False
        for fate in going:
            emptied = fate.going and fate.going.action == "update" and not fate.going.of_another and not fate.mark
            if not (emptied and fate.going and fate.verdict.decision == "erase"):
                continue
            names, bound = self._ways.left_pointing(fate.place, lambda place: place.id in changing)
            if new := [name for name in names if name not in fate.going.values]:
                fate.going = dataclasses.replace(fate.going, values={**fate.going.values, **dict.fromkeys(new)})
                more = True
            assets = ", ".join(dict.fromkeys(bound))
            fields = ", ".join(map(self._ways.field, fate.going.bound))
            fate.left = joined(
                said("erasure.still-refers", asset=assets) if assets else NOTHING,
                said("erasure.still-holds", fields=fields) if fields else NOTHING,
            )
        return more


def _take(going: Sequence[Fate], prepared: Prepared) -> None:
    """Each place its step; rows alike in every column share one."""
    steps = {step.id: step for step in prepared.steps}
    for fate in going:
        fate.step = steps.get(fate.place.id) or next((s for s in prepared.steps if _is_about(s, fate)), None)


def _is_about(step: Step, fate: Fate) -> bool:
    key = fate.place.key
    same = step.segments == fate.place.asset.segments and key is not None and not key.unique
    return same and key is not None and all(key.pairs.get(name) == value for name, value in step.where.items())
