"""Reads one compressed file (gzip, bzip2, xz): a tar inside is read member by member, never unpacked as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from tarfile import BLOCKSIZE
from typing import BinaryIO, cast

from ...base import Extent, Part
from .. import inflate
from ..base import Content, Reading
from ..limits import Allowance, Exceeded, check_ratio, chunks
from .members import container, read_member
from .tape import is_tar, read_stream

_ENDINGS = {
    ".tgz": ".tar",
    ".tbz": ".tar",
    ".tbz2": ".tar",
    ".txz": ".tar",
    ".gz": "",
    ".bz2": "",
    ".xz": "",
    ".lzma": "",
}


def read_gzip(content: Content, reading: Reading) -> Iterator[Part]:
    """A gzip file; its member has the name that gzip noted, or the file's without its ending."""
    return _read(content, reading, "gzip", inflate.gzip, noted_name(content.stream.read(4096)))


def read_bzip2(content: Content, reading: Reading) -> Iterator[Part]:
    """A bzip2 file."""
    return _read(content, reading, "bzip2", inflate.bzip2, "")


def read_xz(content: Content, reading: Reading) -> Iterator[Part]:
    """An xz file."""
    return _read(content, reading, "xz", inflate.xz, "")


def _read(
    content: Content, reading: Reading, what: str, unpack: Callable[[Iterable[bytes]], Iterator[bytes]], noted: str
) -> Iterator[Part]:
    content.stream.seek(0)
    allowance = Allowance(content.size, reading.budget)
    stream = _Unpacked(unpack(chunks(content.stream)), content.size)
    name = noted or stem(content.name) or "content"
    try:
        if is_tar(stream.peek(BLOCKSIZE)):
            yield from read_stream(cast(BinaryIO, stream), reading, allowance)
        else:
            locator = reading.locator.inside(name)
            yield from read_member(stream.blocks(), name, locator, reading, allowance, content.size)
    except Exceeded as exceeded:
        yield container(exceeded, reading.locator)
    yield Extent(bytes_read=content.size, bytes_total=content.size, format=what)


class _Unpacked:
    """What an unpacker gives, as a file that can be read forwards once; a bomb raises `Exceeded`."""

    def __init__(self, blocks: Iterator[bytes], packed: int) -> None:
        self._blocks = blocks
        self._packed = packed
        self._count = 0
        self._waiting = b""
        self._failure: Exception | None = None

    def peek(self, count: int) -> bytes:
        """The first bytes, which stay to be read; damage shows only when reading gets to it."""
        try:
            while len(self._waiting) < count and (block := next(self._blocks, b"")):
                self._waiting += block
        except inflate.Damaged as failure:
            self._failure = failure
        return self._waiting[:count]

    def blocks(self) -> Iterator[bytes]:
        """The rest."""
        while block := self._next():
            yield block

    def read(self, count: int) -> bytes:
        """As a file does; fewer bytes only at the end."""
        found = [self._waiting]
        length = len(self._waiting)
        self._waiting = b""
        while length < count and (block := self._next()):
            found.append(block)
            length += len(block)
        data = b"".join(found)
        self._waiting = data[count:]
        return data[:count]

    def _next(self) -> bytes:
        if self._waiting:
            block, self._waiting = self._waiting, b""
            return block
        if self._failure:
            raise self._failure
        block = next(self._blocks, b"")
        self._count += len(block)
        check_ratio(self._count, self._packed)
        return block


def noted_name(head: bytes) -> str:
    """FNAME of RFC 1952, 2.3, in the first bytes: Latin-1 by the standard, UTF-8 in the field."""
    if len(head) < 12 or not head[3] & 0x08:
        return ""
    start = 10
    if head[3] & 0x04:
        start += 2 + int.from_bytes(head[10:12], "little")
    raw = head[start:].partition(b"\0")[0]
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def stem(name: str) -> str:
    """The name of a compressed file without the ending that says so."""
    for ending, instead in _ENDINGS.items():
        if name.lower().endswith(ending):
            return name[: -len(ending)].rpartition("/")[2] + instead
    return name.rpartition("/")[2]
