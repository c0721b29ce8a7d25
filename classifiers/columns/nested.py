"""Takes cells apart that hold a record each, `{"first_name": "An"}` or `<emp><naam>Maes</naam></emp>`, as a table.

What stands under a key is judged by the key and the values under it, as a column of its own would be. As text alone a
record shows little more than identifiers that check.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from ..base import ColumnSample

_LEAST = 0.6
"""Share of the values that are records, before a column is one of records."""
_READ, _LONGEST, _DEPTH = 1000, 20_000, 8
"""Distinct values that are taken apart, characters of one, and how deep records stand in each other."""
_EMPTY = {"[]", "{}", "null"}
"""Of who has none: such a cell says nothing of what the others hold."""
_MOST_KEYS = 200
"""Paths of one column; where keys vary from record to record they are data, and name nothing."""


@dataclass
class _Fields:
    """Values by the path of the keys that lead to them, with how often each is there."""

    of: dict[str, Counter[str]] = field(default_factory=dict)

    def add(self, path: str, value: Any, times: int, depth: int = 0) -> None:
        """What stands under a key, with how often its cell is there: values of records within it under longer paths."""
        if depth > _DEPTH or value is None or isinstance(value, bool):
            return
        if isinstance(value, Mapping):
            for key, inner in value.items():
                self.add(f"{path}/{key}", inner, times, depth + 1)
        elif isinstance(value, list):
            for item in value:
                self.add(f"{path}[]", item, times, depth + 1)
        elif text := str(value).strip():
            self.of.setdefault(path, Counter())[text] += times


def fields_within(column: ColumnSample) -> tuple[ColumnSample, ...]:
    """The fields of the records that cells hold, called `column/key/key`; none of a column of other values."""
    cells = [cell for cell in list(column.values)[:_READ] if cell.strip() not in _EMPTY]
    if not cells or sum(map(_may_be_a_record, cells)) < _LEAST * len(cells):
        return ()
    fields, records = _Fields(), 0
    for cell in cells:
        record = _record(cell) if len(cell) <= _LONGEST else None
        if record is not None:
            records += 1
            for name, value in record:
                fields.add(f"{column.name}/{name}", value, column.values[cell])
    if records < _LEAST * len(cells) or len(fields.of) > _MOST_KEYS:
        return ()
    return tuple(
        ColumnSample(path, dict(values), sum(values.values()), named=column.named) for path, values in fields.of.items()
    )


def _may_be_a_record(cell: str) -> bool:
    return cell.lstrip()[:1] in ("{", "[", "<") and cell.rstrip()[-1:] in ("}", "]", ">")


def _record(cell: str) -> Iterator[tuple[str, Any]] | None:
    """What a cell holds by key; None of a cell that is no record."""
    if cell.lstrip()[:1] == "<":
        return _of_xml(cell)
    try:
        data = json.loads(cell)
    except (ValueError, RecursionError):
        return None
    every = data if isinstance(data, list) else [data]
    if not every or not all(isinstance(each, Mapping) for each in every):
        return None
    return (pair for each in every for pair in each.items())


def _of_xml(cell: str) -> Iterator[tuple[str, Any]] | None:
    """No entity is expanded, and nothing fetched."""
    try:
        root = etree.fromstring(cell.encode(), etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return None
    return _texts(root, "")


def _texts(element: etree._Element, path: str) -> Iterator[tuple[str, Any]]:
    for name, value in element.attrib.items():
        yield f"{path}@{etree.QName(str(name)).localname}", str(value)
    children = [child for child in element if isinstance(child.tag, str)]
    if not children and element.text and path:
        yield path.removesuffix("/"), element.text
    for child in children:
        yield from _texts(child, f"{path}{etree.QName(child).localname}/")
