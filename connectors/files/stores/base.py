"""What a remote store offers, in the same words for each: entries of a folder, the content of a file, and writing."""

from __future__ import annotations

import logging
import math
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, Literal, Protocol, TypeVar

Segments = tuple[str, ...]
Sink = Callable[[bytes], None]
"""Takes the next bytes of a content."""

PATIENCE = 60.0
"""Seconds without a byte after which a connection is taken for lost, where the configuration says nothing else."""
UNSEEN = "Nothing tells whether another program has a file open."
"""Of every store but SMB."""
_DOWN = 60.0
"""Seconds for which a store that did not take a connection is not asked again."""

_LOSSES = 2
"""After so many calls in a row, each tried twice, that lost the connection, a store is taken for down."""

Connection = TypeVar("Connection")
Found = TypeVar("Found")


class Trouble(Exception):
    """What a store said, as a code of ours: the exceptions of its library hold names, URLs and passwords.

    Of the whole store: `driver`, `option`, `url`, `password`, `host-key`, `tls`, `unreachable`. Of one path: `missing`,
    `denied`, `open` (another program has it), `full`, `unreadable`. `lost`: the connection broke.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail
        """The type of the library's exception or the extra to install: never a text that a server wrote."""


@dataclass(frozen=True)
class Entry:
    """What a folder says of one thing in it."""

    name: str = field(repr=False)
    """Bytes that are no UTF-8 are kept as the operating system's file names are (PEP 383)."""
    kind: Literal["file", "folder", "link", "special"]
    size: int | None = None
    modified: datetime | None = None
    stamp: str = ""
    """Changes with the content, as far as the store tells: times, an ETag, a checksum."""
    identity: str = ""
    """The same for one folder or file wherever it is seen, where the store tells."""
    coarse: bool = False
    """The stamp rests on whole seconds: a change within the second of the last one does not show."""


def options(address: Mapping[str, Any], storage: Mapping[str, Any]) -> dict[str, Any]:
    """What a store's client is given: what `storage` says goes before what the URL says."""
    return {name: value for told in (address, storage) for name, value in told.items() if value not in ("", None)}


def silence(*loggers: str) -> None:
    """Keep what a library logs from everybody's eyes: it writes paths, names and sometimes more."""
    for name in loggers:
        logger = logging.getLogger(name)
        logger.propagate = False
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())


class RemoteFiles(Protocol):
    """One store. Paths are segments below the root of its URL; every failure is a `Trouble`."""

    swaps: bool
    """It can put one file in the place of another at once."""
    caveat: str
    """What is less sure when it is written to than with a folder of this machine."""

    def check(self) -> str:
        """Connect and list the root; its identity, where the store tells."""

    def entries(self, folder: Segments) -> Iterable[Entry]:
        """What is in a folder, links not followed, in no order."""

    def read(self, file: Segments, sink: Callable[[], Sink], limit: int | None) -> None:
        """The content, up to a limit; `sink` is called anew if it begins anew on another connection."""

    def write(self, file: Segments, content: bytes) -> None:
        """Make a file, or write over one."""

    def alone(self, file: Segments) -> None:
        """Raise `Trouble` with code `open` if another program has the file open, where the store tells."""

    def swap(self, draft: Segments, file: Segments) -> None:
        """Put a file that was written in the place of another, with its rights and times."""

    def remove(self, file: Segments) -> None:
        """Remove a file."""

    def close(self) -> None:
        """Give back the connection."""


class Connected(ABC, Generic[Connection]):
    """Keeps a connection, made when it is first needed and once more if it was lost."""

    def __init__(self) -> None:
        self._open: Connection | None = None
        self._down = 0.0
        self._why = Trouble("unreachable")
        self._losses = 0

    @abstractmethod
    def connect(self) -> Connection:
        """Make it; may raise whatever its library does."""

    @abstractmethod
    def disconnect(self, connection: Connection) -> None:
        """Give it back."""

    @abstractmethod
    def trouble(self, error: Exception) -> Trouble:
        """What an exception of the library means."""

    def ask(self, call: Callable[[Connection], Found]) -> Found:
        """Do something with the connection, once more if it was lost meanwhile; raises `Trouble`."""
        for last in (False, True):
            connection = self._connection()
            try:
                result = call(connection)
            except Trouble:
                raise
            except Exception as error:  # noqa: BLE001  each library has its own
                found = self.trouble(error)
            else:
                self._losses = 0
                return result
            if found.code == "lost":
                self.close()
            if last or found.code != "lost":
                self._count(found)
                raise found from None
        raise AssertionError

    def close(self) -> None:
        """See `RemoteFiles.close`."""
        connection, self._open = self._open, None
        if connection is not None:
            with suppress(Exception):  # it is gone either way
                self.disconnect(connection)

    def _count(self, found: Trouble) -> None:
        """A store that was lost several times in a row is not asked for a while; one file alone may do that once."""
        self._losses = self._losses + 1 if found.code == "lost" else 0
        if self._losses >= _LOSSES:
            self._why, self._down, self._losses = Trouble("unreachable"), time.monotonic() + _DOWN, 0

    def _connection(self) -> Connection:
        if self._open is None:
            if time.monotonic() < self._down:
                raise Trouble(self._why.code, self._why.detail)
            try:
                self._open = self.connect()
            except Exception as error:  # noqa: BLE001
                found = error if isinstance(error, Trouble) else self.trouble(error)
                self._why = Trouble("unreachable", found.detail) if found.code in ("lost", "unreadable") else found
                # a refused password is not tried again: some directories lock an account after a few
                self._down = math.inf if self._why.code == "password" else time.monotonic() + _DOWN
                raise self._why from None
        return self._open
