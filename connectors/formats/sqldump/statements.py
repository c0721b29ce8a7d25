"""Knows the statements of SQL dumps that hold or name rows, and takes names out of their quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PART = r"(?:`(?:[^`]|``)+`|\"(?:[^\"]|\"\")+\"|\[(?:[^\]]|\]\])+\]|[^\W\d][\w$#]*)"
_NAME = rf"(?P<table>{_PART}(?:\s*\.\s*{_PART}){{0,2}})"
INSERT = re.compile(
    r"(?:INSERT|REPLACE)\b(?:\s+(?:LOW_PRIORITY|DELAYED|HIGH_PRIORITY|IGNORE|OR\s+\w+))*(?:\s+INTO)?\s+"
    rf"{_NAME}\s*(?:\((?P<columns>[^()]*)\)\s*)?(?:OVERRIDING\s+\w+\s+VALUE\s+)?VALUES?\s*(?=\()",
    re.IGNORECASE,
)
COPY = re.compile(rf"COPY\s+{_NAME}\s*(?:\((?P<columns>[^()]*)\)\s*)?FROM\s+stdin[^;\n]*;\r?\n", re.IGNORECASE)
CREATE = re.compile(
    rf"CREATE\s+(?:(?:GLOBAL|LOCAL|TEMPORARY|TEMP|UNLOGGED)\s+)*TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?{_NAME}\s*(?=\()",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"\A[\s\ufeff#/*-]*(?:phpMyAdmin SQL Dump|(?:PostgreSQL database|MySQL|MariaDB|Adminer)\b.{0,40}dump)"
)
_BEGINNING = re.compile(
    r"(?i)\A(?:\s|\ufeff|--[^\n]*\n|/\*.{0,2000}?\*/;?|#[^\n]*\n)*(?:SET|USE|BEGIN|START|PRAGMA|DROP|CREATE|INSERT|REPLACE|COPY|"
    r"LOCK|ALTER|DELETE|TRUNCATE|REM|PROMPT)\s",
    re.DOTALL,
)
"""A program with statements of SQL in it begins otherwise."""
_ROWS = re.compile(
    r"(?im)^\s*(?:(?:INSERT|REPLACE)\s+(?:IGNORE\s+|OR\s+\w+\s+)?(?:INTO\s+)?[\w`\"\[]"
    r"|COPY\s+\S+\s*(?:\([^()\n]*\)\s*)?FROM\s+stdin)"
)
_COLUMN = re.compile(rf"\s*({_PART})\s+[^\W\d]")
_NO_COLUMN = frozenset(
    ("constraint", "primary", "unique", "key", "index", "foreign", "check", "fulltext", "spatial", "exclude", "like")
)
_SIGNS = re.compile(r"'[^'\\]*(?:(?:\\.|'')[^'\\]*)*'|\"[^\"]*\"|`[^`]*`|--[^\n]*|/\*.*?\*/|[(),]", re.DOTALL)


def looks_dumped(text: str, extension: str) -> bool:
    """Whether a text that begins so is a dump: by its heading, or as SQL with statements that hold rows."""
    if _HEADING.match(text) or (extension == "sql" and CREATE.search(text)):
        return True
    return bool(extension == "sql" or _BEGINNING.match(text)) and any(
        INSERT.match(text, place) or COPY.match(text, place) for place in _statements(text)
    )


def _statements(text: str) -> Iterator[int]:
    for match in _ROWS.finditer(text):
        yield match.start() + len(match[0]) - len(match[0].lstrip())


def table_name(written: str) -> str:
    """`"public"."staff"` is `public.staff`."""
    return ".".join(bare(part) for part in re.findall(_PART, written))


def bare(name: str) -> str:
    """A name without its quotes."""
    name = name.strip()
    for opening, closing in (("`", "`"), ('"', '"'), ("[", "]")):
        if name.startswith(opening) and name.endswith(closing) and len(name) > 1:
            return name[1:-1].replace(closing * 2, closing)
    return name


def listed_columns(written: str | None) -> list[str]:
    """The names between the brackets of an `INSERT` or `COPY`; empty if there are none."""
    return [bare(part) for part in re.findall(_PART, written)] if written else []


def defined_columns(text: str, position: int) -> list[str]:
    """The columns of a `CREATE TABLE` whose bracket opens at `position`; as far as the text goes."""
    columns: list[str] = []
    depth, start = 0, position + 1
    for match in _SIGNS.finditer(text, position):
        sign = match[0]
        if sign == "(":
            depth += 1
        elif sign in (")", ","):
            if depth == 1:
                columns += _defined(text[start : match.start()])
                start = match.end()
            depth -= sign == ")"
            if not depth:
                return columns
    return columns


def _defined(part: str) -> list[str]:
    match = _COLUMN.match(re.sub(r"--[^\n]*\n|/\*.*?\*/", " ", part, flags=re.DOTALL))
    return [bare(match[1])] if match and match[1].lower() not in _NO_COLUMN else []
