"""Lets each name be judged by all that stands around it, and words beside them that the tagger was in doubt about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ...matching.lazily import lazily
from ...occupations import may_name_office
from ..cues.behind import is_aged, is_rare_family, is_reached
from ..cues.called import AFTER_CLOSING, BREAKS, COURTEOUS, INITIAL
from ..cues.ends import NAME_SHAPES, NO_NAMES
from ..cues.particles import employers
from ..entry import Bit
from ..folding import fold
from ..lists.ordinary import COLOURS, FIELDS, SEASONS, WORKS
from ..lists.peoples import PEOPLES
from ..lists.stations import is_high_office
from ..model.decode import CALLED, Entity
from ..model.features import CAPITALISED, shape
from ..things.alone import is_fitting, is_thing
from ..things.bearers import is_borne
from ..things.eponyms import THINGS
from ..things.whereabouts import is_hometown, is_whereabouts, owns_work
from ..titles import HONOURS, is_title
from ..words import CLOSINGS, MONTHS_DAYS, OPENING_QUOTES, PARTICLES, STRICT_LEGAL_FORMS, word_set
from .again import AGAIN
from .doubts import DETERMINERS, LEADING
from .judge import GUESSED
from .listings import in_quotes_of_kinds, is_manual
from .menus import Menus
from .wares import LED, Wares

_DOUBTED = 0.08
"""How likely the tagger must find a word at least that is judged by what stands around it."""
_KEPT, _GUESSED, _FREQUENT, _WORD = -1.2, 3.0, 0.0, 1.5
"""How much must speak for a name that was found, for one that was not, for one that was not and begins with a frequent
given name, and for such a given name alone that is a word too."""
_FULL, _GIVEN, _HOUSE, _FAMILY = -3.0, -2.0, 2.5, -1.7
_SURELY = 0.8
"""How much must speak for a frequent given name before a known family name, for one alone that is nothing else, and for
one before a word that houses are called by."""
_PAIR, _PAIRED_WORD, _PAIRED_UNKNOWN = -2.6, -1.6, -1.6
"""… and for a frequent given name before a known family name that the tagger took for something else: where the first
is nothing else that is frequent, where it is a common word or a place too, and where no list has the second."""
_SURE = 1.0
"""How much must speak for a name that the tagger was in doubt about, so that nobody need be."""
_NEVER = 99.0
"""More than ever speaks for a name: one that stands alone in a manual is a person's by its title or number only."""
_LIKELY = 0.3
"""How likely the tagger must find such a frequent one."""

_ARTICLES = frozenset({"Le", "La", "Les", "De", "Het", "Der", "Die", "Das", "The"})
_LONG = 6
"""Letters of a word in capitals that is rather a name than cut short."""
_NOT_GUESSED = LEADING | NO_NAMES
_HOUSES = word_set("house court park lodge gate place square gardens school hotel tower bridge point college")
"""What is called after somebody, though some are called so: `Clement House`."""
_WHEN = frozenset({"in", "by", "until", "since", "during", "last", "next", "early", "late", "mid", "till"})
"""English words that a month stands behind."""
_NOBODY = COLOURS | FIELDS | SEASONS | PEOPLES
_MATTERS = frozenset({"dossier", "affaire", "zaak"})
"""What is called after the person whom it is about."""
_BY = frozenset({"de", "van", "von", "by", "par", "door", "of", "d"})


@dataclass(frozen=True)
class Guesses(Wares):
    """What speaks for and against a name beyond its window."""

    pairs: Sequence[int] = ()
    """The tokens that begin a frequent given name with a known family name, whatever the tagger finds."""

    def _judged(self, every: Sequence[Entity], scores: Sequence[float]) -> list[Entity]:
        """Those of the names, and of the words that the tagger was in doubt about, that are persons' by all that stands
        around them; what a title, a greeting or a list told of stays. `scores` say how much speaks for each."""
        menus = self._menus([entity for entity in every if entity.kind != GUESSED])
        kept = [
            self._surer(entity, score)
            for entity, score in zip(every, scores, strict=True)
            if not self._is_ware(entity)
            and (
                entity.score == CALLED
                or self._is_led(entity)
                or self._is_author(entity)
                or self._is_matter(entity)
                or (score > self._asked(entity) and not self._is_nothing(entity, menus))
            )
        ]
        return self._without_recurring(self._without_firms(kept))

    def _is_nothing(self, entity: Entity, menus: Menus) -> bool:
        """Whether it is a part of a form, a term, an order or an option rather than a name."""
        return (
            self._is_field(entity)
            or self._is_acronym(entity)
            or self._is_term(entity)
            or self._is_money(entity)
            or self._is_noun_phrase(entity)
            or self._is_ordered(entity)
            or self._is_abbreviated(entity)
            or self._is_defined(entity)
            or self._is_where(entity)
            or self._is_bought(entity)
            or (self._may_be_option(entity) and menus.holds(entity.start))
        )

    def _is_where(self, entity: Entity) -> bool:
        """Whether it says where somebody is, lives or comes from (`at Cromer`), or whose a work or a ware is."""
        if entity.end - entity.start > 1:
            return False
        word = self.words[entity.start]
        placed = self.lexicon.folded_bits(fold(word)) & Bit.ANY_PLACE and self._grades(word)[0] < 2
        if placed and is_hometown(self.words, entity.start):
            return True
        english = "the" in self._distinct
        if english and owns_work(self.words, entity.start):
            return True
        return english and self._grades(word)[0] < 2 and is_whereabouts(self.words, entity.start)

    def _is_bought(self, entity: Entity) -> bool:
        """Whether it is a brand that nobody is called, within a sentence: `een kast van Ikea`."""
        word, before = self.words[entity.start], self._before(entity.start)
        unnamed = entity.end - entity.start == 1 and before[0].islower() and not any(self._grades(word))
        return unnamed and self.lexicon.brands.has(fold(word))

    def _surer(self, entity: Entity, score: float) -> Entity:
        """The name, no longer doubtful if it is for `score`, for all that stands around it."""
        if entity.kind != GUESSED and entity.score >= AGAIN:
            return entity
        lone = entity.end - entity.start == 1
        word = lone and (self.lexicon.is_word(self.words[entity.start]) or fold(self.words[entity.start]) in SEASONS)
        sure = (
            entity.kind == GUESSED
            or (score > _SURE and not word and not self._is_shop(entity))
            or self._is_matter(entity)
        )
        return entity._replace(kind="PER", score=max(entity.score, AGAIN)) if sure else entity

    def _without_things(self, found: list[Entity]) -> list[Entity]:
        """Without the brands, programs and towns that stand alone, unless somebody here bears the name: with another
        name, a title or a post."""
        borne = self._borne(found)
        if self._held:
            found = [e for e in found if self._held.isdisjoint(range(e.start, e.end))]
        return [e for e in found if e.end - e.start > 1 or not is_thing(self.words, e.start, borne)]

    @lazily
    def _held(self) -> set[int]:
        """Tokens of the names of cultivars and the like, and of the firms that somebody is from."""
        quoted = in_quotes_of_kinds(self.words, self._where(OPENING_QUOTES), self._may_be_nicknamed)
        return quoted | employers(self.words, self._distinct, self.lexicon)

    def _may_be_first(self, word: str) -> bool:
        """Whether a word that nobody found may be a given name before a nickname."""
        return self._grades(word)[0] > 0 or not self.lexicon.folded_bits(fold(word))

    def _may_be_nicknamed(self, word: str) -> bool:
        """Whether somebody may be meant by the word before a quoted one: `Zeuge 'Anton'`, `Jan 'Jefke'`."""
        return self._grades(word)[0] >= 2 or is_title(word) or fold(word) in LED

    def _believed(self, entity: Entity) -> Entity:
        """A doubtful name behind a form of address is no longer one: `Mr R Fassett`; nor is one that ends a message or
        that an age, a phone number or an address follows."""
        lone, word = entity.end - entity.start == 1, self.words[entity.start]
        reached = lone and self._grades(word)[0] >= 2 and is_reached(self.words, entity.end)
        if reached or (lone and not self.lexicon.is_word(word) and is_aged(self.words, entity.start, entity.end)):
            return entity._replace(score=max(CALLED, entity.score))
        if entity.score >= INITIAL:
            return entity
        if self._follows_closing(entity.start):
            return entity._replace(score=CALLED)
        return entity._replace(score=INITIAL) if fold(self._before(entity.start)) in COURTEOUS else entity

    def _follows_closing(self, start: int) -> bool:
        """Whether a name begins a line behind the closing of a message."""
        at = start
        while at > 0 and start - at < 3 and self.words[at - 1] in AFTER_CLOSING:
            at -= 1
        return at < start and at > 0 and self.words[start - 1] in BREAKS and fold(self.words[at - 1]) in CLOSINGS

    def _asked(self, entity: Entity) -> float:
        """How much must speak for a name."""
        if entity.kind == GUESSED:
            first = self.words[entity.start]
            if self._is_paired(entity) and self._is_unknown(entity.end - 1):
                return _PAIRED_UNKNOWN
            if self._is_paired(entity):
                else_known = self.lexicon.folded_bits(fold(first)) & (Bit.WORD_COMMON | Bit.ANY_PLACE)
                return _PAIRED_WORD if else_known else _PAIR
            if entity.score < _LIKELY or self._grades(first)[0] < 3:
                return _GUESSED
            if entity.end - entity.start == 1 and self._is_introduced(entity):
                return _GIVEN
            # `Roos staat in de tuin`: a word too
            return _WORD if entity.end - entity.start == 1 and self.lexicon.is_word(first) else _FREQUENT
        if self._is_house(entity):
            return _HOUSE
        if self._is_full_name(entity):
            return _FULL
        if entity.end - entity.start == 1 and self._is_only_given(self.words[entity.start]):
            return _NEVER if self._is_manual else _GIVEN
        if not self._is_manual and self._is_only_family(entity):
            return _FAMILY
        names = sum(fold(word) not in DETERMINERS for word in self.words[entity.start : entity.end])
        return _NEVER if self._is_manual and names == 1 else _KEPT

    def _is_introduced(self, entity: Entity) -> bool:
        """Whether an age or an office follows: `Tom (58)`, `Lies, boekhouder bij Dexar`."""
        end = entity.end
        offices = self.words[end + 1 : end + 4] if self.words[end : end + 1] == [","] else []
        return is_aged(self.words, entity.start, end) or (bool(offices) and may_name_office(" ".join(offices)))

    def _is_paired(self, entity: Entity) -> bool:
        """A frequent given name before a family name; no brand, no family name alone (`Van Breda`), no house."""
        if entity.end - entity.start != 2 or entity.start not in self.pairs or self._is_known_brand(entity):
            return False
        return fold(self.words[entity.start]) not in PARTICLES and fold(self.words[entity.end - 1]) not in _HOUSES

    def _is_house(self, entity: Entity) -> bool:
        """Whether a block of flats or a school is called so, rather than a person: `Clement House`."""
        last = fold(self.words[entity.end - 1])
        housed = entity.end - entity.start == 2 and last in _HOUSES and last != "park"  # `Yeon-Ji Park`
        return housed and not is_aged(self.words, entity.start, entity.end)

    def _is_full_name(self, entity: Entity) -> bool:
        """A frequent given name and a known family name that no brand bears."""
        if entity.end - entity.start != 2 or self._is_known_brand(entity):
            return False
        return self._grades(self.words[entity.start])[0] == 3 and self._grades(self.words[entity.end - 1])[1] >= 2

    def _is_only_family(self, entity: Entity) -> bool:
        """A frequent family name alone that is no word and no place; a shop may be called so."""
        if entity.end - entity.start > 1 or entity.score < _SURELY:
            return False
        bits = self.lexicon.folded_bits(fold(self.words[entity.start]))
        return (bits & Bit.FAMILY) >> 2 == 3 and not bits & (Bit.ANY_WORD | Bit.WORD_COMMON | Bit.ANY_PLACE)

    def _is_only_given(self, word: str) -> bool:
        """A frequent given name that is no word and no place."""
        bits = self.lexicon.folded_bits(fold(word))
        return (
            bits & Bit.GIVEN == 3
            and not bits & (Bit.ANY_WORD | Bit.ANY_PLACE)
            and not self.lexicon.brands.has(fold(word))
        )

    @lazily
    def _is_manual(self) -> bool:
        return is_manual(self.words)

    def _is_matter(self, entity: Entity) -> bool:
        """Whether a file or a lawsuit is called after its party: `les accès pour le dossier Kabongo`."""
        if entity.kind == GUESSED or self._before(entity.start) not in _MATTERS:
            return False
        family = self._grades(self.words[entity.start])[0] < 2  # not `le dossier Maurice`
        return family and not self._is_known_brand(entity)

    def _is_shop(self, entity: Entity) -> bool:
        """`ze staat aan de Lidl`: a word of no list that is a brand or stands behind an article."""
        if entity.end - entity.start > 1 or any(self._grades(self.words[entity.start])):
            return False
        return self._is_known_brand(entity) or fold(self._before(entity.start)) in DETERMINERS

    def _is_author(self, entity: Entity) -> bool:
        """Whether somebody wrote or made something: `een boek van Max Frisch`, whose title bears no name."""
        if entity.end - entity.start < 2 or entity.start < 2:
            return False
        return fold(self.words[entity.start - 1]) in _BY and fold(self.words[entity.start - 2]) in WORKS

    def _is_acronym(self, entity: Entity) -> bool:
        """Whether it is a word in capitals within a sentence of a text that has few: `you do intend 10MM for ENA`, or
        such a body with its article: `Le SECAL m'a dit`."""
        word, before = self.words[entity.start], self.words[entity.start - 1] if entity.start else "\n"
        if entity.end - entity.start == 2 and word in _ARTICLES:
            word, after = self.words[entity.start + 1], self.words[entity.end : entity.end + 1] or ["\n"]
            body = word.isupper() and word.isalpha() and 2 < len(word) < _LONG and max(self._grades(word)) < 2
            alone = sum(other.isupper() and len(other) > 3 for other in self.words) == 1
            return body and (after[0].islower() or after[0][-1] in "'’") and (alone or self._cries_rarely)
        if entity.end - entity.start > 1 or not word.isupper() or not word.isalpha() or len(word) >= _LONG:
            return False
        return before.islower() and not self._is_only_given(word) and not is_title(before) and self._cries_rarely

    def _is_field(self, entity: Entity) -> bool:
        """Whether it is a language or a part of a form that nothing tells is somebody's name, or a guess at a brand."""
        folded = fold(self.words[entity.start])
        unlikely = folded in _NOBODY or (entity.kind == GUESSED and folded in THINGS)
        dated = folded in MONTHS_DAYS and self._before(entity.start) in _WHEN
        return entity.end - entity.start == 1 and (unlikely or dated)

    def _guessed(self, found: Sequence[Entity]) -> Iterator[Entity]:
        """Words, alone or side by side, of which the tagger thinks that they may be names."""
        found_at = {at for entity in found for at in range(entity.start, entity.end)}
        taken = found_at | self.barred | self._held
        last: list[int] = []
        doubted = {at for at, chance in self.doubtful if chance > _DOUBTED}
        for at in [*sorted(doubted.union(self.pairs)), len(self.words) + 1]:
            pair = at not in found_at and at + 1 not in found_at and self._is_pair(at)
            fits = pair or (at < len(self.words) and at not in taken and self._may_be_guessed(at))
            if fits and last and last[-1] == at - 1:
                last.append(at)
                continue
            if last:
                end = last[-1] + 1
                end += end not in found_at and self._is_pair(last[-1])
                held = not self._held.isdisjoint(range(last[0], end))
                if not held and not is_borne(self.words, last[0], end) and not self._is_firm(end):
                    yield Entity(last[0], end, GUESSED, float(np.add.reduce(self.chances[last]) / len(last)))
            last = [at] if fits else []

    def _is_firm(self, end: int) -> bool:
        """Whether a legal form stands right behind: `Pierre Martin SA`."""
        after = "".join(self.words[end : end + 1])
        return after == "&" or (after[:1].isupper() and fold(after).replace(".", "") in STRICT_LEGAL_FORMS)

    def _is_pair(self, at: int) -> bool:
        """A frequent given name, a month's or a pronoun though it be, before a known family name: `technicus Jan
        Peeters`, `Uwe Krause`."""
        pair = self.words[at : at + 2]
        if len(pair) < 2 or not all(shape(word) == CAPITALISED for word in pair) or fold(pair[1]) in NO_NAMES:
            return False
        if self._grades(pair[0])[0] < 3:
            return False
        return self._grades(pair[1])[1] >= 2 or (
            is_rare_family(self.words, at + 1, pair[0], self.lexicon) and self._is_unknown(at + 1)
        )

    def _may_be_guessed(self, at: int) -> bool:
        word = self.words[at]
        folded = fold(word)
        if len(word) < 3 or folded in _NOT_GUESSED or is_title(word) or self._numbered(at + 1):
            return False
        if is_fitting(self.words, at) or word in HONOURS or is_high_office(folded):
            return False
        bits = self.lexicon.folded_bits(folded)
        if bits & (Bit.COUNTRY | Bit.WORD_COMMON | Bit.PLACE_BIG):
            return False
        if not bits and at > 2 and self._leads_to_firm(at - 2, at - 1):
            return False
        if word.isupper() and not max(self._grades(word)) and self._cries_rarely:
            return False  # `adjusted EBITDA`
        if word.islower():
            return self._is_lower and max(self._grades(word)) >= 2 and not bits & Bit.ANY_WORD
        alone, before = Entity(at, at + 1, GUESSED, 0.0), self._before(at)
        heads = self._ends_a_heading(alone, before) or self._heads_a_clause(alone, before)
        if self._grades(word)[0] < 2 and heads:
            return False
        return shape(word) in NAME_SHAPES and (max(self._grades(word)) > 0 or not bits)
