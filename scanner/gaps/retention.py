"""Finds what is kept for longer than the declaration says: records by their date fields, documents by their date.

A yearly count says for certain only that a whole year is past its period. Where an activity has a period and names no
date field of a table that it covers, the field is guessed: one that tells an end, else the one by which the least is
overdue, but never one that tells a beginning; such a gap says so. A document has the date that it bears inside; where
it bears none, that of its file, if a date inside or a year in its path bears it out: a guess too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ..dating import age_of
from ..declaration import Activity, matches, parse_period
from ..entries import Coverage
from .base import Gap
from .estate import Estate, categories_of

DOCUMENT = "document"
"""The `field` of a `starts_at` that means the date of the document itself."""
_END = re.compile(
    r"(?i)(?:^|[^a-z])(?:end|ended|left|closed|close|exit|termination|last|unsubscribed|fin|sortie|clot\w*|ferme\w*|"
    r"dernier\w*|radiation|eind\w*|einde|gesloten|afgesloten|uit\w*|laatste?|tot|until|jusqu\w*|bis|ende|austritt|geschlossen|letzte\w*)(?=[^a-z]|$)"
)
_BEGINNING = re.compile(
    r"(?i)(?:^|[^a-z])(?:since|from|start|started|begin|began|hired|opened|created|launched|depuis|debut|des|du|ouvert\w*|"
    r"entree|cree|embauche|sinds|vanaf|van|aangemaakt|geopend|begonnen|indienst|gestart|seit|ab|beginn|eintritt|erstellt)(?=[^a-z]|$)"
)
_NOT = frozenset({"DATE_OF_BIRTH", "AGE"})
"""What a date is that no period runs from."""


@dataclass(frozen=True)
class Start:
    """Where a period runs from: a date field of an asset."""

    activity: Activity
    period: str
    item: Coverage
    field: str
    guessed: bool

    def limit(self, as_of: date) -> date:
        """What is older is past the period."""
        return parse_period(self.period).before(as_of)

    def past(self, as_of: date) -> Mapping[int, int]:
        """Year → records, of the years that are past as a whole."""
        limit = self.limit(as_of)
        return {y: n for y, n in self.item.dates.get(self.field, {}).items() if n and date(y, 12, 31) < limit}


def starts(estate: Estate, as_of: date) -> Iterator[Start]:
    """Every date field from which a declared period runs, those that are guessed after the declared ones."""
    found = set()
    for activity in estate.declaration.activities:
        retention = estate.declaration.retention_of(activity)
        if not retention.period:
            continue
        for start in retention.starts_at:
            for item in (item for item in estate.coverage if matches(start.asset, item.asset)):
                found.add(item.asset)
                if start.field == DOCUMENT or item.dates.get(start.field):
                    yield Start(activity, retention.period, item, start.field, guessed=False)
    yield from _guessed(estate, found, as_of)


def _guessed(estate: Estate, declared: set[str], as_of: date) -> Iterator[Start]:
    """One date field of every table of which no start is declared, for the activity that needs it longest."""
    for item in estate.coverage:
        if item.asset in declared or item.asset not in estate.by_asset or estate.is_file(item.asset):
            continue
        activities = [(a, estate.declaration.retention_of(a).period) for a in estate.declaration.covering(item.asset)]
        periods = [(activity, period) for activity, period in activities if period]
        if not activities or len(periods) < len(activities):
            continue  # one of them keeps it as long as it needs it
        activity, period = min(periods, key=lambda one: parse_period(one[1]).before(as_of))
        births = {entry.field for entry in estate.by_asset[item.asset] if entry.entity_type in _NOT}
        choice = [Start(activity, period, item, name, guessed=True) for name in item.dates if name not in births]
        choice = [one for one in choice if not _BEGINNING.search(_words(one.field))]
        if choice:
            yield min(choice, key=lambda one: (not _END.search(_words(one.field)), sum(one.past(as_of).values())))


def _words(name: str) -> str:
    """`createdAt` and `closed_on` as words."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " ")


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
        "rows": sum(past.values()),
        "since": min(past),
        "until": max(past),
        "period": start.period,
        "past_since": ended.isoformat(),
    }
    if start.activity in estate.declaration.dividing(start.item.asset):
        params["some_rows"] = 1  # the count is of the whole table, the activity covers a part of it
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
