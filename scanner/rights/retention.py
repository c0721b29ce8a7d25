"""How long the law keeps a document: the table `law/retention.yaml` applied to a closing date."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from ..deadlines import add_months
from .tables import table

Status = Literal["runs", "over", "in_use", "none"]


@dataclass(frozen=True)
class Period:
    """Where the legal period of a document stands on a day."""

    status: Status
    """`runs`, `over`, `in_use` (kept while it is used, without a date), `none` (no law keeps it)."""
    until: date | None = None
    """The last day of the period, where it has one."""
    document: str = ""
    """Its id in the table."""


def document_period(document: str, closed_on: date | None, on: date) -> Period | None:
    """The legal period of a kind of document; None where the closing date is needed and not known."""
    entry = table("retention")["documents"][document]
    years = entry["periods"][0]["years"]
    if years in ("none", "in_use"):
        over = years == "in_use" and closed_on is not None and closed_on < on
        return Period("over" if over else years, None, document)
    if closed_on is None:
        return None
    until = last_day(entry["periods"], closed_on)
    return Period("runs" if on <= until else "over", until, document)


def words_for(document: str, lang: str) -> str:
    """What a document is, and which law keeps it."""
    entry = table("retention")["documents"][document]
    return f"{entry['label'][lang]}: {entry['source'][lang]}"


def last_day(periods: list[dict[str, Any]], closed_on: date) -> date:
    """The last day on which the law asks that the document is kept."""
    period = next(row for row in periods if "after" not in row or closed_on >= row["after"])
    years = int(period["years"])
    if period["from"] == "next_year":
        return date(closed_on.year + years, 12, 31)
    start = _after_quarter(closed_on) if period["from"] == "quarter" else closed_on
    end = add_months(start, 12 * years)
    return end.replace(day=calendar.monthrange(end.year, end.month)[1]) if period["from"] == "quarter" else end


def _after_quarter(day: date) -> date:
    """The last day of the month that follows the quarter of a day."""
    after = (day.month - 1) // 3 * 3 + 4
    year, month = (day.year, after) if after <= 12 else (day.year + 1, after - 12)
    return date(year, month, calendar.monthrange(year, month)[1])
