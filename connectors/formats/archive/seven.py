"""Reads a 7-Zip archive packed with what the standard library unpacks: LZMA, LZMA2, Deflate, BZip2, with filters."""

from __future__ import annotations

import lzma
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from ...base import Extent, Omission, Part
from ..base import Content, Reading, Unreadable
from ..inflate import Damaged, Unsupported, bzip2, deflate, raw_lzma
from ..limits import Allowance, Exceeded
from .members import container, read_member
from .seven_header import Directory, Folder, read_directory

_AES = b"\x06\xf1\x07\x01"
_UNPACKERS: dict[bytes, Callable[[Iterator[bytes]], Iterator[bytes]]] = {
    b"\x00": iter,
    b"\x04\x01\x08": deflate,
    b"\x04\x02\x02": bzip2,
}
_LZMA, _LZMA2, _DELTA = b"\x03\x01\x01", b"\x21", b"\x03"
_BRANCHES = {
    b"\x03\x03\x01\x03": lzma.FILTER_X86, b"\x04": lzma.FILTER_X86, b"\x05": lzma.FILTER_POWERPC,
    b"\x03\x03\x02\x05": lzma.FILTER_POWERPC, b"\x06": lzma.FILTER_IA64, b"\x07": lzma.FILTER_ARM,
    b"\x03\x03\x05\x01": lzma.FILTER_ARM, b"\x08": lzma.FILTER_ARMTHUMB, b"\x09": lzma.FILTER_SPARC,
    b"\x03\x03\x04\x01": lzma.FILTER_IA64, b"\x03\x03\x07\x01": lzma.FILTER_ARMTHUMB,
    b"\x03\x03\x08\x05": lzma.FILTER_SPARC,
}  # fmt: skip
_BLOCK = 64 * 1024
_DICTIONARY = 256 * 1024 * 1024


def read_7z(content: Content, reading: Reading) -> Iterator[Part]:
    """Every member under its name; encrypted ones and those packed otherwise (PPMd, BCJ2) are named only."""
    directory = _directory(content)
    if not directory.names:
        raise Unreadable("skipped", "empty", "The archive is empty.")
    allowance = Allowance(content.size, reading.budget)
    filled = iter([name for name, empty in zip(directory.names, directory.empty, strict=True) if not empty])
    try:
        for folder in directory.folders:
            yield from _read_folder(content, folder, filled, reading, allowance)
    except Exceeded as exceeded:
        yield container(exceeded, reading.locator)
    for name, empty in zip(directory.names, directory.empty, strict=True):
        if empty and not any(other.startswith(f"{name}/") for other in directory.names):
            yield Omission("skipped", "empty", "The member is empty, or an empty folder.", reading.locator.inside(name))
    attributes = {"members": len(directory.names)}
    yield Extent(bytes_read=content.size, bytes_total=content.size, format="7z", attributes=attributes)


def _directory(content: Content) -> Directory:
    try:
        return read_directory(content.stream, content.size, partial(_unpack, content))
    except Unsupported:
        pass
    except _Locked:
        raise Unreadable(
            "skipped", "encrypted", "The archive is encrypted, the names of its members included."
        ) from None
    except Exception:  # noqa: BLE001  a damaged header leads anywhere
        raise Unreadable("failed", "broken", "The archive's directory is missing or damaged.") from None
    raise Unreadable("skipped", "unsupported", "The archive is packed in a way that is not read.")


class _Locked(Exception):
    """A step of packing is encryption."""


def _read_folder(
    content: Content, folder: Folder, names: Iterator[str], reading: Reading, allowance: Allowance
) -> Iterator[Part]:
    blocks = _Blocks(_unpack(content, folder))
    locked = any(coder.method == _AES for coder in folder.coders)
    for size, checksum in folder.members:
        name = next(names, "")
        if not name:
            return
        locator = reading.locator.inside(name)
        if locked:
            yield Omission("skipped", "encrypted", "The member is protected with a password.", locator)
            continue
        yield from read_member(blocks.take(size, checksum), name, locator, reading, allowance)
        blocks.finish()


class _Blocks:
    """Cuts what a folder unpacks to into its members."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks = blocks
        self._waiting = b""
        self._left = 0
        self._failure: Exception | None = None

    def take(self, size: int, checksum: int) -> Iterator[bytes]:
        """The next member; `Damaged` if the folder ends before it, or its checksum does not fit."""
        self._left = size
        crc = 0
        while block := self._next():
            crc = zlib.crc32(block, crc)
            yield block
        if self._left or (checksum >= 0 and crc != checksum):
            raise self._failure or Damaged()

    def finish(self) -> None:
        """Go past what a limit left unread of the member."""
        while self._next():
            pass

    def _next(self) -> bytes:
        if not self._left or self._failure:
            return b""
        if not self._waiting:
            try:
                self._waiting = next(self._blocks, b"")
            except (Damaged, Unsupported) as failure:
                self._failure = failure
                return b""
        block, self._waiting = self._waiting[: self._left], self._waiting[self._left :]
        self._left -= len(block)
        return block


def _unpack(content: Content, folder: Folder) -> Iterator[bytes]:
    if any(coder.method == _AES for coder in folder.coders):
        raise _Locked
    if not folder.simple or not folder.coders:
        raise Unsupported
    count = 0
    try:
        for block in _blocks(_packed(content, folder), folder):
            count += len(block)
            yield block
    except Damaged:
        if count < folder.size:  # an lzma stream of known length may do without an end marker
            raise


def _blocks(packed: Iterator[bytes], folder: Folder) -> Iterator[bytes]:
    first = folder.coders[0].method
    filters = [_filter(coder.method, coder.properties) for coder in reversed(folder.coders)]
    if None not in filters and first in (_LZMA, _LZMA2):
        return raw_lzma(packed, [each for each in filters if each is not None])
    if len(folder.coders) == 1 and first in _UNPACKERS:
        return _UNPACKERS[first](packed)
    raise Unsupported


def _filter(method: bytes, properties: bytes) -> dict[str, Any] | None:
    """The filter of the lzma module that does the same; None if it has none."""
    if method == _LZMA and len(properties) == 5 and properties[0] < 225:
        rest, context = divmod(properties[0], 9)
        size = int.from_bytes(properties[1:], "little")
        options = {"lc": context, "lp": rest % 5, "pb": rest // 5}
    elif method == _LZMA2 and len(properties) == 1 and properties[0] <= 40:
        size = (2 | properties[0] & 1) << properties[0] // 2 + 11
        options = {}
    elif method == _DELTA and len(properties) == 1:
        return {"id": lzma.FILTER_DELTA, "dist": properties[0] + 1}
    else:
        return {"id": _BRANCHES[method]} if method in _BRANCHES and not properties else None
    if size > _DICTIONARY:
        raise Unsupported
    kind = lzma.FILTER_LZMA1 if method == _LZMA else lzma.FILTER_LZMA2
    return {"id": kind, "dict_size": max(size, 4096), **options}


def _packed(content: Content, folder: Folder) -> Iterator[bytes]:
    at, end = folder.offset, folder.offset + folder.packed
    while at < end:
        content.stream.seek(at)
        block = content.stream.read(min(_BLOCK, end - at))
        if not block:
            return
        at += len(block)
        yield block
