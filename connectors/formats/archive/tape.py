"""Reads a tar archive from front to back, without a directory and without ever holding more than one member."""

from __future__ import annotations

import tarfile
from collections import Counter
from collections.abc import Iterator
from typing import BinaryIO, Self

from ...base import Extent, Omission, Part
from ..base import Content, Reading, Unreadable
from ..inflate import Damaged
from ..limits import Allowance, Exceeded, chunks
from .members import container, parents_of, read_member


def read_tar(content: Content, reading: Reading) -> Iterator[Part]:
    """Every file under its name in the archive; links and devices are named and not followed."""
    yield from read_stream(content.stream, reading, Allowance(content.size, reading.budget))
    yield Extent(bytes_read=content.size, bytes_total=content.size, format="tar")


def is_tar(head: bytes) -> bool:
    """Whether a block of 512 bytes is a header with a right checksum."""
    try:
        tarfile.TarInfo.frombuf(head[: tarfile.BLOCKSIZE], "utf-8", "surrogateescape")
    except (tarfile.TarError, ValueError):
        return False
    return True


class _Header(tarfile.TarInfo):
    """Remembers what ended the archive: `tarfile` itself takes a damaged header for the end."""

    ended = ""

    @classmethod
    def fromtarfile(cls, archive: tarfile.TarFile) -> Self:
        try:
            return super().fromtarfile(archive)
        except tarfile.HeaderError as error:
            cls.ended = type(error).__name__
            raise


def read_stream(stream: BinaryIO, reading: Reading, allowance: Allowance) -> Iterator[Part]:
    """The members of a tar that may come out of an unpacker: read forwards only."""
    seen: Counter[str] = Counter()
    folders: dict[str, None] = {}
    parents: set[str] = set()
    header: type[_Header] = type("Header", (_Header,), {})
    try:
        with tarfile.open(
            fileobj=stream, mode="r|", tarinfo=header, encoding="utf-8", errors="surrogateescape"
        ) as archive:
            while (member := archive.next()) is not None:
                archive.members = []  # type: ignore[attr-defined]  # it would keep them all
                parents.update(parents_of(member.name))
                if member.isdir():
                    folders[f"{member.name}/"] = None
                    continue
                seen[member.name] += 1
                name = member.name if seen[member.name] == 1 else f"{member.name} ({seen[member.name]})"
                yield from _read(archive, member, name, reading, allowance)
        damaged = header.ended != "EOFHeaderError"
    except Exceeded as exceeded:
        yield container(exceeded, reading.locator)
        return
    except (tarfile.TarError, Damaged, EOFError, OSError, ValueError, OverflowError, KeyError, IndexError):
        damaged = True
    for folder in folders:
        if folder not in parents:
            yield Omission("skipped", "empty", "The folder is empty.", reading.locator.inside(folder))
    if damaged and not seen:
        raise Unreadable("failed", "broken", "The archive is damaged: no member of it could be found.")
    if damaged:
        reason = "The archive is damaged or cut short; the members before that were read."
        yield Omission("partial", "broken", reason, reading.locator)
    elif not seen and not folders:
        raise Unreadable("skipped", "empty", "The archive is empty.")


def _read(
    archive: tarfile.TarFile, member: tarfile.TarInfo, name: str, reading: Reading, allowance: Allowance
) -> Iterator[Part]:
    locator = reading.locator.inside(name)
    if not member.isreg():
        kind = "link; links are not followed" if member.islnk() or member.issym() else "device or pipe"
        yield Omission("skipped", "unsupported", f"The member is a {kind}.", locator)
        return
    file = archive.extractfile(member)
    if file is not None:
        yield from read_member(_whole(file, member.size), member.name, locator, reading, allowance)  # type: ignore[arg-type]


def _whole(file: BinaryIO, size: int) -> Iterator[bytes]:
    """A member's bytes; `Damaged` if there are fewer than its header says."""
    seen = 0
    try:
        for block in chunks(file):
            seen += len(block)
            yield block
    except (tarfile.TarError, OSError, EOFError):
        raise Damaged from None
    if seen < size:
        raise Damaged
