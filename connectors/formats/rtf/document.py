"""The way through one Rich Text file: body, margins, notes, comments, links, properties, embedded files."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from ...base import Extent, Omission, Part
from ..base import Content, Reading, Unreadable
from ..office.embedded import read_object
from ..passages import at_place, in_passages
from .parser import Parser

_QUOTED = re.compile(r'"([^"]+)"')
_LINK = re.compile(r"HYPERLINK\s+(?:\\\w\s+)*\"?([^\s\"]+)")
_BESIDE = ("header", "footer", "footnotes", "comments")
_NOT_HEX = re.compile(r"[^0-9a-fA-F]")


@dataclass
class _Beside:
    """Lines that stand elsewhere than in the body."""

    lines: dict[str, list[str]] = field(default_factory=dict, repr=False)

    def sort(self, placed: Iterator[tuple[str, str]]) -> Iterator[str]:
        """The lines of the body; the others are kept."""
        for place, line in placed:
            if place == "body":
                yield line
            elif line.strip():
                self.lines.setdefault(place, []).append(line)

    def at(self, place: str) -> list[str]:
        """The lines of a place, each once."""
        return list(dict.fromkeys(self.lines.get(place, ())))


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """Everything a person could read in it."""
    content.stream.seek(0)
    parser = Parser(content.stream.read())
    beside = _Beside()
    found = list(in_passages(beside.sort(parser.lines()), reading.locator))
    yield from found
    for place in _BESIDE:
        yield from at_place(beside.at(place), reading.locator, place)
    yield from at_place(_links(beside.at("field")), reading.locator, "links")
    properties = [line for each in beside.at("properties") for line in _split(each)]
    yield from at_place(properties, reading.locator, "properties")
    for number, text in enumerate(beside.at("object"), 1):
        yield from _object(text, f"object {number}", reading)
    if parser.truncated:
        if not found and not beside.lines:
            raise Unreadable("failed", "broken", "The document is damaged: no text of it could be found.")
        yield Omission("partial", "broken", "The document is cut short; what came before was read.", reading.locator)
    said = dict(line.split(": ", 1) for line in properties if ": " in line)
    attributes = {str(name): said[name] for name in ("title", "author") if name in said}
    yield Extent(bytes_read=content.size, bytes_total=content.size, format="rtf", attributes=attributes)


def _split(line: str) -> list[str]:
    """The table of authors of changes is one line with a semicolon after each."""
    label, found, names = line.partition("author of changes: ")
    if label or not found:
        return [line]
    return [f"{found}{name.strip()}" for name in names.split(";") if name.strip() and name.strip() != "Unknown"]


def _links(codes: list[str]) -> list[str]:
    """Where the fields of the document lead, and what they quote."""
    links = [match for code in codes for match in (*_LINK.findall(code), *_QUOTED.findall(code))]
    return list(dict.fromkeys(links))


def _object(text: str, name: str, reading: Reading) -> Iterator[Part]:
    """[MS-OLEDS] 2.2.5: version, kind, then class, topic and item with their lengths, then the content with its."""
    digits = _NOT_HEX.sub("", text)
    data = bytes.fromhex(digits[: len(digits) // 2 * 2])
    at = 8
    try:
        for _ in range(3):
            (length,) = struct.unpack_from("<L", data, at)
            at += 4 + length
        (size,) = struct.unpack_from("<L", data, at)
    except struct.error:
        yield Omission("failed", "broken", "The embedded object is damaged.", reading.locator.inside(name))
        return
    yield from read_object(data[at + 4 : at + 4 + size], name, reading)
