"""Names of countries in four languages, for what the tagger takes for somebody: `Litouwen`, `Ouganda`, `Îles Féroé`."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from ..folding import fold
from ..wordlist import WordList


def is_country(name: str, lexicon: WordList) -> bool:
    """Whether it is a country's name, and no frequent given name too: `Jordan` and `Maurice` are people."""
    folded = fold(name.replace("’", "'"))
    return folded in _countries() and (" " in name or lexicon.given_grade(name) < 3)


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    """The folded names."""
    lines = files("classifiers.names").joinpath("data/countries.txt").read_text(encoding="utf-8").splitlines()
    names = "; ".join(line for line in lines if not line.startswith("#")).split(";")
    return frozenset(fold(name.strip()) for name in names if name.strip())
