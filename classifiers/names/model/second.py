"""Looks a second time at words in doubt: at what stands farther off, and at what the same word is elsewhere.

The network sees three words on either side of each word and nothing else. `Barak` after *le Premier ministre* is surely
a person; five lines on, `Barak` alone can then hardly be anything else. Only words that may be part of an entity are
looked at again, so that it costs little.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...errors import ClassifierError
from ..things.climate import KINDS as SORTS
from .labels import LABELS, OUTSIDE, kind_of
from .network import FEW, Floats, Vocabulary, product

_FILE = Path(__file__).parent.parent / "data" / "second.npz"
KINDS = sorted({kind_of(label) for label in range(len(LABELS))})
"""What a word can be part of; the first, empty, is nothing."""
_OF_LABEL = np.array([KINDS.index(kind_of(label)) for label in range(len(LABELS))])
_SUMS = (_OF_LABEL[:, None] == np.arange(len(KINDS))).astype(np.float32)
"""Adds up the labels of a kind."""
_DOUBT = 0.995
"""A word that is outside with at least this chance is not looked at again."""
_SHORT = 5
"""Tokens up to which a text is a value, around which nothing stands."""
_BESIDE, _NEAR, _CHANCES = 3, 10, 4
"""Words on either side whose sort counts by its place, whose sorts are counted, and whose chances are seen."""
_TRUST = 0.15
"""How much what the network said weighs beside the second look: two that err in other places err less together."""
_LEANING = 0.4
"""How much more is believed of persons than was learnt: a name that is missed costs more than one too many."""
_LEAST = np.float32(1e-3)
"""A chance that is as good as none."""
_ONE = np.array([1])
_SORT, _WORD, _BITS, _GRADE = len(SORTS), 3, 12, 4
_LINE = SORTS.index("line")
WIDTHS = (
    (2 * _BESIDE + 1) * _SORT, _SORT, _WORD * _BITS, _WORD * _GRADE, _WORD * _GRADE, 0,
    (2 * _CHANCES + 1) * len(KINDS), _WORD * (len(LABELS) - 1), 3 * len(KINDS) + 2,
)  # fmt: skip
"""How many facts there are of each group, in order; of the hidden layer as many as it is wide."""
Places = NDArray[np.int64]


@dataclass(frozen=True)
class Read:
    """A stretch of texts as the network has read it."""

    ids: NDArray[np.int32]
    """Each token and edge by its number."""
    at: NDArray[np.intp]
    """Where the tokens stand that may be part of an entity."""
    hidden: Floats
    """What the network makes of these …"""
    chances: Floats
    """… and what it says of them."""
    text: Places
    """In which text each of these stands."""
    low: Places
    high: Places
    """Where each text begins and ends: none sees its neighbour."""

    def doubtful(self) -> Places:
        """Which of them are looked at again."""
        told = (self.high - self.low)[self.text] > _SHORT
        return ((self.chances[:, OUTSIDE] < _DOUBT) & told).nonzero()[0]

    def beside(self, which: Places) -> Places:
        """The places of the words from `_NEAR` before to `_NEAR` behind; -1 where the text has none."""
        at, text = self.at[which], self.text[which]
        places = at[:, None] + np.arange(-_NEAR, _NEAR + 1)
        inside = (places >= self.low[text][:, None]) & (places < self.high[text][:, None])
        found: Places = np.where(inside, places, -1)
        return found


class SecondLook:
    """The fitted weights: one hidden layer over what is known of each word in doubt."""

    def __init__(self, path: Path = _FILE) -> None:
        try:
            with np.load(path) as data:
                first, self._second = data["first"].astype(np.float32), data["second"].astype(np.float32)
                biases = data["first_bias"].astype(np.float32), data["second_bias"].astype(np.float32)
                self._first_bias, self._second_bias = biases
        except (OSError, KeyError, ValueError):
            raise ClassifierError(
                "The weights of the second look at names cannot be read.", code="model-broken", hint="Reinstall Vigie."
            ) from None
        self._split(first)

    def _split(self, first: Floats) -> None:
        """The first layer as tables, one a place, so that facts that are one of a few need not be spelt out; all tables
        are one, so that a few words are looked up at once."""
        hidden = len(first) - sum(WIDTHS)
        widths = [width or hidden for width in WIDTHS]
        sorts, self._bag, bits, given, family, *dense = np.split(first, np.cumsum(widths)[:-1])
        self._dense: Floats = np.ascontiguousarray(np.concatenate(dense))
        size = first.shape[1]
        six = (np.arange(64)[:, None] >> np.arange(6) & 1).astype(np.float32)
        bits = bits.reshape(_WORD, _BITS, size)
        low, high = six @ bits[:, :6], six @ bits[:, 6:]
        marks = np.arange(_GRADE * _GRADE)
        grades = given.reshape(_WORD, _GRADE, size)[:, marks & 3] + family.reshape(_WORD, _GRADE, size)[:, marks >> 2]
        tables = [*sorts.reshape(-1, _SORT, size), *chain.from_iterable(zip(low, high, grades, strict=True))]
        self._table: Floats = np.concatenate(tables)
        self._begins = np.cumsum([0, *map(len, tables[:-1])])
        """Where in it each of the tables begins."""

    @staticmethod
    @lru_cache(maxsize=1)
    def shared() -> SecondLook:
        """The weights that ship with Vigie, loaded when first asked for."""
        return SecondLook()

    def chances(self, vocabulary: Vocabulary, read: Read) -> Floats:
        """The chance of each label, better judged where the network was in doubt."""
        which = read.doubtful()
        if not len(which):
            return read.chances
        own = product(read.chances, _SUMS)
        scores = self._scores(vocabulary, read, own, which)
        scores *= 1 - _TRUST
        scores += _TRUST * np.log(own[which] + _LEAST)
        scores[:, KINDS.index("PER")] += _LEANING
        scores -= scores.max(axis=1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=1, keepdims=True)
        changed = read.chances.copy()
        # which label of its kind a word has is left as it was
        changed[which] *= (scores / (own[which] + 1e-6))[:, _OF_LABEL]
        changed[which] /= changed[which].sum(axis=1, keepdims=True)
        return changed

    def _scores(self, vocabulary: Vocabulary, read: Read, own: Floats, which: Places) -> Floats:
        places = read.beside(which)
        sorts, counted = _sorts(vocabulary, read, places)
        bits = _bits(vocabulary, read, places)
        total = product(_dense(vocabulary, read, own, which, places), self._dense)
        total += product(counted, self._bag)
        total += self._first_bias
        self._add_known(total, sorts, bits)
        np.maximum(total, 0, out=total)
        scores: Floats = product(total, self._second) + self._second_bias
        return scores

    def _add_known(self, total: Floats, sorts: Places, bits: Places) -> None:
        """Adds what each of the tables has for each word, in their order."""
        known = np.stack([bits >> 4 & 63, bits >> 10, bits & 15], axis=2).reshape(len(bits), -1)
        rows = np.concatenate([sorts, known], axis=1) + self._begins
        if len(total) < FEW:
            each = np.empty((len(rows), rows.shape[1] + 1, total.shape[1]), dtype=np.float32)
            each[:, 0], each[:, 1:] = total, self._table[rows]
            np.add.reduce(each, axis=1, out=total)
        else:
            for at in range(rows.shape[1]):
                total += self._table[rows[:, at]]


def facts(vocabulary: Vocabulary, read: Read) -> Floats:
    """A line of facts for each word in doubt, spelt out, in the order of `WIDTHS`."""
    which = read.doubtful()
    places = read.beside(which)
    sorts, counted = _sorts(vocabulary, read, places)
    bits = _bits(vocabulary, read, places)
    grade = np.eye(_GRADE, dtype=np.float32)
    return np.concatenate(
        [
            np.eye(_SORT, dtype=np.float32)[sorts].reshape(len(which), WIDTHS[0]),
            counted,
            (bits[:, :, None] >> np.arange(4, 16) & 1).reshape(len(which), WIDTHS[2]),
            grade[bits & 3].reshape(len(which), WIDTHS[3]),
            grade[bits >> 2 & 3].reshape(len(which), WIDTHS[4]),
            _dense(vocabulary, read, product(read.chances, _SUMS), which, places),
        ],
        axis=1,
    ).astype(np.float32)


def _within(places: Places, reach: int) -> Places:
    """Of the places beside words those that are so near."""
    return places[:, _NEAR - reach : _NEAR + reach + 1]


def _sorts(vocabulary: Vocabulary, read: Read, places: Places) -> tuple[Places, Floats]:
    """The sorts of the words beside, by place, and the share of each sort among all of them."""
    every = np.full(len(read.ids) + 1, _LINE, dtype=np.int64)
    every[:-1] = vocabulary.sorts(read.ids)
    sorts = every[places]
    rows = sorts + np.arange(len(places))[:, None] * _SORT
    counted = np.bincount(rows.ravel(), minlength=len(places) * _SORT).reshape(len(places), _SORT)
    return _within(sorts, _BESIDE), counted.astype(np.float32) / np.float32(places.shape[1])


def _bits(vocabulary: Vocabulary, read: Read, places: Places) -> Places:
    """What the lexicon knows of the word before, the word itself and the word behind."""
    every = np.zeros(len(read.ids) + 1, dtype=np.int64)
    every[:-1] = vocabulary.bits(read.ids)
    found: Places = every[_within(places, _WORD // 2)]
    return found


def _dense(vocabulary: Vocabulary, read: Read, own: Floats, which: Places, places: Places) -> Floats:
    """What the network made of a word and of those around, and what the text is like."""
    around = np.full((len(read.ids) + 1, len(KINDS)), np.log(_LEAST), np.float32)
    around[:, 0] = np.log(1 + _LEAST)
    around[read.at] = np.log(own + _LEAST)
    labels = np.zeros((len(read.ids) + 1, len(LABELS) - 1), np.float32)
    labels[read.at] = read.chances[:, 1:]
    return np.concatenate(
        [
            read.hidden[which],
            around[_within(places, _CHANCES)].reshape(len(which), WIDTHS[6]),
            labels[_within(places, _WORD // 2)].reshape(len(which), WIDTHS[7]),
            _elsewhere(vocabulary, read, own, which),
            _of_text(read, own, which),
        ],
        axis=1,
    )


def _elsewhere(vocabulary: Vocabulary, read: Read, own: Floats, which: Places) -> Floats:
    """What the same word is at other places of its text, those that are sure most of all, and how many there are."""
    words = (read.text << 32) + read.ids[read.at]
    group, count = _groups(words)
    steady = vocabulary.steady(read.ids[read.at])
    weights = np.where(steady[:, None], own.max(axis=1, keepdims=True) ** 4, np.float32(0))
    shares = own * weights
    both = np.concatenate([shares, weights], axis=1)
    total = np.zeros((len(count), len(KINDS) + 1), np.float32)
    np.add.at(total, group, both)
    group = group[which]
    left = total[group] - both[which]
    others = np.where(left[:, -1:] > 1e-3, left[:, :-1] / np.maximum(left[:, -1:], 1e-3), 0)
    many = np.where(steady[which], np.log1p(count[group] - 1), 0)[:, None]
    return np.concatenate([others, many, others * many], axis=1).astype(np.float32)


def _groups(values: Places) -> tuple[Places, Places]:
    """Of each value the number of its group, and how many each group has: as `np.unique`, in half the time."""
    order = np.argsort(values)
    ordered = values[order]
    group = np.empty(len(values), dtype=np.int64)
    group[order] = np.concatenate([_ONE, ordered[1:] != ordered[:-1]]).cumsum() - 1
    return group, np.bincount(group)


def _of_text(read: Read, own: Floats, which: Places) -> Floats:
    """How much of a text is what, and how long it is."""
    group = np.concatenate([_ONE, read.text[1:] != read.text[:-1]]).cumsum() - 1  # they stand text by text
    count = np.bincount(group)
    total = np.zeros((len(count), len(KINDS)), np.float32)
    np.add.at(total, group, own)
    size = count.astype(np.float32)[:, None]
    shares = np.concatenate([total / size, np.log(size) / 5], axis=1).astype(np.float32)
    found: Floats = shares[group[which]]
    return found
