"""Proposes documents by where they lie and what they are called: their own name, that of a file in them, a folder."""

from __future__ import annotations

from collections.abc import Sequence

from connectors import Locator

from .reading.matching import NUMBERS, Hit, Matcher
from .weighing.collecting import Collected
from .weighing.judging import CERTAIN, POSSIBLE, PROBABLE, Judge


def in_folders(held: Sequence[Collected], matcher: Matcher, judge: Judge) -> None:
    """Documents that bear the person's name or hold a file that does, and others that lie in a folder that does."""
    known: dict[str, list[Hit]] = {}
    for each in held:
        *folders, name = each.asset.segments
        if hits := _hits(name, matcher, known):
            kind, certainty = _verdict(hits)
            is_anothers = certainty == POSSIBLE and bool(each.homonyms) and not each.found  # who bears the same name
            if not is_anothers and not any(match.entity_type == kind for match in each.found.values()):
                each.propose(kind, certainty, f"{kind} in the name of the file")
        elif not (each.found or each.homonyms) and (
            inside := [hit for folder in folders for hit in _hits(folder, matcher, known)]
        ):
            each.propose(_verdict(inside)[0], POSSIBLE, f"lies in a folder of {_verdict(inside)[0]}")
        for members in sorted({path[:depth] for path in each.inside for depth in range(1, len(path) + 1)}):
            if inside := _hits(members[-1], matcher, known):
                kind, certainty = _verdict(inside)
                if not any(m.entity_type == kind and m.members == members for m in each.found.values()):
                    each.propose(kind, certainty, f"{kind} in the name of a file inside", Locator(members))


def named_in(segment: str, matcher: Matcher) -> list[Hit]:
    """What a name of a file or folder says of the person; underscores and points part words there."""
    text = segment.replace("_", " ").replace(".", " ")
    found = [*matcher.in_text(text), *matcher.in_text(segment)] if matcher.may_be_in(f"{text}\n{segment}") else []
    return [hit for hit in found if hit.grade in ("exact", "typo", "initial")]


def _hits(segment: str, matcher: Matcher, known: dict[str, list[Hit]]) -> list[Hit]:
    if segment not in known:
        known[segment] = named_in(segment, matcher)
    return known[segment]


def _verdict(hits: Sequence[Hit]) -> tuple[str, str]:
    types = [hit.wanted.entity_type for hit in hits]
    number = next((kind for kind in types if kind in (*NUMBERS, "EMAIL_ADDRESS")), "")
    if number:
        return number, CERTAIN
    return types[0], PROBABLE if hits[0].grade == "exact" and types[0] != "PERSON" else POSSIBLE
