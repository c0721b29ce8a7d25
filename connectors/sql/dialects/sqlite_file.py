"""Opens an SQLite file without ever writing to it or beside it."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import struct
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

_MAGIC = b"SQLite format 3\0"
_IN_MEMORY = 512 * 1024 * 1024
"""Up to this size a file with an orphaned write-ahead log is put together in memory."""


class NotOpened(Exception):
    """The file cannot be opened; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class SqliteFile:
    """A database file and what lies beside it.

    SQLite itself creates `-wal` and `-shm` files beside a database in WAL mode even with `mode=ro`, so such a file
    is opened as `immutable` when nobody has it open and its log holds nothing (SQLite then looks for no locks: an
    application that starts to write just then can make a table look damaged, and the next scan reads it again); when
    the log holds something and the application that keeps it is gone, file and log are put together in memory.
    """

    path: Path

    def connect(self) -> sqlite3.Connection:
        """A read-only connection; raises `NotOpened`."""
        header = self._header()
        if header[18:20] != b"\2\2":
            return self._open("mode=ro")
        if self._beside("-shm").exists() and self._beside("-wal").exists():  # somebody has it open
            return self._open("mode=ro")
        if not self._size("-wal"):
            return self._open("mode=ro&immutable=1")
        return self._put_together()

    def version(self) -> str:
        """A token that changes whenever the file or its log is written to."""
        digest = hashlib.sha256(self._header())
        for suffix in ("", "-wal"):
            path = self._beside(suffix)
            if path.exists():
                state = path.stat()
                digest.update(f"{suffix}:{state.st_size}:{state.st_mtime_ns}:".encode())
        return digest.hexdigest()

    def _header(self) -> bytes:
        try:
            with self.path.open("rb") as stream:
                header = stream.read(100)
        except FileNotFoundError:
            raise NotOpened("missing") from None
        except IsADirectoryError:
            raise NotOpened("not-a-database") from None
        except OSError:
            raise NotOpened("unreadable") from None
        if header and not header.startswith(_MAGIC):
            raise NotOpened("not-a-database")
        return header

    def _open(self, query: str) -> sqlite3.Connection:
        uri = f"file:{quote(os.fsencode(self.path.absolute()))}?{query}"
        return sqlite3.connect(uri, uri=True, timeout=5, isolation_level=None, check_same_thread=False)

    def _put_together(self) -> sqlite3.Connection:
        if self._size("") + self._size("-wal") > _IN_MEMORY or not hasattr(sqlite3.Connection, "deserialize"):
            raise NotOpened("wal")
        try:
            content = with_log(self.path.read_bytes(), self._beside("-wal").read_bytes())
        except OSError:
            raise NotOpened("wal") from None
        connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        connection.deserialize(content)
        return connection

    def _beside(self, suffix: str) -> Path:
        return self.path.with_name(self.path.name + suffix)

    def _size(self, suffix: str) -> int:
        try:
            return self._beside(suffix).stat().st_size
        except OSError:
            return 0


def with_log(database: bytes, log: bytes) -> bytes:
    """The database as of the last transaction committed to its write-ahead log (https://sqlite.org/fileformat2.html).

    The result is no longer in WAL mode, so that it can be opened from memory.
    """
    pages = bytearray(database)
    for start, page, size in _committed(log):
        end = page * size
        if len(pages) < end:
            pages.extend(bytes(end - len(pages)))
        pages[end - size : end] = log[start : start + size]
    pages[18:20] = b"\1\1"
    return bytes(pages)


def _committed(log: bytes) -> list[tuple[int, int, int]]:
    """Position, page number and size of each frame up to the last commit whose check sums hold."""
    if len(log) < 32:
        return []
    magic, _, size = struct.unpack(">III", log[:12])
    words = ">" if magic & 1 else "<"
    if magic & ~1 != 0x377F0682 or (checksum := _checksum(log[:24], (0, 0), words)) != struct.unpack(">II", log[24:32]):
        return []
    frames: list[tuple[int, int, int]] = []
    committed = 0
    for start in range(32, len(log) - size - 23, size + 24):
        head = log[start : start + 24]
        checksum = _checksum(head[:8], checksum, words)
        checksum = _checksum(log[start + 24 : start + 24 + size], checksum, words)
        if head[8:16] != log[16:24] or checksum != struct.unpack(">II", head[16:24]):
            break
        page, after_commit = struct.unpack(">II", head[:8])
        frames.append((start + 24, page, size))
        if after_commit:
            committed = len(frames)
    return frames[:committed]


def _checksum(block: bytes, start: tuple[int, int], words: str) -> tuple[int, int]:
    one, two = start
    numbers = struct.unpack(f"{words}{len(block) // 4}I", block)
    for even, odd in zip(numbers[::2], numbers[1::2], strict=True):
        one = (one + even + two) & 0xFFFFFFFF
        two = (two + odd + one) & 0xFFFFFFFF
    return one, two
