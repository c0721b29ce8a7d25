"""What a measurement gives, before anybody formats it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

from .scores import Tally

Part = Literal["texts", "columns", "documents"]
NOTHING = "(nothing)"


@dataclass(frozen=True)
class Miss:
    """Something missed or found wrongly; `masked` shows its form, not its content."""

    case: str
    """Set and id."""
    language: str
    entity_type: str
    found: str
    """What the engine said instead, or `(nothing)`."""
    masked: str = ""
    rank: int = 0
    """Higher is worse: by sensitivity."""


@dataclass
class Results:
    """All that one engine did with one part of the sets."""

    part: Part
    engine: str
    version: str
    strict: Tally
    """Texts: both ends and the type. Columns and documents: the entity type."""
    loose: Tally
    """Texts: touching, of the same family. Columns and documents: the category."""
    cases: int = 0
    clean: int = 0
    """Cases with nothing to find."""
    alarms: int = 0
    """Clean cases in which something was found all the same."""
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    """(true type, said type); `(nothing)` on either side."""
    misses: list[Miss] = field(default_factory=list)
    reliability: list[tuple[float, bool]] = field(default_factory=list)
    """Confidence of each verdict, and whether it was right."""
    bytes: int = 0
    cells: int = 0
    seconds: float = 0.0
    """CPU seconds of this process."""
    agreement: dict[str, Counter[bool]] = field(default_factory=dict)
    """Documents: kind, language, number of persons: how often right."""
    kinds: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Documents: (true kind, said kind) where they differ."""
