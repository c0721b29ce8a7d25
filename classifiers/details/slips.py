"""Reads the rows at the head and foot of a pay slip: `StKl 3   KiFrb 1,5   Konf. rk   Eintritt 01.04.2015`.

No colon parts a label there from its value, and some blanks part one pair from the next; a label is what the names of
columns know. Only a text that withholds a tax or a contribution is read so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..base import MIN_SCORE, Finding
from ..columns.names import NameReader
from ..matching.nearby import Placed

_CELL = re.compile(r"[^\W\d_](?:[^\n\t|: ]|[ ](?=[^ \n])){2,48}(?=[ ]{2}|[\t|\r\n]|$)")
"""What stands between two gaps of a row, and begins with a letter."""
_LONGEST_LABEL = 4
"""Words."""
_MORE_KNOWN = frozenset({"RELIGION"})
"""Known from a table about persons too, as a slip is."""
_VALUES = {
    "RELIGION": re.compile(r"(?:rk|ev|ak|lt|rf|is|jh|jd|fr|r[öo]m\.?-kath\.?|evang?\.?|kath\.?)", re.IGNORECASE),
    "TAX": re.compile(r"(?:[1-6]|I{1,3}|IV|VI?)(?:/[0-9.,]{1,4})?|[0-9]{1,2}[.,][0-9]|[0-9]{3,4}[LMNT][0-9A-Z ]{0,4}"),
    "CHILDREN": re.compile(r"[0-9](?:[.,][05])?"),
    "DEPENDANTS": re.compile(r"[0-9]"),
    "CONTRACT": re.compile(r"[0-3]?[0-9][./-][01]?[0-9][./-](?:[0-9]{4}|[0-9]{2})|[0-9]{1,2}(?:[.,][0-9])?"),
    "ABSENCE": re.compile(
        r"[0-9]{1,3}(?:[.,][0-9]{1,2})?"
        r"(?:[ ](?:tage?|stunden|std\.?|jours?|j\.?|h|heures|dagen|dag|u|uren|uur|days?|hours?))?",
        re.IGNORECASE,
    ),
    "WORKING_TIME": re.compile(r"[0-9]{1,3}(?:[.,/][0-9]{1,2})?[ ]?(?:%|h|u|std\.?|stunden|uren|uur|heures|hours)?"),
    "DEPARTMENT": re.compile(r"[^\W_][\w&.\-/]{1,20}(?:[ ][\w&.\-/]{1,20}){0,2}"),
    "JOB_TITLE": re.compile(r"[^\W\d_][^\W\d_]{2,20}(?:[ ][^\W\d_]{2,20}){0,2}"),
    "MARITAL_STATUS": re.compile(r"[^\W\d_]{1,24}"),
    "EMPLOYEE_NUMBER": re.compile(r"[0-9A-Z][0-9A-Z./\-]{1,14}"),
}
"""What a value of each looks like on a slip, whole."""
_SCORE = 0.6
"""Of such a value."""


def slip_rows(text: str, found: Sequence[Finding], names: NameReader) -> Iterator[Finding]:
    """The values behind labels in the rows of a pay slip, where nothing else was found."""
    placed = Placed([one for one in found if one.score >= MIN_SCORE])
    for cell in _CELL.finditer(text):
        if (one := _read(cell, names)) and not placed.touching(one):
            yield one


def _read(cell: re.Match[str], names: NameReader) -> Finding | None:
    """The value of a cell whose first words are a label; the longest label counts."""
    words = cell[0].split(" ")
    for size in range(min(_LONGEST_LABEL, len(words) - 1), 0, -1):
        label, value = " ".join(words[:size]), " ".join(words[size:])
        if not words[size - 1][0].isdigit() and (kind := _kind(label, names)):
            told = _VALUES[kind].fullmatch(value)
            return told and Finding(cell.end() - len(value), cell.end(), kind, _SCORE, "row of a pay slip")
    return None


def _kind(label: str, names: NameReader) -> str:
    """The entity type that a label asks for; empty if it asks for none that a slip tells in a word."""
    hint = names.column(label.rstrip(".")).best
    if hint is None or hint.entity_type not in _VALUES or not hint.plain or hint.other:
        return ""
    known = hint.sure or hint.level == "work" or hint.entity_type in _MORE_KNOWN
    return hint.entity_type if known else ""
