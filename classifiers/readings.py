"""Keeps the best of the findings that overlap: a stretch of running text is one thing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from .base import MIN_SCORE, Finding

_GUESSED = frozenset({"PERSON", "LOCATION", "ORGANIZATION"})
"""What a tagger guesses."""
_GUESS = 0.15
"""By so much a guess ranks lower than a form or label of the same score (`état civil : Marié`)."""
_CONTAINERS = frozenset({"POSTAL_ADDRESS", "MRZ", "USER_AGENT"})
"""Types whose parts would be findings of their own; the whole is kept."""


def best_readings(findings: Iterable[Finding], min_score: float = 0.0) -> list[Finding]:
    """Of overlapping findings the best: by score, then by length; what lies inside a whole goes with it."""
    places = _Places()
    ranked = sorted((f for f in findings if f.score >= min_score), key=_rank)
    return in_order(f for f in ranked if places.take(f.start, f.end))


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """The findings by place; of those at the same place the surest first."""
    return sorted(findings, key=lambda f: (f.start, f.end, -f.score, f.entity_type))


def _rank(finding: Finding) -> tuple[bool, float, int, int, str]:
    whole = finding.entity_type in _CONTAINERS and finding.score >= MIN_SCORE
    score = finding.score - _GUESS if finding.entity_type in _GUESSED else finding.score
    return not whole, -score, finding.start - finding.end, finding.start, finding.entity_type


class _Places:
    """Which stretches of a text are taken, in order, none overlapping."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def take(self, start: int, end: int) -> bool:
        """Take the stretch unless a part of it is taken."""
        position = bisect_left(self._starts, end)
        if position and self._ends[position - 1] > start:
            return False
        self._starts.insert(position, start)
        self._ends.insert(position, end)
        return True
