"""Makes a `ColumnSample` from loose values: cells of a frame, of a JSON array, of a line of `vigie columns`."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

LONGEST = 100_000
"""Characters of a cell that are looked at."""
_NOTHING = frozenset(("", "null", "none", "nan", "nat", "n/a", "-", "\\n"))


def cell_text(value: Any) -> str:
    """A cell as text; empty for what is missing. Whole numbers lose the `.0` that a missing neighbour gave them."""
    if value is None or value is True or value is False:
        return "" if value is None else str(value).lower()
    if isinstance(value, str):
        text = value.strip()
    elif isinstance(value, float):
        if math.isnan(value) or math.isinf(value):
            return ""
        text = str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)
    elif isinstance(value, (datetime, date, time)):
        text = value.isoformat(sep=" ") if isinstance(value, datetime) else value.isoformat()
        text = text.removesuffix(" 00:00:00")
    elif isinstance(value, (int, Decimal)):
        text = format(value, "f") if isinstance(value, Decimal) else str(value)
    elif isinstance(value, (list, tuple, set)):
        flat = all(isinstance(v, (str, int, float)) for v in value)
        text = ", ".join(map(cell_text, value)) if flat else _nested(value)
    elif isinstance(value, (bytes, bytearray, memoryview)):
        text = _bytes(bytes(value))
    elif isinstance(value, dict):
        text = _nested(value)
    else:
        text = str(value).strip()
    return "" if text.lower() in _NOTHING else text[:LONGEST]


def count_values(values: Iterable[Any]) -> Counter[str]:
    """Distinct values as text, with how often each is there; missing ones left out."""
    counts = Counter(map(cell_text, values))
    counts.pop("", None)
    return counts


def _nested(value: Any) -> str:
    try:
        return json.dumps(value, ensure_ascii=False, default=str)
    except (TypeError, ValueError, RecursionError):
        return ""


def _bytes(value: bytes) -> str:
    """Text that a store keeps as bytes; what is no text (an image, a key) is looked at by name alone."""
    try:
        text = value[: LONGEST * 4].decode("utf-8").strip()
    except UnicodeDecodeError:
        return ""
    return text if text.isprintable() else ""
