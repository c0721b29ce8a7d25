"""Finds English names by what a sentence does with them: who is asked, thanked and waited for, who says and signs.

English writes no noun with a capital, so that a capital within a sentence tells already: `the desk next to Faith`. What
is a word, a family name that is a word or a name of no great use needs more than a given name does: `Mark asked`, but
`Will Will be in on Thursday?`. Whom another rule has named in full is known by either name: `Prudence was candid`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import compress, count

from ..entry import Bit
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
    FINITE,
    HONORIFICS,
    HUMAN,
    INVERTED,
    IS_SO,
    MR,
    NEVER_MR,
    NEVER_NAMED,
    OF_PERSONS,
    ONLY_PERSONS_ARE,
    PREPOSITIONS,
    SPEECH,
    TIMES,
    TO_PERSONS,
    TO_WHOM,
    TOLD,
    VIRTUES,
    WEAK_VERBS,
    WITH_PERSONS,
    WORKPLACES,
)
from ..model.decode import CALLED, Entity
from ..model.features import CAPITALISED, shape
from ..things.bearers import is_borne
from ..things.eponyms import THINGS
from ..titles import is_initials, is_title
from ..wordlist import WordList
from ..words import MONTHS_DAYS
from .capitals import POLICE
from .ends import NO_NAMES

CUED = 0.62
"""Score of a name that its sentence makes likely, for the judge to weigh."""
_WEAK, _FAIR, _STRONG, _SURE = 1, 2, 3, 4
_TOLD_OF, _SAID_OF = 7, 12
"""What tells of a word that no list has, and of a brand: `Tolu on reception`, `Bose, a night carer`."""
_NEVER = 20
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZÁÀÂÄÅÆÇÉÈÊËÍÎÏÑÓÔÖØÚÛÜŁŚŞŠŽĆČĐ")
_FEW, _SHORT = 2, 40
"""English words that a longer text has at least, and tokens of a short one, where one will do."""
_LONGEST = 3
"""Words behind a title that are a name at most."""
_WRITTEN = frozenset({CAPITALISED, 4, 10})
"""Shapes of words with a capital that are not all capitals."""
_STOPS = frozenset({".", "!", "?", "\n", "\n\n", ":", ";", "•", "-", "–", "—", "|", "]", ")", '"', "“", "\t"})
_LISTING = frozenset({":", "-", "–", "•", "]", ")", "*"})
_MOODS = frozenset({"'s", "’s", "'", "’"})
_GENITIVES = frozenset({"'s", "’s"})
_LINKS = frozenset({"and", "or", "&"})
_ENGLISH = frozenset(
    {
        "the", "and", "with", "from", "for", "by", "has", "have", "she", "his", "you", "your", "our", "they", "that",
        "this", "to", "Please", "The", "I", "asked", "told", "said",
    }
)  # fmt: skip


class EnglishCues:
    """The names of one text that their sentence tells, whatever the tagger thinks of them."""

    def __init__(self, words: Sequence[str], lexicon: WordList, taken: set[int], barred: frozenset[int]) -> None:
        """`taken` are tokens of names of several words, `barred` those that the tagger takes for a firm's or a
        street's."""
        self.words, self.lexicon, self.taken, self.barred = words, lexicon, taken, barred
        self.borne: frozenset[str] = frozenset()
        self._has_crews = False

    def find(self, found: Iterable[Entity], distinct: frozenset[str]) -> Iterator[Entity]:
        """Each of them once; `found` are the persons that are known already."""
        if len(_ENGLISH & distinct) < (_FEW if len(self.words) > _SHORT else 1):
            return
        self._has_crews = "/" in distinct and any(word.lower() in CREWS for word in distinct)
        titled = list(self._titled(distinct))
        yield from titled
        self.taken |= {at for entity in titled for at in range(entity.start, entity.end)}
        self.borne = self._borne([*found, *titled])
        persons: set[int] = {at for entity in found for at in range(entity.start, entity.end)}
        wanted = {word for word in distinct if word[0] in _CAPITALS and self._is_wanted(word)}
        places = [at for at in compress(count(), map(wanted.__contains__, self.words)) if self._may_be(at)]
        cued = {at: told for at in places if (told := self._told(at))}
        persons |= set(cued)
        for at in places:
            if at not in cued and self._is_beside(at, persons):
                cued[at] = CALLED
                persons.add(at)
        for at, score in sorted(cued.items()):
            yield Entity(at, at + 1, "PER", score)

    def _titled(self, distinct: frozenset[str]) -> Iterator[Entity]:
        """`Smt. Vijayalakshmi`, `Mallam Isa`, `Mr Frame`: whoever a title stands before, be it a word."""
        titles = HONORIFICS & distinct
        for title in compress(count(), map(titles.__contains__, self.words)) if titles else ():
            start = title + 1 + (self._at(title + 1) == ".")
            while self._at(start) in HONORIFICS:
                start += 1 + (self._at(start + 1) == ".")
            end = start
            while end - start < _LONGEST and self._may_follow_title(end):
                end += 1
            if end > start and not is_borne(self.words, start, end):
                yield Entity(start, end, "PER", CALLED)
        ranks = POLICE & distinct
        for rank in compress(count(), map(ranks.__contains__, self.words)) if ranks else ():
            number = self._at(rank + 1).isdigit()
            at = rank + 1 + number
            known = number or _need(self._at(at), self.lexicon) <= _SURE
            if known and self._is_surname(at) and shape(self._at(at + 1)) not in _WRITTEN:
                yield Entity(at, at + 1, "PER", CALLED)

    def _may_follow_title(self, at: int) -> bool:
        return at not in self.taken and self._is_surname(at)

    def _is_surname(self, at: int) -> bool:
        word = self._at(at)
        folded = fold(word)
        if folded in NEVER_MR or folded in NO_NAMES or is_title(word):
            return False
        return shape(word) in _WRITTEN or (is_initials(word) and word[-1] == "." and len(word) > 1)

    @staticmethod
    def _borne_words(entity: Entity, words: Sequence[str]) -> Iterator[str]:
        whole = entity.end - entity.start > 1 and entity.score > CUED
        if whole or entity.score == CALLED:
            yield from (word for word in words[entity.start : entity.end] if shape(word) == CAPITALISED)

    def _borne(self, found: Iterable[Entity]) -> frozenset[str]:
        return frozenset(word for entity in found for word in self._borne_words(entity, self.words))

    def _is_wanted(self, word: str) -> bool:
        """Whether the word may be somebody's name at all."""
        return (_need(word, self.lexicon) < _NEVER or word in self.borne) and shape(word) == CAPITALISED

    def _may_be(self, at: int) -> bool:
        """Whether such a word stands alone, and behind nothing that makes it a thing's."""
        if at in self.taken:
            return False
        before, after = self._at(at - 1), self._at(at + 1)
        if after[0].isdigit() or after[0].isupper():
            return False
        if self._has_crews and self._is_crew(at):
            return True
        linked = after == "&" or before == "&"
        if (linked and not self._is_pair(at)) or before.lower() in BEFORE_THINGS:
            return False
        begins = self._at(at - 2) in _STOPS and shape(before) == CAPITALISED
        if before[0].isupper() and before not in MR and not begins:
            return False
        return linked or not (after in "-/@_+" or before in "-/@_+" or is_borne(self.words, at, at + 1))

    def _is_crew(self, at: int) -> bool:
        """`crew Baker/Osei`."""
        first = at if self._at(at + 1) == "/" else at - 2
        return (
            self._at(first + 1) == "/"
            and self._at(first - 1).lower() in CREWS
            and all(shape(self._at(one)) == CAPITALISED for one in (first, first + 2))
            and max(_need(self._at(one), self.lexicon) for one in (first, first + 2)) <= _TOLD_OF
        )

    def _is_pair(self, at: int) -> bool:
        """`James & Gabriel`, which no firm is called: nothing but given names, and no more words with capitals."""
        first = at if self._at(at + 1) == "&" else at - 2
        outer = self._at(first - 1), self._at(first + 3)
        pair = (self._at(first), self._at(first + 2))
        alike = pair[0] == pair[1]  # `Johnson & Johnson`
        return (
            not alike
            and not any(word[0].isupper() or word in _MOODS for word in outer)
            and all(shape(word) == CAPITALISED and _need(word, self.lexicon) <= _FAIR for word in pair)
        )

    def _told(self, at: int) -> float:
        """With which score what stands beside the word makes it a name; 0 if it does not."""
        word = self.words[at]
        cue = self._cue(at)
        need = _need(word, self.lexicon)
        before = self._at(at - 1)
        inside = before[0].islower() or before in _GENITIVES or before == "(" or before in INVERTED
        if fold(word) in MONTHS_DAYS and self._at(at - 1).lower() in BEFORE_MONTHS:
            return 0.0
        if word in self.borne:
            if cue >= _FAIR or (inside and self._is_else(word)):
                return CALLED
            return CUED if inside and fold(word) not in MONTHS_DAYS else 0.0
        if cue + inside < need or not cue or (at in self.barred and cue < _STRONG):
            return 0.0
        return CALLED if cue >= _STRONG or (cue == _FAIR and cue + inside > need) else CUED

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
        if after == "," and second in OF_PERSONS:
            told = any(self._at(at + by) in COLLEAGUES and self._ends_there(at + by + 1) for by in (3, 4, 5))
            return _SAID_OF if told else 0
        if after in ("from", "in", "at", "on") and self._at(at - 1) in TO_WHOM:
            last = at + 3 if second == "the" else at + 2
            return _TOLD_OF if self._at(last).lower() in WORKPLACES else 0
        return _TOLD_OF if self._has_crews and self._is_crew(at) else 0

    def _ends_there(self, at: int) -> bool:
        """Whether no noun goes on: `a shop manager`, not `a manager system`."""
        return not self._at(at)[0].isalpha() or self._at(at) in AFTER or self._at(at) in AUXILIARIES

    def _is_beside(self, at: int, persons: set[int]) -> bool:
        """`ask Penny or Storm`: beside another by a word that links like with like."""
        need = _need(self.words[at], self.lexicon)
        if not self._ends_phrase(at + 1):
            return False
        left = self._at(at - 1) in _LINKS and at - 2 in persons
        right = self._at(at + 1) in _LINKS and at + 2 in persons
        linked = "&" in (self._at(at - 1), self._at(at + 1))
        return need <= _STRONG and at not in self.barred and (left or right or linked)

    def _at(self, at: int) -> str:
        return self.words[at] if 0 <= at < len(self.words) else "\n"

    def _left(self, at: int) -> int:
        """How much what stands before the word speaks for a person."""
        before = self._at(at - 1)
        if before in MR or (before == "." and self._at(at - 2) in MR):
            return 0 if fold(self.words[at]) in NEVER_MR else _SURE
        low, second, third = before.lower(), self._at(at - 2).lower(), self._at(at - 3).lower()
        if low in TOLD:
            return _STRONG
        if (low == "to" and second in TO_PERSONS) or (low == "with" and second in WITH_PERSONS):
            return _STRONG
        if (low == "by" and second in BY_PERSONS) or (low == "from" and second in ABOUT_PERSONS):
            return _STRONG
        if low == "of" and second == "front" and self._ends_phrase(at + 1):
            return _STRONG
        if low == "let" and self._at(at + 1) == "know":
            return _SURE
        if f"{second} {low}" in COURTESIES or low in COURTESIES or (low == "," and second in COURTESIES):
            return _STRONG
        if (low == "is" and second == "name") or (low in ("called", "named") and third in ("a", "man", "woman", "one")):
            return _STRONG
        if low == "for" and second in ("waiting", "wait", "waited") and self._at(at + 1) == "to":
            return _STRONG
        if before in INVERTED and self._at(at - 2) in _STOPS:
            return _STRONG if self._at(at + 1).islower() else 0
        if low in CLAUSES:
            return _WEAK if self._right(at) else 0
        return _WEAK if low in PREPOSITIONS and self._ends_phrase(at + 1) else 0

    def _ends_phrase(self, at: int) -> bool:
        """Whether no noun follows, of which a name before it would tell the kind: `with Gibson guitars`."""
        after = self._at(at)
        return after in AFTER or after in AUXILIARIES or not after[0].isalpha()

    def _right(self, at: int) -> int:
        """How much what stands behind the word speaks for a person."""
        after, second, third = self._at(at + 1), self._at(at + 2), self._at(at + 3)
        if after in SPEECH:
            return _SURE
        if after in HUMAN:
            return _FAIR
        if after in _MOODS:
            return (_FAIR if second in BELONGINGS or third in BELONGINGS else _WEAK) if second.islower() else 0
        if after in AUXILIARIES:
            if second in ONLY_PERSONS_ARE:
                return _STRONG
            if (second in IS_SO or second in FINITE) and third != "of":
                return _FAIR
            return _WEAK
        if after == "and":
            return _STRONG if second in ("I", "her", "his", "me") else 0
        if after == "to" and self._at(at - 1) in _LISTING and second in FINITE:
            return _STRONG
        if after in ("who", "whom", "whose") or (after == "," and second in ("who", "whom", "whose")):
            return _FAIR
        return _WEAK if after in WEAK_VERBS else 0


@lru_cache(maxsize=1 << 14)
def _need(word: str, lexicon: WordList) -> int:
    """How much must speak for a word to be a name, by what the lexicon knows of it; a capital within a sentence is
    worth one."""
    folded = fold(word)
    bits = lexicon.folded_bits(folded)
    given, family = bits & Bit.GIVEN, (bits & Bit.FAMILY) >> 2
    dated = folded in MONTHS_DAYS
    if len(word) < 2 or bits & Bit.COUNTRY or folded in THINGS or folded in NEVER_NAMED or is_initials(word):
        return _NEVER
    if (folded in NO_NAMES and not dated) or (folded in TIMES and not given):
        return _NEVER
    if dated or folded in TIMES:
        return _SURE if given else _NEVER
    if folded in VIRTUES:
        return _STRONG
    if given < 2 and family < 2:
        return _NEVER if bits & (Bit.WORD_EN | Bit.ANY_PLACE) or lexicon.brands.has(folded) else _TOLD_OF
    if bits & Bit.WORD_COMMON and bits & Bit.WORD_EN:
        return _STRONG if given >= 2 else _SURE if family == 3 else _NEVER
    if lexicon.brands.has(folded):
        return _SAID_OF
    plain = not bits & (Bit.WORD_EN | Bit.PLACE_BIG)
    if given == 3 or (given == 2 and plain):
        return _WEAK if plain else _FAIR + (bits & Bit.PLACE_BIG > 0 or given < 3)
    if given == 2:
        return _STRONG
    return _FAIR + 1 - (family == 3 and plain) if plain or bits & Bit.WORD_EN else _SURE
