"""Takes a column apart that holds several ways to reach somebody: `value` beside `type`, `contact`, `telecom[].value`.

Addresses of mail and telephone numbers in one column are neither all of the one nor of the other, so that each would be
told from chance by a half of the values. Each sort is judged by itself, and gets a tag of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..base import ColumnSample, Evidence
from .shapes import form
from .values import Profile

_SORTS = {"email": "addresses of mail", "phone": "telephone numbers"}
_BESIDE = ("url", "user", "mailbox")
"""Pages, accounts and handles, which may stand among them."""
_LEAST, _MOST = 0.05, 0.8
"""Shares of the distinct values: of each sort, and of all that is a way to reach somebody."""


def ways_apart(column: ColumnSample, profile: Profile) -> Iterator[tuple[ColumnSample, str]]:
    """The values of each sort as a column without a name, and what it is of the whole; none of a column of one sort."""
    shares = {sort: profile.forms.get(sort, 0.0) for sort in _SORTS}
    beside = sum(profile.forms.get(sort, 0.0) for sort in _BESIDE)
    if min(shares.values()) < _LEAST or sum(shares.values()) + beside < _MOST:
        return
    for sort, share in shares.items():
        some = {value: count for value, count in column.values.items() if form(value.strip()) == sort}
        part = replace(column, values=some, distinct=None, comment="", key=False, references="", named=False)
        yield part, f"{share:.0%} of the distinct values are {_SORTS[sort]}, judged by themselves"


def told_apart(evidence: tuple[Evidence, ...], text: str) -> tuple[Evidence, ...]:
    """The evidence for a part, which has no name of its own: `text` says so."""
    return tuple(replace(e, text=text) if e.piece == "silent.unnamed" else e for e in evidence)
