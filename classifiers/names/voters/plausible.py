"""Whether what a model calls a name can be one, by its shape."""

from __future__ import annotations

from ..folding import fold
from ..words import LABELS, MONTHS_DAYS


def plausible(value: str) -> bool:
    """Refuses by shape what models call a person: numbers, code, months, labels (lesson 9)."""
    if "\n" in value or any(c.isdigit() or c in "@/\\_=<>{}[]|#*" for c in value):
        return False
    words = value.split()
    if not words or not any(c.isalpha() for c in value) or len(value) < 2:
        return False
    return any(word[0].isupper() for word in words) and not all(fold(w) in MONTHS_DAYS | LABELS for w in words)
