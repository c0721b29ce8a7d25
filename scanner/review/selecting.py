"""Picks the tags that a review is about: by id, by pattern on ASSET#FIELD, by category, entity type or status."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from ..declaration import matches
from ..entries import Entry
from ..errors import ReviewError

if TYPE_CHECKING:
    from ..inventory import Inventory

STATUSES = ("open", "detected", "re-opened", "confirmed", "rejected", "re-tagged", "added", "decided", "all")
"""What `--status` takes: `open` is detected or re-opened, `decided` the rest."""
_OPEN = ("detected", "re-opened")


@dataclass(frozen=True)
class Wanted:
    """What is asked for; empty parts ask for anything."""

    where: Sequence[str] = ()
    """Ids of tags, and patterns such as `crm/*#email` or `share/**`."""
    source: str = ""
    category: str = ""
    entity_type: str = ""
    status: str = "all"

    @property
    def anything(self) -> bool:
        """Whether nothing narrows it down."""
        return not (self.where or self.source or self.category or self.entity_type)


def select(inventory: Inventory, wanted: Wanted) -> list[Entry]:
    """The tags asked for; raises `ReviewError` for an id that is not known and a pattern that matches nothing."""
    entries = list(inventory.entries())
    picked: dict[int, Entry] = {}
    for where in wanted.where or ("",):
        found = [entry for entry in entries if not where or _is(where, entry)]
        if where and not found:
            raise _nothing(where, entries, inventory)
        picked |= {entry.id: entry for entry in found}
    return [entry for entry in entries if entry.id in picked and _fits(entry, wanted)]


def untagged(inventory: Inventory, wanted: Wanted) -> list[tuple[str, str]]:
    """(asset, field) of every field without a tag in the places asked for; the text of a document is a field `""`."""
    tagged = {(entry.asset, entry.field) for entry in inventory.entries()}
    found = [
        (item.asset, field)
        for item in inventory.coverage(wanted.source or None)
        for field in item.fields or (("",) if item.kind == "document" else ())
        if (item.asset, field) not in tagged and _asked(wanted, item.asset, field)
    ]
    if not found and wanted.where:
        raise ReviewError(
            "No field without a tag matches.", code="review-none", hint="`vigie coverage` lists the assets."
        )
    return found


def _asked(wanted: Wanted, asset: str, field: str) -> bool:
    patterns = [where.partition("#") for where in wanted.where]
    return not patterns or any(_matches(pattern, mark, name, asset, field) for pattern, mark, name in patterns)


def _matches(pattern: str, mark: str, name: str, asset: str, field: str) -> bool:
    return matches(pattern, asset) and (not mark or field == name or fnmatchcase(field, name))


def by_id(inventory: Inventory, tag: int) -> Entry | None:
    """A tag by its id, if it stands."""
    return next((entry for entry in inventory.entries() if entry.id == tag), None)


def has_status(entry: Entry, status: str) -> bool:
    """Whether a tag is of a status as `--status` names it."""
    if status in ("open", "decided"):
        return (entry.status in _OPEN) == (status == "open")
    return status in ("all", entry.status)


def _is(where: str, entry: Entry) -> bool:
    if where.isdecimal():
        return entry.id == int(where)
    return _matches(*where.partition("#"), entry.asset, entry.field)


def _fits(entry: Entry, wanted: Wanted) -> bool:
    return (
        wanted.source in ("", entry.source)
        and (not wanted.category or wanted.category in entry.categories)
        and wanted.entity_type in ("", entry.entity_type, entry.found_as)
        and has_status(entry, wanted.status)
    )


def _nothing(where: str, entries: Iterable[Entry], inventory: Inventory) -> ReviewError:
    from ..problems import suggestion

    if where.isdecimal():
        if gone := next((entry for entry in inventory.entries(gone=True) if entry.id == int(where)), None):
            return ReviewError(
                f"Tag {where} ({place(gone)}, {gone.entity_type}) is no longer found.",
                code="review-gone",
                hint="What was decided on it is kept: `vigie review list --gone`.",
            )
        return ReviewError(
            f"There is no tag {where}.", code="review-unknown", hint="`vigie review list --status all` shows the ids."
        )
    near = suggestion(where, {place(entry) for entry in entries})
    return ReviewError(
        f"No tag matches {where}.", code="review-none", hint=near or "`vigie inventory` lists the assets and fields."
    )


def place(entry: Entry) -> str:
    """`crm/main/clients#email`, or the asset alone for running text."""
    return f"{entry.asset}#{entry.field}" if entry.field else entry.asset
