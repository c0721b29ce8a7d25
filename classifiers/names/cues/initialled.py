"""Initials behind a name: of lists of staff (`Begum N`, `Lynch, T.`), and of newspapers, which cut a name short.

What `Murat K.` is followed by may be the next sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..model.decode import Entity
from ..model.features import word_grades
from ..titles import is_initials
from ..wordlist import WordList

_ENDS = frozenset({"\n", "\n\n", ",", ";", ")", "(", ".", "|", "\t", "/", ":", "-", "–"})

_BEGINS_SENTENCE = frozenset(
    {"La", "Le", "Les", "L'", "L’", "Il", "Elle", "Ils", "Un", "Une", "Die", "Der", "Das", "Ein", "Eine", "Er", "Sie"}
    | {"The", "A", "He", "She", "Het", "Een", "Hij", "Zij", "Ze"}
)
"""Of which few names have one behind an initial."""


def begins_sentence(words: Sequence[str], at: int, lexicon: WordList) -> bool:
    """Whether a sentence begins here, behind an initial: `Murat K. [Die]`, `Abdelkader Z. [La]`."""
    if words[at] not in _BEGINS_SENTENCE or len(words[at - 1]) != 2 or not is_initials(words[at - 1]):
        return False
    return at + 1 == len(words) or word_grades(words[at + 1], lexicon)[1] < 2  # not `Jan P. La Fontaine`


def before_next_sentence(words: Sequence[str], name: Entity, lexicon: WordList) -> int:
    """The end of a name without the sentence that the tagger took in with it."""
    behind = range(name.start + 2, name.end)
    return next((at for at in behind if begins_sentence(words, at, lexicon)), name.end)


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
