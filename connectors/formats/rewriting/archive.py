"""Takes members out of a ZIP archive, and changes records inside of members, whatever format these have."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ...editing import Edit, Record
from ..base import Content, Unreadable
from ..sniff import sniff
from .base import Editable, refused
from .packing import entries, packed, part

_DEPTH = 4
"""Archives in archives."""


@dataclass
class ArchiveRecords:
    """The members of an archive, each followed by its own records."""

    content: bytes = field(repr=False)
    names: dict[str, str] = field(repr=False)
    """By the id of the member."""
    _records: list[Record] = field(default_factory=list, repr=False)
    _opened: dict[str, Editable] = field(default_factory=dict, repr=False)

    @property
    def records(self) -> Sequence[Record]:
        """See `Editable`."""
        return self._records

    def edited(self, edit: Edit) -> bytes:
        """See `Editable`."""
        gone = {self.names[one] for one in edit.gone if one in self.names}
        changed = {
            self.names[member]: self._opened[member].edited(edit.inside(member))
            for member in edit.members
            if self.names[member] not in gone
        }
        return packed(self.content, changed, gone)


def read(content: bytes, name: str, depth: int = 0) -> ArchiveRecords:
    """The members and what they consist of; raises `Unreadable` for an archive that cannot be written back."""
    if depth > _DEPTH:
        raise refused("Archives lie too deeply in archives.", "depth")
    found = [entry for entry in entries(content).values() if not entry.is_dir()]
    book = ArchiveRecords(content, {str(number): entry.filename for number, entry in enumerate(found, 1)})
    for member, inner in book.names.items():
        opened, obstacle = _opened(part(content, inner), inner, depth)
        book._records.append(Record(member, "member", members=(inner,), obstacle=obstacle))
        if opened:
            book._opened[member] = opened
            book._records += _inside(member, inner, opened.records)
    return book


def _opened(content: bytes, name: str, depth: int) -> tuple[Editable | None, str]:
    """A member taken apart, or why it cannot be."""
    from . import records_of

    try:
        form = sniff(Content(io.BytesIO(content), len(content), name))
        if form == "zip":
            return read(content, name, depth + 1), ""
        return records_of(content, form, name), ""
    except Unreadable as error:
        return None, error.reason


def _inside(member: str, name: str, records: Sequence[Record]) -> Iterator[Record]:
    for record in records:
        yield dataclasses.replace(record, id=f"{member}/{record.id}", members=(name, *record.members))
