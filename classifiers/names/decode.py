"""From chances per token to entities: the best sequence of labels over each stretch where anything may be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .labels import LABELS, OUTSIDE, is_begin, kind_of
from .network import Floats

_SURELY_OUTSIDE = 0.96
"""A token that is outside with at least this chance cuts the stretch; it is almost never overruled."""

_LEAN = 0.5
"""Taken off the log chance of being outside: half the names that training held back from are worth their errors."""


@dataclass(frozen=True)
class Entity:
    """Tokens `start` to `end` (exclusive) of a kind, with the mean chance of that kind."""

    start: int
    end: int
    kind: str
    score: float


def entities(at: NDArray[np.intp], chances: Floats, transitions: Floats) -> list[Entity]:
    """The entities among the tokens at the positions `at`, in order."""
    doubtful = np.flatnonzero(chances[:, OUTSIDE] < _SURELY_OUTSIDE)
    if not len(doubtful):
        return []
    positions = at[doubtful]
    breaks = np.flatnonzero(np.diff(positions) > 1) + 1
    found: list[Entity] = []
    logs = np.log(chances[doubtful] + 1e-6)
    logs[:, OUTSIDE] -= _LEAN
    # Chances are conditional on the window already: transitions weigh in lightly, but what may not be stays out.
    weigh = np.where(transitions < -20, transitions, transitions * 0.25)
    for places in np.split(np.arange(len(doubtful)), breaks):
        labels = _best(logs[places], weigh)
        found += _spans(positions[places[0]], labels, chances[doubtful[places]])
    return found


def _best(logs: Floats, transitions: Floats) -> list[int]:
    """Viterbi; before and after the stretch everything is outside."""
    score = logs[0] + _START
    if len(logs) == 1:
        return [int(score.argmax())]
    back: list[NDArray[np.intp]] = []
    for row in logs[1:]:
        table = score[:, None] + transitions
        best = table.argmax(axis=0)
        back.append(best)
        score = table[best, _ALL] + row
    labels = [int(score.argmax())]
    for best in reversed(back):
        labels.append(int(best[labels[-1]]))
    return labels[::-1]


_ALL = np.arange(len(LABELS))
_START = np.array([0.0 if label == OUTSIDE or is_begin(label) else -30.0 for label in range(len(LABELS))])


def _spans(first: int, labels: list[int], chances: Floats) -> Iterator[Entity]:
    at = 0
    while at < len(labels):
        if labels[at] == OUTSIDE:
            at += 1
            continue
        end, label = at + 1, labels[at] if is_begin(labels[at]) else labels[at] - 1
        while end < len(labels) and labels[end] == label + 1:
            end += 1
        score = float(chances[at:end, label : label + 2].sum(axis=1).mean())
        yield Entity(int(first) + at, int(first) + end, kind_of(label), score)
        at = end
