"""Reads the values of one row of an SQL `VALUES` list, or of one line of a PostgreSQL `COPY` block."""

from __future__ import annotations

import re

Cell = str | None

_ESCAPES = r"'(?P<{0}>[^'\\]*(?:(?:\\.|'')[^'\\]*)*)'"
_START = r"\s*(?:(?P<null>NULL|DEFAULT)|"
_END = r"|(?P<bare>[^\s'\"(),;`\[]+))\s*(?P<end>[,)])"
_PREFIX = r"(?:[NnBbXx]|_[a-z0-9]+ ?)?"
_PLAIN = re.compile(
    _START + "E" + _ESCAPES.format("escaped") + "|" + _PREFIX + r"'(?P<string>[^']*(?:''[^']*)*)'" + _END,
    re.IGNORECASE | re.DOTALL,
)
_ESCAPED = re.compile(
    _START + "(?:E|" + _PREFIX + ")" + _ESCAPES.format("escaped") + _END,
    re.IGNORECASE | re.DOTALL,
)
_QUOTED = {
    False: re.compile(r"'[^']*(?:''[^']*)*'|\"[^\"]*\"|[(),]"),
    True: re.compile(r"'[^'\\]*(?:(?:\\.|'')[^'\\]*)*'|\"[^\"]*\"|[(),]", re.DOTALL),
}
"""What counts in an expression: strings, brackets and commas."""
_BACKSLASH = re.compile(r"\\(x[0-9a-fA-F]{1,2}|[0-7]{1,3}|.)", re.DOTALL)
_MEANING = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "Z": "\x1a"}


class Unended(Exception):
    """The text ends before the row does."""


def row_at(
    text: str, position: int, *, escaped: bool, spots: list[tuple[int, int]] | None = None
) -> tuple[list[Cell], int]:
    """The values of the row whose bracket opens at `position`, and where it ends.

    `spots` gets where each value stands, its quotation marks included; (0, 0) for an expression. `escaped`: a backslash
    in a string means something (MySQL). Raises `Unended`, and `ValueError` for what is no row.
    """
    if text[position] != "(":
        raise ValueError
    cells: list[Cell] = []
    pattern = _ESCAPED if escaped else _PLAIN
    position += 1
    while True:
        match = pattern.match(text, position)
        if match is not None:
            cells.append(_cell(match))
            if spots is not None:
                spots.append(_spot(match))
            position, end = match.end(), match["end"]
        else:
            cell, position, end = _expression(text, position, escaped)
            cells.append(cell)
            if spots is not None:
                spots.append((0, 0))
        if end == ")":
            return cells, position


def _cell(match: re.Match[str]) -> Cell:
    if match["null"]:
        return None
    if (string := match["escaped"]) is not None:
        return unescaped(string.replace("''", "'"))
    return match["bare"] or match["string"].replace("''", "'")


def _spot(match: re.Match[str]) -> tuple[int, int]:
    """Of a plain string between its quotation marks, of a number or NULL; a string of another kind is an expression."""
    found = match.groupdict()
    for name in ("string", "escaped"):
        if found.get(name) is not None:
            start, end = match.span(name)
            plain = not match.string[match.start() : start - 1].strip()
            return (start - 1, end + 1) if plain else (0, 0)
    return match.span("null" if match["null"] else "bare")


def _expression(text: str, position: int, escaped: bool) -> tuple[Cell, int, str]:
    """A call or a cast: `to_date('12/03/1985', 'DD/MM/YYYY')` counts as its first string."""
    depth, start, first = 0, position, None
    for match in _QUOTED[escaped].finditer(text, position):
        sign = match[0]
        if sign[0] == "'":
            first = sign[1:-1].replace("''", "'") if first is None else first
        elif sign == "(":
            depth += 1
        elif sign == ")" and depth:
            depth -= 1
        elif not depth and sign in ",)":
            return (first if first is not None else text[start : match.start()].strip()), match.end(), sign
    raise Unended


def unescaped(text: str) -> str:
    """A string or a field of a `COPY` line with its backslashes read (PostgreSQL manual, COPY, text format)."""
    return _BACKSLASH.sub(_meaning, text) if "\\" in text else text


def _meaning(match: re.Match[str]) -> str:
    sign = match[1]
    if sign in _MEANING:
        return _MEANING[sign]
    if sign[0] == "x" and len(sign) > 1:
        return chr(int(sign[1:], 16))
    return chr(int(sign, 8)) if sign.isdigit() and len(sign) > 1 else sign


def copied(line: str) -> list[Cell]:
    r"""The fields of one line of a `COPY … FROM stdin` block; `\N` is nothing."""
    return [None if part == r"\N" else unescaped(part) for part in line.split("\t")]
