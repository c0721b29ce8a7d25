"""Joins a name with the nickname that stands in it between quotation marks or brackets: `Alfons „Fonse“ Wellmann`,
`R.J. (Rob) Mulder`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ..folding import fold
from ..model.decode import CALLED, Entity
from ..model.features import shape
from ..titles import is_initials, is_title
from ..words import LEADING_PARTICLES

_TITLE, _NAMED = 2, frozenset({2, 10})
_WHOLE, _HELD_TWICE = 3, 5
"""Tokens of a nickname with its marks, and with brackets around them."""
_QUOTES = frozenset("\"“”„«»‘’'")
_OPEN, _CLOSE = _QUOTES | {"("}, _QUOTES | {")"}


def called_names(words: Sequence[str], brackets: Sequence[int], is_given: Callable[[str], bool]) -> Iterator[Entity]:
    """`S. (Sanne) Bakker`, as the Dutch write: initials, how somebody is called, the family name; `brackets` are where
    some are opened."""
    for at in brackets:
        if at == 0 or words[at + 2 : at + 3] != [")"] or not is_initials(words[at - 1]) or not is_given(words[at + 1]):
            continue
        last = at + 3
        while last < len(words) and last < at + 6 and fold(words[last]) in LEADING_PARTICLES:
            last += 1
        if last < len(words) and shape(words[last]) in _NAMED:
            yield Entity(at - 1, last + 1, "PER", CALLED)


def with_nicknames(words: Sequence[str], found: Sequence[Entity], may_be: Callable[[str], bool]) -> list[Entity]:
    """The persons found, those on either side of a nickname as one; `may_be` says which words a name can be."""
    joined: list[Entity] = []
    alone = frozenset(entity.start for entity in found if entity.end - entity.start == 1)
    starts = frozenset(entity.start for entity in found)
    for entity in found:
        opened = _opened_before(words, entity.start, alone)
        if opened < entity.start and opened > 0:
            first = words[opened - 1]
            known = any(e.start < opened <= e.end for e in joined)
            named = is_initials(first) or (shape(first) == _TITLE and not is_title(first) and may_be(first))
            if not known and named:
                while joined and joined[-1].start >= opened:
                    joined.pop()  # the nickname alone
                entity = entity._replace(start=opened - 1)  # `[Oluwaseun "Seun"] Fashola`
        last = joined[-1] if joined else None
        closed = _closed_behind(words, last.end, alone) if last else 0
        between = last and last.end < entity.start and entity.end < closed
        if last and between and (words[last.end] != "(" or closed in starts):
            continue  # the nickname alone: what follows takes it in
        if last and entity.start == closed > last.end:
            joined[-1] = Entity(last.start, entity.end, "PER", max(last.score, entity.score))
        else:
            joined.append(entity)
    return joined


def within_brackets(words: Sequence[str], found: Sequence[Entity]) -> list[Entity]:
    """The persons found; who stands in brackets behind another is a second one: `Familie Adeyemi (Tobi)`."""
    return [part for entity in found for part in _parted(words, entity)]


def _parted(words: Sequence[str], entity: Entity) -> Iterator[Entity]:
    inner = range(entity.start + 1, entity.end - 1)
    opened = next((at for at in inner if words[at] == "("), 0)
    if not opened or ")" in words[opened : entity.end]:
        yield entity
        return
    yield entity._replace(end=opened)
    yield entity._replace(start=opened + 1)


def _opened_before(words: Sequence[str], at: int, alone: frozenset[int]) -> int:
    """Where a nickname begins that ends right before `at`; `at` if none does."""
    if not at or words[at - 1] not in _CLOSE:
        return at
    for size in (_WHOLE, _HELD_TWICE):
        if at > size and _closed_behind(words, at - size, alone) == at:
            return at - size
    return at


def _closed_behind(words: Sequence[str], at: int, alone: frozenset[int]) -> int:
    """Where the text goes on behind a nickname that begins at `at`: a word with a capital between quotation marks, a
    name between brackets, or a word between both, as in `Rebecca ("Bex") Holloway`; `at` if none begins."""
    if at >= len(words) or words[at] not in _OPEN:
        return at
    around = words[at : at + _HELD_TWICE]
    if len(around) < _WHOLE:
        return at
    if around[0] == "(" and around[1] in _QUOTES:
        held = len(around) == _HELD_TWICE and around[3] in _QUOTES and around[4] == ")" and around[2][0].isupper()
        return at + _HELD_TWICE if held else at
    if not around[1][0].isupper():
        return at
    if around[0] == "(" and around[2] == ")":
        named = at > 0 and (at + 1 in alone or is_initials(words[at - 1])) and shape(around[1]) in _NAMED
        return at + _WHOLE if named else at
    return at + _WHOLE if around[0] in _QUOTES and around[2] in _QUOTES else at
