"""Cheap conditions that every row with something wanted meets, so that costly ones are asked of few rows.

A sieve looks at the lower-case ASCII letters of a row alone. What a row without other letters has to hold for a name is
told by `words`; a row with accents passes it, and is judged by the full conditions.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from ..folding import windows
from .matching import LOST_ZERO_DIGITS, Matcher, escaped, shortest

_ASCII = re.compile(r"[!-~]+")
BEYOND_ASCII = r"[^\x01-\x7f]"
"""Understood by POSIX, PCRE and ICU expressions alike."""


@dataclass(frozen=True)
class Sieve:
    """What the rows that hold something wanted have in common."""

    needles: tuple[str, ...] = field(default=(), repr=False)
    """Texts in lower case, of which a row holds one that has an identifier spelled as asked for."""
    spread: tuple[str, ...] = field(default=(), repr=False)
    """Patterns for LIKE: the same of numbers that may be spaced."""
    words: tuple[str, ...] = field(default=(), repr=False)
    """Regular expressions without regard to case: the same of words that may be spelled in another way."""

    @classmethod
    def of(cls, matcher: Matcher) -> Sieve:
        """The sieve for what a matcher looks for."""
        words = {word for clause in matcher.loosely.telling() for word in clause}
        return cls(
            tuple(shortest(_needles(matcher))),
            tuple(matcher.spread),
            tuple(sorted({alternative for word in words for alternative in _spellings(word)})),
        )

    def likes(self) -> list[str]:
        """Patterns for LIKE on a row in lower case; the words are none of them."""
        return [*self.spread, *(f"%{escape_like(needle)}%" for needle in self.needles)]

    def expression(self, *more: str) -> str:
        """A regular expression for words and needles, for rows with letters beyond ASCII, and for what is given."""
        return "|".join([*self.words, *map(escaped, self.needles), *filter(None, more), BEYOND_ASCII])


def escape_like(text: str) -> str:
    """A text that means itself in a pattern for LIKE, with a backslash to escape."""
    return re.sub(r"([%_\\])", r"\\\1", text)


def _needles(matcher: Matcher) -> set[str]:
    """The longest part of each spelling that stands as it is in either Unicode form."""
    runs = {
        max(_ASCII.findall(unicodedata.normalize("NFC", spelling).lower()) or [""], key=len)
        for spelling in matcher.unspaced
    }
    return runs | {str(int(run)) for run in runs if run.isdecimal() and len(run) >= LOST_ZERO_DIGITS}


def _spellings(word: str) -> list[str]:
    spelled = []
    for beginning, ending, between in windows(word):
        gap = f".{{{max(0, between - 1)},{between + 1}}}" if between else ""
        spelled.append(f"{escaped(beginning)}{gap}{escaped(ending)}")
    return spelled
