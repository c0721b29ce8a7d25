"""The coefficients of the column verdict: log-odds per piece of evidence, from `weights.json`."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..base import Evidence, Kind
from ..errors import ClassifierError


@dataclass(frozen=True)
class Weights:
    """Stored coefficients, fitted on labelled columns by `python -m classifiers.columns.training`."""

    of: Mapping[str, float]
    """Log-odds of each piece of evidence, by its name; see the README beside the file."""
    caps: Mapping[str, float]
    """The most that values may say, where the name says nothing (`alone`) and where it says the same (`named`)."""
    chance: Mapping[str, float]
    """How often a value of the right shape passes by accident (law.md section 7; lessons.md 6)."""
    scale: float = 1.0
    """Calibration of the summed log-odds."""
    ceiling: float = 1.0
    """The share of names that mean what they say in schemas that nobody here has seen: no name is surer than that."""

    def piece(self, kind: Kind, piece: str, text: str, amount: float = 1.0) -> Evidence:
        """A piece of evidence, with what it weighs."""
        return Evidence(kind, text, self.of[piece] * amount, piece, amount)

    def probability(self, score: float, others: Iterable[float] = (), *, checked: bool = False) -> float:
        """Share of verdicts of this score that hold, given the scores of the other types that it might be.

        What rests on checksums is not bounded by how often names mislead.
        """
        odds = math.exp(self._bounded(score))
        share = odds / (1.0 + odds + sum(math.exp(self._bounded(other)) for other in others))
        return share if checked else share * self.ceiling

    def _bounded(self, score: float) -> float:
        return max(-30.0, min(30.0, self.scale * score))


def load_weights(path: Path) -> Weights:
    """Read stored coefficients; raises `ClassifierError` if some are missing."""
    try:
        data: dict[str, Any] = json.loads(path.read_text("utf-8"))
        return Weights(**{field.name: data[field.name] for field in fields(Weights)})
    except (OSError, ValueError, KeyError) as error:
        raise ClassifierError(f"{path.name} cannot be used: {type(error).__name__}.", code="weights-wrong") from None


@lru_cache(maxsize=1)
def default_weights() -> Weights:
    """Those that ship with Vigie."""
    return load_weights(Path(__file__).with_name("weights.json"))
