"""Reads the values of SQL: `INSERT INTO staff (vnaam, gebdat) VALUES ('Sofie', …)`, `WHERE nom = 'Piron'`."""

from __future__ import annotations

import re
from collections.abc import Iterator

import re2

from .carried import Carried

_VERBS = re2.compile(
    r"(?i)\b(?:insert(?:\s+\w{2,10})?\s+into\s|replace\s+into\s|update\s+\S+\s+set\s|select\s|delete\s+from\s|exec(?:ute)?\s|call\s|copy\s)"
)
_NAME = r"(?:[`\"\[]?[\w$]{1,64}[`\"\]]?\.){0,2}[`\"\[]?[\w$]{1,64}[`\"\]]?"
_INSERT = re.compile(
    rf"\b(?:INSERT(?:\s+\w{{2,10}})?|REPLACE)\s+INTO\s+({_NAME})\s*\(([^()']{{1,4000}})\)\s*VALUES\s*",
    re.IGNORECASE,
)
_VALUE = re.compile(r"\s*(?:[NEnex]?'((?:[^'\\]|\\.|'')*)'|([^,()'\s][^,()'\n]*?))\s*(?=[,)])")
_CALL = re.compile(r"\s*[\w.]{1,40}\s*\([^()\n]{0,400}\)\s*(?=[,)])")
"""A value that is worked out: `NOW()`."""
_COPY = re.compile(rf"\bCOPY\s+({_NAME})\s*\(([^()\n]{{1,4000}})\)\s+FROM\s+stdin[^;\n]{{0,80}};\r?\n", re.IGNORECASE)
_STATEMENT = re.compile(r"\b(?:SELECT\s|UPDATE\s|DELETE\s+FROM\s|EXEC(?:UTE)?\s|CALL\s)[^;]{1,4000}", re.IGNORECASE)
_TABLE = re.compile(rf"\b(?:FROM|UPDATE|JOIN)\s+({_NAME})", re.IGNORECASE)
_EQUALS = re.compile(
    r"@?([`\"\[]?[A-Za-z_][\w$]{0,63}[`\"\]]?)\s*(?:=|:=|=>|\bI?LIKE\b)\s*N?'((?:[^'\\\n]|\\.|''){1,200})'"
)
_NOTHING = frozenset({"null", "default", "true", "false", r"\n"})
_ROWS = 20_000


def statements(text: str) -> Iterator[Carried]:
    """The tables that the statements of a text fill, change or ask."""
    if not _VERBS.search(text):
        return
    for match in _INSERT.finditer(text):
        yield _inserted(text, match)
    for match in _COPY.finditer(text):
        yield _copied(text, match)
    for match in _STATEMENT.finditer(text):
        table = _TABLE.search(text, match.start(), match.end())
        asked = Carried(_bare(table[1]) if table else "")
        for pair in _EQUALS.finditer(text, match.start(), match.end()):
            asked.add(_bare(pair[1]), *_trimmed(text, *pair.span(2)))
        yield asked


def _inserted(text: str, match: re.Match[str]) -> Carried:
    table, names, at = Carried(_bare(match[1])), _names(match[2]), match.end()
    for _ in range(_ROWS):
        if at >= len(text) or text[at] != "(":
            break
        at += 1
        for name in names:
            value = _VALUE.match(text, at) or _CALL.match(text, at)
            if not value:
                return table
            if value.re is _VALUE:
                span = value.span(1) if value[1] is not None else value.span(2)
                if text[slice(*span)].lower() not in _NOTHING:
                    table.add(name, *span)
            at = value.end()
            at += text[at] == ","
        if text[at - 1] == "," or text[at] != ")":
            break  # more values than names
        at += 1
        while at < len(text) and text[at] in ", \t\r\n":
            at += 1
    return table


def _copied(text: str, match: re.Match[str]) -> Carried:
    table, names, at = Carried(_bare(match[1])), _names(match[2]), match.end()
    for _ in range(_ROWS):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end]
        cells = line.split("\t")
        if line.startswith("\\.") or len(cells) != len(names):
            break
        for name, cell in zip(names, cells, strict=True):
            if cell.lower() not in _NOTHING:
                table.add(name, at, at + len(cell.rstrip("\r")))
            at += len(cell) + 1
    return table


def _names(listed: str) -> list[str]:
    return [_bare(name) for name in listed.split(",")]


def _bare(name: str) -> str:
    return name.strip().split(".")[-1].strip('`"[] ')


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the signs that stand for anything: `LIKE '%Piron%'`."""
    while start < end and text[start] in "%_":
        start += 1
    while start < end and text[end - 1] in "%_":
        end -= 1
    return start, end
