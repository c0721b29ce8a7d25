"""What the same word is elsewhere in a text: a name is told where its neighbours give it away, and is one everywhere.

`Barak` after *le Premier ministre* is surely a person; five lines on, `Barak` alone can then hardly be anything else,
and what is a club in three places is one in the fourth.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .labels import LABELS, kind_of
from .network import Floats

_KINDS = sorted({kind_of(label) for label in range(len(LABELS))})
_OF_LABEL = np.array([_KINDS.index(kind_of(label)) for label in range(len(LABELS))])
_SUMS = (_OF_LABEL[:, None] == np.arange(len(_KINDS))).astype(np.float32)
"""Adds up the labels of a kind."""
_WEIGHT = 0.5
"""How much the other places of a word weigh against its own, the more the more of them there are."""
_FEWEST = 2


def consistent(chances: Floats, ids: NDArray[np.int64], steady: NDArray[np.bool_]) -> Floats:
    """The chances, each drawn towards those of the same word elsewhere.

    `ids` are the words of each text at the rows of `chances`; only those that are `steady` are compared: words with a
    capital that are not the small change of every sentence. Places that are sure of themselves count most.
    """
    at = np.flatnonzero(steady)
    met = ids[at].tolist()
    if len(met) < _FEWEST or len(set(met)) == len(met):
        return chances
    words, group, count = np.unique(ids[at], return_inverse=True, return_counts=True)
    many = count[group] > 1
    at, group = at[many], group[many]
    own = chances[at] @ _SUMS
    sure = own.max(axis=1, keepdims=True) ** 4
    total, weight = np.zeros((len(words), own.shape[1]), np.float32), np.zeros((len(words), 1), np.float32)
    np.add.at(total, group, own * sure)
    np.add.at(weight, group, sure)
    others = (total[group] - own * sure) / (weight[group] - sure + 1e-6)
    share = _WEIGHT * (1 - 1 / count[group])[:, None].astype(np.float32)
    drawn = (1 - share) * own + share * others
    changed = chances.copy()
    changed[at] *= (drawn / (own + 1e-6))[:, _OF_LABEL]
    changed[at] /= changed[at].sum(axis=1, keepdims=True)
    return changed
