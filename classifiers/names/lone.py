"""Tells a given name that stands alone: all of a text, as a cell or a line of a list, or who does something in one.

Without a word beside it the tagger takes `Maria` or `Georges` for what else is called so; a value alone is judged by
its form.
"""

from __future__ import annotations

import re

from ..base import Finding
from .entry import Bit
from .folding import fold
from .lexicon import Lexicon

_LONGEST = 24
_FREQUENT = 3
_ELSE = Bit.WORD_COMMON | Bit.COUNTRY | Bit.PLACE_BIG
"""What the word may be as well, so that nothing tells."""
_SCORE = 0.55
_ACTS = re.compile(
    r"(?<![\w'’.-])(?P<name>[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{2,}(?:-[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+)?)(?=['’]s?(?![^\W_])"
    r"|[ ][a-zà-öø-ÿ(]|,[ ]|$)"
)
"""`Kobe heeft`, `Tom's inhaler`, `our caretaker, Stefan`."""


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


def acts_in(sentence: str) -> bool:
    """Whether a frequent given name, which is no other word, stands in a sentence as somebody: `Kobe heeft …`."""
    lexicon = Lexicon.shared()
    names = (found["name"] for found in _ACTS.finditer(sentence))
    return any(lexicon.given_grade(name) >= _FREQUENT and not lexicon.folded_bits(fold(name)) & _ELSE for name in names)
