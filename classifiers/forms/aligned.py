"""Reads forms whose values stand in a column of their own, some blanks behind their labels: `Beroep       kok`.

In a copy a colon takes the place of these blanks, and the copy is read as a form is. The head of a table is left alone,
since a label beside a label is answered by nothing, and so is its row, in which a second value follows.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from ..base import Finding
from .below import answers, is_label

_LEAD = " \t>*•–-"
_GAP = re.compile(r" {3,60}(?=\S)")
_LONGEST_LINE = 200
_NEAR = 3
"""Lines within which another label with its value must stand; prose may hold one by chance."""
_TRIED = 400
"""So many lines in columns without a label among them, and the text is a table."""
_BETWEEN = ": "


@dataclass(frozen=True)
class Squeezed:
    """A text without the blanks between labels and values, and the way back to the places in the whole one."""

    text: str = field(repr=False)
    spread: str = field(repr=False)
    """The text of the same length as the whole one: a colon behind each label, and the blanks."""
    cuts: tuple[tuple[int, int], ...] = ()
    """Where in the copy blanks are missing, and how many are so far."""

    def placed(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """Findings in the copy, at their places in the whole text."""
        if not self.cuts:
            yield from findings
            return
        for one in findings:
            yield replace(one, start=self._back(one.start), end=self._back(one.end - 1) + 1)

    def _back(self, at: int) -> int:
        number = bisect_right(self.cuts, (at, len(self.spread)))
        return at + self.cuts[number - 1][1] if number else at


def squeezed(text: str) -> Squeezed:
    """A copy with a colon between each label and the value that blanks part it from."""
    gaps = _gaps_of(text) if "   " in text else []
    parts, spread, cuts, last, missing = [], [], [], 0, 0
    for low, high in gaps:
        parts += [text[last:low], _BETWEEN]
        spread += [text[last:low], ":".ljust(high - low)]
        missing += high - low - len(_BETWEEN)
        cuts.append((high - missing, missing))
        last = high
    return Squeezed("".join([*parts, text[last:]]), "".join([*spread, text[last:]]), tuple(cuts))


def _gaps_of(text: str) -> list[tuple[int, int]]:
    pairs = list(_pairs(text))
    if len(pairs) == 1 and "\n" not in text.strip():
        return [pairs[0][1]]
    return [gap for number, (line, gap) in enumerate(pairs) if _has_company(pairs, number, line)]


def _pairs(text: str) -> Iterator[tuple[int, tuple[int, int]]]:
    """The number of a line, and the blanks between a label there and its value."""
    at = tried = 0
    for number, line in enumerate(text.split("\n")):
        if "   " in line and len(line) <= _LONGEST_LINE:
            tried += 1
            for low, high in _gaps(line.rstrip()):
                tried -= _TRIED
                yield number, (at + low, at + high)
            if tried > _TRIED:
                return
        at += len(line) + 1


def _gaps(line: str) -> Iterator[tuple[int, int]]:
    """The blanks behind each label in a line; behind a value nothing may stand but the next label."""
    start = len(line) - len(line.lstrip(_LEAD))
    gaps = [gap.span() for gap in _GAP.finditer(line, start)]
    begins = [start, *(high for _, high in gaps)]
    cells = [line[begin:end] for begin, end in zip(begins, [*(low for low, _ in gaps), len(line)], strict=True)]
    at = 0
    while at + 1 < len(cells):
        alone = at + 2 == len(cells) or is_label(cells[at + 2])
        if alone and is_label(cells[at]) and answers(cells[at + 1]):
            yield gaps[at]
            at += 1
        at += 1


def _has_company(pairs: list[tuple[int, tuple[int, int]]], number: int, line: int) -> bool:
    beside = [*pairs[max(0, number - 1) : number], *pairs[number + 1 : number + 2]]
    return any(abs(other - line) <= _NEAR for other, _ in beside)
