"""Finds names in the lines of logs that are written in capitals throughout, where no capital tells.

`GEMELD DOOR SMULDERS`, `REID AND OBI CALLED OUT`, `0621 DE GRAAF: MIDDELBRAND`: a family name or a given one that is no
word, beside a word for what persons do there. Firms deliver and machines report as well: brands are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress, count

from ..entry import Bit
from ..folding import fold
from ..model.decode import CALLED, Entity
from ..model.features import word_grades
from ..things.bearers import is_borne
from ..titles import is_title
from ..wordlist import WordList
from ..words import LEADING_PARTICLES, LEGAL_FORMS, POSTS, ROLES, word_set
from .ends import NO_NAMES

_BY = word_set("BY DOOR PAR DURCH GUARD OFFICER BEWAKER AGENT BRIGADIER SGT CPL LT CPT FO NURSE ZR PORTIER")
"""Right before whoever did it, and ranks."""
_DID = word_set(
    """
    INFORMED RANG REPORTS REPORTED CONFIRMED CONFIRMS ARRIVED RETURNED RELIEVED ADVISED NOTIFIED
    MELDT MELDDE BELT BELDE GEBELD VERWITTIGD GECONTACTEERD AKKOORD BEVESTIGT TERUG AANWEZIG AFWEZIG VERTROKKEN
    PREVENU PREVENUE APPELE AVISE CONFIRME SIGNALE ARRIVE
    MELDET GERUFEN VERSTANDIGT INFORMIERT BESTATIGT EINGETROFFEN ABGELOST
    """
)
"""Right behind whoever did it, or to whom it was done."""
_LINKS = frozenset({"AND", "EN", "ET", "UND", "&"})
_LINE, _LEAST, _SHORTEST = 24, 3, 4
"""Tokens of a line that are looked at on either side, words in capitals that it has at least, letters of a name."""
_ELSE = Bit.ANY_WORD | Bit.WORD_COMMON | Bit.COUNTRY | Bit.ANY_PLACE
_UNNAMED = NO_NAMES | POSTS | ROLES | LEGAL_FORMS


def in_logs(words: Sequence[str], distinct: frozenset[str], lexicon: WordList) -> Iterator[Entity]:
    """Each of them once, with its particles."""
    cues = {word for word in distinct if word.isupper() and (word in _BY or fold(word).upper() in _DID)}
    for cue in compress(count(), map(cues.__contains__, words)) if cues else ():
        by = words[cue] in _BY
        at = _behind_particles(words, cue + 1) if by else cue - 1
        if at < 0 or not _is_name(words, at, lexicon) or not _is_cried(words, cue):
            continue
        yield from _whole(words, at)
        other = at + 2 if by else at - 2
        if 0 <= other < len(words) and words[(at + other) // 2] in _LINKS and _is_name(words, other, lexicon):
            yield from _whole(words, other)


def _behind_particles(words: Sequence[str], at: int) -> int:
    while at < len(words) and fold(words[at]) in LEADING_PARTICLES:
        at += 1
    return at


def _whole(words: Sequence[str], at: int) -> Iterator[Entity]:
    start = at
    while start > 0 and words[start - 1].isupper() and fold(words[start - 1]) in LEADING_PARTICLES:
        start -= 1
    if not is_borne(words, start, at + 1):
        yield Entity(start, at + 1, "PER", CALLED)


def _is_name(words: Sequence[str], at: int, lexicon: WordList) -> bool:
    """Whether it is a name in capitals and nothing else, alone."""
    word = words[at] if at < len(words) else "\n"
    folded = fold(word)
    if len(word) < _SHORTEST or not word.isalpha() or not word.isupper() or folded in _UNNAMED or is_title(word):
        return False
    if lexicon.folded_bits(folded) & _ELSE or lexicon.brands.has(folded):
        return False
    given, family = word_grades(word, lexicon)
    return family >= 2 or given == 3


def _is_cried(words: Sequence[str], at: int) -> bool:
    """Whether the line has no word in small letters."""
    first = last = at
    while first > 0 and at - first < _LINE and not words[first - 1].isspace():
        first -= 1
    while last + 1 < len(words) and last - at < _LINE and not words[last + 1].isspace():
        last += 1
    line = [word for word in words[first : last + 1] if word[0].isalpha()]
    return len(line) >= _LEAST and all(word.isupper() for word in line)
