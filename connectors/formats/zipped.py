"""Reads the zip container itself: its directory, or what can be found without one, and the bytes of an entry.

Written for damaged and hostile files: names in any encoding, entries that a truncated file still holds, wrong sizes
and checksums. The layout is that of PKWARE's APPNOTE.TXT 6.3.10 (the section is named at each structure).
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from .inflate import Damaged, Unsupported, bzip2, deflate, zip_lzma

_LOCAL = struct.Struct("<4s5H3L2H")  # 4.3.7
_CENTRAL = struct.Struct("<4s6H3L5H2L")  # 4.3.12
_END = struct.Struct("<4s4H2LH")  # 4.3.16
_END_64 = struct.Struct("<4sQ2H2L4Q")  # 4.3.14
_LOCATOR_64 = struct.Struct("<4sLQL")  # 4.3.15
_NEXT = re.compile(b"PK(?:\x03\x04|\x07\x08|\x01\x02)")

_AES = 99
_ENCRYPTED, _DESCRIPTOR, _UTF8, _MASKED = 0x1, 0x8, 0x800, 0x2000
_UNKNOWN_32 = 0xFFFFFFFF
_BLOCK = 64 * 1024
_SCANNED = 1024 * 1024


@dataclass(frozen=True)
class Entry:
    """One member of a zip file."""

    name: str = field(repr=False)
    """As stored; bytes that fit no encoding are kept as lone surrogates (PEP 383)."""
    method: int
    flags: int
    crc: int
    packed: int
    size: int
    offset: int
    """Of its local header."""
    mode: int = 0
    """Unix mode, where the maker was a Unix."""
    salvaged: bool = False
    """Found without the directory: sizes and checksum are only as good as the local header."""

    @property
    def encrypted(self) -> bool:
        """Its content cannot be read without a password."""
        return bool(self.flags & (_ENCRYPTED | _MASKED)) or self.method == _AES

    @property
    def is_folder(self) -> bool:
        """It stands for a folder and has no content."""
        return self.name.endswith(("/", "\\")) and self.size == 0


@dataclass(frozen=True)
class Directory:
    """The entries of a zip file."""

    entries: tuple[Entry, ...]
    damaged: bool
    """The file's own directory is missing or wrong; the entries were found one by one."""


def read_directory(stream: BinaryIO, size: int) -> Directory:
    """Every entry, from the central directory, else from a scan for local headers."""
    try:
        return Directory(tuple(_central(stream, size)), damaged=False)
    except (struct.error, ValueError):
        return Directory(tuple(_scan(stream, size)), damaged=True)


def _central(stream: BinaryIO, size: int) -> Iterator[Entry]:
    """The entries of the central directory; `ValueError` or `struct.error` if it is not whole."""
    position, length, offset, count = _end(stream, size)
    shift = position - length - offset  # bytes before the archive: a self-extractor, a mail header
    if shift < 0 or length > size or count * _CENTRAL.size > length:
        raise ValueError
    stream.seek(offset + shift)
    data = stream.read(length)
    at = 0
    for _ in range(count):
        head = _CENTRAL.unpack_from(data, at)
        if head[0] != b"PK\x01\x02":
            raise ValueError
        name_end = at + _CENTRAL.size + head[10]
        extra_end = name_end + head[11]
        extra = data[name_end:extra_end]
        yield _from_central(head, data[at + _CENTRAL.size : name_end], extra, shift)
        at = extra_end + head[12]


def _end(stream: BinaryIO, size: int) -> tuple[int, int, int, int]:
    """Where the directory ends, its length, its stated offset and its number of entries."""
    start = max(0, size - 0x10000 - _END.size)
    stream.seek(start)
    tail = stream.read(size - start)
    at = tail.rfind(b"PK\x05\x06")
    while at >= 0:
        record = tail[at : at + _END.size]
        if len(record) >= _END.size - 2:  # a cut-off length of the comment costs nothing
            record = record.ljust(_END.size, b"\0")
            _, _, _, _, count, length, offset, _ = _END.unpack(record)
            position = start + at
            if _UNKNOWN_32 in (length, offset) or count == 0xFFFF:
                return _end_64(stream, position) or (position, length, offset, count)
            if position - length - offset >= 0:
                return position, length, offset, count
        at = tail.rfind(b"PK\x05\x06", 0, at)
    raise ValueError


def _end_64(stream: BinaryIO, position: int) -> tuple[int, int, int, int] | None:
    """The same, from the records of a file with more than 4 GB or 65,535 entries; None if it has none."""
    if position < _LOCATOR_64.size:
        return None
    stream.seek(position - _LOCATOR_64.size)
    signature, _, where, _ = _LOCATOR_64.unpack(stream.read(_LOCATOR_64.size))
    if signature != b"PK\x06\x07" or where >= position:
        return None
    for at in (where, position - _LOCATOR_64.size - _END_64.size):
        if at < 0:
            continue
        stream.seek(at)
        record = _END_64.unpack(stream.read(_END_64.size))
        if record[0] == b"PK\x06\x06":
            return at, record[8], record[9], record[7]
    return None


def _from_central(head: tuple[int, ...], name: bytes, extra: bytes, shift: int) -> Entry:
    crc, packed, size, offset = head[7], head[8], head[9], head[16]
    wide = _extra(extra, 0x0001)  # 4.5.3: only the fields that are 0xFFFFFFFF, in this order
    values = iter(struct.unpack(f"<{len(wide) // 8}Q", wide[: len(wide) // 8 * 8]))
    size, packed, offset = (next(values, known) if known == _UNKNOWN_32 else known for known in (size, packed, offset))
    mode = head[15] >> 16 if head[1] >> 8 == 3 else 0  # made by Unix
    return Entry(decode_name(name, head[3], extra), head[4], head[3], crc, packed, size, offset + shift, mode)


def decode_name(raw: bytes, flags: int, extra: bytes = b"") -> str:
    """A member's name: UTF-8 where it is, else the code page of Western European DOS that Windows packs with."""
    unicode_path = _extra(extra, 0x7075)  # 4.6.9
    if unicode_path[:1] == b"\x01" and unicode_path[1:5] == struct.pack("<L", zlib.crc32(raw)):
        raw, flags = unicode_path[5:], flags | _UTF8
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("utf-8", "surrogateescape") if flags & _UTF8 else raw.decode("cp850")


def _extra(extra: bytes, wanted: int) -> bytes:
    """The extra field with this number; empty if there is none."""
    at = 0
    while at + 4 <= len(extra):
        number, length = struct.unpack_from("<2H", extra, at)
        if number == wanted:
            return extra[at + 4 : at + 4 + length]
        at += 4 + length
    return b""


def _scan(stream: BinaryIO, size: int) -> Iterator[Entry]:
    """The entries whose local header can be found, in the order of the file."""
    at = _find(stream, 0, size, local=True)
    while at is not None:
        entry, start = _from_local(stream, at)
        if entry is None:
            at = _find(stream, at + 4, size, local=True)
            continue
        if entry.packed < 0:
            entry = replace(entry, packed=(_find(stream, start, size) or size) - start)
        yield replace(entry, packed=min(entry.packed, size - start))
        at = _find(stream, start + entry.packed, size, local=True)


def _find(stream: BinaryIO, start: int, size: int, *, local: bool = False) -> int | None:
    """Where the next record (or local header) begins."""
    while start < size:
        stream.seek(start)
        block = stream.read(_SCANNED)
        for match in _NEXT.finditer(block):
            if not local or match[0] == b"PK\x03\x04":
                return start + match.start()
        if len(block) < 4:
            return None
        start += len(block) - 3
        if len(block) < _SCANNED:
            return None
    return None


def _from_local(stream: BinaryIO, at: int) -> tuple[Entry | None, int]:
    """The entry of a local header, with -1 for sizes that follow its content; and where its content begins."""
    stream.seek(at)
    raw = stream.read(_LOCAL.size)
    if len(raw) < _LOCAL.size:
        return None, at
    _, _, flags, method, _, _, crc, packed, size, name_length, extra_length = _LOCAL.unpack(raw)
    name = stream.read(name_length)
    extra = stream.read(extra_length)
    if len(name) < name_length or len(extra) < extra_length or not name:
        return None, at
    if size == _UNKNOWN_32 and packed == _UNKNOWN_32 and len(wide := _extra(extra, 0x0001)) >= 16:
        size, packed = struct.unpack("<2Q", wide[:16])
    if flags & _DESCRIPTOR and packed == 0:
        crc, packed, size = -1, -1, -1
    entry = Entry(decode_name(name, flags, extra), method, flags, crc, packed, size, at, salvaged=True)
    return entry, at + _LOCAL.size + name_length + extra_length


def unpack(stream: BinaryIO, entry: Entry) -> Iterator[bytes]:
    """The content of an entry, block by block; ends with `Damaged` if it is not what the directory promises."""
    unpacker = _UNPACKERS.get(entry.method)
    if unpacker is None:
        raise Unsupported
    crc = size = 0
    cut = False
    try:
        for block in unpacker(_packed(stream, entry)):
            crc = zlib.crc32(block, crc)
            size += len(block)
            yield block
    except Damaged:
        cut = size != entry.size  # an lzma stream may do without an end marker
    if cut or (entry.crc >= 0 and crc != entry.crc) or (entry.size >= 0 and size != entry.size):
        raise Damaged


_UNPACKERS: dict[int, Callable[[Iterable[bytes]], Iterator[bytes]]] = {  # 4.4.5
    0: iter,
    8: deflate,
    12: bzip2,
    14: zip_lzma,
}


def _packed(stream: BinaryIO, entry: Entry) -> Iterator[bytes]:
    """The packed bytes; another user of the stream may move it in between."""
    stream.seek(entry.offset)
    header = stream.read(_LOCAL.size)
    if len(header) < _LOCAL.size or header[:4] != b"PK\x03\x04":
        raise Damaged
    at = entry.offset + _LOCAL.size + sum(struct.unpack_from("<2H", header, 26))
    end = at + entry.packed
    while at < end:
        stream.seek(at)
        block = stream.read(min(_BLOCK, end - at))
        if not block:
            return
        at += len(block)
        yield block
