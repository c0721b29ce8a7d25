"""Folds a word to the form that the lexicon and the features know it by: no case, no accents.

The lexicon and the weights of the tagger were made with it: it stays as it is, and takes of `connectors.folding`, which
compares what people typed and may learn more letters, those that it began with. Folding may change a string's length
(`İ`, `ß`, ligatures), so offsets are always taken on the original text and never on a folded one.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from hashlib import blake2b

from connectors.folding import LETTERS

_LETTERS = str.maketrans({letter: LETTERS[letter] for letter in "ßæœøłđðþı"} | dict.fromkeys("’ʼ`", "'"))


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """The word in lower case, without accents, its ligatures written out."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_LETTERS)


def key(folded: str) -> int:
    """40 bits that stand for a folded word or phrase; stable across processes and machines."""
    return int.from_bytes(blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=5).digest(), "big")
