"""The checksum of `zlib.crc32`, over many short stretches of bytes at once."""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint32]


def _table() -> Words:
    """What one byte does to a checksum of zero."""
    return np.array([crc32(bytes([byte]), 0xFFFFFFFF) ^ 0xFFFFFFFF for byte in range(256)], dtype=np.uint32)


_TABLE = _table()


def crc_columns(columns: Sequence[NDArray[np.uint8]], start: int) -> list[Words]:
    """`crc32(stretch, start)` of each stretch after one byte, two bytes …; `columns` hold the first bytes of all
    stretches, the second ones, and so on.
    """
    value, found = np.full(columns[0].shape, ~np.uint32(start), dtype=np.uint32), []
    for column in columns:
        value = _TABLE[(value ^ column) & np.uint32(255)] ^ (value >> np.uint32(8))
        found.append(~value)
    return found
