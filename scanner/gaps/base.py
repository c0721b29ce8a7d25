"""One difference between what is declared and what is held."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

GapKind = Literal[
    "special",
    "national-number",
    "outside",
    "overdue",
    "exposed",
    "credential",
    "failed",
    "uncovered",
    "undeclared",
    "named",
    "mixed",
    "absent",
]
Severity = Literal["high", "medium", "low"]
ORDER: tuple[Severity, ...] = ("high", "medium", "low")
KINDS: tuple[GapKind, ...] = get_args(GapKind)
"""In the order in which they are told."""

FAIL_ON = ("undeclared", "uncovered", "special", "failed")
"""The rules of `--fail-on`, which are kinds of gaps."""


@dataclass(frozen=True)
class Gap:
    """One difference between what is declared and what is held."""

    kind: GapKind
    severity: Severity
    asset: str = ""
    """Public id; empty for what was not found, and for a whole source."""
    field: str = ""
    categories: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()
    """Ids of the activities that cover the place, or that the gap is about."""
    code: str = ""
    """Of the sentence that says it, where the kind has more than one."""
    params: Mapping[str, str | int] = dataclasses.field(default_factory=dict)
    source: str = ""
    entity_types: tuple[str, ...] = ()
    persons: int | None = None
    """Distinct persons in the asset, estimated."""

    @property
    def guessed(self) -> bool:
        """Whether it rests on a date that nobody declared: to be checked before anything is done."""
        return "guessed" in self.code
