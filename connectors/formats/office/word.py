"""Reads a Word document (docx, docm, dotx, dotm): the body, and all that stands in headers, notes and margins."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...base import Extent, Omission, Part
from ..package import Package
from ..passages import at_place, in_passages
from .embedded import read_embedded, read_pictures
from .properties import links, read_properties
from .prose import Prose

_PLACES = (
    ("header", re.compile(r"(?:.*/)?header\d*\.xml", re.IGNORECASE)),
    ("", re.compile(r"(?:.*/)?document\d*\.xml", re.IGNORECASE)),
    ("footnotes", re.compile(r"(?:.*/)?footnotes\d*\.xml", re.IGNORECASE)),
    ("endnotes", re.compile(r"(?:.*/)?endnotes\d*\.xml", re.IGNORECASE)),
    ("footer", re.compile(r"(?:.*/)?footer\d*\.xml", re.IGNORECASE)),
    ("comments", re.compile(r"(?:.*/)?comments\d*\.xml", re.IGNORECASE)),
    ("chart", re.compile(r"word/charts/chart\w*\.xml", re.IGNORECASE)),
    ("diagram", re.compile(r"word/diagrams/data\d*\.xml", re.IGNORECASE)),
)
_BUILDING_BLOCKS = re.compile(r"word/glossary/", re.IGNORECASE)


def read_word(package: Package) -> Iterator[Part]:
    """Headers, body, notes, footers, comments, charts, links, properties, then what is embedded."""
    said = Prose()
    read = 0
    for part in _read_text(package, said):
        read += 1
        yield part
    locator = package.reading.locator
    yield from at_place(said.choices, locator, "choices")
    yield from at_place(links(package, said.links), locator, "links")
    attributes = yield from read_properties(package, said.authors)
    pictures = yield from read_pictures(package)
    if pictures and not read:
        yield Omission("partial", "no-text", f"The document holds no text, but pictures: {pictures}.", locator)
    yield from read_embedded(package)
    yield from package.omissions()
    size = package.content.size
    yield Extent(bytes_read=size, bytes_total=size, format="docx", attributes=attributes)


def _read_text(package: Package, said: Prose) -> Iterator[Part]:
    locator = package.reading.locator
    for place, pattern in _PLACES:
        names = [name for name in package.names if pattern.fullmatch(name)]
        for number, name in enumerate(sorted(names, key=_in_order), 1):
            lines = said.lines(package.walk(name))
            if _BUILDING_BLOCKS.match(name):
                yield from at_place(lines, locator, f"building blocks {place}".strip())
            elif not place:
                yield from in_passages(lines, locator)
            else:
                yield from at_place(lines, locator, place if len(names) == 1 else f"{place} {number}")


def _in_order(name: str) -> tuple[int, str]:
    """`header10` after `header2`, the building blocks last."""
    digits = re.findall(r"\d+", name)
    return (1_000_000 if _BUILDING_BLOCKS.match(name) else 0) + int(digits[-1][:6]) if digits else 0, name
