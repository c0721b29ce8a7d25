"""Finds from which date fields of an asset a declared period runs, for which of its rows, and for which activity.

Of several activities that declare one for the same rows, that with the longest period decides: what one still needs is
not due because another is over. Where covers divide the rows of an asset, each activity is judged on those that are
known to be its own.
"""

from __future__ import annotations

import dataclasses
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..declaration import Activity, matches, parse_period
from ..entries import Coverage, Portion
from .estate import Estate
from .rows import RowGroup, counted_years, told

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
    guessed: bool = False
    dates: Mapping[int, int] = dataclasses.field(default_factory=dict)
    """Year → records that the activity covers."""
    told: Mapping[str, str | int] = dataclasses.field(default_factory=dict)
    """What is to be said of the rows that were counted: `some_rows`, or as `scanner.gaps.rows.told`."""

    def limit(self, as_of: date) -> date:
        """What is older is past the period."""
        return parse_period(self.period).before(as_of)

    def past(self, as_of: date) -> Mapping[int, int]:
        """Year → records, of the years that are past as a whole."""
        limit = self.limit(as_of)
        return {year: n for year, n in self.dates.items() if n and date(year, 12, 31) < limit}


def starts(estate: Estate, as_of: date) -> Iterator[Start]:
    """Every date field from which a declared period runs, those that are guessed after the declared ones."""
    declared = _declared(estate)
    for item in estate.coverage:
        for field, activities in declared.get(item.asset, {}).items():
            if field == DOCUMENT:
                yield from (Start(a, _period(estate, a), item, field) for a in activities)
            else:
                yield from _from_field(estate, item, field, activities, as_of)
    yield from _guessed(estate, declared, as_of)


_Declared = Mapping[str, Mapping[str, Sequence[Activity]]]
"""Asset → field → the activities whose period runs from it."""


def _declared(estate: Estate) -> _Declared:
    found: dict[str, dict[str, list[Activity]]] = defaultdict(lambda: defaultdict(list))
    for activity in estate.declaration.activities:
        retention = estate.declaration.retention_of(activity)
        for start in retention.starts_at if retention.period else ():
            for item in estate.coverage:
                if matches(start.asset, item.asset) and activity not in found[item.asset][start.field]:
                    found[item.asset][start.field].append(activity)
    return found


def _period(estate: Estate, activity: Activity) -> str:
    return estate.declaration.retention_of(activity).period or ""


def _longest(estate: Estate, activities: Iterable[Activity], as_of: date) -> Activity:
    return min(activities, key=lambda activity: parse_period(_period(estate, activity)).before(as_of))


def _from_field(
    estate: Estate, item: Coverage, field: str, activities: Sequence[Activity], as_of: date
) -> Iterator[Start]:
    """A start for each activity that decides on some of the rows."""
    groups = estate.groups(item.asset)
    if not groups:
        if dates := item.dates.get(field):
            activity = _longest(estate, activities, as_of)
            yield Start(
                activity, _period(estate, activity), item, field, False, dates, _uncounted(estate, item, activity)
            )
        return
    covering = {activity.id for group in groups for activity in group.activities}
    by_activity: dict[str, list[Portion]] = {}
    for group in groups:
        own = [activity for activity in activities if activity.id not in covering or _takes(group, activity)]
        if own:
            by_activity.setdefault(_longest(estate, own, as_of).id, []).extend(group.portions)
    for activity in (one for one in activities if one.id in by_activity):
        portions = by_activity[activity.id]
        dates = counted_years(portions, field)
        rows = told(sum(portion.rows for portion in portions), groups[0].division) if len(groups) > 1 else {}
        undated = sum(portion.undated.get(field, 0) for portion in portions)
        more = {"undated": undated} if undated else {}
        if dates:
            yield Start(activity, _period(estate, activity), item, field, False, dates, {**rows, **more})


def _takes(group: RowGroup, activity: Activity) -> bool:
    """Whether the rows are known to be the activity's."""
    return activity.id in group.covering.ids and activity.id not in group.covering.by_rows


def _uncounted(estate: Estate, item: Coverage, activity: Activity) -> Mapping[str, str | int]:
    """Where its rows were not counted apart, the count is of the whole table."""
    return {"some_rows": 1} if activity in estate.declaration.dividing(item.asset) else {}


def _guessed(estate: Estate, declared: _Declared, as_of: date) -> Iterator[Start]:
    """One date field of every table of which no start is declared, for the activity that needs it longest.

    Where covers divide its rows, one for each group of rows that has activities of its own.
    """
    for item in estate.coverage:
        if item.asset in declared or item.asset not in estate.by_asset or estate.is_file(item.asset):
            continue
        groups = estate.groups(item.asset)
        for group in groups:
            dates = {name: counted_years(group.portions, name) for name in item.dates}
            rows = told(group.rows, group.division) if len(groups) > 1 else {}
            yield from _guess(estate, _Rows(item, group.activities, dates, rows), as_of)
        if not groups:
            activities = tuple(estate.declaration.covering(item.asset))
            for start in _guess(estate, _Rows(item, activities, item.dates, {}), as_of):
                yield dataclasses.replace(start, told=_uncounted(estate, item, start.activity))


@dataclass(frozen=True)
class _Rows:
    """Rows of a table of which a start is to be guessed."""

    item: Coverage
    activities: tuple[Activity, ...]
    dates: Mapping[str, Mapping[int, int]]
    told: Mapping[str, str | int]


def _guess(estate: Estate, rows: _Rows, as_of: date) -> Iterator[Start]:
    if not rows.activities or not all(_period(estate, activity) for activity in rows.activities):
        return  # one of them keeps it as long as it needs it
    activity = _longest(estate, rows.activities, as_of)
    births = {entry.field for entry in estate.by_asset[rows.item.asset] if entry.entity_type in _NOT}
    choice = [
        Start(activity, _period(estate, activity), rows.item, name, True, years, rows.told)
        for name, years in rows.dates.items()
        if years and name not in births and not _BEGINNING.search(_words(name))
    ]
    if choice:
        yield min(choice, key=lambda one: (not _END.search(_words(one.field)), sum(one.past(as_of).values())))


def _words(name: str) -> str:
    """`createdAt` and `closed_on` as words."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " ")
