"""Tells a column of names that no list knows: the tagger reads a few values, and knows a name by its form.

Of whole names it takes nine in ten for persons, whatever land they come from, of given or family names alone half or
more; of wares, trades, languages, schools or firms three in ten at most.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..names import NameShare
from .seen import Seen

_READ = 60
_MOST_WORDS, _LONGEST = 4, 40
_KNOWN = 0.75
"""The share of known names that needs no second opinion."""
_FIRMS = 0.1
_OF_ONE_FORM = 0.6
"""Least share of values that are several words, or one."""
_FEWEST = 3
_TELLING = 0.45
"""The share of persons among single words from which they are names."""


@dataclass(frozen=True)
class Rare:
    """Values of one form that the tagger may know for names."""

    values: Sequence[str] = ()
    looked_at: int = 0
    """Values of which these are a part."""
    several: bool = False
    """Of several words each."""


def rare_names(share: NameShare, values: Sequence[str]) -> Rare:
    """What of the distinct `values` the tagger must read: nothing where lists know most of them, or what they are."""
    if share.person >= _KNOWN or share.company > _FIRMS or share.place > share.person:
        return Rare()
    read = list(dict.fromkeys(values))[:_READ]
    formed = [value for value in read if _is_formed(value)]
    several = [value for value in formed if " " in value]
    single = [value for value in formed if " " not in value]
    for alike in (several, single):
        if len(alike) >= max(_FEWEST, _OF_ONE_FORM * len(read)):
            return Rare(alike, len(read), alike is several)
    return Rare()


def with_rare_names(share: NameShare, rare: Rare, seen: Seen) -> NameShare:
    """The share with the names that the tagger sees."""
    if not rare.values:
        return share
    taken = _taken_for_persons(rare.values, seen) / rare.looked_at
    return _with_whole(share, taken) if rare.several else _with_halves(share, taken)


def _with_whole(share: NameShare, seen: float) -> NameShare:
    rest = 1.0 - share.given - share.family
    return replace(share, full=max(share.full, min(rest, seen)))


def _with_halves(share: NameShare, seen: float) -> NameShare:
    """Given names or family names, whichever of the known ones are more."""
    if seen < _TELLING:
        return share
    more = max(0.0, seen - share.person)
    if share.given > share.family:
        return replace(share, given=share.given + more, seen=seen)
    return replace(share, family=share.family + more, seen=seen)


def _taken_for_persons(values: Sequence[str], seen: Seen) -> int:
    return sum(
        any(f.entity_type == "PERSON" and f.start == 0 and f.end == len(value) for f in found)
        for value, found in zip(values, seen.of(values), strict=True)
    )


def _is_formed(value: str) -> bool:
    """Whether it has the length of a name, in letters."""
    letters = not any(c.isdigit() or c in "@/_:" for c in value)
    return letters and 2 < len(value) <= _LONGEST and len(value.split()) <= _MOST_WORDS
