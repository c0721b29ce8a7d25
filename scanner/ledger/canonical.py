"""One spelling for a piece of JSON, so that it has one digest."""

from __future__ import annotations

import hashlib
import json
from typing import Any


def canonical(value: Any) -> str:
    """Sorted keys, no blanks, ASCII: two equal values are two equal texts. Raises `TypeError` for what is not JSON."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)


def digest(label: str, value: Any) -> str:
    """SHA-256 of a value for one use, 64 hex digits; the label keeps digests of two uses apart."""
    return hashlib.sha256(f"vigie {label}\n{canonical(value)}".encode("ascii")).hexdigest()
