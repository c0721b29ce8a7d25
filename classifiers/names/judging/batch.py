"""Holds what the network says of many short texts that it read end to end, and takes it apart by text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..entry import Bit
from ..model.decode import Entity
from ..model.network import Floats, Vocabulary
from .judge import Named

Places = NDArray[np.int64]
HARDLY = 0.02
"""How likely the tagger must find a token part of a person at least, so that any rule looks at it."""


@dataclass(frozen=True)
class Seen:
    """What the network says of one text, by the numbers of its tokens."""

    low: int
    """The place of the first of them among those of the batch."""
    words: list[str]
    starts: Places
    """Where each token begins, in characters."""
    entities: list[Entity]
    person: Floats
    """How likely each token is part of a person."""
    doubtful: list[tuple[int, float]]
    """The tokens that may be part of a person at all, each with how likely it is."""
    pairs: list[int]
    """The tokens that begin a frequent given name with a known family name, whatever the tagger finds."""
    breaks: list[int]
    """The tokens that end a line."""
    places: dict[str, list[int]]
    """Where each of the words `SOUGHT`, and each office, stands that the text has."""
    streets: list[tuple[int, int]]
    """Where the street words stand, in characters."""
    titles: list[int]
    heads: list[tuple[int, int]]
    """Where the words stand that the labels of a form turn on which ask for a name, in characters."""


class Batch:
    """Texts end to end, edges between them: what is known of their tokens is asked for once."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        ids: NDArray[np.int32],
        starts: Places,
        person: Floats,
        entities: Sequence[Entity],
    ) -> None:
        """`ids`, `starts` and `person` have a place per token and edge, `entities` count by these places."""
        self._words, self._starts, self._person = vocabulary.words(ids), starts, person
        self._kinds = vocabulary.sorts(ids).astype(np.int64)
        may_be = (person > HARDLY).nonzero()[0]
        self._doubtful = list(zip(may_be.tolist(), person[may_be].tolist(), strict=True))
        self._pairs = _begin_pairs(vocabulary.bits(ids)).nonzero()[0].tolist()
        self._breaks = vocabulary.breaks(ids).nonzero()[0].tolist()
        self._entities, self._begins = entities, [entity.start for entity in entities]
        self._sought = vocabulary.sought(ids).nonzero()[0].tolist()
        self._streets = vocabulary.streets(ids).nonzero()[0].tolist()
        self._titles = vocabulary.titles(ids).nonzero()[0].tolist()
        self._heads = vocabulary.heads(ids).nonzero()[0].tolist()

    def between(self, low: int, high: int) -> Seen:
        """The text whose tokens have the places from `low` to `high`."""
        words, starts = self._words[low:high], self._starts[low:high]
        begun = self._entities[bisect_left(self._begins, low) : bisect_left(self._begins, high)]
        return Seen(
            low,
            words,
            starts,
            [Entity(e.start - low, e.end - low, e.kind, e.score) for e in begun],
            self._person[low:high],
            self._doubted(low, high),
            _counted_from(low, high, self._pairs),
            _counted_from(low, high, self._breaks),
            _by_word(_counted_from(low, high, self._sought), words),
            [_span(at, words, starts) for at in _counted_from(low, high, self._streets)],
            _counted_from(low, high, self._titles),
            [_span(at, words, starts) for at in _counted_from(low, high, self._heads)],
        )

    def _doubted(self, low: int, high: int) -> list[tuple[int, float]]:
        first, last = bisect_left(self._doubtful, (low,)), bisect_left(self._doubtful, (high,))
        return [(at - low, chance) for at, chance in self._doubtful[first:last]]

    def named(self, texts: Sequence[Seen], found: Sequence[Sequence[Entity]]) -> Named:
        """All the names that were found in each of the texts, by their places in the batch."""
        counts = list(map(len, found))
        first = np.repeat([seen.low for seen in texts], counts)
        last = np.repeat([seen.low + len(seen.words) for seen in texts], counts)
        every = [
            Entity(e.start + seen.low, e.end + seen.low, e.kind, e.score)
            for seen, of in zip(texts, found, strict=True)
            for e in of
        ]
        return Named(self._words, self._kinds, every, first, last)


def _begin_pairs(bits: NDArray[np.uint16]) -> NDArray[np.bool_]:
    """Which tokens are a frequent given name before a known family name, by what the lexicon knows of each."""
    begin: NDArray[np.bool_] = (bits & Bit.GIVEN) == Bit.GIVEN
    begin[:-1] &= ((bits[1:] & Bit.FAMILY) >= 2 << 2) | (bits[1:] == 0)
    begin[-1:] = False
    return begin


def token_starts(lengths: Places, counts: Places) -> Places:
    """Where each token of texts end to end begins in its own text; `counts` are the tokens of each text."""
    starts = lengths.cumsum() - lengths
    first = np.append(starts, 0)[counts.cumsum() - counts]
    own: Places = starts - first.repeat(counts)
    return own


def _counted_from(low: int, high: int, places: list[int]) -> list[int]:
    """The places from `low` to `high`, as counted from `low`."""
    return [place - low for place in places[bisect_left(places, low) : bisect_left(places, high)]]


def _by_word(places: list[int], words: Sequence[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for at in places:
        found.setdefault(words[at], []).append(at)
    return found


def _span(at: int, words: Sequence[str], starts: Places) -> tuple[int, int]:
    start = int(starts[at])
    return start, start + len(words[at])
