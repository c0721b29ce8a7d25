"""Reads LDIF, the text form of directories (RFC 2849): an entry a row, folded lines joined, base64 values decoded.

Attributes keep their names without options (`cn;lang-fr` is `cn`); one that comes several times has several rows.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator

from ..base import Part
from .base import Content, Reading
from .lined import Found, Record, add, read_records

_START = re.compile(
    r"\A\s*(?:#[^\n]*\n(?: [^\n]*\n)*|\s*\n)*(?:version: *1\s*\n(?:#[^\n]*\n|\s*\n)*)?dn::? ?\S", re.IGNORECASE
)
_LINE = re.compile(r"([A-Za-z][\w.-]*)(?:;[\w;-]+)?(:[:<]?) ?(.*)", re.DOTALL)

_TOGETHER = frozenset(("objectClass", "memberOf"))
"""Attributes of which each entry has many, and that tell nothing: one value, so that they repeat no row."""


def looks_like_directory(text: str) -> bool:
    """Whether a text begins with the name of an entry."""
    return bool(_START.match(text))


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """The entries as one table, comments as text."""
    return read_records(content, reading, entries)


def entries(lines: Iterator[str]) -> Iterator[Found]:
    """The entries that lines hold, and lines of none."""
    entry: Record = {}
    for line in _unfolded(lines):
        if not line.strip():
            if entry:
                yield "", entry
            entry = {}
        elif line.startswith("#"):
            yield line[1:].strip()
        elif match := _LINE.fullmatch(line):
            value = _decoded(match[3]) if match[2] == "::" else match[3].strip()
            if match[1] in _TOGETHER and match[1] in entry:
                entry[match[1]] += f" {value}"
            elif value and match[1] != "version":
                add(entry, match[1], value)
        elif line.strip() != "-":
            yield line
    if entry:
        yield "", entry


def _unfolded(lines: Iterator[str]) -> Iterator[str]:
    """Lines that begin with a space go on the line before."""
    held: list[str] = []
    for line in lines:
        if line.startswith(" ") and held:
            held.append(line[1:])
            continue
        if held:
            yield "".join(held)
        held = [line]
    if held:
        yield "".join(held)


def _decoded(value: str) -> str:
    """The text that base64 hides; what is none (a photo, a key) stays as it is written."""
    try:
        text = base64.b64decode(value.strip(), validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return value
    return text if text.isprintable() or "\n" in text else value
