"""Gaps of what is not there: places that could not be read, and what is declared and was not found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from ..declaration import Activity
from ..entries import Coverage, SourceState
from .base import Gap
from .estate import Estate, categories_of

_READ = ("complete", "partial")


def failed(estate: Estate, sources: Iterable[SourceState]) -> Iterator[Gap]:
    """What should have been readable, was not, and nobody has accepted."""
    for source in sources:
        if source.state == "failed" and not source.accepted:
            params: dict[str, str | int] = {"reason": source.reason, "code": source.code}
            yield Gap("failed", "high", code="source", params=params, source=source.name)
    for item in estate.coverage:
        if (item.incomplete or item.state == "failed") and not item.accepted:
            params = {"reason": item.reason, "code": item.code, "state": item.state}
            yield estate.gap("failed", "medium", item.asset, code="asset", params=params)


def absent(estate: Estate) -> Iterator[Gap]:
    """What an activity declares and what was read of its places does not show."""
    by_activity: dict[str, list[Coverage]] = defaultdict(list)
    for item in estate.coverage:
        for activity in estate.covering(item.asset):
            by_activity[activity.id].append(item)
    seen: dict[str, set[str]] = defaultdict(set)
    for place in estate.places:
        for activity in place.activities:
            seen[activity.id].update(categories_of(place.entries))
    for activity in estate.activities:
        if not activity.covers:
            continue
        covered = [item for item in by_activity[activity.id] if not _rowless(estate, item, activity)]
        if not covered:
            code = "no-rows" if by_activity[activity.id] else "nothing-covered"
            yield Gap("absent", "low", activities=(activity.id,), code=code)
            continue
        missing = tuple(category for category in activity.categories if category not in seen[activity.id])
        if missing:
            unread = sum(item.state not in _READ for item in covered)
            params: dict[str, str | int] = {"assets": len(covered) - unread, "unread": unread}
            code = "not-seen-all" if unread else "not-seen"
            yield Gap("absent", "low", "", "", missing, (activity.id,), code, params)


def _rowless(estate: Estate, item: Coverage, activity: Activity) -> bool:
    """Whether all rows of an asset were counted, and the activity covers none of them."""
    groups = estate.groups(item.asset)
    covered = any(activity.id in group.covering.ids for group in groups)
    return bool(groups) and groups[0].division.whole and not covered
