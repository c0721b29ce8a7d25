"""What was looked at and what was not: per source, per asset, with the bound that sampling gives.

If none of n sampled rows shows something, at most about 3/n of all rows can hold it, at 95 % confidence (the rule of
three). That bound is what "nothing found" is worth.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from scanner import Coverage, SourceState

STATES = ("complete", "partial", "skipped", "failed")


@dataclass(frozen=True)
class SourceScope:
    """One source, as far as it was read."""

    name: str
    type: str
    reached: bool
    code: str
    """Of the reason; empty where it was reached."""
    reason: str
    """Why it was not reached, as it was told when it was tried."""
    states: Mapping[str, int]
    rows_read: int
    rows_total: int
    bytes_read: int

    @property
    def assets(self) -> int:
        """All that it lists."""
        return sum(self.states.values())


@dataclass(frozen=True)
class Unread:
    """Assets, or members of them, that were not read for the same reason."""

    state: str
    code: str
    reason: str
    places: tuple[str, ...] = field(repr=False)
    accepted: tuple[str, ...] = ()
    """Reasons for which a person accepted it, with the place."""


@dataclass(frozen=True)
class Sampled:
    """A table of which a part was read."""

    asset: str
    rows_read: int
    rows_total: int | None
    sampling: str

    @property
    def bound(self) -> float:
        """Share of rows that can hold something of which no sampled row shows a trace; 95 % confidence."""
        return min(1.0, 3 / self.rows_read) if self.rows_read else 1.0


@dataclass(frozen=True)
class Scope:
    """The whole of it."""

    sources: tuple[SourceScope, ...]
    unread: tuple[Unread, ...]
    sampled: tuple[Sampled, ...]
    not_run: tuple[tuple[str, int], ...]
    """Rules or models that did not run, with the number of assets concerned."""
    open_ends: int
    """Sources and assets that should have been readable, wholly, and were not; without those that a person accepted."""

    @property
    def assets(self) -> int:
        """All assets of all sources."""
        return sum(source.assets for source in self.sources)

    def in_state(self, state: str) -> int:
        """Assets that ended so."""
        return sum(source.states.get(state, 0) for source in self.sources)


def measure_scope(coverage: Sequence[Coverage], sources: Iterable[SourceState]) -> Scope:
    """Everything that the inventory says of its own completeness."""
    states = {source.name: source for source in sources}
    by_source: dict[str, list[Coverage]] = defaultdict(list)
    for item in coverage:
        by_source[item.source].append(item)
    names = sorted({*states, *by_source})
    not_run = Counter(rule for item in coverage for rule in item.not_run)
    return Scope(
        sources=tuple(_source(name, states.get(name), by_source[name]) for name in names),
        unread=tuple(_unread(coverage)),
        sampled=tuple(_sampled(coverage)),
        not_run=tuple(sorted(not_run.items())),
        open_ends=sum((item.incomplete or item.state == "failed") and not item.accepted for item in coverage)
        + sum(state.state == "failed" and not state.accepted for state in states.values()),
    )


def _source(name: str, state: SourceState | None, items: Sequence[Coverage]) -> SourceScope:
    return SourceScope(
        name=name,
        type=state.type if state else "",
        reached=state is None or state.state == "reached",
        code=state.code if state else "",
        reason=state.reason if state else "",
        states=Counter(item.state for item in items),
        rows_read=sum(item.rows_read or 0 for item in items),
        rows_total=sum(item.rows_total or item.rows_read or 0 for item in items),
        bytes_read=sum(item.bytes_read or 0 for item in items),
    )


def _unread(coverage: Iterable[Coverage]) -> list[Unread]:
    places: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    accepted: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for item in coverage:
        if item.state == "complete" or item.code == "sampled":
            continue
        group = (item.state, item.code, item.reason)
        places[group].append(item.asset)
        if item.accepted:
            accepted[group].append(f"{item.asset}: {item.accepted}")
        for locator, state, code, reason in item.omissions:
            if locator:
                places[state, code, reason].append(f"{item.asset} › {locator}")
    order = {"failed": 0, "partial": 1, "skipped": 2}
    return [
        Unread(*group, tuple(sorted(places[group])), tuple(sorted(accepted[group])))
        for group in sorted(places, key=lambda group: (order.get(group[0], 3), -len(places[group]), group))
    ]


def _sampled(coverage: Iterable[Coverage]) -> list[Sampled]:
    found = [
        Sampled(item.asset, item.rows_read or 0, item.rows_total, item.sampling)
        for item in coverage
        if item.sampling not in ("", "all") or (item.rows_total or 0) > (item.rows_read or 0) > 0
    ]
    return sorted(found, key=lambda one: (-(one.rows_total or 0), one.asset))
