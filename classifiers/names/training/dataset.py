"""Turns labelled texts into arrays of word numbers and labels, with case augmentation."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..features import ROWS, describe
from ..labels import OUTSIDE, begin, inside, is_begin
from ..network import WINDOW
from ..tokens import tokenize
from ..wordlist import WordList
from .fill import Example

_MOST_FEATURES = 40


@dataclass(frozen=True)
class Batchable:
    """Texts end to end, with edges between them; `open` are the positions that are learnt from."""

    words: NDArray[np.int32]
    labels: NDArray[np.int8]
    open: NDArray[np.int64]


class TrainingVocabulary:
    """A number per distinct word and one more for the same word with the lexicon silent."""

    def __init__(self, lexicon: WordList) -> None:
        self._lexicon = lexicon
        self._numbers: dict[str, int] = {}
        self._rows: list[list[int]] = []
        self.open: list[bool] = []
        self.named: list[bool] = []
        self.number("\n\n")

    def number(self, word: str) -> int:
        """The number of a word; its silent twin is the next."""
        known = self._numbers.get(word)
        if known is None:
            known = self._numbers[word] = len(self._rows)
            fact = describe([word], self._lexicon)
            letters = word[0].isalpha() and len(word) > 1
            silent = describe([word], self._lexicon, silent=True) if letters else fact
            self._rows += [_present(fact.rows[0]), _present(silent.rows[0])]
            self.open += [bool(fact.open[0])] * 2
            self.named += [letters, letters]
        return known

    def table(self) -> NDArray[np.int32]:
        """Rows of every word, filled up with the row past the last, which stays zero."""
        table = np.full((len(self._rows), _MOST_FEATURES), ROWS, dtype=np.int32)
        for at, rows in enumerate(self._rows):
            table[at, : len(rows)] = rows
        return table


def _present(rows: NDArray[np.int32]) -> list[int]:
    found: list[int] = rows[rows != ROWS].tolist()
    return found[:_MOST_FEATURES]


def recased(example: Example, rng: random.Random) -> Example:
    """The text as it is, or all in lower case, or all in capitals."""
    roll = rng.random()
    if roll < 0.15:
        text = example.text.lower()
    elif roll < 0.28:
        text = example.text.replace("ß", "s").upper()
    else:
        return example
    return Example(text, example.spans, example.language) if len(text) == len(example.text) else example


def encode(examples: Iterable[Example], vocabulary: TrainingVocabulary, rng: random.Random, silent: float) -> Batchable:
    """Arrays of the texts; in `silent` of the names the lexicon's knowledge is held back."""
    words: list[int] = [0] * WINDOW
    labels: list[int] = [OUTSIDE] * WINDOW
    for example in examples:
        tokens = tokenize(example.text)
        tags = _tags(tokens.starts, example)
        whole = False
        for word, tag in zip(tokens.words, tags, strict=True):
            number = vocabulary.number(word)
            if is_begin(tag):
                whole = rng.random() < silent / 2  # a name of which no list has any part
            share = silent * 0.4 * word[0].isupper() if tag == OUTSIDE else 1.0 if whole else silent * 0.6
            words.append(number + (1 if rng.random() < share else 0))
            labels.append(tag)
        words += [0] * WINDOW
        labels += [OUTSIDE] * WINDOW
    opened = np.array(vocabulary.open, dtype=bool)
    ids = np.array(words, dtype=np.int32)
    return Batchable(ids, np.array(labels, dtype=np.int8), np.flatnonzero(opened[ids]))


def _tags(starts: list[int], example: Example) -> list[int]:
    tags, at = [], 0
    spans = example.spans
    for start in starts:
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        if at == len(spans) or start < spans[at][0]:
            tags.append(OUTSIDE)
        else:
            first = not tags or start == spans[at][0] or starts[len(tags) - 1] < spans[at][0]
            tags.append(begin(spans[at][2]) if first else inside(spans[at][2]))
    return tags
