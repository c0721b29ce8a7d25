"""Tells a postcode by where it stands alone: numbers of four or five digits between a street and a town."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..base import ColumnSample, Evidence
from .hints import Reading
from .verdict import Candidate

_POSTCODE = re.compile(r"[1-9]\d{3,4}|0\d{4}")
_SHARE = 0.95
_FEWEST = 3
"""Distinct values."""
_STREETS = {"STREET_ADDRESS", "POSTAL_ADDRESS", "HOUSE_NUMBER"}
_REACH = 3
"""Columns from the town within which the street stands: number and box may be between them."""
_WEIGHT = 1.6


def postcode_between(
    place: int, column: ColumnSample, readings: Sequence[Reading], best: Sequence[str | None]
) -> Candidate | None:
    """The postcode that the column at `place` holds, if those beside it say so; `best` is what each column holds."""
    if best[place] is not None or not readings[place].opaque:
        return None
    if "CITY" not in best[max(0, place - 1) : place + 2]:
        return None
    if not _STREETS.intersection(best[max(0, place - _REACH) : place + _REACH + 1]):
        return None
    coded = [value for value in column.values if _POSTCODE.fullmatch(value.strip().removesuffix(".0"))]
    if len(coded) < max(_FEWEST, _SHARE * len(column.values)):
        return None
    text = "numbers of four or five digits between a street and a town"
    rows = sum(column.values[value] for value in coded)
    return Candidate("POSTAL_CODE", _WEIGHT, (Evidence("neighbours", text, _WEIGHT),), rows)
