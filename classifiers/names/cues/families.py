"""Finds families in English, which writes them as more than one: `next door to the Mahmoods`, `the Sowandes came`.

The name without its ending is a known family name that is no word, or borne by somebody in the text; teams and peoples
are called so too (`the Packers`, `the Belgians`), by words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress, count

from ..entry import Bit
from ..folding import fold
from ..lists.peoples import PEOPLES
from ..model.decode import CALLED, Entity
from ..model.features import CAPITALISED, shape
from ..wordlist import WordList

_ARTICLES = frozenset({"the", "The"})
BANKS = frozenset({"lloyds", "barclays", "coutts", "sothebys", "christies", "debenhams", "wilkos", "mcdonalds"})
"""Firms that write themselves so."""
_SHORTEST, _KNOWN = 5, 2
_ELSE = Bit.ANY_WORD | Bit.WORD_COMMON | Bit.COUNTRY | Bit.ANY_PLACE


def families(
    words: Sequence[str], distinct: frozenset[str], lexicon: WordList, borne: frozenset[str]
) -> Iterator[Entity]:
    """The families; `borne` are the words of full names in the text."""
    plurals = {word for word in distinct if word[-1] == "s" and _is_family(word, lexicon, borne)}
    for at in compress(count(), map(plurals.__contains__, words)) if plurals else ():
        after = words[at + 1] if at + 1 < len(words) else "\n"
        if at and words[at - 1] in _ARTICLES and not after[0].isupper() and not after[0].isdigit():
            yield Entity(at, at + 1, "PER", CALLED)


def _is_family(word: str, lexicon: WordList, borne: frozenset[str]) -> bool:
    if len(word) < _SHORTEST or shape(word) != CAPITALISED or fold(word) in PEOPLES:
        return False
    if lexicon.folded_bits(fold(word)) & _ELSE or lexicon.brands.has(fold(word)) or fold(word) in BANKS:
        return False
    if word[:-1] in borne:
        return True
    bits = lexicon.folded_bits(fold(word[:-1]))
    return not bits & _ELSE and (bits & Bit.FAMILY) >> 2 >= _KNOWN
