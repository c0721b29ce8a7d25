"""Takes the decisions of a file: each line is held against the inventory as it is now, then all are written or none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from ..entries import Entry
from ..errors import ReviewError
from ..reasons import checked_reason
from .adding import Addition
from .deciding import Verdict
from .exchange import Line, refuse
from .retagging import new_tag
from .selecting import place

if TYPE_CHECKING:
    from ..declaration import Declaration


@dataclass(frozen=True)
class Plan:
    """What a file asks for, checked."""

    decisions: Sequence[tuple[Entry, Verdict]]
    undone: Sequence[Entry]
    added: Sequence[Addition] = ()


def plan_lines(
    lines: Iterable[Line], entries: Iterable[Entry], author: str, declaration: Declaration | None, name: str
) -> Plan:
    """Match lines with tags. Raises `ReviewError` naming every line that does not fit."""
    known = {entry.id: entry for entry in entries}
    decisions: list[tuple[Entry, Verdict]] = []
    undone: list[Entry] = []
    wrong: list[str] = []
    added: dict[tuple[str, str, str], Addition] = {}
    seen: dict[int, int] = {}
    for line in lines:
        try:
            if line.decision == "added":
                one = Addition(line.asset, line.field, _verdict(line, author, declaration))
                if added.setdefault((one.asset, one.field, one.verdict.new_type), one) is not one:
                    raise ReviewError(f"{one.verdict.new_type} is added to {one.place} twice")
                continue
            entry = _entry(line, known)
            if line.id in seen:
                raise ReviewError(f"tag {line.id} is decided on in line {seen[line.id]} already")
            seen[line.id] = line.number
            if line.decision == "undo":
                undone.append(_decided(entry))
            else:
                decisions.append((entry, _verdict(line, author, declaration)))
        except (ReviewError, click.UsageError) as error:
            hint = getattr(error, "hint", "")
            wrong.append(f"{name}:{line.number}: {error.message}{f' {hint}' if hint else ''}")
    refuse(wrong)
    return Plan(decisions, undone, tuple(added.values()))


def _entry(line: Line, known: dict[int, Entry]) -> Entry:
    entry = known.get(line.id)
    if entry is None:
        raise ReviewError(f"tag {line.id} is not known, or no longer found")
    told = (line.asset, line.field, line.entity_type)
    if line.asset and told[:2] != (entry.asset, entry.field):
        raise ReviewError(f"tag {line.id} is of {place(entry)}, and the line is of another place")
    if line.entity_type and line.entity_type not in (entry.entity_type, entry.found_as):
        raise ReviewError(f"tag {line.id} is {entry.entity_type} now, and the line says {line.entity_type}")
    now = entry.review.id if entry.review else 0
    if line.review is not None and line.review != now:
        who = f"{entry.review.by} {entry.review.decision} it" if entry.review else "the decision was taken back"
        raise ReviewError(f"tag {line.id} was decided on since the file was written: {who}")
    return entry


def _decided(entry: Entry) -> Entry:
    if entry.review is None:
        raise ReviewError(f"nothing was decided on tag {entry.id}: there is nothing to undo")
    return entry


def _verdict(line: Line, author: str, declaration: Declaration | None) -> Verdict:
    reason = checked_reason(line.reason)
    if line.decision == "confirmed":
        return Verdict("confirmed", author, reason)
    if line.decision == "rejected":
        return Verdict("rejected", author, reason)
    new_type, categories = new_tag(line.new_type, line.new_categories, declaration)
    return Verdict("added" if line.decision == "added" else "re-tagged", author, reason, new_type, categories)
