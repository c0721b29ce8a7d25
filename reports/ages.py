"""The age of the data: how many records fall in each year, against the retention that is declared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from scanner import Coverage, Declaration, Entry, Estate, RetentionStart, retention_starts

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
    """Id of the activity whose period runs from it; empty for a date that no period runs from."""
    period: str
    years: tuple[tuple[int, int], ...]
    """(year, rows), in order."""
    limit: date | None
    """What is older is past the period."""
    guessed: bool = False
    """The declaration names no date field here: this one looks like it."""

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


def measure_ages(
    declaration: Declaration, entries: Iterable[Entry], coverage: Iterable[Coverage], as_of: date
) -> tuple[Age, ...]:
    """Every date field with its years: first those from which a declared period runs, the most overdue first."""
    estate = Estate(declaration, entries, coverage, as_of)
    known: dict[tuple[str, str], list[RetentionStart]] = defaultdict(list)
    for start in retention_starts(estate, as_of):
        known[start.item.asset, start.field].append(start)
    found = []
    for item in estate.coverage:
        for name, years in item.dates.items():
            begun = known.get((item.asset, name), ())
            for start in begun:
                activity, limit = start.activity.id, start.limit(as_of)
                counted = _kept(start.dates)
                if counted:
                    found.append(Age(item.asset, name, activity, start.period, counted, limit, start.guessed))
            if not begun and (kept := _kept(years)):
                found.append(Age(item.asset, name, "", "", kept, None))
    return tuple(sorted(found, key=_rank))


def _kept(years: Mapping[int, int]) -> tuple[tuple[int, int], ...]:
    return tuple(sorted((int(year), rows) for year, rows in years.items() if rows))


def _rank(age: Age) -> tuple[bool, bool, int, int, str, str]:
    return not age.activity, age.guessed, -age.past, age.years[0][0], age.asset, age.field
