"""Knows a condition in the name of a column by the words that texts are read for: `preeclampsia`, `longontsteking`."""

from __future__ import annotations

from functools import lru_cache

from ..recognizers.generic.condition import ConditionRecognizer
from .rules import words_of
from .tokens import Unit, spellings

HEALTH = frozenset({"health"})
_LEAST = 5
"""Letters of a word that means a condition wherever it stands: `tics` and `gout` are other things as well."""
_MORE = 3
"""Letters before an ending: `gonarthrose`, `otitis`."""


def with_conditions(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """The words of a name, in which one that the lexicon lacks may be a condition."""
    return tuple(
        Unit(unit.words, HEALTH) if not unit.concepts and len(unit.words) == 1 and is_condition(unit.words[0]) else unit
        for unit in units
    )


@lru_cache(maxsize=20_000)
def is_condition(word: str) -> bool:
    """Whether medicine has made the word, or it stands in the lists."""
    if len(word) < _LEAST or word in words_of("elsewhere"):
        return False
    whole, begins, ends = _forms()
    made = word.endswith(ends) and not any(word == end for end in ends) and len(word) > _LEAST + _MORE
    return word in whole or word.startswith(begins) or made


@lru_cache(maxsize=1)
def _forms() -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """What words are, begin with and end in, each in every spelling."""
    terms = [term for term in ConditionRecognizer.TERMS if term.replace("*", "").isalpha()]
    whole = {s for term in terms if term[-1] != "*" for s in spellings(term)}
    begins = {s for term in terms if term[-1] == "*" for s in spellings(term[:-1])}
    ends = {s for ending in ConditionRecognizer.ENDINGS for s in spellings(ending)}
    long = {begin for begin in begins if len(begin) >= _LEAST and begin not in words_of("elsewhere")}
    return frozenset(whole), tuple(sorted(long)), tuple(sorted(e for e in ends if len(e) >= _LEAST or e == "itis"))
