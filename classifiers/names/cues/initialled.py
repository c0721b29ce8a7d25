"""Initials beside a name: of lists of staff (`Begum N`, `Lynch, T.`), of newspapers, which cut a name short, and
without a full stop before it, as the British write (`S Whitcombe`).

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

_BEFORE_SOMEBODY = frozenset(
    {"by", "with", "to", "from", "for", "of", "and", "or", "per", "via", "cc", "told", "asked", "saw", "met", "door"}
    | {"van", "voor", "bij", "aan", "en", "und", "von", "mit", "für", "bei", "durch", "par", "avec", "pour"}
    | {"à", "chez", "et", "ou", "naar", "tegen", "over", "contre", "gegen", "an", "über", "uit", "t.a.v.", "t.n.v."}
)
_OPENS = frozenset({"\n", "\n\n", ",", ";", ":", "(", "/", "&", "-", "–", "—", "•", "*", "|", "\t", "+", "="})
_ARTICLE_TOO = frozenset({"A", "I", "O", "Y", "L", "D"})
"""Single letters that begin a sentence, or a French word cut in two."""


def stands_apart(words: Sequence[str], at: int, end: int, lexicon: WordList) -> bool:
    """Whether a letter without a full stop before a name is no initial of it: `Plan A Peeters`, `A Rembrandt` at the
    beginning of a sentence; but `S Whitcombe` in a list or a line of its own, `by J van den Berg`."""
    if len(words[at]) != 1:
        return False
    last, before = words[end - 1], words[at - 1] if at else "\n"
    given, family = word_grades(last, lexicon)
    between = all(word[0].islower() or len(word) == 1 for word in words[at + 1 : end - 1])
    if not words[at].isupper() or len(last) < 3 or not last[0].isupper() or given > family or not between:
        return True
    if before in _BEFORE_SOMEBODY or (len(before) == 1 and before.isupper()):
        return False
    ends_line = words[end : end + 1] in ([], ["\n"], ["\n\n"])
    return before not in _OPENS or (words[at] in _ARTICLE_TOO and not ends_line)


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
