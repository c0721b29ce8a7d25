"""Finds the words that a dose follows: what is taken, and nobody's name: `Ramipril 2,5 mg`, `Marcumar 1-0-0`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from ..folding import fold

UNITS = frozenset({"mg", "µg", "μg", "mcg", "ml", "mL", "IE", "UI", "gtt", "Tbl", "Hub", "cpr", "tabl", "comp", "caps"})
"""Of doses; grams are of goods too, and said of those by their price."""
MARK = "®"
_TIMES_A_DAY = re.compile(r"[0-9½](?:[.,/][0-9])?(?:-[0-9½](?:[.,/][0-9])?){2,3}")
"""`1-0-1`: in the morning, at noon, in the evening."""
_PASSED = frozenset({"®", "-", "–", "(", ")", ":", "\t", "à", "a", "x"})
_GIVEN = frozenset(
    [
        "administré",
        "administrée",
        "contre-indiqué",
        "contre-indiquée",
        "administered",
        "contraindicated",
        "toegediend",
        "gecontra-indiceerd",
        "gecontraïndiceerd",
        "verabreicht",
        "kontraindiziert",
        "dose",
        "administration",
        "traitement",
        "perfusion",
        "utilisation",
        "toediening",
        "dosis",
        "dosering",
        "Dosis",
        "Dosierung",
        "Behandlung",
        "Verabreichung",
        "Einnahme",
        "infusion",
    ]
)
"""What is done with a medicine, and nouns for it."""
_PASSIVE = frozenset(
    [
        "est",
        "doit",
        "être",
        "a",
        "été",
        "peut",
        "ne",
        "pas",
        "sera",
        "is",
        "should",
        "must",
        "be",
        "was",
        "has",
        "been",
        "can",
        "not",
        "wordt",
        "werd",
        "moet",
        "mag",
        "worden",
        "niet",
        "is",
        "wird",
        "wurde",
        "darf",
        "soll",
        "sollte",
        "nicht",
        "werden",
    ]
)
_OF = frozenset({"d'", "d’", "de", "par", "of", "with", "van", "met", "von", "mit"})
_BACK = 6
"""Tokens from a dose back to what is taken."""


def dosed(words: Sequence[str]) -> frozenset[str]:
    """What is taken, folded: the words with a capital right before a dose, be it with its form or another name
    (`Pantozol® – 40 mg`, `Ramipril (Delix®) 2,5 mg`), and what is a registered mark."""
    marks = [at - 1 for at, word in enumerate(words) if word == MARK and at]
    taken = [at for dose in _doses(words) for at in _taken(words, dose)]
    return frozenset(fold(words[at]) for at in (*marks, *taken))


def administered(words: Sequence[str], distinct: AbstractSet[str]) -> frozenset[str]:
    """What patients are given, folded: `Angiox est administré`, `la dose d'Aclasta`, `Behandlung mit Keltor`."""
    if _GIVEN.isdisjoint(distinct):
        return frozenset()
    return frozenset(
        fold(words[place]) for at, word in enumerate(words) if word in _GIVEN for place in _given(words, at)
    )


def _given(words: Sequence[str], at: int) -> Iterator[int]:
    """Where the subject of the verb at `at` stands, or what the noun at `at` is a dose of."""
    before, after = at - 1, at + 1
    while before >= 0 and at - before < _BACK and words[before] in _PASSIVE:
        before -= 1
    if before < at - 1:
        after = before
    elif words[after : after + 1] and words[after] in _OF:
        after += 1
    else:
        return
    if 0 <= after < len(words) and words[after][0].isupper() and len(words[after]) > 3:
        yield after


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
