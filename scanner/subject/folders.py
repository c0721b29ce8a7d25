"""Proposes documents by where they lie: their own name, a folder or a thread that is the person's."""

from __future__ import annotations

from collections.abc import Sequence

from .collecting import Collected
from .judging import CERTAIN, POSSIBLE, PROBABLE, Judge
from .matching import NUMBERS, Hit, Matcher


def in_folders(held: Sequence[Collected], matcher: Matcher, judge: Judge) -> None:
    """Documents that bear the person's name, and others that lie in a folder that does."""
    known: dict[str, list[Hit]] = {}
    for each in held:
        *folders, name = each.asset.segments
        if hits := _hits(name, matcher, known):
            kind, certainty = _verdict(hits)
            if not any(match.entity_type == kind for match in each.found.values()):
                each.propose(kind, certainty, f"{kind} in the name of the file")
        elif not (each.found or each.homonyms) and (
            inside := [hit for folder in folders for hit in _hits(folder, matcher, known)]
        ):
            each.propose(_verdict(inside)[0], POSSIBLE, f"lies in a folder of {_verdict(inside)[0]}")


def _hits(segment: str, matcher: Matcher, known: dict[str, list[Hit]]) -> list[Hit]:
    """What a name of a file or folder says of the person; underscores and points part words there."""
    if segment not in known:
        text = segment.replace("_", " ").replace(".", " ")
        found = [*matcher.in_text(text), *matcher.in_text(segment)] if matcher.may_be_in(f"{text}\n{segment}") else []
        known[segment] = [hit for hit in found if hit.grade in ("exact", "typo", "initial")]
    return known[segment]


def _verdict(hits: Sequence[Hit]) -> tuple[str, str]:
    types = [hit.wanted.entity_type for hit in hits]
    number = next((kind for kind in types if kind in (*NUMBERS, "EMAIL_ADDRESS")), "")
    if number:
        return number, CERTAIN
    return types[0], PROBABLE if hits[0].grade == "exact" and types[0] != "PERSON" else POSSIBLE
