"""Finds persons and postal addresses in running text of four languages."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from ..base import Finding, Language
from .addresses import find_addresses
from .lexicon import Lexicon
from .rules import find_names
from .tokens import Tokens, tokenize
from .words import STREET_WORD


class NameTagger:
    """Holds no state of a text: one object serves a whole process."""

    version = "names-0.1"

    def __init__(self, lexicon: Lexicon | None = None) -> None:
        self._lexicon = lexicon or Lexicon.shared()

    @staticmethod
    @lru_cache(maxsize=1)
    def shared() -> NameTagger:
        """The tagger of this process, loaded when first asked for."""
        return NameTagger()

    def find(self, text: str, language: Language | None = None) -> list[Finding]:
        """Persons (`PERSON`), whole addresses (`POSTAL_ADDRESS`), streets (`STREET_ADDRESS`) and towns (`LOCATION`)."""
        tokens = tokenize(text)
        addresses = find_addresses(text, _street_words(tokens), self._lexicon)
        taken = [(a.start, a.end) for a in addresses]
        names = [
            name
            for name in find_names(tokens, self._lexicon)
            if not any(name.start < end and start < name.end for start, end in taken)
        ]
        return sorted([*addresses, *names], key=lambda finding: finding.start)

    def find_many(self, texts: Iterable[str], language: Language | None = None) -> list[list[Finding]]:
        """As `find`, for each of many short texts."""
        return [self.find(text, language) for text in texts]


def _street_words(tokens: Tokens) -> list[tuple[int, int]]:
    return [
        (start, start + len(word))
        for word, start in zip(tokens.words, tokens.starts, strict=True)
        if len(word) > 1 and _is_street_word(word)
    ]


@lru_cache(maxsize=65536)
def _is_street_word(word: str) -> bool:
    return STREET_WORD.fullmatch(word) is not None or STREET_WORD.fullmatch(word + ".") is not None
