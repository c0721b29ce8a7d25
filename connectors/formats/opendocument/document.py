"""The way through one OpenDocument: margins, body, deleted text, forms, links, properties, then what is embedded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import PurePosixPath

from ...base import Extent, Omission, Part, Passage
from ..base import Content, Reading, Unreadable
from ..image import describe
from ..office.embedded import read_object
from ..package import Package, Walk, local
from ..passages import at_place, in_passages, properties
from .flow import Flow

_OBJECT = re.compile(r"(Object [^/]+)/content\.xml", re.IGNORECASE)
_OLE = re.compile(r"Object [^/]+", re.IGNORECASE)
_ATTRIBUTES = {"title": "title", "creator": "author", "initial-creator": "author", "date": "modified"}
_PICTURE = re.compile(r"Pictures/[^/]+", re.IGNORECASE)


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """Everything a person could read in it."""
    content.stream.seek(0)
    if content.stream.read(2) == b"PK":
        return _read_package(Package(content, reading))
    return _read_flat(content, reading)


def _read_package(package: Package) -> Iterator[Part]:
    if any(local(element.tag) == "encryption-data" for _, element in package.walk("META-INF/manifest.xml")):
        raise Unreadable("skipped", "encrypted", "The document is protected with a password.")
    locator = package.reading.locator
    flow = Flow()
    read = 0
    for name in ("styles.xml", "content.xml"):
        for passage in _passages(flow.read(package.walk(name)), package.reading):
            read += 1
            yield passage
    for name in package.names:
        if match := _OBJECT.fullmatch(name):
            lines = [line for _, line in Flow().read(package.walk(name))]
            yield from at_place(lines, locator, match[1].lower())
    list(flow.read(package.walk("meta.xml")))
    yield from _beside(flow, package.reading)
    yield from _embedded(package, is_text=bool(read))
    yield from package.omissions()
    yield _extent(package.content, flow)


def _read_flat(content: Content, reading: Reading) -> Iterator[Part]:
    content.stream.seek(0)
    walk = Walk(content.stream.read())
    flow = Flow()
    yield from _passages(flow.read(walk), reading)
    yield from _beside(flow, reading)
    if walk.damaged:
        reason = "The document is damaged or cut short; what could be recovered was read."
        yield Omission("partial", "broken", reason, reading.locator)
    yield _extent(content, flow)


def _passages(placed: Iterable[tuple[str, str]], reading: Reading) -> Iterator[Passage]:
    """Lines of one place together; a margin that every style repeats is given once."""
    margins: set[str] = set()
    for place, group in groupby(placed, key=lambda pair: pair[0]):
        lines = (line for _, line in group)
        if not place:
            yield from in_passages(lines, reading.locator)
        elif place in ("header", "footer"):
            found = [line for line in lines if line.strip()]
            yield from at_place([line for line in found if line not in margins], reading.locator, place)
            margins.update(found)
        else:
            yield from at_place(lines, reading.locator, place)


def _beside(flow: Flow, reading: Reading) -> Iterator[Passage]:
    yield from at_place(flow.values, reading.locator, "form")
    yield from at_place(dict.fromkeys(flow.links), reading.locator, "links")
    said = [f"{name}: {text}" for name, text in flow.properties]
    said += [f"author of changes: {author}" for author in sorted(flow.authors)]
    yield from at_place(said, reading.locator, "properties")


def _embedded(package: Package, *, is_text: bool) -> Iterator[Part]:
    pictures = 0
    for name in package.names:
        if _PICTURE.fullmatch(name):
            pictures += 1
            locator = package.reading.locator.inside(PurePosixPath(name).name)
            yield from properties(describe(package.read(name)), locator)
        elif _OLE.fullmatch(name):
            yield from read_object(package.read(name), name, package.reading)
    if pictures and not is_text:
        reason = f"The document holds no text, but pictures: {pictures}."
        yield Omission("partial", "no-text", reason, package.reading.locator)


def _extent(content: Content, flow: Flow) -> Extent:
    said = {_ATTRIBUTES[name]: text for name, text in flow.properties if name in _ATTRIBUTES}
    return Extent(bytes_read=content.size, bytes_total=content.size, attributes=said)
