"""Reads what a picture says about itself in words (EXIF, XMP, IPTC, comments); the picture's content is not looked at.

Containers: JPEG (ITU T.81 B.1), PNG (ISO 15948, 11), WebP (RFC 9649), TIFF; of HEIC and AVIF the EXIF and XMP blocks
where they can be seen; IPTC-IIM 4.2 record 2.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from lxml import etree

from ..base import Extent, Part
from .base import Content, Reading, Unreadable
from .exif import read_exif
from .package import Walk, local
from .passages import properties

_HEAD = 16 * 1024 * 1024
_TEXT = 1024 * 1024
_IPTC = {
    5: "title", 25: "keyword", 55: "created", 80: "author", 85: "author's position", 90: "city", 92: "location",
    95: "province", 101: "country", 105: "headline", 110: "credit", 115: "source", 116: "copyright", 118: "contact",
    120: "caption", 122: "caption writer",
}  # fmt: skip
_XMP_MARK = b"http://ns.adobe.com/xap/1.0/\0"
_XMP_DULL = frozenset(
    {"xmpmeta", "RDF", "Description", "Seq", "Bag", "Alt", "li", "about", "xmptk", "lang", "parseType", "DocumentID",
     "InstanceID", "OriginalDocumentID"}
)  # fmt: skip

_Blocks = Iterator[tuple[str, bytes]]


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """The metadata as one passage `properties`; `no-text` if it has none."""
    said = describe(content.stream.read(_HEAD))
    if not said:
        raise Unreadable("skipped", "no-text", "It is a picture, and says nothing about itself in words.")
    yield from properties(said, reading.locator)
    attributes = {str(name): said[name] for name in ("title", "author", "artist", "position", "taken") if name in said}
    yield Extent(bytes_read=content.size, bytes_total=content.size, format="image", attributes=attributes)


def describe(data: bytes) -> dict[str, str]:
    """What the metadata of a picture say, by plain names; damage ends it early."""
    said: dict[str, str] = {}
    readers = {"exif": read_exif, "xmp": _xmp, "iptc": _iptc, "text": _keyword_text}
    try:
        for kind, block in _blocks(data):
            for name, value in readers[kind](block).items():
                if value.strip() and value not in said.values():
                    said[name if name not in said else f"{name} ({kind})"] = value
    except (struct.error, ValueError, zlib.error):
        return said
    return said


def _blocks(data: bytes) -> _Blocks:
    if data.startswith(b"\xff\xd8"):
        return _jpeg(data)
    if data.startswith(b"\x89PNG"):
        return _png(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data)
    if data[:4] in (b"II*\0", b"MM\0*"):
        return iter([("exif", data), *_tiff_extras(data)])
    if data[4:8] == b"ftyp":
        return _heic(data)
    return iter(())


def _jpeg(data: bytes) -> _Blocks:
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != 0xDA:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        block = data[at + 4 : at + 2 + length]
        if marker == 0xE1 and block.startswith(b"Exif\0\0"):
            yield "exif", block[6:]
        elif marker == 0xE1 and block.startswith(_XMP_MARK):
            yield "xmp", block[len(_XMP_MARK) :]
        elif marker == 0xED and block.startswith(b"Photoshop 3.0\0"):
            yield from _photoshop(block[14:])
        elif marker == 0xFE:
            yield "text", b"comment\0" + block
        at += 2 + length if length >= 2 else len(data)


def _photoshop(block: bytes) -> _Blocks:
    """The image resource 0x0404 is an IPTC record."""
    at = 0
    while block[at : at + 4] == b"8BIM":
        name_end = at + 7 + block[at + 6]
        name_end += (name_end - at - 6) % 2
        (size,) = struct.unpack_from(">L", block, name_end)
        if block[at + 4 : at + 6] == b"\x04\x04":
            yield "iptc", block[name_end + 4 : name_end + 4 + size]
        at = name_end + 4 + size + size % 2


def _png(data: bytes) -> _Blocks:
    at = 8
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        kind, block = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        if kind == b"eXIf":
            yield "exif", block
        elif kind == b"tEXt":
            yield "text", block
        elif kind == b"zTXt":
            keyword, _, rest = block.partition(b"\0")
            yield "text", keyword + b"\0" + _inflated(rest[1:])
        elif kind == b"iTXt":
            yield _international(block)
        at += 12 + length


def _international(block: bytes) -> tuple[str, bytes]:
    """iTXt: keyword, packed or not, language, translated keyword, text."""
    keyword, _, rest = block.partition(b"\0")
    text = rest[2:].partition(b"\0")[2].partition(b"\0")[2]
    text = _inflated(text) if rest[:1] == b"\1" else text
    return ("xmp", text) if keyword == b"XML:com.adobe.xmp" else ("text", keyword + b"\0" + text)


def _inflated(packed: bytes) -> bytes:
    return zlib.decompressobj().decompress(packed, _TEXT)


def _webp(data: bytes) -> _Blocks:
    at = 12
    while at + 8 <= len(data):
        kind, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        block = data[at + 8 : at + 8 + length]
        if kind == b"EXIF":
            yield "exif", block.removeprefix(b"Exif\0\0")
        elif kind == b"XMP ":
            yield "xmp", block
        at += 8 + length + length % 2


def _tiff_extras(data: bytes) -> _Blocks:
    yield from _seen_xmp(data)


def _heic(data: bytes) -> _Blocks:
    at = data.find(b"Exif\0\0")
    if at >= 0:
        yield "exif", data[at + 6 : at + 6 + _TEXT]
    yield from _seen_xmp(data)


def _seen_xmp(data: bytes) -> _Blocks:
    start, end = data.find(b"<x:xmpmeta"), data.find(b"</x:xmpmeta>")
    if 0 <= start < end:
        yield "xmp", data[start : end + 12]


def _keyword_text(block: bytes) -> dict[str, str]:
    keyword, _, text = block[:_TEXT].partition(b"\0")
    try:
        value = text.decode("utf-8")
    except UnicodeDecodeError:
        value = text.decode("latin-1")
    return {keyword.decode("latin-1").lower(): value.strip("\0 \r\n")}


def _iptc(block: bytes) -> dict[str, str]:
    said: dict[str, list[str]] = {}
    at = 0
    while at + 5 <= len(block) and block[at] == 0x1C:
        record, number, length = struct.unpack_from(">BBH", block, at + 1)
        if record == 2 and number in _IPTC:
            text = block[at + 5 : at + 5 + length]
            said.setdefault(_IPTC[number], []).append(_decode(text))
        at += 5 + length
    return {name: ", ".join(values) for name, values in said.items()}


def _decode(text: bytes) -> str:
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError:
        return text.decode("cp1252", "replace")


def _xmp(block: bytes) -> dict[str, str]:
    """Every element and attribute of the packet that holds words."""
    said: dict[str, list[str]] = {}
    for event, element in Walk(block[:_TEXT].strip(b"\0 \r\n")):
        if event == "end":
            for name, value in _said_by(element):
                said.setdefault(name, []).append(value)
    return {name: ", ".join(dict.fromkeys(values)) for name, values in said.items()}


def _said_by(element: etree._Element) -> Iterator[tuple[str, str]]:
    for key, value in element.attrib.items():
        if local(key) not in _XMP_DULL and str(value).strip() and "xmlns" not in str(key):
            yield local(key), str(value)
    if (element.text or "").strip():
        owner: etree._Element | None = element
        while owner is not None and local(owner.tag) in _XMP_DULL:
            owner = owner.getparent()
        yield local(owner.tag) if owner is not None else "text", (element.text or "").strip()
