"""Finds who is written to and who writes where a line holds nothing else: `Daren,` above a mail, `KK` below its thanks.

English mails to colleagues greet by the bare name. A line of one word and a comma, above a line of prose, is hardly
anything else; in a list the next line is as short.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..entry import Bit
from ..folding import fold
from ..lists.englishcues import VIRTUES
from ..model.decode import CALLED, Entity
from ..model.features import CAPITALISED, shape, word_grades
from ..model.network import Floats
from ..titles import is_title
from ..wordlist import WordList
from ..words import CLOSINGS, LABELS, MONTHS_DAYS, SALUTATIONS

_BREAKS = frozenset({"\n", "\n\n"})
_CALLING = frozenset({",", "!"})
_CLOSED = frozenset({",", "-", "–", "!", "."})
_POINTING = frozenset({":", "-", "–"})
_LINKS = frozenset({"&", "and"})
_BOTH = _LINKS | {"+", "en", "et", "und"}
_SENTENCE = frozenset({".", "!", "?", ")", "…"})
_BELOW = frozenset({"From", "Original", "On", "To", "Sent", "Tel", "Phone", "-", "--", "—", "_", "PS", "P.S.", ">"})
"""What a line begins with below the end of a message."""
_ELSE = Bit.ANY_WORD | Bit.WORD_COMMON | Bit.COUNTRY | Bit.PLACE_BIG
_PROSE = 5
"""Tokens that the next line has at least."""
_LIKELY = 0.05
"""How likely the tagger must find a word of no list."""
_CLOSING = 7
"""Words of a closing at most, and a few."""
_CLOSES = frozenset({"ta", "thanks", "thank", "cheers", "love", "regards", "best", "yours", "hugs", "xx", "sincerely"})
_TOP = 60
"""Tokens from the beginning within which a message greets."""
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
        if (
            (called and _may_be_greeted(words[start], float(chances[start]), lexicon))
            or (length == 1 and _is_signed(words, start))
            or (length == 2 and words[start + 1] in _POINTING and _is_given(words[start], lexicon))
            or (0 < length < 3 and _signs_below(words, start, following, lexicon))
        ):
            yield Entity(start, start + 1, "PER", CALLED)
        elif length == 2 and _signs_by_initial(words, start, lexicon):
            yield Entity(start, start + 2, "PER", CALLED)
        elif length == 4 and _are_two(words, start, lexicon):
            yield from (Entity(at, at + 1, "PER", CALLED) for at in (start, start + 2))
        elif length > 2 and _two_sign(words, following - 4, start, lexicon):
            yield from (Entity(at, at + 1, "PER", CALLED) for at in (following - 4, following - 2))


def _may_be_greeted(word: str, chance: float, lexicon: WordList) -> bool:
    folded = fold(word)
    if shape(word) != CAPITALISED or len(word) < 2 or folded in _NOBODY or is_title(word):
        return False
    bits = lexicon.folded_bits(folded)
    given = word_grades(word, lexicon)[0]
    if bits & (Bit.COUNTRY | Bit.PLACE_BIG | Bit.WORD_COMMON):
        return given == 3 and not bits & (Bit.COUNTRY | Bit.PLACE_BIG)
    return given > 1 or (not bits & Bit.ANY_WORD and len(word) > 2 and chance > _LIKELY)


def _is_given(word: str, lexicon: WordList) -> bool:
    """Whether it is a frequent given name and nothing else."""
    bits = lexicon.folded_bits(fold(word))
    return shape(word) == CAPITALISED and bits & Bit.GIVEN == Bit.GIVEN and not bits & _ELSE


def _are_two(words: Sequence[str], start: int, lexicon: WordList) -> bool:
    """`Paul & Dan:` above a message."""
    if words[start + 1] not in _LINKS or words[start + 3] not in _CALLING | _POINTING:
        return False
    return _is_given(words[start], lexicon) and _is_given(words[start + 2], lexicon)


def _two_sign(words: Sequence[str], first: int, start: int, lexicon: WordList) -> bool:
    """Whether a line ends, or is no more than, two given names below or behind a closing: `Groetjes, Veerle & Tim`."""
    if words[first + 1] not in _BOTH or not (first == start or words[first - 1] in _CLOSED):
        return False
    return all(_is_given(words[at], lexicon) for at in (first, first + 2)) and below_closing(words, first)


def _signs_below(words: Sequence[str], start: int, following: int, lexicon: WordList) -> bool:
    """Whether a given name is all of a line below a sentence, and the last one or above another message."""
    if following - 1 - start > 1 and (following - 1 - start > 2 or words[start + 1] != "."):
        return False
    ended = following >= len(words) or words[following - 1] == "\n\n" or words[following] in _BELOW
    above = start > 2 and words[start - 2] in _SENTENCE
    if ended and _closes(words, start):
        return _may_sign(words[start], lexicon)
    if not (ended and above):
        return False
    return _is_given(words[start], lexicon) or (_is_borne_too(words[start], lexicon) and _is_message(words))


def _signs_by_initial(words: Sequence[str], start: int, lexicon: WordList) -> bool:
    """`S Whitcombe` below `Yours sincerely`, whatever the family name."""
    if len(words[start]) != 1 or not words[start].isupper() or not _may_sign(words[start + 1], lexicon):
        return False
    return below_closing(words, start) or _closes(words, start)


def _is_borne_too(word: str, lexicon: WordList) -> bool:
    """Whether it is a frequent given name, though a word too: `Elke`."""
    return shape(word) == CAPITALISED and lexicon.folded_bits(fold(word)) & Bit.GIVEN == Bit.GIVEN


def _is_message(words: Sequence[str]) -> bool:
    """Whether somebody is greeted near the beginning."""
    return any(word[0].isupper() and fold(word) in SALUTATIONS for word in words[:_TOP])


def _closes(words: Sequence[str], start: int) -> bool:
    """Whether the line above is the closing of a message: `Ta for everything`, `Lots of love`."""
    end = start - 1
    first = end
    while first > 0 and words[first - 1] not in _BREAKS and end - first <= _CLOSING:
        first -= 1
    line = [word.lower() for word in words[first:end] if word[0].isalpha()]
    return 0 < len(line) < _CLOSING and (line[0] in _CLOSES or line[-1] in ("love", "wishes", "regards", "hugs"))


def _may_sign(word: str, lexicon: WordList) -> bool:
    """Whether somebody may be called so for short."""
    folded = fold(word)
    if shape(word) != CAPITALISED or not word.isalpha() or len(word) < 2 or folded in _NOBODY:
        return False
    bits = lexicon.folded_bits(folded)
    return folded in VIRTUES or bool(bits & Bit.GIVEN) or not bits & (_ELSE | Bit.ANY_PLACE)


def _is_prose(words: Sequence[str], start: int) -> bool:
    """Whether the line is a sentence, or the beginning of one."""
    line = words[start : start + _PROSE]
    return len(line) == _PROSE and line[0][0].isalpha() and _BREAKS.isdisjoint(line)


def _is_signed(words: Sequence[str], start: int) -> bool:
    """Two or three capitals alone on the line behind a closing."""
    word = words[start]
    if not 1 < len(word) <= _LONGEST_INITIALS or not word.isupper() or not word.isalpha() or word in _ANSWERS:
        return False
    return below_closing(words, start)


def below_closing(words: Sequence[str], start: int) -> bool:
    """Whether the line above ends in a word that messages end with."""
    at = start - 1
    while at > 0 and words[at - 1] in _CLOSED:
        at -= 1
    return at > 0 and fold(words[at - 1]) in CLOSINGS
