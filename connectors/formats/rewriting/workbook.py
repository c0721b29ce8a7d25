"""Takes rows out of the sheets of an xlsx, and writes cells of it: a row is emptied in place, so that nothing moves.

Every other part of the package keeps its content, byte for byte; strings that nothing uses any more are emptied in the
table of shared strings too. Where a formula counts on a row that goes, its last result goes with it, and the workbook
asks to be calculated when it is opened. A workbook that keeps copies elsewhere (pivot caches, queries) is refused.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ...editing import Cell, Edit, Record
from .base import SIGNED, Patch, patched, refused
from .formulas import stale
from .packing import entries, packed, part, text_part
from .parts import check_leftovers
from .results import Formulas, without_results

_ROW = re.compile(r"<(?P<p>(?:\w+:)?)row\b(?P<a>[^>]*?)(?:/>|>(?P<c>.*?)</(?P=p)row>)", re.DOTALL)
_CELL = re.compile(r"<(?P<p>(?:\w+:)?)c\b(?P<a>[^>]*?)(?:/>|>(?P<c>.*?)</(?P=p)c>)", re.DOTALL)
_VALUE = re.compile(r"<(?:\w+:)?v[^>]*>(.*?)</(?:\w+:)?v>", re.DOTALL)
_FORMULA = re.compile(r"<(?:\w+:)?f[\s>/]")
_STRING = re.compile(r"<(?P<p>(?:\w+:)?)si\b[^>]*?(?:/>|>.*?</(?P=p)si>)", re.DOTALL)
_TEXT = re.compile(r"<(?:\w+:)?t\b[^>]*>(.*?)</(?:\w+:)?t>", re.DOTALL)
_PHONETIC = re.compile(r"<(?P<p>(?:\w+:)?)rPh\b.*?</(?P=p)rPh>", re.DOTALL)
_ATTRIBUTE = re.compile(r'\b([\w:]+)="([^"]*)"')
_COPIES = {
    "pivotcache": "A pivot table of it keeps a copy of its rows.",
    "externallink": "It keeps copies of cells of other workbooks.",
    "querytable": "A query fills it: what is taken out comes back.",
    "xl/model/": "A data model in it keeps a copy of its rows.",
    "threadedcomment": "Comments hang on its cells.",
    "_xmlsignatures/": SIGNED,
}
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
_COMMENTS = re.compile(r"xl/comments[^/]*\.xml|xl/comments/[^/]+\.xml")
_STRINGS = "xl/sharedStrings.xml"


@dataclass(frozen=True)
class _Place:
    """A cell in the text of its sheet."""

    start: int
    end: int
    attributes: dict[str, str] = field(repr=False)
    prefix: str = ""
    shared: int = -1
    """Number of its shared string."""
    computed: bool = False

    @property
    def is_number(self) -> bool:
        return self.attributes.get("t", "n") == "n"


@dataclass(frozen=True)
class _Row:
    sheet: str
    """Its part."""
    number: int
    start: int
    end: int
    cells: dict[str, _Place] = field(repr=False)

    @property
    def strings(self) -> list[int]:
        return [cell.shared for cell in self.cells.values() if cell.shared >= 0]


@dataclass
class WorkbookRecords:
    """The rows of every sheet, numbered through."""

    content: bytes = field(repr=False)
    parts: dict[str, str] = field(repr=False)
    """Text of the sheets, and of the shared strings."""
    formulas: Formulas
    rows: dict[str, _Row] = field(default_factory=dict, repr=False)
    _records: list[Record] = field(default_factory=list, repr=False)

    @property
    def records(self) -> Sequence[Record]:
        """See `Editable`; cells by the letters of their columns."""
        return self._records

    def edited(self, edit: Edit) -> bytes:
        """See `Editable`."""
        gone = {name: self.rows[name] for name in edit.gone}
        results = self._results(gone, edit)
        free = Counter(index for row in self.rows.values() for index in row.strings)
        patches: dict[str, list[Patch]] = {}
        for row in gone.values():
            patches.setdefault(row.sheet, []).append((row.start, row.end, ""))
            free.subtract(row.strings)
        for name, cells in edit.cells.items():
            row = self.rows[name]
            for letter, value in cells.items():
                patches.setdefault(row.sheet, []).append(_written(row.cells.get(letter), row.number, letter, value))
                free.subtract([row.cells[letter].shared])
        unused = {index for index in self._touched(edit) if index >= 0 and not free[index]}
        texts = {sheet: self.parts[sheet] for sheet in {*patches, *results}}
        for sheet in texts:
            texts[sheet] = patched(texts[sheet], [*patches.get(sheet, []), *results.get(sheet, [])])
        if unused:
            texts[_STRINGS] = _emptied_strings(self.parts[_STRINGS], unused)
        content = packed(self.content, {name: text.encode() for name, text in texts.items()})
        if results or any(cell.computed for row in gone.values() for cell in row.cells.values()):
            content = without_results(content)
        kept = [record for record in self._records if record.id not in gone]
        check_leftovers(content, [record for record in self._records if record.id in gone], kept)
        return content

    def _touched(self, edit: Edit) -> set[int]:
        gone = {index for name in edit.gone for index in self.rows[name].strings}
        return gone | {self.rows[name].cells[c].shared for name, cells in edit.cells.items() for c in cells}

    def _results(self, gone: dict[str, _Row], edit: Edit) -> dict[str, list[Patch]]:
        """By sheet, the results of formulas that count on what changes."""
        places = {(self.formulas.sheets[row.sheet], row.number) for row in gone.values()}
        changed = {(self.formulas.sheets[self.rows[name].sheet], self.rows[name].number) for name in edit.cells}
        self.formulas.check(places)
        counting = stale(self.formulas.counted, places)
        counting |= {place for place in self._counting_on(changed) if place[:2] not in places}
        by_sheet: dict[str, list[Patch]] = {}
        for sheet, start, end in self.formulas.results(counting):
            by_sheet.setdefault(sheet, []).append((start, end, ""))
        return by_sheet

    def _counting_on(self, changed: set[tuple[str, int]]) -> set[tuple[str, int, str]]:
        """Formulas that count on rows that stay with other values, those in the rows themselves among them."""
        formulas = self.formulas.counted
        own = {place for place in formulas if place[:2] in changed}
        return own | stale(formulas, changed)


def read(content: bytes, name: str) -> WorkbookRecords:
    """The rows of a workbook; raises `Unreadable` for one that keeps copies of its cells."""
    names = list(entries(content))
    for mark, reason in _COPIES.items():
        if any(mark in each.casefold() for each in names):
            raise refused(reason, "copies")
    sheets = [each for each in names if _SHEET.fullmatch(each)]
    parts = {each: text_part(content, each) for each in (*sheets, _STRINGS) if each in names}
    formulas = Formulas.of(content, {sheet: parts[sheet] for sheet in sheets})
    book = WorkbookRecords(content, parts, formulas)
    strings = [_spoken(match[0]) for match in _STRING.finditer(parts.get(_STRINGS, ""))]
    commented = _commented(content, names)
    for sheet in sheets:
        _add_rows(book, sheet, strings, commented)
    if not book.rows:
        raise refused("It has no rows that can be taken apart.")
    return book


def _add_rows(book: WorkbookRecords, sheet: str, strings: Sequence[str], commented: set[int]) -> None:
    text = book.parts[sheet]
    number = 0
    for match in _ROW.finditer(text):
        told = dict(_ATTRIBUTE.findall(match["a"])).get("r", "")
        number = int(told) if told.isdecimal() else number + 1
        start = match.start("c") if match["c"] is not None else match.end()
        places = dict(_places(match["c"] or "", start))
        cells = {letter: _value(text[p.start : p.end], p, strings) for letter, p in places.items()}
        filled: dict[str, Cell] = {letter: value for letter, value in cells.items() if value}
        if not filled:
            continue
        name = str(len(book.rows) + 1)
        book.rows[name] = _Row(sheet, number, match.start(), match.end(), places)
        computed = tuple(letter for letter in filled if places[letter].computed)
        obstacle = "A comment hangs on it." if number in commented else ""
        members = (book.formulas.sheets[sheet],)
        record = Record(name, "row", filled, not obstacle, members, computed=computed, obstacle=obstacle)
        book._records.append(record)


def _places(content: str, at: int) -> Iterator[tuple[str, _Place]]:
    for place, match in enumerate(_CELL.finditer(content)):
        told = dict(_ATTRIBUTE.findall(match["a"]))
        letter = re.sub(r"\d", "", told.get("r", "")) or str(place)
        value = _VALUE.search(match["c"] or "")
        shared = int(value[1]) if told.get("t") == "s" and value and value[1].strip().isdecimal() else -1
        computed = bool(_FORMULA.search(match["c"] or ""))
        yield letter, _Place(at + match.start(), at + match.end(), told, match["p"], shared, computed)


def _value(raw: str, place: _Place, strings: Sequence[str]) -> str:
    if place.shared >= 0:
        return strings[place.shared] if place.shared < len(strings) else ""
    if place.attributes.get("t") == "inlineStr":
        return _spoken(raw)
    value = _VALUE.search(raw)
    return html.unescape(value[1]) if value else ""


def _spoken(xml: str) -> str:
    return "".join(html.unescape(text) for text in _TEXT.findall(_PHONETIC.sub("", xml)))


def _written(place: _Place | None, number: int, letter: str, value: Cell) -> Patch:
    """A cell with another value: a number where it was one and stays one, else a text of its own."""
    if place is None or place.computed:
        raise refused("The old value is the result of a formula.")
    kept = "".join(f' {name}="{text}"' for name, text in place.attributes.items() if name != "t")
    p, said = place.prefix, str(value)
    if place.is_number and re.fullmatch(r"-?\d+(?:\.\d+)?", said) and not said.startswith("0"):
        return place.start, place.end, f"<{p}c{kept}><{p}v>{said}</{p}v></{p}c>"
    body = f'<{p}is><{p}t xml:space="preserve">{html.escape(said, quote=False)}</{p}t></{p}is>'
    return place.start, place.end, f'<{p}c{kept} t="inlineStr">{body}</{p}c>'


def _commented(content: bytes, names: Sequence[str]) -> set[int]:
    """Numbers of rows on which a comment hangs, on whatever sheet."""
    found = set()
    for name in names:
        if _COMMENTS.fullmatch(name):
            text = part(content, name).decode("utf-8", "replace")
            found |= {int(row) for row in re.findall(r'<(?:\w+:)?comment\b[^>]*\bref="[A-Z]+(\d+)"', text)}
    return found


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
