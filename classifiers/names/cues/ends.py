"""Sets the ends of a person's name right: titles out, particles and initials in, labels and line ends never.

The tagger knows where a name is better than where it begins.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from ...matching.lazily import lazily
from ..entry import Bit
from ..folding import fold
from ..lists.ordinary import DUES
from ..lists.peoples import is_national
from ..lists.stations import is_compound, is_station
from ..model.decode import Entity
from ..model.features import grades, shape, word_grades
from ..model.network import Floats
from ..titles import ALSO_WORDS, CUT_SHORT, HONOURS, JUNIOR, is_initials, is_title, is_titled, with_regnal
from ..wordlist import WordList
from ..words import (
    AFFECTION,
    AUTHORITIES,
    CLAUSES,
    LABELS,
    LEADING_PARTICLES,
    MONTHS_DAYS,
    PARTICLES,
    PARTIES,
    RELATIVES,
    ROLES,
    SALUTATIONS,
    TITLES,
    WEEKDAYS,
    word_set,
)
from .behind import is_rare_family
from .capitals import POLICE, is_booked, is_family_after, is_family_before, is_rank, with_spouse
from .initialled import before_next_sentence, begins_sentence, stands_apart, with_initial
from .particles import leads_to_employer, leads_to_name, without_of

NAME_SHAPES = frozenset({2, 3, 4, 10})
NO_NAMES = LABELS | MONTHS_DAYS | CLAUSES | PARTIES | AUTHORITIES
"""Words that nobody is called, however they are written."""
_CELL_ENDS = frozenset("\n;|\t")
_GERMAN = word_set("und der die das den dem ist wurde habe bitte Bitte Herr Herrn Frau")
"""Of which one stands in nearly every German text, where `An` is *to*."""
_NATION = re.compile(r"(?:[a-z]ian|[a-z]ean|[a-z]ese|[a-z]ish|aan|[a-z]enser|ische[rn]?|ais|ien)$")
"""Endings of ordinary words that no list has, compounds above all."""
_ARTICLES = frozenset({"the", "das", "het", "eine", "einem", "einer", "une"})
"""None of them begins a name: `The Lavazza`."""
_THE, _OF = frozenset({"'t", "’t"}), frozenset({"von", "van", "de", "of"})
_CLOSING = frozenset({"van", "thi", "ben"})
_AGENT = re.compile(r"(?:erin|er|eur|euse|rice|ent|ant|ist|iste|tor|torin)$")
"""Endings of words for who does something."""
OFFICES = frozenset({"justice", "dame", "chief", "councillor", "constable", "chancellor", "marshal", "marshall"})
"""`Lord [Justice] Haverstock`: with a title before it, no name."""
_CLERGY = frozenset({"bishop", "deacon"})
"""Before a name no part of it; alone they are family names."""
_NOT_BEFORE = ROLES | TITLES | SALUTATIONS | RELATIVES | AFFECTION
_NEVER_ENDS = (
    _ARTICLES
    | CLAUSES
    | AFFECTION
    | RELATIVES
    | SALUTATIONS
    | OFFICES
    | ROLES
    | LABELS
    | PARTICLES
    | WEEKDAYS
    | _CLERGY
    | DUES
)
_MOST_WORDS = 8
_SIGNS = frozenset(":/|\"»”'’")
"""Signs that, behind the full stop of an initial, do not end a sentence."""
_ANY_CASE = NAME_SHAPES | {1}


@dataclass(frozen=True)
class Ends:
    """The tokens of one text, what the tagger thinks of them and what the lexicon knows."""

    words: Sequence[str]
    lexicon: WordList
    chances: Floats
    """How likely each token is part of a person, whatever was decided."""
    french: bool = False
    """Whether `M.` is *Monsieur* rather than an initial."""
    barred: frozenset[int] = frozenset()
    """Tokens of organisations and of whole addresses: a name in them is theirs."""
    titles: Sequence[int] = ()
    """Where titles and roles stand."""
    legal: bool = False
    """Whether a court or a lawyer speaks: names are cut to initials there, and authors are cited."""
    breaks: Sequence[int] = ()
    """Where lines end."""
    places: Mapping[str, Sequence[int]] = field(default_factory=dict)
    """Where each of `SOUGHT`, and each office, stands that the text has."""

    @lazily
    def _distinct(self) -> frozenset[str]:
        """Each of the words once: whether one is there at all is asked again and again."""
        return frozenset(self.words)

    def _where(self, words: frozenset[str]) -> list[int]:
        """Where any of these words of `SOUGHT` stand, in order."""
        return sorted(at for word in words & self.places.keys() for at in self.places[word])

    def _fixed(self, entity: Entity) -> Entity:
        start, end = self._without_edges(entity.start, before_next_sentence(self.words, entity, self.lexicon))
        if end > start:
            start = self._with_particles_before(self._with_rest_before(start), end)
            start, end = self._with_an_before(start, end), self._with_an_after(self._with_rest_after(start, end))
        if end - start > 2 and is_national(fold(self.words[start])) and self._grades(self.words[start + 1])[0] >= 2:
            start += 1  # `German Axel Schulz`
        return Entity(start, end, entity.kind, entity.score)

    def _without_edges(self, start: int, end: int) -> tuple[int, int]:
        while start < end and self._is_edge(start, end, first=True):
            start += 1
        while end > start and self._is_edge(start, end, first=False):
            end -= 1
        return start, end

    def _is_edge(self, start: int, end: int, *, first: bool) -> bool:
        word = self.words[start if first else end - 1]
        if _is_never_edge(word):
            rank = first and word.isupper() and is_rank(self.words, start, end, self.lexicon)
            return rank or (first and self._is_noun_before_name(start, end))
        folded = fold(word)
        if (not word[0].isalpha() and word not in _THE) or (word[-1] == "." and not is_initials(word)):
            return True
        if first and len(word) == 2 and word[1] == "." and self.words[start - 1 : start] == ["i."]:
            return True  # `i. A. Heike Esser`: on behalf of
        if first:
            return (
                (folded in _ARTICLES and end - start > 1)
                or (is_title(word) and len(folded) > 1 and not self._is_given(folded))
                or folded in SALUTATIONS
                or is_rank(self.words, start, end, self.lexicon)
                or (folded in RELATIVES and not any(self._grades(word)))
                or (folded in AFFECTION and (end - start > 1 or max(self._grades(word)) < 2))
                or (folded in OFFICES and self._is_office(start))
                or (folded in _CLERGY and end - start > 1)
                or (is_station(folded) and not any(self._grades(word)))
                or (folded in ROLES and (end - start > 1 or not any(self._grades(word))))
                or self._is_noun_before_name(start, end)
                or (folded in LABELS and folded not in LEADING_PARTICLES)
            )
        return (
            folded in LABELS
            or (folded in WEEKDAYS and end - start > 1 and self._grades(word)[1] < 3)  # `Pétillon⏎Dimanche`
            or (end - start > 1 and (word in HONOURS or word[-1] in "'’"))
            or (folded in DUES and end - start > 2 - (not any(self._grades(word))))
            or (folded in PARTICLES and not word[0].isupper())
            or (is_title(word) and not is_initials(word) and not self._is_given(folded))
        )

    def _with_an_before(self, start: int, end: int) -> int:
        """`An [Peeters]`, whose name is a label and an English article too; not `An Müller` in German."""
        before, word = self.words[start - 1] if start else "", self.words[start]
        if before != "An" and (before != "AN" or shape(word) != 3):
            return start
        given, family = self._grades(word)
        as_well = (given > family and fold(word) not in PARTICLES) or word[0].islower()
        return start if as_well or not _GERMAN.isdisjoint(self._distinct) else start - 1

    def _with_an_after(self, end: int) -> int:
        """`[Peeters] An`, at the end of a line or cell."""
        after = [*self.words[end : end + 2], "\n"]
        return end + 1 if after[0] == "An" and after[1] in _CELL_ENDS else end

    def _is_office(self, at: int) -> bool:
        """Whether a title stands before the word and a name behind it."""
        after = self.words[at + 1 : at + 2]
        return (not at or is_title(self.words[at - 1])) and bool(after) and after[0][0].isupper()

    def _is_given(self, folded: str) -> bool:
        return self.lexicon.folded_bits(folded) & Bit.GIVEN >= 2

    def _with_particles_before(self, start: int, end: int) -> int:
        """`Van den [Broeck]`, `E. [Peeters]`; lower-case particles only where they cannot mean *of*."""
        word = self.words[start]
        if fold(word) in PARTICLES and word[0].islower() and end - start > 1:
            if self.words[end - 1][0].isupper():
                return without_of(self.words, start, end, self.lexicon)
            given, family = self._grades(self.words[start + 1])
            if end - start == 2 and given >= 2 and given > family and start and self.words[start - 1].islower():
                return start + 1  # `ik hoorde van [steven]`
        at = start
        while at > 0 and fold(self.words[at - 1]) in LEADING_PARTICLES and len(self.words[at - 1]) > 1:
            at -= 1
        before = self.words[at - 1] if at else "\n"
        full = end - start > 1 and self._grades(word)[0] >= 2  # `van Max Frisch`: of him
        if (
            at < start
            and not (full and self.words[at][0].islower())
            and (self.words[at][0].isupper() or is_title(before) or not before[0].isalnum())
        ):
            start = at
        while start > 0 and is_initials(self.words[start - 1]) and self.words[start - 2 : start - 1] != ["i."]:
            alone = self.words[start - 1] == "M." and (self.french or end - start > 1)
            if (alone or stands_apart(self.words, start - 1, end, self.lexicon)) and not is_titled(
                self.words, start - 1
            ):
                break  # `Plan A Peeters`, but `Dr A Peeters`
            start -= 1
        if start > 1 and self.words[start - 1] == "." and self.words[start - 2] in CUT_SHORT | ALSO_WORDS:
            start -= 2  # `Ph. Collignon`
        parted = end - start == 1 and start > 1 and self.words[start - 1] == "/"
        if parted and is_booked(self.words, start - 2, start, self.lexicon):
            start -= 2
        return start

    def _is_noun_before_name(self, start: int, end: int) -> bool:
        """`Sprecher Gert Hilger`, `Belgacom-topman John Goossens`, `Swede Kennet Andersson`: no name, a given,
        another."""
        if end - start < 3:
            return False
        word, second = self.words[start], self._grades(self.words[start + 1])
        if self.words[start + 1] in _OF:  # `Ehemann von Maria Köhn`
            return self.lexicon.is_word(word) and self._grades(word)[0] < 2 <= self._grades(self.words[start + 2])[0]
        last = fold(word).rpartition("-")[2]
        bits = self.lexicon.folded_bits(last)
        given = self._grades(word)[0]
        ordinary = bits & Bit.ANY_WORD and not bits & Bit.GIVEN and (bits & Bit.FAMILY) >> 2 < 3
        nation = not given and not word.isupper() and _NATION.search(word) is not None and word != last.upper()
        agent = not given and not bits and len(word) > 6 and word.istitle() and _AGENT.search(word) is not None
        of_office = not given and is_compound(word)
        return bool((ordinary or nation or agent or of_office) and given < 2 <= second[0])

    def _with_rest_before(self, start: int) -> int:
        """A given name that was left out before a family name: `[Kaat] Van Doorslaer`; no noun before a given name."""
        while (
            start > 0
            and shape(self.words[start - 1]) in NAME_SHAPES
            and not (fold(self.words[start - 1]) in _NOT_BEFORE or self.words[start - 1] in POLICE)
            and not (fold(self.words[start - 1]) in OFFICES and is_title(self.words[start - 2]))
            and self._belongs(start - 1, self.words[start])
        ):
            before, first = self._grades(self.words[start - 1]), self._grades(self.words[start])
            if before[0] < 1 or (first[0] >= 2 and (before[0] < 2 or is_national(fold(self.words[start - 1])))):
                break
            start -= 1
        return start - is_family_before(self.words, start, self.lexicon)

    def _grades(self, word: str) -> tuple[int, int]:
        return word_grades(word, self.lexicon)

    def _with_rest_after(self, start: int, end: int) -> int:
        """A family name that was left out after a given name: `Noël [Heimar]`, `Kyara [van de Water]`."""
        end = with_spouse(self.words, start, self._with_number(start, end), self.lexicon)
        at = end
        while at < len(self.words) and at - start < _MOST_WORDS:
            word = self.words[at]
            if at == end and begins_sentence(self.words, at, self.lexicon):
                break
            follows = at > end and self.words[end][0].isupper() and shape(word) in NAME_SHAPES
            if follows and not self.lexicon.is_word(word):
                at += 1  # `René [Van der Vlist]`
                end = at
            elif self._leads_to_firm(start, at):
                break
            elif fold(word) in LEADING_PARTICLES and len(word) > 1 and at - end < 3:
                at += 1
            elif shape(word) in _ANY_CASE and (
                self._belongs(at, self.words[end - 1]) or leads_to_name(self.words, end, at)
            ):
                at += 1
                end = at
            else:
                break
        return end + (self._closes_with_particle(end) or is_family_after(self.words, end, self.lexicon))

    def _leads_to_firm(self, start: int, at: int) -> bool:
        """`mevrouw Ongena [van] Idewe`: behind a title and a family name comes whom somebody works for."""
        if at == start + 1 and leads_to_employer(self.words, at, self.lexicon):
            return True  # `Stijn [van] Katoen Natie`
        if self.words[at] != "van" or at != start + 1 or not start:
            return False
        before = self.words[start - 2] if self.words[start - 1] == "." and start > 1 else self.words[start - 1]
        given, family = self._grades(self.words[start])
        return is_title(before) and family > given

    def _closes_with_particle(self, end: int) -> bool:
        """`Chantal Nguyen [Van]`: with its capital and nothing behind it, a particle is the end of a name."""
        word = self.words[end] if end < len(self.words) else "\n"
        closing = word[0].isupper() and len(word) > 2 and fold(word) in _CLOSING
        return closing and (end + 1 >= len(self.words) or not self.words[end + 1][0].isalnum())

    def _with_number(self, start: int, end: int) -> int:
        """`Élisabeth [II]`, `Thomas [V.]`, `William Maxwell [Jr.]`."""
        after = self.words[end] if end < len(self.words) else ""
        alone = end - start == 1 and self._grades(self.words[start])[0] >= 2
        if after.lower() in JUNIOR:
            return end + 1
        if (numbered := with_regnal(self.words, start, end)) > end and any(self._grades(self.words[start])):
            return numbered
        if alone and len(after) == 2 and after[0].isupper() and after[1] == "." and not self.words[start].isupper():
            return end + 1
        stops, initial = self.words[end : end + 2], end - start > 1 and len(self.words[end - 1]) == 1
        if initial and stops[:1] == ["."] and stops[-1] in _SIGNS:
            return end + 1  # `Wout [V.]: ik ben er`
        return with_initial(self.words, start, end, self.lexicon)

    def _belongs(self, at: int, neighbour: str) -> bool:
        """Whether a word beside a name is part of it: surely a name by lexicon, or likely one by the tagger."""
        word = self.words[at]
        folded = fold(word)
        if word in HONOURS or folded in DUES:
            return False
        if shape(word) == 1:
            if neighbour[0].isupper() and neighbour[-1] not in "'’" and at and self.words[at - 1] == neighbour:
                return False  # `Ellen leest`
            return float(self.chances[at]) > 0.3 and not self.lexicon.is_word(word) and len(word) > 2
        if len(word) < 2 or folded in NO_NAMES or (is_title(word) and self.chances[at] < 0.3):
            return False
        if shape(word) == 3 and shape(neighbour) == 3 and self.chances[at] < 0.3:
            return False
        bits = self.lexicon.folded_bits(folded)
        given, family = grades(folded, bits, self.lexicon)
        if bits & (Bit.WORD_COMMON | Bit.COUNTRY | Bit.PLACE_BIG) and self.chances[at] < 0.35:
            return False
        if max(given, family) >= 2 and not bits & Bit.ANY_WORD:
            return True
        if not bits and self._grades(neighbour)[0] >= 2:
            return float(self.chances[at]) > 0.05 or is_rare_family(self.words, at, neighbour, self.lexicon)
        return float(self.chances[at]) > (0.04 if max(given, family) and not bits & Bit.ANY_WORD else 0.12)


@lru_cache(maxsize=1 << 15)
def _is_never_edge(word: str) -> bool:
    """Whether no rule takes the word from the end of a name, whatever stands beside it, but as a noun before a name."""
    folded = fold(word)
    return (
        word[0].isalpha()
        and word[-1] not in ".'’"
        and word not in HONOURS
        and folded not in _NEVER_ENDS
        and not is_station(folded)
        and not is_title(word)
    )
