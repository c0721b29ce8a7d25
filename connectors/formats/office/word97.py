"""Finds the text of a Word document of before 2007 by its piece table ([MS-DOC]): body, notes, comments, boxes.

Deleted and hidden text is in the pieces as well, and is given. office-oxide, which also reads the format, gave nothing
for valid files; it is asked for what this reader has not.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

_COMPRESSED = 0x40000000
_CLX, _ANNOTATION_OWNERS, _ASSOCIATED, _REVISION_AUTHORS, _SAVED_BY = 33, 36, 32, 51, 71
_PARTS = ("", "footnotes", "header and footer", "macros", "comments", "endnotes", "text boxes", "text boxes in headers")
_WORD_97 = 193
_CODES = re.compile("\x13(?:[^\x13\x14\x15]*\x14)?|\x15")
_FIELD = re.compile("\x13([^\x13\x14\x15]*)")
_QUOTED = re.compile(r'"([^"]+)"')
_SIGNS = str.maketrans({"\x0b": "\n", "\x0c": "\n", "\x0e": "\n", "\x1e": "-", "\x1f": None, "\xa0": " "})
_CONTROLS = re.compile("[\x00-\x06\x08\x0f-\x1d]")
_MOST = 100_000
_PAGES = {
    "cp1250": (0x05, 0x0E, 0x15, 0x18, 0x1A, 0x1B, 0x1C, 0x24),
    "cp1251": (0x02, 0x19, 0x22, 0x23, 0x2F),
    "cp1253": (0x08,),
    "cp1254": (0x1F,),
    "cp1257": (0x25, 0x26, 0x27),
}
"""By primary language ([MS-LCID])."""


@dataclass
class Word97:
    """The streams of a document."""

    main: bytes = field(repr=False)
    table: bytes = field(repr=False)

    def parts(self) -> Iterator[tuple[str, list[str]]]:
        """(place, lines); that of the body is empty. Raises `struct.error` or `ValueError` where the tables lie."""
        text = "".join(self._pieces())
        at = 0
        for place, length in zip(_PARTS, struct.unpack_from("<8l", self.main, 0x4C), strict=True):
            yield place, _lines(text[at : at + max(length, 0)])
            at += max(length, 0)
        yield "further text", _lines(text[at:])
        yield "links", [link for code in _FIELD.findall(text) for link in _QUOTED.findall(code)]
        yield "properties", list(dict.fromkeys(self._people()))

    def _pieces(self) -> Iterator[str]:
        if struct.unpack_from("<H", self.main, 2)[0] < _WORD_97:
            first, end = struct.unpack_from("<2L", self.main, 0x18)
            yield self.main[first:end].decode(_page(struct.unpack_from("<H", self.main, 6)[0]), "replace")
            return
        plc = self._piece_table()
        count = (len(plc) - 4) // 12
        if count <= 0 or count > _MOST:
            raise ValueError
        positions = struct.unpack_from(f"<{count + 1}L", plc)
        for number in range(count):
            (place,) = struct.unpack_from("<L", plc, 4 * (count + 1) + 8 * number + 2)
            length = positions[number + 1] - positions[number]
            if length < 0:
                raise ValueError
            if place & _COMPRESSED:
                start = (place & ~_COMPRESSED) // 2
                yield self.main[start : start + length].decode("cp1252", "replace")
            else:
                yield self.main[place : place + 2 * length].decode("utf-16-le", "replace")

    def _piece_table(self) -> bytes:
        """The Pcdt at the end of the Clx; property modifiers stand before it (2.9.38)."""
        clx = self._block(_CLX)
        at = 0
        while at + 3 <= len(clx) and clx[at] == 1:
            at += 3 + struct.unpack_from("<H", clx, at + 1)[0]
        if at + 5 > len(clx) or clx[at] != 2:
            raise ValueError
        (length,) = struct.unpack_from("<L", clx, at + 1)
        return clx[at + 5 : at + 5 + length]

    def _block(self, number: int) -> bytes:
        """A block of the table stream, by its number in the file information block (2.5.6)."""
        at = 0x9A + 8 * number
        if at + 8 > len(self.main):
            return b""
        start, length = struct.unpack_from("<2L", self.main, at)
        return self.table[start : start + length]

    def _people(self) -> Iterator[str]:
        """Who commented, changed and saved the document, and where it lay."""
        for name in _short_strings(self._block(_ANNOTATION_OWNERS)):
            yield f"author of comments: {name}"
        for name in _strings(self._block(_REVISION_AUTHORS)):
            if name != "Unknown":
                yield f"author of changes: {name}"
        for name in _strings(self._block(_SAVED_BY)):
            yield f"saved by or as: {name}"
        for name in _strings(self._block(_ASSOCIATED)):
            yield f"document: {name}"


def _page(language: int) -> str:
    """The code page of a Word 6 or 95 document, by the language it was written in."""
    for page, languages in _PAGES.items():
        if language & 0x3FF in languages:
            return page
    return "cp1252"


def _short_strings(block: bytes) -> Iterator[str]:
    at = 0
    while at + 2 <= len(block):
        (length,) = struct.unpack_from("<H", block, at)
        yield block[at + 2 : at + 2 + 2 * length].decode("utf-16-le", "replace")
        at += 2 + 2 * length


def _strings(block: bytes) -> Iterator[str]:
    """A string table (2.2.4), of Unicode strings with nothing beside them."""
    if len(block) < 6 or block[:2] != b"\xff\xff":
        return
    count, extra = struct.unpack_from("<2H", block, 2)
    at = 6
    for _ in range(count):
        if at + 2 > len(block):
            return
        (length,) = struct.unpack_from("<H", block, at)
        if text := block[at + 2 : at + 2 + 2 * length].decode("utf-16-le", "replace").strip():
            yield text
        at += 2 + 2 * length + extra


def _lines(text: str) -> list[str]:
    """Paragraphs; cells end with 0x07, rows with another one; fields keep their result."""
    text = _CODES.sub("", text).translate(_SIGNS)
    text = text.replace("\x07\x07", "\r").replace("\r\x07", " | ").replace("\x07", " | ")
    lines = [_CONTROLS.sub("", line).removesuffix(" | ") for line in text.split("\r")]
    while lines and not lines[-1].strip():
        lines.pop()
    return lines
