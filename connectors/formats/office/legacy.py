"""Reads Word and PowerPoint files of before 2007 (OLE2 compound files) with office-oxide, and their summary."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Literal

import office_oxide
import olefile

from ...base import Extent, Part
from ..base import Content, Reading, Unreadable
from ..passages import in_passages, properties

Kind = Literal["doc", "ppt"]

_SUMMARY = {
    "title": "title",
    "subject": "subject",
    "author": "creator",
    "keywords": "keywords",
    "comments": "description",
    "last_saved_by": "lastModifiedBy",
    "manager": "manager",
    "company": "company",
    "category": "category",
}
_ATTRIBUTES = {"title": "title", "creator": "author", "lastModifiedBy": "last_modified_by"}


def read_legacy(content: Content, reading: Reading) -> Iterator[Part]:
    """The text, then the summary information; an encrypted document is told apart from a broken one."""
    content.stream.seek(0)
    raw = content.stream.read()
    kind, summary = _look(raw)
    text = _text(raw, kind)
    yield from in_passages(text.splitlines(), reading.locator)
    yield from properties(summary, reading.locator)
    if not text.strip() and not summary:
        raise Unreadable("failed", "broken", "The document is damaged: no text could be found in it.")
    attributes = {_ATTRIBUTES[name]: value for name, value in summary.items() if name in _ATTRIBUTES}
    yield Extent(bytes_read=content.size, bytes_total=content.size, format=kind, attributes=attributes)


def _look(raw: bytes) -> tuple[Kind, dict[str, str]]:
    """The kind, and what the document says about itself."""
    try:
        with olefile.OleFileIO(io.BytesIO(raw)) as ole:
            if ole.exists("EncryptedPackage") or ole.exists("EncryptionInfo") or _is_locked(ole):
                raise Unreadable("skipped", "encrypted", "The document is protected with a password.")
            kind: Kind = "ppt" if ole.exists("PowerPoint Document") else "doc"
            metadata = ole.get_metadata()
            said = {_SUMMARY[name]: _decoded(getattr(metadata, name, None), metadata) for name in _SUMMARY}
            return kind, {name: value for name, value in said.items() if value.strip()}
    except Unreadable:
        raise
    except Exception:  # noqa: BLE001  olefile raises whatever the damage leads to
        return "doc", {}


def _is_locked(ole: olefile.OleFileIO) -> bool:
    """[MS-DOC] 2.5.2: bit 8 of the flags at 10 says encrypted; [MS-PPT] 2.3.2: the header token of Current User."""
    if ole.exists("WordDocument"):
        header = ole.openstream("WordDocument").read(12)
        return len(header) == 12 and bool(header[11] & 0x01)
    if ole.exists("Current User"):
        return bytes(ole.openstream("Current User").read(16)[12:16]) == b"\xdf\xc4\xd1\xf3"
    return False


def _decoded(value: object, metadata: olefile.OleMetadata) -> str:
    if isinstance(value, str):
        return value
    if not isinstance(value, bytes):
        return ""
    page = metadata.codepage or 1252
    charset = "utf-8" if page in (65001, -535) else "utf-16-le" if page == 1200 else f"cp{page % 65536}"
    try:
        return value.decode(charset, "replace").rstrip("\0")
    except LookupError:
        return value.decode("cp1252", "replace").rstrip("\0")


def _text(raw: bytes, kind: Kind) -> str:
    try:
        return str(office_oxide.Document.from_bytes(raw, kind).plain_text())
    except Exception:  # noqa: BLE001  its errors quote the document
        raise Unreadable("failed", "broken", "The document is damaged: it cannot be opened.") from None
