"""Gives a PDF that lost its end a new one: a catalogue of the page objects that are still there."""

from __future__ import annotations

import re

_OBJECT = re.compile(rb"(?:^|[\r\n\s])(\d{1,8})\s+(\d{1,5})\s+obj\b")
_PAGE = re.compile(rb"/Type\s*/Page(?![a-zA-Z])")
_NEAR = 4096
_PAGES = 20_000


def salvage(data: bytes) -> bytes:
    """The same file with a catalogue at its end, or nothing if no page object is found."""
    pages: dict[bytes, None] = {}
    highest = 0
    for match in _OBJECT.finditer(data):
        highest = max(highest, int(match[1]))
        body = data[match.end() : match.end() + _NEAR].partition(b"endobj")[0].partition(b"stream")[0]
        if _PAGE.search(body) and len(pages) < _PAGES:
            pages[match[1] + b" " + match[2] + b" R"] = None
    if not pages:
        return b""
    tree, catalogue = highest + 1, highest + 2
    kids = b" ".join(pages)
    return data + (
        b"\nendstream endobj\n%d 0 obj\n<</Type/Pages/Count %d/MediaBox[0 0 595 842]/Kids[%b]>>\nendobj\n"
        b"%d 0 obj\n<</Type/Catalog/Pages %d 0 R>>\nendobj\ntrailer\n<</Root %d 0 R/Size %d>>\n%%%%EOF\n"
        % (tree, len(pages), kids, catalogue, tree, catalogue, catalogue + 1)
    )
