"""Finds who is meant by initials: `GL accepted that …`, in minutes in which Gareth Llewellyn is present.

Two such persons of the text at least make it a habit, or the initials stand in brackets behind the name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..folding import fold
from ..model.decode import CALLED, Entity
from ..words import PARTICLES, word_set

_LONGEST, _FEWEST = 4, 2
_OTHERS = word_set(
    """
    AI AM AOB BA BV CC CD CEO CFO CV DC DM DNA DPO EC EU FAQ GB GP HR ID IP IT MA MD MP NB NV OK PA PC PDF PM PR PS QA
    RE SA TBC TV UK UN US VAT VIP
    """
)
"""Letters that stand for something else more often than for anybody."""


def with_initials(words: Sequence[str], found: list[Entity], distinct: frozenset[str]) -> list[Entity]:
    """The names, and the initials of those among them who have a whole name, in order."""
    letters = {form for entity in found for form in _letters(words[entity.start : entity.end])} & distinct - _OTHERS
    if not letters:
        return found
    taken = {at for entity in found for at in range(entity.start, entity.end)}
    places = [at for at, word in enumerate(words) if word in letters and at not in taken]
    if len({words[at] for at in places}) < _FEWEST:
        places = [
            at for at in places if words[at - 1 : at] == ["("] and words[at + 1 : at + 2] == [")"] and at - 2 in taken
        ]
    return sorted([*found, *(Entity(at, at + 1, "PER", CALLED) for at in places)], key=lambda entity: entity.start)


def _letters(name: Sequence[str]) -> Iterator[str]:
    """The first letters of all words, and of those that are no particles."""
    whole = [word for word in name if word[0].isalpha()]
    if 1 < len(whole) <= _LONGEST:
        yield "".join(word[0] for word in whole).upper()
        own = [word for word in whole if fold(word) not in PARTICLES]
        if len(own) > 1:
            yield "".join(word[0] for word in own).upper()
