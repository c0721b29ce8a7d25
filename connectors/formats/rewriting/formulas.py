"""Which rows a formula of a sheet counts on, in the notation of Excel (ECMA-376, 18.17.2) and of OpenFormula."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

LAST = 1 << 21
"""Beyond the last row of any sheet."""

_STRING = re.compile(r'"(?:[^"]|"")*"')
_SHEET = r"(?:(?P<sheet>'(?:[^']|'')+'|[\w.\u00c0-\uffff]+)!)?"
_CELLS = re.compile(
    rf"{_SHEET}(?<![\w.])(?:\$?[A-Za-z]{{1,3}}\$?(?P<row>\d{{1,7}})(?::\$?[A-Za-z]{{1,3}}\$?(?P<last>\d{{1,7}}))?"
    r"|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?(?P<first>\d{1,7}):\$?(?P<end>\d{1,7}))(?![\w(.])"
)
_FUNCTION = re.compile(r"[A-Za-z_][\w.]*(?=\()")
_ANYWHERE = re.compile(r"(?:INDIRECT|OFFSET|CELL|GETPIVOTDATA)\(", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z_\\\u00c0-\uffff][\w.\u00c0-\uffff]*")
_OPEN = re.compile(
    r"\[(?P<sheet>\$?'(?:[^']|'')+'|[^\[\]:.']*)\.(?P<first>[^\[\]:]+)(?::[^\[\]:.]*\.(?P<last>[^\[\]]+))?\]"
)
_ROW = re.compile(r"\$?[A-Za-z]{0,3}\$?(\d{1,7})")
_RELATIVE = re.compile(
    r"(?<![\w.$!])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])|(?<=[!:])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])"
)


@dataclass(frozen=True)
class Span:
    """Rows of one sheet."""

    sheet: str
    first: int
    last: int


def counted(formula: str, sheet: str) -> list[Span] | None:
    """The rows that a formula on a sheet refers to; None if it may refer to any."""
    plain = _STRING.sub('""', formula)
    if _ANYWHERE.search(plain) or "[" in plain:
        return None
    spans, rest = [], []
    at = 0
    for match in _CELLS.finditer(plain):
        rest.append(plain[at : match.start()])
        at = match.end()
        where = match["sheet"].strip("'").replace("''", "'") if match["sheet"] else sheet
        first = int(match["row"] or match["first"] or 1)
        last = int(match["last"] or match["end"] or (first if match["row"] else LAST))
        spans.append(Span(where, min(first, last), max(first, last)))
    left = _FUNCTION.sub("", " ".join([*rest, plain[at:]]))
    names = {name.upper() for name in _NAME.findall(left)} - {"TRUE", "FALSE", "E"}
    return None if names else spans


def counted_open(formula: str, sheet: str) -> list[Span] | None:
    """The same for OpenFormula: `of:=SUM([.C2:.C9])`."""
    plain = _STRING.sub('""', formula.partition("=")[2])
    if _ANYWHERE.search(plain):
        return None
    spans = []
    for match in _OPEN.finditer(plain):
        where = match["sheet"].lstrip("$").strip("'").replace("''", "'") or sheet
        first, last = _ROW.fullmatch(match["first"]), _ROW.fullmatch(match["last"] or match["first"])
        spans.append(Span(where, int(first[1]), int(last[1])) if first and last else Span(where, 1, LAST))
    left = _FUNCTION.sub("", _OPEN.sub(" ", plain))
    return None if set(map(str.upper, _NAME.findall(left))) - {"TRUE", "FALSE", "E"} else spans


def moved(formula: str, rows: int) -> str:
    """A formula as it stands so many rows lower: rows without `$` move along."""

    def shift(match: re.Match[str]) -> str:
        one, column, fixed, row = (match[1], match[2], match[3], match[4]) if match[4] else match.groups()[4:]
        return f"{one}{column}{fixed}{row if fixed else int(row) + rows}"

    pieces = re.split(r'("(?:[^"]|"")*")', formula)
    return "".join(piece if n % 2 else _RELATIVE.sub(shift, piece) for n, piece in enumerate(pieces))


def stale(
    formulas: Mapping[tuple[str, int, str], Sequence[Span] | None], gone: Collection[tuple[str, int]]
) -> set[tuple[str, int, str]]:
    """The cells (sheet, row, column) whose results count on rows that go, or on such a cell's row."""
    dirty: dict[str, set[int]] = {}
    for sheet, row in gone:
        dirty.setdefault(sheet.casefold(), set()).add(row)
    found: set[tuple[str, int, str]] = set()
    while True:
        new = {
            place
            for place, spans in formulas.items()
            if place not in found and place[:2] not in gone and (spans is None or any(_meets(s, dirty) for s in spans))
        }
        if not new:
            return found
        found |= new
        for sheet, row, _ in new:
            dirty.setdefault(sheet.casefold(), set()).add(row)


def _meets(span: Span, dirty: Mapping[str, set[int]]) -> bool:
    rows = dirty.get(span.sheet.casefold(), set())
    if span.last - span.first < len(rows):
        return any(row in rows for row in range(span.first, span.last + 1))
    return any(span.first <= row <= span.last for row in rows)
