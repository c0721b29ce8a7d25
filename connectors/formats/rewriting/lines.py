"""Takes entries out of logs and lists, texts of which most lines begin alike; prose is left to a person."""

from __future__ import annotations

import re
from collections import Counter

from .base import Record, Records, Span, TextRecords, decoded

_LINE = re.compile(r"[^\n]*(?:\n|\Z)")
_ALIKE = 0.6
"""Share of the entries that must begin alike."""


def read(content: bytes, name: str) -> Records | None:
    """One record an entry; a line that is indented goes with the one above."""
    found = decoded(content)
    if found is None:
        return None
    text, charset = found
    entries: list[list[int]] = []
    for match in _LINE.finditer(text):
        line = match[0]
        if not line:
            continue
        if entries and (line[0] in " \t" or not line.strip()):
            entries[-1][1] = match.end()
        else:
            entries.append([match.start(), match.end()])
    if not _alike([text[start:end] for start, end in entries]):
        return None
    spans = [
        Span(Record(number, {"text": text[start:end]}), start, end) for number, (start, end) in enumerate(entries, 1)
    ]
    return TextRecords(text, charset, tuple(spans))


def _alike(entries: list[str]) -> bool:
    """Whether these are entries of a log: they begin with a time, a number, a tag, in the same form."""
    shapes = Counter(_shape(entry) for entry in entries)
    shape, count = shapes.most_common(1)[0] if shapes else ("", 0)
    return len(entries) >= 3 and bool(re.search(r"[0\[<|]", shape)) and count >= _ALIKE * len(entries)


def _shape(entry: str) -> str:
    """How an entry begins: digits as 0, letters as a, runs of them once."""
    return re.sub(r"a+", "a", re.sub(r"[^\W\d_]", "a", re.sub(r"\d+", "0", entry.removeprefix("\ufeff")[:10])))[:4]
