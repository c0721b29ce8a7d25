"""Tells where the name of a street begins that is called after somebody with particles: `Jan van Eyckstraat 3`."""

from __future__ import annotations

import re

from ..folding import fold
from ..model.features import word_grades
from ..titles import is_title
from ..wordlist import WordList
from ..words import STREET_ENDINGS, is_role

_PARTICLE = r"(?:[Vv]an|[Vv]on|[Dd]e[nr]?|[Tt]e[nr]|du|la|vom|zu[mr]?)[ ]"
_NAME = rf"(?!{_PARTICLE})[A-ZÀ-ÖØ-Þ][\w'’-]*\.?[ ]"
_BEFORE = re.compile(rf"(?<![\w.])(?P<names>(?:{_NAME}){{0,3}})(?P<particles>(?:{_PARTICLE}){{0,3}})$")
_OF = re.compile(r"(?:[a-z]+[ ])+(?=[A-Z])")
"""`in de Van der Laanstraat`: what is before the particle with a capital leads to it."""
_LED = re.compile(rf"(?:{_PARTICLE})$")
_OWN = re.compile(rf"(?:{_PARTICLE})+")
_STEM = re.compile(rf"([^\W\d_]+?)s?(?:{STREET_ENDINGS})\b", re.IGNORECASE)
_REACH = 60
"""Characters."""


def honoured(text: str, start: int, floor: int, lexicon: WordList) -> int:
    """Where the street at `start` begins with whom it honours, no earlier than `floor`; else `start`.

    Of `van de` it is seen whether an ordinary word follows: in `Piet van de Kerkstraat 12` somebody lives there.
    """
    low = max(floor, start - _REACH)
    own = _OWN.match(text, start)
    if own is None and not _LED.search(text, max(low, start - 5), start):
        return start
    before = _BEFORE.search(text[low:start])
    if before is None or not (before["particles"] or own):
        return start
    if leads := _OF.match(before["particles"]):
        return low + before.start("particles") + leads.end()
    particles = (before["particles"] + (own[0] if own else "")).split()
    names = before["names"].split()
    stem = _STEM.match(text, own.end() if own else start)
    if particles == ["van", "de"] and (stem is None or lexicon.is_word(stem[1])):
        return start
    first = len(names)
    while first and _is_bearer(names[first - 1], lexicon):
        first -= 1
    if first == len(names) and not particles[0][0].isupper():
        return start
    return low + before.start("names") + len(" ".join([*names[:first], ""]) if first else "")


def _is_bearer(word: str, lexicon: WordList) -> bool:
    """A given name, an initial, or what somebody is called before it: `Burgemeester`."""
    initial = len(word) == 2 and word[1] == "."
    return initial or word_grades(word, lexicon)[0] >= 2 or is_title(word) or is_role(fold(word))
