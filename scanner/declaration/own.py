"""What Vigie itself keeps about persons, and which activity of the declaration answers for it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from ..problems import Problem
from .model import Declaration

OwnData = Literal["register", "index", "searches", "tombstones"]
_WHAT: dict[OwnData, str] = {
    "register": "the register of requests",
    "index": "the look-up index (`index: true` in the configuration)",
    "searches": "the log of searches",
    "tombstones": "the tombstones of persons who were erased",
}


def unlisted(declaration: Declaration, kept: Collection[str]) -> list[Problem]:
    """A warning for each of the data that Vigie keeps here and no activity lists: it is processing too (Art. 30)."""
    listed = {name for activity in declaration.activities for name in activity.vigie}
    file, line, column = declaration.position("activities")
    return [
        Problem(
            file,
            line,
            column,
            f"Vigie keeps {what}, and no activity lists that",
            f"Art. 30(1): add `vigie: [{name}]` to the activity that it belongs to",
            "warning",
        )
        for name, what in _WHAT.items()
        if name in kept and name not in listed
    ]
