"""Finds names by what leads to them: a title, a party before a court, a line of a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .decode import Entity
from .ends import NAME_SHAPES, Ends
from .entry import Bit
from .features import shape
from .folding import fold
from .titles import is_initials, is_title
from .words import LABELS, LEADING_PARTICLES, PARTICLES, PARTIES, ROLES, word_set

CALLED, INITIAL = 0.75, 0.55
"""Scores of a name that its title, or its place in a list, gives away; and of an initial after a title, as courts
write."""
_COURTEOUS = word_set(
    "herr herrn frau hr dr mme mlle monsieur madame maitre mr mrs ms miss dhr mevr mevrouw mw meneer zeuge zeugin"
)
_COLLEAGUES = word_set(
    "colleague collega collegue kollege kollegin neighbour voisin voisine buurman buurvrouw nachbar nachbarin"
)
_ROMAN = frozenset({"I", "V", "X"})
_BREAKS = frozenset({"\n", "\n\n"})
_BULLETS = frozenset("-–•*·")
_AFTER_LISTED = frozenset("-–—(,;:\n\t")


class Called(Ends):
    """What a tagger without these words in its memory does not know."""

    def _called(self, found: Sequence[Entity]) -> Iterator[Entity]:
        """Names after a title that the tagger did not know: `Frau Nkemelu`, `Herr N.`, `your colleague Oluwaseun
        Adebayo`."""
        taken = {at for entity in found for at in range(entity.start, entity.end)}
        for title in self.titles:
            word = fold(self.words[title])
            if word not in _COURTEOUS and word not in _COLLEAGUES and word not in PARTIES | ROLES:
                continue
            start = self._after_titles(title)
            end = start
            while end < len(self.words) and end - start < 4 and end not in taken and self._may_be_called(end):
                end += 1
            if end == start or end in taken:
                continue
            if end - start < 3 and all(map(is_initials, self.words[start:end])):
                if self.words[start] not in _ROMAN and word not in _COLLEAGUES and self._is_called_so(title, word):
                    yield Entity(start, end, "PER", INITIAL)
            elif word in _COURTEOUS or (end - start > 1 and self.words[start][0].isupper()):
                yield Entity(start, end, "PER", CALLED)

    def _after_titles(self, title: int) -> int:
        """Where the name begins after `Herr Prof. Dr. `."""
        at = title + 1
        while at < len(self.words) and (
            self.words[at] == "." or (is_title(self.words[at]) and not is_initials(self.words[at]))
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

    def _listed(self, found: Sequence[Entity]) -> Iterator[Entity]:
        """`7. Zinzindohoué Prosper – CPAS de Jette`: a line of a list that begins with a name, in either order."""
        taken = {at for entity in found for at in range(entity.start, entity.end)}
        for line in [at for at, word in enumerate(self.words) if word in _BREAKS]:
            start = line + 1
            if self.words[start : start + 1] and self.words[start][0].isdigit():
                start += 2 if self.words[start + 1 : start + 2] in (["."], [")"]) else 1
            elif self.words[start : start + 1] and self.words[start] in _BULLETS:
                start += 1
            end = start
            while end < len(self.words) and end - start < 4 and self._may_be_listed(end):
                end += 1
            parts = [self._grades(word) for word in self.words[start:end] if fold(word) not in PARTICLES]
            closed = end < len(self.words) and self.words[end][0] in _AFTER_LISTED
            whole = start in taken and (end - 1 in taken or start > line + 1)
            if len(parts) > 1 and closed and start > line + 1 and not whole and any(given for given, _ in parts):
                yield Entity(start, end, "PER", CALLED)

    def _may_be_listed(self, at: int) -> bool:
        word = self.words[at]
        if fold(word) in LEADING_PARTICLES:
            return True
        bits = self.lexicon.folded_bits(fold(word))
        return shape(word) in NAME_SHAPES and not bits & (Bit.ANY_WORD | Bit.WORD_COMMON | Bit.COUNTRY | Bit.PLACE_BIG)
