"""Makes the frames that readers of tables yield: object columns, `None` for what is missing, names that may repeat."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas

BLOCK_CHARACTERS = 4 * 1024 * 1024
"""A block ends at about this size even if few rows fill it, so that memory stays bounded."""


def frame(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> pandas.DataFrame:
    """A frame of the rows; short ones are filled up, cells beyond the names get columns `column 7`, `column 8` …"""
    import pandas

    width = max([len(names), *map(len, rows)])
    columns = [*names, *(f"column {place}" for place in range(len(names) + 1, width + 1))]
    cells = [[*row, *[None] * (width - len(row))] for row in rows]
    return pandas.DataFrame(cells, columns=pandas.Index(columns, dtype=object), dtype=object)
