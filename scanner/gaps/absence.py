"""Gaps of what is not there: places that could not be read, and what is declared and was not found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

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
    for activity in estate.activities:
        if not activity.covers:
            continue
        covered = by_activity[activity.id]
        if not covered:
            yield Gap("absent", "low", activities=(activity.id,), code="nothing-covered")
            continue
        seen = {category for item in covered for category in categories_of(estate.by_asset.get(item.asset, ()))}
        missing = tuple(category for category in activity.categories if category not in seen)
        if missing:
            unread = sum(item.state not in _READ for item in covered)
            params: dict[str, str | int] = {"assets": len(covered) - unread, "unread": unread}
            code = "not-seen-all" if unread else "not-seen"
            yield Gap("absent", "low", "", "", missing, (activity.id,), code, params)
