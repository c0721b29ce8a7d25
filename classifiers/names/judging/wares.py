"""Tells wares, medicines, ships and other things that are written like names from persons."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...matching.lazily import lazily
from ..cues.called import COURTEOUS
from ..entry import Bit
from ..folding import fold
from ..lists.goods import is_goods
from ..lists.ordinary import GROWN
from ..model.decode import Entity
from ..things.bearers import is_house
from ..things.doses import MARK, UNITS, administered, dosed
from ..things.substances import is_cut_short, is_letter_and_noun, is_seat, is_speciality, is_substance
from ..titles import is_initials, is_title
from ..words import LABELS, MONEY
from .doubts import DETERMINERS, LEADING
from .listings import TIMES, Lines, is_counted, is_listed, is_priced
from .phrases import Phrases

LED = LEADING | LABELS
_MISTERS = frozenset({"MR", "MRS", "MISS", "Mr", "Mrs", "Ms", "Miss", "Mr.", "Mrs.", "Ms."})
_AGED = re.compile(r"(?:jährige[nrms]?|jarige)$")


@dataclass(frozen=True)
class Wares(Phrases):
    """What a name that was found can be by what it is made of, what is said to be taken, and what is listed."""

    def _is_ware(self, entity: Entity) -> bool:
        """Whether it is listed among wares, a dose of it is told, or it is a given name behind a word of no list
        that has a determiner: `de Thermomax Julia`."""
        first, last = self.words[entity.start], self.words[entity.end - 1]
        if self._is_no_name(entity) or (fold(first) in self._dosed and not self._is_led(entity)):
            return True
        if entity.end - entity.start == 2 and fold(self._before(entity.start)) in DETERMINERS:
            unknown = not any(self._grades(first)) and not is_initials(first)
            if unknown and self._grades(last)[0] >= 2 and self._grades(last)[0] >= self._grades(last)[1]:
                return True
        if "MS" in self._distinct and self._is_ship(entity.start):
            return True
        if fold(first) in self._administered and not any(self._grades(first)) and not self._is_led(entity):
            return True
        lone, before = entity.end - entity.start == 1, self.words[entity.start - 1] if entity.start else ""
        if lone and len(before) > 3 and before.islower() and is_goods(fold(before)) and self._grades(first)[0] < 2:
            return True  # `200 g de chocolat Callebaut`
        return fold(self._before(entity.start)) not in COURTEOUS and (
            is_listed(self.words, entity.start)
            or (self._is_counted and is_counted(self.words, self._lines, entity.start))
            or (self._is_priced and is_priced(self.words, self._lines, entity.start, entity.end, self._is_noun))
        )

    def _is_no_name(self, entity: Entity) -> bool:
        """Whether it is a medicine, a letter with a noun, a speciality, a word cut short, or a town whose notary it is
        about."""
        words = self.words[entity.start : entity.end]
        if is_speciality(words) or any(map(is_letter_and_noun, words)) or is_seat(self.words, entity.start, entity.end):
            return True
        if len(words) == 1 and self._grades(words[0])[0] < 2 and (is_house(words[0]) or self._is_of_age(entity)):
            return True
        if any(is_substance(word) and max(self._grades(word)) < 2 for word in words):
            return not self._is_led(entity)
        weak = self._grades(words[0])[0] < 2 and not self._is_led(entity)
        return weak and is_cut_short(self.words, entity.start, entity.end)

    def _is_of_age(self, entity: Entity) -> bool:
        """Whether an ordinary word says who is so old: `einen 34-jährigen Mann`."""
        aged = _AGED.search(self.words[entity.start - 1] if entity.start else "")
        return aged is not None and fold(self.words[entity.start]) in GROWN

    def _is_unknown(self, at: int) -> bool:
        """Whether no list has the word, as it has few family names of far away."""
        return self.words[at][1:].islower() and not self.lexicon.folded_bits(fold(self.words[at]))

    @lazily
    def _dosed(self) -> frozenset[str]:
        """What somebody takes or is given."""
        by_day = any("-" in word and word[0].isdigit() and word.count("-") > 1 for word in self._distinct)
        told = by_day or MARK in self._distinct or not UNITS.isdisjoint(self._distinct)
        return dosed(self.words) if told else frozenset()

    @lazily
    def _administered(self) -> frozenset[str]:
        """What patients are given, and no list has."""
        return administered(self.words, self._distinct)

    @lazily
    def _lines(self) -> Lines:
        return Lines(self.words, self.breaks, self._where(MONEY))

    @property
    def _is_counted(self) -> bool:
        """Whether wares may be counted in the text at all."""
        return not TIMES.isdisjoint(self._distinct)

    @property
    def _is_priced(self) -> bool:
        return not MONEY.isdisjoint(self.places)

    def _is_noun(self, word: str) -> bool:
        bits = self.lexicon.folded_bits(fold(word))
        given, family = self._grades(word)
        return bool(bits & Bit.ANY_WORD) and given < 2 and family < 3 and fold(word) not in LED

    def _is_ship(self, start: int) -> bool:
        """`MS Anna-Sophie`, `MS Graf Zeppelin`, in a text in which no woman is called so."""
        before = self._before(start)
        if is_title(before) and before != "MS" and start > 1:
            before = self.words[start - 2]
        return before == "MS" and not self.words[start].isupper() and _MISTERS.isdisjoint(self._distinct)

    def _is_known_brand(self, entity: Entity) -> bool:
        return self.lexicon.brands.has(" ".join(map(fold, self.words[entity.start : entity.end])))
