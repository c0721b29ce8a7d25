"""Tells whether two names with a comma between them are one person's, family name first: `Dupont, Marie`."""

from __future__ import annotations

from dataclasses import dataclass

from ..cues.ends import NAME_SHAPES
from ..cues.lineup import LINKS
from ..folding import fold
from ..model.decode import Entity
from ..model.features import shape
from ..titles import is_initials
from ..words import PARTICLES, SALUTATIONS
from .guesses import Guesses

_LISTING = frozenset({",", ":"})
_LISTED = frozenset({",", ":", ";", "\n", "\n\n"})
_GREETINGS = SALUTATIONS - {"attention", "attn", "tav"}


@dataclass(frozen=True)
class Reversals(Guesses):
    """Which pairs of names are one."""

    def _is_reversed(self, last: Entity, entity: Entity) -> bool:
        """Whether `[Dupont] , [Marie]` is one person: a family name, then given names, and no list around them."""
        before = [w for w in self.words[last.start : last.end] if fold(w) not in PARTICLES]
        after = [w for w in self.words[entity.start : entity.end] if fold(w) not in PARTICLES]
        most = 4 if all(word.isupper() for word in before) and not any(word.isupper() for word in after) else 2
        if not before or not after or len(before) > 3 or len(after) > most or any(is_initials(w) for w in before):
            return False
        if fold(self.words[entity.start]) in PARTICLES or fold(self._before(last.start)) in _GREETINGS:
            return False  # `Lejeune, Ben Salah`, `coucou steph, lio a perdu son badge`
        follows = self.words[entity.end] if entity.end < len(self.words) else "\n"
        leads = self.words[last.start - 1] if last.start else "\n"
        if (follows == "," and leads in _LISTING) or (leads == "," and self._is_family_listed(last.start - 2)):
            return False  # `Lejeune, Lambert, Simon.`
        if len(before) > 1 and leads in _LISTING and follows in LINKS:
            return False  # `leurs enfants : Colette Dubois, Paul et Marie`
        if len(before) > 1 and leads in _LISTING and self._is_no_family(before[0]):
            return False  # `Apologies: Ravinder Gill, Dermot`
        left = [self._grades(word) for word in before]
        right = [self._grades(word) for word in after]
        return all(g < 2 or f > g for g, f in left) and all(
            (g >= 1 and g >= f) or is_initials(w) for (g, f), w in zip(right, after, strict=True)
        )

    def _is_no_family(self, word: str) -> bool:
        """Whether the word may be a given name and is nobody's family name."""
        return self._grades(word)[1] == 0 and not self.lexicon.is_word(word)

    def _is_family_listed(self, at: int) -> bool:
        """Whether a word that is rather a family name is one of a list by itself."""
        if at < 0 or shape(self.words[at]) not in NAME_SHAPES or (at and self.words[at - 1] not in _LISTED):
            return False
        given, family = self._grades(self.words[at])
        return family > given or not given
