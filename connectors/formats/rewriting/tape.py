"""Takes members out of a tar archive and writes others anew; every block of what stays is kept (POSIX, ustar)."""

from __future__ import annotations

import io
import tarfile
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from .base import refused

_BLOCK = tarfile.BLOCKSIZE
_LARGEST = 256 * 1024 * 1024
_SIZE = slice(124, 136)
_CHECKSUM = slice(148, 156)


@dataclass(frozen=True)
class Member:
    """One entry, from its first header block to the last block of its content."""

    name: str
    """As its reader names it."""
    start: int
    end: int
    header: int
    """Where the block lies that tells its size."""
    size: int
    plain: bool
    """It is a file, whose size stands in that block alone."""
    raw: str
    target: str = ""
    """The member that it is a hard link to."""


@dataclass(frozen=True)
class Tape:
    """An archive that was taken apart."""

    content: bytes = field(repr=False)
    members: tuple[Member, ...] = field(repr=False)

    def data(self, member: Member) -> bytes:
        """What a member holds."""
        start = member.header + _BLOCK
        return self.content[start : start + member.size]

    def packed(self, changed: Mapping[str, bytes], gone: Collection[str]) -> bytes:
        """The archive with some members changed and others gone, by name; raises `Unreadable`."""
        left = {member.raw for member in self.members if member.name not in gone}
        out, at = [], 0
        for member in self.members:
            if member.name in gone:
                out.append(self.content[at : member.start])
                at = member.end
            elif member.target and member.target not in left:
                raise refused("Another member of it is a link to what would be taken out.")
            elif member.name in changed:
                out += [self.content[at : member.header], *self._written(member, changed[member.name])]
                at = member.end
        written = b"".join((*out, self.content[at:]))
        whole = len(self.content) % tarfile.RECORDSIZE == 0
        return written + bytes(-len(written) % tarfile.RECORDSIZE) if whole else written

    def _written(self, member: Member, data: bytes) -> Iterator[bytes]:
        if not member.plain or len(data) >= 8**11:
            raise refused("A member of it is kept in a form that is not written.")
        block = bytearray(self.content[member.header : member.header + _BLOCK])
        block[_SIZE] = b"%011o\0" % len(data)
        block[_CHECKSUM] = b" " * 8
        block[_CHECKSUM] = b"%06o\0 " % sum(block)
        yield bytes(block)
        yield data
        yield bytes(-len(data) % _BLOCK)


def read_tape(content: bytes) -> Tape:
    """The members of an archive; raises `Unreadable` for one that is damaged or of a form that is not written."""
    if len(content) > _LARGEST:
        raise refused("It is too large to be rewritten.", "size")
    try:
        with tarfile.open(
            fileobj=io.BytesIO(content), mode="r:", encoding="utf-8", errors="surrogateescape"
        ) as archive:
            found = archive.getmembers()
            end = archive.offset
    except (tarfile.TarError, OSError, ValueError, EOFError, OverflowError):
        raise refused("The archive is damaged.", "broken") from None
    if content[end : end + _BLOCK] != bytes(_BLOCK):  # what `tarfile` cannot read it takes for the end
        raise refused("The archive is damaged.", "broken")
    if any(member.issparse() for member in found):
        raise refused("A member of it is kept in a form that is not written.")
    return Tape(content, tuple(_members(found, end)))


def _members(found: list[tarfile.TarInfo], end: int) -> Iterator[Member]:
    seen: Counter[str] = Counter()
    for one, after in zip(found, [*(later.offset for later in found[1:]), end], strict=True):
        if not one.isdir():
            seen[one.name] += 1
        name = one.name if seen[one.name] < 2 else f"{one.name} ({seen[one.name]})"
        header = one.offset_data - _BLOCK
        plain = one.isreg() and "size" not in one.pax_headers
        yield Member(
            f"{name}/" if one.isdir() else name,
            one.offset,
            after,
            header,
            one.size if one.isreg() else 0,
            plain,
            one.name,
            one.linkname if one.islnk() else "",
        )
