"""Reads e-books (EPUB 2 and 3): the chapters in reading order, each as a member, then the pages left over."""

from __future__ import annotations

import io
import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from ..base import Extent, Part
from .base import Content, Reading, Unreadable
from .package import Package, attribute, local
from .passages import at_place

_PAGES = (".xhtml", ".html", ".htm", ".xml", ".ncx", ".svg", ".txt")
_OBFUSCATED = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""Fonts are disguised by these; it is not encryption (EPUB 3.3, 4.4)."""
_ATTRIBUTES = {"title": "title", "creator": "author"}


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """The pages through the reader of HTML; author, title and the like as `properties`."""
    package = Package(content, reading)
    if _is_locked(package):
        raise Unreadable("skipped", "encrypted", "The book is encrypted by its publisher.")
    book = next((name for name in package.names if name.lower().endswith(".opf")), "")
    book = _root(package) or book
    said = list(_metadata(package, book))
    yield from at_place([f"{name}: {text}" for name, text in said], reading.locator, "properties")
    for name in _in_order(package, book):
        data = package.read(name)
        if data.strip():
            yield from reading.descend(Content(io.BytesIO(data), len(data), name), reading.locator.inside(name))
    yield from package.omissions()
    attributes = {_ATTRIBUTES[name]: text for name, text in said if name in _ATTRIBUTES}
    yield Extent(bytes_read=content.size, bytes_total=content.size, format="epub", attributes=attributes)


def _is_locked(package: Package) -> bool:
    return any(
        event == "end"
        and local(element.tag) == "EncryptionMethod"
        and attribute(element, "Algorithm") not in _OBFUSCATED
        for event, element in package.walk("META-INF/encryption.xml")
    )


def _root(package: Package) -> str:
    for event, element in package.walk("META-INF/container.xml"):
        if event == "end" and local(element.tag) == "rootfile":
            return attribute(element, "full-path")
    return ""


def _metadata(package: Package, book: str) -> Iterator[tuple[str, str]]:
    for event, element in package.walk(book):
        parent = element.getparent()
        if event == "end" and parent is not None and local(parent.tag) == "metadata":
            text = (element.text or attribute(element, "content") or "").strip()
            if text:
                yield attribute(element, "property") or attribute(element, "name") or local(element.tag), text


def _in_order(package: Package, book: str) -> list[str]:
    """The pages of the spine, then every other page of the package."""
    hrefs: dict[str, str] = {}
    spine: list[str] = []
    for event, element in package.walk(book):
        if event != "end":
            continue
        if local(element.tag) == "item":
            href = unquote(attribute(element, "href"))
            hrefs[attribute(element, "id")] = posixpath.normpath(posixpath.join(posixpath.dirname(book), href))
        elif local(element.tag) == "itemref":
            spine.append(attribute(element, "idref"))
    shown = [hrefs[each] for each in spine if hrefs.get(each, "") in package]
    rest = [name for name in package.names if name.lower().endswith(_PAGES) and not name.startswith("META-INF/")]
    return list(dict.fromkeys([*shown, *rest]))
