"""Reads the values of XML in a text: `<WorkerFirstName>Loïc</WorkerFirstName>`, `<person nom="Piron" …/>`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .carried import Carried

_TAG = re.compile(
    r"<(?P<close>/)?(?:[\w\-]{1,30}:)?(?P<name>[A-Za-z_][\w.\-]{0,60})(?P<attributes>(?:\s[^<>]{0,600})?)>"
    r"(?P<value>[^<>\n]{0,200}(?=</))?"
)
_ATTRIBUTE = re.compile(r"\s(?:[\w\-]{1,30}:)?([A-Za-z_][\w.\-]{0,60})\s{0,3}=\s{0,3}([\"'])([^\"'<>\n]{1,200})\2")
_PAGE = re.compile(r"<(?:html|head|body|div|span|p|br|td|tr|li|a|b|i|h[1-6]|table|w:|text:)[\s/>]", re.IGNORECASE)
"""A page's elements say how it looks, not what it holds."""
_DEPTH = 12


def elements(text: str) -> Iterator[Carried]:
    """All elements that hold a value, and attributes, by the path to them below the outermost."""
    if ("</" not in text and "/>" not in text) or _PAGE.search(text):
        return
    table = Carried("")
    path: list[str] = []
    for match in _TAG.finditer(text):
        name, attributes = match["name"], match["attributes"]
        if match["close"]:
            while path and path.pop() != name:
                pass  # an element that was never closed
            if not path and table.fields:
                yield table
                table = Carried("")
            continue
        below = [*path[1:], name] if path else [name]
        table.name = table.name or name
        for attribute in _ATTRIBUTE.finditer(attributes):
            table.add("/".join([*below, attribute[1]]), *attribute.span(3))
        if match["value"]:
            stripped = match["value"].strip()
            start = match.start("value") + match["value"].index(stripped)
            table.add("/".join(below), start, start + len(stripped))
        if not attributes.endswith("/") and len(path) < _DEPTH:
            path.append(name)
    if table.fields:
        yield table
