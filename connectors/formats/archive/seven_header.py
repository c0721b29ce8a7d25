"""Reads the directory of a 7-Zip archive: which packed streams there are, how they are packed, and the members in them.

The layout is that of 7zFormat.txt (public domain, in the LZMA SDK); names of the numbers below are its own.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from ..inflate import Damaged, Unsupported

_SIGNATURE = struct.Struct("<6s2BL2QL")
_END, _HEADER, _FILES, _PACK, _UNPACK, _SUBSTREAMS, _SIZE, _CRC = 0, 1, 5, 6, 7, 8, 9, 10
_FOLDER, _UNPACK_SIZES, _COUNTS, _EMPTY_STREAM, _NAMES, _ENCODED = 11, 12, 13, 14, 17, 23
_ARCHIVE_PROPERTIES, _ADDITIONAL = 2, 3
_LONGEST = 64 * 1024 * 1024


@dataclass(frozen=True)
class Coder:
    """One step of packing."""

    method: bytes
    properties: bytes


@dataclass
class Folder:
    """A packed stream, with one or more members one after the other in it."""

    coders: list[Coder]
    """In the order of unpacking, if `simple`."""
    simple: bool
    """One packed stream and coders in a chain; others (BCJ2) are not read."""
    streams: int
    """Packed streams that it takes."""
    last: int = 0
    """The coder whose output is the content."""
    offset: int = 0
    packed: int = 0
    sizes: list[int] = field(default_factory=list)
    """What each coder gives."""
    members: list[tuple[int, int]] = field(default_factory=list)
    """(size, checksum or -1) of each member."""

    @property
    def size(self) -> int:
        """Unpacked."""
        return self.sizes[self.last] if self.last < len(self.sizes) else 0


@dataclass
class Directory:
    """What an archive holds."""

    folders: list[Folder] = field(default_factory=list)
    names: list[str] = field(default_factory=list, repr=False)
    empty: list[bool] = field(default_factory=list)
    """Members without content: empty files and folders."""


def read_directory(stream: BinaryIO, size: int, unpack: Callable[[Folder], Iterator[bytes]]) -> Directory:
    """The directory, unpacked with `unpack` if it is packed itself. Raises `Damaged` or `Unsupported`."""
    stream.seek(0)
    raw = stream.read(_SIGNATURE.size)
    if len(raw) < _SIGNATURE.size:
        raise Damaged
    *_, offset, length, checksum = _SIGNATURE.unpack(raw)
    if length == 0:
        return Directory()
    if length > _LONGEST or _SIGNATURE.size + offset + length > size:
        raise Damaged
    stream.seek(_SIGNATURE.size + offset)
    header = stream.read(length)
    if zlib.crc32(header) != checksum:
        raise Damaged
    try:
        return _parse(header, unpack)
    except (IndexError, struct.error, ValueError):
        raise Damaged from None


def _parse(header: bytes, unpack: Callable[[Folder], Iterator[bytes]]) -> Directory:
    for _ in range(4):  # a packed header may hold a packed header; four levels are three too many
        reader = _Reader(header)
        kind = reader.byte()
        if kind == _HEADER:
            return _directory(reader)
        if kind != _ENCODED:
            raise Damaged
        folder = _streams(reader)[0]
        if folder.size > _LONGEST:
            raise Damaged
        header = b"".join(unpack(folder))[: folder.size]
    raise Damaged


class _Reader:
    """Bytes, read front to back; `IndexError` at their end."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def byte(self) -> int:
        self.at += 1
        return self.data[self.at - 1]

    def take(self, count: int) -> bytes:
        if count < 0 or self.at + count > len(self.data):
            raise IndexError
        self.at += count
        return self.data[self.at - count : self.at]

    def number(self) -> int:
        """As many more bytes as the first has leading ones."""
        first = self.byte()
        extra = next(count for count in range(9) if count == 8 or not first & (0x80 >> count))
        low = int.from_bytes(self.take(extra), "little")
        return low if extra == 8 else low | (first & (0x7F >> extra)) << 8 * extra

    def count(self) -> int:
        """A number of things, each of which takes room in the header or stands for a member."""
        number = self.number()
        if number > _LONGEST // 16:
            raise ValueError
        return number

    def bits(self, count: int) -> list[bool]:
        raw = self.take((count + 7) // 8)
        return [bool(raw[at // 8] & (0x80 >> at % 8)) for at in range(count)]

    def bits_or_all(self, count: int) -> list[bool]:
        return [True] * count if self.byte() else self.bits(count)

    def checksums(self, count: int) -> list[int]:
        return [struct.unpack("<L", self.take(4))[0] if known else -1 for known in self.bits_or_all(count)]


def _streams(reader: _Reader) -> list[Folder]:
    start = 0
    sizes: list[int] = []
    folders: list[Folder] = []
    checksums: list[int] = []
    while (kind := reader.number()) != _END:
        if kind == _PACK:
            start, sizes = _packed(reader)
        elif kind == _UNPACK:
            folders, checksums = _folders(reader)
        elif kind == _SUBSTREAMS:
            _members(reader, folders, checksums)
        else:
            raise Damaged
    _place(folders, start, sizes)
    for folder, checksum in zip(folders, checksums, strict=False):
        if not folder.members:
            folder.members = [(folder.size, checksum)]
    return folders


def _packed(reader: _Reader) -> tuple[int, list[int]]:
    start, count = reader.number(), reader.count()
    sizes: list[int] = []
    while (kind := reader.number()) != _END:
        if kind == _SIZE:
            sizes = [reader.number() for _ in range(count)]
        elif kind == _CRC:
            reader.checksums(count)
        else:
            raise Damaged
    return start, sizes


def _folders(reader: _Reader) -> tuple[list[Folder], list[int]]:
    if reader.number() != _FOLDER:
        raise Damaged
    count = reader.count()
    if reader.byte():
        raise Unsupported
    folders = [_folder(reader) for _ in range(count)]
    checksums = [-1] * count
    while (kind := reader.number()) != _END:
        if kind == _UNPACK_SIZES:
            for folder in folders:
                folder.sizes = [reader.number() for _ in folder.sizes]
        elif kind == _CRC:
            checksums = reader.checksums(count)
        else:
            raise Damaged
    return folders, checksums


def _folder(reader: _Reader) -> Folder:
    coders: list[Coder] = []
    inputs = outputs = 0
    for _ in range(reader.count()):
        flags = reader.byte()
        method = reader.take(flags & 0x0F)
        into, out = (reader.count(), reader.count()) if flags & 0x10 else (1, 1)
        inputs, outputs = inputs + into, outputs + out
        coders.append(Coder(method, reader.take(reader.count()) if flags & 0x20 else b""))
    pairs = [(reader.number(), reader.number()) for _ in range(outputs - 1)]
    streams = inputs - len(pairs)
    if streams > 1:
        for _ in range(streams):
            reader.number()
    chain = _chain(pairs, len(coders)) if streams == 1 and inputs == outputs == len(coders) else []
    ordered = [coders[number] for number in chain] or coders
    return Folder(ordered, bool(chain), max(streams, 0), chain[-1] if chain else 0, sizes=[0] * outputs)


def _chain(pairs: list[tuple[int, int]], count: int) -> list[int]:
    """The coders in the order of unpacking: a pair binds the input of one to the output of another."""
    following = {out: into for into, out in pairs}
    chain = [number for number in range(count) if number not in following.values()][:1]
    while chain and chain[-1] in following and len(chain) < count:
        chain.append(following[chain[-1]])
    return chain if len(set(chain)) == count else []


def _members(reader: _Reader, folders: list[Folder], checksums: list[int]) -> None:
    counts = [1] * len(folders)
    sizes: list[list[int]] = []
    kind = reader.number()
    if kind == _COUNTS:
        counts = [reader.count() for _ in folders]
        kind = reader.number()
    for folder, count in zip(folders, counts, strict=True):
        known = [reader.number() for _ in range(count - 1)] if kind == _SIZE else []
        sizes.append([*known, max(folder.size - sum(known), 0)][:count])
    if kind == _SIZE:
        kind = reader.number()
    alone = [count == 1 and checksum >= 0 for count, checksum in zip(counts, checksums, strict=True)]
    missing = sum(count for count, single in zip(counts, alone, strict=True) if not single)
    found = [-1] * missing
    while kind != _END:
        if kind == _CRC:
            found = reader.checksums(missing)
        else:
            raise Damaged
        kind = reader.number()
    rest = iter(found)
    for folder, own, single, checksum in zip(folders, sizes, alone, checksums, strict=True):
        folder.members = [(size, checksum if single else next(rest)) for size in own]


def _place(folders: list[Folder], start: int, sizes: list[int]) -> None:
    """Where the packed bytes of each folder lie."""
    at, number = _SIGNATURE.size + start, 0
    for folder in folders:
        own = sizes[number : number + folder.streams]
        folder.offset, folder.packed = at, sum(own)
        at, number = at + folder.packed, number + folder.streams


def _directory(reader: _Reader) -> Directory:
    directory = Directory()
    while (kind := reader.number()) != _END:
        if kind == _ARCHIVE_PROPERTIES:
            while reader.number() != _END:
                reader.take(reader.number())
        elif kind in (4, _ADDITIONAL):
            folders = _streams(reader)
            directory.folders = folders if kind == 4 else directory.folders
        elif kind == _FILES:
            _files(reader, directory)
        else:
            raise Damaged
    return directory


def _files(reader: _Reader, directory: Directory) -> None:
    count = reader.count()
    directory.empty = [False] * count
    while (kind := reader.number()) != _END:
        block = _Reader(reader.take(reader.number()))
        if kind == _EMPTY_STREAM:
            directory.empty = block.bits(count)
        elif kind == _NAMES:
            if block.byte():
                raise Unsupported
            text = block.data[1:].decode("utf-16-le", "surrogatepass")
            directory.names = text.split("\0")[:count]
    directory.names += [f"member {number}" for number in range(len(directory.names) + 1, count + 1)]
