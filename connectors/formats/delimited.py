"""Finds the delimiter of a text that is a table, and tells such a text from prose and logs by its consistency."""

from __future__ import annotations

import csv
import sys
from collections import Counter
from dataclasses import dataclass

_DELIMITERS = ";\t|,"
_CLAIMING = {"csv": "", "tsv": "\t", "tab": "\t", "psv": "|"}
_PLAIN = "log md rst ics vcf yaml yml ini cfg conf sql py js java c h sh properties toml tex srt"
_TEXTUAL = frozenset(_PLAIN.split())
_LINES = 400

# a cell may be as large as the file; csv's own default ends the reading at 128 KiB
csv.field_size_limit(min(sys.maxsize, 2**62))


@dataclass(frozen=True)
class Dialect:
    """How the cells of a row are kept apart."""

    delimiter: str
    width: int
    """Cells of most rows."""
    consistency: float
    """Share of the rows that have as many."""
    rows: int
    """That have as many."""
    quoting: int = csv.QUOTE_MINIMAL


def looks_delimited(text: str, extension: str, *, whole: bool) -> bool:
    """Whether a text is a table; a name that ends in `.csv` is believed as long as it has lines of some kind."""
    if extension in _CLAIMING:
        return True
    if extension in _TEXTUAL:
        return False
    found = find_dialect(text, extension, whole=whole)
    if found is None or found.consistency < 0.9:
        return False
    # prose and addresses have a comma in every line, and a log line one in its time: two columns prove nothing
    common = found.delimiter in ",|"
    return found.width >= (3 if common else 2) and found.rows >= (3 if common else 2)


def find_dialect(text: str, extension: str = "", *, whole: bool = False) -> Dialect | None:
    """The delimiter that cuts the lines into rows of the most equal width; None if none cuts them at all."""
    sample = _complete_lines(text, whole)
    if len(sample) < (1 if extension in _CLAIMING else 2):
        return None
    prior = _CLAIMING.get(extension, "")
    found = [dialect for mark in _DELIMITERS if (dialect := _try(sample, mark))]
    if not found:
        return None
    return max(found, key=lambda dialect: _score(dialect) + (0.2 if dialect.delimiter == prior else 0))


def _score(dialect: Dialect) -> float:
    return dialect.consistency * (1 + min(dialect.width, 12) / 24)


def _complete_lines(text: str, whole: bool) -> list[str]:
    lines = text.splitlines(keepends=True)
    if not whole and len(lines) > 1:
        lines.pop()
    return lines[:_LINES]


def _try(lines: list[str], delimiter: str) -> Dialect | None:
    """How well one delimiter does; lines above a table, which it does not cut, are not held against it."""
    quoted = _judge(_widths(lines, delimiter, csv.QUOTE_MINIMAL), delimiter, csv.QUOTE_MINIMAL)
    if quoted and quoted.consistency >= 0.8:
        return quoted
    plain = _judge(_widths(lines, delimiter, csv.QUOTE_NONE), delimiter, csv.QUOTE_NONE)
    return max((each for each in (quoted, plain) if each), key=_score, default=None)


def _widths(lines: list[str], delimiter: str, quoting: int) -> list[int]:
    rows = csv.reader(lines, delimiter=delimiter, quoting=quoting)  # type: ignore[arg-type]
    try:
        return [len(row) for row in rows if row]
    except csv.Error:
        return []


def _judge(widths: list[int], delimiter: str, quoting: int) -> Dialect | None:
    start = next((place for place, width in enumerate(widths) if width > 1), None)
    if start is None:
        return None
    body = widths[start:] if start <= 12 else widths
    # a title above the table may hold a delimiter too: the usual width is that of most rows that are cut
    usual, _ = Counter(width for width in body if width > 1).most_common(1)[0]
    while body and start <= 12 and body[0] != usual and len(body) > 2:
        body = body[1:]
        start += 1
    count = sum(1 for width in body if width == usual)
    return Dialect(delimiter, usual, count / len(body), count, quoting)
