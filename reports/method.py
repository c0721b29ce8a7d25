"""How well the method finds what is there: the figures that were measured for this version, shipped with it.

`quality.json` is what `vigie evaluate` writes, without the single misses. It is made again when the rules have changed:

    vigie evaluate tests/evaluation --format json | python -m reports.method
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

FILE = Path(__file__).with_name("quality.json")
Group = Literal["all", "category", "language", "entity"]


@dataclass(frozen=True)
class Figure:
    """Precision and recall of one group, with their 95 % intervals (Wilson)."""

    group: Group
    name: str
    """Of the category, language or entity type; empty for all together."""
    gold: int
    """What there was to find."""
    precision: float | None
    recall: float | None
    precision_interval: tuple[float, float] | None
    recall_interval: tuple[float, float] | None


@dataclass(frozen=True)
class Part:
    """One kind of material: texts, columns, documents."""

    part: str
    cases: int
    clean: int
    """Cases with nothing to find."""
    alarms: int
    """Of these, how many were tagged all the same."""
    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class Quality:
    """All that was measured."""

    measured_on: str
    rules: str
    """Version of the rules that were measured."""
    sets: Mapping[str, str]
    """Set → digest."""
    command: str
    parts: tuple[Part, ...]


@lru_cache(maxsize=1)
def measured(file: Path = FILE) -> Quality | None:
    """The figures of this version; None where none are shipped."""
    if not file.is_file():
        return None
    told = json.loads(file.read_text("utf-8"))
    ours = [one for one in told["results"] if one["engine"] == "vigie"]
    if not ours:
        return None
    parts = tuple(
        Part(one["part"], one["cases"], one["clean"], one["alarms"], tuple(_figures(one["loose"]))) for one in ours
    )
    rules = str(ours[0]["version"]).rpartition(", ")[2]
    return Quality(told["measured_on"], rules, told["sets"], told["command"], parts)


def _figures(tally: Mapping[str, Mapping[str, Any]]) -> Iterator[Figure]:
    """Of the loose comparison: touching and of the same kind in a text, the category of a column or document."""
    groups: tuple[Group, ...] = ("all", "category", "language", "entity")
    for group in groups:
        for name, figure in tally.get(group, {}).items():
            if figure["gold"]:
                yield Figure(
                    group,
                    name,
                    figure["gold"],
                    figure["precision"],
                    figure["recall"],
                    _interval(figure["precision_interval"]),
                    _interval(figure["recall_interval"]),
                )


def _interval(told: Any) -> tuple[float, float] | None:
    return (told[0], told[1]) if told else None


_LEFT_OUT = frozenset({"misses", "confusion", "reliability", "kinds"})


def shipped(told: Mapping[str, Any]) -> str:
    """What is kept of a measurement: the figures of Vigie itself."""
    ours = [one for one in told["results"] if one["engine"] == "vigie"]
    results = [{key: value for key, value in one.items() if key not in _LEFT_OUT} for one in ours]
    return json.dumps({**told, "results": results}, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FILE.write_text(shipped(json.load(sys.stdin)), "utf-8")
