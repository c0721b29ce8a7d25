"""Joins what is one person's: `[Els] van den [Broeck]`, and two names with a comma between, as in `Dupont, Marie`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..cues.ends import NAME_SHAPES
from ..cues.lineup import LINKS
from ..cues.logs import in_logs
from ..cues.salutes import below_closing
from ..folding import fold
from ..model.decode import CALLED, Entity
from ..model.features import shape
from ..titles import PARTICLED, is_initials, is_title
from ..words import AFFECTION, LEADING_PARTICLES, PARTICLES, SALUTATIONS, is_legal_form
from .guesses import Guesses

_LISTING = frozenset({",", ":"})
_LISTED = frozenset({",", ":", ";", "\n", "\n\n"})
_JOINERS = frozenset({"'", "’"})
_ALONE = AFFECTION | {"cllr", "councillor"}
"""Before one name, and never before a family name with its given name behind a comma."""
_ENUMERATED, _LINE = 3, 80
"""Commas from which a line is a list, and tokens of it that are looked at."""
_GREETINGS = SALUTATIONS - {"attention", "attn", "tav"}


def _is_initials(word: str) -> bool:
    return is_initials(word) or PARTICLED.fullmatch(word) is not None


@dataclass(frozen=True)
class Reversals(Guesses):
    """Which pairs of names are one."""

    def _joined(self, fixed: list[Entity], entity: Entity) -> Entity:
        """`[Els] van den [Broeck]` and `[Jean] - [Pierre]` are one."""
        if not fixed or entity.end <= entity.start:
            return entity
        last = fixed[-1]
        between = self.words[last.end : entity.start]
        if last.end > entity.start:
            fixed.pop()
            return Entity(last.start, max(last.end, entity.end), "PER", max(last.score, entity.score))
        if (between == [","] and self._is_reversed(last, entity)) or (not between and entity.end - last.start <= 4):
            fixed.pop()
            return Entity(last.start, entity.end, "PER", (last.score + entity.score) / 2)
        if between == ["van"] and self._leads_to_firm(last.start, last.end):
            firm = entity.end - entity.start == 1 and not any(self._grades(self.words[entity.start]))
            return entity._replace(end=entity.start) if firm else entity
        # `Sabrina Del⏎Fabbro`
        cut = between == ["\n"] and last.end - last.start > 1 and fold(self.words[last.end - 1]) in LEADING_PARTICLES
        particles = all(fold(w) in LEADING_PARTICLES for w in between) and len(between) <= 3
        if cut or (between and particles) or (len(between) == 1 and between[0] in _JOINERS):
            fixed.pop()
            return Entity(last.start, entity.end, "PER", (last.score + entity.score) / 2)
        return entity

    def _is_reversed(self, last: Entity, entity: Entity) -> bool:
        """Whether `[Dupont] , [Marie]` is one person: a family name, then given names, and no list around them."""
        before = [w for w in self.words[last.start : last.end] if fold(w) not in PARTICLES]
        after = [w for w in self.words[entity.start : entity.end] if fold(w) not in PARTICLES]
        most = 4 if all(word.isupper() for word in before) and not any(word.isupper() for word in after) else 2
        if not before or not after or len(before) > 3 or len(after) > most or any(map(_is_initials, before)):
            return False
        if fold(self.words[entity.start]) in PARTICLES or fold(self._before(last.start)) in _GREETINGS:
            return False  # `Lejeune, Ben Salah`, `coucou steph, lio a perdu son badge`
        follows = self.words[entity.end] if entity.end < len(self.words) else "\n"
        leads = self.words[last.start - 1] if last.start else "\n"
        if (follows == "," and leads in _LISTING) or (leads == "," and self._is_family_listed(last.start - 2)):
            return False  # `Lejeune, Lambert, Simon.`
        if fold(self._before(last.start)) in _ALONE or self._is_enumerated(last.start):
            return False  # `opa Nelis, Marit en Jaap`, `Ravi S., Peg, Cllr Noakes, Tunde`
        if is_title(self._before(last.start)) and not before[0].isupper():
            return False  # `Présents : M. Sy, Clémence (AESH)`; but `dhr. PEETERS, Jan`
        if len(before) > 1 and follows.isalpha() and follows.islower() and self._is_english:
            return False  # `paddled by Tam Rennie, Gillies took eighteen hours`
        if len(before) > 1 and leads in _LISTING and follows in LINKS:
            return False  # `leurs enfants : Colette Dubois, Paul et Marie`
        if follows in LINKS and self._is_one_of_three(entity.end + 1):
            return False  # `Who will you miss? Hyacinth, Faye and Lau`
        if len(before) > 1 and leads in _LISTING and self._is_no_family(before[0]):
            return False  # `Apologies: Ravinder Gill, Dermot`
        left = [self._grades(word) for word in before]
        right = [self._grades(word) for word in after]
        return all(g < 2 or f > g for g, f in left) and all(
            (g >= 1 and g >= f) or is_initials(w) for (g, f), w in zip(right, after, strict=True)
        )

    def _is_one_of_three(self, at: int) -> bool:
        """Whether one name alone ends a series here, which nothing but its end or a stop follows."""
        names = [*self.words[at : at + 2], "\n", "\n"]
        alone = names[0][0].isupper() and not names[1][0].isupper() and names[1] != ","
        return alone and self._grades(names[0])[0] >= 2

    def _is_enumerated(self, start: int) -> bool:
        """Whether some names stand before on the line, with nothing but commas between them all."""
        first = start
        while first and not self.words[first - 1].isspace() and start - first < _LINE:
            first -= 1
        line = self.words[first:start]
        return ":" in line and line.count(",") >= _ENUMERATED and ";" not in line

    @property
    def _is_english(self) -> bool:
        return "the" in self._distinct

    def _is_no_family(self, word: str) -> bool:
        """Whether the word may be a given name and is nobody's family name."""
        return self._grades(word)[1] == 0 and not self.lexicon.is_word(word)

    def _is_family_listed(self, at: int) -> bool:
        """Whether a word that is rather a family name is one of a list by itself."""
        if at < 0 or shape(self.words[at]) not in NAME_SHAPES or (at and self.words[at - 1] not in _LISTED):
            return False
        given, family = self._grades(self.words[at])
        return family > given or not given

    @property
    def _logged(self) -> Iterator[Entity]:
        """Who a log in capitals says did something."""
        return in_logs(self.words, self._distinct, self.lexicon)

    @property
    def _couples(self) -> Iterator[Entity]:
        """Each of two given names with the `&` between that no shop is called."""
        places = [at for at, word in enumerate(self.words) if word == "&"] if "&" in self._distinct else []
        for at in places:
            pair = self.words[max(0, at - 1) : at + 2]
            if len(pair) == 3 and self._is_pair_of_given(Entity(at - 1, at, "PER", CALLED), pair[0], pair[2]):
                yield from (Entity(one, one + 1, "PER", CALLED) for one in (at - 1, at + 1))

    def _parts_couple(self, entity: Entity, at: int) -> bool:
        """`[Joshua] & [Caleb]`: two given names, and nothing else in what the tagger took for one."""
        if self.words[at] != "&" or entity.end - entity.start != 3 or at != entity.start + 1:
            return False
        return self._is_pair_of_given(entity._replace(end=at), self.words[at - 1], self.words[at + 1])

    def _is_pair_of_given(self, entity: Entity, first: str, second: str) -> bool:
        """`app. 4 Hans & Trudy, app. 5`: two given names and nothing more, of which no shop is called."""
        before, after = self._before(entity.start), "".join(self.words[entity.end + 2 : entity.end + 3]) or "\n"
        alone = (
            not before[0].isupper() and not after[0].isupper() and after[0] not in "'’&" and not is_legal_form(after)
        )
        alone = alone and not (self.lexicon.is_word(first) and self.lexicon.is_word(second))
        known = self._grades(first)[0] == 3 == self._grades(second)[0] and first != second
        return alone and known and not self._is_known_brand(Entity(entity.start, entity.end + 2, "PER", 1.0))

    def _is_couple(self, entity: Entity) -> bool:
        """`[Pieter] & Sofie Claessens`: two given names and one family name, which no firm is called; or who signs."""
        if below_closing(self.words, entity.start):
            return True
        if entity.end - entity.start > 1 or entity.end + 2 >= len(self.words):
            return False
        first, second, family = self.words[entity.start], self.words[entity.end + 1], self.words[entity.end + 2]
        if self._is_pair_of_given(entity, first, second):
            return True
        given = (
            self._grades(first)[0] == 3 and self._grades(second)[0] == 3 and not self.lexicon.brands.has(fold(first))
        )
        bearable = shape(family) in NAME_SHAPES and not is_legal_form(family)
        return given and bearable and (self._grades(family)[1] > 0 or self._is_unknown(entity.end + 2))
