"""Tells what is one of many options from what is said of somebody: a list of religions is about nobody.

Programs, registers and questionnaires list their choices in short lines of words. Where no person and no number stands
near them, a creed, an illness, a sex or a street among them is a choice.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

from ..base import NAMES, Finding

_NEVER = frozenset({"PERSON", "EMAIL_ADDRESS", "USERNAME", "PASSWORD", "CREDENTIAL", "SOCIAL_HANDLE"})
"""What no list of options has by chance."""
_NOBODYS = frozenset({"LOCATION", "CITY", "COUNTRY", "URL", "ORGANIZATION", "DATE", "STREET_ADDRESS", "LANGUAGE"})
"""What tells nothing of a person near by."""
_MOST_LETTERS, _MOST_WORDS, _MOST_DIGITS = 48, 6, 3
"""Of a line that is an option."""
_WINDOW, _FEWEST = 20, 16
"""Lines around that are looked at, and how many of them must be options."""
_NEAR = 40
"""Lines on either side in which somebody may be told of."""
_SIGNS = frozenset(":@€$£=|;\t")


def without_options(text: str, findings: Sequence[Finding], is_name: Callable[[str], bool]) -> list[Finding]:
    """The findings without those that words alone tell, in a list of options near which nobody is; `is_name` says
    whether a word may be a name."""
    doubtful = {f for f in findings if _may_be_option(text, f, is_name)}
    if not doubtful or text.count("\n") < _FEWEST:
        return list(findings)
    options = _Options(text, [f.start for f in findings if f not in doubtful and f.entity_type not in _NOBODYS])
    gone = {f for f in doubtful if options.hold(f.start)}
    return [f for f in findings if f not in gone]


def _may_be_option(text: str, finding: Finding, is_name: Callable[[str], bool]) -> bool:
    value = text[finding.start : finding.end]
    if finding.entity_type in _NEVER or finding.checked or any(map(str.isdigit, value)):
        return False
    return finding.entity_type not in NAMES or not any(map(is_name, value.split()))


class _Options:
    """The lines of a text, which of them are options, and where somebody is told of."""

    def __init__(self, text: str, told: Iterable[int]) -> None:
        lines = text.split("\n")
        self._starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
        self._count = len(lines)
        self._options = list(accumulate(map(_is_option, lines), initial=0))
        self._told = sorted(map(self._line, told))

    def hold(self, at: int) -> bool:
        """Whether what stands here is an option among options, and nobody is near."""
        line = self._line(at)
        if self._options[line + 1] == self._options[line]:
            return False
        low = max(0, min(line - _WINDOW // 2, self._count - _WINDOW))
        if self._options[min(self._count, low + _WINDOW)] - self._options[low] < _FEWEST:
            return False
        after = bisect_left(self._told, line - _NEAR)
        return after == len(self._told) or self._told[after] > line + _NEAR

    def _line(self, at: int) -> int:
        return bisect_right(self._starts, at) - 1


def _is_option(line: str) -> bool:
    """Whether a line is a few words and nothing that a form, a table or a sentence has."""
    line = line.strip()
    if not line or len(line) > _MOST_LETTERS or not line[0].isalpha() or line[-1] in ".!?":
        return False
    digits = sum(map(str.isdigit, line))
    return digits <= _MOST_DIGITS and _SIGNS.isdisjoint(line) and len(line.split()) <= _MOST_WORDS
