"""Unpacks deflate, gzip, bzip2, lzma and xz block by block, so that a bomb is noticed while it goes off.

What came out before the damage is yielded; then `Damaged` says that there should have been more.
"""

from __future__ import annotations

import bz2
import itertools
import lzma
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol

BLOCK = 1024 * 1024
"""Bytes that one step gives at most."""

_DICTIONARY = 128 * 1024 * 1024
_RAW, _GZIP = -zlib.MAX_WBITS, 16 + zlib.MAX_WBITS


class Damaged(Exception):
    """The bytes are cut short, do not unpack, or do not fit their checksum."""


class Unsupported(Exception):
    """Packed in a way that is not read."""


class _Decompressor(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int = -1, /) -> bytes: ...


class _Deflate:
    """zlib's object with the manners of those of bz2 and lzma."""

    def __init__(self, window: int) -> None:
        self._codec = zlib.decompressobj(window)
        self._full = False

    @property
    def eof(self) -> bool:
        return self._codec.eof

    @property
    def needs_input(self) -> bool:
        return not (self._full or self._codec.unconsumed_tail)

    @property
    def unused_data(self) -> bytes:
        return self._codec.unused_data

    def decompress(self, data: bytes, max_length: int = -1, /) -> bytes:
        out = self._codec.decompress(self._codec.unconsumed_tail + data, max_length)
        self._full = len(out) == max_length
        return out


def deflate(raw: Iterable[bytes]) -> Iterator[bytes]:
    """One raw deflate stream, as zip holds it."""
    return _unpack(raw, lambda: _Deflate(_RAW))


def gzip(raw: Iterable[bytes]) -> Iterator[bytes]:
    """One or more gzip streams, one after the other."""
    return _unpack(raw, lambda: _Deflate(_GZIP), magic=b"\x1f\x8b")


def bzip2(raw: Iterable[bytes]) -> Iterator[bytes]:
    """One or more bzip2 streams."""
    return _unpack(raw, bz2.BZ2Decompressor, magic=b"BZh")


def xz(raw: Iterable[bytes]) -> Iterator[bytes]:
    """One or more xz streams, or one of the older lzma form."""
    return _unpack(raw, lambda: lzma.LZMADecompressor(memlimit=_DICTIONARY), magic=b"\xfd7zXZ\0")


def zip_lzma(raw: Iterable[bytes]) -> Iterator[bytes]:
    """One lzma stream with the header that zip puts before it (APPNOTE 5.8.8)."""
    blocks = iter(raw)
    head = b""
    while len(head) < 9 and (block := next(blocks, b"")):
        head += block
    if len(head) < 9 or head[2:4] != b"\x05\x00" or head[4] >= 225:
        raise Damaged
    position, literal_context = divmod(head[4], 9)
    dictionary = int.from_bytes(head[5:9], "little")
    if dictionary > _DICTIONARY:
        raise Unsupported
    options: dict[str, Any] = {
        "id": lzma.FILTER_LZMA1,
        "lc": literal_context,
        "lp": position % 5,
        "pb": position // 5,
        "dict_size": dictionary,
    }
    rest = itertools.chain([head[9:]], blocks)
    yield from raw_lzma(rest, [options])


def raw_lzma(raw: Iterable[bytes], filters: list[dict[str, Any]]) -> Iterator[bytes]:
    """One lzma stream without any header, unpacked through these filters of the lzma module."""
    return _unpack(raw, lambda: lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=filters))


def _unpack(raw: Iterable[bytes], make: Callable[[], _Decompressor], magic: bytes = b"") -> Iterator[bytes]:
    try:
        yield from _streams(raw, make, magic)
    except (zlib.error, lzma.LZMAError, OSError, ValueError, EOFError):
        raise Damaged from None


def _streams(raw: Iterable[bytes], make: Callable[[], _Decompressor], magic: bytes) -> Iterator[bytes]:
    """Stream after stream, as long as each begins with `magic`; padding and garbage after the last are ignored."""
    codec, started, ended = make(), False, False
    for block in raw:
        data = block
        while data or not codec.needs_input:
            if ended and not magic.startswith(data[: len(magic)]):
                return
            out = codec.decompress(data, BLOCK)
            data, started = b"", True
            if out:
                yield out
            if codec.eof:
                if not magic:
                    return
                data, codec, started, ended = codec.unused_data.lstrip(b"\0"), make(), False, True
            elif started:
                ended = False
    if started or not ended:
        raise Damaged
