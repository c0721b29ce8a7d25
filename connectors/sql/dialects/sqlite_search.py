"""Picks the rows of an SQLite table that may hold a wanted identifier: any column may hold anything.

Rows come in blocks of a megabyte, each as one text made by SQLite, and one regular expression goes over a block: a
function called for each row costs several times as much, and SQLite's own comparisons as much for each identifier.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, nullcontext
from typing import Any

import orjson
import re2
from sqlalchemy import (
    ColumnElement,
    LargeBinary,
    Text,
    and_,
    case,
    cast,
    false,
    func,
    literal_column,
    or_,
    select,
)

from ..cells import decoded
from ..matching import ANY_SPACE, DASHES, SEPARATORS, Matcher
from ..sharing import LARGE, ahead, within
from ..sieving import Sieve, escape_like
from ..tables import OpenTable, named
from .base import Candidate

_ARGUMENTS = 100
"""SQLite passes at most 127 arguments to a function."""
_SEPARATORS = SEPARATORS.encode()
_MARKS = tuple(mark.encode() for mark in (*DASHES, "\u00a0"))
_BLOCK_BYTES = 1_000_000
_MOST_ROWS = 8192
_FEWEST_ROWS = 64
_LONGEST = 64 * 1024 * 1024
"""Bytes that one text may have while blocks are made: more would fill the memory."""
_ESCAPES = r"\\[nrtfb]|\\u00[01][0-9a-f]"
"""How JSON writes the control characters that may stand between words."""
_AHEAD = 4
"""Blocks that may wait to be looked at."""
_NUL = b"\\u0000"


def in_blocks(driver: sqlite3.Connection) -> bool:
    """Whether the library can make rows to JSON, and the file keeps its text as UTF-8."""
    try:
        driver.execute("SELECT json_array(1)").fetchone()
    except sqlite3.Error:
        return False
    return bool(driver.execute("PRAGMA encoding").fetchone()[0] in ("UTF-8", b"UTF-8"))


def of_blocks(table: OpenTable, matcher: Matcher, rowid: str, *, placed: bool) -> Iterator[Candidate]:
    """The rows of a table that numbers them; their number tells where they are if `placed`.

    Blocks of a large table are made in a thread, through a connection of its own, while those before are looked at: two
    threads that make some wait for each other, since SQLite's memory has one lock.
    """
    looks = _Looks(matcher)
    large = table.elsewhere is not None and (table.asset.rows or 0) >= LARGE
    with table.elsewhere() if table.elsewhere and large else nullcontext(table) as opened:
        blocks = _Blocks(opened, rowid)
        count = 0
        with closing(ahead(blocks.every, _AHEAD) if large else blocks.every()) as made:  # before its connection is
            for last, block in made:
                for row in _numbered(table, rowid, looks.held(block) if block is not None else [last]):
                    count += 1
                    yield count, row[: len(table.names)], f"rowid={row[-1]}" if placed else ""


def _numbered(table: OpenTable, rowid: str, numbers: Sequence[int]) -> Iterator[Sequence[Any]]:
    """The rows with these numbers, which come last."""
    for start in range(0, len(numbers), 500):
        statement = table.select(None, literal_column(rowid))
        for batch in table.batches(statement.where(literal_column(rowid).in_(numbers[start : start + 500]))):
            yield from batch


class _Blocks:
    """A table, block by block."""

    def __init__(self, table: OpenTable, rowid: str) -> None:
        self._table, self._rowid = table, rowid
        driver: Any = table.connection.connection.dbapi_connection
        self._driver: sqlite3.Connection = driver
        self._blobs = {column.name for column in table.asset.columns if column.type in ("", "blob")}

    def every(self) -> Generator[tuple[int, bytes | None], None, None]:
        """The number of the last row of each block, and its rows as JSON, a line each after its number.

        Without the rows where there is one alone, too long for a text.
        """
        last: int | None = None
        rows = _FEWEST_ROWS
        while True:
            try:
                after, block, held = self._block(last, rows)
            except _TooLong:
                if rows > 1:
                    rows = max(1, rows // 8)
                    continue
                after, block, held = self._number_after(last), None, rows
            if after is None:
                return
            last = after
            yield after, block
            if held < rows:
                return
            grown = int(rows * _BLOCK_BYTES / max(1, len(block or b"")))
            rows = max(1, min(4 * rows, grown, _MOST_ROWS))

    def _block(self, last: int | None, rows: int) -> tuple[int | None, bytes | None, int]:
        """The number of its last row, the rows as a text, and how many they are."""
        driver = self._driver
        limit = driver.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
        try:
            return self._fetched(last, rows)
        except Exception as error:
            if not self._is_about_blobs(error):
                if "too big" in str(error):
                    raise _TooLong from None
                raise
        finally:
            driver.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, limit)
        self._blobs = set(self._table.names)
        return self._block(last, rows)

    def _is_about_blobs(self, error: Exception) -> bool:
        """JSON knows no bytes: a column that should hold none does."""
        return "JSON cannot hold BLOB" in str(error) and self._blobs != set(self._table.names)

    def _fetched(self, last: int | None, rows: int) -> tuple[int | None, bytes | None, int]:
        number: ColumnElement[Any] = literal_column(self._rowid)
        cells = [self._cell(name) for name in self._table.names]
        groups = [func.json_array(*cells[at : at + _ARGUMENTS]) for at in range(0, len(cells), _ARGUMENTS)]
        line = cast(number, Text).op("||")(groups[0])
        for group in groups[1:]:
            line = line.op("||")(group)
        some = select(number.label("n"), line.label("line")).select_from(self._table.clause).order_by(number)
        some = some.where(within(number, last, None)).limit(rows)
        block = some.subquery("block")
        whole = cast(func.group_concat(block.c.line, "\n"), LargeBinary)
        row = self._table.connection.execute(select(func.max(block.c.n), whole, func.count())).one()
        return row[0], row[1], row[2]

    def _cell(self, name: str) -> ColumnElement[Any]:
        cell = named(name)
        if name not in self._blobs:
            return cell
        return case((func.typeof(cell) == "blob", cast(cell, Text)), else_=cell)

    def _number_after(self, last: int | None) -> int | None:
        number: ColumnElement[Any] = literal_column(self._rowid)
        first = select(func.min(number)).select_from(self._table.clause)
        found = self._table.scalar(first.where(within(number, last, None)))
        return None if found is None else int(found)


class _Looks:
    """What is looked for in blocks."""

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher
        exact, loose = _exact(matcher), _loose(matcher)
        self._pattern = _compiled("|".join(f"(?:{each})" for each in (*exact, *(clauses[0] for clauses in loose))))
        self._exact = [_compiled(pattern) for pattern in exact]
        self._loose = [[_compiled(pattern) for pattern in clauses] for clauses in loose]

    def held(self, block: bytes) -> list[int]:
        """The numbers of the rows of a block that hold something wanted."""
        block = block.replace(_NUL, b"")  # UTF-16 is found too
        try:
            block.decode()
        except UnicodeDecodeError:
            block = b"\n".join(decoded(line).encode() for line in block.split(b"\n"))
        found: list[int] = []
        end = -1
        for match in self._pattern.finditer(block):
            if match.start() < end:
                continue
            start = block.rfind(b"\n", 0, match.start()) + 1
            end = block.find(b"\n", match.start())
            line = block[start : end if end >= 0 else len(block)]
            end = len(block) if end < 0 else end
            number, _, rest = line.partition(b"[")
            if self._holds(b"[" + rest):
                found.append(int(number))
        return found

    def _holds(self, line: bytes) -> bool:
        exactly = any(pattern.search(line) for pattern in self._exact)
        if not exactly and not any(all(pattern.search(line) for pattern in clauses) for clauses in self._loose):
            return False
        try:
            cells = [cell for group in line.split(b"][") for cell in orjson.loads(b"[" + group.strip(b"[]") + b"]")]
        except orjson.JSONDecodeError:
            return True
        return bool(self._matcher.loosely.found(cells)) or (exactly and any(map(self._matcher.found, cells)))


class _TooLong(Exception):
    """The rows of a block make a text of more than `_LONGEST` bytes."""


def _exact(matcher: Matcher) -> list[str]:
    """A regular expression for a row as JSON writes it that holds an identifier as spelled, if one is wanted."""
    space = f"(?:{ANY_SPACE[:-1]}|{_ESCAPES})+"
    exact = "|".join(filter(None, (matcher.expression(space, quote=_as_json), matcher.spaced_expression())))
    return [exact] if exact else []


def _loose(matcher: Matcher) -> list[list[str]]:
    """The same, one for each clause of words, all of which a row has to match."""
    edge = "[^[:alnum:]]"
    return [[each.replace(edge, f"{edge}|{_ESCAPES}") for each in clauses] for clauses in matcher.loosely.expressions()]


def _compiled(expression: str) -> Any:
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.max_mem = 256 * 1024 * 1024
    return re2.compile(expression.encode(), options)


def _as_json(text: str) -> str:
    return orjson.dumps(text).decode()[1:-1]


def one_by_one(driver: sqlite3.Connection, table: OpenTable, matcher: Matcher) -> Iterator[Candidate]:
    """The rows of a table with a key but no numbers, by a function of ours that SQLite calls for each."""
    driver.create_function("vigie_holds", -1, _holds(matcher), deterministic=True)
    cells = [cast(named(name), LargeBinary) for name in table.names]
    groups = [cells[start : start + _ARGUMENTS] for start in range(0, len(cells), _ARGUMENTS)]
    held = or_(*(func.vigie_holds(*group) for group in groups))
    # our function is called for the rows that SQLite's own comparisons leave: five times as fast
    statement = table.select(None).where(case((_may_hold(table, matcher), held), else_=false()))
    number = 0
    for batch in table.batches(statement):
        for row in batch:
            number += 1
            yield number, row, ""


def _may_hold(table: OpenTable, matcher: Matcher) -> ColumnElement[bool]:
    """What SQLite tells by itself: which rows hold a needle, or what its comparisons cannot judge."""
    cells = [named(column.name) for column in table.asset.columns]
    unclear = [func.typeof(named(each.name)) == "blob" for each in table.asset.columns if each.type in ("", "blob")]
    exact = [_any(cells, pattern) for pattern in Sieve.of(matcher, words=False).likes()]
    loose = [
        and_(*(or_(*(_any(cells, f"%{escape_like(piece)}%") for piece in clause)) for clause in clauses))
        for clauses in matcher.loosely.needles()
    ]
    if loose:  # letters with marks have to be folded first
        unclear += [func.length(cell) != func.length(cast(cell, LargeBinary)) for cell in cells]
    return or_(false(), *exact, *loose, *unclear)


def _any(cells: Sequence[ColumnElement[Any]], pattern: str) -> ColumnElement[bool]:
    return or_(*(cell.like(pattern, escape="\\") for cell in cells))


def _holds(matcher: Matcher) -> Callable[..., bool]:
    """Whether a row, given as bytes, may hold a wanted identifier: quick, and looked at again by us."""
    needles = [needle.encode() for needle in matcher.needles]
    compact = [needle.encode() for needle in matcher.compact]
    loosely = matcher.loosely

    def holds(*cells: bytes | None) -> bool:
        row = b"\n".join([cell for cell in cells if cell]).replace(b"\0", b"").lower()  # UTF-16 is found too
        for needle in needles:
            if needle in row:
                return True
        if compact:
            squeezed = row.translate(None, _SEPARATORS)
            for mark in _MARKS if b"\xe2\x80" in row or b"\xc2\xa0" in row else ():
                squeezed = squeezed.replace(mark, b"")
            for needle in compact:
                if needle in squeezed:
                    return True
        return bool(loosely.wanted) and loosely.might_be_in(decoded(row))

    return holds
