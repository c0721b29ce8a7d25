"""Finds who scored and who played in reports of matches: `Derby 2 (Sturridge 62, Powell 71)`, `Seys (78' Nielsen), …`.

Brackets with a minute in them tell the names beside it, and those of the whole row of players, which no list knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ..entry import Bit
from ..folding import fold
from ..model.decode import CALLED, Entity
from ..model.features import shape
from ..wordlist import WordList
from ..words import LEADING_PARTICLES
from .ends import NAME_SHAPES, NO_NAMES

_LAST_MINUTE = 130
_MARKS = frozenset({"'", "’", "′", ".", "e", "th", "st", "nd", "rd", "min", "+", "pen", "og", "p", "sp", "s.p", "and"})
"""What stands behind a minute: its sign, or how the goal came about."""
_SIGNS = frozenset({"'", "’", "′", "th", "st", "nd", "rd", "pen", "og"})
_PARTED = frozenset({",", ";", "-", "–"})
_WORDS, _LONGEST, _FEWEST = 3, 60, 5
"""Words of a player's name, tokens of a row on either side of a bracket, and players that make one."""


def on_pitch(words: Sequence[str], opened: Sequence[int], colons: Sequence[int], lexicon: WordList) -> Iterator[Entity]:
    """The players whom brackets at `opened` tell of, or minutes behind one of the `colons`."""
    yield from _in_minutes(words, colons, lexicon)

    def may_be(word: str) -> bool:
        folded = fold(word)
        return len(word) > 2 and folded not in NO_NAMES and not lexicon.folded_bits(folded) & Bit.COUNTRY

    done = -1
    for at in opened:
        if at < done or not 0 < at < len(words) - 2:
            continue
        if words[at - 1].isdigit() and len(words[at - 1]) < 3:
            row = _scorers(words, at + 1, may_be)
        elif end := _change(words, at, may_be):
            row = _row(words, at, end, may_be)
            row = row if len(row) >= _FEWEST else []
        else:
            continue
        if row and _are_players(words, row, lexicon):
            yield from row
            done = row[-1].end


def _in_minutes(words: Sequence[str], colons: Sequence[int], lexicon: WordList) -> Iterator[Entity]:
    """The players behind a colon whose minutes stand before them: `Doelpunten: 12' Arokodare, 45+2' Tzolis`."""
    for colon in colons:
        found: list[Entity] = []
        at = colon + 1
        while (first := _minute(words, at)) > at + 1:
            end = _name(words, first, lambda word: len(word) > 2 and fold(word) not in NO_NAMES)
            if end == first:
                break
            found.append(Entity(first, end, "PER", CALLED))
            if words[end : end + 1] == [] or words[end] not in _PARTED:
                break
            at = end + 1
        if len(found) > 1 and _are_players(words, found, lexicon):
            yield from found


def _are_players(words: Sequence[str], row: Sequence[Entity], lexicon: WordList) -> bool:
    """Whether one at least is a name, or two with a sign behind the minute, and fewer than half are ordinary words:
    not `Section 2 (Table 4, Figure 5)`."""
    bits = [lexicon.folded_bits(fold(words[entity.end - 1])) for entity in row]
    known = any(b & (Bit.GIVEN | Bit.FAMILY) and not b & Bit.ANY_WORD for b in bits)
    signed = len(row) > 1 and not _SIGNS.isdisjoint(words[row[0].end : row[-1].end])
    return (known or signed) and 2 * sum(bool(b & Bit.ANY_WORD) for b in bits) < len(bits)


def _minute(words: Sequence[str], at: int) -> int:
    """Where a minute that stands at `at` ends with its sign; else `at`."""
    if at >= len(words) or not words[at].isdigit() or not 0 < int(words[at]) <= _LAST_MINUTE:
        return at
    at += 1
    while at < len(words) and (words[at] in _MARKS or (words[at - 1] in ("+", "and") and words[at].isdigit())):
        at += 1
    return at


def _name(words: Sequence[str], at: int, may_be: Callable[[str], bool]) -> int:
    """Where a player's name that begins at `at` ends; else `at`."""
    end = at
    while end < len(words) and end - at < _WORDS and shape(words[end]) in NAME_SHAPES and len(words[end]) > 1:
        if fold(words[end]) not in LEADING_PARTICLES and not may_be(words[end]):
            return at
        end += 1
    return end if end > at and fold(words[end - 1]) not in LEADING_PARTICLES else at


def _scorers(words: Sequence[str], at: int, may_be: Callable[[str], bool]) -> list[Entity]:
    """`(Adams 45, Vieira 90 pen)`: nothing but names and minutes up to the end of the bracket."""
    found: list[Entity] = []
    while at < len(words):
        at += words[at] == "\n"
        if (end := _name(words, at, may_be)) > at:
            found.append(Entity(at, end, "PER", CALLED))
        elif not found:
            return []
        end += words[end : end + 1] == ["\n"]
        at = _minute(words, end)
        if at == end or at >= len(words):
            return []
        if words[at] == ")":
            return found
        if words[at] not in _PARTED:
            return []
        at += 1
    return []


def _change(words: Sequence[str], at: int, may_be: Callable[[str], bool]) -> int:
    """Where a bracket ends that says who came on when: `(78' Nielsen)`, `(Nielsen 78)`; 0 if it does not."""
    first = _minute(words, at + 1)
    end = _name(words, first, may_be)
    if end == first:
        return 0
    last = end if first > at + 1 else _minute(words, end)
    told = first > at + 1 or last > end
    return last + 1 if told and words[last : last + 1] == [")"] else 0


def _row(words: Sequence[str], at: int, end: int, may_be: Callable[[str], bool]) -> list[Entity]:
    """The players of the row in which a bracket from `at` to `end` stands."""
    low = at
    while low > max(0, at - _LONGEST) and words[low - 1] not in (":", "\n", "\n\n", "!", "?"):
        low -= 1
    found: list[Entity] = []
    place = low
    while place < min(len(words), end + _LONGEST):
        stop = _name(words, place, may_be)
        if stop > place:
            found.append(Entity(place, stop, "PER", CALLED))
        if words[stop : stop + 1] == ["("]:
            stop = _bracketed(words, stop, found, may_be)
        if place < at and stop == place:
            return []  # what stands before the bracket is no row
        if stop == place or words[stop : stop + 1] == [] or words[stop] not in _PARTED:
            break
        place = stop + 1
    return found if place > at or (found and found[-1].end > at) else []


def _bracketed(words: Sequence[str], at: int, found: list[Entity], may_be: Callable[[str], bool]) -> int:
    """Where the bracket at `at` ends; who came on in it is put with those found."""
    first = _minute(words, at + 1)
    end = _name(words, first, may_be)
    if end > first:
        found.append(Entity(first, end, "PER", CALLED))
    while end < len(words) and end - at < 8 and words[end] != ")":
        end += 1
    return end + 1
