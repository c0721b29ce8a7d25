"""Finds English names by what a sentence does with them: who is asked, thanked and waited for, who says and signs.

English writes no noun with a capital, so that a capital within a sentence tells already: `the desk next to Faith`. What
is a word, a family name that is a word or a name of no great use needs more than a given name does: `Mark asked`, but
`Will Will be in on Thursday?`. Whom another rule has named in full is known by either name: `Prudence was candid`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, count

from ..folding import fold
from ..lists.englishcues import (
    ABOUT_PERSONS,
    AFTER,
    AUXILIARIES,
    BEFORE_MONTHS,
    BEFORE_THINGS,
    BELONGINGS,
    BY_PERSONS,
    CLAUSES,
    COLLEAGUES,
    COURTESIES,
    CREWS,
    DONE_TO,
    FINITE,
    HUMAN,
    IN_LAW,
    INVERTED,
    IS_SO,
    MR,
    NEVER_MR,
    OF_PERSONS,
    ONLY_PERSONS_ARE,
    PREPOSITIONS,
    SPEECH,
    TO_PERSONS,
    TO_WHOM,
    TOLD,
    WEAK_VERBS,
    WITH_PERSONS,
    WORKPLACES,
)
from ..model.decode import CALLED, Entity
from ..model.features import CAPITALISED, shape
from ..things.bearers import is_borne
from ..words import MONTHS_DAYS
from .englishnames import FAIR, NEVER, SAID_OF, STRONG, SURE, TOLD_OF, WEAK, EnglishNames, need
from .families import families

CUED = 0.62
"""Score of a name that its sentence makes likely, for the judge to weigh."""
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZÁÀÂÄÅÆÇÉÈÊËÍÎÏÑÓÔÖØÚÛÜŁŚŞŠŽĆČĐ")
_FEW, _SHORT = 2, 40
"""English words that a longer text has at least, and tokens of a short one, where one will do."""
_STOPS = frozenset({".", "!", "?", "\n", "\n\n", ":", ";", "•", "-", "–", "—", "|", "]", ")", '"', "“", "\t"})
_LISTING = frozenset({":", "-", "–", "•", "]", ")", "*"})
_JOINED = frozenset("-/@_+")
_MOODS = frozenset({"'s", "’s", "'", "’"})
_GENITIVES = frozenset({"'s", "’s"})
_LINKS = frozenset({"and", "or", "&"})
_COMMAS = frozenset({",", ";", ".", "\n", "\n\n", ")"})
_PLURAL = frozenset({"are", "were", "have", "both", "will", "say", "want", "can"})
"""Behind two who do something together."""
_ENGLISH = frozenset(
    {
        "the", "and", "with", "from", "for", "by", "has", "have", "she", "his", "you", "your", "our", "they", "that",
        "this", "to", "Please", "The", "I", "asked", "told", "said",
    }
)  # fmt: skip


class EnglishCues(EnglishNames):
    """The names of one text that their sentence tells, whatever the tagger thinks of them."""

    borne: frozenset[str] = frozenset()
    _has_crews = False

    def find(self, found: Iterable[Entity], distinct: frozenset[str]) -> Iterator[Entity]:
        """Each of them once; `found` are the persons that are known already."""
        if len(_ENGLISH & distinct) < (_FEW if len(self.words) > _SHORT else 1):
            return
        self._has_crews = "/" in distinct and any(word.lower() in CREWS for word in distinct)
        titled = [*self._titled(distinct), *self._named(distinct)]
        yield from titled
        self.taken |= {at for entity in titled for at in range(entity.start, entity.end)}
        self.borne = self._borne([*found, *titled])
        yield from families(self.words, distinct, self.lexicon, self.borne)
        persons: set[int] = {at for entity in found for at in range(entity.start, entity.end)}
        wanted = {word for word in distinct if word[0] in _CAPITALS and self._is_wanted(word)}
        places = [at for at in compress(count(), map(wanted.__contains__, self.words)) if self._may_be(at)]
        cued = {at: told for at in places if (told := self._told(at))}
        persons |= set(cued)
        for at in places:
            if at not in cued and self._is_beside(at, persons):
                cued[at] = CALLED
                persons.add(at)
            elif at not in cued and at not in persons and self._is_listed(at, persons):
                cued[at] = CUED
                persons.add(at)
        for at, score in sorted(cued.items()):
            yield Entity(at, at + 1, "PER", score)

    @staticmethod
    def _borne_words(entity: Entity, words: Sequence[str]) -> Iterator[str]:
        whole = entity.end - entity.start > 1 and entity.score > CUED
        if whole or entity.score == CALLED:
            yield from (word for word in words[entity.start : entity.end] if shape(word) == CAPITALISED)

    def _borne(self, found: Iterable[Entity]) -> frozenset[str]:
        return frozenset(word for entity in found for word in self._borne_words(entity, self.words))

    def _is_wanted(self, word: str) -> bool:
        """Whether the word may be somebody's name at all."""
        return (need(word, self.lexicon) < NEVER or word in self.borne) and shape(word) == CAPITALISED

    def _may_be(self, at: int) -> bool:
        """Whether such a word stands alone, and behind nothing that makes it a thing's."""
        if at in self.taken:
            return False
        words = self.words
        before, after = words[at - 1] if at else "\n", words[at + 1] if at + 1 < len(words) else "\n"
        if after[0].isdigit() or after[0].isupper():
            return False
        if self._has_crews and self._is_crew(at):
            return True
        if self._is_with(at):
            return after not in _JOINED and not is_borne(words, at, at + 1)
        linked = after == "&" or before == "&"
        if (linked and not self._is_pair(at)) or before.lower() in BEFORE_THINGS:
            return False
        begins = self._at(at - 2) in _STOPS and shape(before) == CAPITALISED
        if before[0].isupper() and before not in MR and not begins:
            return False
        return linked or not (after in _JOINED or before in _JOINED or is_borne(self.words, at, at + 1))

    def _is_with(self, at: int) -> bool:
        """`CRM w/ Odile`: as notes write *with*."""
        return self._at(at - 1) == "/" and self._at(at - 2) in ("w", "W")

    def _is_crew(self, at: int) -> bool:
        """`crew Baker/Osei`."""
        first = at if self._at(at + 1) == "/" else at - 2
        return (
            self._at(first + 1) == "/"
            and self._at(first - 1).lower() in CREWS
            and all(shape(self._at(one)) == CAPITALISED for one in (first, first + 2))
            and max(need(self._at(one), self.lexicon) for one in (first, first + 2)) <= TOLD_OF
        )

    def _is_pair(self, at: int) -> bool:
        """`James & Gabriel`, which no firm is called: nothing but given names, and no more words with capitals."""
        first = at if self._at(at + 1) == "&" else at - 2
        outer = self._at(first - 1), self._at(first + 3)
        pair = (self._at(first), self._at(first + 2))
        alike = pair[0] == pair[1]  # `Johnson & Johnson`
        most = STRONG if outer[1] in _PLURAL else FAIR
        return (
            not alike
            and not any(word[0].isupper() or word in _MOODS for word in outer)
            and all(shape(word) == CAPITALISED and need(word, self.lexicon) <= most for word in pair)
        )

    def _told(self, at: int) -> float:
        """With which score what stands beside the word makes it a name; 0 if it does not."""
        word = self.words[at]
        cue = self._cue(at)
        needed = need(word, self.lexicon)
        before = self._at(at - 1)
        inside = before[0].islower() or self._is_with(at) or before in _GENITIVES or before == "(" or before in INVERTED
        if fold(word) in MONTHS_DAYS and self._at(at - 1).lower() in BEFORE_MONTHS:
            return 0.0
        if word in self.borne:
            if cue >= FAIR or (inside and self._is_else(word)):
                return CALLED
            return CUED if inside and fold(word) not in MONTHS_DAYS else 0.0
        if cue + inside < needed or not cue or (at in self.barred and cue < STRONG):
            return 0.0
        return CALLED if cue >= STRONG or (cue == FAIR and cue + inside > needed) else CUED

    def _is_else(self, word: str) -> bool:
        """Whether the word is a word too, so that no other rule finds it again; not a month."""
        return self.lexicon.is_word(word) and fold(word) not in MONTHS_DAYS

    def _cue(self, at: int) -> int:
        if told_of := self._told_of(at):
            return told_of
        left, right = self._left(at), self._right(at)
        return max(left, right) + (min(left, right) > 0)

    def _told_of(self, at: int) -> int:
        """Whether it is said behind who the person is or where they work: `Bose, a night carer`, `Shaz from the
        canteen`; or beside whom: `crew Baker/Osei`."""
        after, second = self._at(at + 1), self._at(at + 2)
        if after in (",", "(") and self._at(at - 1) == "," and self._at(at - 2) in IN_LAW:
            return TOLD_OF
        if after == "," and second in OF_PERSONS:
            told = any(self._at(at + by) in COLLEAGUES and self._ends_there(at + by + 1) for by in (3, 4, 5))
            return SAID_OF if told else 0
        if after in ("from", "in", "at", "on") and self._at(at - 1) in TO_WHOM:
            last = at + 3 if second == "the" else at + 2
            return TOLD_OF if self._at(last).lower() in WORKPLACES else 0
        return TOLD_OF if self._has_crews and self._is_crew(at) else 0

    def _ends_there(self, at: int) -> bool:
        """Whether no noun goes on: `a shop manager`, not `a manager system`."""
        return not self._at(at)[0].isalpha() or self._at(at) in AFTER or self._at(at) in AUXILIARIES

    def _is_beside(self, at: int, persons: set[int]) -> bool:
        """`ask Penny or Storm`: beside another by a word that links like with like."""
        needed = need(self.words[at], self.lexicon)
        if not (self._ends_phrase(at + 1) or self._at(at + 1) in _PLURAL):
            return False
        left = self._at(at - 1) in _LINKS and at - 2 in persons
        right = self._at(at + 1) in _LINKS and at + 2 in persons
        linked = "&" in (self._at(at - 1), self._at(at + 1))
        behind = self._at(at + 3 if self._at(at + 1) == "&" else at + 1)
        couple = linked and (behind in _PLURAL or behind in _STOPS)  # `Ada & Grace – in one class`; not a firm
        return needed <= STRONG and (couple or (at not in self.barred and (left or right or linked)))

    def _is_listed(self, at: int, persons: set[int]) -> bool:
        """`Ravi S., Peg, Tunde`: an item of a list, right behind a person."""
        before, after = self._at(at - 1), self._at(at + 1)
        behind = before in _COMMAS and at - 2 in persons and after in _COMMAS
        return behind and at not in self.barred and need(self.words[at], self.lexicon) <= STRONG

    def _left(self, at: int) -> int:
        """How much what stands before the word speaks for a person."""
        before = self._at(at - 1)
        if before in MR or (before == "." and self._at(at - 2) in MR):
            return 0 if fold(self.words[at]) in NEVER_MR else SURE
        if before == "/" and self._is_with(at):
            return STRONG
        low, second, third = before.lower(), self._at(at - 2).lower(), self._at(at - 3).lower()
        if low in TOLD:
            return STRONG
        if low in DONE_TO:
            return FAIR if self._ends_phrase(at + 1) else 0
        if (low == "to" and second in TO_PERSONS) or (low == "with" and second in WITH_PERSONS):
            return STRONG
        if (low == "by" and second in BY_PERSONS) or (low == "from" and second in ABOUT_PERSONS):
            return STRONG
        if low == "of" and second == "front" and self._ends_phrase(at + 1):
            return STRONG
        if low == "let" and (self._at(at + 1) == "know" or self._at(at + 1) in FINITE):
            return SURE
        if f"{second} {low}" in COURTESIES or low in COURTESIES or (low == "," and second in COURTESIES):
            return STRONG
        if (low == "is" and second == "name") or (low in ("called", "named") and third in ("a", "man", "woman", "one")):
            return STRONG
        if low == "for" and second in ("waiting", "wait", "waited") and self._at(at + 1) == "to":
            return STRONG
        if before in INVERTED and self._at(at - 2) in _STOPS:
            return STRONG if self._at(at + 1).islower() else 0
        if low in CLAUSES:
            return WEAK if self._right(at) else 0
        return WEAK if low in PREPOSITIONS and self._ends_phrase(at + 1) else 0

    def _ends_phrase(self, at: int) -> bool:
        """Whether no noun follows, of which a name before it would tell the kind: `with Gibson guitars`."""
        after = self._at(at)
        return after in AFTER or after in AUXILIARIES or not after[0].isalpha()

    def _right(self, at: int) -> int:
        """How much what stands behind the word speaks for a person."""
        after, second, third = self._at(at + 1), self._at(at + 2), self._at(at + 3)
        if after in SPEECH:
            return SURE
        if after in HUMAN:
            return FAIR
        if after in _MOODS:
            return (FAIR if second in BELONGINGS or third in BELONGINGS else WEAK) if second.islower() else 0
        if after in AUXILIARIES:
            if second in ONLY_PERSONS_ARE:
                return STRONG
            if (second in IS_SO or second in FINITE) and third != "of":
                return FAIR
            return WEAK
        if after == "and":
            return STRONG if second in ("I", "her", "his", "me") else 0
        if after == "to" and self._at(at - 1) in _LISTING and second in FINITE:
            return STRONG
        if after in ("who", "whom", "whose") or (after == "," and second in ("who", "whom", "whose")):
            return FAIR
        return WEAK if after in WEAK_VERBS else 0
