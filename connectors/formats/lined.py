"""Makes tables of texts whose records go over several lines: what a form calls its parts becomes columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ..base import Extent, Part, Passage
from .base import Content, Reading
from .records import JSON_STYLE, Style, Tables
from .text import PASSAGE, Decoder

_HELD = 2_000
"""Records before a block of them is given."""
Record = dict[str, Any]
Found = tuple[str, Record] | str
"""A record with the name of its table (empty: that of the file), or a line that belongs to none."""


def read_records(
    content: Content,
    reading: Reading,
    records: Callable[[Iterator[str]], Iterator[Found]],
    style: Style = JSON_STYLE,
) -> Iterator[Part]:
    """The records as tables, each kind its own; lines of no record as text."""
    source = Decoder(content)
    tables = Tables(reading.locator, reading.budget, source.progress, style)
    held: dict[str, list[Record]] = {}
    loose: list[str] = []
    size = 0
    for found in records(line.rstrip("\r\n").removeprefix("\ufeff") for line in source.lines()):
        if isinstance(found, str):
            loose.append(found)
            size += len(found)
            if size > PASSAGE:
                yield _text(loose, reading)
                loose, size = [], 0
            continue
        path, record = found
        batch = held.setdefault(path, [])
        batch.append(record)
        if len(batch) >= _HELD:
            yield from tables.of_list(batch, path)
            held[path] = []
    for path, batch in held.items():
        if batch:
            yield from tables.of_list(batch, path)
    if any(line.strip() for line in loose):
        yield _text(loose, reading)
    extent = source.extent()
    yield Extent(tables.total, extent.bytes_read, extent.bytes_total, "", extent.attributes)


def add(record: Record, name: str, value: Any) -> None:
    """One more value under a name; what comes twice is a list."""
    known = record.get(name)
    if known is None:
        record[name] = value
    elif isinstance(known, list):
        known.append(value)
    else:
        record[name] = [known, value]


def _text(lines: list[str], reading: Reading) -> Passage:
    return Passage("\n".join(lines), reading.locator.at("other lines"))
