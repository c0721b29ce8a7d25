"""A 7-Zip archive packed with common methods gives its members; what is locked or packed otherwise is named."""

from __future__ import annotations

import bz2
import lzma
import struct
import zlib

import pytest

_LZMA2 = {"id": lzma.FILTER_LZMA2, "dict_size": 1 << 16}
_LZMA1 = {"id": lzma.FILTER_LZMA1, "dict_size": 1 << 16, "lc": 3, "lp": 0, "pb": 2}
_METHODS = {
    "copy": (b"\x00", b"", lambda raw: raw),
    "lzma": (b"\x03\x01\x01", b"\x5d\0\0\1\0", lambda raw: lzma.compress(raw, lzma.FORMAT_RAW, filters=[_LZMA1])),
    "lzma2": (b"\x21", b"\x08", lambda raw: lzma.compress(raw, lzma.FORMAT_RAW, filters=[_LZMA2])),
    "bzip2": (b"\x04\x02\x02", b"", bz2.compress),
    "deflate": (b"\x04\x01\x08", b"", lambda raw: zlib.compress(raw, wbits=-15)),
    "ppmd": (b"\x03\x04\x01", b"\0" * 5, lambda raw: raw),
    "aes": (b"\x06\xf1\x07\x01", b"\0", lambda raw: raw),
}


def _number(value: int) -> bytes:
    return bytes([value]) if value < 0x80 else b"\xf0" + struct.pack("<L", value)


def _seven(members: dict[str, bytes], method: str = "lzma2", *, packed_header: bool = False) -> bytes:
    """All members in one solid folder; those without content are empty files."""
    code, properties, pack = _METHODS[method]
    contents = [content for content in members.values() if content]
    packed = pack(b"".join(contents))
    coder = bytes([len(code) | (0x20 if properties else 0)]) + code
    coder += _number(len(properties)) + properties if properties else b""
    header = b"\x01\x04" + b"\x06" + _number(0) + b"\x01\x09" + _number(len(packed)) + b"\0"
    header += b"\x07\x0b\x01\0\x01" + coder + b"\x0c" + _number(sum(map(len, contents))) + b"\0"
    header += b"\x08\x0d" + _number(len(contents)) + b"\x09" + b"".join(_number(len(each)) for each in contents[:-1])
    header += b"\x0a\x01" + b"".join(struct.pack("<L", zlib.crc32(each)) for each in contents) + b"\0\0"
    names = b"\0" + b"".join(name.encode("utf-16-le") + b"\0\0" for name in members)
    bits = "".join("0" if content else "1" for content in members.values()).ljust(8, "0")
    header += b"\x05" + _number(len(members)) + b"\x0e\x01" + bytes([int(bits[:8], 2)])
    header += b"\x11" + _number(len(names)) + names + b"\0\0"
    if packed_header:
        inner = _METHODS["lzma"][2](header)
        outer = b"\x17\x06" + _number(len(packed)) + b"\x01\x09" + _number(len(inner)) + b"\0"
        outer += b"\x07\x0b\x01\0\x01\x23\x03\x01\x01\x05\x5d\0\0\1\0\x0c" + _number(len(header)) + b"\0\0"
        packed, header = packed + inner, outer
    start = struct.pack("<2QL", len(packed), len(header), zlib.crc32(header))
    return b"7z\xbc\xaf\x27\x1c\0\4" + struct.pack("<L", zlib.crc32(start)) + start + packed + header


_MEMBERS = {"map/Anke.txt": b"Anke Claes uit Gent", "leeg.txt": b"", "Zoë.txt": b"Els Nys" * 40}


@pytest.mark.parametrize("packed_header", [False, True])
@pytest.mark.parametrize("method", ["copy", "lzma", "lzma2", "bzip2", "deflate"])
def test_members_however_they_are_packed(read, method, packed_header):
    result = read(_seven(_MEMBERS, method, packed_header=packed_header), "x.7z")
    assert result.texts == {"map%2FAnke.txt › lines 1-1": "Anke Claes uit Gent", "Zoë.txt › lines 1-1": "Els Nys" * 40}
    assert result.omissions == [("skipped", "empty", "leeg.txt")]
    assert result.extent.format == "7z"


@pytest.mark.parametrize(("method", "code"), [("ppmd", "unsupported"), ("aes", "encrypted")])
def test_what_cannot_be_unpacked_is_named(read, method, code):
    omissions = read(_seven({"a.txt": b"Anke", "b.txt": b"Els"}, method), "x.7z").omissions
    assert omissions == [("skipped", code, "a.txt"), ("skipped", code, "b.txt")]


def test_a_damaged_archive_says_what_is_lost(read):
    data = _seven(_MEMBERS, "copy")
    assert read(data[:-10], "x.7z").omissions == [("failed", "broken", "")]
    flipped = data.replace(b"Anke Claes", b"Anke Klaes")
    assert ("partial", "broken", "map%2FAnke.txt") in read(flipped, "x.7z").omissions
    assert "Els Nys" in read(flipped, "x.7z").all


def test_a_bomb_is_refused(read):
    result = read(_seven({"bom.txt": b"\n" * 120_000_000, "a.txt": b"Anke"}), "x.7z")
    assert ("failed", "ratio", "") in result.omissions


def test_headers_that_lie(read):
    data = _seven(_MEMBERS)
    start = 32 + len(data) - 32 - struct.unpack_from("<Q", data, 20)[0]
    for at in range(start, len(data)):
        header = bytearray(data[start:])
        header[at - start] = 0xFF
        fixed = data[:12] + struct.pack("<2QL", start - 32, len(header), zlib.crc32(header))
        for part in read(fixed + data[32:start] + bytes(header), "x.7z").parts:
            assert getattr(part, "code", "broken") in ("broken", "empty", "unsupported", "encrypted", "ratio")
