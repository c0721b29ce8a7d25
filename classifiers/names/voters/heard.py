"""Which names that other models tell are heard: what two of them agree on, and of one alone full names.

Where the tagger saw nothing, four in five of what a model takes for somebody are none: on texts that nobody had read,
all that they say lowers F1 from .91 to .85, though it finds two in five of what is missed; what is heard here costs
hardly any of it (see `docs/evaluation.md`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...base import MIN_SCORE, Finding
from ...matching.nearby import Placed
from ..entry import Bit
from ..folding import fold
from ..wordlist import WordList

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_NOBODYS = Bit.WORD_COMMON | Bit.COUNTRY | Bit.PLACE_BIG
"""Words that no model is believed about."""
_TOGETHER = 2
"""Models that bear each other out, and words of a full name."""


def heard(text: str, said: Sequence[Sequence[Finding]], known: Sequence[Finding], lexicon: WordList) -> list[Finding]:
    """Of the names that each model `said`, those that nothing `known` touches, each place once, in order."""
    sure = Placed(f for f in known if f.score >= MIN_SCORE)
    told: list[Finding] = []
    for at, hits in enumerate(said):
        others = Placed(f for number, each in enumerate(said) if number != at for f in each)
        for hit in hits:
            free = not sure.touching(hit) and not any(one.start < hit.end and hit.start < one.end for one in told)
            if free and _is_believed(text, hit, lexicon, borne_out=bool(others.touching(hit)), alone=len(said) == 1):
                told.append(hit)
    return sorted(told, key=lambda hit: hit.start)


def _is_believed(text: str, hit: Finding, lexicon: WordList, *, borne_out: bool, alone: bool) -> bool:
    words = list(_words(text, hit))
    if any(lexicon.folded_bits(fold(word)) & _NOBODYS for word in words):
        return False
    return borne_out or (alone and len(words) >= _TOGETHER)


def _words(text: str, hit: Finding) -> Iterator[str]:
    return (match[0] for match in _WORD.finditer(text, hit.start, hit.end))
