"""Unpacks a file that is compressed by itself, and packs another content in its place: gzip, bzip2, xz."""

from __future__ import annotations

import bz2
import lzma
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from .. import inflate
from ..archive.compressed import noted_name, stem
from .base import refused

_LARGEST = 256 * 1024 * 1024
_MAGIC: dict[bytes, tuple[Callable[[Iterable[bytes]], Iterator[bytes]], str]] = {
    b"\x1f\x8b": (inflate.gzip, "gzip"),
    b"BZ": (inflate.bzip2, "bzip2"),
    b"\xfd7": (inflate.xz, "xz"),
}


@dataclass(frozen=True)
class Compressed:
    """What is inside, and how it was packed."""

    content: bytes = field(repr=False)
    name: str = field(repr=False)
    """Of the one file in it, as its reader names it."""
    form: str = ""
    head: bytes = field(default=b"", repr=False)
    """Of gzip: the header, with name and date (RFC 1952, 2.3)."""

    def packed(self, content: bytes) -> bytes:
        """Another content, packed the same way."""
        match self.form:
            case "gzip":
                packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
                tail = struct.pack("<II", zlib.crc32(content), len(content) & 0xFFFFFFFF)
                return self.head + packer.compress(content) + packer.flush() + tail
            case "bzip2":
                return bz2.compress(content)
        return lzma.compress(content)


def unpacked(content: bytes, name: str) -> Compressed:
    """What is inside; raises `Unreadable` if it is damaged, too large, or packed in a way that is not written."""
    found = _MAGIC.get(content[:2])
    if found is None:
        raise refused("It is packed in a way that is not written.")
    unpack, form = found
    blocks, size = [], 0
    try:
        for block in unpack(iter([content])):
            blocks.append(block)
            size += len(block)
            if size > _LARGEST:
                raise refused("It is too large to be rewritten.", "size")
    except (inflate.Damaged, inflate.Unsupported):
        raise refused("A part of its package cannot be unpacked.", "broken") from None
    noted = noted_name(content[:4096]) if form == "gzip" else ""
    head = _header(content) if form == "gzip" else b""
    return Compressed(b"".join(blocks), noted or stem(name) or "content", form, head)


def _header(content: bytes) -> bytes:
    """Ten bytes, then what its flags say: extra field, name, comment, checksum of the header."""
    flags, end = content[3], 10
    if flags & 0x04:
        end += 2 + int.from_bytes(content[end : end + 2], "little")
    for flag in (0x08, 0x10):
        if flags & flag:
            end = content.index(b"\0", end) + 1
    return content[: end + (2 if flags & 0x02 else 0)]
