"""What is asked of the rows to which the keys of a row lead: whose it is, and who of a name is meant."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from ..reading.matching import Hit
from .judging import CERTAIN, Judgement

if TYPE_CHECKING:
    from .collecting import Collected


class Keys(Protocol):
    """What rows to which keys lead say of a row."""

    def belongs(self, held: Collected, row: Mapping[str, Any], hops: int = 1) -> bool | None:
        """Whether a row is the person's; False if it is somebody else's, None if nothing tells."""

    def is_a_namesakes(self, held: Collected, row: Mapping[str, Any]) -> bool:
        """Whether a key leads to another bearer of the name."""

    def confirms(self, held: Collected, row: Mapping[str, Any]) -> bool | None:
        """Whether the birth date or number of a row that bears the name is the person's; False if it is another."""

    def elsewhere(self, held: Collected, row: Mapping[str, Any]) -> frozenset[str]:
        """The columns whose keys lead to somebody else."""

    def only_made(self, held: Collected, row: Mapping[str, Any], names: Iterable[str]) -> bool:
        """Whether columns say no more than who of the staff made or handled a row."""


def names_alone(judged: Judgement, hits: Iterable[Hit]) -> bool:
    """Whether a row that may be the person's bears the whole name, or lies at the address, and says no more."""
    told = judged.certainty not in ("", CERTAIN) and judged.about
    return told and all(hit.wanted.entity_type in ("PERSON", "POSTAL_ADDRESS") and hit.grade == "exact" for hit in hits)


def confirmed(judged: Judgement, told: bool | None) -> Judgement:
    """Certain, or somebody else's, as the rows say that belong to it; unchanged if none says anything."""
    if told is None:
        return judged
    changed = dataclasses.replace(judged, certainty=CERTAIN if told else "")
    return changed if told else dataclasses.replace(changed, against="another birth date")
