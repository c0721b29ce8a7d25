"""Finds the names in a series of which one is known: `Present: Will Young, Grace Field and Anna Whitlock`.

Names that are words too are believed beside a full name in the same list: each is two to four words with a capital, the
first known as a given name and the last not unknown as a family name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from ..folding import fold
from ..model.decode import Entity
from ..model.features import shape
from ..titles import is_initials, is_title
from ..words import LEADING_PARTICLES, PARTICLES
from .ends import NAME_SHAPES

_SEPARATORS = frozenset({",", ";", "en", "et", "und", "and", "&", "sowie", "alsook", "ainsi"})
_ENDS = frozenset({",", ";", ".", "en", "et", "und", "and", "&", "\n", "\n\n", "(", ":", "sowie"})
_BEGUN = frozenset({".", "!", "?", "\n", "\n\n"})
_SURE, _FOUND = 0.6, 0.75
_MOST = 5
Grades = Callable[[str], tuple[int, int]]


def in_series(words: Sequence[str], found: Iterable[Entity], grades: Grades, taken: set[int]) -> Iterator[Entity]:
    """Persons beside those found, on either side, as far as the series goes."""
    for entity in found:
        if entity.end - entity.start < 2 or entity.score < _SURE:
            continue
        at = entity.end
        while at < len(words) and words[at] in _SEPARATORS:
            stretch = _stretch(words, at + 1)
            if not _is_name(words, stretch, grades) or not taken.isdisjoint(range(*stretch)):
                break  # what is found already goes on from there
            yield Entity(*stretch, "PER", _FOUND)
            at = stretch[1]
        at = entity.start
        while at > 1 and words[at - 1] in _SEPARATORS:
            stretch = _stretch_before(words, at - 1)
            if not _is_name(words, stretch, grades) or not taken.isdisjoint(range(*stretch)):
                break  # what is found already goes on from there
            yield Entity(*stretch, "PER", _FOUND)
            at = stretch[0]


def _may_be_part(word: str) -> bool:
    return (shape(word) in NAME_SHAPES and not word.isupper()) or is_initials(word) or fold(word) in PARTICLES


def _stretch(words: Sequence[str], start: int) -> tuple[int, int]:
    while start < len(words) and is_title(words[start]):
        start += 2 if words[start + 1 : start + 2] == ["."] else 1
    end = start
    while end < len(words) and end - start < _MOST and words[end] not in _ENDS and _may_be_part(words[end]):
        end += 1
    closed = end >= len(words) or words[end] in _ENDS
    return (start, end) if closed else (start, start)


def _stretch_before(words: Sequence[str], end: int) -> tuple[int, int]:
    start = end
    while start > 0 and end - start < _MOST and words[start - 1] not in _ENDS and _may_be_part(words[start - 1]):
        start -= 1
    closed = start == 0 or words[start - 1] in _ENDS or is_title(words[start - 1])
    while start < end and is_title(words[start]) and len(words[start]) > 1:
        start += 1
    return (start, end) if closed else (end, end)


def _is_name(words: Sequence[str], stretch: tuple[int, int], grades: Grades) -> bool:
    """Two words or more, a given name first and a family name last, or the other way round."""
    parts = [word for word in words[slice(*stretch)] if fold(word) not in PARTICLES]
    if not 1 < len(parts) < 5 or fold(words[stretch[0]]) in LEADING_PARTICLES - {"el", "al", "ben"}:
        return False
    first, last = parts[0], parts[-1]
    begins = stretch[0] == 0 or words[stretch[0] - 1] in _BEGUN
    if first == "À" or (first == "A" and begins):
        return False  # `À Namur, Elio Di Rupo …`, also without the accent
    if is_initials(last) and len(parts) == 2:
        return grades(first)[1] >= 1
    if is_initials(first):
        return grades(last)[1] >= 1
    given, family = grades(first)[0], grades(last)[1]
    return (given >= 2 and (family >= 1 or not any(grades(last)))) or (given >= 1 and family >= 1)
