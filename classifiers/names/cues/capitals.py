"""Takes names in capitals in, or leaves them out: family names, as registers and airlines write them, and ranks.

`MARCHAND Gwenaëlle`, `MR DUQUESNE/OLIVIER`, `Guy COLLIGNON - LAMBORELLE`, `HINP Goethals`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..entry import Bit
from ..folding import fold
from ..lists.stations import RANKS
from ..model.features import word_grades
from ..titles import is_title
from ..wordlist import WordList
from ..words import LABELS, MONTHS_DAYS

_NO_NAMES = LABELS | MONTHS_DAYS
POLICE = frozenset({"PC", "WPC", "DC", "DS", "DI", "DCI", "PCSO", "EJ", "DJ"}) | RANKS
"""Ranks of the police, and British judges: `DI Marsh`, `INP Wuyts`, `EJ Sharpe`."""
_ABOARD = frozenset({"MR", "MRS", "MS", "MISS", "MSTR", "CHD", "INF"})
"""What airlines write before who flies: `MRS BALOGUN/ADESUWA`."""


def with_spouse(words: Sequence[str], start: int, end: int, lexicon: WordList) -> int:
    """The end of `Bernadette LAMBORELLE [- PONCIN],`: two family names in capitals behind a given name that has none;
    and of `DUQUESNE[/OLIVIER]`."""
    if end >= len(words) or words[end] not in "-–/":
        return end
    after = [*words[end : end + 3], "\n", "\n"]
    if end - start == 1 and after[0] == "/" and is_booked(words, start, end + 1, lexicon):
        return end + 2
    if end - start < 2 or after[0] == "/" or not words[end - 1].isupper() or words[start].isupper():
        return end
    ends = after[2] == "\n" or not after[2][0].isalnum()
    family = after[1].isupper() and len(after[1]) > 2 and word_grades(after[1], lexicon)[1] >= 1
    return end + 2 if family and ends and not lexicon.folded_bits(fold(after[1])) & Bit.ANY_WORD else end


def is_booked(words: Sequence[str], family: int, given: int, lexicon: WordList) -> bool:
    """Whether the words are a family and a given name as airlines write them."""
    pair = words[family], words[given] if given < len(words) else ""
    capitals = all(word.isupper() and len(word) > 1 for word in pair)
    if capitals and family and words[family - 1] in _ABOARD:
        return True
    return capitals and word_grades(pair[0], lexicon)[1] >= 1 and word_grades(pair[1], lexicon)[0] >= 2


def is_family_before(words: Sequence[str], start: int, lexicon: WordList) -> bool:
    """`[MARCHAND] Gwenaëlle Josiane`, in a line that does not go on in capitals."""
    word, before = words[start - 1] if start else "\n", words[start - 2] if start > 1 else "\n"
    if not word.isupper() or len(word) < 4 or before.isupper() or words[start][1:].isupper():
        return False
    grown = word_grades(word, lexicon)[1] == 3 and word_grades(words[start], lexicon)[0] == 3
    return grown and not is_title(word) and fold(word) not in _NO_NAMES


def is_family_after(words: Sequence[str], end: int, lexicon: WordList) -> bool:
    """`Isabelle [BON]`: a family name in capitals behind a given name that has none, though it is a word too."""
    if end >= len(words) or len(words[end]) < 3 or not words[end].isupper() or not words[end].isalpha():
        return False
    known = word_grades(words[end], lexicon)[1] >= 2 and fold(words[end]) not in _NO_NAMES
    return known and not words[end - 1].isupper() and word_grades(words[end - 1], lexicon)[0] >= 2


def is_rank(words: Sequence[str], start: int, end: int, lexicon: WordList) -> bool:
    """`HINP Goethals`: capitals of no list before a family name."""
    word = words[start]
    if word in POLICE and end - start == 2 and not words[end - 1].isupper():
        return True
    if end - start != 2 or not word.isupper() or not 1 < len(word) < 5 or words[end - 1].isupper():
        return False
    given, family = word_grades(words[end - 1], lexicon)
    return family > 1 > given and not lexicon.folded_bits(fold(word))
