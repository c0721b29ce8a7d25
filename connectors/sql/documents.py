"""Opens the documents that a table holds in its binary columns, as members of the table, in worker processes."""

from __future__ import annotations

import dataclasses
import os
import time
from collections.abc import Iterator

from ..base import Budget, Extent, Locator, Omission, Part, Passage, Rows
from ..sandbox import Sandbox, in_memory


class Documents:
    """The documents of one table; they may take as long, all together, as the table itself."""

    def __init__(self, sandbox: Sandbox, budget: Budget, seconds: float) -> None:
        self._sandbox = sandbox
        self._budget = budget
        self._left = seconds
        self._unopened = 0

    def read(self, content: bytes, row: str, column: str) -> Iterator[Part]:
        """What one document holds; its locator begins with the row and the column."""
        if self._left <= 0 or not hasattr(os, "memfd_create"):  # elsewhere it would have to be written to a disk
            self._unopened += 1
            return
        budget = dataclasses.replace(self._budget, seconds=self._left)
        started = time.monotonic()
        with os.fdopen(in_memory(content), "rb") as stream:
            for part in self._sandbox.read(stream.fileno(), len(content), budget):
                self._left -= time.monotonic() - started
                if not isinstance(part, Extent):
                    yield _inside(part, Locator((row, column)))
                started = time.monotonic()
        self._left -= time.monotonic() - started

    def omissions(self) -> Iterator[Omission]:
        """Documents that were left closed."""
        if self._unopened:
            many = f"{self._unopened} documents" if self._unopened > 1 else "1 document"
            reason = f"{many} stored in the table could not be opened in memory and in time."
            yield Omission("partial", "timeout", reason)


def _inside(part: Passage | Rows | Omission, outer: Locator) -> Part:
    locator = Locator((*outer.members, *part.locator.members), part.locator.place)
    if isinstance(part, Omission):  # what is wrong with it is not wrong with the table
        return dataclasses.replace(part, locator=locator, reason=f"In a document stored in the table: {part.reason}")
    return dataclasses.replace(part, locator=locator)
