"""Joins a name with the nickname that stands in it between quotation marks: `Alfons „Fonse“ Wellmann`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .decode import Entity
from .features import shape
from .titles import is_title

_TITLE = 2
_QUOTES = frozenset("\"“”„«»‘’'")


def with_nicknames(words: Sequence[str], found: Sequence[Entity], may_be: Callable[[str], bool]) -> list[Entity]:
    """The persons found, those on either side of a nickname as one; `may_be` says which words a name can be."""
    joined: list[Entity] = []
    for entity in found:
        if entity.start > 3 and _is_nickname(words, entity.start - 3):
            first = words[entity.start - 4]
            known = any(e.start <= entity.start - 4 < e.end for e in joined)
            if not known and shape(first) == _TITLE and not is_title(first) and may_be(first):
                while joined and joined[-1].start > entity.start - 4:
                    joined.pop()  # the nickname alone
                entity = entity._replace(start=entity.start - 4)  # `[Oluwaseun "Seun"] Fashola`
        last = joined[-1] if joined else None
        if last and entity.start == last.end + 1 == entity.end - 1 and _is_nickname(words, last.end):
            continue  # the nickname alone: what follows takes it in
        if last and entity.start == last.end + 3 and _is_nickname(words, last.end):
            joined[-1] = Entity(last.start, entity.end, "PER", max(last.score, entity.score))
        else:
            joined.append(entity)
    return joined


def _is_nickname(words: Sequence[str], at: int) -> bool:
    """Whether a word with a capital stands between quotation marks from `at` on."""
    around = words[at : at + 3]
    return len(around) == 3 and around[0] in _QUOTES and around[2] in _QUOTES and around[1][0].isupper()
