"""Follows foreign keys from rows that go to rows that would go, change or stand in the way, and orders the changes."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ...base import Asset
from ...writing import Change, Effect, Obstacle, Pointer
from ..cells import plain
from .base import Name, Reference
from .rows import Row, Rows, identity

_MOST = 20_000
"""Rows followed for one plan; beyond, a person must look."""
_DEEP = 12
_HOLDING = ("restrict", "no action", "cascade")
"""What a foreign key says where the rows that point are no mere effect."""


@dataclass(frozen=True)
class Target:
    """A change, and the row that it was found to be about."""

    change: Change
    asset: Asset
    row: Row = field(repr=False)
    """One of them, where several are alike."""
    where: Row = field(repr=False)
    rows: int
    digest: str
    releases: bool = False
    """It only empties a key of a row that another change deletes: so a circle opens."""

    @property
    def name(self) -> Name:
        """Schema and table."""
        return name_of(self.asset)

    @property
    def identity(self) -> tuple[Any, ...]:
        """The row's."""
        return identity(self.asset, self.row)


class TooMany(Exception):
    """More rows depend on the rows that go than are followed."""


class Graph:
    """The rows of one plan, and the foreign keys between tables."""

    def __init__(
        self,
        rows: Rows,
        references: Iterable[Reference],
        describe: Callable[[Name], Asset | None],
        targets: Sequence[Target],
    ) -> None:
        self._rows = rows
        self._describe = describe
        self._targets = targets
        self._into: dict[Name, list[Reference]] = defaultdict(list)
        for reference in references:
            self._into[reference.parent].append(reference)
        self._by_identity = {target.identity: target for target in targets}
        self._followed = 0
        self.pointers: list[Pointer] = []
        """Rows outside that point to a row that is to go, and hold it or would go with it; known after `effects`."""

    # -- effects

    def effects(self) -> tuple[list[Effect], list[Obstacle]]:
        """What the changes do to rows that no change is about."""
        counted: dict[tuple[str, Reference], set[tuple[Any, ...]]] = defaultdict(set)
        causes: dict[tuple[str, Reference], set[str]] = defaultdict(set)
        obstacles: list[Obstacle] = []
        for target in self._targets:
            for rule, reference, children in self._consequences(target, obstacles):
                key = (rule, reference)
                counted[key] |= children
                causes[key].add(target.change.id)
        effects = [
            Effect(
                rule,  # type: ignore[arg-type]
                reference.child,
                reference.parent,
                reference.columns,
                len(rows),
                tuple(sorted(causes[rule, reference])),
            )
            for (rule, reference), rows in counted.items()
        ]
        return sorted(effects, key=lambda e: (e.segments, e.parent, e.columns, e.rule)), obstacles

    def _consequences(
        self, target: Target, obstacles: list[Obstacle]
    ) -> list[tuple[str, Reference, set[tuple[Any, ...]]]]:
        if target.change.action == "update":
            return self._of_update(target, obstacles)
        found = []
        frontier: list[tuple[Name, list[Row]]] = [(target.name, [target.row])]
        seen = {target.identity}
        for _ in range(_DEEP):
            following: list[tuple[Name, list[Row]]] = []
            for parent, parents in frontier:
                for reference in self._into[parent]:
                    rule, outside = self._outside(target, reference, parents, seen, obstacles)
                    if not outside:
                        continue
                    if rule in _HOLDING and parents == [target.row]:
                        self.pointers += self._pointers(target, reference, outside)
                    identities = {key for key, _ in outside}
                    if rule in ("restrict", "no action"):
                        obstacles.append(self._blocked(target, reference, len(outside)))
                        continue
                    found.append((rule, reference, identities))
                    if rule == "cascade":
                        seen |= identities
                        following.append((reference.child, [row for _, row in outside]))
            frontier = following
        return found

    def _pointers(
        self, target: Target, reference: Reference, outside: Sequence[tuple[tuple[Any, ...], Row]]
    ) -> Iterator[Pointer]:
        child = self._describe(reference.child)
        for _, row in outside:
            values = {name: plain(value) for name, value in row.items()}
            if child is not None:
                yield Pointer(target.change.id, child, reference.columns, target.asset.segments, values)

    def _of_update(
        self, target: Target, obstacles: list[Obstacle]
    ) -> list[tuple[str, Reference, set[tuple[Any, ...]]]]:
        """Only a key that others refer to has consequences."""
        found = []
        for reference in self._into[target.name]:
            if not set(reference.parent_columns) & set(target.change.values):
                continue
            _, outside = self._outside(target, reference, [target.row], {target.identity}, obstacles)
            if not outside:
                continue
            if reference.on_update == "cascade":
                found.append(("update cascade", reference, {key for key, _ in outside}))
            elif reference.on_update in ("set null", "set default"):
                found.append((reference.on_update, reference, {key for key, _ in outside}))
            else:
                obstacles.append(self._blocked(target, reference, len(outside)))
        return found

    def _outside(
        self,
        target: Target,
        reference: Reference,
        parents: list[Row],
        seen: set[tuple[Any, ...]],
        obstacles: list[Obstacle],
    ) -> tuple[str, list[tuple[tuple[Any, ...], Row]]]:
        """Rows that refer to these, and that no change takes away or lets go."""
        child = self._describe(reference.child)
        if child is None:
            reason = "Rows of a table that the account may not read may depend on it."
            obstacles.append(Obstacle(target.change.id, "unseen", reason, 0, reference.child))
            return reference.on_delete, []
        columns = [column.name for column in child.columns]
        children = self._rows.referring(child, columns, reference, parents)
        outside = [
            (key, row)
            for row in children
            if (key := identity(child, row)) not in seen and not self._lets_go(key, reference)
        ]
        self._followed += len(outside)
        if self._followed > _MOST:
            raise TooMany
        return reference.on_delete, outside

    def _lets_go(self, key: tuple[Any, ...], reference: Reference) -> bool:
        """Whether a change of the plan takes the row away, or its reference."""
        other = self._by_identity.get(key)
        if other is None:
            return False
        if other.change.action == "delete":
            return True
        return any(name in other.change.values for name in reference.columns)

    def _blocked(self, target: Target, reference: Reference, rows: int) -> Obstacle:
        few = "1 row of another table refers" if rows == 1 else f"{rows:,} rows of another table refer"
        reason = f"{few} to it, and the database does not let it go while that is so."
        return Obstacle(target.change.id, "referenced", reason, rows, reference.child)

    # -- order

    def ordered(self) -> tuple[list[Target], list[Target]]:
        """The changes in an order in which each row goes after those that refer to it; and those that go in circles.

        A circle opens where a key in it may be empty: a customer has a preferred address, which has a customer.
        """
        waits = self._waits()
        order: list[Target] = []
        left = sorted(self._targets, key=lambda t: (t.change.action != "update", t.change.id))
        while left:
            free = [target for target in left if not waits[target.change.id]]
            if not free:
                if opened := self._opened(left, waits):
                    order.append(opened)
                    continue
                return order, left
            order += free
            done = {target.change.id for target in free}
            left = [target for target in left if target.change.id not in done]
            for ids in waits.values():
                ids -= done
        return order, []

    def _opened(self, left: Sequence[Target], waits: dict[str, set[str]]) -> Target | None:
        """A change that lets a row of a circle go first, whose keys to another row of it may be empty."""
        by_id = {target.change.id: target for target in left}
        for parent in left:
            for child in (by_id[one] for one in sorted(waits[parent.change.id])):
                names = self._emptiable(child, parent) if parent.change.id in _behind(child.change.id, waits) else ()
                if names:
                    waits[parent.change.id].discard(child.change.id)
                    values = dict.fromkeys(names)
                    change = dataclasses.replace(child.change, action="update", values=values)
                    return dataclasses.replace(child, change=change, releases=True)
        return None

    def _emptiable(self, child: Target, parent: Target) -> tuple[str, ...]:
        """The columns by which one row refers to another, if all such keys may be empty."""
        free = {column.name for column in child.asset.columns if column.nullable} - set(child.asset.key)
        found: list[str] = []
        for reference in self._into[parent.name]:
            points = tuple(child.row.get(name) for name in reference.columns)
            if reference.child != child.name or points != tuple(parent.row.get(n) for n in reference.parent_columns):
                continue
            names = [name for name in reference.columns if name in free]
            if not names:
                return ()
            found += names
        return tuple(dict.fromkeys(found))

    def _waits(self) -> dict[str, set[str]]:
        """For each change, the ids of those that must go before it."""
        waits: dict[str, set[str]] = {target.change.id: set() for target in self._targets}
        by_table: dict[Name, list[Target]] = defaultdict(list)
        for target in self._targets:
            by_table[target.name].append(target)
        pointing: dict[tuple[Reference, tuple[Any, ...]], list[Target]] = defaultdict(list)
        for reference in {reference for references in self._into.values() for reference in references}:
            for child in by_table[reference.child]:
                pointing[reference, tuple(child.row.get(name) for name in reference.columns)].append(child)
        for parent in self._targets:
            for reference in self._into[parent.name] if parent.change.action == "delete" else ():
                pointed = tuple(parent.row.get(name) for name in reference.parent_columns)
                for child in pointing[reference, pointed] if None not in pointed else ():
                    if child is not parent:
                        waits[parent.change.id].add(child.change.id)
        return waits


def _behind(first: str, waits: Mapping[str, set[str]]) -> set[str]:
    """Every change that must go before one."""
    found: set[str] = set()
    frontier = {first}
    while frontier:
        frontier = {other for one in frontier for other in waits[one]} - found
        found |= frontier
    return found


def name_of(asset: Asset) -> Name:
    """Schema and table of an asset."""
    return asset.segments[0], asset.segments[-1]
