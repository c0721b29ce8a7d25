"""How declared against found has moved from scan to scan, made again from the history of the inventory.

How assets had ended is kept whenever that changes. How old their records are is known of the last reading alone:
retention in the past is judged by today's counts on the day of then.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from scanner import Coverage, Declaration, Entry, Gap, ScanRecord, assess_risk, find_gaps

MOST = 12
"""Points of a trend."""
_WORK = 600_000
"""Tags that are joined for a trend at most: of a large inventory, fewer points."""


@dataclass(frozen=True)
class Past:
    """Declaration and inventory as they stood at a moment."""

    declaration: Declaration
    entries: Sequence[Entry]
    coverage: Sequence[Coverage]


ReadPast = Callable[[datetime], Past]


@dataclass(frozen=True)
class Snapshot:
    """Where things stood at the end of one scan."""

    scan: int
    day: date
    assets: int
    fields: int
    """With personal data."""
    special: int
    """Of them, with special categories."""
    high: int
    medium: int
    low: int
    points: float
    """Of risk."""
    unread: int = 0
    """Places that should have been readable, were not, and that nobody had accepted."""


@dataclass(frozen=True)
class Changes:
    """What differs from an earlier day."""

    since: date
    appeared: tuple[Gap, ...]
    resolved: tuple[Gap, ...]


@dataclass(frozen=True)
class History:
    """The trend, the oldest point first; and what changed since the scan before, or a day that was asked for."""

    snapshots: tuple[Snapshot, ...] = ()
    changes: Changes | None = None


def measure_history(
    scans: Sequence[ScanRecord], now: Past, gaps: Sequence[Gap], read: ReadPast, since: datetime | None = None
) -> History:
    """The trend over the scans (the newest first, as the inventory lists them)."""
    ended = [scan for scan in scans if scan.ended and scan.state != "running"]
    if not ended:
        return History()
    newest, *older = _last_of_each_day(ended)
    chosen = _spread(older, max(1, min(MOST, _WORK // max(1, len(now.entries))) - 1))
    snapshots = [_snapshot(scan, past, _gaps(past, _end(scan))) for scan in chosen if (past := read(_end(scan)))]
    snapshots.append(_snapshot(newest, now, gaps))
    then = since or (_end(older[0]) if older else None)
    return History(tuple(snapshots), _changes(then, read(then), gaps) if then else None)


def _end(scan: ScanRecord) -> datetime:
    return scan.ended or scan.started


def _last_of_each_day(scans: Sequence[ScanRecord]) -> list[ScanRecord]:
    """The newest first."""
    found: dict[date, ScanRecord] = {}
    for scan in scans:
        found.setdefault(_end(scan).date(), scan)
    return list(found.values())


def _spread(scans: Sequence[ScanRecord], most: int) -> list[ScanRecord]:
    """At most so many, evenly spread, the oldest first."""
    if len(scans) <= most:
        return list(reversed(scans))
    step = (len(scans) - 1) / max(1, most - 1)
    return [scans[round(index * step)] for index in reversed(range(most))]


def _gaps(past: Past, at: datetime) -> list[Gap]:
    return find_gaps(past.declaration, past.entries, past.coverage, as_of=at.date())


def _snapshot(scan: ScanRecord, past: Past, gaps: Sequence[Gap]) -> Snapshot:
    special = past.declaration.special_ids
    standing = [entry for entry in past.entries if entry.status != "rejected"]
    return Snapshot(
        scan=scan.id,
        day=_end(scan).date(),
        assets=len(past.coverage),
        fields=len({(entry.asset, entry.field) for entry in standing}),
        special=len({(entry.asset, entry.field) for entry in standing if special & set(entry.categories)}),
        high=sum(gap.severity == "high" for gap in gaps),
        medium=sum(gap.severity == "medium" for gap in gaps),
        low=sum(gap.severity == "low" for gap in gaps),
        points=assess_risk(gaps).points,
        unread=sum((item.incomplete or item.state == "failed") and not item.accepted for item in past.coverage),
    )


def _changes(then: datetime, past: Past, gaps: Sequence[Gap]) -> Changes:
    before = {_key(gap): gap for gap in _gaps(past, then)}
    after = {_key(gap): gap for gap in gaps if gap.asset or gap.kind != "failed"}  # no state of a source is kept
    return Changes(
        since=then.date(),
        appeared=tuple(gap for key, gap in after.items() if key not in before),
        resolved=tuple(gap for key, gap in before.items() if key not in after),
    )


def _key(gap: Gap) -> tuple[str, str, str, str, tuple[str, ...]]:
    """What makes two gaps the same: not how grave they are, nor how many rows."""
    return gap.kind, gap.source, gap.asset, gap.field, gap.categories if not gap.asset else ()
