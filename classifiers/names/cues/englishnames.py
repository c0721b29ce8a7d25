"""Finds English names by a title or by what says that they are one: `Mallam Isa`, `PC 2284 Frame`, `a man called Spud`.

`need` says how much must speak for a word, by what the lexicon knows of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import compress, count

from ..entry import Bit
from ..folding import fold
from ..lists.englishcues import HONORIFICS, KNOWN_AS, NAMING, NEVER_MR, NEVER_NAMED, SOMEBODY, TIMES, VIRTUES
from ..model.decode import CALLED, Entity
from ..model.features import CAPITALISED, shape
from ..things.bearers import is_borne
from ..things.eponyms import THINGS
from ..titles import is_initials, is_title
from ..wordlist import WordList
from ..words import MONTHS_DAYS
from .capitals import POLICE
from .ends import NO_NAMES

WEAK, FAIR, STRONG, SURE = 1, 2, 3, 4
TOLD_OF, SAID_OF = 7, 12
"""What tells of a word that no list has, and of a brand: `Tolu on reception`, `Bose, a night carer`."""
NEVER = 20
_NEVER = NEVER_NAMED | {"hello", "hi", "hey", "hiya", "dear", "hallo"}
_LONGEST = 3
"""Words behind a title that are a name at most."""
_WRITTEN = frozenset({CAPITALISED, 4, 10})
"""Shapes of words with a capital that are not all capitals."""
_LINKS = frozenset({"and", "&", ","})
_NO_NICKNAMES = frozenset({"None", "Unknown", "Nil", "No", "Yes", "See"})


class EnglishNames:
    """The names of one text that are said to be some."""

    def __init__(self, words: Sequence[str], lexicon: WordList, taken: set[int], barred: frozenset[int]) -> None:
        """`taken` are tokens of names of several words, `barred` those that the tagger takes for a firm's or a
        street's."""
        self.words, self.lexicon, self.taken, self.barred = words, lexicon, taken, barred

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
                if self.words[title] == "Messrs":
                    yield from self._others(end)
        ranks = POLICE & distinct
        for rank in compress(count(), map(ranks.__contains__, self.words)) if ranks else ():
            number = self._at(rank + 1).isdigit()
            at = rank + 1 + number
            known = number or need(self._at(at), self.lexicon) <= SURE
            if known and self._is_surname(at) and shape(self._at(at + 1)) not in _WRITTEN:
                yield Entity(at, at + 1, "PER", CALLED)

    def _others(self, end: int) -> Iterator[Entity]:
        """`Messrs Rundle[, Pike] and [Treloar]`: family names that the same title stands before."""
        while self._at(end) in _LINKS and self._is_surname(end + 1) and end + 1 not in self.taken:
            yield Entity(end + 1, end + 2, "PER", CALLED)
            end += 2

    def _named(self, distinct: frozenset[str]) -> Iterator[Entity]:
        """`a man called Spud`, `Known as: Moo`: whatever word somebody is said to be called."""
        cues = NAMING & distinct
        for cue in compress(count(), map(cues.__contains__, self.words)) if cues else ():
            if self._at(cue - 1).lower() in SOMEBODY and self._may_be_nickname(cue + 1):
                yield Entity(cue + 1, cue + 2, "PER", CALLED)
        if ":" not in distinct:
            return
        for colon in compress(count(), map(":".__eq__, self.words)):
            label = self._at(colon - 1).lower(), f"{self._at(colon - 2)} {self._at(colon - 1)}".lower()
            if not KNOWN_AS.isdisjoint(label) and self._may_be_nickname(colon + 1):
                yield Entity(colon + 1, colon + 2, "PER", CALLED)

    def _may_be_nickname(self, at: int) -> bool:
        """Whether one word with a capital stands there that begins no longer name and does not deny one."""
        word, after = self._at(at), self._at(at + 1)
        alone = shape(word) == CAPITALISED and not after[0].isupper() and after not in "-&/@" and at not in self.taken
        return alone and fold(word) not in NO_NAMES and word not in _NO_NICKNAMES

    def _may_follow_title(self, at: int) -> bool:
        return at not in self.taken and self._is_surname(at)

    def _is_surname(self, at: int) -> bool:
        word = self._at(at)
        folded = fold(word)
        if folded in NEVER_MR or folded in NO_NAMES or is_title(word):
            return False
        return shape(word) in _WRITTEN or (is_initials(word) and word[-1] == "." and len(word) > 1)

    def _at(self, at: int) -> str:
        return self.words[at] if 0 <= at < len(self.words) else "\n"


@lru_cache(maxsize=1 << 14)
def need(word: str, lexicon: WordList) -> int:
    """How much must speak for a word to be a name, by what the lexicon knows of it; a capital within a sentence is
    worth one."""
    folded = fold(word)
    bits = lexicon.folded_bits(folded)
    given, family = bits & Bit.GIVEN, (bits & Bit.FAMILY) >> 2
    dated = folded in MONTHS_DAYS
    if folded in VIRTUES:
        return STRONG
    if len(word) < 2 or bits & Bit.COUNTRY or folded in THINGS or folded in _NEVER or is_initials(word):
        return NEVER
    if (folded in NO_NAMES and not dated) or (folded in TIMES and not given):
        return NEVER
    if dated or folded in TIMES:
        return SURE if given else NEVER
    if given < 2 and family < 2:
        return NEVER if bits & (Bit.WORD_EN | Bit.ANY_PLACE) or lexicon.brands.has(folded) else TOLD_OF
    if bits & Bit.WORD_COMMON and bits & Bit.WORD_EN:
        return STRONG if given >= 2 else SURE if family == 3 else NEVER
    if lexicon.brands.has(folded):
        return SAID_OF
    plain = not bits & (Bit.WORD_EN | Bit.PLACE_BIG)
    if given == 3 or (given == 2 and plain):
        return WEAK if plain else FAIR + (bits & Bit.PLACE_BIG > 0 or given < 3)
    if given == 2:
        return STRONG
    return FAIR + 1 - (family == 3 and plain) if plain or bits & Bit.WORD_EN else SURE
