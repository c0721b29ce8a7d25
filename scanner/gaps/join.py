"""Joins declaration and inventory: looks at every place once, for each kind of gap."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from classifiers.taxonomy import TAXONOMY

from ..declaration import SPECIAL, UNDECLARED, Activity, Declaration
from ..entries import Coverage, Entry, SourceState
from .base import KINDS, ORDER, Gap, GapKind, Severity
from .retention import overdue


def find_gaps(
    declaration: Declaration,
    entries: Iterable[Entry],
    coverage: Iterable[Coverage],
    *,
    sources: Iterable[SourceState] = (),
    as_of: date | None = None,
) -> list[Gap]:
    """Every gap, the gravest first, then by place; the same input gives the same list.

    `as_of` is the day on which retention periods are judged; without it, none is.
    """
    estate = _Estate(declaration, [e for e in entries if e.status != "rejected"], list(coverage))
    found = [
        *estate.per_field(),
        *estate.exposed(),
        *estate.outside(),
        *estate.mixed(),
        *estate.failed(sources),
        *estate.absent(),
    ]
    if as_of:
        found += overdue(declaration, estate.coverage, estate.by_asset, as_of)
    return sorted(found, key=_rank)


def _rank(gap: Gap) -> tuple[int, int, str, str, str, tuple[str, ...]]:
    return ORDER.index(gap.severity), KINDS.index(gap.kind), gap.source, gap.asset, gap.field, gap.activities


def fail_on(rules: Iterable[str], gaps: Iterable[Gap]) -> bool:
    """Whether one of the gaps is of a kind that `--fail-on` names."""
    wanted = set(rules)
    return any(gap.kind in wanted for gap in gaps)


@dataclass(frozen=True)
class _Place:
    """All tags of one field, and the activities that cover it."""

    entries: tuple[Entry, ...]
    activities: tuple[Activity, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(activity.id for activity in self.activities)

    def gap(self, kind: GapKind, severity: Severity, entries: Sequence[Entry], **more: object) -> Gap:
        first = self.entries[0]
        categories = tuple(dict.fromkeys(category for entry in entries for category in entry.categories))
        return dataclasses.replace(
            Gap(kind, severity, first.asset, first.field, categories, self.ids, source=first.source),
            entity_types=tuple(dict.fromkeys(entry.entity_type for entry in entries)),
            **more,  # type: ignore[arg-type]
        )


class _Estate:
    """What was found, by place; each method looks for gaps of one kind."""

    def __init__(self, declaration: Declaration, entries: list[Entry], coverage: list[Coverage]) -> None:
        self.declaration = declaration
        self.entries = entries
        self.coverage = coverage
        by_field: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        for entry in entries:
            by_field[entry.asset, entry.field].append(entry)
        self.places = [
            _Place(tuple(found), tuple(declaration.covering(asset, field or None)))
            for (asset, field), found in by_field.items()
        ]
        self.by_asset: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            self.by_asset[entry.asset].append(entry)

    def per_field(self) -> Iterator[Gap]:
        for place in self.places:
            yield from self._special(place)
            yield from self._undeclared(place)
            yield from self._uncovered(place)
            yield from self._national_number(place)
            if credentials := [e for e in place.entries if TAXONOMY.get(e.entity_type).credential]:
                yield place.gap("credential", "medium", credentials)

    def _special(self, place: _Place) -> Iterator[Gap]:
        special = [entry for entry in place.entries if self.declaration.special_ids & set(entry.categories)]
        if special and not any(activity.special_bases for activity in place.activities):
            categories = tuple(c for c in _categories(special) if c in self.declaration.special_ids)
            yield place.gap("special", "high", special, categories=categories)

    def _undeclared(self, place: _Place) -> Iterator[Gap]:
        known = self.declaration.category_ids | self.declaration.special_ids
        strange = [entry for entry in place.entries if set(entry.categories) - known]
        if strange:
            high = any(TAXONOMY.get(entry.entity_type).sensitivity in ("high", "special") for entry in strange)
            categories = tuple(category for category in _categories(strange) if category not in known)
            yield place.gap("undeclared", "medium" if high else "low", strange, categories=categories)

    def _uncovered(self, place: _Place) -> Iterator[Gap]:
        covered = {category for activity in place.activities for category in activity.categories}
        missing = self.declaration.category_ids - covered - self.declaration.special_ids
        bare = [entry for entry in place.entries if missing & set(entry.categories)]
        if not bare:
            return
        high = any(TAXONOMY.get(entry.entity_type).sensitivity == "high" for entry in bare)
        yield place.gap(
            "uncovered",
            "medium" if high or not place.activities else "low",
            bare,
            categories=tuple(category for category in _categories(bare) if category in missing),
            code="no-activity" if not place.activities else "not-for-this",
        )

    def _national_number(self, place: _Place) -> Iterator[Gap]:
        numbers = [entry for entry in place.entries if TAXONOMY.get(entry.entity_type).national_number]
        if numbers and not any(activity.national_number_ground for activity in place.activities):
            yield place.gap("national-number", "high", numbers)

    def exposed(self) -> Iterator[Gap]:
        """Financial or special data, or national numbers, that every account of the machine can read."""
        for item in self.coverage:
            if not item.attributes.get("readable_by_all") or item.kind != "document":
                continue
            grave = [entry for entry in self.by_asset.get(item.asset, ()) if self._grave(entry)]
            if grave:
                activities = tuple(activity.id for activity in self.declaration.covering(item.asset))
                worst = any(e.categories != ("financial",) for e in grave)
                yield Gap(
                    "exposed",
                    "high" if worst else "medium",
                    item.asset,
                    categories=_categories(grave),
                    activities=activities,
                    source=item.source,
                    entity_types=tuple(dict.fromkeys(entry.entity_type for entry in grave)),
                )

    def _grave(self, entry: Entry) -> bool:
        kind = TAXONOMY.get(entry.entity_type)
        grave = {"financial", *self.declaration.special_ids}
        return kind.national_number or bool(grave & set(entry.categories) and kind.sensitivity in ("high", "special"))

    def outside(self) -> Iterator[Gap]:
        """Data of a processor's activity outside the places that it names: copies, and what looks like it."""
        processors = [activity for activity in self.declaration.activities if activity.role == "processor"]
        home = {
            item.asset
            for item in self.coverage
            if any(activity.role == "processor" for activity in self.declaration.covering(item.asset))
        }
        alike: dict[str, tuple[str, ...]] = {}
        for asset, entries in self.by_asset.items():
            grounded = any(activity.national_number_ground for activity in self.declaration.covering(asset))
            like = tuple(activity.id for activity in processors if _looks_like(entries, activity))
            if like and not grounded and asset not in home:
                alike[asset] = like
                yield Gap("outside", "high", asset, "", _categories(entries), like, "alike", source=entries[0].source)
        told = {*home, *alike}
        for item in self.coverage:
            ids = tuple(a.id for a in self.declaration.covering(item.asset) if a.role == "processor")
            for copy in item.places if item.asset in home or item.asset in alike else ():
                if copy not in told:
                    told.add(copy)
                    of = {"of": item.asset}
                    yield Gap("outside", "high", copy, "", (), ids or alike[item.asset], "copy", of, item.source)

    def mixed(self) -> Iterator[Gap]:
        """Assets that hold data of both roles, with no rule that tells the rows or fields of each apart."""
        for asset, entries in self.by_asset.items():
            activities = self.declaration.covering(asset)
            if {activity.role for activity in activities} != {"controller", "processor"}:
                continue
            if not self.declaration.dividing(asset):
                ids = tuple(activity.id for activity in activities)
                yield Gap("mixed", "low", asset, "", _categories(entries), ids, source=entries[0].source)

    def failed(self, sources: Iterable[SourceState]) -> Iterator[Gap]:
        """What should have been readable, was not, and nobody has accepted."""
        for source in sources:
            if source.state == "failed" and not source.accepted:
                yield Gap(
                    "failed",
                    "high",
                    code="source",
                    params={"reason": source.reason, "code": source.code},
                    source=source.name,
                )
        for item in self.coverage:
            if (item.incomplete or item.state == "failed") and not item.accepted:
                ids = tuple(activity.id for activity in self.declaration.covering(item.asset))
                params: dict[str, str | int] = {"reason": item.reason, "code": item.code, "state": item.state}
                yield Gap("failed", "medium", item.asset, "", (), ids, "asset", params, item.source)

    def absent(self) -> Iterator[Gap]:
        """What an activity declares and what was read of its places does not show."""
        by_activity: dict[str, list[str]] = defaultdict(list)
        for item in self.coverage:
            for activity in self.declaration.covering(item.asset):
                by_activity[activity.id].append(item.asset)
        for activity in self.declaration.activities:
            if not activity.covers or activity.ended:
                continue
            covered = by_activity[activity.id]
            if not covered:
                yield Gap("absent", "low", activities=(activity.id,), code="nothing-covered")
                continue
            seen = {category for asset in covered for category in _categories(self.by_asset.get(asset, ()))}
            if missing := tuple(category for category in activity.categories if category not in seen):
                params: dict[str, str | int] = {"assets": len(covered)}
                yield Gap("absent", "low", "", "", missing, (activity.id,), "not-seen", params)


def _categories(entries: Iterable[Entry]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(category for entry in entries for category in entry.categories))


_PAY = frozenset({"SALARY", "PAY_ELEMENT", "TAX", "GARNISHMENT"})


def _looks_like(entries: Sequence[Entry], activity: Activity) -> bool:
    """A national number beside pay, all in categories that the activity declares: an export of payroll."""
    types = {entry.entity_type for entry in entries}
    numbered = any(TAXONOMY.get(entity_type).national_number for entity_type in types)
    declared = {*activity.categories, UNDECLARED, SPECIAL}
    return numbered and bool(types & _PAY) and "financial" in declared and set(_categories(entries)) <= declared
