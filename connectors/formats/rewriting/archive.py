"""Takes members out of an archive (zip, tar), and changes records inside of members, whatever format these have.

A file that is compressed by itself (gzip, bzip2, xz) is unpacked and packed again; what is in it keeps its bytes.
"""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from ...editing import Edit, Record
from ..archive.tape import is_tar
from ..base import Content, Unreadable
from ..sniff import sniff
from .base import Editable, refused
from .compression import Compressed, unpacked
from .packing import entries, packed, part
from .tape import read_tape

_DEPTH = 4
"""Archives in archives."""

Pack = Callable[[Mapping[str, bytes], set[str]], bytes]
"""Writes an archive with some members changed and others gone, by name."""


@dataclass
class ArchiveRecords:
    """The members of an archive, each followed by its own records."""

    pack: Pack = field(repr=False)
    names: dict[str, str] = field(default_factory=dict, repr=False)
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
        return self.pack(changed, gone)


def read(content: bytes, name: str, depth: int = 0) -> ArchiveRecords:
    """The members of a ZIP and what they consist of; raises `Unreadable` for one that cannot be written back."""
    found = [entry for entry in entries(content).values() if not entry.is_dir()]
    pack: Pack = lambda changed, gone: packed(content, changed, gone)  # noqa: E731
    return _book(((entry.filename, partial(part, content, entry.filename)) for entry in found), pack, depth)


def read_tar(content: bytes, name: str, depth: int = 0) -> ArchiveRecords:
    """The same of a tar archive; links, devices and folders are members without content."""
    tape = read_tape(content)
    found = [member for member in tape.members if not member.name.endswith("/")]
    return _book(((member.name, partial(tape.data, member)) for member in found), tape.packed, depth)


def read_compressed(content: bytes, name: str, depth: int = 0) -> ArchiveRecords:
    """The members of a tar that is compressed, or the one file that is."""
    packing = unpacked(content, name)
    inside = packing.content
    if is_tar(inside):
        book = read_tar(inside, name, depth)
        return dataclasses.replace(book, pack=_again(packing, book.pack))

    def pack(changed: Mapping[str, bytes], gone: set[str]) -> bytes:
        if gone:
            raise refused("It is the only file in its container.")
        return packing.packed(changed.get(packing.name, inside))

    return _book([(packing.name, lambda: inside)], pack, depth)


_INNER = {"zip": read, "tar": read_tar} | dict.fromkeys(("gzip", "bzip2", "xz"), read_compressed)


def _again(packing: Compressed, pack: Pack) -> Pack:
    return lambda changed, gone: packing.packed(pack(changed, gone))


def _book(members: Iterable[tuple[str, Callable[[], bytes]]], pack: Pack, depth: int) -> ArchiveRecords:
    if depth > _DEPTH:
        raise refused("Archives lie too deeply in archives.", "depth")
    book = ArchiveRecords(pack)
    for number, (name, content) in enumerate(members, 1):
        member = str(number)
        book.names[member] = name
        opened, obstacle = _opened(content(), name, depth)
        book._records.append(Record(member, "member", members=(name,), obstacle=obstacle))
        if opened:
            book._opened[member] = opened
            book._records += _inside(member, name, opened.records)
    return book


def _opened(content: bytes, name: str, depth: int) -> tuple[Editable | None, str]:
    """A member taken apart, or why it cannot be."""
    from . import records_of

    try:
        form = sniff(Content(io.BytesIO(content), len(content), name))
        if form in _INNER:
            return _INNER[form](content, name, depth + 1), ""
        return records_of(content, form, name), ""
    except Unreadable as error:
        return None, error.reason


def _inside(member: str, name: str, records: Sequence[Record]) -> Iterator[Record]:
    for record in records:
        yield dataclasses.replace(record, id=f"{member}/{record.id}", members=(name, *record.members))
