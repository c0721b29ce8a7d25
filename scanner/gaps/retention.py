"""Finds what is kept for longer than the declaration says: records by their date fields, documents by their date.

A yearly count says for certain only that a whole year is past its period. Where an activity has a period and names no
date field of a table that it covers, the field is guessed: one that tells an end, else the one by which the least is
overdue, but never one that tells a beginning; such a gap says so. A document has the date that it bears inside; where
it bears none, that of its file, if a date inside or a year in its path bears it out: a guess too.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..dating import age_of
from ..declaration import parse_period
from .base import Gap
from .estate import Estate, categories_of
from .starts import DOCUMENT, Start, starts


def overdue(estate: Estate, as_of: date) -> Iterator[Gap]:
    """Gaps for records and personal documents past the period of the activity that covers them."""
    for start in starts(estate, as_of):
        if start.field == DOCUMENT:
            yield from _document(estate, start, as_of)
        else:
            yield from _records(estate, start, as_of)


def _records(estate: Estate, start: Start, as_of: date) -> Iterator[Gap]:
    past = start.past(as_of)
    if not past:
        return
    ended = parse_period(start.period).after(date(min(past), 12, 31))
    params: dict[str, str | int] = {
        **start.told,
        "rows": sum(past.values()),
        "since": min(past),
        "until": max(past),
        "period": start.period,
        "past_since": ended.isoformat(),
    }
    yield estate.gap(
        "overdue",
        "low" if start.guessed else "high",
        start.item.asset,
        field=start.field,
        categories=categories_of(estate.by_asset.get(start.item.asset, ())),
        activities=(start.activity.id,),
        code="records-guessed" if start.guessed else "records",
        params=params,
    )


def _document(estate: Estate, start: Start, as_of: date) -> Iterator[Gap]:
    item = start.item
    age = age_of(item.asset, item.attributes) if item.asset in estate.by_asset else None
    if age is None or age.day >= start.limit(as_of):
        return
    ended = parse_period(start.period).after(age.day)
    params: dict[str, str | int] = {
        "day": age.day.isoformat(),
        "period": start.period,
        "witness": age.witness,
        "past_since": ended.isoformat(),
    }
    yield estate.gap(
        "overdue",
        "medium",
        item.asset,
        categories=categories_of(estate.by_asset[item.asset]),
        activities=(start.activity.id,),
        code="document" if age.sure else "guessed",
        params=params,
    )
