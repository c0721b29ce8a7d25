"""Reads Word and PowerPoint documents, of today (zip packages) and of before 2007 (OLE2 files)."""

from __future__ import annotations

from collections.abc import Iterator

from ...base import Part
from ..base import Content, Reading, Unreadable
from ..package import Package
from .legacy import read_legacy
from .slides import read_slides
from .word import read_word

_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """Everything a person could read in it, in reading order."""
    content.stream.seek(0)
    if content.stream.read(len(_OLE2)) == _OLE2:
        return read_legacy(content, reading)
    package = Package(content, reading)
    names = [name.lower() for name in package.names]
    if any(name.startswith("ppt/") for name in names):
        return read_slides(package)
    if any(name.startswith("word/") or name.endswith("document.xml") for name in names):
        return read_word(package)
    raise Unreadable("failed", "broken", "The package holds neither a text nor a presentation.")
