"""Gives a PDF that lost its end a new one: a catalogue of the page objects that are still there.

Newer files keep most objects packed in object streams (ISO 32000-1, 7.5.7); these are unpacked and written out first.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

_OBJECT = re.compile(rb"(?:^|[\r\n\s])(\d{1,8})\s+(\d{1,5})\s+obj\b")
_PAGE = re.compile(rb"/Type\s*/Page(?![a-zA-Z])")
_STREAM = re.compile(rb"\s*stream\r?\n")
_FIRST = re.compile(rb"/First\s+(\d{1,9})")
_NEAR = 4096
_PAGES = 20_000
_UNPACKED = 64 * 1024 * 1024


def salvage(data: bytes) -> bytes:
    """The same file with a catalogue at its end, or nothing if no page object is found."""
    unpacked = b"".join(b"\n%d 0 obj\n%b\nendobj" % each for each in _packed_objects(data))
    data += b"\nendstream endobj" + unpacked
    pages: dict[bytes, None] = {}
    highest = 0
    for match in _OBJECT.finditer(data):
        highest = max(highest, int(match[1]))
        if _PAGE.search(_dictionary(data, match.end())) and len(pages) < _PAGES:
            pages[match[1] + b" " + match[2] + b" R"] = None
    if not pages:
        return b""
    tree, catalogue = highest + 1, highest + 2
    kids = b" ".join(pages)
    return data + (
        b"\n%d 0 obj\n<</Type/Pages/Count %d/MediaBox[0 0 595 842]/Kids[%b]>>\nendobj\n"
        b"%d 0 obj\n<</Type/Catalog/Pages %d 0 R>>\nendobj\ntrailer\n<</Root %d 0 R/Size %d>>\n%%%%EOF\n"
        % (tree, len(pages), kids, catalogue, tree, catalogue, catalogue + 1)
    )


def _dictionary(data: bytes, at: int) -> bytes:
    """The start of an object, without its stream."""
    return data[at : at + _NEAR].partition(b"endobj")[0].partition(b"stream")[0]


def _packed_objects(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(number, object) of every object in an object stream that unpacks, at least in part."""
    left = _UNPACKED
    for match in _OBJECT.finditer(data):
        head = _dictionary(data, match.end())
        first = _FIRST.search(head)
        if first is None or b"/ObjStm" not in head:
            continue
        begin = _STREAM.match(data, match.end() + len(head))
        content = _inflated(memoryview(data)[begin.end() :], left) if begin else b""
        left -= len(content)
        if left <= 0:
            return
        yield from _objects(content, int(first[1]))


def _inflated(packed: memoryview, most: int) -> bytes:
    """What a deflate stream gives, up to where it is damaged."""
    codec = zlib.decompressobj()
    out = []
    for at in range(0, len(packed), 4096):
        try:
            out.append(codec.decompress(packed[at : at + 4096], max(most, 1)))
        except zlib.error:
            break
        most -= len(out[-1])
        if codec.eof or most <= 0:
            break
    return b"".join(out)


def _objects(content: bytes, first: int) -> Iterator[tuple[int, bytes]]:
    """An object stream begins with pairs of a number and an offset."""
    numbers = [int(each) for each in content[:first].split() if each.isdigit() and len(each) < 10]
    starts = numbers[1::2]
    for number, start, end in zip(numbers[::2], starts, [*starts[1:], len(content)], strict=False):
        if body := content[first + start : first + end]:
            yield number, body
