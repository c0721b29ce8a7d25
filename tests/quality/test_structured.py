"""Files as systems of the field write them: what of their fields is told, and what is told of nobody.

`tests/evaluation/structured/read.txt` says of each file what must be told: `field TYPE|TYPE` by the end of the field's
path, `+ TYPE|TYPE 3` wherever it stands (so many values at the least), `? TYPE …` what may be told as well; a file
with nothing below its name is about nobody. Nobody reads what is missed in `kept.txt`.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from classifiers import Tag
from classifiers.classifier import Workshop
from connectors import Asset, Budget
from connectors.files.kinds import guess_kind
from connectors.formats import Content, read_content

ROOT = Path(__file__).parents[1] / "evaluation" / "structured"
_WRAPPERS = frozenset(("S", "N", "M", "L", "SS", "BOOL"))
"""What DynamoDB puts around a value; keys that begin with `$` are MongoDB's."""


@dataclass
class Truth:
    """What one file holds."""

    fields: list[tuple[list[str], set[str]]] = field(default_factory=list)
    anywhere: list[tuple[set[str], int]] = field(default_factory=list)
    may: set[str] = field(default_factory=set)


def read_truth(half: str) -> dict[str, Truth]:
    """What the files of one half hold, by their names."""
    truths: dict[str, Truth] = {}
    truth = Truth()
    for line in (ROOT / f"{half}.txt").read_text("utf-8").splitlines():
        sign, _, rest = line.partition(" ")
        if sign == "#":
            truth = truths[rest] = Truth()
        elif sign == "?":
            truth.may |= set(rest.split())
        elif sign == "+":
            types, _, count = rest.partition(" ")
            truth.anywhere.append((set(types.split("|")), int(count or 1)))
        else:
            path, _, types = line.rpartition(" ")
            truth.fields.append((steps(path), set(types.split("|"))))
    return truths


def steps(path: str) -> list[str]:
    """The names that lead to a field, without brackets and wrappers."""
    found = [part for part in re.split(r"[./›!\s]+|\[\]", re.sub(r"@|text\(\)", "", path)) if part]
    return [part.lower() for part in found if part[0] != "$" and part not in _WRAPPERS]


def told_of(path: Path, workshop: Workshop) -> tuple[Tag, ...]:
    """The tags of a file, read and judged as a scan does."""
    data = path.read_bytes()
    classifier = workshop.classifier(Asset("s", (path.name,), guess_kind(path.name)))
    for part in read_content(Content(io.BytesIO(data), len(data), path.name), Budget()):
        classifier.add(part)
    return classifier.verdict().tags


def score(truth: Truth, tags: tuple[Tag, ...]) -> tuple[int, int]:
    """How much of what must be told is told, and how many tags are false."""
    told = sum(
        any(tag.entity_type in types and steps(tag.field)[-len(path) :] == path for tag in tags)
        for path, types in truth.fields
    )
    told += sum(
        sum(tag.matched for tag in tags if tag.entity_type in types) >= least for types, least in truth.anywhere
    )
    false = sum(not _is_right(tag, truth) for tag in tags)
    return told, false


def _is_right(tag: Tag, truth: Truth) -> bool:
    own = [types for path, types in truth.fields if steps(tag.field)[-len(path) :] == path]
    allowed = truth.may.union(*(own or [types for types, _ in truth.anywhere]))
    return tag.entity_type in allowed


@pytest.mark.parametrize(("half", "least", "most"), [("read", 0.9, 17), ("kept", 0.82, 19)])
def test_fields_of_the_formats_of_the_field(
    half: str, least: float, most: int, record_property: Callable[[str, object], None]
) -> None:
    workshop = Workshop()
    truths = read_truth(half)
    assert set(truths) == {path.name for path in (ROOT / half).iterdir()}
    told = false = 0
    for name, truth in truths.items():
        found = score(truth, told_of(ROOT / half / name, workshop))
        told, false = told + found[0], false + found[1]
    wanted = sum(len(truth.fields) + len(truth.anywhere) for truth in truths.values())
    record_property("figure", f"structured files ({half}): {told} of {wanted} told, {false} false tags")
    assert told >= least * wanted, (told, wanted)
    assert false <= most, false
