"""Finds who is written to and who writes where a line holds nothing else: `Daren,` above a mail, `KK` below its thanks.

English mails to colleagues greet by the bare name. A line of one word and a comma, above a line of prose, is hardly
anything else; in a list the next line is as short.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .decode import CALLED, Entity
from .entry import Bit
from .features import CAPITALISED, shape, word_grades
from .folding import fold
from .network import Floats
from .titles import is_title
from .wordlist import WordList
from .words import CLOSINGS, LABELS, MONTHS_DAYS, SALUTATIONS

_BREAKS = frozenset({"\n", "\n\n"})
_CALLING = frozenset({",", "!"})
_CLOSED = frozenset({",", "-", "–", "!", "."})
_PROSE = 5
"""Tokens that the next line has at least."""
_LIKELY = 0.05
"""How likely the tagger must find a word of no list."""
_LONGEST_INITIALS = 3
_NOBODY = CLOSINGS | SALUTATIONS | LABELS | MONTHS_DAYS
_ANSWERS = frozenset(
    {"OK", "FYI", "TBC", "TBD", "ASAP", "NB", "PS", "EOM", "CC", "BCC", "RE", "FW", "HR", "IT", "UK", "US"}
)


def saluted(words: Sequence[str], breaks: Sequence[int], chances: Floats, lexicon: WordList) -> Iterator[Entity]:
    """Those who are greeted by the bare name, and those who sign by their initials."""
    starts = [0, *(at + 1 for at in breaks)]
    for start, following in zip(starts, [*starts[1:], len(words) + 1], strict=True):
        length = following - 1 - start
        called = length == 2 and words[start + 1] in _CALLING and _is_prose(words, following)
        if (called and _may_be_greeted(words[start], float(chances[start]), lexicon)) or (
            length == 1 and _is_signed(words, start)
        ):
            yield Entity(start, start + 1, "PER", CALLED)


def _may_be_greeted(word: str, chance: float, lexicon: WordList) -> bool:
    folded = fold(word)
    if shape(word) != CAPITALISED or len(word) < 2 or folded in _NOBODY or is_title(word):
        return False
    bits = lexicon.folded_bits(folded)
    given = word_grades(word, lexicon)[0]
    if bits & (Bit.COUNTRY | Bit.PLACE_BIG | Bit.WORD_COMMON):
        return given == 3 and not bits & (Bit.COUNTRY | Bit.PLACE_BIG)
    return given > 1 or (not bits & Bit.ANY_WORD and len(word) > 2 and chance > _LIKELY)


def _is_prose(words: Sequence[str], start: int) -> bool:
    """Whether the line is a sentence, or the beginning of one."""
    line = words[start : start + _PROSE]
    return len(line) == _PROSE and line[0][0].isalpha() and _BREAKS.isdisjoint(line)


def _is_signed(words: Sequence[str], start: int) -> bool:
    """Two or three capitals alone on the line behind a closing."""
    word = words[start]
    if not 1 < len(word) <= _LONGEST_INITIALS or not word.isupper() or not word.isalpha() or word in _ANSWERS:
        return False
    at = start - 1
    while at > 0 and words[at - 1] in _CLOSED:
        at -= 1
    return at > 0 and fold(words[at - 1]) in CLOSINGS
