"""Fits the coefficients: a softmax over the types that a column may hold and `nothing`, with a prior.

The model is McFadden's conditional logit (1974): a candidate's score is the sum of coefficient times amount over its
pieces of evidence, `nothing` scores 0. The coefficients maximise the likelihood of the labels under a normal prior
around what was believed before (`prior.json`), so that a piece that is seldom seen stays where it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
STEPS = 400
RATE = 0.05


@dataclass(frozen=True)
class Example:
    """A column: its candidates as (entity type, piece -> amount), and the types that are right."""

    table: int
    language: str
    named_only: bool
    candidates: tuple[tuple[str, Mapping[str, float]], ...]
    right: tuple[str, ...]
    system: str = ""
    """The application that the table belongs to: its tables name things alike."""

    @property
    def reachable(self) -> bool:
        """Whether a right answer is among the candidates; `nothing` always is."""
        return not self.right or any(entity_type in self.right for entity_type, _ in self.candidates)


@dataclass(frozen=True)
class _Batch:
    features: Array
    """A row per candidate."""
    starts: NDArray[np.intp]
    """First row of each example, which is its `nothing`."""
    owner: NDArray[np.intp]
    right: Array
    """1 for rows that are right."""


def _batch(examples: Sequence[Example], pieces: Mapping[str, int]) -> _Batch:
    rows: list[Array] = []
    starts, owner, right = [], [], []
    for number, example in enumerate(examples):
        starts.append(len(rows))
        rows.append(np.zeros(len(pieces)))
        right.append(float(not example.right))
        owner.append(number)
        for entity_type, amounts in example.candidates:
            row = np.zeros(len(pieces))
            for piece, amount in amounts.items():
                row[pieces[piece]] += amount
            rows.append(row)
            right.append(float(entity_type in example.right))
            owner.append(number)
    return _Batch(np.array(rows), np.array(starts), np.array(owner), np.array(right))


def _shares(batch: _Batch, weights: Array) -> Array:
    """The share that the model gives each row of its example."""
    scores = batch.features @ weights
    top = np.maximum.reduceat(scores, batch.starts)
    odds = np.exp(scores - top[batch.owner])
    return odds / np.add.reduceat(odds, batch.starts)[batch.owner]


def fit(
    examples: Iterable[Example], prior: Mapping[str, float], spread: float, laws: Iterable[str] = ()
) -> dict[str, float]:
    """Coefficients that maximise likelihood and prior; those in `laws` stay as they are."""
    pieces = {piece: place for place, piece in enumerate(prior)}
    batch = _batch([example for example in examples if example.reachable], pieces)
    start = np.array(list(prior.values()))
    free = np.array([float(piece not in set(laws)) for piece in pieces])
    weights, first, second = start.copy(), np.zeros_like(start), np.zeros_like(start)
    for step in range(1, STEPS + 1):
        shares = _shares(batch, weights)
        hit = np.add.reduceat(shares * batch.right, batch.starts)
        wanted = shares * batch.right / hit[batch.owner]
        gradient = ((wanted - shares) @ batch.features - (weights - start) / spread**2) * free
        first, second = 0.9 * first + 0.1 * gradient, 0.999 * second + 0.001 * gradient**2
        weights = weights + RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return {piece: round(float(weights[place]), 3) for piece, place in pieces.items()}


def likelihood(examples: Sequence[Example], weights: Mapping[str, float], scale: float = 1.0) -> float:
    """Mean log-likelihood of the labels, for choosing the prior's spread and the scale."""
    pieces = {piece: place for place, piece in enumerate(weights)}
    batch = _batch([example for example in examples if example.reachable], pieces)
    shares = _shares(batch, scale * np.array(list(weights.values())))
    hit = np.add.reduceat(shares * batch.right, batch.starts)
    return float(np.mean(np.log(np.maximum(hit, 1e-12))))


@dataclass(frozen=True)
class Answer:
    """The verdict on an example."""

    example: Example
    entity_type: str
    """Empty if nothing is tagged."""
    confidence: float

    @property
    def right(self) -> bool:
        """Whether the right type was said, or rightly none."""
        return self.entity_type in self.example.right if self.entity_type else not self.example.right


def answer(example: Example, weights: Mapping[str, float], scale: float = 1.0) -> Answer:
    """What the classifier would say: the best candidate above `nothing`."""
    scores = [(sum(weights[p] * a for p, a in amounts.items()), t) for t, amounts in example.candidates]
    best = max(scores, default=(0.0, ""))
    if best[0] <= 0:
        return Answer(example, "", 0.0)
    odds = [np.exp(min(30.0, scale * score)) for score, _ in scores]
    return Answer(example, best[1], float(np.exp(min(30.0, scale * best[0])) / (1 + sum(odds))))
