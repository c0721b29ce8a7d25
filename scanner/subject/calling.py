"""Tells whether a column is called after a table: `employee_id`, `empNr` or `LN_PERS` after `employees` or `T_PERS`."""

from __future__ import annotations

import re
from functools import lru_cache

from connectors import Asset

from . import columns
from .serving import ID_WORDS

_GLUED = re.compile(r"([a-z]{3,}?)s?(?:id|nr|no|num|code|nummer|number|fk)")
_SHORT = {"emp": "employee", "empl": "employee", "cust": "customer", "pers": "person", "usr": "user", "pat": "patient"}
"""What tables of persons are called, and how a column shortens it."""


def called_after(column: str, target: Asset, key: str) -> bool:
    """`employee_id` for `employees.id` or `hr_employees.employee_id`; `persnr` is called after nothing."""
    stem = stem_of(column)
    names = _words(target) | stem_of(key)
    return bool(stem) and all(any(_alike(word, name) for name in names) for word in stem)


def fit(column: str, child: Asset, target: Asset, key: str) -> int | None:
    """How many words of a table's name a column called after it leaves out; None for one that is not.

    A key that is rather called after its own table (`contacts.contact_id`) points to no other.
    """
    stem = stem_of(column) or _bare(column, tuple(each.name for each in child.columns))
    if not stem or not all(any(_alike(word, name) for name in _words(target) | stem_of(key)) for word in stem):
        return None
    left = _left_out(stem, target)
    return left if column not in child.key or left < _left_out(stem, child) else None


@lru_cache(maxsize=65536)
def stem_of(column: str) -> frozenset[str]:
    """What a column that holds an identifier is about; empty for one that does not look so."""
    words = columns.tokens(column)
    if len(words) == 1:
        glued = _GLUED.fullmatch(next(iter(words)))
        return frozenset((glued[1],)) if glued else frozenset()
    return words - ID_WORDS if words & ID_WORDS else frozenset()


def _left_out(stem: frozenset[str], asset: Asset) -> int:
    return sum(not any(_alike(word, name) for word in stem) for name in _words(asset))


def _words(asset: Asset) -> frozenset[str]:
    return _words_of(asset.segments[-1])


@lru_cache(maxsize=65536)
def _words_of(table: str) -> frozenset[str]:
    return frozenset(word for word in columns.tokens(table) - ID_WORDS if len(word) > 1)


@lru_cache(maxsize=65536)
def _bare(column: str, every: tuple[str, ...]) -> frozenset[str]:
    """The same for `LN_PERS` in a table whose columns all begin with `LN_`, and for `employee` alone."""
    words = columns.tokens(column)
    shared = {word for word in words if sum(word in columns.tokens(each) for each in every) > 2}
    rest = words - shared
    return rest if len(rest) == 1 and len(next(iter(rest))) > 2 else frozenset()


@lru_cache(maxsize=65536)
def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return (
        one == other
        or long.removesuffix("s") == _SHORT.get(short)
        or (len(short) > 3 and long.startswith(short) and len(long) - len(short) <= 3)
        or (len(short) == 3 and len(long) > 5 and long.startswith(short))
    )
