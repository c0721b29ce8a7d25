"""Takes entries out of logs and lists; of prose no line is taken out."""

from __future__ import annotations

from collections.abc import Iterator

from ...editing import Cell, Record
from ..entries import Stretch, at_lines, entries_of, lines_of
from .base import Patch, Span, TextRecords, decoded


def read(content: bytes, name: str) -> TextRecords:
    """One record an entry, a line that is indented with the one above; of prose, one a line, to be written only."""
    text, charset = decoded(content)
    entries = entries_of(text)
    found = entries or [(start, end) for start, end in lines_of(text) if text[start:end].strip()]
    kind = "entry" if entries else "text"
    spans = (_span(text, n, *one, kind) for n, one in enumerate(at_lines(text, found), 1))
    return TextRecords(text, charset, tuple(spans))


def _span(text: str, number: int, place: str, stretch: Stretch, kind: str) -> Span:
    start, end = stretch
    said = text[start:end].rstrip("\r\n")

    def write(name: str, value: Cell) -> Iterator[Patch]:
        yield start, start + len(said), str(value)

    return Span(Record(str(number), kind, {"text": said}, kind == "entry", place=place), start, end, write)
