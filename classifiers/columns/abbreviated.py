"""Reads names that are glued of short forms (`DATDEB`, `KDGEBD`, `indnst_dtm`), as systems of old have them.

One such name may be anything; those of one table are cut by the short forms of one language, and only if several of
them can be, each wholly, is it believed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import yaml

_PIECE = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+")
_SEVERAL = 3
"""Names of a table that must be read so before any is."""
_SHARE = 0.4
"""And their share of those that nobody knows."""
_PARTS = 3
"""Of which a name is glued at the most."""
_LONGEST = 14
"""Letters of a name that is glued of short forms."""
_TELLING = 3
"""Letters that one of its parts has at the least."""
_WHOLE = 6
"""Letters that a part has at the most that is a word in full."""
_KEYED = re.compile("ID[a-z]")
_NUMBER = "nr"
"""Ends a name however short: `wgnr`."""
_BEGINNING = (2, 3)
"""Letters that the names of a table begin with, whatever they mean: `CLNOM`, `CLCPOS`."""
_NEARLY_ALL = 0.9
_MANY = 5

Known = Callable[[str], bool]


def in_words(names: Sequence[str], trimmed: Sequence[str], known: Known) -> dict[str, str]:
    """What the names of one table that are glued of short forms are in full; `known` tells which words are none.

    `trimmed` are the names without what they share; where that is two letters, known words may hide it.
    """
    ways = {
        name: [_PIECE.findall(rest) for rest in dict.fromkeys(rests)]
        for name, *rests in zip(names, trimmed, _bare(names), strict=True)
        if not _KEYED.match(name)
    }
    odd = [name for name, (pieces, *_) in ways.items() if any(not known(piece.lower()) for piece in pieces)]
    best: dict[str, str] = {}
    for forms in _languages():
        read = {name: " ".join(words) for name in odd if (words := _first_read(ways[name], forms, known))}
        if len(read) > len(best):
            best = read
    return best if len(best) >= max(_SEVERAL, _SHARE * len(odd)) else {}


_OF_NAMES = re.compile(r"^(?:(?=[VvAaFf]\.[ ]?[Nn]aam$)|(?=[VN]\.[ ]?Name$))(.)\.[ ]?(.+)$")
"""A given or a family name, cut short in Dutch and German."""


def without_dots(names: Sequence[str]) -> list[str]:
    """The names of one table; where several end with a dot it marks words that are cut short, and no path, and so it
    does in `V.naam`."""
    names = [_OF_NAMES.sub(r"\1\2", name) for name in names]
    cut = sum(name.endswith(".") for name in names) >= _SEVERAL
    return [name.replace(".", " ").strip() for name in names] if cut else list(names)


def _first_read(ways: Sequence[Sequence[str]], forms: Mapping[str, str], known: Known) -> list[str]:
    return next((words for pieces in ways if (words := _read(pieces, forms, known))), [])


def _bare(names: Sequence[str]) -> list[str]:
    """The names without the letters that nearly all of them begin with, where nothing sets these off."""
    whole = [name for name in names if name.isalnum() and (name.isupper() or name.islower())]
    for length in _BEGINNING:
        starts = Counter(name[:length] for name in whole if len(name) > length + 1)
        start, count = starts.most_common(1)[0] if starts else ("", 0)
        if count >= max(_MANY, _NEARLY_ALL * len(names)):
            return [name[length:] if name.startswith(start) and len(name) > length + 1 else name for name in names]
    return list(names)


def _read(pieces: Sequence[str], forms: Mapping[str, str], known: Known) -> list[str]:
    """Its words in full; empty if a piece is neither known nor glued of short forms."""
    words: list[str] = []
    for piece in (piece.lower() for piece in pieces):
        parts = [piece] if known(piece) else _cut(piece, forms, known)
        if not parts:
            return []
        words += [forms.get(part, part) for part in parts]
    return words


def _cut(token: str, forms: Mapping[str, str], known: Known) -> tuple[str, ...]:
    """The fewest short forms, or whole words, that cover a token; empty if none do."""
    if token in forms:
        return (token,)
    if not _TELLING < len(token) <= _LONGEST:
        return ()
    best: dict[int, tuple[str, ...]] = {0: ()}
    for start in range(len(token)):
        if start not in best or len(best[start]) == _PARTS:
            continue
        for end in range(start + 1, len(token) + 1):
            part = token[start:end]
            if part not in forms and not (_TELLING <= len(part) <= _WHOLE and known(part)):
                continue
            if len(part) == 1 and (start or len(token) - 1 < _TELLING):
                continue
            way = (*best[start], part)
            if end not in best or _rank(way) < _rank(best[end]):
                best[end] = way
    found = best.get(len(token), ())
    return found if any(len(part) >= _TELLING or part == _NUMBER for part in found) else ()


def _rank(parts: tuple[str, ...]) -> tuple[int, int]:
    return len(parts), -max(map(len, parts))


@lru_cache(maxsize=1)
def _languages() -> tuple[dict[str, str], ...]:
    """Short form to what it means, for each language."""
    data = yaml.safe_load(Path(__file__).with_name("abbreviations.yaml").read_text(encoding="utf-8"))
    return tuple(
        {form: full for full, text in language.items() for form in str(text).split()} for language in data.values()
    )
