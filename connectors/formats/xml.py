"""Reads XML as it streams: repeated elements as rows of a table, running text with markup in it as passages.

No entity is expanded, no DTD or file or address fetched. The text is decoded before the parser sees it, whatever its
declaration claims; damage is stepped over where libxml2 can, and said. Namespaces are left out of names: columns are
called `employee/address/city`, attributes `employee/@id`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast

from lxml import etree

from ..base import Extent, Omission, Part
from .base import Content, Reading, Unreadable
from .records import XML_STYLE, Tables
from .text import Decoder, passages
from .xml_events import Prose, Records

_PIECE = 64 * 1024
_SAMPLE = 512 * 1024
_DECLARED = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']""")
_SUBSET = re.compile(r"<!DOCTYPE\s[^\[<>]{0,2000}\[")
_SUBSET_END = re.compile(r"\]\s*>")
_ELEMENT = re.compile(r"<[A-Za-z_]")
_UNDECLARED = ("ERR_UNDECLARED_ENTITY", "WAR_UNDECLARED_ENTITY")
"""Of course they are: their declarations were taken out."""
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """Tables if the elements are records, else the text with its attributes."""
    head = content.stream.read(_SAMPLE)
    charset = match[1].decode("ascii") if (match := _DECLARED.search(head[:1024])) else content.charset
    source = Decoder(Content(content.stream, content.size, content.name, content.media_type, charset))
    sample = head.decode(source.name, "replace")
    events: Records | Prose
    tables = Tables(reading.locator, reading.budget, source.progress, XML_STYLE)
    events = Prose() if _is_running_text(sample) else Records(tables)
    walk = _Walk(events, huge=not _ENTITY.search(head))
    if isinstance(events, Prose):
        yield from passages(walk.texts(source), reading.locator)
    else:
        for _ in walk.steps(source):
            yield from events.complete()
        yield from events.rest()
    yield from passages(iter([sample[_subset(sample)]]), reading.locator.inside("DOCTYPE"))
    if not events.seen:
        raise Unreadable("failed", "broken", "It is no XML from its first element on.")
    if walk.damaged:
        yield Omission("partial", "broken", "It is damaged XML; what could be recovered was read.", reading.locator)
    extent = source.extent()
    total = tables.total if isinstance(events, Records) else None
    yield Extent(total, extent.bytes_read, extent.bytes_total, "", extent.attributes)


class _Walk:
    """Feeds a text to libxml2, which calls the events; it builds no tree."""

    def __init__(self, events: Records | Prose, huge: bool) -> None:
        self.damaged = False
        self._events = events
        self._parser = etree.XMLParser(
            target=cast(Any, events),
            recover=True,
            # libxml2 bounds the expansion of entities only while it also bounds the length of texts
            huge_tree=huge,
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            remove_pis=True,
            encoding="utf-8",
        )

    def steps(self, source: Iterable[str]) -> Iterator[None]:
        """Goes on by one piece of the text at a time."""
        first = True
        for text in source:
            if first:
                text, first = text.removeprefix("\ufeff"), False
                subset = _subset(text)
                text = text[: subset.start] + text[subset.stop :]
            for start in range(0, len(text), _PIECE):
                self._try(self._parser.feed, text[start : start + _PIECE].encode("utf-8", "replace"))
                yield
        self._try(self._parser.close)
        self.damaged |= any(
            entry.level >= 3 and entry.type_name not in _UNDECLARED for entry in self._parser.feed_error_log
        )
        yield

    def texts(self, source: Iterable[str]) -> Iterator[str]:
        """The running text that the events have collected at each step."""
        assert isinstance(self._events, Prose)
        for _ in self.steps(source):
            yield self._events.taken()

    def _try(self, call: Callable[..., object], *arguments: bytes) -> None:
        try:
            call(*arguments)
        except (etree.XMLSyntaxError, AssertionError):  # lxml asserts that there was an element
            self.damaged = True


def _subset(text: str) -> slice:
    """Where the internal DTD is; it is read as text, and nothing else needs it: entities are not expanded."""
    begin = _SUBSET.search(text)
    end = _SUBSET_END.search(text, begin.end()) if begin else None
    if not begin or not end or _ELEMENT.search(text, 0, begin.start()):
        return slice(0, 0)
    return slice(begin.end(), end.start())


def _is_running_text(sample: str) -> bool:
    """Whether elements stand within running text, as in a document, or hold one value each, as in an export."""
    census = Prose()
    for _ in _Walk(census, huge=False).steps(iter([sample])):
        census.taken()
    return census.mixed > 0.05 * max(census.seen, 1)
