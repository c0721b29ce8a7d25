"""Finds names that stand between quotation marks in statements of SQL: `VALUES (7, 'Marie', 'Peeters')`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..entry import Bit
from ..folding import fold
from ..model.decode import Entity
from ..model.features import shape
from ..wordlist import WordList
from .ends import NAME_SHAPES

_STATEMENTS = frozenset({"VALUES", "WHERE", "SET", "values", "where", "set"})
_MARKS = frozenset({"'", '"'})
_BEFORE, _AFTER = frozenset({"(", ",", "="}), frozenset({")", ",", ";", "\n", "\n\n"})
_QUOTED = 0.75
_NO_NAME = Bit.WORD_COMMON | Bit.COUNTRY | Bit.PLACE_BIG


def quoted_names(words: Sequence[str], distinct: frozenset[str], lexicon: WordList) -> Iterator[Entity]:
    """Lone words, the whole of a value, that are frequent given names, or family names and nothing else; `distinct` are
    the words, each once."""
    if _MARKS.isdisjoint(distinct) or _STATEMENTS.isdisjoint(distinct):
        return
    for at in range(1, len(words) - 2):
        if words[at] in _MARKS and words[at + 2] == words[at] and words[at - 1] in _BEFORE:
            after = words[at + 3] if at + 3 < len(words) else "\n"
            bits = lexicon.folded_bits(fold(words[at + 1]))
            given, family = bits & Bit.GIVEN, (bits & Bit.FAMILY) >> 2
            sure = given == 3 or (max(given, family) >= 2 and not bits & (Bit.ANY_WORD | Bit.ANY_PLACE))
            if sure and not bits & _NO_NAME and shape(words[at + 1]) in NAME_SHAPES and after in _AFTER:
                yield Entity(at + 1, at + 2, "PER", _QUOTED)
