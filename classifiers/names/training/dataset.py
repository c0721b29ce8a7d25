"""Turns labelled texts into arrays of word numbers and labels, with case augmentation."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..model.features import ROWS, describe
from ..model.labels import OUTSIDE, begin, inside, is_begin
from ..model.network import WINDOW
from ..tokens import tokenize
from ..wordlist import WordList
from .fill import Example

_AT_ONCE = 4096
SILENT = 3
"""Numbers that a word has."""


@dataclass(frozen=True)
class Batchable:
    """Texts end to end, with edges between them; `open` are the positions that are learnt from."""

    words: NDArray[np.int32]
    labels: NDArray[np.int8]
    open: NDArray[np.int64]


class TrainingVocabulary:
    """A number per distinct word, one more for the same word in no list, and another for it in no cluster either."""

    def __init__(self, lexicon: WordList) -> None:
        self._lexicon = lexicon
        self._numbers: dict[str, int] = {}
        self._rows: list[NDArray[np.int32]] = []
        self.open: list[bool] = []
        self.learn(["\n\n"])

    def number(self, word: str) -> int:
        """The number of a word that was learnt; its silent twins are the next two."""
        return self._numbers[word]

    def learn(self, words: Iterable[str]) -> None:
        """Numbers the words that are new."""
        new = [word for word in dict.fromkeys(words) if word not in self._numbers]
        for at in range(0, len(new), _AT_ONCE):
            part = new[at : at + _AT_ONCE]
            facts, unlisted = describe(part, self._lexicon), describe(part, self._lexicon, silent=True)
            unknown = describe(part, self._lexicon, silent=True, clustered=False)
            kinds = (facts.rows, unlisted.rows, unknown.rows)
            for word, opened, *rows in zip(part, facts.open, *kinds, strict=True):
                letters = word[0].isalpha() and len(word) > 1
                self._numbers[word] = len(self._rows)
                self._rows += [_present(one if letters else rows[0]) for one in rows]
                self.open += [bool(opened)] * SILENT

    def facts(self) -> Any:
        """Rows of every word, as a sparse matrix of ones."""
        ends = np.cumsum([0, *map(len, self._rows)])
        rows = np.concatenate(self._rows)
        shape = (len(self._rows), ROWS)
        return import_module("scipy.sparse").csr_array((np.ones(len(rows), np.float32), rows, ends), shape=shape)


def _present(rows: NDArray[np.int32]) -> NDArray[np.int32]:
    present: NDArray[np.int32] = rows[rows != ROWS]
    return present


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
    examples = list(examples)
    cut = [tokenize(example.text) for example in examples]
    vocabulary.learn(word for tokens in cut for word in tokens.words)
    for example, tokens in zip(examples, cut, strict=True):
        tags = _tags(tokens.starts, example)
        whole = False
        for word, tag in zip(tokens.words, tags, strict=True):
            number = vocabulary.number(word)
            if is_begin(tag):
                whole = rng.random() < silent / 2  # a name of which no list has any part
            share = silent * 0.4 * word[0].isupper() if tag == OUTSIDE else 1.0 if whole else silent * 0.6
            words.append(number + (rng.randint(1, 2) if rng.random() < share else 0))
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
