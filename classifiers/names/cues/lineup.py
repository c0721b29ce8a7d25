"""Finds lone family names in the line-ups and results of sport: `Golz – Rohde, Kober (73. Weichert), Spies, Babbel`.

Of such names many are in no list, and no word beside them gives them away; but where several of a row are known to be
persons, the others are too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ..model.decode import Entity
from ..model.features import shape
from .ends import NAME_SHAPES

_SIGNS = frozenset({",", ";", "-", "–", "/", "(", ")", "'", "’", "′", "+"})
LINKS = frozenset({"en", "et", "und", "and"})
_FEWEST, _SHARE, _FEW, _MORE = 5, 0.3, 4, 0.6
"""Names in a row, and the share of them that must be known already; names in a shorter one, and their share."""
_GAP = 6
"""Tokens between two names at most: `) , 53 . `."""
_LINED_UP = 0.75


def in_lineup(words: Sequence[str], found: Sequence[Entity], may_be: Callable[[str], bool]) -> Iterator[Entity]:
    """The names of rows that hold enough of those found; `may_be` says which words a name can be at all."""
    known = {entity.start for entity in found if entity.end - entity.start == 1}
    if len(known) < 2:
        return
    done = -1
    for start in sorted(known):
        if start <= done:
            continue
        row = _row(words, start, may_be)
        done = row[-1]
        lined_up = [at for at in row if at in known]
        fewest = _SHARE if len(row) >= _FEWEST else _MORE
        numbered = len(row) >= _FEWEST or any(word[0].isdigit() for word in words[row[0] : row[-1]])
        if len(row) >= _FEW and numbered and len(lined_up) >= fewest * len(row):
            yield from (Entity(at, at + 1, "PER", _LINED_UP) for at in row if at not in known)


def _row(words: Sequence[str], start: int, may_be: Callable[[str], bool]) -> list[int]:
    """The lone words with a capital that stand in one row with the one at `start`, in order."""
    row = [start]
    for step in (-1, 1):
        at = start
        while True:
            gap, at = 0, at + step
            while 0 <= at < len(words) and gap < _GAP and _parts_names(words, at):
                gap, at = gap + 1, at + step
            if not gap or not 0 <= at < len(words):
                break
            if shape(words[at]) not in NAME_SHAPES or words[at].isupper() or not may_be(words[at]):
                break
            row.append(at)
    return sorted(row)


def _parts_names(words: Sequence[str], at: int) -> bool:
    """A sign, a link, a number, or the full stop of a number."""
    word = words[at]
    if word == ".":
        return at > 0 and words[at - 1][0].isdigit()
    if word.islower() and 0 < at < len(words) - 1 and words[at - 1] == "(" and words[at + 1] == ")":
        return True  # `34' Claerhout (strafschop), 60' Diabaté`
    return word in _SIGNS or word in LINKS or word[0].isdigit()
