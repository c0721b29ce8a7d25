"""Takes rows out of SQL dumps, and writes values: of `INSERT` the row, the statement with its last; lines of `COPY`.

A row to which rows that stay refer by a foreign key is left to a person: without it the dump could not be restored, and
they are about the person too.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from ...editing import Cell, Edit, Record
from ..sqldump.keys import Reference, references
from ..sqldump.statements import COPY, CREATE, INSERT, defined_columns, listed_columns, table_name
from ..sqldump.values import Unended, copied, row_at
from .base import Patch, Span, TextRecords, decoded, refused

_BLANK = re.compile(r"[\s;]*")
_PIECE = re.compile(r"--[^\n]*\n?|[^\n;]*[\n;]?")
_TAIL = re.compile(r"(?:\s*ON\s+(?:CONFLICT|DUPLICATE)\b[^;']*)?[ \t]*(?:\s*;)?[ \t]*(?:\r?\n)?", re.IGNORECASE)
_BROKEN = "A row of the dump breaks off: where it ends is not certain."


@dataclass
class _Statement:
    """One `INSERT` or block of `COPY`."""

    start: int
    end: int = 0
    rows: list[int] = field(default_factory=list)
    """Places of its rows among the spans."""


@dataclass(frozen=True)
class DumpRecords(TextRecords):
    """The rows of all tables."""

    statements: Sequence[_Statement] = field(default=(), repr=False)
    keys: Sequence[Reference] = field(default=(), repr=False)

    def edited(self, edit: Edit) -> bytes:
        """See `Editable`."""
        gone = [span.record for span in self.spans if span.record.id in set(edit.gone)]
        kept = [span.record for span in self.spans if span.record.id not in set(edit.gone)]
        if any(key.holds(gone, kept) for key in self.keys):
            raise refused("Rows of other tables in it refer to the person's row by a key.", "referenced")
        return super().edited(edit)

    def removals(self, gone: Collection[str]) -> Iterator[Patch]:
        """A row with one comma beside it, or the statement with its last row."""
        for statement in self.statements:
            spans = [self.spans[place] for place in statement.rows]
            left = [number for number, span in enumerate(spans) if span.record.id not in gone]
            if not left and statement.end:
                yield statement.start, statement.end, ""
                continue
            for number, span in enumerate(spans):
                if span.record.id in gone and not statement.end:
                    yield span.start, span.end, ""  # lines of COPY
                elif span.record.id in gone and number < left[-1]:
                    yield span.start, spans[number + 1].start, ""
                elif span.record.id in gone:
                    yield spans[number - 1].end, span.end, ""


def read(content: bytes, name: str) -> DumpRecords:
    """Every row, whatever statement holds it; raises `Unreadable` where it is not certain where a row ends."""
    text, charset = decoded(content)
    walk = _Walk(text)
    walk.walk()
    if not walk.spans:
        raise refused("It has no rows that can be taken apart.")
    return DumpRecords(text, charset, tuple(walk.spans), walk.statements, references(text))


class _Walk:
    """The statements one after the other, as the reader takes them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans: list[Span] = []
        self.statements: list[_Statement] = []
        self._defined: dict[str, list[str]] = {}
        self._escaped: bool | None = None

    def walk(self) -> None:
        """Through the whole text."""
        at = _after(_BLANK, self.text, 0)
        while at < len(self.text):
            if match := COPY.match(self.text, at):
                at = self._copy(match)
            elif match := INSERT.match(self.text, at):
                at = self._insert(match)
            else:
                if match := CREATE.match(self.text, at):
                    self._defined[table_name(match["table"])] = defined_columns(self.text, match.end())
                at = max(at + 1, _after(_PIECE, self.text, at))
            at = _after(_BLANK, self.text, at)

    def _insert(self, match: re.Match[str]) -> int:
        table, columns = self._of(match)
        escaped = self._has_escapes(match)
        statement, at = _Statement(match.start()), match.end()
        while True:
            spots: list[tuple[int, int]] = []
            try:
                cells, end = row_at(self.text, at, escaped=escaped, spots=spots)
            except Unended:
                raise refused(_BROKEN, "broken") from None
            except (ValueError, IndexError):
                raise refused("A row of it is written in a way that cannot be written back.") from None
            self._add(statement, table, columns, cells, (at, end), _Inserted(self.text, spots, escaped))
            comma = _after(re.compile(r"\s*"), self.text, end)
            if self.text[comma : comma + 1] != ",":
                break
            at = _after(re.compile(r"\s*"), self.text, comma + 1)
        statement.end = _after(_TAIL, self.text, end)
        self.statements.append(statement)
        return statement.end

    def _copy(self, match: re.Match[str]) -> int:
        table, columns = self._of(match)
        statement, at = _Statement(match.start()), match.end()
        self.statements.append(statement)
        while True:
            end = self.text.find("\n", at) + 1
            line = self.text[at:end].rstrip("\n").removesuffix("\r")
            if not end and self.text[at:] != r"\.":
                raise refused(_BROKEN, "broken")
            if not end or line == r"\.":
                return end or len(self.text)
            self._add(statement, table, columns, copied(line), (at, end), _Copied(line, at))
            at = end

    def _of(self, match: re.Match[str]) -> tuple[str, list[str]]:
        table = table_name(match["table"])
        return table, listed_columns(match["columns"]) or self._defined.get(table, [])

    def _add(
        self,
        statement: _Statement,
        table: str,
        columns: list[str],
        cells: list[str | None],
        where: tuple[int, int],
        write: _Inserted | _Copied,
    ) -> None:
        names = [*columns[: len(cells)], *(f"column {n}" for n in range(len(columns) + 1, len(cells) + 1))]
        record = Record(str(len(self.spans) + 1), "row", dict(zip(names, cells, strict=True)), members=(table,))
        statement.rows.append(len(self.spans))
        places = {name: number for number, name in enumerate(names)}
        self.spans.append(Span(record, *where, lambda name, value: write(places[name], value)))

    def _has_escapes(self, match: re.Match[str]) -> bool:
        """As the reader tells it: by what stands before the first row."""
        if self._escaped is None:
            head = self.text[: match.end()][:2_000]
            self._escaped = "`" in match["table"] or "MySQL" in head or "MariaDB" in head
        return self._escaped


@dataclass(frozen=True)
class _Inserted:
    """Writes values of a row of `INSERT`."""

    text: str
    spots: Sequence[tuple[int, int]]
    escaped: bool

    def __call__(self, place: int, value: Cell) -> Iterator[Patch]:
        start, end = self.spots[place]
        if not end or value is None:
            raise refused("The old value stands in it in a form that cannot be written anew.")
        new = str(value)
        if self.text[start] == "'":
            new = new.replace("\\", "\\\\") if self.escaped else new
            new = "'" + new.replace("'", "''") + "'"
        elif not re.fullmatch(r"-?\d+(?:\.\d+)?", new):
            raise refused("The new value is no number, as the old one is.")
        yield start, end, new


@dataclass(frozen=True)
class _Copied:
    """Writes values of a line of `COPY` (PostgreSQL manual, COPY, text format)."""

    line: str
    start: int

    def __call__(self, place: int, value: Cell) -> Iterator[Patch]:
        parts = self.line.split("\t")
        start = self.start + sum(len(part) + 1 for part in parts[:place])
        new = str("" if value is None else value)
        for sign, written in (("\\", r"\\"), ("\t", r"\t"), ("\n", r"\n"), ("\r", r"\r")):
            new = new.replace(sign, written)
        yield start, start + len(parts[place]), new


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at
