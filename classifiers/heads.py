"""Reads tables that were pasted into a text: the head of a column types the cells below it.

`login;password⏎jdupont;Tulipe!7`: no word stands beside the values, and no line has a label of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .base import Finding
from .columns.names import NameReader
from .columns.tokens import fold
from .labels import fits
from .patterns import PatternScan
from .recognizers.generic.salary import SalaryRecognizer

MOST_ROWS = 2_000
"""Lines of one table that are read."""
_WIDEST = 60
"""Columns of a table."""
_LONGEST_HEAD = 40
_HEAD = re.compile(rf"[ \"']*[^\W\d_][\w .'’/()\-°]{{0,{_LONGEST_HEAD - 1}}}[ \"']*")
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
_AMOUNTS = frozenset({"SALARY", "TAX", "BALANCE", "DEBT", "CHILD_BENEFIT", "GARNISHMENT"})
_AMOUNT = re.compile(r"[-+−]?[ ]?(?:€[ ]?)?[0-9]{1,3}(?:[ .’']?[0-9]{3}){0,3}(?:[.,][0-9]{1,2})?(?:[ ]?(?:€|EUR))?")
_PAY = frozenset({"bruto", "netto", "brut", "net", "brutto", "gross"})
"""Heads that are of pay beside one that is of persons."""
_OF_PERSONS = frozenset({
    "PERSON", "FAMILY_NAME", "GIVEN_NAME", "BE_NATIONAL_NUMBER", "EMPLOYEE_NUMBER", "NL_BSN", "FR_NIR",
})  # fmt: skip
_CODES = _ONE_WORD - {"USERNAME", "PASSWORD"}
_USER = re.compile(r"(?=[\w.\-@\\]{0,40}[a-z])[\w.\-@\\]{3,40}")
_SCORE = 0.85


@dataclass
class Pasted:
    """What the tables of a text say by the heads of their columns."""

    findings: list[Finding] = field(default_factory=list)
    heads: list[tuple[int, int]] = field(default_factory=list)
    """Where the lines of heads are: no word there is anybody's."""

    def is_head(self, finding: Finding) -> bool:
        """Whether it lies in a line of heads."""
        return any(start <= finding.start and finding.end <= end for start, end in self.heads)


def headed(text: str, scan: PatternScan, names: NameReader) -> Pasted:
    """What the cells of pasted tables are, by the heads of their columns."""
    pasted = Pasted()
    if text.count("\n") < 1 or len(text) > 1 << 20:
        return pasted
    lines = text.split("\n")
    at = start = 0
    while at < len(lines) - 1:
        rows = _rows(lines, at)
        if rows:
            _add_cells(pasted, lines[at : at + rows], start, scan, names)
        step = max(1, rows)
        start += len(lines[at]) + 1 if step == 1 else sum(len(line) + 1 for line in lines[at : at + step])
        at += step
    return pasted


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
            if len(line[: line.index(delimiter)].strip().strip(" \"'")) > _LONGEST_HEAD:
                return ""  # most lines are prose
            cells = [cell for cell in line.split(delimiter) if cell.strip() or delimiter != "|"]
            fine = 1 < len(cells) <= _WIDEST and all(map(_HEAD.fullmatch, cells))
            return delimiter if fine and len({cell.strip().lower() for cell in cells}) == len(cells) else ""
    return ""


def _add_cells(pasted: Pasted, lines: list[str], start: int, scan: PatternScan, names: NameReader) -> None:
    """Those of one table, whose head is the first line and starts there in the text."""
    delimiter = _delimiter(lines[0])
    types = _types([cell.strip(" \"'\r") for cell in lines[0].split(delimiter)], names)
    if not any(types):
        return
    pasted.heads.append((start, start + len(lines[0])))
    start += len(lines[0]) + 1
    for line in lines[1:]:
        at = start
        for cell, entity_type in zip(line.split(delimiter), types, strict=True):
            value = cell.strip(" \"'\r")
            if entity_type and value and _is(entity_type, value, scan):
                first = at + cell.index(value)
                pasted.findings.append(Finding(first, first + len(value), entity_type, _SCORE, "head of the column"))
            at += len(cell) + 1
        start += len(line) + 1


def _types(heads: list[str], names: NameReader) -> list[str]:
    """The type of each column; empty if nothing says it."""
    hints = [names.column(head).hints if head else () for head in heads]
    if any(some and some[0].entity_type in _OF_PERSONS for some in hints):
        return ["SALARY" if fold(head) in _PAY else _type(head, names) for head in heads]
    return [_type(head, names) for head in heads]


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
    if entity_type in _AMOUNTS:
        return bool(_AMOUNT.fullmatch(value)) and SalaryRecognizer.amount(value) is not None
    if entity_type in _LABELLED:
        return fits(entity_type, value)
    return any(finding.entity_type == entity_type for finding in scan.value(value))
