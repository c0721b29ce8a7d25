"""Tells forms of address and initials by how they are written."""

from __future__ import annotations

import re
from functools import lru_cache

from .folding import fold
from .words import TITLES

CUT_SHORT = frozenset({"Ph", "Cl", "Th", "Ch", "Chr", "Fl", "Gh", "Guill", "Jos", "Jac", "Alb", "Wm", "Geo"})
"""Given names cut short to more than a letter, before their full stop; `Fr.` is a Frau more often than a François."""
REGNAL = re.compile(r"[IVX]{1,5}\.?")
"""The number of a king or a pope."""
JUNIOR = frozenset({"jr", "jr.", "sr.", "junior", "senior"})
_PRONOUNS = frozenset({"i", "you", "he", "she", "it", "we", "they", "that", "there", "who", "what"})
_VERBS = frozenset({"d", "ll", "ve", "re", "m", "s"})
_MET = 1 << 15
"""Words whose answer is kept: every rule asks about the same ones."""


@lru_cache(maxsize=_MET)
def is_title(word: str) -> bool:
    """Whether the word is a form of address (`M.`, `dhr.`, `Frau`), written as one."""
    folded = fold(word).rstrip(".")
    return folded in TITLES and (len(word) > 2 or word[0].isupper())


@lru_cache(maxsize=_MET)
def is_contracted(word: str) -> bool:
    """Whether the word is a pronoun with a verb: `He'd`, `They're`."""
    pronoun, mark, verb = word.replace("’", "'").lower().partition("'")
    return bool(mark) and pronoun in _PRONOUNS and verb in _VERBS


@lru_cache(maxsize=_MET)
def is_initials(word: str) -> bool:
    """Whether the token is one or more initials: `E.`, `J.-P.`, `J-P`, or a capital alone."""
    return (word.endswith(".") and word[0].isupper() and len(word.strip(".")) <= 5) or (
        word.isupper() and (len(word) == 1 or (len(word) == 3 and word[1] == "-"))
    )
