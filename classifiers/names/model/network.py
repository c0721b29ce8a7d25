"""The tagger's network at run time: a window of seven words, one hidden layer, NumPy only.

What the first layer makes of a word at each of the seven places is kept per distinct word; a token then costs seven
look-ups, six additions and a small product. The memory of words is bounded and starts afresh when full.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...errors import ClassifierError
from ..lists.stations import is_head, is_post
from ..things.climate import kind_of_word
from ..tokens import bare
from ..wordlist import WordList
from ..words import SOUGHT
from .features import describe

Floats = NDArray[np.float32]
WINDOW = 3
"""Words seen on either side."""
_FILE = Path(__file__).parent.parent / "data" / "tagger.npz"
_MOST_WORDS = 32_000
_BLOCK = 4096
FEW = 200
"""Tokens up to which one look-up of seven rows each is faster than seven of one."""
_REACH = 2
"""Words between a sign, number or particle and the word that makes it part of a name or an address."""
_HALF, _LENGTH = 32, (1 << 32) - 1
"""Bits of the lower half of a number, and all of them."""
EDGE, _LINE_END = 0, 1
"""Words that are always known: the edge of a text, which an empty line is too, and the end of a line."""
_ONE_THREAD = 1 << 18
"""Multiplications up to which BLAS calls no second thread: on a busy machine they wait for each other longer than they
work, and a scan has a process per core already."""


class Weights:
    """What training leaves behind; half precision on disk."""

    def __init__(self, path: Path = _FILE) -> None:
        try:
            with np.load(path) as data:
                embedding: Floats = data["embedding"].astype(np.float32) * data["scale"].astype(np.float32)
                self.embedding: Floats = np.concatenate([embedding, np.zeros_like(embedding[:1])])
                # Places side by side, so that one product makes all that a word gives to its neighbours.
                first: Floats = data["first"].astype(np.float32)
                self.hidden = first.shape[2]
                self.first: Floats = np.ascontiguousarray(first.transpose(1, 0, 2).reshape(first.shape[1], -1))
                self.first_bias: Floats = data["first_bias"].astype(np.float32)
                self.second: Floats = data["second"].astype(np.float32)
                self.second_bias: Floats = data["second_bias"].astype(np.float32)
                self.transitions: Floats = data["transitions"].astype(np.float32)
                self.version = str(data["version"])
        except (OSError, KeyError, ValueError):
            raise ClassifierError(
                "The model of the name tagger cannot be read.", code="model-broken", hint="Reinstall Vigie."
            ) from None

    @staticmethod
    @lru_cache(maxsize=1)
    def published() -> str:
        """The version of the weights that ship with Vigie, without loading them."""
        try:
            with np.load(_FILE) as data:
                return str(data["version"])
        except (OSError, KeyError, ValueError):
            return "names-missing"

    @staticmethod
    @lru_cache(maxsize=1)
    def shared() -> Weights:
        """The weights that ship with Vigie, loaded when first asked for."""
        return Weights()


class Vocabulary:
    """Distinct words met so far, with their share of the first layer; word 0 is the edge of a text."""

    def __init__(self, weights: Weights, lexicon: WordList) -> None:
        self._weights, self._lexicon = weights, lexicon
        self._places = 2 * WINDOW + 1
        # Made for as many words as are ever kept: the system gives memory to what is written only.
        self._shares: Floats = np.empty((_MOST_WORDS, weights.first.shape[1]), dtype=np.float32)
        self._open, self._weak, self._streets, self._titles, self._heads, self._steady, self._sought = np.zeros(
            (7, _MOST_WORDS), dtype=bool
        )
        self._sorts = np.zeros(_MOST_WORDS, dtype=np.int8)
        self._bits = np.zeros(_MOST_WORDS, dtype=np.uint16)
        self._names: NDArray[np.object_] = np.empty(_MOST_WORDS, dtype=object)
        self._surfaces: dict[str, int] = {}
        """The number of the word of each surface, and behind it, in the lower half, how long the surface is."""
        self._words: dict[str, int] = {}
        self.clear()

    def clear(self) -> None:
        """Forgets every word."""
        self._surfaces, self._words = {}, {}
        self._add(["\n\n", "\n"])

    def read(self, surfaces: Sequence[str]) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
        """A number per token, and how long it is with its blank; unknown words are learnt."""
        try:
            found = self._known(surfaces)
        except KeyError:
            self._meet(surfaces)
            found = self._known(surfaces)
        return (found >> _HALF).astype(np.int32), found & _LENGTH

    def ids(self, surfaces: Sequence[str]) -> NDArray[np.int32]:
        """A number per token; unknown words are learnt."""
        return self.read(surfaces)[0]

    def words(self, ids: NDArray[np.int32]) -> list[str]:
        """The words that the numbers stand for."""
        found: list[str] = self._names[ids].tolist()
        return found

    def breaks(self, ids: NDArray[np.int32]) -> NDArray[np.bool_]:
        """Which tokens end a line, the edges of texts among them."""
        found: NDArray[np.bool_] = (ids == EDGE) | (ids == _LINE_END)
        return found

    def open(self, ids: NDArray[np.int32]) -> NDArray[np.bool_]:
        """Which tokens may be part of an entity at all."""
        opened, weak = self._open[ids], self._weak[ids]
        strong = opened & ~weak
        near = strong.copy()
        for by in range(1, _REACH + 1):
            near[by:] |= strong[:-by]
            near[:-by] |= strong[by:]
        return opened & near

    def streets(self, ids: NDArray[np.int32]) -> NDArray[np.bool_]:
        """Which tokens are street words."""
        return self._streets[ids]

    def titles(self, ids: NDArray[np.int32]) -> NDArray[np.bool_]:
        """Which tokens are titles or roles."""
        return self._titles[ids]

    def heads(self, ids: NDArray[np.int32]) -> NDArray[np.bool_]:
        """Which tokens are heads of labels that ask for a name."""
        return self._heads[ids]

    def sought(self, ids: NDArray[np.int32]) -> NDArray[np.bool_]:
        """Which tokens are words or signs that rules look for in every text, offices among them."""
        return self._sought[ids]

    def steady(self, ids: NDArray[np.int32]) -> NDArray[np.bool_]:
        """Which tokens are words that are likely the same thing wherever a text has them."""
        return self._steady[ids]

    def sorts(self, ids: NDArray[np.int32]) -> NDArray[np.int8]:
        """Of which sort each token is, by `climate.KINDS`."""
        return self._sorts[ids]

    def bits(self, ids: NDArray[np.int32]) -> NDArray[np.uint16]:
        """What the lexicon knows of each token."""
        return self._bits[ids]

    def hidden(self, ids: NDArray[np.int32], at: NDArray[np.intp]) -> Floats:
        """The hidden layer for the tokens at the positions `at` of a text."""
        padded = np.concatenate([np.zeros(WINDOW, np.int32), ids, np.zeros(WINDOW, np.int32)])
        shares = self._shares.reshape(len(self._shares) * self._places, self._weights.hidden)
        rows = padded * self._places
        if len(at) < FEW:
            places = np.arange(self._places)
            total: Floats = np.add.reduce(shares[rows[at[:, None] + places] + places], axis=1)
        else:
            total = np.empty((len(at), self._weights.hidden), dtype=np.float32)
            for start in range(0, len(at), _BLOCK):
                part, where = total[start : start + _BLOCK], at[start : start + _BLOCK]
                shares.take(rows[where], axis=0, out=part, mode="clip")
                share = np.empty_like(part)
                for place in range(1, self._places):
                    # no row is out of range; to be told so spares `take` a copy
                    part += shares.take(rows[where + place] + place, axis=0, out=share, mode="clip")
        total += self._weights.first_bias
        np.maximum(total, 0, out=total)
        return total

    def _known(self, surfaces: Sequence[str]) -> NDArray[np.int64]:
        return np.fromiter(map(self._surfaces.__getitem__, surfaces), dtype=np.int64, count=len(surfaces))

    def _meet(self, surfaces: Sequence[str]) -> None:
        """Learns those that are unknown; where they are too many, all that was known is forgotten first."""
        new = [surface for surface in dict.fromkeys(surfaces) if surface not in self._surfaces]
        if len(self._words) + len(new) > _MOST_WORDS:
            self.clear()
            new = list(dict.fromkeys(surfaces))
        words = {surface: bare(surface) for surface in new}
        self._add([word for word in dict.fromkeys(words.values()) if word not in self._words])
        for surface, word in words.items():
            self._surfaces[surface] = self._words[word] << _HALF | len(surface)

    def _add(self, words: list[str]) -> None:
        if not words:
            return
        start = len(self._words)
        self._grow(start + len(words))
        for at in range(0, len(words), _BLOCK):
            part = words[at : at + _BLOCK]
            facts = describe(part, self._lexicon)
            sums = self._weights.embedding[facts.rows].sum(axis=1)
            stop = start + at + len(part)
            product(sums, self._weights.first, self._shares[start + at : stop])
            self._open[start + at : stop] = facts.open
            self._weak[start + at : stop] = facts.weak
            self._streets[start + at : stop] = facts.street
            self._titles[start + at : stop] = facts.title
            self._heads[start + at : stop] = facts.head
            self._steady[start + at : stop] = facts.steady
            self._sought[start + at : stop] = [word in SOUGHT or is_post(word) or is_head(word) for word in part]
            self._bits[start + at : stop] = facts.bits
            self._sorts[start + at : stop] = [kind_of_word(word, self._lexicon) for word in part]
            self._names[start + at : stop] = part
        self._words.update(zip(words, range(start, start + len(words)), strict=True))

    def _grow(self, size: int) -> None:
        """Room for a single text of more distinct words than are kept."""
        while size > len(self._open):
            self._shares = np.concatenate([self._shares, np.zeros_like(self._shares)])
            self._sorts = np.concatenate([self._sorts, np.zeros_like(self._sorts)])
            self._bits = np.concatenate([self._bits, np.zeros_like(self._bits)])
            self._names = np.concatenate([self._names, np.empty_like(self._names)])
            self._sought = np.concatenate([self._sought, np.zeros_like(self._sought)])
            flags = np.stack([self._open, self._weak, self._streets, self._titles, self._heads, self._steady])
            flags = np.concatenate([flags, np.zeros_like(flags)], axis=1)
            self._open, self._weak, self._streets, self._titles, self._heads, self._steady = flags


def probabilities(weights: Weights, hidden: Floats) -> Floats:
    """The chance of each label for the tokens with this hidden layer."""
    out = np.empty((len(hidden), weights.second.shape[1]), dtype=np.float32)
    for start in range(0, len(hidden), _BLOCK):
        scores = product(hidden[start : start + _BLOCK], weights.second)
        scores += weights.second_bias
        scores -= scores.max(axis=1, keepdims=True)
        np.exp(scores, out=scores)
        np.divide(scores, scores.sum(axis=1, keepdims=True), out=out[start : start + _BLOCK])
    return out


def product(left: Floats, right: Floats, out: Floats | None = None) -> Floats:
    """`left @ right`, in as many rows at a time as one thread takes: a second one would cost as much CPU again."""
    result = np.empty((len(left), right.shape[1]), dtype=np.float32) if out is None else out
    rows = max(1, _ONE_THREAD // right.size)
    for start in range(0, len(left), rows):
        np.matmul(left[start : start + rows], right, out=result[start : start + rows])
    return result
