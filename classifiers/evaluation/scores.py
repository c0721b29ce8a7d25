"""Precision, recall and F1 with 95 % intervals.

Precision and recall are shares of independent items: Wilson's interval (E. B. Wilson, 1927), which stays inside 0 to 1
and is honest for small counts. F1 is no such share: its interval is a percentile bootstrap over whole cases
(B. Efron, 1979), so that what stands in one text stays together; seeded, 1000 resamples.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy
from numpy.typing import NDArray

RESAMPLES = 1000
_Z = 1.959964
"""Of the normal distribution, for 95 %."""

Interval = tuple[float, float]


@dataclass(frozen=True)
class Figure:
    """How well one thing was found."""

    gold: int
    found: int
    precision: float | None
    """None where nothing was found."""
    recall: float | None
    """None where there was nothing to find."""
    f1: float | None
    precision_interval: Interval | None = None
    recall_interval: Interval | None = None
    f1_interval: Interval | None = None


@dataclass
class _Counts:
    """Per case: found, found rightly, to find, met."""

    rows: dict[int, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0, 0, 0]))

    def add(self, case: int, found: int, right: int, gold: int, met: int) -> None:
        row = self.rows[case]
        for place, count in enumerate((found, right, gold, met)):
            row[place] += count


class Tally:
    """Counts by key (`entity`, `PERSON`), case by case, because a bootstrap draws cases."""

    def __init__(self, seed: int = 7) -> None:
        self._seed = seed
        self._counts: dict[tuple[str, str], _Counts] = defaultdict(_Counts)

    def add(
        self, case: int, key: tuple[str, str], *, found: int = 0, right: int = 0, gold: int = 0, met: int = 0
    ) -> None:
        """Count something of one case."""
        if found or gold:
            self._counts[key].add(case, found, right, gold, met)

    def keys(self, group: str) -> Iterator[str]:
        """The names counted under a group, sorted."""
        yield from sorted(name for kind, name in self._counts if kind == group)

    def figure(self, group: str, name: str = "") -> Figure:
        """The figure of one key."""
        rows = numpy.array(list(self._counts[group, name].rows.values()), dtype=numpy.int64).reshape(-1, 4)
        found, right, gold, met = (int(total) for total in rows.sum(axis=0))
        return Figure(
            gold=gold,
            found=found,
            precision=right / found if found else None,
            recall=met / gold if gold else None,
            f1=_f1(found, right, gold, met),
            precision_interval=wilson(right, found),
            recall_interval=wilson(met, gold),
            f1_interval=self._bootstrap(rows) if gold else None,
        )

    def _bootstrap(self, rows: NDArray[numpy.int64]) -> Interval | None:
        count = len(rows)
        if count < 2:
            return None
        rng = numpy.random.default_rng(self._seed)
        drawn = rng.multinomial(count, [1 / count] * count, size=RESAMPLES) @ rows
        values = sorted(value for row in drawn.tolist() if (value := _f1(*row)) is not None)
        return (_quantile(values, 0.025), _quantile(values, 0.975)) if values else None


def wilson(hits: int, of: int) -> Interval | None:
    """The 95 % interval of a share; None for a share of nothing."""
    if not of:
        return None
    share, spread = hits / of, _Z * _Z / of
    middle = (share + spread / 2) / (1 + spread)
    half = _Z * math.sqrt(share * (1 - share) / of + spread / (4 * of)) / (1 + spread)
    return max(0.0, middle - half), min(1.0, middle + half)


def _f1(found: int, right: int, gold: int, met: int) -> float | None:
    if not found and not gold:
        return None
    precision = right / found if found else 0.0
    recall = met / gold if gold else 0.0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _quantile(ordered: list[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
