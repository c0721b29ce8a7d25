"""Takes the message out of an S/MIME envelope that is signed, not encrypted, so that its text can be read.

CMS signed data (RFC 5652, 5.1) is DER, or BER with lengths left open; the signature itself is not checked.
"""

from __future__ import annotations

from collections.abc import Iterator

_DATA = bytes.fromhex("06092a864886f70d010701")
"""The object identifier id-data, which stands right before the content."""
_OCTETS, _OCTETS_IN_PARTS, _CONTENT, _END = 0x04, 0x24, 0xA0, b"\0\0"


def signed_content(envelope: bytes) -> bytes:
    """The signed bytes; nothing if the envelope holds none, or is no such envelope."""
    at = envelope.find(_DATA)
    if at < 0:
        return b""
    tag, start, end = _header(envelope, at + len(_DATA))
    return b"".join(_octets(envelope, start, end)) if tag == _CONTENT else b""


def _octets(raw: bytes, at: int, end: int) -> Iterator[bytes]:
    """The octet strings between two places, those in parts put together."""
    while at < end and raw[at : at + 2] != _END:
        tag, start, stop = _header(raw, at)
        if tag == _OCTETS and stop > start:
            yield raw[start:stop]
            at = stop
        elif tag == _OCTETS_IN_PARTS:
            at = start
        else:
            return


def _header(raw: bytes, at: int) -> tuple[int, int, int]:
    """Tag, and where its value begins and ends; to the end of the bytes where the length is left open."""
    if at + 2 > len(raw):
        return 0, len(raw), len(raw)
    tag, length, start = raw[at], raw[at + 1], at + 2
    if length == 0x80:
        return tag, start, len(raw)
    if length > 0x80:
        size = length - 0x80
        length, start = int.from_bytes(raw[start : start + size], "big"), start + size
    return tag, start, min(start + length, len(raw))
