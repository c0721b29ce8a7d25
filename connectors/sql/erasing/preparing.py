"""Prepares changes with the reading credential: finds each row, what stands in its way and what follows from it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from ...base import Asset
from ...writing import Change, Notice, Obstacle, Prepared, Step
from .base import REFUSALS, Name, Writer, written_by
from .graph import Graph, Target, TooMany, name_of
from .rows import Row, Rows

Describe = Callable[[Connection, Name], Asset | None]


def prepare(
    writer: Writer, connection: Connection, key: bytes, describe: Describe, changes: Sequence[Change]
) -> Prepared:
    """Steps in order, effects, obstacles and notices; changes nothing."""
    writer.steady(connection)
    return Preparation(writer, connection, key, describe).of(changes)


class Preparation:
    """One look at the database."""

    def __init__(self, writer: Writer, connection: Connection, key: bytes, describe: Describe) -> None:
        self.writer = writer
        self.connection = connection
        self.rows = Rows(writer, connection, key)
        self._describe = describe
        self._assets: dict[Name, Asset | None] = {}
        self._refusals: dict[Name, str] = {}
        self._computed: dict[Name, frozenset[str]] = {}
        self._composite: dict[Name, frozenset[str]] = {}
        self._following: dict[Name, frozenset[str]] = {}
        self._obstacles: list[Obstacle] = []

    def of(self, changes: Sequence[Change]) -> Prepared:
        """See `prepare`."""
        settable = list(map(self._without_following, changes))
        looked = self._looked(settable)
        targets = self._merged(
            [target for n, change in enumerate(settable) if (target := self._target(change, *looked[n]))]
        )
        graph = Graph(self.rows, self.writer.references(self.connection), self.asset, targets)
        try:
            effects, blocked = graph.effects()
        except TooMany:
            reason = "So many rows depend on the rows that go that a person must look first."
            self._obstacles += [Obstacle(target.change.id, "too-many", reason) for target in targets]
            return Prepared(obstacles=tuple(self._obstacles))
        order, circle = graph.ordered()
        reason = "It and other rows refer to each other in a circle."
        self._obstacles += [*blocked, *(Obstacle(target.change.id, "cycle", reason) for target in circle)]
        hindered = {obstacle.id for obstacle in self._obstacles}
        steps = [_step(target) for target in order if target.change.id not in hindered]
        return Prepared(
            tuple(steps),
            tuple(effects),
            tuple(self._obstacles),
            tuple(self._notices(targets)),
            tuple(graph.pointers),
        )

    def asset(self, name: Name) -> Asset | None:
        """A table as it is now; None if it is gone or hidden."""
        if name not in self._assets:
            self._assets[name] = self._describe(self.connection, name)
        return self._assets[name]

    def _looked(self, changes: Sequence[Change]) -> list[tuple[Row, list[Row]]]:
        """For each change how its row is addressed, and the rows that are there; many are read at once."""
        found: list[tuple[Row, list[Row]]] = [({}, []) for _ in changes]
        by_table: dict[Name, list[int]] = {}
        for number, change in enumerate(changes):
            by_table.setdefault((change.segments[0], change.segments[-1]), []).append(number)
        for name, numbers in by_table.items():
            asset = self.asset(name)
            if asset is None or self._refusal(asset):
                continue
            wheres = {n: where for n in numbers if (where := self.rows.address(asset, changes[n].row))}
            columns = [column.name for column in asset.columns]
            for number, rows in zip(wheres, self.rows.read_each(asset, columns, [*wheres.values()]), strict=True):
                found[number] = wheres[number], rows
        return found

    def _target(self, change: Change, where: Row, found: Sequence[Row]) -> Target | None:
        """The row that a change is about; None, with an obstacle, if there is no telling."""
        asset = self.asset((change.segments[0], change.segments[-1]))
        code = self._refusal(asset) if asset else "vanished"
        if code or asset is None:
            self._hinder(change, code, REFUSALS[code])
            return None
        if problem := self._unsettable(change, asset):
            self._hinder(change, *problem)
            return None
        if not found:
            self._hinder(change, "vanished", "The row is not there any more, or was changed.")
            return None
        digests = {self.rows.digest(row) for row in found}
        if len(digests) > 1:
            reason = "The table has no key, and other rows are so like it that it cannot be told from them."
            self._hinder(change, "ambiguous", reason)
            return None
        return Target(change, asset, found[0], where, len(found), digests.pop())

    def _refusal(self, asset: Asset) -> str:
        """Why no row of a table can be changed; asked once a table."""
        name = name_of(asset)
        if name not in self._refusals:
            self._refusals[name] = self.writer.refusal(self.connection, asset, writing=False)
        return self._refusals[name]

    def _settable(self, asset: Asset, names: Collection[str]) -> bool:
        """Whether columns can be set; asked once a table."""
        name = name_of(asset)
        if name not in self._computed:
            self._computed[name] = self.writer.computed(self.connection, name)
        return not self._computed[name] & set(names)

    def _writable(self, asset: Asset, values: Mapping[str, Any]) -> bool:
        """Whether the columns take these values, made of texts as they are; asked once a table."""
        name = name_of(asset)
        if name not in self._composite:
            self._composite[name] = self.writer.unwritable(self.connection, name)
        types = {column.name: column.type for column in asset.columns}
        try:
            for column, value in values.items():
                self.writer.written(value, types[column])
        except ValueError:
            return False
        return not any(value is not None for column, value in values.items() if column in self._composite[name])

    def _without_following(self, change: Change) -> Change:
        """The change without columns that follow from others, where it changes others: nobody can set them."""
        name = (change.segments[0], change.segments[-1])
        if change.action == "delete" or not self.asset(name):
            return change
        if name not in self._following:
            self._following[name] = self.writer.following(self.connection, name)
        values = {column: value for column, value in change.values.items() if column not in self._following[name]}
        return dataclasses.replace(change, values=values) if values else change

    def _unsettable(self, change: Change, asset: Asset) -> tuple[str, str] | None:
        """Why the new values cannot be written."""
        if change.action == "delete":
            return None
        columns = {column.name: column for column in asset.columns}
        if not change.values or not columns.keys() >= change.values.keys():
            return "vanished", "A column that is to be changed is not there any more."
        if not self._settable(asset, change.values.keys()):
            return "generated", "A column that is to be changed is computed by the database."
        if not self._writable(asset, change.values):
            return "composite", "A column that is to be changed is made of several values."
        if any(value is None and not columns[name].nullable for name, value in change.values.items()):
            return "required", "A column that is to be emptied must hold a value."
        return None

    def _merged(self, targets: Sequence[Target]) -> list[Target]:
        """Rows alike in every column are one step; asked for fewer times than there are, which one is meant is open."""
        by_row: dict[object, list[Target]] = {}
        for target in targets:
            by_row.setdefault(target.identity, []).append(target)
        kept = []
        for same in by_row.values():
            if same[0].rows == 1 or len(same) == same[0].rows:
                kept.append(same[0])
                continue
            reason = "The table has no key, and holds the same row more often than it was found."
            self._obstacles += [Obstacle(target.change.id, "ambiguous", reason) for target in same]
        return kept

    def _hinder(self, change: Change, code: str, reason: str) -> None:
        self._obstacles.append(Obstacle(change.id, code, reason))

    def _notices(self, targets: Sequence[Target]) -> Iterator[Notice]:
        for name in dict.fromkeys(target.name for target in targets):
            actions = {target.change.action for target in targets if target.name == name}
            for trigger in self.writer.triggers(self.connection, name):
                if any(action in trigger.events for action in actions):
                    reason = f"A trigger on {trigger.events} fires: what it does besides is not counted here."
                    into = [one for one in written_by(trigger.body, name[0]) if one != name and self.asset(one)]
                    yield Notice("trigger", reason, name, tuple(into))
            if self.writer.keeps_history(self.connection, name):
                reason = "It keeps every earlier row (system versioning): `DELETE HISTORY` takes them away."
                yield Notice("remains", reason, name)
        yield from self.writer.notices(self.connection)


def _step(target: Target) -> Step:
    change = target.change
    columns = tuple(sorted(target.row))
    return Step(
        change.id,
        change.segments,
        change.action,
        target.where,
        change.values,
        target.rows,
        target.digest,
        columns,
        target.releases,
    )
