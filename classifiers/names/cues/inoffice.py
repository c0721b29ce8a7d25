"""Finds who is named right before an office: `Will Stone, Director of Operations`, `Fleur Marsh, directrice de …`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import compress, count

from ..lists.stations import is_head
from ..model.decode import CALLED, Entity
from ..model.features import CAPITALISED, shape

_OF = frozenset({"of", "de", "du", "des", "d'", "d’", "van", "der", "von", "für", "at", "and", "la"})
_JOINED = frozenset({"&", "the", "The", "St", "-", "."})


def before_office(
    words: Sequence[str], sought: Iterable[str], given: Callable[[str], bool], taken: set[int]
) -> Iterator[Entity]:
    """Two words with capitals, the first a given name, that a comma parts from an office; the offices are among those
    `sought`, and `taken` are others'."""
    offices = set(filter(is_head, sought))
    for at in compress(count(), map(offices.__contains__, words)) if offices else ():
        start, end = at - 3, at - 1
        if start < 0 or words[end] != "," or at + 1 >= len(words) or words[at + 1] not in _OF:
            continue
        before = words[start - 1] if start else "\n"
        alone = not (before[:1].isupper() or before in _JOINED) and taken.isdisjoint(range(start, end))
        if alone and all(shape(word) == CAPITALISED for word in words[start:end]) and given(words[start]):
            yield Entity(start, end, "PER", CALLED)
