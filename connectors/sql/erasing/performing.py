"""Performs prepared steps in one transaction: looks again, changes, counts, looks once more, then commits or not."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from functools import partial
from itertools import groupby
from typing import TypeVar

from sqlalchemy import Connection

from ...base import Asset
from ...watching import Watch
from ...writing import Change, NotPerformed, Performed, Prepared, Standing, Step
from ..errors import Problem
from .base import REFUSALS, Name, Writer
from .preparing import Describe, Preparation
from .rows import Row

Noted = Callable[[Performed], object]
Result = TypeVar("Result")

_WORDS = {
    "changed": "A row was changed since the plan was made.",
    "effects": "More, or other, rows depend on the rows that go than when the plan was made.",
    "locked": "Another transaction keeps a row or table locked.",
    "timeout": "The database did not answer within the time allowed.",
    "referenced": "A row that stays refers to one that goes.",
    "constraint": "A value breaks a rule that the table has for it.",
    "required": "A column that is to be emptied must hold a value.",
    "unique": "A value is taken already, and may not be there twice.",
    "too-long": "A value does not fit into its column.",
    "generated": "A column that is to be changed is computed by the database.",
    "evaluation": "A trigger or a computed column of the table cannot be run by Vigie.",
    "trigger": "A trigger of the database refuses the change.",
    "kept": "The database said that it changed a row, but the row is as it was: a trigger stands in the way.",
    "count": "The database changed another number of rows than it should have.",
} | REFUSALS
_HINTS = {
    "changed": "Make a new plan.",
    "effects": "Make a new plan.",
    "referenced": "Make a new plan.",
    "locked": "Try again at a quieter time.",
    "timeout": "Allow more with --seconds, for a plan of many rows.",
    "no-rollback": "Have the table converted to InnoDB, or erase its rows by hand; then make a new plan.",
    "denied": "Give the account of `erase_url` the rights SELECT, UPDATE and DELETE on the tables of the plan.",
    "hidden": "Give the account of `erase_url` a policy that shows it the rows, or BYPASSRLS.",
    "constraint": "Say below `erasure: blanks` what the column is to hold instead, then make a new plan.",
    "unique": "Say below `erasure: blanks` what the column is to hold instead, then make a new plan.",
    "evaluation": "Say `keep` below `erasure: rows` for this table and change its rows by hand, then make a new plan.",
    "trigger": "Say below `erasure: rows` how rows of this table go, then make a new plan.",
    "count": "A trigger may do something else instead: say `anonymise` below `erasure: rows`, then make a new plan.",
    "kept": "A trigger may do something else instead: say `anonymise` below `erasure: rows`, then make a new plan.",
    "read-only": "Let `erase_url` name the primary server, or a file that may be written.",
}


class Performance:
    """One transaction with the writing credential."""

    def __init__(self, writer: Writer, source: str, key: bytes, describe: Describe) -> None:
        self._writer = writer
        self._source = source
        self._key = key
        self._describe = describe

    def perform(self, prepared: Prepared, noted: Noted | None, seconds: float) -> Performed:
        """See `Erasable.perform`; the transaction is committed only after `noted` has returned."""
        return self._connected(lambda connection: self._perform(connection, prepared, noted, seconds))

    def standing(self, prepared: Prepared, after: Mapping[str, str], seconds: float = 60.0) -> Standing:
        """See `Erasable.standing`."""

        def look_at(connection: Connection) -> Standing:
            self._writer.begin(connection, seconds)
            look = self._look(connection)
            steps = [step for step in prepared.steps if not step.releases]
            states = {self._state(look, step, after.get(step.id)) for step in steps}
            connection.rollback()
            return states.pop() if len(states) == 1 else "changed"

        return self._connected(look_at)

    def _connected(self, work: Callable[[Connection], Result]) -> Result:
        """Do it on a connection of its own; what goes wrong is told without the driver's words."""
        engine, watch = self._writer.engine(), Watch(self._writer.dialect)
        problem = None
        try:
            connection = engine.connect()
            with watch.over(connection.connection.dbapi_connection), closing(connection):
                return work(connection)
        except NotPerformed:
            raise
        except Exception as error:  # noqa: BLE001 - a driver may raise anything, and its text stays here
            problem = self._writer.problem(error)
        finally:
            watch.close()
            engine.dispose()
        raise self._failed(problem)

    def _perform(self, connection: Connection, prepared: Prepared, noted: Noted | None, seconds: float) -> Performed:
        ends = time.monotonic() + seconds
        self._writer.begin(connection, seconds)
        look = self._look(connection)
        for name in dict.fromkeys(_name(step) for step in prepared.steps):
            self._admit(look, name)
        for name in dict.fromkeys((effect.segments[0], effect.segments[-1]) for effect in prepared.effects):
            self._admit(look, name)
        for step, found in self._rows_of_each(look, prepared.steps, lock=True):
            self._named(step, partial(self._unchanged, look, step, found))
        self._same_effects(look, prepared)
        rows, after = {}, {}
        for step in prepared.steps:
            if time.monotonic() > ends:
                raise self._refused("timeout")
            rows[step.id] = self._named(step, partial(self._change, look, step))
            if step.action == "update":
                after[step.id] = self._verified(look, step)
        self._writer.settle(connection)
        for step, found in self._rows_of_each(look, [step for step in prepared.steps if step.action == "delete"]):
            if found:
                raise self._refused("kept", step)
        performed = Performed(rows, after, committed=noted is not None)
        if noted is None:
            connection.rollback()
        else:
            noted(performed)
            connection.commit()
        return performed

    def _look(self, connection: Connection) -> Preparation:
        self._writer.steady(connection)
        return Preparation(self._writer, connection, self._key, self._describe)

    def _admit(self, look: Preparation, name: Name) -> None:
        """Refuse a table before the first statement: what cannot be taken back is not begun."""
        asset = look.asset(name)
        code = self._writer.refusal(look.connection, asset, writing=True) if asset else "vanished"
        if code:
            raise self._refused(code, segments=name)

    def _unchanged(self, look: Preparation, step: Step, found: Sequence[Row]) -> None:
        """See that the row, locked now, is the row of the plan."""
        if len(found) < step.rows and self._writer.hides(look.connection, _name(step)):
            raise self._refused("hidden", step)
        if len(found) != step.rows or any(look.rows.digest(row) != step.digest for row in found):
            raise self._refused("changed", step)

    def _same_effects(self, look: Preparation, prepared: Prepared) -> None:
        """The rows are locked now: what depends on them is counted anew, by an account that may see more."""
        changes = [
            Change(step.id, step.segments, step.action, step.where, step.values)
            for step in prepared.steps
            if not step.releases
            for _ in range(step.rows)
        ]
        again = look.of(changes)
        for obstacle in again.obstacles:
            raise self._refused(
                obstacle.code if obstacle.code in _WORDS else "effects", segments=obstacle.segments or None
            )
        told = {(e.rule, e.segments, e.parent, e.columns): e.rows for e in prepared.effects}
        seen = {(e.rule, e.segments, e.parent, e.columns): e.rows for e in again.effects}
        if told != seen:
            other = next(key for key in {**seen, **told} if told.get(key) != seen.get(key))
            raise self._refused("effects", segments=other[1])

    def _named(self, step: Step, work: Callable[[], Result]) -> Result:
        """Do it; what the database says against it names the table of the step."""
        try:
            return work()
        except NotPerformed:
            raise
        except Exception as error:  # noqa: BLE001 - a driver may raise anything, and its text stays here
            problem = self._writer.problem(error)
        raise self._failed(problem, step)

    def _change(self, look: Preparation, step: Step) -> int:
        writer, connection = self._writer, look.connection
        asset = self._asset(look, step)
        table = writer.table(connection, asset)
        condition, binds = writer.condition(connection, asset, step.where)
        if step.action == "delete":
            statement = f"DELETE FROM {table} WHERE {condition}"  # noqa: S608 - quoted and bound
        else:
            sets = ", ".join(f"{writer.quote(connection, name)} = :v{n}" for n, name in enumerate(step.values))
            types = {column.name: column.type for column in asset.columns}
            new = {name: writer.written(value, types[name]) for name, value in step.values.items()}
            binds |= {f"v{n}": value for n, value in enumerate(new.values())}
            statement = f"UPDATE {table} SET {sets} WHERE {condition}"  # noqa: S608
        rows = int(writer.run(connection, statement, binds).rowcount)
        # -1: a driver that cannot count; MySQL does not count a row that held the new values already
        if rows > step.rows or (step.action == "delete" and rows not in (step.rows, -1)):
            raise self._refused("count", step)
        return step.rows

    def _verified(self, look: Preparation, step: Step) -> str:
        """The digest of the row as it is after an update, which must hold the new values."""
        where = {name: step.values.get(name, value) for name, value in step.where.items()}
        found = self._rows_of(look, step, where)
        digests = {look.rows.digest(row) for row in found}
        if len(digests) != 1 or len(found) < step.rows:
            raise self._refused("kept", step)
        if digests == {step.digest}:
            raise self._refused("kept", step)
        return digests.pop()

    def _state(self, look: Preparation, step: Step, after: str | None) -> Standing:
        where = {name: step.values.get(name, value) for name, value in step.where.items()}
        found = {look.rows.digest(row) for row in self._rows_of(look, step)}
        if step.action == "delete" and not found:
            return "after"
        if found == {step.digest}:
            return "before"
        now = {look.rows.digest(row) for row in self._rows_of(look, step, where)}
        return "after" if after and now == {after} else "changed"

    def _rows_of(self, look: Preparation, step: Step, where: Row | None = None) -> list[Row]:
        return look.rows.read(self._as_planned(look, step), step.columns, where or step.where)

    def _rows_of_each(
        self, look: Preparation, steps: Sequence[Step], *, lock: bool = False
    ) -> Iterator[tuple[Step, list[Row]]]:
        """The rows of each step, in order; of steps of one table after each other many are read at once."""
        for _, group in groupby(steps, key=lambda step: (step.segments, step.columns)):
            some = list(group)
            asset = self._named(some[0], partial(self._as_planned, look, some[0]))
            wheres = [step.where for step in some]
            read = partial(look.rows.read_each, asset, some[0].columns, wheres, lock=lock)
            yield from zip(some, self._named(some[0], read), strict=True)

    def _as_planned(self, look: Preparation, step: Step) -> Asset:
        """The table of a step, with all the columns that it had."""
        asset = self._asset(look, step)
        if not {column.name for column in asset.columns} >= set(step.columns):
            raise self._refused("changed", step)
        return asset

    def _asset(self, look: Preparation, step: Step) -> Asset:
        asset = look.asset(_name(step))
        if asset is None:
            raise self._refused("vanished", step)
        return asset

    def _failed(self, problem: Problem, step: Step | None = None) -> NotPerformed:
        """What the database said, in our own words."""
        if problem.code in _WORDS:
            return self._refused(problem.code, step, detail=problem.detail)
        told = problem.unreachable(self._source)
        return NotPerformed(told.message, code=told.code, hint=told.hint, source=self._source)

    def _refused(
        self, code: str, step: Step | None = None, *, segments: Name | tuple[str, ...] | None = None, detail: str = ""
    ) -> NotPerformed:
        words = _WORDS[code]
        message = f"{words[:-1]} ({detail})." if detail else words
        asset = segments or (step.segments if step else ())
        return NotPerformed(message, code=code, hint=_HINTS.get(code, ""), source=self._source, asset=tuple(asset))


def _name(step: Step) -> Name:
    return step.segments[0], step.segments[-1]
