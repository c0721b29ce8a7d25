"""Gathers the terms of one asset while it is scanned, and gives its filter if the asset was read whole."""

from __future__ import annotations

from connectors import Part, Passage, Rows

from .filters import Filter
from .terms import terms_of

MOST = 250_000
"""Terms of one asset; one with more is not indexed: it is searched, not ruled out."""


class Collector:
    """The terms of one asset."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._terms: set[str] | None = set()

    def add(self, part: Part) -> None:
        """Take the words and digits of a part; nothing of it is kept but keyed bits."""
        if self._terms is None:
            return
        match part:
            case Passage():
                self._terms |= terms_of(part.text)
            case Rows():
                for at in range(part.frame.shape[1]):  # names may repeat
                    cells = (str(cell) for cell in part.frame.iloc[:, at].unique() if cell is not None)
                    self._terms |= terms_of("\0".join(cells))
                    if len(self._terms) > MOST:
                        break
        if len(self._terms) > MOST:
            self._terms = None

    def filter(self) -> bytes:
        """The filter; empty where there is too much to tell anything."""
        return b"" if self._terms is None else Filter.of(self._terms, self._key).bits
