"""Finds the text of a presentation of before 2007 in its records ([MS-PPT]): slides, notes, masters, comments.

Text that an incremental save left behind is given too: it is in the file, and a person with the file can have it.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

_HEADER = struct.Struct("<HHL")
_SLIDE, _NOTES, _MASTER, _HANDOUT, _COMMENT, _LINK = 1006, 1008, 1016, 4041, 12000, 4055
_CHARS, _BYTES, _STRING = 4000, 4008, 4026
_PLACES = {
    _SLIDE: "slide",
    _NOTES: "notes",
    _MASTER: "master",
    _HANDOUT: "handout",
    _COMMENT: "comments",
    _LINK: "links",
}
_SHAPE, _DRAWN_TEXT, _DESCRIPTION = 0xF00B, 0x00C0, 0x0381
_NOT_ZERO = re.compile(rb"[^\0]")
_SIGNS = str.maketrans({"\r": "\n", "\x0b": "\n", "\x00": None})
_TAG = re.compile(r"___PPT\d+")
_DEEPEST = 64


@dataclass
class PowerPoint97:
    """The stream of records."""

    records: bytes = field(repr=False)

    def parts(self) -> Iterator[tuple[str, str]]:
        """(place, text) in the order of the file; slides and notes are numbered."""
        numbers: dict[str, int] = {}
        open_until: list[tuple[int, str]] = []
        at = 0
        while at + _HEADER.size <= len(self.records):
            while open_until and at >= open_until[-1][0]:
                open_until.pop()
            version, kind, length = _HEADER.unpack_from(self.records, at)
            if not (version or kind or length):
                at = self._after_padding(at)
                continue
            at += _HEADER.size
            if open_until:  # a length that leads out of its container is wrong
                length = max(min(length, open_until[-1][0] - at), 0)
            if version & 0xF == 0xF and len(open_until) < _DEEPEST:
                open_until.append((at + length, self._place(kind, open_until, numbers)))
                continue
            place = open_until[-1][1] if open_until else "outline"
            for text in _texts(kind, version >> 4, self.records[at : at + length]):
                yield place, text
            at += length

    def _after_padding(self, at: int) -> int:
        """Where the next record begins after zeros; most begin with 0x0F, the others with two bytes of zeros."""
        match = _NOT_ZERO.search(self.records, at)
        if match is None:
            return len(self.records)
        return match.start() if match[0] == b"\x0f" else max(match.start() - 2, at + 1)

    def _place(self, kind: int, around: list[tuple[int, str]], numbers: dict[str, int]) -> str:
        """Where the text of a container stands; inside a slide it stays the slide's."""
        name = _PLACES.get(kind, "")
        if not name:
            return around[-1][1] if around else "outline"
        if name in ("slide", "notes"):
            numbers[name] = numbers.get(name, 0) + 1
            return f"{name} {numbers[name]}"
        return name


def _texts(kind: int, instance: int, raw: bytes) -> Iterator[str]:
    if kind in (_CHARS, _STRING):
        found = [raw.decode("utf-16-le", "replace")]
    elif kind == _BYTES:
        found = [raw.decode("latin-1")]
    else:
        found = list(_drawn(raw, instance)) if kind == _SHAPE else []
    for text in (each.translate(_SIGNS).strip() for each in found):
        if text and not _TAG.fullmatch(text):
            yield text


def _drawn(raw: bytes, count: int) -> Iterator[str]:
    """Text that a shape draws, and its description ([MS-ODRAW] 2.2.9, 2.3.22.1, 2.3.4.45)."""
    at = 6 * count
    for number in range(count):
        if 6 * number + 6 > len(raw):
            return
        name, value = struct.unpack_from("<HL", raw, 6 * number)
        if name & 0x8000:
            if name & 0x3FFF in (_DRAWN_TEXT, _DESCRIPTION):
                yield raw[at : at + value].decode("utf-16-le", "replace")
            at += value
