"""The labels of tokens and which may follow which."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

KINDS = ("PER", "ADR", "LOC", "ORG", "MISC")
LABELS = ("O", *(f"{prefix}-{kind}" for kind in KINDS for prefix in "BI"))
OUTSIDE = 0


def begin(kind: str) -> int:
    """The label that begins an entity of a kind."""
    return LABELS.index(f"B-{kind}")


def inside(kind: str) -> int:
    """The label that continues one."""
    return LABELS.index(f"I-{kind}")


def kind_of(label: int) -> str:
    """The kind of entity that a label belongs to; empty outside."""
    return "" if label == OUTSIDE else LABELS[label][2:]


def is_begin(label: int) -> bool:
    """Whether the label begins an entity."""
    return label % 2 == 1


def allowed() -> NDArray[np.bool_]:
    """`allowed()[a, b]`: whether label `b` may follow label `a`."""
    size = len(LABELS)
    table = np.ones((size, size), dtype=bool)
    for after in range(size):
        if after != OUTSIDE and not is_begin(after):
            table[:, after] = [kind_of(before) == kind_of(after) for before in range(size)]
    return table
