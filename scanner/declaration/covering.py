"""Answers which activities cover a place, and which of them decides there.

Several activities may cover one asset, one of its fields, or some of its rows. **The most protective decides**: the one
whose rules leave the organisation the least room. In this order, the first is the most protective:

1. activities that still run before those that have ended, which justify nothing any more;
2. as processor before as controller: data entrusted by a controller are touched on its instructions alone (GDPR
   Arts. 28(3)(a) and 29), and a request is referred to it;
3. by the legal basis, what must be kept before what may go: legal obligation, public task, vital interests, contract,
   legitimate interest, consent (Art. 17(3)(b): erasure for one activity does not reach what a law keeps for another);
4. with a ground for special categories or for the national number before without: its conditions bind all who share
   the data;
5. the longer retention period before the shorter: what one activity still needs is not removed because another is over;
6. as in the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..periods import parse_period
from .activity import Activity

if TYPE_CHECKING:
    from .model import Declaration

_BASES = ("A6-1-c", "A6-1-e", "A6-1-d", "A6-1-b", "A6-1-f", "A6-1-a")


@dataclass(frozen=True)
class Covering:
    """The activities that cover a place (an asset, a field of it, a row of it)."""

    activities: tuple[Activity, ...] = ()
    """The most protective first."""
    by_rows: frozenset[str] = frozenset()
    """Ids of those that cover only some of the rows, where it is not known whether this row is among them."""

    @property
    def decisive(self) -> Activity | None:
        """The activity that decides; None where nothing covers the place."""
        return self.activities[0] if self.activities else None

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the activities, the most protective first."""
        return tuple(activity.id for activity in self.activities)


def by_protection(declaration: Declaration, activities: list[Activity]) -> tuple[Activity, ...]:
    """The activities, the most protective first; see the order above."""
    return tuple(sorted(activities, key=lambda activity: _rank(declaration, activity)))


def _rank(declaration: Declaration, activity: Activity) -> tuple[bool, bool, int, bool, float]:
    bases = [_BASES.index(ground.basis[:6]) for ground in activity.legal_bases if ground.basis[:6] in _BASES]
    grounded = bool(activity.special_bases or activity.national_number_ground)
    return (
        activity.ended is not None,
        activity.role != "processor",
        min(bases, default=len(_BASES)),
        not grounded,
        -_days(declaration.retention_of(activity).period),
    )


def _days(period: str | None) -> float:
    """A period's length, for comparison alone; one that no date ends is the longest."""
    if period is None:
        return float("inf")
    parsed = parse_period(period)
    return parsed.months * 30.44 + parsed.days
