"""What a reader of one file format is given, and what it gives back.

A reader is a function `read(content, reading)` that yields `Rows`, `Passage`s and `Omission`s, and one `Extent` at
the end. It runs in a worker process with limits on memory and time, so it may trust nothing and need not guard
against a crash; it never writes a file. What it finds inside (an attachment, an archive entry, a sheet with a
document in it) it hands back through `reading.descend`, which sniffs the format anew and counts depth and size.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol

from ..base import Budget, Locator, Part


@dataclass(frozen=True)
class Content:
    """The bytes to read, and what is claimed about them."""

    stream: BinaryIO = field(repr=False)
    """Seekable, at position 0."""
    size: int
    name: str = field(default="", repr=False)
    """File or member name: a hint only."""
    media_type: str = ""
    """As a mail or archive claims; a hint only."""
    charset: str = ""
    """As claimed; may be wrong."""


@dataclass(frozen=True)
class Reading:
    """Where the reader stands, and how far it may go."""

    locator: Locator = field(repr=False)
    budget: Budget
    depth: int
    """0 for the file itself; grows by one with each container."""
    descend: Callable[[Content, Locator], Iterator[Part]] = field(repr=False)
    """Read a member: `yield from reading.descend(content, reading.locator.inside(name))`."""


class Reader(Protocol):
    """Reads one format."""

    def __call__(self, content: Content, reading: Reading) -> Iterator[Part]:
        """Yield what the content holds; raise `Unreadable` if nothing can be had."""


class Unreadable(Exception):
    """The content as a whole cannot be read: becomes the `Omission` of its locator."""

    def __init__(self, state: str, code: str, reason: str) -> None:
        super().__init__(reason)
        self.state = state
        """`skipped` (encrypted, unsupported, empty) or `failed` (broken)."""
        self.code = code
        self.reason = reason
        """In our own words: no value, no name, nothing that a library said."""
