"""Reads Word and PowerPoint files of before 2007 (OLE2 compound files): text, summary, embedded files.

Two readers go over the same file, since both formats are old, many-sided and often damaged: ours, and office-oxide for
whatever ours did not see.
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator
from typing import Literal

import office_oxide
import olefile

from ...base import Extent, Omission, Part, Passage
from ..base import Content, Reading, Unreadable
from ..passages import at_place, in_passages
from ..remains import remains
from .embedded import read_streams
from .powerpoint97 import PowerPoint97
from .summary import read_summary
from .word97 import Word97

Kind = Literal["doc", "ppt"]

_ATTRIBUTES = {"title": "title", "creator": "author", "lastModifiedBy": "last_modified_by"}
_DUAL = "PP97_DUALSTORAGE/PowerPoint Document"
"""Beside a presentation of PowerPoint 95, whose records are others, the same one for its successor."""
_LABEL = re.compile(r"^(?:\[Embedded [^\]]*\]|Slide Master|Notes|Comment)$", re.MULTILINE)
"""What office-oxide writes of its own."""
_WORDS = re.compile(r"\w+")


def read_legacy(content: Content, reading: Reading) -> Iterator[Part]:
    """The text by the place where it stands, the summary information, embedded files."""
    content.stream.seek(0)
    raw = content.stream.read()
    try:
        ole = olefile.OleFileIO(io.BytesIO(raw))
    except Exception:  # noqa: BLE001  olefile raises whatever the damage leads to
        ole = None
    if ole is not None and _is_locked(ole):
        raise Unreadable("skipped", "encrypted", "The document is protected with a password.")
    kind: Kind = "ppt" if ole is not None and ole.exists("PowerPoint Document") else "doc"
    passages = _passages(ole, kind, reading)
    further = list(_further(raw, kind, passages or [], reading))
    if passages is None and not further:
        further = list(at_place(remains(raw), reading.locator, "remains"))
    yield from passages or ()
    yield from further
    summary = read_summary(ole) if ole is not None else {}
    yield from at_place([f"{name}: {text}" for name, text in summary.items()], reading.locator, "properties")
    if not passages and not further and not summary:
        if passages is None:
            raise Unreadable("failed", "broken", "The document is damaged: no text could be found in it.")
        raise Unreadable("skipped", "empty", "The document holds no text.")
    if passages is None:
        reason = "The document is damaged or of an unknown make; its text may not be whole."
        yield Omission("partial", "broken", reason, reading.locator)
    if ole is not None:
        yield from read_streams(ole, reading)
    attributes = {_ATTRIBUTES[name]: value for name, value in summary.items() if name in _ATTRIBUTES}
    yield Extent(bytes_read=content.size, bytes_total=content.size, format=kind, attributes=attributes)


def _stream(ole: olefile.OleFileIO, name: str) -> bytes:
    try:
        return bytes(ole.openstream(name).read()) if ole.exists(name) else b""
    except Exception:  # noqa: BLE001  olefile raises whatever the damage leads to
        return b""


def _is_locked(ole: olefile.OleFileIO) -> bool:
    """[MS-DOC] 2.5.2: bit 8 of the flags at 10 says encrypted; [MS-PPT] 2.3.2: the header token of Current User."""
    if ole.exists("EncryptedPackage") or ole.exists("EncryptionInfo"):  # a document of today, locked
        return True
    header = _stream(ole, "WordDocument")[:12]
    if len(header) == 12:
        return bool(header[11] & 0x01)
    return _stream(ole, "Current User")[12:16] == b"\xdf\xc4\xd1\xf3" or ole.exists("EncryptedSummary")


def _passages(ole: olefile.OleFileIO | None, kind: Kind, reading: Reading) -> list[Passage] | None:
    """What our reader finds; None if it cannot make sense of the file."""
    if ole is None:
        return None
    try:
        return list(_word(ole, reading) if kind == "doc" else _slides(ole, reading))
    except (struct.error, ValueError, IndexError):
        return None


def _word(ole: olefile.OleFileIO, reading: Reading) -> Iterator[Passage]:
    main = _stream(ole, "WordDocument")
    flags = struct.unpack_from("<H", main, 10)[0]
    document = Word97(main, _stream(ole, "1Table" if flags & 0x0200 else "0Table"))
    for place, lines in document.parts():
        if place:
            yield from at_place(lines, reading.locator, place)
        else:
            yield from in_passages(lines, reading.locator)


def _slides(ole: olefile.OleFileIO, reading: Reading) -> Iterator[Passage]:
    places: dict[str, dict[str, None]] = {}
    records = _stream(ole, _DUAL) or _stream(ole, "PowerPoint Document")
    for place, text in PowerPoint97(records).parts():
        places.setdefault(place, {})[text] = None
    if not places and records:
        raise ValueError
    for place, texts in places.items():
        yield from at_place(texts, reading.locator, place)


def _further(raw: bytes, kind: Kind, passages: list[Passage], reading: Reading) -> Iterator[Passage]:
    """What office-oxide finds in lines of which a word is in none of the passages."""
    try:
        text = str(office_oxide.Document.from_bytes(raw, kind).plain_text())
    except Exception:  # noqa: BLE001  its errors quote the document
        return
    if not passages:
        yield from in_passages(text.splitlines(), reading.locator)
        return
    known = {word for passage in passages for word in _WORDS.findall(passage.text)}
    lines = [line for line in _LABEL.sub("", text).splitlines() if not known.issuperset(_WORDS.findall(line))]
    yield from at_place(lines, reading.locator, "further text")
