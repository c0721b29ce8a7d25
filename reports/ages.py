"""The age of the data: how many records fall in each year, against the retention that is declared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from scanner import Coverage, Declaration, matches, parse_period

SHOWN = 40
_WIDTH, _HEIGHT, _GAP = 720.0, 92.0, 2.0
_MOST_YEARS = 45


@dataclass(frozen=True)
class Bar:
    """One year of a histogram, laid out."""

    year: int
    rows: int
    past: bool
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Age:
    """One date field."""

    asset: str
    field: str
    activity: str
    """Id of the activity whose period runs from it; empty where the field was guessed."""
    period: str
    years: tuple[tuple[int, int], ...]
    """(year, rows), in order."""
    limit: date | None
    """What is older is past the period."""

    @property
    def rows(self) -> int:
        """All rows with a date."""
        return sum(rows for _, rows in self.years)

    @property
    def past(self) -> int:
        """Rows that are past the period for certain: their whole year is."""
        return sum(rows for year, rows in self.years if self.is_past(year))

    def is_past(self, year: int) -> bool:
        """Whether the last day of the year is past the period."""
        return self.limit is not None and date(year, 12, 31) < self.limit

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The histogram, in a box of 720 by 92; years before the last 45 are left to the table."""
        counted, last = dict(self.years), self.years[-1][0]
        first = max(self.years[0][0], last - _MOST_YEARS + 1)
        most = max(counted.values())
        step = min(_WIDTH / (last - first + 1), 60.0)
        return tuple(
            Bar(
                year=year,
                rows=counted.get(year, 0),
                past=self.is_past(year),
                x=round((year - first) * step + _GAP / 2, 1),
                y=round(_HEIGHT * (1 - counted.get(year, 0) / most), 1),
                width=round(step - _GAP, 1),
                height=round(_HEIGHT * counted.get(year, 0) / most, 1),
            )
            for year in range(first, last + 1)
        )


def measure_ages(declaration: Declaration, coverage: Iterable[Coverage], as_of: date) -> tuple[Age, ...]:
    """Every date field with its years: first those from which a declared period runs, the most overdue first."""
    starts = [
        (start, activity, declaration.retention_of(activity).period)
        for activity in declaration.activities
        for start in declaration.retention_of(activity).starts_at
    ]
    found = []
    for item in coverage:
        for name, years in item.dates.items():
            kept = tuple(sorted((int(year), rows) for year, rows in years.items() if rows))
            if not kept:
                continue
            declared = [(a, p) for s, a, p in starts if s.field == name and matches(s.asset, item.asset)]
            activity, period = declared[0] if declared else (None, None)
            limit = parse_period(period).before(as_of) if period else None
            found.append(Age(item.asset, name, activity.id if activity else "", period or "", kept, limit))
    return tuple(sorted(found, key=lambda age: (not age.activity, -age.past, age.years[0][0], age.asset, age.field)))
