"""What was found, by place, with the activities that answer for each: what every kind of gap is looked for in."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from classifiers.taxonomy import TAXONOMY

from ..declaration import Activity, Declaration
from ..entries import Coverage, Entry
from .base import Gap, GapKind, Severity
from .rows import RowGroup, row_groups, told


@dataclass(frozen=True)
class Place:
    """All tags of one field, and the activities that cover it, or those of its rows that have the same activities."""

    entries: tuple[Entry, ...]
    activities: tuple[Activity, ...]
    persons: int | None
    told: Mapping[str, str | int] = dataclasses.field(default_factory=dict)
    """Where covers divide the rows: in how many of them it is filled; see `scanner.gaps.rows`."""

    @property
    def ids(self) -> tuple[str, ...]:
        """Of the activities."""
        return tuple(activity.id for activity in self.activities)

    @property
    def declared(self) -> frozenset[str]:
        """The categories that its activities declare."""
        return frozenset(category for activity in self.activities for category in activity.categories)

    def gap(self, kind: GapKind, severity: Severity, entries: Sequence[Entry], **more: object) -> Gap:
        """A gap of some of its tags."""
        first = self.entries[0]
        return dataclasses.replace(
            Gap(kind, severity, first.asset, first.field, categories_of(entries), self.ids, source=first.source),
            entity_types=types_of(entries),
            persons=self.persons,
            params=self.told,
            **more,  # type: ignore[arg-type]
        )


class Estate:
    """Declaration and inventory side by side; `as_of` is the day on which activities still run, or have ended."""

    def __init__(
        self, declaration: Declaration, entries: Iterable[Entry], coverage: Iterable[Coverage], as_of: date | None
    ) -> None:
        self.declaration = declaration
        self.entries = [entry for entry in entries if entry.status != "rejected"]
        self.coverage = list(coverage)
        self.as_of = as_of
        self.by_asset: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            self.by_asset[entry.asset].append(entry)

    @property
    def activities(self) -> tuple[Activity, ...]:
        """Those that still run: an activity that has ended justifies nothing any more."""
        return tuple(activity for activity in self.declaration.activities if not self.ended(activity))

    def ended(self, activity: Activity) -> bool:
        """Whether it is over on that day."""
        return activity.ended is not None and (self.as_of is None or activity.ended <= self.as_of)

    def covering(self, asset: str, field: str | None = None) -> tuple[Activity, ...]:
        """The running activities that cover a place."""
        return tuple(a for a in self.declaration.covering(asset, field) if not self.ended(a))

    @cached_property
    def items(self) -> dict[str, Coverage]:
        """Coverage by asset."""
        return {item.asset: item for item in self.coverage}

    @cached_property
    def fields(self) -> list[Place]:
        """Every field with tags, and all activities that cover any of its rows."""
        by_field: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        for entry in self.entries:
            by_field[entry.asset, entry.field].append(entry)
        return [
            Place(tuple(found), self.covering(asset, field or None), self.persons(asset))
            for (asset, field), found in by_field.items()
        ]

    @cached_property
    def places(self) -> list[Place]:
        """The same, parted where activities cover only some of the rows."""
        return [part for whole in self.fields for part in self._places(whole)]

    def _places(self, whole: Place) -> Iterator[Place]:
        """One, or one for each group of rows that has activities of its own and in which the field is filled."""
        asset, field = whole.entries[0].asset, whole.entries[0].field
        by_activities: dict[tuple[str, ...], int] = defaultdict(int)
        groups = self.groups(asset, field or None)
        for group in groups:
            if filled := group.filled(field):
                by_activities[tuple(activity.id for activity in self.running(group))] += filled
        if len(by_activities) < 2 and (len(groups) < 2 or not by_activities):
            yield whole
            return
        for ids, filled in by_activities.items():
            activities = tuple(activity for activity in self.activities if activity.id in ids)
            fewer = whole.persons if whole.persons is None else min(whole.persons, filled)
            yield Place(whole.entries, activities, fewer, told(filled, groups[0].division))

    def groups(self, asset: str, field: str | None = None) -> tuple[RowGroup, ...]:
        """The rows of an asset by who covers them; empty where nothing divides them, or they were not counted."""
        return row_groups(self.declaration, self.items.get(asset), field)

    def running(self, group: RowGroup) -> tuple[Activity, ...]:
        """The activities of some rows that still run, in the order of the declaration."""
        return tuple(activity for activity in self.activities if activity.id in group.covering.ids)

    def persons(self, asset: str) -> int | None:
        """Distinct persons in an asset, estimated."""
        return self.items[asset].persons if asset in self.items else None

    def is_file(self, asset: str) -> bool:
        """Whether it lies in a folder, whatever it holds; a database has no file dates."""
        item = self.items.get(asset)
        return item is not None and (item.kind == "document" or "modified" in item.attributes)

    def gap(self, kind: GapKind, severity: Severity, asset: str, **more: object) -> Gap:
        """A gap of a whole asset."""
        item = self.items.get(asset)
        source = item.source if item else asset.split("/")[0]
        ids = tuple(activity.id for activity in self.covering(asset))
        plain = Gap(kind, severity, asset, activities=ids, source=source, persons=self.persons(asset))
        return dataclasses.replace(plain, **more)  # type: ignore[arg-type]


def categories_of(entries: Iterable[Entry]) -> tuple[str, ...]:
    """All their categories, once each."""
    return tuple(dict.fromkeys(category for entry in entries for category in entry.categories))


def types_of(entries: Iterable[Entry]) -> tuple[str, ...]:
    """All their entity types, once each."""
    return tuple(dict.fromkeys(entry.entity_type for entry in entries))


def numbered(entries: Iterable[Entry]) -> bool:
    """Whether a national number is among them."""
    return any(TAXONOMY.get(entry.entity_type).national_number for entry in entries)
