"""The zip packages that office documents and e-books are: their parts by name, and their XML as a stream of events.

A damaged package gives what its parts still hold; `damages` tells how many did not come whole.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from lxml import etree

from ..base import Omission
from .base import Content, Reading, Unreadable
from .inflate import Damaged, Unsupported
from .limits import Allowance, Exceeded, spool
from .zipped import Entry, read_directory, unpack

_PART = 192 * 1024 * 1024
"""Bytes of one part that are held at once."""


@dataclass
class Package:
    """The parts of a package; names are compared without regard to case, as the standards ask."""

    content: Content = field(repr=False)
    reading: Reading = field(repr=False)
    entries: dict[str, Entry] = field(default_factory=dict, repr=False)
    allowance: Allowance = field(init=False)
    damages: int = 0
    exceeded: Exceeded | None = None

    def __post_init__(self) -> None:
        directory = read_directory(self.content.stream, self.content.size)
        self.allowance = Allowance(self.content.size, self.reading.budget)
        self.entries = {_key(entry.name): entry for entry in directory.entries}
        if not self.entries:
            raise Unreadable("failed", "broken", "The document's package holds nothing that can be read.")
        self.damages = int(directory.damaged)

    @property
    def names(self) -> list[str]:
        """The parts, in the order of the file."""
        return [entry.name.lstrip("/") for entry in self.entries.values() if not entry.is_folder]

    def __contains__(self, name: str) -> bool:
        return _key(name) in self.entries

    def read(self, name: str) -> bytes:
        """A part's content, or what can be had of it; empty if there is no such part."""
        entry = self.entries.get(_key(name))
        if entry is None or self.exceeded:
            return b""
        if entry.encrypted:
            raise Unreadable("skipped", "encrypted", "The document is encrypted.")
        try:
            part = spool(unpack(self.content.stream, entry), self.allowance, entry.packed)
        except Exceeded as exceeded:
            self.exceeded = exceeded
            return b""
        if part.failure and not isinstance(part.failure, Damaged | Unsupported | OSError | ValueError):
            raise part.failure
        self.damages += part.failure is not None
        self.exceeded = part.exceeded
        return b"" if part.exceeded and part.exceeded.code == "ratio" else part.stream.read(_PART)

    def walk(self, name: str) -> Iterator[tuple[str, etree._Element]]:
        """The `start` and `end` events of a part's XML."""
        walk = Walk(self.read(name))
        yield from walk
        self.damages += walk.damaged

    def omissions(self) -> Iterator[Omission]:
        """What of the package was not read."""
        if self.exceeded:
            state = "failed" if self.exceeded.code == "ratio" else "partial"
            yield Omission(state, self.exceeded.code, self.exceeded.reason, self.reading.locator)  # type: ignore[arg-type]
        if self.damages:
            reason = "The document is damaged or cut short; what could be recovered was read."
            yield Omission("partial", "broken", reason, self.reading.locator)


def _key(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


class Walk:
    """XML as events, with nothing fetched, no entity expanded, and damage stepped over."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.damaged = False
        """Known when the events are through."""

    def __iter__(self) -> Iterator[tuple[str, etree._Element]]:
        if not self._data:
            return
        events = etree.iterparse(
            io.BytesIO(self._data),
            events=("start", "end"),
            recover=True,
            huge_tree=True,
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            yield from events
        except etree.XMLSyntaxError:
            self.damaged = True
        self.damaged |= bool(len(events.error_log.filter_from_fatals()))


def forget(element: etree._Element) -> None:
    """Give back the memory of an element that is done with, and of those before it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


@cache
def local(tag: object) -> str:
    """A tag without its namespace; the strict and the transitional forms of a standard differ in nothing else."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: etree._Element, name: str) -> str:
    """An attribute by its local name; empty if absent."""
    for key, value in element.attrib.items():
        if local(key) == name:
            return str(value)
    return ""
