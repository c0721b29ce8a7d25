"""Tells a given name that is all of a text: a cell, a field of a form, a line of a list.

Without a word beside it the tagger takes `Maria` or `Georges` for what else is called so; a value alone is judged by
its form.
"""

from __future__ import annotations

from ..base import Finding
from .entry import Bit
from .folding import fold
from .lexicon import Lexicon

_LONGEST = 24
_FREQUENT = 3
_ELSE = Bit.WORD_COMMON | Bit.COUNTRY | Bit.PLACE_BIG
"""What the word may be as well, so that nothing tells."""
_SCORE = 0.55


def lone_given_name(text: str) -> Finding | None:
    """The frequent given name that a text consists of."""
    word = text.strip()
    if not 2 < len(word) <= _LONGEST or not word[0].isupper() or not word.replace("-", "").isalpha():
        return None
    lexicon = Lexicon.shared()
    if lexicon.given_grade(word) < _FREQUENT or lexicon.folded_bits(fold(word)) & _ELSE:
        return None
    start = text.index(word)
    return Finding(start, start + len(word), "PERSON", _SCORE, "vigie_names")
