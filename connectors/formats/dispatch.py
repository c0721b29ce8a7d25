"""Reads any content: sniffs its format, calls the reader for it, and goes down into what that finds inside.

Everything that can go wrong with one content ends here, as an `Omission` at its locator in our own words; what a
library says stays behind. Depth, number of members and the sum of unpacked bytes are counted over the whole tree.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, replace

from ..base import Budget, Extent, Locator, Omission, Part
from .base import Content, Reader, Reading, Unreadable
from .limits import MEMBERS, RATIO, RATIO_APPLIES
from .sniff import named_as, sniff


@dataclass(frozen=True)
class Limits:
    """How far a container may lead, over all its levels together."""

    depth: int = 8
    """Containers within containers."""
    members: int = MEMBERS
    unpacked: int = 4 * 1024**3
    """Bytes."""
    ratio: int = RATIO
    """Unpacked bytes of all levels to bytes of the file; a level may use it up alone, hence squared for two."""


class _Refused(Exception):
    """The whole content goes on for too long: nothing more of it is read."""

    def __init__(self, code: str, reason: str, locator: Locator) -> None:
        super().__init__(reason)
        self.omission = Omission("failed", code, reason, locator)


def read_content(
    content: Content,
    budget: Budget,
    limits: Limits | None = None,
    *,
    locator: Locator = Locator(),  # noqa: B008  frozen
    entered: Callable[[Locator], None] | None = None,
    skipped: Collection[tuple[str, ...]] = (),
) -> Iterator[Part]:
    """All that a content holds, in this process, and one `Extent` at the end; raises nothing that content can cause.

    `entered` is told of each member before it is read, so that whoever watches knows where a crash happened; `skipped`
    are the members that are not to be read again.
    """
    tree = _Tree(content.size, budget, limits or Limits(), entered or (lambda _: None), skipped)
    tree.extent = Extent(bytes_read=0, bytes_total=content.size)
    deadline = time.process_time() + budget.seconds
    try:
        for part in tree.read(content, locator, 0):
            yield part
            if time.process_time() > deadline:
                yield Omission("partial", "timeout", "The time for one asset was used up; the rest was not read.")
                break
    except _Refused as refused:
        yield refused.omission
    yield tree.extent


@dataclass
class _Tree:
    """What has been counted so far of one content and all that is in it."""

    size: int
    budget: Budget
    limits: Limits
    entered: Callable[[Locator], None]
    skipped: Collection[tuple[str, ...]]
    members: int = 0
    unpacked: int = 0
    refusals: int = 0
    extent: Extent = field(default_factory=Extent)

    def read(self, content: Content, locator: Locator, depth: int) -> Iterator[Part]:
        """The parts of one content; an error becomes an omission, `partial` if something came before it."""
        if locator.members in self.skipped:
            return
        found = False
        try:
            if depth:
                self._count(content, locator, depth)
            for part in self._parts(content, locator, depth):
                found = True
                yield part
            if not found:
                yield Omission("skipped", "empty", "It holds no text.", locator)
        except _Refused:
            raise
        except Unreadable as error:
            if not depth and error.code == "encrypted" and not self.extent.format:  # sniffed no further than that
                self.extent = replace(self.extent, format=named_as(content.name))
            yield _omission(error, locator, found)
        except Exception as error:  # noqa: BLE001  parsers of hostile data raise anything
            yield _omission(error, locator, found)
        except BaseException as error:
            if type(error).__name__ != "PanicException":  # of a library in Rust; Python's own kind is for the caller
                raise
            yield _omission(RuntimeError(), locator, found)

    def _parts(self, content: Content, locator: Locator, depth: int) -> Iterator[Part]:
        format_name = sniff(content)
        if not depth:
            self.extent = Extent(None, content.size, content.size, format_name, _mismatch(content, format_name))
        content.stream.seek(0)
        reading = Reading(locator, self.budget, depth, lambda inner, where: self.read(inner, where, depth + 1))
        for part in _reader(format_name)(content, reading):
            if isinstance(part, Extent):
                self._add(part, depth)
            else:
                yield part

    def _count(self, content: Content, locator: Locator, depth: int) -> None:
        self.entered(locator)
        if depth > self.limits.depth:
            raise Unreadable("failed", "depth", f"It lies more than {self.limits.depth} containers deep.")
        self.members += 1
        if self.members > self.limits.members and not self.budget.full:
            raise _Refused("members", f"It holds more than {self.limits.members:,} members.", locator)
        self.unpacked += content.size
        if self.unpacked > self.limits.unpacked or self._is_bomb():
            self.refusals += 1
            self.unpacked -= content.size
            if self.refusals > 3:
                raise _Refused("ratio", "It unpacks to far more than it should: a decompression bomb.", locator)
            raise Unreadable("failed", "ratio", "It unpacks to far more than it should: a decompression bomb.")

    def _is_bomb(self) -> bool:
        """Two levels that each pack well are usual: a ZIP of documents that are themselves packed."""
        return self.unpacked > max(8 * RATIO_APPLIES, self.limits.ratio * self.size * 2)

    def _add(self, part: Extent, depth: int) -> None:
        """What a reader says of its extent; of a member, only its rows count for the whole."""
        rows = part.rows_total
        if rows is not None:
            self.extent = replace(self.extent, rows_total=(self.extent.rows_total or 0) + rows)
        if not depth:
            self.extent = replace(
                self.extent,
                bytes_read=self.extent.bytes_read if part.bytes_read is None else part.bytes_read,
                format=part.format or self.extent.format,
                attributes={**self.extent.attributes, **part.attributes},
            )


def _reader(format_name: str) -> Reader:
    from . import READERS

    try:
        reader: Reader = READERS.load(format_name)
    except (ImportError, AttributeError):
        raise Unreadable("skipped", "unsupported", f"The reader for {format_name} is not installed.") from None
    return reader


def _mismatch(content: Content, format_name: str) -> dict[str, str | int | bool]:
    """What the name says, where the content says otherwise."""
    named = named_as(content.name)
    return {"named_as": named} if named and named != format_name else {}


def _omission(error: Exception, locator: Locator, found: bool) -> Omission:
    match error:
        case Unreadable():
            state, code, reason = error.state, error.code, error.reason
        case MemoryError():
            state, code, reason = "failed", "memory", "It needs more memory than one asset may have."
        case OSError(errno=int()):
            state, code, reason = "failed", "unreadable", "The system could not read it to its end."
        case RecursionError():
            state, code, reason = "failed", "depth", "It is nested too deeply."
        case _:
            state, code, reason = "failed", "broken", f"It is damaged: reading ended with {type(error).__name__}."
    if state == "failed":
        return Omission("partial" if found else "failed", code, reason, locator)
    return Omission("skipped", code, reason, locator)
