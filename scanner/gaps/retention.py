"""Finds what is kept for longer than the declaration says: records by their date fields, documents by their date.

A yearly count says for certain only that a whole year is past its period. A document has the date that it bears inside;
where it bears none, that of its file, if a date inside or a year in its path bears it out: the gap calls that a guess.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from datetime import date

from ..dating import age_of
from ..declaration import Activity, Declaration, matches, parse_period
from ..entries import Coverage
from .base import Gap

DOCUMENT = "document"
"""The `field` of a `starts_at` that means the date of the document itself."""


def overdue(
    declaration: Declaration, coverage: Iterable[Coverage], personal: Container[str], as_of: date
) -> Iterator[Gap]:
    """Gaps for records and personal documents past the period of the activity that covers them."""
    items = list(coverage)
    for activity in declaration.activities:
        retention = declaration.retention_of(activity)
        if not retention.period:
            continue
        limit = parse_period(retention.period).before(as_of)
        for start in retention.starts_at:
            for item in (item for item in items if matches(start.asset, item.asset)):
                if start.field == DOCUMENT:
                    yield from _document(activity, item, retention.period, limit, personal)
                else:
                    yield from _records(activity, item, start.field, retention.period, limit)


def _records(activity: Activity, item: Coverage, field: str, period: str, limit: date) -> Iterator[Gap]:
    past = {year: rows for year, rows in item.dates.get(field, {}).items() if date(year, 12, 31) < limit}
    if past:
        params: dict[str, str | int] = {"rows": sum(past.values()), "since": min(past), "period": period}
        yield Gap("overdue", "high", item.asset, field, (), (activity.id,), "records", params, item.source)


def _document(activity: Activity, item: Coverage, period: str, limit: date, personal: Container[str]) -> Iterator[Gap]:
    if item.asset not in personal or not (age := age_of(item.asset, item.attributes)) or age.day >= limit:
        return
    params: dict[str, str | int] = {"day": age.day.isoformat(), "period": period, "witness": age.witness}
    code = "document" if age.sure else "guessed"
    yield Gap("overdue", "medium", item.asset, "", (), (activity.id,), code, params, item.source)
