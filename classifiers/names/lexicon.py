"""The lexicon as others use it: the word list, and what its shares say about a column of names."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from .shares import NameShare, name_share
from .wordlist import WordList


class Lexicon(WordList):
    """One per process: `Lexicon.shared()`. Words are looked up folded, so case and accents do not matter."""

    @staticmethod
    @lru_cache(maxsize=1)
    def shared() -> Lexicon:
        """The lexicon that ships with Vigie, loaded when first asked for."""
        return Lexicon()

    def name_share(self, values: Iterable[str]) -> NameShare:
        """What share of the distinct values are given names, family names, full names, places, companies."""
        return name_share(values, self)
