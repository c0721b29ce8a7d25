"""Takes rows out of the sheets of an xlsx: the row is emptied in place, so that nothing else moves.

Every other part of the package keeps its content, byte for byte; strings that only the emptied rows used are emptied
in the table of shared strings too. A workbook that keeps copies elsewhere (pivot caches, comments, results of formulas)
is not rewritten.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from .base import Record, Records

_LARGEST = 128 * 1024 * 1024
_ROW = re.compile(r"<(?P<p>(?:\w+:)?)row\b(?P<a>[^>]*?)(?:/>|>(?P<c>.*?)</(?P=p)row>)", re.DOTALL)
_CELL = re.compile(r"<(?:\w+:)?c\b(?P<a>[^>]*?)(?:/>|>(?P<c>.*?)</(?:\w+:)?c>)", re.DOTALL)
_VALUE = re.compile(r"<(?:\w+:)?v[^>]*>(.*?)</(?:\w+:)?v>", re.DOTALL)
_STRING = re.compile(r"<(?P<p>(?:\w+:)?)si\b[^>]*?(?:/>|>.*?</(?P=p)si>)", re.DOTALL)
_TEXT = re.compile(r"<(?:\w+:)?t\b[^>]*>(.*?)</(?:\w+:)?t>", re.DOTALL)
_FORMULA = re.compile(r"<(?:\w+:)?f[\s>/]")
_ATTRIBUTE = re.compile(r'\b([\w:]+)="([^"]*)"')
_COPIES = ("pivotcache", "xl/comments", "threadedcomment", "externallink", "querytable", "xl/model/")
_STRINGS = "xl/sharedStrings.xml"


@dataclass(frozen=True)
class _Row:
    sheet: str
    start: int
    end: int
    strings: tuple[int, ...]


@dataclass
class WorkbookRecords:
    """The rows of every sheet, numbered through."""

    content: bytes = field(repr=False)
    parts: dict[str, str] = field(repr=False)
    """Text of the sheets, and of the shared strings."""
    rows: list[_Row] = field(default_factory=list, repr=False)
    _records: list[Record] = field(default_factory=list, repr=False)

    @property
    def records(self) -> Sequence[Record]:
        """See `Records`; cells by the letters of their columns."""
        return self._records

    def without(self, numbers: Collection[int]) -> bytes | None:
        """See `Records`."""
        gone = [row for number, row in enumerate(self.rows, 1) if number in numbers]
        changed = {sheet: self._emptied(sheet, gone) for sheet in {row.sheet for row in gone}}
        used = Counter(index for row in self.rows for index in row.strings)
        used.subtract(index for row in gone for index in row.strings)
        free = {index for row in gone for index in row.strings if not used[index]}
        if free:
            changed[_STRINGS] = _emptied_strings(self.parts[_STRINGS], free)
        return _packed(self.content, {name: text.encode() for name, text in changed.items()})

    def _emptied(self, sheet: str, gone: list[_Row]) -> str:
        text = self.parts[sheet]
        for row in sorted((row for row in gone if row.sheet == sheet), key=lambda row: -row.start):
            text = text[: row.start] + text[row.end :]
        return text


def read(content: bytes, name: str) -> Records | None:
    """The rows of a workbook whose parts can be rewritten; None for one that keeps copies of its cells."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            names = package.namelist()
            if sum(entry.file_size for entry in package.infolist()) > _LARGEST or len(names) != len(set(names)):
                return None
            if any(copy in each.casefold() for each in names for copy in _COPIES):
                return None
            sheets = [each for each in names if re.fullmatch(r"xl/worksheets/[^/]+\.xml", each)]
            parts = {each: package.read(each).decode() for each in (*sheets, _STRINGS) if each in names}
    except (zipfile.BadZipFile, OSError, UnicodeError, RuntimeError, NotImplementedError, ValueError):
        return None
    return _read(content, parts, sheets)


def _read(content: bytes, parts: dict[str, str], sheets: list[str]) -> WorkbookRecords | None:
    strings = [_text(match[0]) for match in _STRING.finditer(parts.get(_STRINGS, ""))]
    book = WorkbookRecords(content, parts)
    for sheet in sheets:
        if _FORMULA.search(parts[sheet]):  # it keeps a copy of what it last computed
            return None
        for match in _ROW.finditer(parts[sheet]):
            cells, used = _cells(match["c"] or "", strings)
            book.rows.append(_Row(sheet, match.start(), match.end(), used))
            book._records.append(Record(len(book.rows), cells))
    return book if book.rows else None


def _cells(content: str, strings: Sequence[str]) -> tuple[dict[str, str], tuple[int, ...]]:
    cells: dict[str, str] = {}
    used = []
    for place, match in enumerate(_CELL.finditer(content)):
        attributes = dict(_ATTRIBUTE.findall(match["a"]))
        column = re.sub(r"\d", "", attributes.get("r", "")) or str(place)
        value = _VALUE.search(match["c"] or "")
        if attributes.get("t") == "s" and value and value[1].strip().isdecimal() and int(value[1]) < len(strings):
            used.append(int(value[1]))
            cells[column] = strings[int(value[1])]
        elif attributes.get("t") == "inlineStr":
            cells[column] = _text(match["c"] or "")
        elif value:
            cells[column] = html.unescape(value[1])
    return cells, tuple(used)


def _text(xml: str) -> str:
    return "".join(html.unescape(text) for text in _TEXT.findall(xml))


def _emptied_strings(xml: str, free: set[int]) -> str:
    """The table with some strings emptied; the others keep their numbers."""

    def pieces() -> Iterator[str]:
        end = 0
        for index, match in enumerate(_STRING.finditer(xml)):
            if index in free:
                yield xml[end : match.start()]
                yield f"<{match['p']}si><{match['p']}t></{match['p']}t></{match['p']}si>"
                end = match.end()
        yield xml[end:]

    return "".join(pieces())


def _packed(content: bytes, changed: dict[str, bytes]) -> bytes:
    """The package with some parts changed; the others keep content, name, date and place."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as package, zipfile.ZipFile(out, "w") as written:
        for entry in package.infolist():
            data = changed.get(entry.filename)
            written.writestr(entry, package.read(entry) if data is None else data, compress_type=entry.compress_type)
        written.comment = package.comment
    return out.getvalue()
