"""A file as records that can be taken out of it, everything else left byte for byte as it is."""

from __future__ import annotations

import codecs
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from ..charset import SAMPLE, detect


@dataclass(frozen=True)
class Record:
    """One record: a row, a line, a message."""

    number: int
    """1, 2, 3 … in the order of the file."""
    cells: Mapping[str, Any] = field(repr=False)
    """What it holds, by field; a record of running text has the one field `text`."""


class Records(Protocol):
    """The records of one file."""

    @property
    def records(self) -> Sequence[Record]:
        """In the order of the file, its header not among them."""

    def without(self, numbers: Collection[int]) -> bytes | None:
        """The file without these records; None if it cannot be written back exactly."""


@dataclass(frozen=True)
class Span:
    """Where a record stands in the text, and where the text goes on without it."""

    record: Record
    start: int
    end: int


@dataclass(frozen=True)
class TextRecords:
    """The records of a text, as spans of it; a text that does not encode back to the same bytes is none."""

    text: str = field(repr=False)
    charset: str
    spans: tuple[Span, ...] = field(repr=False)

    @property
    def records(self) -> Sequence[Record]:
        """See `Records`."""
        return [span.record for span in self.spans]

    def without(self, numbers: Collection[int]) -> bytes | None:
        """See `Records`."""
        out, end = [], 0
        for span in self.spans:
            if span.record.number in numbers:
                out.append(self.text[end : max(end, span.start)])
                end = max(end, span.end)
        return ("".join(out) + self.text[end:]).encode(self.charset)


def decoded(content: bytes) -> tuple[str, str] | None:
    """A text and its charset, a byte order mark left in it; None if it would not encode back to the same bytes."""
    found = detect(content[:SAMPLE], whole=len(content) <= SAMPLE)
    if found is None:
        return None
    charset = _plain(found.name, content)
    try:
        text = content.decode(charset)
        same = text.encode(charset) == content
    except (UnicodeError, LookupError):
        return None
    return (text, charset) if same else None


def _plain(name: str, content: bytes) -> str:
    """The charset that leaves a byte order mark alone."""
    wide = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
    if name == "utf-16":
        return wide.get(content[:2], name)
    return {"utf-8-sig": "utf-8"}.get(name, name)
