"""Periods of calendar time as ISO 8601 writes them (`P5Y`, `P1M`, `P2Y6M`, `P3W`): years and months, not days."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

_FORM = re.compile(r"P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?")


@dataclass(frozen=True)
class Period:
    """A span of calendar time."""

    months: int = 0
    days: int = 0

    def after(self, day: date) -> date:
        """The day on which the period that starts on `day` ends: the same day of the month, or its last."""
        index = day.year * 12 + day.month - 1 + self.months
        year, month = divmod(index, 12)
        last = calendar.monthrange(year, month + 1)[1]
        return date(year, month + 1, min(day.day, last)) + timedelta(days=self.days)

    def before(self, day: date) -> date:
        """The last day on which a period that is over by `day` can have started."""
        index = day.year * 12 + day.month - 1 - self.months
        year, month = divmod(index, 12)
        last = calendar.monthrange(year, month + 1)[1]
        return date(year, month + 1, min(day.day, last)) - timedelta(days=self.days)


def parse_period(text: str) -> Period:
    """The period that `text` writes; raises `ValueError` with a hint if it writes none."""
    found = _FORM.fullmatch(text)
    if not found:
        raise ValueError(_hint(text))
    years, months, weeks, days = (int(number or 0) for number in found.groups())
    return Period(years * 12 + months, weeks * 7 + days)


def _hint(text: str) -> str:
    """What was probably meant: `5 years` is `P5Y`."""
    loose = re.fullmatch(r"(?i)\s*p?\s*(\d{1,4})\s*([a-z]+)\.?\s*", text)
    units = {"Y": "yaj", "M": "m", "W": "ws", "D": "dt"}
    if loose:
        for unit, initials in units.items():
            if loose[2][0].lower() in initials:
                return f"did you mean 'P{loose[1]}{unit}'?"
    return "write years, months, weeks or days as P5Y, P18M, P3W, P30D"
