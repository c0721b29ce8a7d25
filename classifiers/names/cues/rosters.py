"""Reads rotas: behind a label, nothing but lone names of which half are known: `Till 1: Amelie, Kit (am), Bex (pm)`.

A list of colours or wares is none, though people are called so: names that are words or towns count as unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..entry import Bit
from ..folding import fold
from ..model.decode import CALLED, Entity
from ..model.features import CAPITALISED, shape, word_grades
from ..titles import is_title
from ..wordlist import WordList
from ..words import word_set
from .ends import NO_NAMES

ELSEWHERE = word_set("le la les des du et de het een van voor der die das und mit pour avec dans op bij bei auf")
"""Words of other languages, in which wares are called like persons more often than in English."""
_PARTED = frozenset({",", ";", "+", "&", "and", "/", "en", "et", "und"})
_BREAKS = frozenset({"\n", "\n\n"})
_ASIDE = 8
"""Tokens of a note in brackets at most."""
_ELSE = Bit.ANY_WORD | Bit.WORD_COMMON | Bit.ANY_PLACE | Bit.COUNTRY
_NEVER = Bit.COUNTRY | Bit.PLACE_BIG


def on_rota(words: Sequence[str], colons: Sequence[int], found: set[int], lexicon: WordList) -> Iterator[Entity]:
    """The names of each such line; `found` are tokens of persons that are known already."""
    for colon in colons:
        names = _lone_words(words, colon + 1)
        known = sum(_is_known(words[at], lexicon, at in found) for at in names)
        if len(names) > 1 and not found.isdisjoint(names) and 2 * known >= len(names):
            for at in names:
                if _may_be(words[at], lexicon):
                    yield Entity(at, at + 1, "PER", CALLED)


def _lone_words(words: Sequence[str], at: int) -> list[int]:
    """Where the items of the rest of a line stand, if each is one word with a capital, notes in brackets aside."""
    names: list[int] = []
    while at < len(words):
        while at < len(words) and is_title(words[at]):
            at += 1
        if at >= len(words) or shape(words[at]) != CAPITALISED:
            return []
        names.append(at)
        at = _behind_note(words, at + 1)
        if at >= len(words) or words[at] in _BREAKS or words[at] == ".":
            return names
        if words[at] not in _PARTED:
            return []
        at += 1
        while at < len(words) and words[at] in _PARTED:
            at += 1
    return names


def _behind_note(words: Sequence[str], at: int) -> int:
    if words[at : at + 1] != ["("]:
        return at
    return next((end + 1 for end in range(at, min(at + _ASIDE, len(words))) if words[end] == ")"), at)


def _is_known(word: str, lexicon: WordList, found: bool) -> bool:
    bits = lexicon.folded_bits(fold(word))
    given, family = word_grades(word, lexicon)
    if lexicon.brands.has(fold(word)) or bits & _NEVER:
        return False
    return (given >= 2 and not bits & _ELSE) or (found and (given > 0 or family > 0))


def _may_be(word: str, lexicon: WordList) -> bool:
    bits = lexicon.folded_bits(fold(word))
    return len(word) > 1 and not bits & _NEVER and fold(word) not in NO_NAMES
