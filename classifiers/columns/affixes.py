"""Takes off what the columns of a table share: `cp_name`, `nom_adh`, `OXFNAME` and `ktoivorname` name the table first.

A stem that stands in most columns says nothing about any of them. Words that say whose a column is, or that it is a key
or a flag, stay.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

_PIECES = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_NUMBERED = re.compile(r"([a-z])(?:Nr|No|ID|Id)")
_LETTERED = re.compile(r"[a-z][Nn]ame?")
_MOST = 0.6
"""Share of the columns that makes a piece the table's."""
_FEW = 3
"""Columns that must share a stem at the least."""
_SHORT = 3
"""Letters of a piece that may be taken off though it is a word: `cp_` is no postcode when all columns have it."""
_MANY = 5
"""Columns that must begin alike, whatever it means, and their share."""
_NEARLY_ALL = 0.8
_LONGEST = 7
"""Letters of a stem that is glued to the names."""
_BARE = {"no", "nr", "num", "nummer", "number", "numero", "status", "statut"}
"""What says nothing without the word before it: `empNo` beside `empName` is an employee's number."""

Meaning = Callable[[str], bool]


def trimmed(names: Sequence[str], known: Meaning, kept: Meaning, phrases: Meaning) -> list[str]:
    """The names without the stems that they share; not of `phrases`, nor words that must be `kept`."""
    names = _without_letter(names)
    if len(names) < _FEW:
        return names
    names = _without_pieces(names, 0, known, kept, phrases)
    names = _without_pieces(names, -1, known, kept, phrases)
    return _without_stems(_without_start(names, known, kept), known)


def _without_letter(names: Sequence[str]) -> list[str]:
    """The names without the one letter that the row's number begins with too: `vName` beside `vNr` is no *Vorname*."""
    numbers = {found[1] for name in names if (found := _NUMBERED.fullmatch(name))}
    called = [name for name in names if _LETTERED.fullmatch(name)]
    if len(called) != 1 or called[0][0] not in numbers:
        return list(names)  # `fName` beside `lName`
    return [name[1:] if name[0] == called[0][0] and name[1:2].isupper() else name for name in names]


def _without_pieces(names: list[str], end: int, known: Meaning, kept: Meaning, phrases: Meaning) -> list[str]:
    """Pieces that a separator or a capital sets off, at the beginning (0) or the end (-1) of the names."""
    pieces = [_PIECES.findall(name) for name in names]
    shared = Counter(found[end].lower() for found in pieces if len(found) > 1 and not found[end].isdigit())
    most = max(_FEW, _MOST * len(names))
    own = {
        piece
        for piece, count in shared.items()
        if (count >= most and len(piece) <= _SHORT and not kept(piece) if known(piece) else count >= _FEW)
    }
    return [
        _cut(name, found, end) if found and found[end].lower() in own and not phrases(name) else name
        for name, found in zip(names, pieces, strict=True)
    ]


def _cut(name: str, pieces: Sequence[str], end: int) -> str:
    """The name without its first or last piece, unless nothing that can be read is left."""
    at = name.find(pieces[0]) if end == 0 else name.rfind(pieces[-1])
    rest = name[at + len(pieces[0]) :] if end == 0 else name[:at]
    rest = rest.strip("_-. ")
    return rest if any(c.isalpha() for c in rest) else name


def _without_start(names: list[str], known: Meaning, kept: Meaning) -> list[str]:
    """Two or three letters that nearly all names begin with, words or not: `CLNOM`, `CLCP` and `CLTEL` of `CLIENTP`."""
    most = max(_MANY, _NEARLY_ALL * len(names))
    for length in (3, 2):
        start, count = Counter(name[:length].lower() for name in names).most_common(1)[0]
        rests = [name[length:] for name in names if name.lower().startswith(start)]
        read = sum(known(rest.lower().rstrip("0123456789")) for rest in rests)
        if count >= most and start.isalpha() and all(rest[:1].isalpha() for rest in rests) and 2 * read >= len(names):
            bare = _BARE if kept(start) else frozenset()
            taken = [name.lower().startswith(start) and name[length:].lower() not in bare for name in names]
            return [name[length:] if cut else name for name, cut in zip(names, taken, strict=True)]
    return names


def _without_stems(names: list[str], known: Meaning) -> list[str]:
    """Stems with nothing between them and the word: `OXFNAME` beside `OXLNAME`, `ktoivorname` beside `ktoiort`."""
    votes = Counter(stem for name in set(names) for stem in _stems(name.lower(), known))
    shared = {stem for stem, count in votes.items() if count >= _FEW}
    return [_unglued(name, shared, known) for name in names]


def _stems(name: str, known: Meaning) -> Iterator[tuple[str, bool]]:
    """What may be glued to a known word, and whether it stands before it."""
    if not name.isalpha() or known(name):
        return
    for length in range(2, min(_LONGEST, len(name) - 2)):
        if known(name[length:]) and not known(name[:length]):
            yield name[:length], True
        if known(name[:-length]) and not known(name[-length:]):
            yield name[-length:], False


def _unglued(name: str, shared: set[tuple[str, bool]], known: Meaning) -> str:
    for stem, before in _stems(name.lower(), known):
        if (stem, before) in shared:
            return name[len(stem) :] if before else name[: -len(stem)]
    return name
