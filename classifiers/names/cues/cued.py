"""Finds given names by the words beside them that nothing but a person has: who is called, whose child it is, an age.

`call Jo on 07700 900 577`, `Kun je Ilse terugbellen?`, `petits-enfants Théo et Manon`, `die kleine Mia`, `Huw Danby,
58, of Mumbles Road`: names that the tagger takes for nothing at all, so that no doubt of its leads to them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import compress, count

from ...relatives import AMBIGUOUS, in_text, many, one
from ..entry import Bit
from ..folding import fold
from ..model.decode import CALLED, Entity
from ..model.features import CAPITALISED, shape
from ..things.eponyms import THINGS
from ..wordlist import WordList
from ..words import LEADING_PARTICLES, word_set
from .behind import is_reached
from .ends import NAME_SHAPES, NO_NAMES

_CALLS = word_set(
    """
    call ring phone text contact email ask tell bel contacteer mail vraag appelez appelle appeler rappelez rappeler
    rappelle contactez contacter joindre prévenez prévenir demandez frage
    """
)
"""What somebody is asked to do, right before who is called."""
_POLITE = frozenset({"rufen", "kontaktieren", "fragen", "informieren", "Rufen", "Kontaktieren", "Fragen"})
_CALLED_BACK = frozenset({"terugbellen", "bellen", "opbellen", "terugbelt", "mailen", "contacteren", "verwittigen"})
"""Dutch verbs right behind who is called."""
_BACK = (["zurück"], ["an"], ["bitte"])
_WHO = frozenset({"je", "jij", "u", "ik", "we", "hij", "ze", "zij", "jullie", "dan", "even", "om", "met"})
_KIN = (
    in_text(one("child", "grandchild", "sibling", "nephew", "cousin", "partner", "friend", "former"))
    | in_text(many("child", "grandchild", "sibling", "nephew") + one("parent", languages=("fr", "en")))
) - in_text(tuple(AMBIGUOUS)) | word_set(
    """
    man partner son widow widower groom bride mum dad kinderen ouders kids children twins parents Kinder Kindern Eltern
    Zwillinge Enkeln Enkelkindern
    """
)
"""Relatives right before their names."""
_MANY = in_text(many("child", "grandchild", "parent")) | {"Enkel"}
"""Those of whom one name alone tells nothing: `Kinder Bueno`, `parents Pampers`."""
_OF = (["de"], ["van"], ["von"], ["d'"], ["d’"])
_CLOSED = frozenset({",", ".", ";", ")"})
_SMALL = frozenset({"little", "kleine", "kleinen", "kleiner", "petite", "petit", "baby", "Baby"})
_CUES = _CALLS | _POLITE | _CALLED_BACK | _KIN | _SMALL
_LINKS = frozenset({",", "et", "en", "und", "and", "&", "+"})
_OPENS = frozenset({"(", ":"})
_AGES = frozenset(map(str, range(1, 100)))
_ANCHORS = _CUES | _AGES
_LONGEST = 4
"""Words of a name before an age at most."""
_MOST = 12
"""Tokens of a row of relatives at most."""
_PLACE = Bit.COUNTRY | Bit.PLACE_BIG
_ELSE = _PLACE | Bit.ANY_WORD | Bit.WORD_COMMON


class Cues:
    """The names of one text that a word beside them tells, whatever the tagger thinks of them."""

    def __init__(
        self, words: Sequence[str], lexicon: WordList, grades: Callable[[str], tuple[int, int]], taken: set[int]
    ) -> None:
        self.words, self.lexicon, self.grades, self.taken = words, lexicon, grades, taken

    def find(self, distinct: frozenset[str]) -> Iterator[Entity]:
        """Each of them once."""
        cues = _ANCHORS & distinct
        for at in compress(count(), map(cues.__contains__, self.words)) if cues else ():
            if self.words[at] in _AGES:
                yield from self._aged(at)
            else:
                yield from self._beside(at, self.words[at])

    def _beside(self, at: int, word: str) -> Iterator[Entity]:
        if word in _CALLED_BACK:
            if at > 1 and self.words[at - 2] in _WHO and self._is_given(at - 1):
                yield from self._one(at - 1)
        elif word in _POLITE:
            called = self._is_given(at + 2) or (self._is_frequent(at + 2) and self.words[at + 3 : at + 4] in _BACK)
            if self.words[at + 1 : at + 2] == ["Sie"] and called:
                yield from self._one(at + 2)
        elif word in _CALLS:
            if self._is_given(at + 1) or (self._is_frequent(at + 1) and is_reached(self.words, at + 2)):
                yield from self._one(at + 1)
        elif word in _KIN:
            yield from self._row(at + 1)
            if self.words[at + 1 : at + 2] in _OF and self._is_frequent(at + 2) and self._ends_there(at + 3):
                yield from self._one(at + 2)
        elif self._is_given(at + 1):
            yield from self._one(at + 1)

    def _ends_there(self, at: int) -> bool:
        """Whether a comma, a full stop or a word in small letters follows: `de ex-man van Patience, stond …`."""
        after = "".join(self.words[at : at + 1])
        return after in _CLOSED or after.islower()

    def _one(self, at: int) -> Iterator[Entity]:
        if at not in self.taken:
            yield Entity(at, at + 1, "PER", CALLED)

    def _row(self, at: int) -> Iterator[Entity]:
        """`petits-enfants Théo et Manon`, `den Kindern (Elif und Can)`: one of the first two is nothing but a name."""
        opened = at < len(self.words) and self.words[at] in _OPENS
        many = self.words[at - 1] in _MANY and not opened
        at += opened
        row = [at] if self._is_frequent(at) else []
        while row and row[-1] - at < _MOST and self.words[row[-1] + 1 : row[-1] + 2]:
            if self.words[row[-1] + 1] not in _LINKS or not self._is_frequent(row[-1] + 2):
                break
            row.append(row[-1] + 2)
        if len(row) > many and any(map(self._is_given, row[:2])):
            for name in row:
                yield from self._one(name)

    def _aged(self, number: int) -> Iterator[Entity]:
        """`Huw Danby, 58, of Mumbles Road`: between commas, and the sentence goes on."""
        after = self.words[number + 1 : number + 3]
        if number < 2 or self.words[number - 1] != "," or len(after) < 2 or after[0] != "," or not after[1].islower():
            return
        end = start = number - 1
        while start and end - start < _LONGEST and self._may_be_part(start - 1):
            start -= 1
        while start < end and not self._is_frequent(start):
            start += 1
        if start == end and self._is_family(end - 1) and not self._may_be_part(end - 2):
            start = end - 1  # `Police say Hargreaves, 34, was …`
        if start == end or not self.taken.isdisjoint(range(start, end)):
            return
        alone = end - start == 1 and not self._is_given(start) and not self._is_family(start)
        if not alone or self.grades(self.words[start])[0] == 3:
            yield Entity(start, end, "PER", CALLED)

    def _may_be_part(self, at: int) -> bool:
        word = self.words[at]
        return shape(word) in NAME_SHAPES or (fold(word) in LEADING_PARTICLES and len(word) > 1)

    def _is_family(self, at: int) -> bool:
        """Whether the word is a known family name, and neither a word, a place nor a brand."""
        folded = fold(self.words[at])
        named = shape(self.words[at]) == CAPITALISED and self.grades(self.words[at])[1] >= 2 and folded not in NO_NAMES
        return named and not self.lexicon.folded_bits(folded) & _ELSE and not self.lexicon.brands.has(folded)

    def _is_frequent(self, at: int) -> bool:
        """Whether the word is a given name that is not rare, whatever else it is."""
        word = self.words[at] if at < len(self.words) else "\n"
        if shape(word) != CAPITALISED and (shape(word) not in NAME_SHAPES or word.isupper()):
            return False
        folded = fold(word)
        return self.grades(word)[0] >= 2 and not self.lexicon.folded_bits(folded) & Bit.COUNTRY and folded not in THINGS

    def _is_given(self, at: int) -> bool:
        """Whether it is a frequent given name, and neither a common word nor a large town."""
        if not self._is_frequent(at) or self.grades(self.words[at])[0] < 2:
            return False
        folded = fold(self.words[at])
        bits = self.lexicon.folded_bits(folded)
        if bits & _PLACE or folded in NO_NAMES:
            return False
        return not bits & Bit.WORD_COMMON and (self.grades(self.words[at])[0] == 3 or not bits & Bit.ANY_WORD)
