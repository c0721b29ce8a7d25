"""Which words are used alike: clusters of German and English words, told by their neighbours in much text.

`Merkel`, `Peres` and `Janssens` stand in one German cluster, `Volvo` and `Philips` in another, football clubs in a
third. Names travel, so that the clusters help in Dutch and French too. Words are looked up as they are written.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from ...errors import ClassifierError

Ints = NDArray[np.int64]
TABLES = ("de", "en")
MOST = 1024
"""Clusters of a table, the first of which is of the words in no cluster."""
_BRANCHES = ((16, 0), (64, 16))
"""Clusters are leaves of a tree: so many branches there are after four and after six turns, and where they begin."""
ROWS = len(TABLES) * (MOST + 80)
"""How many features a word's clusters can be."""
COLUMNS = len(TABLES) * (1 + len(_BRANCHES))
NONE = -1
_NAMES = ("Müller", "Wolfgang", "Frank", "Anna", "Peter", "Christian", "Friedrich")
"""Of each cluster that is names of persons, one."""


_RECENT = 20_000
"""Answers that are kept at hand."""


class Clusters:
    """The tables as they ship; a word is kept as 32 bits, so that one unknown word in ten thousand seems known."""

    def __init__(self, path: Path) -> None:
        try:
            with np.load(path) as data:
                self._keys = np.cumsum(data["steps"], dtype=np.uint32)
                self._leaves = np.stack([data[f"leaf_{table}"] for table in TABLES]).astype(np.int64)
                self._turns = [data[f"turns_{table}"].astype(np.int64) for table in TABLES]
        except (OSError, KeyError, ValueError):
            raise ClassifierError(
                "The word clusters of the name tagger cannot be read.", code="clusters-broken", hint="Reinstall Vigie."
            ) from None
        self._recent: dict[str, bool] = {}
        at, known = self._find(_NAMES)
        self._names = [frozenset(leaves[at][known].tolist()) - {0} for leaves in self._leaves]

    def rows(self, words: Sequence[str]) -> Ints:
        """The features of each word, `COLUMNS` of them, counted from 0; `NONE` where it stands in no cluster.

        A word in capitals or in lower case that is not known as it is written is looked up with a capital.
        """
        at, known = self._find(words)
        again = np.flatnonzero(~known & np.fromiter(map(_is_odd, words), dtype=bool, count=len(words)))
        if len(again):
            at[again], known[again] = self._find([words[i].capitalize() for i in again.tolist()])
        found = []
        for table in range(len(TABLES)):
            leaves = np.where(known, self._leaves[table][at], 0)
            turns, base = self._turns[table][leaves], table * (ROWS // len(TABLES))
            columns = [leaves, *(turns % count + MOST + first for count, first in _BRANCHES)]
            found += [np.where(leaves > 0, base + column, NONE) for column in columns]
        return np.column_stack(found)

    def is_used_as_name(self, word: str) -> bool:
        """Whether the word, as it is written, is used as given or family names are."""
        answer = self._recent.get(word)
        if answer is None:
            at, known = self._find([word])
            leaves = self._leaves[:, at[0]].tolist()
            answer = bool(known[0]) and any(leaf in names for leaf, names in zip(leaves, self._names, strict=True))
            if len(self._recent) >= _RECENT:
                self._recent.clear()
            self._recent[word] = answer
        return answer

    def _find(self, words: Sequence[str]) -> tuple[Ints, NDArray[np.bool_]]:
        wanted = np.fromiter(map(word_key, words), dtype=np.uint32, count=len(words))
        at = np.minimum(np.searchsorted(self._keys, wanted), len(self._keys) - 1)
        return at, self._keys[at] == wanted


def word_key(word: str) -> int:
    """32 bits that stand for a word as it is written."""
    return crc32(word.encode("utf-8", "surrogatepass"))


def _is_odd(word: str) -> bool:
    return len(word) > 2 and (word.isupper() or word.islower())
