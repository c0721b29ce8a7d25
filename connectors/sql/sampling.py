"""Draws rows from a large table by runs of neighbouring keys, where a database has no TABLESAMPLE."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, select

from .tables import Batch, Draw, OpenTable

RUN = 50
"""Neighbouring rows read at each place."""

_PROBES = 24
_FILLED = 0.6
"""Share of the probes that must find a full run; with fewer, the keys are too uneven for ranges."""


@dataclass(frozen=True)
class KeyRanges:
    """The whole range of an integer key, cut into equal parts, of which each gives one run of rows."""

    table: OpenTable
    key: ColumnElement[Any]
    low: int
    high: int
    parts: int
    seed: int
    density: float = 1.0
    """Rows per key value, where they are thinnest."""

    @classmethod
    def of(cls, table: OpenTable, key: ColumnElement[Any], rows: int, seed: int) -> KeyRanges | None:
        """None if the key has no integers, or leaves gaps so wide that ranges would miss most rows."""
        # one aggregate a statement: only then does SQLite look at the ends of the index alone
        low, high = (table.scalar(select(end(key)).select_from(table.clause)) for end in (func.min, func.max))
        if not isinstance(low, int) or not isinstance(high, int):
            return None
        ranges = cls(table, key, low, high, max(1, -(-rows // RUN)), seed)
        density = ranges._density()
        return dataclasses.replace(ranges, density=density) if density else None

    def draw(self, total: int | None) -> Draw:
        """A run of rows from each part, at a place within it that the seed decides."""
        return Draw(self._batches(), f"runs of {RUN} rows in {self.parts} key ranges, seed {self.seed}", total)

    def _batches(self) -> Iterator[Batch]:
        rng = random.Random(self.seed)  # noqa: S311 - a repeatable sample, not a secret
        for number in range(self.parts):
            first, last = self._part(number)
            start = first + int(rng.random() * max(0, last - first + 1 - RUN / self.density))
            statement = self.table.select().where(self.key.between(start, last)).order_by(self.key).limit(RUN)
            yield from self.table.batches(statement)

    def _part(self, number: int) -> tuple[int, int]:
        width = self.high - self.low + 1
        return self.low + number * width // self.parts, self.low + (number + 1) * width // self.parts - 1

    def _density(self) -> float | None:
        """The lowest density in a few parts chosen by the seed; None if too many of them hold no full run."""
        rng = random.Random(self.seed)  # noqa: S311
        chosen = rng.sample(range(self.parts), min(_PROBES, self.parts))
        found = [self._found(*self._part(number)) for number in chosen]
        filled = [density for density in found if density]
        return min(filled) if len(filled) >= _FILLED * len(chosen) else None

    def _found(self, first: int, last: int) -> float | None:
        """Rows per key value at the beginning of a part; None if it does not hold a full run."""
        run = select(self.key.label("key")).select_from(self.table.clause)
        run = run.where(self.key.between(first, last)).order_by(self.key).limit(RUN)
        rows = self.table.connection.execute(run).all()
        return RUN / (rows[-1][0] - first + 1) if len(rows) == RUN else None
