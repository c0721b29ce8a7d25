"""Tells in the subject's language what a field of a record holds: `C04` is a date of birth (GDPR Art. 12(1)).

What is handed out must be understood without the manual of the system that keeps it (EDPB Guidelines 01/2022, section
5.2.1): the name of a column alone seldom is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from scanner.subject.roles.columns import singular, tokens
from scanner.subject.roles.roles import NAMES, roles_by_names
from scanner.subject.roles.serving import PERSON_WORDS

from ..findings import type_label
from ..present import Presenter
from .gathering import RowFound

_PARTS = frozenset(NAMES) - {"PERSON"}
_LONGEST = 120
"""Characters of a comment in the catalogue; a longer one explains the system to who builds it."""


def meanings(rows: Sequence[RowFound], t: Presenter) -> dict[str, str]:
    """Field → what it holds, for the rows of one place: the name of its type in that language; of a field that no
    verdict calls personal what its own catalogue says of it. A name that says the same already is left out."""
    told: dict[str, str] = {}
    for row in rows:
        parts = Counter(row.types.values())
        for name in row.values:
            label = _label(row, name, t, parts)
            if label and tokens(label) - tokens(name):
                told.setdefault(name, label)
    return told


def _kind(row: RowFound, name: str) -> str:
    """The type that a field is called by. A name was found by the whole of it: which part a field holds its own name
    says, and of a text of several fields (JSON) nothing does. What only leads to a row, such as the number and year of
    an invoice, is no number of a person, unless it is called so."""
    kind = row.types.get(name, "")
    if kind == "PERSON" and str(row.values.get(name, "")).lstrip().startswith(("{", "[")):
        return ""
    if kind == "PERSON":
        said = roles_by_names("", tuple(row.values)).of(name)
        return said if said in _PARTS else kind
    if kind == "PERSON_ID" and not (tokens(name) | singular(row.asset.rpartition("/")[2])) & PERSON_WORDS:
        return ""
    return kind


def _label(row: RowFound, name: str, t: Presenter, parts: Counter[str]) -> str:
    kind = _kind(row, name)
    if kind == "PERSON" and parts[kind] > 1:
        return t("letter.package.name")  # found by the whole name, of which this is a part
    if kind:
        return type_label(kind, t)
    if name in row.types:
        return ""
    columns = row.table.columns if row.table else ()
    comment = next((one.comment.strip() for one in columns if one.name == name), "")
    return comment if len(comment) <= _LONGEST else ""
