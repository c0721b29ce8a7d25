"""Reads the EXIF tags of a picture: who took it, where, with what, and what was written about it.

Layout and tag numbers: CIPA DC-008 (Exif 2.32), 4.6.3 to 4.6.6; TIFF 6.0, section 2; the XP* tags are Windows'.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

_TAGS = {
    0x010D: "document name",
    0x010E: "description",
    0x010F: "make",
    0x0110: "model",
    0x0131: "software",
    0x0132: "modified",
    0x013B: "artist",
    0x013C: "host computer",
    0x8298: "copyright",
    0x9003: "taken",
    0x9C9B: "title",
    0x9C9C: "comment",
    0x9C9D: "author",
    0x9C9E: "keywords",
    0x9C9F: "subject",
    0x9286: "user comment",
    0xA430: "camera owner",
    0xA431: "camera serial number",
    0xA435: "lens serial number",
}
_POINTERS = {0x8769: "exif", 0x8825: "gps"}
_XP = range(0x9C9B, 0x9CA0)
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 9: 4, 10: 8}
_CHARACTER_CODES = {b"ASCII\0\0\0": "utf-8", b"UNICODE\0": "utf-16", b"JIS\0\0\0\0\0": "iso2022_jp"}
_MOST = 1000

_Values = dict[int, tuple[int, bytes]]


def read_exif(block: bytes) -> dict[str, str]:
    """The readable tags of a TIFF block, by a plain name; empty where the block is no such thing."""
    order = {b"II": "<", b"MM": ">"}.get(block[:2], "")
    if not order or len(block) < 8:
        return {}
    said: dict[str, str] = {}
    seen: set[int] = set()
    waiting = [("image", struct.unpack_from(order + "L", block, 4)[0])]
    while waiting:
        kind, offset = waiting.pop(0)
        if offset in seen or len(seen) > _MOST:
            continue
        seen.add(offset)
        values, following = _directory(block, offset, order)
        if kind == "gps":
            said.update(_position(values, order))
            continue
        said.update({name: text for name, text in _texts(values, order) if name not in said})
        waiting += [(_POINTERS[tag], _number(values[tag], order)) for tag in _POINTERS if tag in values]
        if following and kind == "image":
            waiting.append(("image", following))
    return said


def _directory(block: bytes, offset: int, order: str) -> tuple[_Values, int]:
    """The tags of one image file directory, and where the next one is (0: nowhere)."""
    values: _Values = {}
    if offset + 2 > len(block):
        return values, 0
    (count,) = struct.unpack_from(order + "H", block, offset)
    for at in range(offset + 2, min(offset + 2 + 12 * min(count, _MOST), len(block) - 11), 12):
        tag, kind, length = struct.unpack_from(order + "HHL", block, at)
        size = _SIZES.get(kind, 0) * length
        start = at + 8 if size <= 4 else struct.unpack_from(order + "L", block, at + 8)[0]
        if size and start + size <= len(block):
            values[tag] = kind, block[start : start + size]
    after = offset + 2 + 12 * count
    return values, struct.unpack_from(order + "L", block, after)[0] if after + 4 <= len(block) else 0


def _number(value: tuple[int, bytes], order: str) -> int:
    kind, raw = value
    code = {3: "H", 4: "L"}.get(kind)
    return int(struct.unpack_from(order + code, raw)[0]) if code else 0


def _texts(values: _Values, order: str) -> Iterator[tuple[str, str]]:
    for tag, name in _TAGS.items():
        if tag in values:
            text = _text(tag, values[tag][1], order).strip("\0 \t\r\n")
            if text:
                yield name, text


def _text(tag: int, raw: bytes, order: str) -> str:
    if tag in _XP:
        return raw.decode("utf-16-le", "replace").partition("\0")[0]
    if tag == 0x9286:
        charset = _CHARACTER_CODES.get(raw[:8])
        if charset == "utf-16" and raw[8:10] not in (b"\xff\xfe", b"\xfe\xff"):
            charset = "utf-16-le" if order == "<" else "utf-16-be"
        return raw[8:].decode(charset or "utf-8", "replace") if charset or not any(raw[:8]) else _plain(raw)
    return _plain(raw)


def _plain(raw: bytes) -> str:
    """ASCII by the standard; UTF-8 or cp1252 in the field."""
    raw = raw.rstrip(b"\0")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _position(values: _Values, order: str) -> dict[str, str]:
    """Latitude and longitude in degrees, south and west below zero."""
    latitude, longitude = (_degrees(values, tag, order) for tag in (1, 3))
    if latitude is None or longitude is None:
        return {}
    return {"position": f"{latitude:.6f}, {longitude:.6f}"}


def _degrees(values: _Values, tag: int, order: str) -> float | None:
    kind, raw = values.get(tag + 1, (0, b""))
    if kind != 5 or len(raw) < 24:
        return None
    numbers = struct.unpack_from(order + "6L", raw)
    if 0 in numbers[1::2]:
        return None
    degrees: float = sum(numbers[at] / numbers[at + 1] / 60 ** (at // 2) for at in (0, 2, 4))
    return -degrees if values.get(tag, (0, b""))[1][:1] in (b"S", b"W") else degrees
