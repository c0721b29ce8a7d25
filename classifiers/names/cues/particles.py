"""Finds Dutch family names by the particles before them, whatever else the word behind these means: `van der Laan`.

`van der`, `van den`, `ter` and `ten` stand before names alone: today's Dutch says `van de` and `van het`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..entry import Bit
from ..folding import fold
from ..lists.ordinary import KIN
from ..model.decode import CALLED, Entity
from ..model.features import CAPITALISED, shape, word_grades
from ..titles import is_initials, is_title
from ..wordlist import WordList
from ..words import MONTHS_DAYS, PARTICLES

_ARTICLES = frozenset({"der", "den"})
_ALONE = frozenset({"ter", "ten"})
_MOST = 3
_FROM = frozenset({"van", "von"})
_LISTED = frozenset("\n,;:.(-–")
"""After these a family name may begin with a particle in lower case."""
_WRITTEN = frozenset({CAPITALISED, 3, 4, 10})
"""Shapes of words with a capital."""


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


def without_of(words: Sequence[str], start: int, end: int, lexicon: WordList) -> int:
    """Where the name begins that particles in small letters stand before: `von Egino Weinert` loses its *of*, `klacht
    van Goossens` too; `van der Avoirt Lara`, family name first, keeps its particles."""
    first = start
    while first < end and fold(words[first]) in PARTICLES:
        first += 1
    before = words[start - 1] if start else "\n"
    if end - first < 1 or is_title(before) or is_initials(before):
        return start
    running = before[0] not in _LISTED or not before.strip()
    if running and first - start > 1 and words[start] == "van" and words[start + 1][0].isupper():
        return start + 1  # `de zoon van [Van Damme]`
    if end - first == 1:
        given = word_grades(words[first], lexicon)[0] >= 2
        apart = before[0].islower() and is_known_apart(words, start, lexicon)
        return first if running and before[0] != "\n" and (given or apart) else start
    if word_grades(words[end - 1], lexicon)[0] >= 2 > word_grades(words[first], lexicon)[0] and not running:
        return start
    return first


def is_known_apart(words: Sequence[str], of: int, lexicon: WordList) -> bool:
    """Whether many are called like the word behind `van`, and nobody by both: `van [Goossens]`."""
    if words[of] != "van" or of + 1 >= len(words):
        return False
    whole = lexicon.folded_bits(f"van {fold(words[of + 1])}")
    return word_grades(words[of + 1], lexicon)[1] >= 2 and not whole & Bit.FAMILY


def before_employer(words: Sequence[str], name: Entity, lexicon: WordList) -> Entity:
    """The name without the firm that somebody is from: `[Stijn] van Katoen Natie`, `[Dries] van BIA`."""
    of = name.start + 1
    cut = of < name.end and leads_to_employer(words, of, lexicon)
    return Entity(name.start, of, name.kind, CALLED) if cut else name


def leads_to_employer(words: Sequence[str], of: int, lexicon: WordList) -> bool:
    """Whether somebody's given name stands before the word and a firm behind it, of which no family is called."""
    return _end_of_employer(words, of, lexicon) > of


def employers(words: Sequence[str], distinct: frozenset[str], lexicon: WordList) -> set[int]:
    """The tokens of firms that somebody is from."""
    ofs = _FROM & distinct
    places = [at for at, word in enumerate(words) if word in ofs] if ofs else []
    return {at for of in places for at in range(of + 1, _end_of_employer(words, of, lexicon))}


def _end_of_employer(words: Sequence[str], of: int, lexicon: WordList) -> int:
    before = words[of - 1] if of else "\n"
    kin = fold(before) in KIN or not before[0].isupper() or before.isupper()  # `de mama van Goossens`
    if words[of] not in _FROM or kin or word_grades(before, lexicon)[0] < 2:
        return of
    end = of + 1
    while end < len(words) and end - of <= _MOST and shape(words[end]) in _WRITTEN:
        end += 1
    behind = words[of + 1 : end]
    if not behind or lexicon.folded_bits(f"{words[of]} {fold(behind[0])}") & Bit.FAMILY:
        return of
    if lexicon.brands.has(fold(" ".join(words[of - 1 : end]))):
        return of  # `Anna van Toor` is one herself
    brand = any(lexicon.brands.has(fold(name)) for name in (behind[0], " ".join(behind)))
    cried = behind[0].isupper() and len(behind[0]) > 1
    unknown = len(behind) > 1 and not any(max(word_grades(word, lexicon)) > 1 for word in behind)
    return end if brand or cried or unknown or is_known_apart(words, of, lexicon) else of
