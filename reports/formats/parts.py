"""Builds documents that are XML parts in a zip archive, byte by byte the same for the same content."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import date
from html import escape
from typing import Any

from ..pages import visible

_COMPRESSION_LEVEL = 6
_UNIX = 3
"""The system that made an entry: always the same one, whatever the machine."""


class Node(str):
    """XML that is written already; any other string is text."""

    __slots__ = ()


def node(tag: str, *content: Any) -> Node:
    """An element: `node("w:p", {"w:id": 1}, child, "text")`; a `None` child is left out.

    Text is text: whatever it holds becomes neither markup nor an invalid document.
    """
    attributes, inner = "", []
    for part in content:
        if isinstance(part, Mapping):
            attributes += "".join(f' {key}="{_escaped(str(value))}"' for key, value in part.items())
        elif part is not None:
            inner.append(part if isinstance(part, Node) else _escaped(part))
    return Node(f"<{tag}{attributes}>{''.join(inner)}</{tag}>" if inner else f"<{tag}{attributes}/>")


def as_xml(root: Node, namespaces: Mapping[str, str]) -> bytes:
    """A part: the tree, with the namespaces of its prefixes; `""` is that of elements without one."""
    declared = "".join(f' xmlns{":" if prefix else ""}{prefix}="{iri}"' for prefix, iri in namespaces.items())
    name = re.match(r"<[^ />]+", root)
    assert name
    told = f"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n{name[0]}{declared}{root[name.end() :]}"
    return told.encode()


def zipped(parts: Mapping[str, bytes], day: date, *, stored: str = "") -> bytes:
    """The archive, its entries in the order given, all of `day`; the entry `stored` is not compressed."""
    out = io.BytesIO()
    at = (min(max(day.year, 1980), 2107), day.month, day.day, 0, 0, 0)  # what a zip archive can say
    with zipfile.ZipFile(out, "w", compresslevel=_COMPRESSION_LEVEL) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, at)
            entry.create_system = _UNIX
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, content, zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _escaped(text: str) -> str:
    return escape(text if text.isascii() and text.isprintable() else visible(text))
