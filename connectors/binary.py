"""Values that are no text: what stands for them in a row, how a key of bytes is written, and who hands out the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Protocol, runtime_checkable

from .base import Asset, Budget, Part
from .signatures import signature

COLUMN = re.compile("byte|blob|binary|raw|image")
"""Types of columns that hold bytes."""
KEY_BYTES = 64
"""Bytes up to which a value may be a key or a digest; it is written out, since it may lead to other rows."""
_WRITTEN = re.compile(r"0x(?:[0-9a-f]{2})+")


class Binary(str):
    """What stands for a long value of bytes in a row: `image/png, 6812 bytes`; the value itself stays in its store."""

    __slots__ = ()

    @classmethod
    def of(cls, content: bytes, limit: int) -> Binary:
        """Of a value that was read up to one byte beyond `limit`."""
        size = f"more than {limit}" if len(content) > limit else str(len(content))
        kind = signature(content)
        return cls(f"{kind.media_type if kind else 'binary'}, {size} bytes")


def written(content: bytes) -> str:
    """A short value as text: `0x0190a3…`, in the manner of databases."""
    return f"0x{content.hex()}"


def stored(value: Any, column_type: str) -> Any:
    """What a column of bytes holds where a row says `written`; every other value as it is."""
    if isinstance(value, str) and COLUMN.search(column_type) and _WRITTEN.fullmatch(value):
        return bytes.fromhex(value[2:])
    return value


@runtime_checkable
class WithAttachments(Protocol):
    """Can hand out the images and documents that stand in the cells of its rows."""

    def attachment(self, asset: Asset, column: str, row: Mapping[str, Any], most: int) -> bytes:
        """The whole value of a column of the row with these values; empty if there is none, or none of `most` bytes.

        Raises `AssetUnreadable`.
        """

    def passages(self, content: bytes, row: str, column: str, budget: Budget) -> Iterator[Part]:
        """What a document says that was handed out, read in a worker process; located in its row and column."""
