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
_QUOTES = frozenset("\"“”„«»‘’'")


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
        if entity.start > 3 and _is_nickname(words, entity.start - 3, alone):
            first = words[entity.start - 4]
            known = any(e.start <= entity.start - 4 < e.end for e in joined)
            named = is_initials(first) or (shape(first) == _TITLE and not is_title(first) and may_be(first))
            if not known and named:
                while joined and joined[-1].start > entity.start - 4:
                    joined.pop()  # the nickname alone
                entity = entity._replace(start=entity.start - 4)  # `[Oluwaseun "Seun"] Fashola`
        last = joined[-1] if joined else None
        between = last and entity.start == last.end + 1 == entity.end - 1 and _is_nickname(words, last.end, alone)
        if between and (words[entity.start - 1] != "(" or entity.end + 1 in starts):
            continue  # the nickname alone: what follows takes it in
        if last and entity.start == last.end + 3 and _is_nickname(words, last.end, alone):
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


def _is_nickname(words: Sequence[str], at: int, alone: frozenset[int]) -> bool:
    """Whether a word with a capital stands between quotation marks from `at` on, or a name between brackets."""
    around = words[at : at + 3]
    if len(around) < 3 or not around[1][0].isupper():
        return False
    if around[0] == "(" and around[2] == ")":
        return at > 0 and (at + 1 in alone or is_initials(words[at - 1])) and shape(around[1]) in _NAMED
    return around[0] in _QUOTES and around[2] in _QUOTES
