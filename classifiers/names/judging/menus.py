"""Tells a list of terms, such as the options of a program or the kinds of a register, from a list of persons.

In a run of short lines of ordinary words one that could be a name is a term like those around it: `Schmied`, `Töpfer`,
`Imker`. In a list of persons most lines are names, and most words are in no dictionary.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from ...matching.lazily import lazily

_MOST_TOKENS, _MOST_DIGITS = 6, 3
"""Of a line that is a term."""
_WINDOW, _FEWEST = 20, 16
"""Lines around that are looked at, and how many of them must be terms."""
_NAMES = 0.25
"""What share of the lines may be names at most."""
_ORDINARY = 0.5
"""What share of the words must be of a dictionary at least."""
_NOT_IN_TERMS = frozenset({":", "@", "€", "$", "£", "=", "|", ";", "\t"})
_ENDS = frozenset(".!?")


class Menus:
    """The lines of a text, and which of them are terms of a list; found when first asked for."""

    def __init__(
        self, words: Sequence[str], breaks: Sequence[int], is_word: Callable[[str], bool], names: Sequence[int]
    ) -> None:
        """`breaks` are where lines end, `is_word` tells words of a dictionary, `names` are the tokens at which names
        were found."""
        self._tokens, self._is_word, self._names = words, is_word, names
        self._starts = [0, *(at + 1 for at in breaks)]

    def holds(self, at: int) -> bool:
        """Whether the line of this token is a term among terms."""
        line, count = self._line(at), len(self._starts)
        if count < _FEWEST or self._terms[line + 1] == self._terms[line]:
            return False
        low = max(0, min(line - _WINDOW // 2, count - _WINDOW))
        high = min(count, low + _WINDOW)
        terms = self._terms[high] - self._terms[low]
        if terms < _FEWEST or self._named[high] - self._named[low] > _NAMES * terms:
            return False
        spoken = [word for line in self._lines[low:high] if _is_term(line) for word in line if word[0].isalpha()]
        return sum(map(self._is_word, spoken)) >= _ORDINARY * len(spoken)

    def _line(self, at: int) -> int:
        return bisect_right(self._starts, at) - 1

    @lazily
    def _lines(self) -> list[Sequence[str]]:
        ends = [*(start - 1 for start in self._starts[1:]), len(self._tokens)]
        return [self._tokens[start:end] for start, end in zip(self._starts, ends, strict=True)]

    @lazily
    def _terms(self) -> list[int]:
        """How many of the lines up to each are terms."""
        return list(accumulate(map(_is_term, self._lines), initial=0))

    @lazily
    def _named(self) -> list[int]:
        """How many of the lines up to each have a name."""
        named = set(map(self._line, self._names))
        return list(accumulate((line in named for line in range(len(self._starts))), initial=0))


def _is_term(line: Sequence[str]) -> bool:
    """Whether a line is a few words and nothing that a form, a table or a sentence has."""
    if not 0 < len(line) <= _MOST_TOKENS or not line[0][0].isalpha() or line[-1] in _ENDS:
        return False
    digits = sum(char.isdigit() for word in line for char in word)
    return digits <= _MOST_DIGITS and _NOT_IN_TERMS.isdisjoint(line)
