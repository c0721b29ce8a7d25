"""Draws rows from a stream whose length is not known: the first ones whole, of the others some at a steady rate."""

from __future__ import annotations

import random
from dataclasses import dataclass


@dataclass
class Draw:
    """Tells by skipping whether the next row is drawn, so that a row that is not costs nothing; seeded."""

    count: int
    """Rows before, all of them read."""
    rate: float
    seed: int
    _skip: int = 0

    def __post_init__(self) -> None:
        self._chance = random.Random(self.seed)  # noqa: S311  a sample, not a secret
        self._next()

    @classmethod
    def after(cls, count: int, position: float, rows: int, seed: int) -> Draw:
        """For the rows that follow `count` rows, which are the part `position` of the whole: about `rows / 2`."""
        ahead = max(1.0, count / max(position, 1e-9) - count)
        return cls(count, min(1.0, rows / 2 / ahead), seed)

    def __str__(self) -> str:
        return f"first {self.count} rows, then 1 in {max(1, round(1 / self.rate))}, seed {self.seed}"

    def wants(self) -> bool:
        """Whether the next row is drawn."""
        if self._skip:
            self._skip -= 1
            return False
        self._next()
        return True

    def _next(self) -> None:
        self._skip = 0 if self.rate >= 1 else int(self._chance.expovariate(self.rate))
