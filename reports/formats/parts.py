"""Builds documents that are XML parts in a zip archive, byte by byte the same for the same content."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from lxml import etree

from ..pages import visible

Node = Any
"""An element of lxml."""
_COMPRESSION_LEVEL = 6


def builder(namespaces: Mapping[str, str]) -> Callable[..., Node]:
    """A function that makes elements: `node("w:p", {"w:id": "1"}, child, "text")`; a `None` child is left out.

    The namespace of the prefix `""` is that of elements without one. Text is text: whatever it holds becomes neither
    markup nor an invalid document.
    """
    declared: dict[Any, str] = {prefix or None: iri for prefix, iri in namespaces.items()}

    def name(prefixed: str) -> str:
        prefix, _, local = prefixed.rpartition(":")
        return f"{{{namespaces[prefix]}}}{local}" if prefix else local

    def node(tag: str, *content: Any) -> Node:
        whole = name(tag) if ":" in tag or "" not in namespaces else f"{{{namespaces['']}}}{tag}"
        element = etree.Element(whole, nsmap=declared)
        for part in content:
            if isinstance(part, Mapping):
                for key, value in part.items():
                    element.set(name(key), visible(str(value)))
            elif isinstance(part, str):
                _write(element, visible(part))
            elif part is not None:
                element.append(part)
        return element

    return node


def _write(element: Node, text: str) -> None:
    """Text behind what is in the element already."""
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def as_xml(root: Node) -> bytes:
    """A part: the tree, with its declaration."""
    etree.cleanup_namespaces(root)
    content: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return content


def zipped(parts: Mapping[str, bytes], day: date, *, stored: str = "") -> bytes:
    """The archive, its entries in the order given, all of `day`; the entry `stored` is not compressed."""
    out = io.BytesIO()
    at = (max(day.year, 1980), day.month, day.day, 0, 0, 0)
    with zipfile.ZipFile(out, "w", compresslevel=_COMPRESSION_LEVEL) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, at)
            entry.create_system = 3  # not that of the machine
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, content, zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED)
    return out.getvalue()
