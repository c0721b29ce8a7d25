"""The years that a column of dates falls in, whatever its spelling: the age of the records.

A day or a month that is written out (`2011-03-12`, `mars 2011`, `2011-Q1`) is a date by its form. `12/03/11` and digits
in a row are one only where nearly all of a column are: `20110312`, `12032011`, `201103` by the months and days that
exist; years alone, seconds since 1970 and the day numbers of a spreadsheet only where the column is called so besides.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from ..recognizers.dates import MONTH, parse_date
from .tokens import fold

FIRST, LAST = 1900, 2099
NEVER = 0
"""The year of a date that stands for none: `0000-00-00`, `9999-12-31`."""
LONGEST = 40
_MOST, _NEARLY_ALL = 0.6, 0.95
"""Share of the filled cells that must be dates: where they are written out, and where they are digits in a row."""

_TIME = r"(?:[T ,]+(?:om |à |at |um )?\d{1,2}[:hu.]\d{2}.*)?"
_DAY = re.compile(
    rf"(?:[^\W\d_]{{2,9}}\.?,? )?(?P<iso>(?P<y>\d{{4}})[-/.](?P<m>\d{{1,2}})[-/.](?P<d>\d{{1,2}})){_TIME}"
    rf"|(?P<day>\d{{1,2}} ?[-/.] ?\d{{1,2}} ?[-/.] ?(?:\d{{4}}|\d{{2}})){_TIME}"
    rf"|(?:[^\W\d_]{{2,9}}\.?,? )?(?P<said>\d{{1,2}}(?:er|e|st|nd|rd|th|\.)?[ -]+(?:de |of )?{MONTH}\.?,?[ -]+\d{{2,4}}"
    rf"|{MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}){_TIME}",
    re.IGNORECASE,
)
_MONTH = re.compile(
    rf"(?P<year>\d{{4}})(?:[-/. ](?P<month>\d{{1,2}})|[-/ ]?M(?P<m>\d{{1,2}})|[-/ ]?[QTK](?P<q>[1-4])|-?W(?P<w>\d\d))"
    rf"|(?:(?P<month2>\d{{1,2}})[-/. ]|[QTK](?P<q2>[1-4])[-/. ]|{MONTH}\.?[ -])(?P<year2>\d{{4}})"
    rf"|(?P<year3>\d{{4}})[ -]{MONTH}\.?",
    re.IGNORECASE,
)
_NAMED = frozenset(
    """
    date dates datum dt dat dtm datetime timestamp ts tmst time tijd zeit heure horodatage epoch unix moment stamp
    jour dag tag day per period periode maand mois monat month mnd jaar annee jahr year yr jr exercice boekjaar
    geschaeftsjahr trimestre kwartaal quartal quarter created updated modified changed cree modifie gewijzigd
    aangemaakt erstellt geaendert since depuis sinds seit on at le op am echeance vervaldag
    """.split()  # noqa: SIM905 - readable
)
_PIECE = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[^\W\d_A-Z]+|[A-Z]+")
_SURE, _ROWS = frozenset({"day", "month"}), frozenset({"short", "compact", "period"})
_CALLED = frozenset({"year", "epoch", "serial"})


@dataclass
class Years:
    """Counts the spellings and years of a column's cells, as they stream by."""

    seen: Counter[tuple[str, int]] = field(default_factory=Counter)
    filled: int = 0

    def add(self, value: str, count: int) -> None:
        """One distinct value of a block, `count` times; empty ones are left out by the caller."""
        self.filled += count
        if found := spelling(value):
            self.seen[found] += count

    def merge(self, other: Years) -> None:
        """Count what another part of the same column showed."""
        self.seen.update(other.seen)
        self.filled += other.filled

    def histogram(self, name: str) -> Mapping[int, int]:
        """Year → cells, in order; empty where the column, called `name`, holds no dates."""
        return self.of(self.spellings(name))

    def spellings(self, name: str) -> frozenset[str]:
        """How the column, called `name`, spells its dates; empty where it holds none."""
        shares: Counter[str] = Counter()
        for (kind, _), count in self.seen.items():
            shares[kind] += count
        return self._taken(shares, named(name))

    def of(self, spellings: frozenset[str]) -> Mapping[int, int]:
        """Year → cells that are spelled in one of these ways, in order."""
        years: Counter[int] = Counter()
        for (kind, year), count in self.seen.items():
            if kind in spellings and year != NEVER:
                years[year] += count
        return dict(sorted(years.items()))

    def _taken(self, shares: Mapping[str, int], called: bool) -> frozenset[str]:
        """The spellings that count, widest last."""
        for kinds, least, allowed in (
            (_SURE, _MOST, True),
            (_SURE | _ROWS, _NEARLY_ALL, True),
            (_SURE | _ROWS | _CALLED, _NEARLY_ALL, called),
        ):
            if allowed and self.filled and sum(shares.get(kind, 0) for kind in kinds) >= least * self.filled:
                return kinds | _ROWS if kinds == _SURE and called else kinds
        return frozenset()


def named(name: str) -> bool:
    """Whether a column is called after a date, a period or a year."""
    return not _NAMED.isdisjoint(fold(piece) for piece in _PIECE.findall(name))


@lru_cache(maxsize=200_000)
def spelling(value: str) -> tuple[str, int] | None:
    """(how a cell spells a date, its year); None if it shows none. The year of a date that means "never" is 0."""
    if len(value) > LONGEST or not any(map(str.isdigit, value)):
        return None
    if value.isdigit():
        return _digits(value)
    if found := _DAY.fullmatch(value):
        year = _day(found)
        short = found["day"] is not None and re.search(r"\D\d\d$", found["day"]) is not None
        return None if year is None else ("short" if short else "day", year)
    if found := _MONTH.fullmatch(value):
        year = _month(found)
        return None if year is None else ("month", year)
    return None


def _day(found: re.Match[str]) -> int | None:
    if found["iso"]:
        year, month, day = int(found["y"]), int(found["m"]), int(found["d"])
        if year in (0, 1, 9999) or year < FIRST:
            return NEVER
        return year if year <= LAST and 1 <= month <= 12 and 1 <= day <= 31 else None
    text = found["day"] or found["said"]
    if found["said"] and re.search(r"\D\d{2}$", text):
        text = f"{text[:-2]}{_century(int(text[-2:]))}"
    found_day = parse_date(text)
    if found_day is None:
        return NEVER if re.search(r"0000$|9999$", text) else None
    return found_day.year if FIRST <= found_day.year <= LAST else NEVER


def _century(two: int) -> int:
    return (1900 if two > 30 else 2000) + two


def _month(found: re.Match[str]) -> int | None:
    year = int(found["year"] or found["year2"] or found["year3"])
    month = int(found["month"] or found["m"] or found["month2"] or 1)
    fits = FIRST <= year <= LAST and 1 <= month <= 12 and int(found["w"] or 1) <= 53
    return year if fits else None


def _digits(value: str) -> tuple[str, int] | None:
    """Digits in a row, by their number."""
    number = int(value)
    match len(value):
        case 4 if FIRST <= number <= LAST:
            return "year", number
        case 5 if 18_000 <= number <= 55_000:  # 1949 to 2050
            return "serial", (datetime(1899, 12, 30) + timedelta(days=number)).year
        case 6:
            for year, month in ((number // 100, number % 100), (number % 10_000, number // 10_000)):
                if FIRST <= year <= LAST and 1 <= month <= 12:
                    return "period", year
        case 8:
            if value in ("00000000", "99991231"):
                return "compact", NEVER
            if (day := parse_date(value)) and FIRST <= day.year <= LAST:
                return "compact", day.year
        case 14 if (day := parse_date(value[:8])) and number % 1_000_000 < 240_000:
            return "compact", day.year
        case 9 | 10 | 12 | 13:
            seconds = number // 1000 if len(value) > 10 else number
            if 100_000_000 <= seconds < 4_000_000_000:  # 1973 to 2096
                return "epoch", datetime.fromtimestamp(seconds, UTC).year
    return None


_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_BEFORE = re.compile(rf"(?<!\d)\d{{1,2}}(?:er|\.)?[ ./-]{{1,2}}(?:\d{{1,2}}|{MONTH}\.?)[ ./-]{{1,2}}$", re.IGNORECASE)
_AFTER = re.compile(r"-[01]\d-[0-3]\d(?!\d)")
_REACH = 20
"""Characters before a year in which its day and month stand."""


def latest_year(text: str) -> int:
    """The latest year of the days that a running text names (`3 juin 2009`, `03/06/2009`); 0 if it names none."""
    latest = 0
    for found in _YEAR.finditer(text):
        year, start = int(found[0]), found.start()
        if year > latest and (_AFTER.match(text, found.end()) or _BEFORE.search(text[max(0, start - _REACH) : start])):
            latest = year
    return latest


__all__ = ["NEVER", "Years", "latest_year", "named", "spelling"]
