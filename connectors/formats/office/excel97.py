"""Reads what an Excel file of before 2007 holds around its cells: text boxes, comments, headers, properties, files.

Records of BIFF5 and BIFF8 are walked as [MS-XLS] 2.1.4 has them: type, length, content. Cells are left to the
spreadsheet reader.
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator
from itertools import islice

import olefile

from ...base import Part
from ..base import Reading
from ..passages import at_place, properties
from .embedded import read_streams
from .summary import read_summary

FILEPASS, HEADER, FOOTER, NOTE, CONTINUE, WRITEACCESS, BOF, TXO = 0x2F, 0x14, 0x15, 0x1C, 0x3C, 0x5C, 0x809, 0x1B6
"""Types of records ([MS-XLS] 2.3.1)."""

BIFF8 = 0x0600
_BEGINNING = 20
"""Records among which FILEPASS stands, if it is there."""
FORMATTING = re.compile(r'&(?:"[^"]*"|[LCRPNDTFAGBIUESXYHOZ+\-]|\d+|K[0-9A-Fa-f]{6})')
"""Formatting codes in headers and footers."""


def is_locked(data: bytes) -> bool:
    """Whether the workbook needs a password: a FILEPASS record stands near its beginning ([MS-XLS] 2.4.117)."""
    ole = _opened(data)
    if ole is None or ole.exists("EncryptedPackage"):
        return ole is not None
    kinds = (kind for kind, _ in records(_workbook(ole)))
    return FILEPASS in islice(kinds, _BEGINNING)


def around_the_cells(data: bytes, reading: Reading) -> Iterator[Part]:
    """Passages for the texts, the properties and each embedded file; nothing if it is no compound file."""
    ole = _opened(data)
    if ole is None:
        return
    lines = [f"{place}: {text}" for place, text in texts(_workbook(ole))]
    yield from at_place(lines, reading.locator, "comments, headers and text boxes")
    yield from properties(read_summary(ole), reading.locator)
    yield from read_streams(ole, reading)


def _opened(data: bytes) -> olefile.OleFileIO | None:
    try:
        return olefile.OleFileIO(io.BytesIO(data))
    except Exception:  # noqa: BLE001  olefile raises whatever the damage leads to
        return None


def _workbook(ole: olefile.OleFileIO) -> bytes:
    for path in ole.listdir():
        if len(path) == 1 and path[0].lower() in ("workbook", "book"):
            try:
                return bytes(ole.openstream(path).read())
            except Exception:  # noqa: BLE001  olefile raises whatever the damage leads to
                return b""
    return b""


def records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    """Type and content of each record, as far as the stream goes."""
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        if at and kind == 0:  # padding
            return
        yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length


def texts(stream: bytes) -> Iterator[tuple[str, str]]:
    """Where and what: (`text box`, text), (`header`, text), (`comment by`, author), (`last opened by`, user)."""
    wide = True
    boxed = 0
    for kind, content in records(stream):
        if kind == BOF and len(content) >= 2:
            wide = struct.unpack_from("<H", content)[0] == BIFF8
        if kind == CONTINUE and boxed:
            yield "text box", _characters(content, boxed)
        boxed = struct.unpack_from("<H", content, 10)[0] if kind == TXO and len(content) >= 12 else 0
        for place, text in _of_record(kind, content, wide):
            if text.strip():
                yield place, text.strip()


def _of_record(kind: int, content: bytes, wide: bool) -> Iterator[tuple[str, str]]:
    if kind in (HEADER, FOOTER) and content:
        yield (
            "header" if kind == HEADER else "footer",
            FORMATTING.sub(" ", _string(content, wide, size=2 if wide else 1)),
        )
    elif kind == WRITEACCESS and content:
        yield "last opened by", _string(content, wide, size=2 if wide else 1)
    elif kind == NOTE and wide and len(content) > 10:
        yield "comment by", _string(content[8:], wide, size=2)


def _string(content: bytes, wide: bool, *, size: int) -> str:
    """A string with its length before it ([MS-XLS] 2.5.294; in BIFF5 one byte a character)."""
    length = int.from_bytes(content[:size], "little")
    if not wide:
        return content[size : size + length].decode("cp1252", "replace")
    return _characters(content[size:], length)


def _characters(content: bytes, length: int) -> str:
    """A flag that says whether a character has one byte or two, then the characters."""
    if not content:
        return ""
    if content[0] & 1:
        return content[1 : 1 + 2 * length].decode("utf-16-le", "replace")
    return content[1 : 1 + length].decode("latin-1")
