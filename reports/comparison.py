"""What changed in the record between two dates: activities, their fields, and what was found of them.

Both records are made again from what was kept: the declaration that scans ran with, and the history of the inventory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from .record import Column, Record, RecordEntry

_SILENT = frozenset({"last_scanned", "read_so_far", "controllers"})
"""Fields that change with every scan, or that were never kept."""

Kind = Literal["added", "removed", "ended", "changed", "kept"]


@dataclass(frozen=True)
class FieldChange:
    """One field of one activity, before and after."""

    column: Column
    label: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True)
class EntryChange:
    """One activity."""

    activity: str
    label: str
    kind: Kind
    fields: tuple[FieldChange, ...] = ()
    appeared: tuple[str, ...] = ()
    """Places where it was found after, and not before."""
    vanished: tuple[str, ...] = ()


@dataclass(frozen=True)
class Comparison:
    """Two records of one role in one language."""

    before: Record
    after: Record
    identification: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]
    """(label, before, after) of what differs in it."""
    entries: tuple[EntryChange, ...]
    """Activities that differ: new ones, removed ones, those that ended, the others."""

    @property
    def dates(self) -> tuple[date, date]:
        """The two days."""
        return self.before.as_of, self.after.as_of

    @property
    def nothing(self) -> bool:
        """Whether they are the same."""
        return not self.identification and not self.entries


def compare_records(before: Record, after: Record) -> Comparison:
    """What is different; places and findings as the history of the inventory knows them."""
    old = {entry.activity.id: entry for entry in before.entries}
    new = {entry.activity.id: entry for entry in after.entries}
    changes = [_change(old.get(key), new.get(key), after) for key in (*new, *(key for key in old if key not in new))]
    order = {"added": 0, "removed": 1, "ended": 2, "changed": 3}
    told = sorted((one for one in changes if one.kind != "kept"), key=lambda one: order[one.kind])
    return Comparison(before, after, tuple(_identification(before, after)), tuple(told))


def _change(old: RecordEntry | None, new: RecordEntry | None, after: Record) -> EntryChange:
    if new is None:
        assert old
        return EntryChange(old.activity.id, old.label, "removed")
    if old is None:
        return EntryChange(new.activity.id, new.label, "added")
    fields = tuple(
        FieldChange(column, after.label(column), old.cells[column.key].lines, new.cells[column.key].lines)
        for column in after.columns
        if column.key not in _SILENT and old.cells[column.key].lines != new.cells[column.key].lines
    )
    places = [{asset.asset for asset in entry.evidence.assets} for entry in (old, new)]
    appeared, vanished = tuple(sorted(places[1] - places[0])), tuple(sorted(places[0] - places[1]))
    over = any(one.column.key == "status" for one in fields) and new.activity.status_on(after.as_of) == "ended"
    kind: Kind = "ended" if over else "changed" if fields or appeared or vanished else "kept"
    return EntryChange(new.activity.id, new.label, kind, fields, appeared, vanished)


def _identification(before: Record, after: Record) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    old = {label: cell.lines for label, cell in before.identification}
    new = {label: cell.lines for label, cell in after.identification}
    for label in dict.fromkeys((*new, *old)):
        if label != after.present("identification.as_of") and old.get(label, ()) != new.get(label, ()):
            yield label, old.get(label, ()), new.get(label, ())
