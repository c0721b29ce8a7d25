"""Finds the words that a dose follows: what is taken, and nobody's name: `Ramipril 2,5 mg`, `Marcumar 1-0-0`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..folding import fold

UNITS = frozenset({"mg", "µg", "μg", "mcg", "ml", "mL", "IE", "UI", "gtt", "Tbl", "Hub", "cpr", "tabl", "comp", "caps"})
"""Of doses; grams are of goods too, and said of those by their price."""
MARK = "®"
_TIMES_A_DAY = re.compile(r"[0-9½](?:[.,/][0-9])?(?:-[0-9½](?:[.,/][0-9])?){2,3}")
"""`1-0-1`: in the morning, at noon, in the evening."""
_PASSED = frozenset({"®", "-", "–", "(", ")", ":", "\t", "à", "a", "x"})
_BACK = 6
"""Tokens from a dose back to what is taken."""


def dosed(words: Sequence[str]) -> frozenset[str]:
    """What is taken, folded: the words with a capital right before a dose, be it with its form or another name
    (`Pantozol® – 40 mg`, `Ramipril (Delix®) 2,5 mg`), and what is a registered mark."""
    marks = [at - 1 for at, word in enumerate(words) if word == MARK and at]
    taken = [at for dose in _doses(words) for at in _taken(words, dose)]
    return frozenset(fold(words[at]) for at in (*marks, *taken))


def _doses(words: Sequence[str]) -> Iterator[int]:
    """Where the number of a dose stands."""
    for at, word in enumerate(words):
        if word in UNITS and at and words[at - 1][0].isdigit():
            yield at - 1
        elif word[0].isdigit() and "-" in word and _TIMES_A_DAY.fullmatch(word):
            yield at


def _taken(words: Sequence[str], dose: int) -> Iterator[int]:
    for at in range(dose - 1, max(-1, dose - _BACK), -1):
        word = words[at]
        if word[0].isupper() and len(word) > 3:
            yield at
            if words[at - 1 : at] != ["("]:
                return
        elif word not in _PASSED and not word[0].isdigit() and word not in UNITS:
            return
