"""What a row says of who it is about, sign by sign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..reading.matching import Hit
from ..reading.recognising import GRADES


@dataclass(frozen=True)
class Signs:
    """What a row says of who it is about: True agrees, False contradicts, None says nothing."""

    name: bool | None
    grade: str
    birth: bool | None
    number: bool | None


def of_a_part(hits: Mapping[str, Sequence[Hit]]) -> Signs:
    """Where the person is named as a manager or a partner alone, what the row says of its own subject tells nothing."""
    grades = [hit.grade for found in hits.values() for hit in found if hit.wanted.entity_type == "PERSON"]
    grade = max(grades, key=GRADES.index, default="")
    return Signs(True if grade else None, grade, None, None)
