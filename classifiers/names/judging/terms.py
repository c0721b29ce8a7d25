"""Tells firms, products and terms from persons by what the rest of the text does with the same words.

Who tenders as `Van Landeghem Cleaning` is the firm where it stands as `Van Landeghem`; a `Lien` that is a *lien* five
lines on is nobody; and a word of no list that the tagger takes for nothing most of the time is a product.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ...matching.lazily import lazily
from ..folding import fold
from ..lists.ordinary import CURRENCIES
from ..model.decode import CALLED, Entity
from ..model.features import CAPITALISED, shape
from .again import Again
from .firms import Name, firms

_OFTEN, _SHARE = 3, 0.5
"""How often a word of no list must stand in a text to be judged by how often it was taken for a name."""


@dataclass(frozen=True)
class Terms(Again):
    """What makes a name no person's elsewhere in the text."""

    @lazily
    def _firms(self) -> frozenset[Name]:
        return firms(self.words, self._distinct)

    def _borne(self, found: Sequence[Entity]) -> set[str]:
        """The words, folded, that somebody here bears for sure: with another name, a title or a post."""
        return {
            fold(word)
            for e in found
            if e.end - e.start > 1 or e.score == CALLED or self._is_led(e)
            for word in self.words[e.start : e.end]
        }

    def _without_firms(self, found: list[Entity]) -> list[Entity]:
        """Without the names of firms of the text, that nobody here bears and nothing tells are a person's."""
        firms = [e for e in found if tuple(self.words[e.start : e.end]) in self._firms] if self._firms else []
        if not firms:
            return found
        kept = {e for e in firms if e.score == CALLED or self._is_led(e)}
        borne = self._borne([e for e in found if e not in firms or e in kept])
        gone = {e for e in firms if e not in kept and fold(self.words[e.end - 1]) not in borne}
        return [e for e in found if e not in gone]

    def _is_term(self, entity: Entity) -> bool:
        """Whether it is what a contract writes with a capital: words that the text has in lower case too, and that are
        no frequent given names: `Common Stock`, `Lien`."""
        return all(
            shape(word) == CAPITALISED
            and word.lower() in self._distinct
            and self.lexicon.is_word(word)
            and self._grades(word)[0] < 3
            for word in self.words[entity.start : entity.end]
        )

    def _is_money(self, entity: Entity) -> bool:
        """Whether it is a currency, or whose currency it is: `Samoanische Tala`, `Macanese pataca`."""
        first, last = self.words[entity.start], self.words[entity.end - 1]
        if self._grades(first)[0] > 1:
            return False
        behind = self.words[entity.end] if entity.end < len(self.words) else ""
        return fold(behind) in CURRENCIES or (entity.end - entity.start > 1 and fold(last) in CURRENCIES)

    def _without_recurring(self, found: list[Entity]) -> list[Entity]:
        """Without the lone words of no list that stand there again and again and are mostly taken for nothing."""
        lone = Counter(self.words[e.start] for e in found if e.end - e.start == 1)
        often = {word: self.words.count(word) for word in lone if not any(self._grades(word))}
        rare = {word for word, times in often.items() if times >= _OFTEN and lone[word] < _SHARE * times}
        if not rare:
            return found
        borne = self._borne(found)
        return [
            e
            for e in found
            if e.end - e.start > 1 or self.words[e.start] not in rare or fold(self.words[e.start]) in borne
        ]
