"""Labelled sentences, one a line: `TYPE+TYPE|language|sentence` of one invented person, `-|language|…` of nobody.

Of `TYPE/TYPE` either will do. In sets whose ends count the words that tell are marked instead (`language|
… [4/5](TYPE)`),
and a sentence without a mark is of nobody.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from classifiers import Finding
from classifiers.analysis import Analyzer

_MARK = re.compile(r"\[(?P<words>[^\[\]]+)\]\((?P<types>[A-Z_/]+)\)")
_BEGUN = re.compile(
    r"(?:(?:une?|le|la|les|du|des|de|een|het|ein\w{0,2}|der|die|das|den|dem|an?|the|son|sa|ses|mon|ma|mes|mijn|zijn|haar"
    r"|seine?[nrms]?|ihre?[nrms]?|his|her|my|est|a|été|était|is|was|heeft|had|has|have|hat|ist|war|hatte|habe|en|à|au|chez"
    r"|dans|in|im|bei|beim|mit|bij|met|at|on|under|als|comme|as|nog|noch|encore|still|soit) |[lds]['’])+",
    re.IGNORECASE,
)
"""What does not count at the beginning of what tells: articles, whose it is, prepositions, to be and to have."""


@dataclass
class Told:
    """What of them is told, and how often nobody is told of."""

    right: int = 0
    all: int = 0
    alarms: int = 0
    nobody: int = 0
    missed: Counter[str] = field(default_factory=Counter)
    met: int = 0
    """Of sets that are marked: what is found where it stands …"""
    exact: int = 0
    """… and with both its ends."""

    def __str__(self) -> str:
        """As the figure of a test."""
        missed = {kind: count for kind, count in self.missed.most_common() if count}
        met = f" ({self.met} where they stand, {self.exact} with both ends)" if self.met else ""
        return (
            f"{self.right} of {self.all} told{met}, {self.alarms} alarms in {self.nobody} of nobody; missed: {missed}"
        )


class _Mark(NamedTuple):
    """What tells in a sentence, by its place."""

    start: int
    end: int
    types: str


def tell(path: Path, types: Set[str], kin: Mapping[str, Set[str]] | None = None) -> Told:
    """How many of the types are found in their sentences; `kin` says which others do as well."""
    lines = [line.split("|", 2) for line in path.read_text("utf-8").splitlines()]
    result = Told()
    for (wanted, _, _), found in zip(lines, _found((line[2] for line in lines), types), strict=True):
        met = {f.entity_type for f in found}
        _count(result, [] if wanted == "-" else wanted.split("+"), met, kin or {})
    return result


def tell_marked(path: Path, types: Set[str], kin: Mapping[str, Set[str]]) -> Told:
    """The same of a set that is marked, with how many are found where they stand and with both ends."""
    cases = [_unmarked(line.partition("|")[2]) for line in path.read_text("utf-8").splitlines()]
    result = Told()
    for (text, marks), found in zip(cases, _found((text for text, _ in cases), types), strict=True):
        _count(result, [mark.types for mark in marks], {f.entity_type for f in found}, kin)
        for mark in marks:
            wanted = _wanted(mark.types, kin)
            there = [f for f in found if f.entity_type in wanted and f.start < mark.end and mark.start < f.end]
            result.met += bool(there)
            result.exact += any(_core(text, f.start, f.end) == _core(text, mark.start, mark.end) for f in there)
    return result


def _found(texts: Iterable[str], types: Set[str]) -> Iterator[list[Finding]]:
    for analysis in Analyzer().analyze_many(list(texts)):
        yield [f for f in analysis.findings if f.entity_type in types]


def _count(result: Told, wanted: Iterable[str], met: Set[str], kin: Mapping[str, Set[str]]) -> None:
    kinds = list(wanted)
    if not kinds:
        result.nobody += 1
        result.alarms += bool(met)
    for kind in kinds:
        told = not met.isdisjoint(_wanted(kind, kin))
        result.all += 1
        result.right += told
        result.missed[kind] += not told


def _wanted(kind: str, kin: Mapping[str, Set[str]]) -> set[str]:
    return set().union(*(kin.get(one, {one}) for one in kind.split("/")))


def _core(text: str, start: int, end: int) -> tuple[int, int]:
    begun = _BEGUN.match(text, start, end)
    return (begun.end() if begun and begun.end() < end else start), end


def _unmarked(line: str) -> tuple[str, list[_Mark]]:
    text, last, marks = "", 0, []
    for mark in _MARK.finditer(line):
        text += line[last : mark.start()]
        marks.append(_Mark(len(text), len(text) + len(mark["words"]), mark["types"]))
        text += mark["words"]
        last = mark.end()
    return text + line[last:], marks
