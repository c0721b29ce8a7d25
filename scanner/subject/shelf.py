"""Keeps what was read of files for the next reading in the same search: in memory alone, and within a bound.

What rows in files tell is looked for in all files again; to open, unpack and read them takes far longer than to look.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from connectors import Asset, Budget, Connector, Part, Passage, Rows

_MOST = 256 << 20
"""Bytes of all that is kept, about; what does not fit is read from its source again."""
_SIGN, _CELL = 2, 80
"""Bytes of a character of text, and of a cell of a table, on average."""


class Shelf:
    """What a search has read of each file."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._used = 0
        self._kept: dict[tuple[str, tuple[str, ...]], Sequence[Part]] = {}

    def read(self, connector: Connector, asset: Asset, budget: Budget) -> Iterator[Part]:
        """All that a file holds; raises `ConnectorError` as its connector does, and then keeps nothing of it."""
        place = (asset.source, asset.segments)
        if place in self._kept:
            yield from self._kept[place]
            return
        parts: list[Part] = []
        size = 0
        for part in connector.read(asset, Budget(seconds=budget.seconds, block=budget.block, full=True)):
            yield part
            size += _size(part)
            if self._used + size <= self._most:
                parts.append(part)
            else:
                parts.clear()
        if self._used + size <= self._most:
            self._used += size
            self._kept[place] = parts

    def kept(self) -> Iterator[Sequence[Part]]:
        """What is in memory of each file."""
        yield from self._kept.values()


def _size(part: Part) -> int:
    if isinstance(part, Passage):
        return len(part.text) * _SIGN
    return part.frame.size * _CELL if isinstance(part, Rows) else _CELL
