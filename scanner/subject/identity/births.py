"""Birth dates as data write them, and whether a text or a row tells the day that was asked for, or another one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache
from typing import Any


def is_day(value: Any, days: Iterable[date]) -> bool:
    """Whether a value is, or holds, one of the days, however it is written."""
    if isinstance(value, datetime):
        return value.date() in set(days)
    if isinstance(value, date):
        return value in set(days)
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    return isinstance(value, str) and any(_date_pattern(day).search(value) for day in days)


def is_date(value: Any) -> bool:
    """Whether a value looks like a date at all, so that another one than asked for speaks against."""
    if isinstance(value, date):
        return True
    return isinstance(value, (str, int)) and _ANY_DATE.search(str(value)) is not None


def parse(text: str) -> date | None:
    """The day that a text is, in one of the usual forms; None for anything else."""
    for form in ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y%m%d", "%Y-%m-%d %H:%M:%S"):
        try:
            return datetime.strptime(text.strip(), form).date()
        except ValueError:
            continue
    return _spelled(text.strip())


def _spelled(text: str) -> date | None:
    """The day that a text spells out: `12 april 1961`, `1er mai 1980`."""
    found = _SPELLED.fullmatch(text)
    month = next((at for at, names in enumerate(_MONTHS, 1) if found and found["month"].casefold() in names), 0)
    try:
        return date(int(found["year"]), month, int(found["day"])) if found and month else None
    except ValueError:
        return None


def told_in(text: str) -> list[str]:
    """The dates that a text calls a birth date, as written."""
    return [match["date"] for match in _BORN.finditer(text)]


@lru_cache(maxsize=64)
def _date_pattern(day: date) -> re.Pattern[str]:
    d, m, y = day.day, day.month, day.year
    numeric = (
        rf"0?{d}[./-]0?{m}[./-](?:{y}|{y % 100:02d})",
        rf"{y}[./-]?0?{m}[./-]?0?{d}",
        rf"{y}{m:02d}{d:02d}",
        rf"{d:02d}{m:02d}{y}",
    )
    months = "|".join(_MONTHS[m - 1])
    spelled = rf"0?{d}(?:er|\.)?\s+(?:{months})\s+{y}"
    return re.compile(rf"(?<!\d)(?:{'|'.join(numeric)}|{spelled})(?!\d)", re.IGNORECASE)


_ANY_DATE = re.compile(r"(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d[./-]?\d\d[./-]?\d\d)(?!\d)")
_BORN = re.compile(
    r"(?:\bn[ée]e?(?:\(e\))?\s+le|naissance|geboren|geboorte\w*|geburts?\w*|\bgeb(?:dat\w*)?|\bborn|birth(?:da(?:te|y))?|\bdob)"
    r"(?![^\W_])[^\d\n]{0,25}"
    r"(?P<date>\d{1,2}(?:er|\.)?\s+[^\W\d_]+\s+\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d)",
    re.IGNORECASE,
)
_SPELLED = re.compile(r"(?P<day>\d{1,2})(?:er|\.)?\s+(?P<month>[^\W\d_]+)\s+(?P<year>\d{4})")
_MONTHS = (
    ("janvier", "januari", "januar", "january"),
    ("février", "fevrier", "februari", "februar", "february"),
    ("mars", "maart", "märz", "march"),
    ("avril", "april"),
    ("mai", "mei", "may"),
    ("juin", "juni", "june"),
    ("juillet", "juli", "july"),
    ("août", "aout", "augustus", "august"),
    ("septembre", "september"),
    ("octobre", "oktober", "october"),
    ("novembre", "november"),
    ("décembre", "decembre", "december", "dezember"),
)
