"""Gets out of a damaged workbook what its parts still hold, where the proper reader gives up.

Of an xlsx package the shared strings and the sheets are read as far as they go: text and numbers as they are stored,
dates as the serial numbers that they are there. Of an ods package and of an old xls the text alone is recovered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from ..base import Omission, Part
from .base import Content, Reading, Unreadable
from .package import Package, local
from .passages import in_passages

_REFERENCE = re.compile(r"([A-Z]{1,3})\d*")
_WIDEST = 16_384
"""Columns of a sheet (ECMA-376 part 1, 18.3.1.13)."""

Cells = list[Any]


def salvaged_sheets(content: Content, reading: Reading) -> Iterator[tuple[str, list[Cells]]]:
    """Name and cells of each sheet of an xlsx package; nothing if it has none that can be found."""
    if not _is_package(content):
        return
    package = Package(content, reading)
    shared = list(_shared(package))
    names = [str(element.get("name")) for _, element in package.walk("xl/workbook.xml") if _ends(_, element, "sheet")]
    parts = [name for name in package.names if re.fullmatch(r"xl/worksheets/[^/]+\.xml", name, re.IGNORECASE)]
    for place, part in enumerate(parts):
        name = names[place] if len(names) == len(parts) else PurePosixPath(part).stem
        yield name, list(_rows(package, part, shared))


def salvaged_text(content: Content, reading: Reading) -> Iterator[Part]:
    """The text of an ods package or an xls; raises `Unreadable` if there is none."""
    lines = _of_package(content, reading) if _is_package(content) else _of_compound(content)
    found = list(in_passages(lines, reading.locator, "lines"))
    if not found:
        raise Unreadable("failed", "broken", "The workbook is damaged.")
    yield from found


def damage(reading: Reading) -> Omission:
    """What is said of a workbook that was salvaged."""
    reason = "The workbook is damaged; what its parts still hold was read."
    return Omission("partial", "broken", reason, reading.locator)


def _is_package(content: Content) -> bool:
    content.stream.seek(0)
    return content.stream.read(2) == b"PK"


def _ends(event: str, element: Any, name: str) -> bool:
    return event == "end" and local(element.tag) == name


def _shared(package: Package) -> Iterator[str]:
    """The strings that cells refer to by number."""
    texts: list[str] = []
    for event, element in package.walk("xl/sharedStrings.xml"):
        if _ends(event, element, "t"):
            texts.append(element.text or "")
        elif _ends(event, element, "si"):
            yield "".join(texts)
            texts = []
            element.clear()


def _rows(package: Package, part: str, shared: list[str]) -> Iterator[Cells]:
    row: Cells = []
    for event, element in package.walk(part):
        if _ends(event, element, "c"):
            place = _column(element.get("r") or "", len(row))
            row.extend([None] * (place + 1 - len(row)))
            row[place] = _value(element, shared)
        elif _ends(event, element, "row"):
            yield row
            row = []
            element.clear()
    if row:
        yield row


def _column(reference: str, following: int) -> int:
    match = _REFERENCE.match(reference)
    if match is None:
        return min(following, _WIDEST - 1)
    place = 0
    for letter in match[1]:
        place = place * 26 + ord(letter) - ord("A") + 1
    return min(place, _WIDEST) - 1


def _value(cell: Any, shared: list[str]) -> Any:
    text = "".join(node.text or "" for node in cell.iter() if local(node.tag) in ("v", "t"))
    if cell.get("t") == "s":
        return shared[int(text)] if text.isdecimal() and int(text) < len(shared) else None
    if cell.get("t") in ("str", "inlineStr", "e") or not text:
        return text or None
    try:
        return float(text)
    except ValueError:
        return text


def _of_package(content: Content, reading: Reading) -> Iterator[str]:
    package = Package(content, reading)
    for event, element in package.walk("content.xml"):
        if _ends(event, element, "p"):
            yield "".join(str(text) for text in element.itertext())


def _of_compound(content: Content) -> Iterator[str]:
    import office_oxide

    content.stream.seek(0)
    try:
        text = office_oxide.Document.from_bytes(content.stream.read(), "xls").plain_text()
    except Exception:  # noqa: BLE001  whatever it raises quotes the content
        return
    yield from text.splitlines()
