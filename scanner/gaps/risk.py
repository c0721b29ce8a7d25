"""A figure for what the gaps put at risk, which adds up line by line.

Every place counts once for each kind of gap, by its gravest gap there. Points = base x persons x certainty:

- base by severity: grave 9, to be dealt with 3, to be checked 1; what is declared and was not found (`absent`) puts
  nobody at risk and has 0;
- persons by their number, each power of ten one step: fewer than ten, or unknown, 1; from 10 on 2; from 100 on 3; from
  1,000 on 4 …
- certainty: 1, or one half where the gap rests on a guessed date.

The figure has no unit and no threshold. It compares an estate with itself: sources with each other, today with last
month. It is no probability, and no substitute for an impact assessment (Art. 35).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from .base import ORDER, Gap, GapKind, Severity

BASE: Mapping[Severity, int] = {"high": 9, "medium": 3, "low": 1}
HARMLESS: frozenset[GapKind] = frozenset({"absent"})
GUESSED = 0.5


@dataclass(frozen=True)
class RiskLine:
    """What one kind of gap at one place adds."""

    kind: GapKind
    severity: Severity
    source: str
    asset: str
    """Public id; empty for a whole source."""
    gaps: int
    """Gaps of that kind there: fields, most often."""
    activities: tuple[str, ...]
    base: int
    persons: int | None
    """Estimated; None is unknown, and counts as few."""
    step: int
    """Factor of the persons."""
    certainty: float

    @property
    def points(self) -> float:
        """What it adds to the figure."""
        return self.base * self.step * self.certainty


@dataclass(frozen=True)
class Risk:
    """The figure and all its lines, the heaviest first."""

    lines: tuple[RiskLine, ...]

    @property
    def points(self) -> float:
        """The sum of the lines."""
        return sum(line.points for line in self.lines)

    def by(self, name: Literal["kind", "source", "severity"]) -> dict[str, float]:
        """The sums by kind, source or severity, the heaviest first; they add up to the figure."""
        sums: dict[str, float] = {}
        for line in self.lines:
            key = str(getattr(line, name))
            sums[key] = sums.get(key, 0.0) + line.points
        return dict(sorted(sums.items(), key=lambda item: (-item[1], item[0])))


def assess(gaps: Iterable[Gap]) -> Risk:
    """The risk figure of these gaps."""
    together: dict[tuple[GapKind, str, str], list[Gap]] = {}
    for gap in gaps:
        if gap.kind not in HARMLESS:
            together.setdefault((gap.kind, gap.source, gap.asset), []).append(gap)
    lines = [_line(found) for found in together.values()]
    return Risk(tuple(sorted(lines, key=lambda line: (-line.points, line.kind, line.source, line.asset))))


def _line(found: list[Gap]) -> RiskLine:
    gravest = min(found, key=lambda gap: (ORDER.index(gap.severity), gap.guessed))
    persons = max((gap.persons for gap in found if gap.persons is not None), default=None)
    return RiskLine(
        kind=gravest.kind,
        severity=gravest.severity,
        source=gravest.source,
        asset=gravest.asset,
        gaps=len(found),
        activities=tuple(dict.fromkeys(activity for gap in found for activity in gap.activities)),
        base=BASE[gravest.severity],
        persons=persons,
        step=step(persons),
        certainty=GUESSED if gravest.guessed else 1.0,
    )


def step(persons: int | None) -> int:
    """The factor of a number of persons."""
    return 1 if persons is None or persons < 10 else 1 + int(math.log10(persons))
