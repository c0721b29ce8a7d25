"""Reads tables that were pasted into a text: the head of a column types the cells below it.

`login;password⏎jdupont;Tulipe!7`: no word stands beside the values, and no line has a label of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .base import Finding
from .columns.names import NameReader
from .columns.tokens import fold
from .labels import fits
from .patterns import PatternScan

MOST_ROWS = 2_000
"""Lines of one table that are read."""
_WIDEST = 60
"""Columns of a table."""
_HEAD = re.compile(r"[ \"']*[^\W\d_][\w .'’/()\-°]{0,39}[ \"']*")
_DELIMITERS = ("\t", ";", "|", ",")
_LABELLED = frozenset({
    "USERNAME", "PASSWORD", "CUSTOMER_NUMBER", "EMPLOYEE_NUMBER", "MEMBER_NUMBER", "MARITAL_STATUS", "NATIONALITY",
    "PLACE_OF_BIRTH", "GENDER",
})  # fmt: skip
"""Types that nothing but the head tells; any other must be what its cell may be, too."""
_ONE_WORD = frozenset({"USERNAME", "PASSWORD", "CUSTOMER_NUMBER", "EMPLOYEE_NUMBER", "MEMBER_NUMBER"})
_LOGINS = frozenset({
    "login", "user", "username", "gebruiker", "benutzer", "utilisateur", "identifiant", "account", "logon", "uid",
})  # fmt: skip
"""Heads that say too little in the catalogue of a database, where keys are called so."""
_CODES = _ONE_WORD - {"USERNAME", "PASSWORD"}
_USER = re.compile(r"(?=[\w.\-@\\]{0,40}[a-z])[\w.\-@\\]{3,40}")
_SCORE = 0.85


def headed(text: str, scan: PatternScan, names: NameReader) -> Iterator[Finding]:
    """What the cells of pasted tables are, by the heads of their columns."""
    if text.count("\n") < 1 or len(text) > 1 << 20:
        return
    lines = text.split("\n")
    at = start = 0
    while at < len(lines) - 1:
        rows = _rows(lines, at)
        if rows:
            yield from _cells(lines, at, rows, start, scan, names)
        step = max(1, rows)
        start += sum(len(line) + 1 for line in lines[at : at + step])
        at += step


def _rows(lines: list[str], head: int) -> int:
    """Lines of the table that this line heads, with the head; 0 if it heads none."""
    delimiter = _delimiter(lines[head])
    if not delimiter:
        return 0
    wide = lines[head].count(delimiter)
    stop = head + 1
    while stop < min(len(lines), head + MOST_ROWS) and lines[stop].count(delimiter) == wide:
        stop += 1
    return stop - head if stop - head > 1 else 0


def _delimiter(line: str) -> str:
    """What parts the cells of a line that may be a head: short words in each of them, and nothing twice."""
    for delimiter in _DELIMITERS:
        if delimiter in line:
            cells = [cell for cell in line.split(delimiter) if cell.strip() or delimiter != "|"]
            fine = 1 < len(cells) <= _WIDEST and all(map(_HEAD.fullmatch, cells))
            return delimiter if fine and len({cell.strip().lower() for cell in cells}) == len(cells) else ""
    return ""


def _cells(
    lines: list[str], head: int, rows: int, start: int, scan: PatternScan, names: NameReader
) -> Iterator[Finding]:
    delimiter = _delimiter(lines[head])
    types = [_type(cell.strip(" \"'"), names) for cell in lines[head].split(delimiter)]
    if not any(types):
        return
    start += len(lines[head]) + 1
    for line in lines[head + 1 : head + rows]:
        at = start
        for cell, entity_type in zip(line.split(delimiter), types, strict=True):
            value = cell.strip(" \"'\r")
            if entity_type and value and _is(entity_type, value, scan):
                first = at + cell.index(value)
                yield Finding(first, first + len(value), entity_type, _SCORE, "head of the column")
            at += len(cell) + 1
        start += len(line) + 1


def _type(head: str, names: NameReader) -> str:
    """The type that a head names without doubt; empty if none."""
    if fold(head) in _LOGINS:
        return "USERNAME"
    hints = names.column(head).hints if head else ()
    if not hints or hints[0].about or hints[0].thing or hints[0].unknown or hints[0].level not in ("sure", "own"):
        return ""
    return hints[0].entity_type


def _is(entity_type: str, value: str, scan: PatternScan) -> bool:
    if entity_type in _CODES and not any(character.isdigit() for character in value):
        return False
    if entity_type in _ONE_WORD and (" " in value or len(value) < 3):
        return False
    if entity_type == "USERNAME" and not _USER.fullmatch(value):
        return False
    if entity_type in _LABELLED:
        return fits(entity_type, value)
    return any(finding.entity_type == entity_type for finding in scan.value(value))
