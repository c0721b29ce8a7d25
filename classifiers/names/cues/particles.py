"""Finds Dutch family names by the particles before them, whatever else the word behind these means: `van der Laan`.

`van der`, `van den`, `ter` and `ten` stand before names alone: today's Dutch says `van de` and `van het`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..folding import fold
from ..model.decode import CALLED, Entity
from ..model.features import CAPITALISED, shape, word_grades
from ..titles import is_initials, is_title
from ..wordlist import WordList
from ..words import MONTHS_DAYS, PARTICLES

_ARTICLES = frozenset({"der", "den"})
_ALONE = frozenset({"ter", "ten"})
_MOST = 3


def leads_to_name(words: Sequence[str], start: int, at: int) -> bool:
    """Whether such particles stand between a name that ends at `start` and the word `at`, which no number follows as
    it follows a street."""
    after = words[at + 1] if at + 1 < len(words) else "\n"
    if start >= at or fold(words[at]) in MONTHS_DAYS or after[0].isdigit():
        return False
    capital = shape(words[at]) == CAPITALISED or (
        words[at].isupper() and words[at - 1].isupper() and len(words[at]) > 2
    )
    last = [fold(word) for word in words[max(start, at - 2) : at]]
    return capital and (last[-1] in _ALONE or (last[0] == "van" and last[-1] in _ARTICLES))


def led_by_particles(
    words: Sequence[str], particles: Sequence[int], found: Sequence[Entity], lexicon: WordList
) -> Iterator[Entity]:
    """Names that nothing else gave away: initials, a given name or a title before the particles, of which each last one
    stands at a place of `particles`."""
    taken = {at for entity in found for at in range(entity.start, entity.end)} if particles else set()
    for at in [last + 1 for last in particles if last + 1 < len(words)]:
        start = at - 1
        while start > 0 and at - start < _MOST and fold(words[start - 1]) in PARTICLES:
            start -= 1
        if not leads_to_name(words, start, at) or not taken.isdisjoint(range(start, at + 1)):
            continue
        first, end = start, at + 1
        while first > 0 and first - 1 not in taken and _may_be_first(words[first - 1], lexicon):
            first -= 1
        if words[at].isupper() and end < len(words) and _may_be_first(words[end], lexicon):
            end += 1  # `VAN DER LAAN Piet`
        titled = words[start][0].isupper() and start > 0 and is_title(words[start - 1])
        if end - first > at + 1 - start or titled or (start == 0 and end == len(words)):
            yield Entity(first, end, "PER", CALLED)


def _may_be_first(word: str, lexicon: WordList) -> bool:
    initials = is_initials(word) and word[-1] == "."
    return initials or (shape(word) == CAPITALISED and word_grades(word, lexicon)[0] >= 2)
