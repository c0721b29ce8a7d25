"""From chances per token to entities: the best sequence of labels over each stretch where anything may be."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .labels import LABELS, OUTSIDE, is_begin, kind_of
from .network import Floats

_SURELY_OUTSIDE = 0.96
"""A token that is outside with at least this chance cuts the stretch; it is almost never overruled."""

_FEW, _MANY = 3, 30
"""Tokens that most entities do not exceed, and entities from which their scores are made all at once."""

CALLED = 0.75
"""Score of a name that its title, its form or its place in a list gives away."""


class Entity(NamedTuple):
    """Tokens `start` to `end` (exclusive) of a kind, with the mean chance of that kind."""

    start: int
    end: int
    kind: str
    score: float


def entities(at: NDArray[np.intp], chances: Floats, transitions: Floats) -> list[Entity]:
    """The entities among the tokens at the positions `at`, in order."""
    doubtful = (chances[:, OUTSIDE] < _SURELY_OUTSIDE).nonzero()[0]
    if not len(doubtful):
        return []
    positions = at[doubtful].tolist()
    kept = chances[doubtful]
    logs = np.log(kept + 1e-6)
    likeliest = logs.argmax(axis=1).tolist()
    spans: list[tuple[int, int, int]] = []
    first, count = 0, len(positions)
    while first < count:
        end = first + 1
        while end < count and positions[end] == positions[end - 1] + 1:
            end += 1
        labels = likeliest[first:end]
        # The likeliest labels, one by one, are nearly always a sequence that may be; only else is the best one sought.
        if not _may_be(labels):
            # Chances are conditional on the window already: transitions weigh in lightly, but what may not be stays
            # out.
            labels = _best(logs[first:end], np.where(transitions < -20, transitions, transitions * 0.25))
        spans += _spans(first, labels)
        first = end
    scores = _scores(spans, kept)
    return [
        Entity(positions[start], positions[start] + end - start, kind_of(label), score)
        for (start, end, label), score in zip(spans, scores, strict=True)
    ]


def _may_be(labels: list[int]) -> bool:
    before = OUTSIDE
    for label in labels:
        if label != OUTSIDE and not is_begin(label) and before not in (label, label - 1):
            return False
        before = label
    return True


def _best(logs: Floats, transitions: Floats) -> list[int]:
    """Viterbi; before and after the stretch everything is outside."""
    score = logs[0] + _START
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


def _spans(first: int, labels: list[int]) -> Iterator[tuple[int, int, int]]:
    """Where entities begin and end, counted from `first` on, with the label that begins their kind."""
    at = 0
    while at < len(labels):
        if labels[at] == OUTSIDE:
            at += 1
            continue
        end, label = at + 1, labels[at] if is_begin(labels[at]) else labels[at] - 1
        while end < len(labels) and labels[end] == label + 1:
            end += 1
        yield first + at, first + end, label
        at = end


def _scores(spans: list[tuple[int, int, int]], chances: Floats) -> list[float]:
    """The mean chance of each entity's kind."""
    scores = [0.0] * len(spans)
    for size in range(1, _FEW + 1) if len(spans) > _MANY else ():
        few = [number for number, (start, end, _) in enumerate(spans) if end - start == size]
        starts = np.array([spans[number][0] for number in few], dtype=np.intp)
        labels = np.array([spans[number][2] for number in few], dtype=np.intp)
        # in the order in which `np.add.reduce` adds so few
        columns = [chances[starts + at, labels + by] for at in range(size) for by in (0, 1)]
        for number, score in zip(few, reduce(np.add, columns).tolist(), strict=True):
            scores[number] = score / size
    for number, (start, end, label) in enumerate(spans):
        if not scores[number]:
            scores[number] = float(np.add.reduce(chances[start:end, label : label + 2], axis=None)) / (end - start)
    return scores
