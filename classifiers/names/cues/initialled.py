"""Takes in the initial behind a family name, as lists of staff write it: `Begum N`, `Lynch, T.`, `REYES, JORGE L`."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.features import word_grades
from ..titles import is_initials
from ..wordlist import WordList

_ENDS = frozenset({"\n", "\n\n", ",", ";", ")", "(", ".", "|", "\t", "/", ":", "-", "–"})


def with_initial(words: Sequence[str], start: int, end: int, lexicon: WordList) -> int:
    """The end of the name with the initial that stands right behind it, or behind a comma and then with a full stop."""
    after = words[end : end + 3]
    if not after or words[end - 1][0].islower():
        return end
    given, family = word_grades(words[end - 1], lexicon)
    last, follows = after[0], after[1] if len(after) > 1 else "\n"
    if len(last) == 1 and last.isupper() and last not in "AIOVX" and (follows in _ENDS or follows.islower()):
        reversed_ = "," in words[start:end]
        return end + 1 if reversed_ or (end - start == 1 and family >= 2) else end
    comma = last == "," and len(after) > 1 and is_initials(follows) and len(follows) == 2 and follows[1] == "."
    if comma and end - start == 1 and family > given:
        beyond = after[2] if len(after) > 2 else "\n"
        return end + 2 if not beyond[0].isupper() else end
    return end
