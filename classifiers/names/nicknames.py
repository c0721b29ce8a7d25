"""Joins a name with the nickname that stands in it between quotation marks: `Alfons „Fonse“ Wellmann`."""

from __future__ import annotations

from collections.abc import Sequence

from .decode import Entity

_QUOTES = frozenset("\"“”„«»‘’'")


def with_nicknames(words: Sequence[str], found: Sequence[Entity]) -> list[Entity]:
    """The persons found, those on either side of a nickname as one."""
    joined: list[Entity] = []
    for entity in found:
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
