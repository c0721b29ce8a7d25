"""A file as records that can be taken out of it or get other values, everything else left byte for byte as it is."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from ...editing import Cell, Edit, Record
from ..base import Unreadable
from ..charset import SAMPLE, detect

Patch = tuple[int, int, str]
"""From where to where a text is replaced, and by what."""
Write = Callable[[str, Cell], Iterable[Patch]]
"""How a field of a record gets another value; raises `Unreadable` if it cannot be written there."""
SIGNED = "It is signed: written anew its signature would be void."
"""Why a file with a digital signature is left as it is."""


class Editable(Protocol):
    """The records of one file."""

    @property
    def records(self) -> Sequence[Record]:
        """In the order of the file, its header not among them."""

    def edited(self, edit: Edit) -> bytes:
        """The file with the changes, and no other; raises `Unreadable` if it cannot be written so."""


def refused(reason: str, code: str = "form") -> Unreadable:
    """That a file is not rewritten, and why."""
    return Unreadable("skipped", code, reason)


def not_written(name: str, value: Cell) -> Iterable[Patch]:
    """A record whose fields cannot be written."""
    raise refused("The old value stands in it in a form that cannot be written anew.")


@dataclass(frozen=True)
class Span:
    """Where a record stands in the text, and how its fields are written."""

    record: Record
    start: int
    end: int
    write: Write = not_written


@dataclass(frozen=True)
class TextRecords:
    """The records of a text, as spans of it; a text that does not encode back to the same bytes is none."""

    text: str = field(repr=False)
    charset: str
    spans: tuple[Span, ...] = field(repr=False)

    @property
    def records(self) -> Sequence[Record]:
        """See `Editable`."""
        return [span.record for span in self.spans]

    def edited(self, edit: Edit) -> bytes:
        """See `Editable`."""
        patches = [*self.removals(frozenset(edit.gone))]
        by_id = {span.record.id: span for span in self.spans}
        for name, cells in edit.cells.items():
            for cell, value in cells.items():
                patches += by_id[name].write(cell, value)
        return encoded(patched(self.text, patches), self.charset)

    def removals(self, gone: Collection[str]) -> Iterator[Patch]:
        """What goes from the text with these records."""
        yield from ((span.start, span.end, "") for span in self.spans if span.record.id in gone)


def patched(text: str, patches: Iterable[Patch]) -> str:
    """The text with its patches; raises `Unreadable` if two of them meet."""
    out, end = [], 0
    for start, stop, new in sorted(patches):
        if start < end:
            raise refused("What would be changed in it overlaps.")
        out += [text[end:start], new]
        end = stop
    return "".join(out) + text[end:]


def encoded(text: str, charset: str) -> bytes:
    """A text in the charset of its file."""
    try:
        return text.encode(charset)
    except UnicodeEncodeError:
        raise refused("The new value has letters that the encoding of the file does not have.", "charset") from None


def decoded(content: bytes) -> tuple[str, str]:
    """A text and its charset, a byte order mark left in it; raises `Unreadable` if it would not encode back to the
    same bytes."""
    found = detect(content[:SAMPLE], whole=len(content) <= SAMPLE)
    try:
        charset = _plain(found.name, content) if found else ""
        text = content.decode(charset)
        if text.encode(charset) == content:
            return text, charset
    except (UnicodeError, LookupError):
        pass
    raise refused("Its encoding is not certain: it cannot be written back exactly.", "charset")


def _plain(name: str, content: bytes) -> str:
    """The charset that leaves a byte order mark alone."""
    wide = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
    if name == "utf-16":
        return wide.get(content[:2], name)
    return {"utf-8-sig": "utf-8"}.get(name, name)
