"""Joins declaration and inventory: looks at every place once, for each kind of gap."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ..declaration import Declaration
from ..entries import Coverage, Entry, SourceState
from .absence import absent, failed
from .base import KINDS, ORDER, Gap
from .estate import Estate
from .fields import per_field
from .retention import overdue
from .spread import exposed, mixed, named, outside


def find_gaps(
    declaration: Declaration,
    entries: Iterable[Entry],
    coverage: Iterable[Coverage],
    *,
    sources: Iterable[SourceState] = (),
    as_of: date | None = None,
) -> list[Gap]:
    """Every gap, the gravest first, then by place; the same input gives the same list.

    `as_of` is the day on which retention periods and the ends of activities are judged; without it, no period is.
    """
    estate = Estate(declaration, entries, coverage, as_of)
    found = [
        *per_field(estate),
        *exposed(estate),
        *outside(estate),
        *named(estate),
        *mixed(estate),
        *failed(estate, sources),
        *absent(estate),
        *(overdue(estate, as_of) if as_of else ()),
    ]
    return sorted(found, key=_rank)


def _rank(gap: Gap) -> tuple[int, int, str, str, str, tuple[str, ...], str]:
    return (
        ORDER.index(gap.severity),
        KINDS.index(gap.kind),
        gap.source,
        gap.asset,
        gap.field,
        gap.activities,
        gap.code,
    )


def fail_on(rules: Iterable[str], gaps: Iterable[Gap]) -> bool:
    """Whether one of the gaps is of a kind that `--fail-on` names."""
    wanted = set(rules)
    return any(gap.kind in wanted for gap in gaps)
