"""Reads workbooks (xlsx, xls, xlsb, ods): every sheet, hidden ones too, and every table on a sheet.

What stands above or between tables becomes a passage, a form (labels beside values) too. Numbers without a fraction
are given as integers, dates and times in ISO 8601; text cells keep their leading zeros. Comments, headers, footers and
text boxes of an xlsx follow as passages.
"""

from __future__ import annotations

import io
import random
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from ..base import Extent, Part, Passage, Rows
from .base import Content, Reading, Unreadable
from .grid import Region, regions
from .margins import margins
from .table import frame

_DAMAGED = "It is damaged; what its parts still hold was read."


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """The tables and texts of each sheet in turn, then what is written around the cells."""
    content.stream.seek(0)
    total = 0
    for name, cells in _sheets(content):
        for part in _sheet(name, cells, reading):
            total += len(part.frame) if isinstance(part, Rows) else 0
            yield part
    yield from margins(content, reading)
    yield Extent(rows_total=total)


def _sheets(content: Content) -> Iterator[tuple[str, list[list[Any]]]]:
    """The cells of each sheet, from its first row and column on."""
    import python_calamine as calamine

    try:
        book = calamine.load_workbook(io.BytesIO(content.stream.read()))
    except calamine.PasswordError:
        raise Unreadable("skipped", "encrypted", "It is protected with a password.") from None
    for sheet in book.sheets_metadata:
        if sheet.typ == calamine.SheetTypeEnum.WorkSheet:
            yield sheet.name, book.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False)


def _sheet(name: str, cells: list[list[Any]], reading: Reading) -> Iterator[Part]:
    """The regions of one sheet."""
    for region in regions([[_cell(value) for value in row] for row in cells]):
        if region.text:
            place = f"rows {region.start}-{region.start + len(region.rows) - 1}"
            yield Passage(region.text, reading.locator.inside(name).at(place))
        else:
            yield from _table(name, region, reading)


def _table(name: str, region: Region, reading: Reading) -> Iterator[Rows]:
    """One table in blocks; a random sample of its rows if there are more than the budget allows."""
    budget = reading.budget
    numbers: Sequence[int] = range(len(region.rows))
    sampling = "all"
    if len(numbers) > budget.rows and not budget.full:
        sampling = f"random {budget.rows} of {len(numbers)} rows, seed {budget.seed}"
        numbers = sorted(random.Random(budget.seed).sample(numbers, budget.rows))  # noqa: S311  a sample, no secret
    for start in range(0, max(len(numbers), 1), budget.block):
        block = numbers[start : start + budget.block]
        yield Rows(
            frame(region.names, [region.rows[number] for number in block]),
            reading.locator if region.only else reading.locator.at(f"from row {region.start}"),
            sheet=name,
            first=block[0] + 1 if block else 1,
            total=len(region.rows),
            sampling=sampling,
            named=region.named,
        )


def _cell(value: Any) -> Any:
    """A cell as a plain value; `None` if it is empty."""
    match value:
        case "" | None:
            return None
        case bool() | str():
            return value
        case float():
            return int(value) if value.is_integer() and abs(value) < 1e15 else value
        case datetime():
            return value.isoformat(" ")
        case date() | time():
            return value.isoformat()
        case timedelta():
            return str(value)
    return value
