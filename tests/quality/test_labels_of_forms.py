"""Labels that forms and letters have, with an answer beside or below: how many answers are found, whole and typed.

In `tests/evaluation/facts/labels.txt` a block names the types that are right and an answer (`| fr=…` where a language
has its own), and labels of four languages; the last block has lines of no form, or of an empty one. Each label is
written in five layouts below a name. What was missed of two in three was read and mended by kind; each
third is only counted. Whom a name is of is told by the verdict of the document: here a name is enough.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from classifiers.analysis import Analyzer

LABELS = Path(__file__).parents[1] / "evaluation" / "facts" / "labels.txt"
NAMED = {"en": "Name", "fr": "Nom et prénom", "nl": "Naam", "de": "Name"}
RELATED = {
    "PARTNER_NAME": {"PERSON", "FAMILY_RELATION"},
    "CHILD_NAME": {"PERSON", "GIVEN_NAME"},
    "EMERGENCY_CONTACT": {"PERSON", "FAMILY_RELATION"},
}
"""What does as well."""
LAYOUTS = (
    "{name} : Bart Coppens\n{label} : {value}",
    "{name}\tBart Coppens\n{label}\t{value}",
    "| {name} | Bart Coppens |\n| {label} | {value} |",
    "{name}\nBart Coppens\n{label}\n{value}",
    "{name:24}   Bart Coppens\n{label:24}   {value}",
)
LEAST = [("colon", 0.92, 0.85), ("tab", 0.9, 0.82), ("table", 0.9, 0.83), ("below", 0.88, 0.81), ("aligned", 0.9, 0.82)]
"""Of each layout the least share found, of labels that were read and of those that were kept."""


class Answered(NamedTuple):
    """A label with its answer, in one layout."""

    layout: str
    kept: bool
    types: frozenset[str]
    value: str
    text: str


def _blocks() -> list[str]:
    return LABELS.read_text("utf-8").strip().split("\n\n")


def _answered() -> Iterator[Answered]:
    for block in _blocks()[:-1]:
        head, *lines = block.splitlines()
        types, value, *own = (part.strip() for part in head.split(" | "))
        values = dict(re.findall(r"(en|fr|nl|de)=(.*?)(?= (?:en|fr|nl|de)=|$)", own[0])) if own else {}
        right = frozenset(types.split("/")) | RELATED.get(types, frozenset())
        for line in lines:
            language, labels = line.split(": ", 1)
            for number, label in enumerate(labels.split(", ")):
                answer = values.get(language, value)
                for (layout, _, _), form in zip(LEAST, LAYOUTS, strict=True):
                    text = form.format(label=label, value=answer, name=NAMED[language])
                    yield Answered(layout, number % 3 == 2, right, answer, text)


@cache
def _found() -> dict[tuple[str, bool], list[bool]]:
    """Of each layout, read and kept, whether the whole answer is found and typed."""
    every = list(_answered())
    found: dict[tuple[str, bool], list[bool]] = {}
    for one, analysis in zip(every, Analyzer().analyze_many([one.text for one in every]), strict=True):
        told = [one.text[f.start : f.end] for f in analysis.findings if f.entity_type in one.types]
        in_parts = "EMERGENCY_CONTACT" in one.types and any(each in one.value for each in told)
        whole = any(_is_whole(each, one.value) for each in told)
        found.setdefault((one.layout, one.kept), []).append(whole or in_parts)
    return found


def _is_whole(told: str, value: str) -> bool:
    return 0.6 * len(value) <= len(told) <= len(value) + 6 and (told in value or value in told)


@pytest.mark.parametrize(("layout", "read", "kept"), LEAST)
def test_answers_to_everyday_labels_are_found(
    layout: str, read: float, kept: float, record_property: Callable[[str, object], None]
) -> None:
    for is_kept, least in enumerate((read, kept)):
        found = _found()[layout, bool(is_kept)]
        half = "kept" if is_kept else "read"
        record_property("figure", f"labels of forms ({layout}, {half}): {sum(found)} of {len(found)} answers")
        assert sum(found) >= least * len(found)


def test_labels_without_an_answer_tell_of_nobody(record_property: Callable[[str, object], None]) -> None:
    lines = _blocks()[-1].splitlines()[1:]
    alarms = sum(bool(analysis.findings) for analysis in Analyzer().analyze_many(lines))
    record_property("figure", f"labels without an answer: {alarms} alarms in {len(lines)}")
    assert alarms <= 0.1 * len(lines)
