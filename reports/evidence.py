"""What was found of an activity: in which assets, of which categories, read how far and when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from classifiers.taxonomy import TAXONOMY
from scanner import Activity, Coverage, Declaration, Entry, row_groups


@dataclass(frozen=True)
class CategoryEvidence:
    """Fields of one category in one asset."""

    category: str
    fields: int
    matched: int
    """Values that speak for it."""
    sampled: int


@dataclass(frozen=True)
class AssetEvidence:
    """What one asset showed of an activity."""

    asset: str
    kind: str
    state: str
    scanned: datetime | None
    categories: tuple[CategoryEvidence, ...]
    rows_read: int = 0
    rows_total: int = 0


@dataclass(frozen=True)
class ActivityEvidence:
    """All that the inventory knows of an activity."""

    assets: tuple[AssetEvidence, ...] = ()
    declared: tuple[str, ...] = ()
    national_numbers: int = 0
    """Fields that hold a national number."""
    special: Mapping[str, int] = field(default_factory=dict)
    """Kind of data of Arts. 9 and 10 (`health` …) → fields that hold such data."""

    @property
    def states(self) -> Mapping[str, int]:
        """How many of its assets ended complete, partial, skipped, failed."""
        counts: dict[str, int] = defaultdict(int)
        for asset in self.assets:
            counts[asset.state] += 1
        return counts

    @property
    def fields(self) -> Mapping[str, int]:
        """Fields per category, over all its assets."""
        counts: dict[str, int] = defaultdict(int)
        for asset in self.assets:
            for seen in asset.categories:
                counts[seen.category] += seen.fields
        return counts

    @property
    def by_source(self) -> Mapping[str, Mapping[str, int]]:
        """Source → category → fields."""
        counts: dict[str, dict[str, int]] = {}
        for asset in self.assets:
            for seen in asset.categories:
                of_source = counts.setdefault(asset.asset.split("/")[0], {})
                of_source[seen.category] = of_source.get(seen.category, 0) + seen.fields
        return counts

    @property
    def rows(self) -> tuple[int, int]:
        """Rows read, of rows there are, over all its tables."""
        return sum(asset.rows_read for asset in self.assets), sum(asset.rows_total for asset in self.assets)

    @property
    def last_scanned(self) -> datetime | None:
        """When the most recent of its assets was read."""
        return max((asset.scanned for asset in self.assets if asset.scanned), default=None)

    @property
    def not_seen(self) -> tuple[str, ...]:
        """Declared categories that none of its assets showed."""
        return tuple(category for category in self.declared if not self.fields.get(category))

    @property
    def not_declared(self) -> tuple[str, ...]:
        """Categories that its assets showed and that it does not declare."""
        return tuple(category for category in self.fields if category not in self.declared)


def gather(
    declaration: Declaration, entries: Iterable[Entry], coverage: Sequence[Coverage]
) -> dict[str, ActivityEvidence]:
    """The evidence of every activity, by its id; what a reviewer rejected is none."""
    items = {item.asset: item for item in coverage}
    by_place: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.status != "rejected":
            for activity in _holding(declaration, items.get(entry.asset), entry):
                by_place[activity.id, entry.asset].append(entry)
    found: dict[str, list[AssetEvidence]] = defaultdict(list)
    for item in sorted(coverage, key=lambda item: item.asset):
        for activity in declaration.covering(item.asset):
            seen = _categories(by_place.get((activity.id, item.asset), ()))
            rows = _rows(declaration, item, activity)
            found[activity.id].append(AssetEvidence(item.asset, item.kind, item.state, item.scanned_at, seen, *rows))
    numbers: dict[str, set[tuple[str, str]]] = defaultdict(set)
    special: dict[str, dict[str, set[tuple[str, str]]]] = defaultdict(lambda: defaultdict(set))
    for (activity_id, asset), tags in by_place.items():
        for tag in tags:
            kind = TAXONOMY.get(tag.entity_type)
            if kind.national_number:
                numbers[activity_id].add((asset, tag.field))
            if kind.special:
                special[activity_id][kind.special.partition(" (")[0]].add((asset, tag.field))
    return {
        activity.id: ActivityEvidence(
            tuple(found.get(activity.id, ())),
            activity.categories,
            len(numbers.get(activity.id, ())),
            {kind: len(places) for kind, places in sorted(special.get(activity.id, {}).items())},
        )
        for activity in declaration.activities
    }


def _holding(declaration: Declaration, item: Coverage | None, entry: Entry) -> Iterable[Activity]:
    """The activities that a tag speaks for: where covers divide the rows, those in whose rows the field is filled."""
    groups = row_groups(declaration, item, entry.field or None)
    if not any(group.filled(entry.field) for group in groups):
        return declaration.covering(entry.asset, entry.field or None)
    ids = {one for group in groups if group.filled(entry.field) for one in group.covering.ids}
    return [activity for activity in declaration.activities if activity.id in ids]


def _rows(declaration: Declaration, item: Coverage, activity: Activity) -> tuple[int, int]:
    """Rows that were read or counted of those that the activity covers, and how many there are."""
    groups = row_groups(declaration, item)
    if not groups or not groups[0].division.whole:
        return item.rows_read or 0, max(item.rows_total or 0, item.rows_read or 0)
    own = sum(group.rows for group in groups if activity.id in group.covering.ids)
    share = min(1.0, (item.rows_read or 0) / max(1, groups[0].division.rows))
    return round(own * share), own


def _categories(entries: Iterable[Entry]) -> tuple[CategoryEvidence, ...]:
    by_category: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        for category in entry.categories:
            by_category[category].append(entry)
    return tuple(
        CategoryEvidence(
            category,
            fields=len({entry.field for entry in found}),
            matched=sum(entry.matched for entry in found),
            sampled=sum(entry.sampled for entry in found),
        )
        for category, found in sorted(by_category.items())
    )
