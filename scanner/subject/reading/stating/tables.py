"""Reads tables that stand in texts, their cells parted by bars or tabulators: each row is about whom it names.

What the columns hold is told by the line above, as in a list; a table without such a line teaches nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from ...roles.roles import Roles, roles_by_names
from .forms import kind_of
from .statement import BOUND, NAMES, NUMBERED, ONE, Statement, is_whole_name, may_number, stated

_CUT = re.compile(r"[ \t]*\|[ \t]*|[ \t]*\t[ \t]*")
_LEAST = 2


def tables(text: str) -> Iterator[Statement]:
    """What each row of the tables in a text says of the one whom it names."""
    lines = [_CUT.split(line.strip().strip("|").strip()) for line in text.split("\n")]
    for count, some in groupby(lines, key=len):
        rows = list(some)
        if count >= _LEAST and len(rows) > 1 and _is_head(rows[0]):
            yield from _rows(rows[0], rows[1:])


def _is_head(cells: Sequence[str]) -> bool:
    """Whether cells may say what stands below them: words without digits, each another."""
    return len(set(cells)) == len(cells) and not any(any(map(str.isdigit, cell)) or len(cell) > 40 for cell in cells)


def _rows(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[Statement]:
    roles = roles_by_names("", tuple(head))
    named = _named(head, rows, roles)
    for row in rows:
        pairs = []
        for label, cell in zip(head, row, strict=True):
            kind = "PERSON" if label == named else kind_of(label, roles)
            own = label == named or not roles.others(label)
            if cell and own and (kind in BOUND or kind in ONE or kind in NAMES):
                pairs.append((kind, cell))
            elif cell and not kind and may_number(cell):
                pairs.append((NUMBERED, cell))
        if len(pairs) > 1 and any(kind in NAMES for kind, _ in pairs):
            yield stated("table", pairs)


def _named(head: Sequence[str], rows: Sequence[Sequence[str]], roles: Roles) -> str:
    """The column of whole names where no other names anybody: `Enfant`, `Winnaar`; empty where one does."""
    if any(kind_of(label, roles) in NAMES and not roles.others(label) for label in head):
        return ""
    whole = [label for at, label in enumerate(head) if all(is_whole_name(row[at]) for row in rows if row[at])]
    return whole[0] if len(whole) == 1 else ""
