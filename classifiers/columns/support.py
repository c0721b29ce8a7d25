"""What the values of a column say for one entity type, against chance."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

_MIXTURES = ((0.97, 0.0), (0.8, -0.4), (0.4, -1.2), (0.1, -2.0), (0.02, -2.5), (0.002, -3.0))
"""How much of a column may be of the type, and how much less likely (in log) such a mixture is beforehand."""


@dataclass(frozen=True)
class Support:
    """What the values say for one entity type."""

    matched: int
    """Rows whose value may be of the type."""
    distinct: int
    weight: float
    """Log-odds against chance."""
    kind: Literal["values", "checksum", "cardinality", "text"]
    """Of `Evidence`: values, checksum, cardinality, text."""
    text: str
    share: float = 1.0
    """Of the distinct values judged."""
    subtype: str = ""


def likelihood(matched: int, total: int, chance: float) -> float:
    """Log-likelihood of the best mixture over chance alone; bounded in size, since values of a column are kin."""
    if not matched:
        return 0.0
    scale = min(1.0, 400 / total)
    best = max(
        matched * math.log(share / chance) + (total - matched) * math.log((1 - share) / (1 - chance)) + prior
        if share > chance
        else -99.0
        for share, prior in _MIXTURES
    )
    return best * (scale if best < 0 else max(scale, min(1.0, 8.0 / best)) if best else 1.0)


def said(entity_type: str, matched: int, total: int, checked: bool, chance: float) -> str:
    """The count against chance, in words."""
    what = "have the form and a valid checksum" if checked else "have the form"
    return f"{matched} of {total} distinct values {what} of {entity_type} (chance {chance:.2%})"
