"""Runs a form over a text, and no further than it may match."""

from __future__ import annotations

import re
from collections.abc import Iterable
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

import re2

from .compiled import compiled
from .extents import Extent, extent
from .lazily import lazily
from .prefilter import any_of, plain, spared

if TYPE_CHECKING:
    from ..recognizers.forms import Form

FAR = 24
"""So many characters before a digit that its place tells little."""
SHORT = 110
"""Characters of a pattern with few alternatives."""
_DIGITS_FIRST = re.compile(r"(?:\(\?<?[!=][^()]*\)|\(\?:)*(?:\[[0-9]|[0-9]|\\\+|\\\()")
"""The beginning of a form that `re` finds as fast as anything could: few places of a text have a digit."""


_DIGIT = re.compile(r"\d")
PLACES = (_constants.AT, _constants.ASSERT, _constants.ASSERT_NOT)
"""What takes no character."""


class Expression:
    """A form as it is run, compiled when first asked for: most forms are never met in a process."""

    def __init__(self, form: Form, flags: int) -> None:
        self.form, self.flags = form, flags
        self._spared = spared([form.regex])

    @lazily
    def pattern(self) -> re.Pattern[str]:
        """The compiled form."""
        return compiled(self.form.regex, self.flags)

    @lazily
    def _extent(self) -> Extent:
        """What whatever it matches spans and holds."""
        return extent(self.form.regex)

    @lazily
    def width(self) -> int:
        """The most characters that it can span."""
        return self._extent.width

    @lazily
    def value(self) -> int:
        """Number of the group that holds the value; 0, the whole match, where there is none."""
        return self.pattern.groupindex.get("value", 0)

    def first(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The first match that begins from `start` on and before `end`."""
        lead = self.lead
        if lead < FAR:
            digit = _DIGIT.search(text, start, end + lead)
            if digit is None:
                return None
            start = max(start, digit.start() - lead)
        # a match that begins before `end` may span the width, and one character more must not follow it
        match = self.pattern.search(text, start, end + self.reach)
        return match if match and match.start() < end else None

    @lazily
    def reach(self) -> int:
        """How many characters more a search has to see for a match that begins before some place."""
        return self.width + 2

    def again(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """A further match that begins from `start` on, after one that was found, most often before `end`.

        Most often there is none, and `re` would look long for it.
        """
        limit = end + self.reach
        if self.holds_digits:
            digit = _DIGIT.search(text, start, end + self.lead if self.lead < FAR else limit)
            if digit is None:
                return None
            if self.lead < FAR:
                start = max(start, digit.start() - self.lead)
        if self._spared > 0:
            self._spared -= limit - start
        elif self._alone is not None and not self._alone.Match(plain(text[start:limit]).encode()):
            return None
        return self.pattern.search(text, start, limit)

    @lazily
    def holds_digits(self) -> bool:
        """Whether every match has a digit in it."""
        return self._extent.holds_digits

    @lazily
    def lead(self) -> int:
        """How many characters at most stand before what is surely a digit; `FAR` where that is far or never."""
        return min(self._extent.lead, FAR) if self._extent.leads else FAR

    @lazily
    def beginnings(self) -> list[str]:
        """Texts of which every match begins with one; none where that is not to be told."""
        found = _beginnings(_parser.parse(self.form.regex))
        return found if all(found) else []

    @property
    def spells_a_word(self) -> bool:
        """Whether every match has two letters in a row that the form spells out."""
        return self._extent.spells

    @lazily
    def _alone(self) -> re2.Set | None:
        """Tells whether the form may match; None where `re` says it as fast."""
        fast = _DIGITS_FIRST.match(self.form.regex) and len(self.form.regex) <= SHORT
        return None if fast else any_of([self])


def _beginnings(sequence: Iterable[tuple[Any, Any]]) -> list[str]:
    """What the first letters of a sequence may be, as far as it spells them out."""
    begun = [""]
    for operation, argument in sequence:
        if operation in PLACES:
            continue
        spelled = _spelled(operation, argument)
        begun = [text + more for text in begun for more in spelled or [""]]
        if not spelled or operation not in (_constants.LITERAL, _constants.IN):
            break  # how it goes on after one of several ways is not to be told
    return begun


def _spelled(operation: Any, argument: Any) -> list[str]:
    """The beginnings of one part; none where there are others than a few that are written."""
    if operation is _constants.LITERAL:
        return [chr(argument)]
    if operation is _constants.BRANCH:
        return [text for branch in argument[1] for text in _beginnings(branch)]
    if operation is _constants.SUBPATTERN and not argument[1]:
        return _beginnings(argument[3])
    if operation is _constants.IN and all(kind is _constants.LITERAL for kind, _ in argument):
        return [chr(member) for _, member in argument]
    return []
