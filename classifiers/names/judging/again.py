"""Finds the names of a text again where they stand alone: who has a full name or a title is meant elsewhere too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress, count

from ..cues.ends import NAME_SHAPES, NO_NAMES
from ..entry import Bit
from ..folding import fold
from ..model.decode import Entity
from ..model.features import shape
from ..things.alone import is_related
from ..things.bearers import is_borne
from ..titles import is_title
from ..words import AFFECTION, is_role
from .doubts import DETERMINERS, LEADING, Doubts

_SURE, _VERY_SURE, _DOUBT, _LIKELY, AGAIN = 0.7, 0.9, 0.05, 0.5, 0.6
"""A name this sure is remembered, a lone one this sure; a word this likely may be it again, or a lone one; the score
that it is then given."""

_CONTRACTED = DETERMINERS | {"am", "im", "zum", "zur", "vom", "beim", "ins", "du", "au", "een", "ein", "un", "une", "a"}
"""Behind them a word that somebody is called is the word: `am Kopf`."""

_PREPOSITION = frozenset({"und", "das", "dem", "wurde", "the", "and"})
"""Of which one stands in nearly every German or English text, where `An` is a word."""


@dataclass(frozen=True)
class Again(Doubts):
    """What the rest of a text tells of a word."""

    doubtful: Sequence[tuple[int, float]] = ()
    """The tokens that may be part of a person at all, each with how likely the tagger finds it."""

    def _again(self, fixed: Sequence[Entity]) -> list[Entity]:
        """Parts of full names, and sure lone names, that stand alone elsewhere in the text."""
        family, known, words = self._known(fixed)
        lone = {self.words[e.start] for e in fixed if e.end - e.start == 1 and e.score >= _SURE}
        taken = {at for entity in fixed for at in range(entity.start, entity.end)}
        taken |= {at for at in self.barred if self.words[at] not in words}
        doubtful = [at for at, chance in self.doubtful if chance > _DOUBT] if known or lone else []
        doubtful += compress(count(), map(family.__contains__, self.words)) if family else []
        doubtful += self._alone(words, taken) if words else []
        known |= {fold(word) for word in words}
        return [
            Entity(at, at + 1, "PER", AGAIN)
            for at in sorted(set(doubtful))
            if at not in taken
            and shape(self.words[at]) in NAME_SHAPES
            and (
                self._is_known(at, family, known)
                or self.words[at] in words
                or (self.words[at] in lone and self.chances[at] > _LIKELY)
            )
            and not (self._before(at).lower() in _CONTRACTED and self.lexicon.is_word(self.words[at]))
            and not self._numbered(at + 1)
            and not self._is_trade(Entity(at, at + 1, "PER", AGAIN))
            and self.words[at + 1 : at + 2] != ["&"]
            and not is_borne(self.words, at, at + 1)
        ]

    def _alone(self, names: frozenset[str], taken: set[int]) -> list[int]:
        """Where family names that are words too stand by themselves: at the head of a clause, not behind an article."""
        if names.isdisjoint(self._distinct):
            return []
        places = [at for at in compress(count(), map(names.__contains__, self.words)) if at not in taken]
        return [
            at
            for at in places
            if self.words[at].lower() not in self._distinct
            and not "".join(self.words[at + 1 : at + 2])[:1].isupper()  # `Storm Bram`
            and (not at or not self.words[at - 1][0].isalnum())
        ]

    def _known(self, fixed: Sequence[Entity]) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        """Family names as written, every part of a name, folded, and family names that are words too or stand behind a
        title, of the persons that are sure."""
        family, known, words = set(), set(), set()
        for entity in fixed:
            if entity.end - entity.start == 1 and self._is_led(entity):
                words.add(self.words[entity.start])
            if entity.score < _SURE or (entity.end - entity.start == 1 and entity.score < _VERY_SURE):
                continue
            parts = [w for w in self.words[entity.start : entity.end] if len(w) > 3 and not self.lexicon.is_word(w)]
            known |= {fold(word) for word in parts}
            if entity.end - entity.start > 1:
                family |= {w for w in parts if w[1:].islower() and self._grades(w)[0] < 2}
                family |= self._capitals_last(entity)
                words |= {self.words[entity.end - 1]} - family
                words |= self._given_first(entity)
        words = {w for w in words if (len(w) > 2 or w == "An") and w[1:].islower() and self._may_be_again(w)}
        return frozenset(family), frozenset(known), frozenset(words)

    def _capitals_last(self, entity: Entity) -> set[str]:
        """The family name in capitals of one whose given name has none: `Jordan LEVER`, whom reports call `LEVER`."""
        first, last = self.words[entity.start], self.words[entity.end - 1]
        capitals = last.isupper() and last.isalpha() and len(last) > 3 and not first.isupper()
        return {last} if capitals and fold(last) not in NO_NAMES else set()

    def _given_first(self, entity: Entity) -> set[str]:
        """The given name of a full one, though it be a word too: `Storm Vervaet`."""
        first = self.words[entity.start]
        return {first} if self._grades(first)[0] >= 2 and self.lexicon.is_word(first) else set()

    def _may_be_again(self, word: str) -> bool:
        if word == "An":
            return self._distinct.isdisjoint(_PREPOSITION)
        bits = self.lexicon.folded_bits(fold(word))
        return not bits & (Bit.WORD_COMMON | Bit.PLACE_BIG | Bit.COUNTRY) and fold(word) not in NO_NAMES

    def _is_known(self, at: int, family: frozenset[str], known: frozenset[str]) -> bool:
        word = self.words[at]
        if word in family:
            return not self.lexicon.folded_bits(fold(word)) & (Bit.PLACE_BIG | Bit.COUNTRY)
        return float(self.chances[at]) > _DOUBT and fold(word) in known

    def _is_led(self, entity: Entity) -> bool:
        before = self._before(entity.start)
        if fold(before) in AFFECTION and self.words[entity.end : entity.end + 1] in (["'s"], ["’s"]):
            return False  # `Uncle Ben's rice`
        return _leads(before)


@lru_cache(maxsize=1 << 14)
def _leads(word: str) -> bool:
    """Whether a word right before a name says that it is somebody's: several rules ask it of each name."""
    folded = fold(word)
    return is_title(word) or folded in LEADING or is_related(word) or is_role(folded)
