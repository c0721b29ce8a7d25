"""The coefficients of the column verdict: log-odds per piece of evidence, from `weights.json`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..errors import ClassifierError


@dataclass(frozen=True)
class Weights:
    """Stored coefficients; `scripts` may fit others on labelled columns."""

    levels: Mapping[str, Mapping[str, float]]
    """Level of a name's hint, then what the table is about: `thing`, `any`, `person`, or `inside` its own kind."""
    name: Mapping[str, float]
    silent: Mapping[str, float]
    """Where the name says nothing for a type, or something else."""
    values: Mapping[str, float]
    fit: Mapping[str, float]
    chance: Mapping[str, float]
    """How often a value of the right shape passes by accident (law.md section 7; lessons.md 6)."""
    cardinality: float
    key: float
    comment: float
    scale: float = 1.0
    """Calibration of the summed log-odds."""
    shift: float = 0.0

    def level(self, level: str, person: float, inside: bool) -> float:
        """The log-odds of a hint, between those for a table of things, any table and a table of persons."""
        row = self.levels[level]
        end = row["person"] if person >= 0 else row["thing"]
        weight = row["any"] + abs(person) * (end - row["any"])
        return max(weight, row["inside"]) if inside and "inside" in row else weight


def load_weights(path: Path) -> Weights:
    """Read stored coefficients; raises `ClassifierError` if some are missing."""
    try:
        data: dict[str, Any] = json.loads(path.read_text("utf-8"))
        data.pop("version", None)
        return Weights(**data)
    except (OSError, ValueError, TypeError) as error:
        raise ClassifierError(f"{path.name} cannot be used: {type(error).__name__}.", code="weights-wrong") from None


@lru_cache(maxsize=1)
def default_weights() -> Weights:
    """Those that ship with Vigie."""
    return load_weights(Path(__file__).with_name("weights.json"))
