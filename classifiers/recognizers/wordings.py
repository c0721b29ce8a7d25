"""Ways to say something, looked for in a sentence or right beside a term, where most often nobody says it.

`re2` tells in a microsecond that none of them can be there; what may be there is tried with `re`, which alone decides.
"""

from __future__ import annotations

import re
import sys

import re2

from ..matching.compiled import compiled
from ..matching.expressions import Expression
from ..matching.lazily import lazily
from ..matching.prefilter import any_of, plain, spared
from .forms import Form


class Wording:
    """Patterns of which one must match, without regard to case; each begins and ends as a form of a recognizer may."""

    def __init__(self, *patterns: str) -> None:
        self.patterns = patterns
        self._spared = spared(patterns)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match within a stretch of a text."""
        return self._exact.search(text, start, end) if self._may_match(text[start:end]) else None

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match that begins where a stretch of a text does; of a long one as much is read as a match may span."""
        near = text[start : min(end, start + self._reach)]
        return self._exact.match(text, start, end) if self._may_match(near) else None

    def _may_match(self, stretch: str) -> bool:
        if self._spared > 0:
            self._spared -= len(stretch)
            return True
        return bool(self._loose.Match(plain(stretch).encode()))

    @lazily
    def _exact(self) -> re.Pattern[str]:
        return compiled("|".join(self.patterns), re.IGNORECASE)

    @lazily
    def _reach(self) -> int:
        return max(expression.reach for expression in self._expressions)

    @lazily
    def _loose(self) -> re2.Set:
        return any_of(self._expressions)

    @lazily
    def _expressions(self) -> list[Expression]:
        return [Expression(Form("", pattern, 0.0), re.IGNORECASE) for pattern in self.patterns]
