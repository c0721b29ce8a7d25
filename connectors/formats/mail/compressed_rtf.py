"""Unpacks the compressed RTF in which Outlook keeps message bodies ([MS-OXRTFCP])."""

from __future__ import annotations

import struct

_COMPRESSED, _UNCOMPRESSED = b"LZFu", b"MELA"
_DICTIONARY = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans Serif"
    rb"SymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    + b"\r\n"
    + rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""What the window holds at the start (2.1.2.1), by heart on both sides."""
_WINDOW = 4096


def decompress(raw: bytes) -> bytes:
    """The RTF; what was unpacked so far where the stream is cut short; nothing if it is something else."""
    if len(raw) < 16:
        return b""
    size, kind = struct.unpack_from("<L4s", raw, 4)
    if kind == _UNCOMPRESSED:
        return raw[16 : 16 + size]
    return _unpack(raw[16:], size) if kind == _COMPRESSED else b""


def _unpack(raw: bytes, size: int) -> bytes:
    """Runs of eight tokens after a byte of flags: a literal byte, or 12 bits of place and 4 of length."""
    window = bytearray(_DICTIONARY.ljust(_WINDOW, b"\0"))
    write = len(_DICTIONARY)
    out = bytearray()
    at = 0
    while at < len(raw) and len(out) < size:
        flags, at = raw[at], at + 1
        for bit in range(8):
            if flags >> bit & 1:
                if at + 2 > len(raw):
                    return bytes(out)
                token, at = raw[at] << 8 | raw[at + 1], at + 2
                read, length = token >> 4, (token & 15) + 2
                if read == write:
                    return bytes(out)
                found = [read + step for step in range(length)]
            elif at < len(raw):
                found, at = [-1], at + 1
            else:
                return bytes(out)
            for place in found:
                byte = raw[at - 1] if place < 0 else window[place % _WINDOW]
                out.append(byte)
                window[write] = byte
                write = (write + 1) % _WINDOW
    return bytes(out)
