"""What a PDF says about itself: the Info dictionary, the XMP packet, and the data of an XFA form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pypdfium2 as pdfium
from pypdf import PdfReader

from ..base import Content
from ..package import Walk, local

_PACKETS = ((b"<x:xmpmeta", b"</x:xmpmeta>"), (b"<rdf:RDF", b"</rdf:RDF>"))
_PACKET = 1024 * 1024
_SEEN = 64 * 1024 * 1024
_TOLD = ("creator", "title", "description", "subject", "rights", "Author", "AuthorsPosition", "CaptionWriter",
         "CreatorContactInfo", "Manager", "Company", "publisher", "contributor", "Keywords")  # fmt: skip


def read_metadata(document: pdfium.PdfDocument, content: Content) -> dict[str, str]:
    """Author, title and the like, by the names that PDF uses; what only XMP says is added."""
    try:
        said = {name: value.strip() for name, value in document.get_metadata_dict(skip_empty=True).items()}
    except (pdfium.PdfiumError, ValueError):
        said = {}
    for name, value in _xmp(content):
        if value not in said.values():
            said[f"{name} (XMP)"] = value
    return said


def _xmp(content: Content) -> Iterator[tuple[str, str]]:
    content.stream.seek(0)
    owner = ""
    for event, element in Walk(_packet(content.stream.read(_SEEN))):
        name = local(element.tag)
        if event == "start" and name in _TOLD:
            owner = name
        elif event == "end" and (text := (element.text or "").strip()) and (name in _TOLD or name == "li") and owner:
            yield owner, text


def _packet(data: bytes) -> bytes:
    """The XMP packet, which stands in the file as it is unless the whole file is encrypted."""
    for opening, closing in _PACKETS:
        start = data.find(opening)
        end = data.find(closing, start) if start >= 0 else -1
        if end >= 0:
            return data[start : min(end + len(closing), start + _PACKET)]
    return b""


def read_form_data(content: Content) -> Iterator[str]:
    """`name: value` of each filled field of an XFA form, whose data no page shows."""
    content.stream.seek(0)
    if content.size > _SEEN:
        return
    for event, element in Walk(_datasets(content)):
        text = (element.text or "").strip()
        if event == "end" and text:
            yield f"{local(element.tag)}: {text}"


def _datasets(content: Content) -> bytes:
    """The packet `datasets` of the form's XFA array (ISO 32000-1, 12.7.8)."""
    if b"/XFA" not in content.stream.read(_SEEN):
        return b""
    content.stream.seek(0)
    try:
        form: Any = PdfReader(content.stream).root_object["/AcroForm"]
        packets = form["/XFA"]
        for name, stream in zip(packets[::2], packets[1::2], strict=False):
            if name == "datasets":
                return bytes(stream.get_object().get_data())
    except Exception:  # noqa: BLE001  pypdf raises anything on damaged files
        return b""
    return b""
