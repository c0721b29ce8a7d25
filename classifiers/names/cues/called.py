"""Finds names by what leads to them: a title, a party before a court, a line of a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from ...matching.lazily import lazily
from ..entry import Bit
from ..folding import fold
from ..model.decode import CALLED, Entity
from ..model.features import CAPITALISED, shape
from ..titles import is_initials, is_title
from ..wordlist import WordList
from ..words import (
    CLOSINGS,
    LABELS,
    LEADING_PARTICLES,
    MONTHS_DAYS,
    PARTICLES,
    PARTIES,
    POSTS,
    ROLES,
    SALUTATIONS,
    word_set,
)
from .addressees import addressed
from .ends import NAME_SHAPES, NO_NAMES, OFFICES, Ends
from .speakers import speakers

INITIAL = 0.55
"""Score of an initial after a title, as courts write."""
COURTEOUS = word_set(
    "herr herrn frau hr dr mme mlle monsieur madame maitre mr mrs ms miss dhr mevr mevrouw mw meneer heer zeuge zeugin"
)
_DEGREES = word_set("ir ing drs mag")
"""The same, where a full stop cuts them short."""
_ADDRESSED = COURTEOUS | _DEGREES
_COLLEAGUES = word_set(
    "colleague collega collegue kollege kollegin neighbour voisin voisine buurman buurvrouw nachbar nachbarin"
)
ABBREVIATED = word_set(
    "ar kb rg cc nv sa bv pv mb bs us uk eu cp jt rw am pm ev go og su ua dh zb ia oa ie eg al ag ps nb nn cv bc ad rp"
)
"""Letters with full stops that stand for a law, a firm or a turn of phrase."""
_AFTER_PARTY = frozenset(
    {",", ")", ";", ".", "et", "en", "und", "and", "contre", "tegen", "gegen", "v", "v.", "against"}
)
_NAMED_AFTER, _NO_GREETED = PARTIES | ROLES, NO_NAMES | SALUTATIONS
NO_BEARERS = LABELS | ROLES | POSTS | PARTIES
_MESSAGES = CLOSINGS | SALUTATIONS
_ROMAN = frozenset({"I", "V", "X"})
BREAKS = frozenset({"\n", "\n\n"})
_BULLETS = frozenset("-–•*·")
AFTER_CLOSING = frozenset({",", "\n", "\n\n", "!", "."})
_AFTER_GREETED = frozenset({",", "\n", "\n\n", "!"})
_AFTER_SIGNED = frozenset({"\n", "\n\n", "."})
_AFTER_LISTED = frozenset("-–—(,;:\n\t")


class Called(Ends):
    """What a tagger without these words in its memory does not know."""

    @lazily
    def _addressed(self) -> list[Entity]:
        """Who a message is from and to, where the family name stands first."""
        return addressed(self.words, self.breaks, self._grades) if {",", ":"} <= self._distinct else []

    @lazily
    def _spoken(self) -> list[Entity]:
        """Who speaks, at each turn of a talk, and where the others speak of them; nothing where the text is none."""
        return speakers(self.words, self.breaks, self.lexicon) if ":" in self.places else []

    def _called(self, found: Sequence[Entity]) -> Iterator[Entity]:
        """Names after a title that the tagger did not know: `Frau Nkemelu`, `Herr N.`, `your colleague Oluwaseun
        Adebayo`."""
        taken = {
            at
            for entity in found
            for at in range(entity.start, entity.end)
            if entity.end - entity.start > 1 or self.words[at] not in LEADING_PARTICLES  # `Dr. von Alvensleben`
        }
        for title in sorted({*self.titles, *self._messieurs()}) if self.french else self.titles:
            word = "monsieur" if self.words[title] == "M." else fold(self.words[title])
            if word in SALUTATIONS or word in CLOSINGS:
                yield from self._greeted(title, word in CLOSINGS, taken)
                continue
            if word not in _ADDRESSED and word not in _COLLEAGUES and word not in _NAMED_AFTER:
                continue
            start = self._after_titles(title)
            end = start
            while end < len(self.words) and end - start < 4 and end not in taken and self._may_be_called(end):
                end += 1
            if end == start and word in COURTEOUS and start not in taken:
                fits = self._may_be_borne(start) or self._is_cried(title, start)
                end += 2 if self._is_word_and_name(start, taken) else int(fits)
            if end == start or end in taken:
                continue
            if end - start < 3 and all(map(is_initials, self.words[start:end])):
                if self._is_family_behind(end, taken):
                    yield Entity(start, end + 1, "PER", CALLED)  # `Dr. M. Petit`
                elif self.words[start] not in _ROMAN and word not in _COLLEAGUES and self._is_called_so(title, word):
                    yield Entity(start, end, "PER", INITIAL)
            elif (
                word in COURTEOUS
                or (word in _DEGREES and self.words[title + 1] == ".")
                or (end - start > 1 and self.words[start][0].isupper())
            ):
                yield Entity(start, end, "PER", CALLED)

    def _is_family_behind(self, at: int, taken: set[int]) -> bool:
        """Whether behind title and initials stands a family name, though it may be a word too."""
        word = self.words[at] if at < len(self.words) else "\n"
        bits = self.lexicon.folded_bits(fold(word))
        fits = shape(word) in NAME_SHAPES and len(word) > 2 and at not in taken and fold(word) not in NO_BEARERS
        return fits and ((bits & Bit.FAMILY) >> 2 >= 2 or not bits & Bit.ANY_WORD)

    def _messieurs(self) -> list[int]:
        """Where `M.` stands in a French text before a word with a capital."""
        return [at for at, word in enumerate(self.words[:-1]) if word == "M." and shape(self.words[at + 1]) == 2]

    def _anonymous(self, found: Sequence[Entity]) -> Iterator[Entity]:
        """Two initials that stand for a party, as courts cut names: `que D. K., employé`, `de vordering van M.V.`."""
        if not self.legal:
            return
        dotted = [at for at, word in enumerate(self.words) if word[-1] == "." and len(word) > 1 and self._is_dotted(at)]
        taken = {at for entity in found for at in range(entity.start, entity.end)} if dotted else set()
        for at in dotted:
            if at - 1 in dotted:
                continue
            end = at + 1 + (at + 1 in dotted)
            if self._stands_for_party(at, end) and taken.isdisjoint(range(at, end)):
                yield Entity(at, end, "PER", INITIAL)

    def _is_dotted(self, at: int) -> bool:
        word = self.words[at]
        return word[0].isupper() and word[-1] == "." and is_initials(word) and not is_title(word)

    def _stands_for_party(self, start: int, end: int) -> bool:
        letters = fold("".join(self.words[start:end])).replace(".", "").replace("-", "")
        before, after = self.words[start - 1] if start else "\n", self.words[end] if end < len(self.words) else "\n"
        if not 1 < len(letters) < 4 or letters in ABBREVIATED or is_initials(before) or before[0] in "0123456789§.":
            return False
        return after in _AFTER_PARTY or (after.islower() and len(after) > 2)

    def _greeted(self, word: int, closing: bool, taken: set[int]) -> Iterator[Entity]:
        """`Hi Bev,` at the beginning of a line, and `Cheers,⏎Bev` at the end of a message."""
        start = word + 1
        if closing:
            while start < len(self.words) and start - word < 4 and self.words[start] in AFTER_CLOSING:
                start += 1
            if start == word + 1:
                return
        elif word and self.words[word - 1] not in BREAKS:
            return
        end = start
        lower = self.words[word].islower() and self._is_lower
        while end < len(self.words) and end - start < 3 and end not in taken and self._may_be_greeted(end, lower=lower):
            end += 1
        if closing and end == start and self._signs(end, lower=lower):
            end += 1
        stop = self.words[end] if end < len(self.words) else "\n"
        if end > start and end not in taken and stop in (_AFTER_SIGNED if closing else _AFTER_GREETED):
            yield Entity(start, end, "PER", CALLED)

    @lazily
    def _is_lower(self) -> bool:
        """Whether the text is written without capitals, as chats are."""
        return not any(word[0].isupper() for word in self.words)

    def _signs(self, at: int, *, lower: bool) -> bool:
        """A given name that ends a message, though it is a word too: `mvg, An`."""
        word = self.words[at] if at < len(self.words) else "\n"
        followed = self.words[at + 1] if at + 1 < len(self.words) else "\n"
        if followed not in BREAKS or not (word.istitle() or (lower and word.islower())):
            return False
        return self.lexicon.folded_bits(fold(word)) & Bit.GIVEN > 1 and fold(word) not in MONTHS_DAYS

    def _may_be_greeted(self, at: int, *, lower: bool = False) -> bool:
        word = self.words[at]
        folded = fold(word)
        bits = self.lexicon.folded_bits(folded)
        if lower and word.islower():
            return 2 < len(word) < 13 and word not in _NO_GREETED and not bits & Bit.ANY_WORD
        if not word[0].isupper() or (word.isupper() and len(word) > 1) or folded in _NO_GREETED:
            return False
        if bits & (Bit.COUNTRY | Bit.WORD_COMMON) or is_title(word):
            return False
        return bool(bits & Bit.GIVEN) or not bits & Bit.ANY_WORD

    def _after_titles(self, title: int) -> int:
        """Where the name begins after `Herr Prof. Dr. `."""
        at = title + 1
        while at < len(self.words) and (
            self.words[at] == "."
            or (is_title(self.words[at]) and not is_initials(self.words[at]))
            or (fold(self.words[at]) in OFFICES and self._is_office(at))
        ):
            at += 1
        return at

    def _is_called_so(self, title: int, word: str) -> bool:
        """Whether an initial after the word is a person's: a title with its capital, or a party before a court."""
        return word in PARTIES or word in ROLES or self.words[title][0].isupper()

    def _may_be_called(self, at: int) -> bool:
        word = self.words[at]
        if is_initials(word) or fold(word) in LEADING_PARTICLES:
            return True
        bits = self.lexicon.folded_bits(fold(word))
        unfit = bits & (Bit.ANY_WORD | Bit.WORD_COMMON | Bit.COUNTRY | Bit.PLACE_BIG) or fold(word) in LABELS
        return shape(word) in NAME_SHAPES and not unfit and not word.isupper() and at not in self.barred

    def _is_word_and_name(self, at: int, taken: set[int]) -> bool:
        """`Mrs [Hyacinth Broadbent]`: a given name that is a word too, before a family name that is none."""
        pair = self.words[at : at + 2]
        if len(pair) < 2 or at + 1 in taken or shape(pair[0]) != CAPITALISED or not self._may_be_called(at + 1):
            return False
        folded = fold(pair[0])
        unfit = self.lexicon.folded_bits(folded) & (Bit.WORD_COMMON | Bit.COUNTRY)
        return not (unfit or folded in NO_BEARERS or is_title(pair[0]) or is_initials(pair[1])) and len(pair[1]) > 2

    def _is_cried(self, title: int, at: int) -> bool:
        """Whether title and name stand in capitals, in a text that is not all in them: `MS TRENCH: It is.`"""
        word = "".join(self.words[at : at + 1])
        ended = "".join(self.words[at + 1 : at + 2]) in (":", ",", "\n", "\n\n", "")
        unfit = self.lexicon.folded_bits(fold(word)) & (Bit.WORD_COMMON | Bit.COUNTRY)
        return self.words[title].isupper() and word.isupper() and len(word) > 2 and ended and not unfit

    def _may_be_borne(self, at: int) -> bool:
        """A word right after a form of address, though it is a firm's name or an ordinary word too: `M. Renault`."""
        word = self.words[at : at + 1]
        if not word or shape(word[0]) not in NAME_SHAPES or word[0].isupper() or len(word[0]) < 3:
            return False
        folded = fold(word[0])
        bits = self.lexicon.folded_bits(folded)
        if bits & (Bit.WORD_COMMON | Bit.COUNTRY) or folded in NO_BEARERS or is_title(word[0]):
            return False
        return bool(bits & Bit.FAMILY) or bits & Bit.GIVEN > 1

    def _listed(self, found: Sequence[Entity]) -> Iterator[Entity]:
        """`7. Zinzindohoué Prosper – CPAS de Jette`: a line of a list that begins with a name, in either order."""
        taken = {at for entity in found for at in range(entity.start, entity.end)}
        for line in self._breaks:
            start = line + 1
            first = self.words[start] if start < len(self.words) else ""
            if first.endswith(".") and (signed := self._signed(start)):
                yield signed
                continue
            if line < 0:
                continue
            if first[:1].isdigit():
                start += 2 if self.words[start + 1 : start + 2] in (["."], [")"]) else 1
            elif first in _BULLETS:
                start += 1
            if start == line + 1:
                continue  # neither a number nor a bullet
            end = start
            while end < len(self.words) and end - start < 4 and self._may_be_listed(end):
                end += 1
            parts = [self._grades(word) for word in self.words[start:end] if fold(word) not in PARTICLES]
            closed = end < len(self.words) and self.words[end][0] in _AFTER_LISTED
            if len(parts) > 1 and closed and start not in taken and any(given for given, _ in parts):
                yield Entity(start, end, "PER", CALLED)

    @property
    def _breaks(self) -> list[int]:
        """Before the text, and where its lines end."""
        return [-1, *self.breaks]

    def _signed(self, start: int) -> Entity | None:
        """A line that is initials and a name, and nothing else: `D. W. Penhaligon`."""
        at = start
        while at < len(self.words) and at - start < 3 and is_initials(self.words[at]) and self.words[at][-1] == ".":
            at += 1
        end = at
        while end < len(self.words) and end - at < 4 and (self._may_be_listed(end) or self._may_sign(end)):
            end += 1
        closed = end >= len(self.words) or self.words[end] in BREAKS
        return Entity(start, end, "PER", CALLED) if at > start and end > at and closed else None

    def _may_sign(self, at: int) -> bool:
        """A word that the tagger takes for a name, though a town is called so: `W. Köpenick`."""
        return float(self.chances[at]) > 0.3 and shape(self.words[at]) in NAME_SHAPES

    def _reversed_lines(self) -> Iterator[Entity]:
        """`Blackwood, Fergus` on a line of its own, in a list of which half shows given names after the comma."""
        lines = [line for line in map(self._reversed_line, self._line_starts()) if line]
        known = [line for line in lines if line[2]]
        if not known or 2 * len(known) < len(lines) or len(lines) < 2:
            return
        for start, end, _ in lines:
            yield Entity(start, end, "PER", CALLED)

    def _line_starts(self) -> Iterator[int]:
        for line in self._breaks:
            start = line + 1
            if self.words[start : start + 1] and self.words[start][0].isdigit():
                start += 2 if self.words[start + 1 : start + 2] in (["."], [")"]) else 1
            elif self.words[start : start + 1] and self.words[start] in _BULLETS:
                start += 1
            yield start

    def _reversed_line(self, start: int) -> tuple[int, int, bool] | None:
        """A family name, a comma and given names, where they begin and end, and whether those are known as given."""
        if "," not in self.words[start + 1 : start + 5]:
            return None
        comma = start
        while comma < len(self.words) and comma - start < 4 and self._may_stand(comma):
            comma += 1
        end = comma + 1
        while end < len(self.words) and end - comma < 4 and self._may_stand(end):
            end += 1
        closed = end >= len(self.words) or self.words[end][0] in _AFTER_LISTED or self.words[end] in BREAKS
        if comma == start or end == comma + 1 or not closed or self.words[comma : comma + 1] != [","]:
            return None
        if fold(self.words[start]) in _MESSAGES:
            return None  # `Cordialement, Wendy`
        given = self._grades(self.words[comma + 1])
        return start, end, given[0] >= 2 and given[0] >= given[1]

    def _may_stand(self, at: int) -> bool:
        return _may_stand(self.words[at], self.lexicon)

    def _may_be_listed(self, at: int) -> bool:
        return _may_be_listed(self.words[at], self.lexicon)


@lru_cache(maxsize=1 << 15)
def _may_stand(word: str, lexicon: WordList) -> bool:
    """Whether the word may be part of a name in a line that is one."""
    folded = fold(word)
    if folded in LEADING_PARTICLES:
        return True
    bits = lexicon.folded_bits(folded)
    return shape(word) in NAME_SHAPES and not bits & (Bit.COUNTRY | Bit.PLACE_BIG) and folded not in MONTHS_DAYS


@lru_cache(maxsize=1 << 15)
def _may_be_listed(word: str, lexicon: WordList) -> bool:
    """Whether the word may be part of a name that begins a line of a list."""
    folded = fold(word)
    if folded in LEADING_PARTICLES:
        return True
    bits = lexicon.folded_bits(folded)
    return shape(word) in NAME_SHAPES and not bits & (Bit.ANY_WORD | Bit.WORD_COMMON | Bit.COUNTRY | Bit.PLACE_BIG)
