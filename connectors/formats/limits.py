"""How far a container may be unpacked: bytes, ratio and members, so that a hostile file costs one asset at most.

What is unpacked is held in memory, beyond 32 MB in an anonymous memory file: personal data never touch a disk.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from ..base import Budget

RATIO = 200
"""Text rarely packs better than 20:1, a log of one line repeated than 100:1; bombs start at 1000:1."""

RATIO_APPLIES = 10 * 1024 * 1024
"""Bytes. Below this an unpacked member can hurt nobody, whatever its ratio."""

MEMBERS = 500_000
"""Members of one container, unless everything is asked for; a mailbox of 50,000 mails of three parts is usual."""

_IN_MEMORY = 32 * 1024 * 1024
_BOMBS = 3
_CHUNK = 64 * 1024


class Exceeded(Exception):
    """A limit was reached: `code` is `ratio`, `size` or `members`; the message is the reason, in our words."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


@dataclass
class Allowance:
    """What one container may still unpack; raises `Exceeded` when that is used up, and nothing more of it is read."""

    packed: int
    """Bytes of the container itself."""
    budget: Budget
    unpacked: int = 0
    members: int = 0
    refused: int = 0

    def unpack(self, count: int) -> None:
        """Count bytes that came out of the container."""
        self.unpacked += count
        if self.unpacked > 8 * RATIO_APPLIES:
            check_ratio(self.unpacked, self.packed)

    def refuse(self, size: int) -> None:
        """A member is a bomb: what it unpacked to is not held against the others, but there may be few such members."""
        self.unpacked -= size
        self.refused += 1
        if self.refused > _BOMBS:
            raise Exceeded("ratio", "It holds several decompression bombs; the rest was not read.")

    def member(self) -> None:
        """Count a member, before it is read."""
        self.members += 1
        if not self.budget.full and self.members > MEMBERS:
            raise Exceeded("members", f"It holds more than {MEMBERS:,} members; the rest was not read.")

    def check_size(self, count: int) -> None:
        """Raise when one member is larger than is read of one document."""
        if not self.budget.full and count > self.budget.bytes:
            raise Exceeded("size", "It is larger than is read of one document; the rest was not read.")


def check_ratio(unpacked: int, packed: int) -> None:
    """Raise when so much came out of so little that only a bomb explains it."""
    if unpacked > RATIO_APPLIES and unpacked > RATIO * max(packed, 1):
        raise Exceeded("ratio", f"It unpacks to more than {RATIO} times its size: a decompression bomb.")


@dataclass(frozen=True)
class Spooled:
    """A member's bytes, seekable and in memory."""

    stream: BinaryIO = field(repr=False)
    size: int
    exceeded: Exceeded | None = None
    """The limit that cut the member short; what came before it is in the stream."""
    failure: Exception | None = field(default=None, repr=False)
    """What the unpacking ended with; what came before it is in the stream."""


def spool(blocks: Iterable[bytes], allowance: Allowance, packed: int | None = None) -> Spooled:
    """Unpack a member of `packed` bytes into memory, as far as it goes.

    What ends it early, damage or the member's own size or ratio, is told in the result; only a limit of the whole
    container raises `Exceeded`.
    """
    stream: BinaryIO = io.BytesIO()
    size = 0
    end: Exception | None = None
    source = iter(blocks)
    while True:
        try:
            block = next(source, b"")
            allowance.check_size(size + len(block))
            check_ratio(size + len(block), packed if packed is not None else size + len(block))
        except Exception as error:  # noqa: BLE001  a codec's own error: the caller says it in our words
            end = error
            break
        if not block:
            break
        stream.write(block)
        size += len(block)
        try:
            allowance.unpack(len(block))
        except Exceeded:
            stream.close()
            raise
        if size > _IN_MEMORY and isinstance(stream, io.BytesIO):
            stream = _memory_file(stream)
    stream.seek(0)
    return Spooled(stream, size, end if isinstance(end, Exceeded) else None, None if isinstance(end, Exceeded) else end)


def chunks(stream: BinaryIO) -> Iterator[bytes]:
    """The rest of a stream, in blocks of 64 KiB."""
    while block := stream.read(_CHUNK):
        yield block


def _memory_file(stream: io.BytesIO) -> BinaryIO:
    """The same bytes in a file that exists in memory only; it does not grow by copying, as a buffer does."""
    if sys.platform != "linux":
        return stream
    file = os.fdopen(os.memfd_create("vigie"), "w+b")
    file.write(stream.getbuffer())
    return file
