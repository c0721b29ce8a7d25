"""Runs a form over a text, and no further than it may match."""

from __future__ import annotations

import re
from functools import cached_property
from re import _parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING

import re2

from ..prefilter import any_of, plain

if TYPE_CHECKING:
    from .forms import Form

LONGEST = 8_000
"""Characters that any form may span."""
SHORT = 110
"""Characters of a pattern with few alternatives."""
_DIGITS_FIRST = re.compile(r"(?:\(\?<?[!=][^()]*\)|\(\?:)*(?:\[[0-9]|[0-9]|\\\+|\\\()")
"""The beginning of a form that `re` finds as fast as anything could: few places of a text have a digit."""


class Expression:
    """A form as it is run, compiled when first asked for: most forms are never met in a process."""

    def __init__(self, form: Form, flags: int) -> None:
        self.form, self.flags = form, flags

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled form."""
        return re.compile(self.form.regex, self.flags)

    @cached_property
    def width(self) -> int:
        """The most characters that it can span."""
        return min(int(_parser.parse(self.form.regex).getwidth()[1]), LONGEST)

    @cached_property
    def value(self) -> int:
        """Number of the group that holds the value; 0, the whole match, where there is none."""
        return self.pattern.groupindex.get("value", 0)

    def next(self, text: str, start: int, end: int, *, further: bool = False) -> re.Match[str] | None:
        """The first match that begins from `start` on and before `end`; `further`: after one that was found."""
        # one character more, for what the pattern must not be followed by
        limit = min(len(text), end + self.width + 2)
        if further and self._alone is not None and not self._alone.Match(plain(text[start:limit]).encode()):
            return None  # most often there is only one, and `re` would look long for another
        match = self.pattern.search(text, start, limit)
        return match if match and match.start() < end else None

    @cached_property
    def _alone(self) -> re2.Set | None:
        """Tells whether the form may match; None where `re` says it as fast."""
        fast = _DIGITS_FIRST.match(self.form.regex) and len(self.form.regex) <= SHORT
        return None if fast else any_of([self])
