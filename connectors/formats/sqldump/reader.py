"""Reads a dump as it streams: rows of `INSERT` and `COPY` as tables, every other statement and comment as text.

A dump is never run. Statements may be of many megabytes; only the row that is being read is held. What breaks off
costs its own statement, and is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...base import Extent, Omission, Part, Passage
from ..base import Content, Reading
from ..text import PASSAGE, Decoder, passages
from .statements import COPY, CREATE, INSERT, defined_columns, listed_columns, table_name
from .tables import DumpTables
from .values import Unended, copied, row_at

_AHEAD = 128 * 1024
"""Characters that are at hand where a statement begins."""
_LONGEST_ROW = 64 * 1024 * 1024
_BLANK = re.compile(r"[\s;]*")
_GAP = re.compile(r"\s*")
_PIECE = re.compile(r"--[^\n]*\n?|[^\n;]*[\n;]?")
_IDLE = re.compile(r"(?i)(?:GO|COMMIT|BEGIN|/|SET \w.{0,200}|(?:UN)?LOCK TABLES.{0,200})\s*;?\s*$")
"""Statements that hold nothing but the running of the dump."""


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """The tables as members by their names, then what is left of the text, by its lines."""
    source = Decoder(content)
    dump = _Dump(source, reading)
    yield from dump.parts()
    extent = source.extent()
    yield Extent(dump.tables.total, extent.bytes_read, extent.bytes_total, "", extent.attributes)


class _Dump:
    """The text as far as it is at hand, and where the reading stands in it."""

    def __init__(self, source: Decoder, reading: Reading) -> None:
        self._chunks = iter(source)
        self._locator = reading.locator
        self._text = ""
        self._at = 0
        self._before = 0
        """Characters that were dropped from the text."""
        self._line = 1
        self._other: list[tuple[int, str]] = []
        self._defined: dict[str, list[str]] = {}
        self._escaped: bool | None = None
        self.tables = DumpTables(reading, lambda: source.position(self._before + self._at))

    def parts(self) -> Iterator[Part]:
        """Everything, in the order of the file."""
        while True:
            self._ensure(_AHEAD)
            self._take(_BLANK)
            if self._at >= len(self._text):
                break
            if match := COPY.match(self._text, self._at):
                yield from self._copy(match)
            elif match := INSERT.match(self._text, self._at):
                yield from self._insert(match)
            else:
                if match := CREATE.match(self._text, self._at):
                    self._defined[table_name(match["table"])] = defined_columns(self._text, match.end())
                yield from self._keep()
        yield from self.tables.rest()
        yield from self._passages()

    def _insert(self, match: re.Match[str]) -> Iterator[Part]:
        name = table_name(match["table"])
        columns = listed_columns(match["columns"]) or self._defined.get(name, [])
        escaped = self._has_escapes(match["table"])
        self._move(match.end())
        while True:
            try:
                cells, end = row_at(self._text, self._at, escaped=escaped)
            except Unended:
                if len(self._text) - self._at < _LONGEST_ROW and self._fill():
                    continue
                yield self._broken(name)
                self._move(len(self._text.partition("\n")[0]) if self._fill() else len(self._text))
                return
            except (ValueError, IndexError):
                return  # the statement has ended
            self._move(end)
            yield from self.tables.add(name, columns, cells)
            self._ensure(2)
            self._take(_GAP)
            self._ensure(2)
            if self._text[self._at : self._at + 1] != ",":
                return
            self._move(self._at + 1)
            self._ensure(2)
            self._take(_GAP)
            self._ensure(2)

    def _copy(self, match: re.Match[str]) -> Iterator[Part]:
        name = table_name(match["table"])
        columns = listed_columns(match["columns"]) or self._defined.get(name, [])
        self._move(match.end())
        while True:
            end = self._text.find("\n", self._at)
            if end < 0 and len(self._text) - self._at < _LONGEST_ROW and self._fill():
                continue
            line = self._text[self._at : end if end >= 0 else None].removesuffix("\r")
            self._move(end + 1 if end >= 0 else len(self._text))
            if line == r"\.":
                return
            if end < 0:
                yield self._broken(name)
                return
            yield from self.tables.add(name, columns, copied(line))

    def _has_escapes(self, written: str) -> bool:
        """Whether a backslash in a string means something: in MySQL, which quotes names with backticks."""
        if self._escaped is None:
            head = self._text[: self._at][:2_000]
            self._escaped = "`" in written or "MySQL" in head or "MariaDB" in head
        return self._escaped

    def _broken(self, name: str) -> Omission:
        return Omission("partial", "broken", "A row of the dump breaks off.", self._locator.inside(name))

    def _keep(self) -> Iterator[Part]:
        """One line or statement that holds no rows, as text."""
        match = _PIECE.match(self._text, self._at)
        piece = match[0] if match else self._text[self._at :]
        if not _IDLE.match(piece):
            self._other.append((self._line, piece))
        self._move(self._at + len(piece))
        if len(self._other) >= 1_000 or len(piece) > PASSAGE:
            yield from self._passages()

    def _passages(self) -> Iterator[Passage]:
        """The text that was kept, with blank lines where rows stood, so that lines are counted as in the file."""
        if not self._other:
            return
        first = line = self._other[0][0]
        pieces = []
        for number, piece in self._other:
            pieces.append("\n" * min(number - line, 2) + piece if number > line else piece)
            line = number + piece.count("\n")
        self._other = []
        yield from passages(iter(["".join(pieces)]), self._locator, line=first)

    def _take(self, pattern: re.Pattern[str]) -> None:
        """Move over what the pattern matches, more text included."""
        while True:
            match = pattern.match(self._text, self._at)
            self._move(match.end() if match else self._at)
            if self._at < len(self._text) or not self._fill():
                return

    def _move(self, end: int) -> None:
        self._line += self._text.count("\n", self._at, end)
        self._at = end

    def _ensure(self, ahead: int) -> None:
        while len(self._text) - self._at < ahead and self._fill():
            pass

    def _fill(self) -> bool:
        """Add the next chunk, and drop what lies behind; False at the end."""
        chunk = next(self._chunks, None)
        if chunk is None:
            return False
        self._before += self._at
        self._text = self._text[self._at :] + chunk
        self._at = 0
        return True
