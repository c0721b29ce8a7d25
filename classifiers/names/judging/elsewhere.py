"""Finds a name that is certain once wherever else it stands alone: whoever has a full name, a title or a turn in a talk
is meant by each half of it, though nothing beside that place tells.

A firm, a street or a cup that bears the name has a capital beside it (`Tubbs Roofing`, `the Bunting Cup`), a partner or
a number: only where no such neighbour stands is the name the person's again. In small letters it is where the word is
nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, count

from ..cues.ends import NO_NAMES
from ..entry import Bit
from ..folding import fold
from ..model.decode import CALLED, Entity
from ..model.features import CAPITALISED, shape, word_grades
from ..things.bearers import is_borne
from ..titles import is_title
from ..wordlist import WordList
from ..words import CLOSINGS, LABELS, LEADING_PARTICLES, MONTHS_DAYS, PARTICLES, SALUTATIONS
from .doubts import DETERMINERS

ELSEWHERE = 0.6
_CERTAIN, _LIKELY, _ALONE = 0.7, 0.5, 0.9
"""How sure a full name is that is remembered, one that begins with a known given name, and a lone one."""
_SHORTEST, _SMALL = 3, 4
"""Letters of a name that is found again, and of one in small letters."""
_UPPER = 3
"""The shape of a word in capitals."""
_PARTNERS = frozenset({"&", "+", "@", "_"})
_COUPLING = frozenset({"&", "+"})
_DASHES = frozenset("-–/")
_STOPS = frozenset({".", "!", "?", "\n", "\n\n", ":", "•", "(", '"', "“", "«", "„"})
_GERMAN = frozenset({"der", "und", "den", "dem"})
_ELSE = Bit.ANY_WORD | Bit.WORD_COMMON | Bit.COUNTRY | Bit.PLACE_BIG
_UNNAMED = NO_NAMES | LABELS | PARTICLES | LEADING_PARTICLES | MONTHS_DAYS | SALUTATIONS | CLOSINGS


class Elsewhere:
    """The names of one text that are certain, and where else they stand."""

    def __init__(self, words: Sequence[str], distinct: frozenset[str], lexicon: WordList) -> None:
        self._words, self._distinct, self._lexicon = words, distinct, lexicon

    def find(self, fixed: Iterable[Entity], taken: set[int]) -> Iterator[Entity]:
        """The names, none of them among the tokens that are `taken`."""
        names = self._certain(fixed)
        if not names:
            return
        small = {low for word in names if (low := word.lower()) in self._distinct and self._is_only_name(low)}
        wanted = names | small
        seen = set(taken)
        for at in compress(count(), map(wanted.__contains__, self._words)):
            partner = self._partner(at)
            if at not in taken and not (
                (partner is not None or self._stands_alone(at)) and (self._words[at] in small or self._is_meant(at))
            ):
                continue
            for other in (at, partner):
                if other is not None and other not in seen:
                    seen.add(other)
                    yield Entity(other, other + 1, "PER", ELSEWHERE)

    def _certain(self, fixed: Iterable[Entity]) -> set[str]:
        """The words of those who are certain, as they are written."""
        found: set[str] = set()
        for entity in fixed:
            if entity.score >= self._needed(entity):
                found.update(word for word in self._words[entity.start : entity.end] if self._may_return(word))
        return found

    def _needed(self, entity: Entity) -> float:
        """How sure a name must be to be remembered: a known given name that is no word need not be as sure."""
        if entity.end - entity.start > 1:
            return _CERTAIN if word_grades(self._words[entity.start], self._lexicon)[0] < 2 else _LIKELY
        word = self._words[entity.start]
        given = self._lexicon.folded_bits(fold(word)) & (Bit.GIVEN | _ELSE)
        return CALLED if given in (2, 3) else _ALONE

    def _may_return(self, word: str) -> bool:
        return (
            len(word) >= _SHORTEST
            and word.isalpha()
            and shape(word) in (CAPITALISED, _UPPER)
            and fold(word) not in _UNNAMED
            and not is_title(word)
        )

    def _is_only_name(self, word: str) -> bool:
        bits = self._lexicon.folded_bits(fold(word))
        return len(word) >= _SMALL and not bits & (_ELSE | Bit.ANY_PLACE) and fold(word) not in _UNNAMED

    def _partner(self, at: int) -> int | None:
        """Where the other of two stands who are called by their given names, one of whom is known: `Veerle & Tim`; a
        firm is called by family names, or goes on."""
        for link, other, end in ((at + 1, at + 2, at + 3), (at - 1, at - 2, at + 1)):
            if self._at(link) in _COUPLING and not self._at(end)[0].isupper() and self._at(end) not in _COUPLING:
                word = self._at(other)
                bits = self._lexicon.folded_bits(fold(word))
                given = bits & Bit.GIVEN == Bit.GIVEN and (bits & Bit.FAMILY) >> 2 < _UPPER
                if given and shape(word) == CAPITALISED and not self._at(min(at, other) - 1)[0].isupper():
                    return other
        return None

    def _stands_alone(self, at: int) -> bool:
        """Whether no capital, partner, number or noun for a thing stands beside the word."""
        before, after = self._at(at - 1), self._at(at + 1)
        if after[0].isupper() or after[0].isdigit() or after in _PARTNERS or before in _PARTNERS:
            return False
        if (before in _DASHES and self._at(at - 2)[0].isalnum()) or (
            after in _DASHES and self._at(at + 2)[0].isalnum()
        ):
            return False
        if before[0].isupper() and not is_title(before) and not self._begins_clause(at - 1):
            return False
        return not is_borne(self._words, at, at + 1)

    def _begins_clause(self, at: int) -> bool:
        """Whether a word that is written with a capital for its place alone stands here: `Did Dom`."""
        common = self._lexicon.folded_bits(fold(self._at(at))) & Bit.WORD_COMMON
        return bool(common) and self._at(at - 1) in _STOPS

    def _is_meant(self, at: int) -> bool:
        """Whether the word, where it may be something else, is the name: not in German, at no beginning of a sentence,
        behind no article."""
        bits = self._lexicon.folded_bits(fold(self._words[at]))
        if bits & (Bit.COUNTRY | Bit.PLACE_BIG):
            return False
        if not bits & (Bit.ANY_WORD | Bit.WORD_COMMON):
            return True
        before = self._at(at - 1)
        return not _GERMAN & self._distinct and before not in _STOPS and before.lower() not in DETERMINERS

    def _at(self, at: int) -> str:
        return self._words[at] if 0 <= at < len(self._words) else "\n"
