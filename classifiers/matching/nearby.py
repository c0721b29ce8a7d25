"""Findings by place, so that each is compared with those near it alone: a long list holds tens of thousands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter

from ..base import Finding

_START = attrgetter("start")


class Placed:
    """Findings of one text, in order of place."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = sorted(findings, key=_START)
        self._starts = [f.start for f in self.findings]
        self._longest = max([f.end - f.start for f in self.findings], default=0)

    def near(self, one: Finding, reach: int) -> Sequence[Finding]:
        """All that may begin or end within so many characters of another, and perhaps a few more."""
        first = bisect_left(self._starts, one.start - reach - self._longest)
        return self.findings[first : bisect_right(self._starts, one.end + reach)]

    def touching(self, one: Finding) -> list[Finding]:
        """Those that share a character with another; with itself, if it is among them."""
        return [f for f in self.near(one, 0) if f.start < one.end and one.start < f.end]
