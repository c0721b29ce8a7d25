"""The formulas of an xlsx and their last results, which go where what they were made of goes (ECMA-376, 18.3.1.40)."""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterator, Mapping, Set
from dataclasses import dataclass, field

from .base import refused
from .formulas import Span, counted, moved
from .packing import entries, packed, text_part

_CELL = re.compile(r"<(?P<p>(?:\w+:)?)c\b(?P<a>[^>]*?)(?:/>|>(?P<c>.*?)</(?P=p)c>)", re.DOTALL)
_FORMULA = re.compile(r"<(?P<p>(?:\w+:)?)f\b(?P<a>[^>]*?)(?:/>|>(?P<c>.*?)</(?P=p)f>)", re.DOTALL)
_VALUE = re.compile(r"<(?P<p>(?:\w+:)?)v\b[^>]*>.*?</(?P=p)v>", re.DOTALL)
_ATTRIBUTE = re.compile(r'\b([\w:]+)="([^"]*)"')
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_BOOK, _RELATIONS, _TYPES, _CHAIN = (
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "[Content_Types].xml",
    "xl/calcChain.xml",
)
_CALCULATION = re.compile(r"<(?P<p>(?:\w+:)?)calcPr\b(?P<a>[^>]*?)/?>(?:</(?P=p)calcPr>)?")
_BEFORE = re.compile(r".*</(?:\w+:)?(?:definedNames|externalReferences|functionGroups|sheets)>", re.DOTALL)

Place = tuple[str, int, str]
"""Sheet, row, column."""


@dataclass
class Formulas:
    """Every formula of a workbook."""

    sheets: dict[str, str]
    """Name of the sheet, by its part."""
    counted: dict[Place, list[Span] | None] = field(default_factory=dict)
    """What each formula counts on."""
    cells: dict[Place, tuple[str, int, int]] = field(default_factory=dict)
    """Part and place in it of the result."""
    masters: dict[Place, set[int]] = field(default_factory=dict)
    """Cells whose formula others share, with the rows of these."""
    spread: dict[Place, tuple[int, int]] = field(default_factory=dict)
    """Formulas that fill several cells, and the rows of these."""

    @classmethod
    def of(cls, content: bytes, parts: Mapping[str, str]) -> Formulas:
        """Those of the sheets whose texts are given by part."""
        made = cls(_names(content, list(parts)))
        for part, text in parts.items():
            if "<f" in text or ":f" in text:
                _read(made, part, text)
        return made

    def check(self, gone: Collection[tuple[str, int]]) -> None:
        """Raise `Unreadable` where a formula in a row that goes serves other rows too."""
        for place, rows in self.masters.items():
            if place[:2] in gone and any((place[0], row) not in gone for row in rows):
                raise refused("A formula of the person's row is shared by other rows of the sheet.")
        for place, (first, last) in self.spread.items():
            if last > first and any(sheet == place[0] and first <= row <= last for sheet, row in gone):
                raise refused("A formula of the sheet fills the person's row and others at once.")

    def results(self, places: Set[Place]) -> Iterator[tuple[str, int, int]]:
        """Part, begin and end of the last results of some formulas."""
        return (self.cells[place] for place in places if place in self.cells)


def _read(made: Formulas, part: str, text: str) -> None:
    sheet = made.sheets[part]
    shared: dict[str, tuple[int, str, Place]] = {}
    for match in _CELL.finditer(text):
        formula = _FORMULA.search(match["c"] or "")
        where = _REFERENCE.search(dict(_ATTRIBUTE.findall(match["a"])).get("r", ""))
        if not formula:
            continue
        if not where:
            raise refused("Its cells do not tell where they stand.")
        row, place = int(where[2]), (sheet, int(where[2]), where[1])
        told = dict(_ATTRIBUTE.findall(formula["a"]))
        said = html.unescape(formula["c"] or "")
        group = told.get("si", "") if told.get("t") == "shared" else ""
        if group and said:
            shared[group] = row, said, place
            made.masters[place] = set()
        elif group and group in shared:
            first, master, owner = shared[group]
            said = moved(master, row - first)
            made.masters[owner].add(row)
        elif told.get("t") in ("array", "dataTable") and (cells := _REFERENCE.findall(told.get("ref", ""))):
            made.spread[place] = int(cells[0][1]), int(cells[-1][1])
        made.counted[place] = counted(said, sheet) if said else None
        if value := _VALUE.search(match["c"]):
            at = match.start("c")
            made.cells[place] = part, at + value.start(), at + value.end()


def _names(content: bytes, parts: list[str]) -> dict[str, str]:
    """The names of the sheets by their parts; a part that the workbook does not name is called by its own name."""
    found = {part: part for part in parts}
    if {_BOOK, _RELATIONS} <= set(entries(content)):
        targets = {}
        for relation in re.findall(r"<(?:\w+:)?Relationship\b[^>]*>", text_part(content, _RELATIONS)):
            told = dict(_ATTRIBUTE.findall(relation))
            targets[told.get("Id", "")] = told.get("Target", "")
        for sheet in re.findall(r"<(?:\w+:)?sheet\b[^>]*>", text_part(content, _BOOK)):
            told = dict(_ATTRIBUTE.findall(sheet))
            target = next((targets.get(told[key], "") for key in told if key.endswith(":id")), "")
            part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            if part in found:
                found[part] = html.unescape(told.get("name", part))
    return found


def without_results(content: bytes) -> bytes:
    """The workbook without its chain of calculation, asking to be calculated when it is opened."""
    names = set(entries(content))
    changed: dict[str, bytes] = {}
    if _BOOK in names:
        changed[_BOOK] = _asking(text_part(content, _BOOK)).encode()
    if _CHAIN not in names:
        return packed(content, changed)
    for part, tag in (
        (_RELATIONS, r"<(?:\w+:)?Relationship\b[^>]*calcChain[^>]*/>"),
        (_TYPES, r"<(?:\w+:)?Override\b[^>]*calcChain[^>]*/>"),
    ):
        changed[part] = re.sub(tag, "", text_part(content, part)).encode()
    return packed(content, changed, {_CHAIN})


def _asking(book: str) -> str:
    match = _CALCULATION.search(book)
    if match and "fullCalcOnLoad" not in match["a"]:
        return f'{book[: match.end("a")]} fullCalcOnLoad="1"{book[match.end("a") :]}'
    if match:
        return re.sub(r'fullCalcOnLoad="[^"]*"', 'fullCalcOnLoad="1"', book)
    before = _BEFORE.match(book)
    prefix = found[1] if (found := re.search(r"<(\w+:)?workbook\b", book)) and found[1] else ""
    if before is None:
        raise refused("Its list of sheets cannot be taken apart.")
    return f'{book[: before.end()]}<{prefix}calcPr calcId="0" fullCalcOnLoad="1"/>{book[before.end() :]}'
