"""Reads what is written around the cells of a workbook: comments, headers and footers, text boxes,
properties, embedded files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from ..base import Part
from .base import Content, Reading
from .inflate import Damaged, Unsupported
from .office.embedded import read_embedded, read_pictures
from .office.excel97 import FORMATTING, around_the_cells
from .office.properties import read_properties
from .package import Package
from .passages import at_place
from .zipped import unpack

_TAIL = 256 * 1024
"""Bytes at the end of a sheet's XML, where its headers and footers stand (ECMA-376 part 1, 18.3.1.99)."""
_HEADER = re.compile(rb"<(?:\w+:)?((?:odd|even|first)(?:Header|Footer))>(.*?)</(?:\w+:)?\1>", re.DOTALL)
_TEXTS = re.compile(r"xl/(?:comments[^/]*|comments/[^/]+|threadedcomments/[^/]+|drawings/[^/]+|persons/[^/]+)\.xml")


def margins(content: Content, reading: Reading) -> Iterator[Part]:
    """Passages for each of them; of a workbook of before 2007 too."""
    content.stream.seek(0)
    if content.stream.read(2) != b"PK":
        content.stream.seek(0)
        yield from around_the_cells(content.stream.read(), reading)
        return
    package = Package(content, reading)
    lines = [line for name in package.names for line in _of_part(package, name)]
    yield from at_place(lines, reading.locator, "comments, headers and text boxes")
    yield from read_properties(package)
    yield from read_embedded(package)
    yield from read_pictures(package)
    yield from package.omissions()


def _of_part(package: Package, name: str) -> Iterator[str]:
    key = name.lower()
    if _TEXTS.fullmatch(key):
        yield from _texts(package, name)
    elif re.fullmatch(r"xl/worksheets/[^/]+\.xml", key):
        yield from _headers(package, name)


def _texts(package: Package, name: str) -> Iterator[str]:
    """The text of each comment or box, and who wrote it, one line each."""
    line: list[str] = []
    for event, element in package.walk(name):
        tag = str(element.tag).rpartition("}")[2]
        if event == "start":
            if tag == "person" and element.get("displayName"):
                yield str(element.get("displayName"))
            continue
        if tag in ("t", "text", "author") and element.text:
            line.append(element.text)
        if tag in ("comment", "author", "threadedComment", "sp") and line:
            yield " ".join(line)
            line = []
    if line:
        yield " ".join(line)


def _headers(package: Package, name: str) -> Iterator[str]:
    """Headers and footers, without their formatting codes; only the end of a sheet is kept to look for them."""
    tail = b""
    try:
        for block in unpack(package.content.stream, package.entries[name.lower()]):
            tail = (tail + block)[-_TAIL:]
    except (Damaged, Unsupported, KeyError):
        package.damages += 1
    for match in _HEADER.finditer(tail):
        text = FORMATTING.sub(" ", unescape(match[2].decode("utf-8", "replace"))).strip()
        if text:
            yield text
