"""Tells orders to the reader, nouns of no list, examples and options of a menu from persons.

A manual says `Toon alle domeinen` and a register lists `Schmied, Töpfer, Imker` in lines of their own; all of these
are written as names are, and nobody is called so there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ...matching.lazily import lazily
from ..entry import Bit
from ..folding import fold
from ..lists.ordinary import ORDERS
from ..model.decode import Entity
from ..things.nouns import is_noun, tongues_of
from ..titles import REGNAL
from .menus import Menus
from .terms import Terms

_EXAMPLES = frozenset({"e.g.", "i.e.", "z.b.", "d.h.", "u.a.", "o.a.", "m.a.w.", "v.a.", "c.-à-d."})
_BULLETS = frozenset("-–•*·")
_OBJECTS = {
    "alle": Bit.WORD_NL | Bit.WORD_DE,
    **dict.fromkeys(("de", "het", "een", "uw", "je", "deze", "dit", "elke", "er"), Bit.WORD_NL),
    **dict.fromkeys(("un", "une", "des", "votre", "vos", "tous", "toutes", "chaque", "cette"), Bit.WORD_FR),
    **dict.fromkeys(("den", "einen", "eine", "ein", "Ihre", "Ihren", "diese", "diesen"), Bit.WORD_DE),
    **dict.fromkeys(("the", "your", "all", "any", "each"), Bit.WORD_EN),
}
"""What stands right behind an order and hardly behind somebody who begins a sentence, with its language."""

_DEFINING = frozenset(
    pair
    for verb, articles in (
        ("est", ("un", "une")),
        ("is", ("een", "a", "an")),
        ("ist", ("ein", "eine")),
    )
    for pair in ((verb, article) for article in articles)
)
"""Between a term and what it is."""
_DEFINED = frozenset({"est", "is", "ist"})
_TERM, _ENTRIES = 6, 3
"""Words within which a line defines its term, and how many such lines a glossary has."""


@dataclass(frozen=True)
class Phrases(Terms):
    """What a name can be instead, by its form and by the lines around it."""

    def _is_noun_phrase(self, entity: Entity) -> bool:
        """Whether it is made of ordinary words and of a noun that no list has: `Nasse Steigleitung`, `Grifflöcher`."""
        words = self.words[entity.start : entity.end]
        if self._is_named_after(words[-1]):
            return True
        if not any(self._is_unlisted_noun(word) for word in words):
            return False
        return all(
            self._is_unlisted_noun(word) or (self.lexicon.is_word(word) and self._grades(word)[0] < 2) for word in words
        )

    def _is_named_after(self, word: str) -> bool:
        """Whether a Dutch or German noun is written onto the name: `De Bruyne-zaal`, `Jansen-rolluiken`."""
        first, _, last = word.rpartition("-")
        return len(first) > 2 and len(last) > 3 and last.islower() and self._grades(last)[0] < 2

    def _is_unlisted_noun(self, word: str) -> bool:
        return is_noun(word, self._spoken_here, self.lexicon)

    @lazily
    def _spoken_here(self) -> int:
        return tongues_of(self._distinct)

    def _menus(self, found: Sequence[Entity]) -> Menus:
        return Menus(self.words, self.breaks, self._is_ordinary, [entity.start for entity in found])

    def _is_ordinary(self, word: str) -> bool:
        return self.lexicon.is_word(word) or self._is_unlisted_noun(word)

    def _may_be_option(self, entity: Entity) -> bool:
        """Whether a list of terms may have it: no frequent given name tells that it is somebody's, or a king's number
        that nobody else bears it."""
        words = self.words[entity.start : entity.end]
        if len(words) == 2 and REGNAL.fullmatch(words[1]):
            return True
        return not any(self._grades(word)[0] >= 2 and not self.lexicon.is_word(word) for word in words)

    def _is_ordered(self, entity: Entity) -> bool:
        """Whether the word tells the reader what to do, here or elsewhere: `Toon alle domeinen`."""
        words = self.words[entity.start : entity.end]
        if (len(words) > 1 and words[1] not in _OBJECTS) or not self._opens(entity.start):
            return False
        return words[0] in self._orders or (len(words) == 1 and self._tells_to_do(entity))

    def _tells_to_do(self, entity: Entity) -> bool:
        """Whether the word is an order that nobody is called like, and the sentence goes on: `Prenez rendez-vous`."""
        following = self.words[entity.end] if entity.end < len(self.words) else ""
        return following[:1].islower() and fold(self.words[entity.start]) in ORDERS

    def _is_defined(self, entity: Entity) -> bool:
        """Whether the sentence says what sort of thing it is, in a text whose lines do so: `Ruan ist eine Laute`."""
        if tuple(self.words[entity.end : entity.end + 2]) not in _DEFINING or not self._is_glossary:
            return False
        return all(
            self._grades(word)[0] < 2 and self._grades(word)[1] < 2 for word in self.words[entity.start : entity.end]
        )

    @lazily
    def _is_glossary(self) -> bool:
        """Whether several lines begin with the definition of something."""
        if _DEFINED.isdisjoint(self._distinct):
            return False
        lines = [-1, *(at for at, word in enumerate(self.words) if word.isspace())]
        begun = sum(any(pair in _DEFINING for pair in pairwise(self.words[at + 1 : at + 1 + _TERM])) for at in lines)
        return begun >= _ENTRIES

    def _is_abbreviated(self, entity: Entity) -> bool:
        """Whether it begins with letters that introduce an example: `z. B. Raucherklub`, `E.G. Borrelia`."""
        at = entity.start
        first, pair, before = self.words[at], self.words[at : at + 2], self.words[max(0, at - 1) : at + 1]
        return not _EXAMPLES.isdisjoint({first.lower(), "".join(pair).lower(), "".join(before).lower()})

    def _opens(self, at: int) -> bool:
        """Whether a sentence or an item of a list begins here."""
        while at and self.words[at - 1] in _BULLETS:
            at -= 1
        return self._begins(at)

    @lazily
    def _orders(self) -> frozenset[str]:
        """Words that open a sentence right before what is to be done with it, and stand nowhere within one."""
        return frozenset(
            word
            for at, word in enumerate(self.words[:-2])
            if self.words[at + 1] in _OBJECTS
            and word.istitle()
            and _OBJECTS[self.words[at + 1]] & self._tongues(word) & self._spoken_here
            and self.words[at + 2].islower()
            and self._opens(at)
        ) - {word for before, word in pairwise(self.words) if word.istitle() and before.islower()}

    def _tongues(self, word: str) -> int:
        """The languages in which the word may be a verb: those that have it, or any if nobody is called so."""
        bits = self.lexicon.folded_bits(fold(word))
        return bits & Bit.ANY_WORD if bits & Bit.GIVEN > 1 else Bit.ANY_WORD
