"""A copy of a text with its capitals made ordinary, of the same length, for judges that cannot read capitals."""

from __future__ import annotations

import re

from ..entry import Bit
from ..wordlist import WordList

_CAPITALS = re.compile(r"[^\W\d_a-z]+")
_FEW = 0.3
"""From this share of letters in capitals on, the text counts as written in capitals."""


def is_in_capitals(text: str) -> bool:
    """Whether so much of the text is in capitals that a model trained on prose would not see names in it."""
    letters = sum(map(str.isalpha, text))
    return letters > 3 and sum(map(str.isupper, text)) > _FEW * letters


def title_cased(text: str, lexicon: WordList) -> str:
    """Words in capitals as `Dupont`, ordinary ones as `contrat`; never longer or shorter, whatever case does."""
    return _CAPITALS.sub(lambda match: _recased(match[0], lexicon), text)


def _recased(word: str, lexicon: WordList) -> str:
    lower = word.lower()
    if not word.isupper() or len(lower) != len(word):
        return word
    bits = lexicon.bits(word)
    ordinary = bits & (Bit.ANY_WORD | Bit.WORD_COMMON) and not lexicon.is_given(word)
    return lower if ordinary and (bits & Bit.FAMILY) >> 2 < 3 else word[0] + lower[1:]
