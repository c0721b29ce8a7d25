"""Runs a form over a text, and no further than it may match."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any, NamedTuple

import re2

from ..prefilter import any_of, plain

if TYPE_CHECKING:
    from .forms import Form

LONGEST = 8_000
"""Characters that any form may span."""
FAR = 24
"""So many characters before a digit that its place tells little."""
SHORT = 110
"""Characters of a pattern with few alternatives."""
_DIGITS_FIRST = re.compile(r"(?:\(\?<?[!=][^()]*\)|\(\?:)*(?:\[[0-9]|[0-9]|\\\+|\\\()")
"""The beginning of a form that `re` finds as fast as anything could: few places of a text have a digit."""


_DIGIT = re.compile(r"\d")
REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT)
PLACES = (_constants.AT, _constants.ASSERT, _constants.ASSERT_NOT)
"""What takes no character."""


class _Facts(NamedTuple):
    """What the parts of a form tell of whatever it matches: see `Expression`."""

    width: int
    lead: int
    holds_digits: bool
    spells_a_word: bool


class Expression:
    """A form as it is run, compiled when first asked for: most forms are never met in a process."""

    def __init__(self, form: Form, flags: int) -> None:
        self.form, self.flags = form, flags

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled form."""
        return re.compile(self.form.regex, self.flags)

    @cached_property
    def _facts(self) -> _Facts:
        """All at once: to read a long form takes a thousand times as long as to ask it anything."""
        parsed = _parser.parse(self.form.regex)
        most, sure = _lead(parsed)
        width = min(int(parsed.getwidth()[1]), LONGEST)
        return _Facts(width, min(most, FAR) if sure else FAR, _holds_digits(parsed), _spells(parsed))

    @property
    def width(self) -> int:
        """The most characters that it can span."""
        return self._facts.width

    @cached_property
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

    @cached_property
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
        if self._alone is not None and not self._alone.Match(plain(text[start:limit]).encode()):
            return None
        return self.pattern.search(text, start, limit)

    @cached_property
    def holds_digits(self) -> bool:
        """Whether every match has a digit in it."""
        return self._facts.holds_digits

    @cached_property
    def lead(self) -> int:
        """How many characters at most stand before what is surely a digit; `FAR` where that is far or never."""
        return self._facts.lead

    @cached_property
    def beginnings(self) -> list[str]:
        """Texts of which every match begins with one; none where that is not to be told."""
        found = _beginnings(_parser.parse(self.form.regex))
        return found if all(found) else []

    @property
    def spells_a_word(self) -> bool:
        """Whether every match has two letters in a row that the form spells out."""
        return self._facts.spells_a_word

    @cached_property
    def _alone(self) -> re2.Set | None:
        """Tells whether the form may match; None where `re` says it as fast."""
        fast = _DIGITS_FIRST.match(self.form.regex) and len(self.form.regex) <= SHORT
        return None if fast else any_of([self])


def _lead(sequence: Iterable[tuple[Any, Any]]) -> tuple[int, bool]:
    """The most characters of a sequence before what is surely a digit, and whether there is such a digit."""
    most = 0
    for operation, argument in sequence:
        if operation in PLACES:
            continue
        inner, sure = _lead_of(operation, argument)
        most += inner
        if sure:
            return most, True
    return most, False


def _lead_of(operation: Any, argument: Any) -> tuple[int, bool]:
    """The same of one part; all that it spans where it need not hold a digit."""
    if operation in REPEATS:
        least, most, repeated = argument
        lead, sure = _lead(repeated)
        return (lead, True) if sure and least else (min(int(most), LONGEST) * int(repeated.getwidth()[1]), False)
    if operation is _constants.SUBPATTERN:
        return _lead(argument[3])
    if operation is _constants.BRANCH:
        leads = [_lead(branch) for branch in argument[1]]
        return max(lead for lead, _ in leads), all(sure for _, sure in leads)
    return (0, True) if _is_digit(operation, argument) else (1, False)


def _holds_digits(sequence: Iterable[tuple[Any, Any]]) -> bool:
    """Whether one of the parts of a sequence, all of which must match, is a digit or holds one."""
    return any(_is_digit(operation, argument) for operation, argument in sequence)


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


def _spells(sequence: Iterable[tuple[Any, Any]]) -> bool:
    """Whether one of the parts of a sequence, all of which must match, is two letters in a row."""
    after_letter = False
    for operation, argument in sequence:
        letter = operation is _constants.LITERAL and chr(argument).isalpha()
        if letter and after_letter:
            return True
        after_letter = letter
        if operation in REPEATS and argument[0] > 0 and _spells(argument[2]):
            return True
        if operation is _constants.SUBPATTERN and _spells(argument[3]):
            return True
        if operation is _constants.BRANCH and all(map(_spells, argument[1])):
            return True
    return False


def _is_digit(operation: Any, argument: Any) -> bool:
    if operation is _constants.LITERAL:
        return chr(argument) in "0123456789"
    if operation is _constants.IN:
        return all(_only_digits(*member) for member in argument)
    if operation in REPEATS:
        return argument[0] > 0 and _holds_digits(argument[2])
    if operation is _constants.SUBPATTERN:
        return _holds_digits(argument[3])
    return operation is _constants.BRANCH and all(map(_holds_digits, argument[1]))


def _only_digits(kind: Any, member: Any) -> bool:
    """Whether a member of a set of characters stands for digits and nothing else."""
    if kind is _constants.RANGE:
        return chr(member[0]) in "0123456789" and chr(member[1]) in "0123456789"
    return member is _constants.CATEGORY_DIGIT or (kind is _constants.LITERAL and chr(member) in "0123456789")
