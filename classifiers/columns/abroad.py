"""Reads names in Spanish, Italian and Portuguese (`fecha_nacimiento`, `codice_fiscale`) as words of the lexicon.

One such word may be another language's (`data`, `cap`, `nome`): the names of one table are read by one language, and
only where several columns have words of it that nobody else has.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from connectors import load_yaml

_PIECE = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_SEVERAL = 2
"""Columns that must have a word of the language and of no other before any is read so."""
_SHARE = 0.15
"""And their share of the table."""
_TELLING = 4
"""Letters of a word that tells the language: `rg`, `cap` and `uf` are short forms elsewhere."""
_LINKS = {"de", "del", "della", "dei", "di", "da", "do", "dos", "das", "la", "el", "los", "las", "lo", "il", "y", "e"}
_NAME, _GIVEN, _FAMILY = "name", "firstname", "lastname"

Known = Callable[[str], bool]


def in_english(names: Sequence[str], known: Known) -> dict[str, str]:
    """What the columns of one table mean that have words of these languages; `known` tells which words are none."""
    pieces = {name: _pieces(name) for name in names}
    if sum(not _all_words().isdisjoint(each) for each in pieces.values()) < _SEVERAL:
        return {}  # most tables: asked before anything else is
    best: dict[str, str] = {}
    most = 0
    for words in _languages():
        telling = sum(
            any(len(piece) >= _TELLING and (piece,) in words and not known(piece) for piece in each)
            for each in pieces.values()
        )
        if telling >= max(_SEVERAL, _SHARE * len(names)) and telling > most:
            most = telling
            best = {name: " ".join(_meant(each, words)) for name, each in pieces.items() if _has(each, words)}
    if _FAMILY in best.values():  # the other half of a name
        best = {name: _GIVEN if meant == _NAME else meant for name, meant in best.items()}
    return best


@lru_cache(maxsize=20_000)
def _pieces(name: str) -> tuple[str, ...]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return tuple(piece for found in _PIECE.findall(plain) if (piece := found.lower()) not in _LINKS)


def _has(pieces: tuple[str, ...], words: Mapping[tuple[str, ...], str]) -> bool:
    return any((piece,) in words for piece in pieces) or any(
        pieces[at : at + length] in words for at in range(len(pieces)) for length in (2, 3)
    )


def _meant(pieces: tuple[str, ...], words: Mapping[tuple[str, ...], str]) -> Iterator[str]:
    """The words of a name as the lexicon has them, the longest run first; others as they are."""
    at = 0
    while at < len(pieces):
        length = next((n for n in (4, 3, 2, 1) if pieces[at : at + n] in words), 0)
        yield words[pieces[at : at + length]] if length else pieces[at]
        at += length or 1


@lru_cache(maxsize=1)
def _all_words() -> frozenset[str]:
    """Words of them all that may tell a language."""
    return frozenset(run[0] for words in _languages() for run in words if len(run) == 1 and len(run[0]) >= _TELLING)


@lru_cache(maxsize=1)
def _languages() -> tuple[dict[tuple[str, ...], str], ...]:
    data = load_yaml(Path(__file__).with_name("abroad.yaml").read_text(encoding="utf-8"))
    return tuple(
        {_run(form): meant for meant, forms in language.items() for form in forms.split()} for language in data.values()
    )


def _run(form: str) -> tuple[str, ...]:
    """Its words; `telefono1` has its digits apart."""
    return tuple(piece for part in form.split("+") if part not in _LINKS for piece in _PIECE.findall(part))
