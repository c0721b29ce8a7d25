"""Takes entries out of logs and lists, texts of which most lines begin alike; of prose no line is taken out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ...editing import Cell, Record
from .base import Patch, Span, TextRecords, decoded

_LINE = re.compile(r"[^\n]*(?:\n|\Z)")
_ALIKE = 0.6
"""Share of the entries that must begin alike."""


def read(content: bytes, name: str) -> TextRecords:
    """One record an entry, a line that is indented with the one above; of prose, one a line, to be written only."""
    text, charset = decoded(content)
    entries = list(_entries(text))
    if not _alike([text[start:end] for start, end in entries]):
        lines = [match.span() for match in _LINE.finditer(text) if match[0].strip()]
        return TextRecords(text, charset, tuple(_span(text, n, *line, "text") for n, line in enumerate(lines, 1)))
    return TextRecords(text, charset, tuple(_span(text, n, *entry, "entry") for n, entry in enumerate(entries, 1)))


def _entries(text: str) -> Iterator[tuple[int, int]]:
    """Lines, those that are indented or blank with the one above."""
    start = end = 0
    for match in _LINE.finditer(text):
        line = match[0]
        if line and not (start < end and (line[0] in " \t" or not line.strip())):
            if start < end:
                yield start, end
            start = match.start()
        end = match.end()
    if start < end:
        yield start, end


def _span(text: str, number: int, start: int, end: int, kind: str) -> Span:
    said = text[start:end].rstrip("\r\n")

    def write(name: str, value: Cell) -> Iterator[Patch]:
        yield start, start + len(said), str(value)

    return Span(Record(str(number), kind, {"text": said}, removable=kind == "entry"), start, end, write)


def _alike(entries: list[str]) -> bool:
    """Whether these are entries of a log: they begin with a time, a number, a tag, in the same form."""
    shapes = Counter(_shape(entry) for entry in entries)
    shape, count = shapes.most_common(1)[0] if shapes else ("", 0)
    return len(entries) >= 3 and bool(re.search(r"[0\[<|]", shape)) and count >= _ALIKE * len(entries)


def _shape(entry: str) -> str:
    """How an entry begins: digits as 0, letters as a, runs of them once."""
    return re.sub(r"a+", "a", re.sub(r"[^\W\d_]", "a", re.sub(r"\d+", "0", entry.removeprefix("\ufeff")[:10])))[:4]
