"""Labelled sentences, one a line: `TYPE+TYPE|language|sentence` of one invented person, `-|language|…` of nobody.

Of `TYPE/TYPE` either will do.
"""

from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from pathlib import Path

from classifiers.analysis import Analyzer


@dataclass
class Told:
    """What of them is told, and how often nobody is told of."""

    right: int = 0
    all: int = 0
    alarms: int = 0
    nobody: int = 0
    missed: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        """As the figure of a test."""
        missed = {kind: count for kind, count in self.missed.most_common() if count}
        return f"{self.right} of {self.all} told, {self.alarms} alarms in {self.nobody} of nobody; missed: {missed}"


def tell(path: Path, types: Set[str], kin: Mapping[str, Set[str]] | None = None) -> Told:
    """How many of the types are found in their sentences; `kin` says which others do as well."""
    lines = [line.split("|", 2) for line in path.read_text("utf-8").splitlines()]
    result = Told()
    for (wanted, _, _), analysis in zip(lines, Analyzer().analyze_many([line[2] for line in lines]), strict=True):
        found = {f.entity_type for f in analysis.findings} & types
        if wanted == "-":
            result.nobody += 1
            result.alarms += bool(found)
            continue
        for kind in wanted.split("+"):
            told = any(found & (kin or {}).get(one, {one}) for one in kind.split("/"))
            result.all += 1
            result.right += told
            result.missed[kind] += not told
    return result
