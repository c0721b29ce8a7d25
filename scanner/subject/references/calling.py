"""Tells whether a column is called after a table: `employee_id`, `empNr` or `LN_PERS` after `employees` or `T_PERS`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from classifiers.names.words import word_set
from connectors import Asset

from ..roles import columns
from ..roles.serving import ID_WORDS

_KEY = 5
"""Letters of a key's name that others have at their end by no chance."""
_PREFIX = 3
"""Letters in front of a table's name that tell nothing: `tbl_orders`, `tabOrder`."""
_MOST = 0.8
"""Of the columns of a table, how many begin with what tells nothing."""
_GLUED = re.compile(r"([a-z]{3,}?)s?(?:id|nr|no|num|code|nummer|number|fk)")
_OF_A_KEY = word_set("type kind status count list nr no number code hash format scheme")
"""Words behind a key by which a column tells something of it, and holds none."""
_SHORT = {"emp": "employee", "empl": "employee", "cust": "customer", "pers": "person", "usr": "user", "pat": "patient"}
"""What tables of persons are called, and how a column shortens it."""


def called_after(column: str, target: Asset, key: str) -> bool:
    """`employee_id` for `employees.id` or `hr_employees.employee_id`; `persnr` is called after nothing."""
    stem = stem_of(column)
    if len(said := columns.tokens(column)) > 1 and said <= columns.singular(target.segments[-1]):
        return True  # `credit_account` for `credit_accounts`
    return bool(stem) and _covers(_words(target) | stem_of(key), stem)


@lru_cache(maxsize=65536)
def bare_name(column: str, every: tuple[str, ...]) -> str:
    """A column's name without what all of its table begin with: `pid` of `pc_pid` beside `pc_title`."""
    first, mark, rest = column.partition("_")
    alike = sum(name.partition("_")[0] == first for name in every)
    shared = mark and len(every) > 2 and alike >= _MOST * len(every)
    return rest if shared and rest else column


@lru_cache(maxsize=65536)
def plays_a_part(column: str, key: str) -> bool:
    """Whether a column is called as the key, with somebody's part: `holder_party_no`, `PersonIDPupil`."""
    before, called, after = column.casefold().rpartition(key.casefold())
    if not called or not (before or after) or len(plain(key)) < _KEY or not stem_of(key):
        return False
    ends, begins = len(before), len(before) + len(called)
    parted = not before or not before[-1].isalpha() or (column[ends].isupper() and column[ends - 1].islower())
    goes_on = not after or not after[0].isalpha() or re.match("[A-Z][a-z]", column[begins:]) is not None
    return parted and goes_on and not columns.tokens(after) & _OF_A_KEY


def fit(column: str, child: Asset, target: Asset, key: str) -> int | None:
    """How many words of a table's name a column called after it leaves out; None for one that is not.

    A key that is rather called after its own table (`contacts.contact_id`) points to no other.
    """
    stem = _stem(column, tuple(each.name for each in child.columns))
    if not stem and _is_the_name(column, target):
        return 0
    if not stem or not _covers(_words(target) | stem_of(key), stem):
        return None
    left = _left_out(stem, target)
    own = column in child.key and (left >= _own_left(stem, child, left + 1) or _ends_as(stem, child))
    return None if own else left


def _own_left(stem: frozenset[str], child: Asset, otherwise: int) -> int:
    """How many words of its own table's name a column leaves out, where it is called after that at all."""
    return _left_out(stem, child) if _covers(_words(child), stem) else otherwise


def _is_the_name(column: str, target: Asset) -> bool:
    """Whether a column of two words or more is called as a table is: `job_applicant` for `tabJob Applicant`."""
    return len(columns.tokens(column)) > 1 and plain(column) in _names(target.segments[-1])


@lru_cache(maxsize=4096)
def _names(table: str) -> frozenset[str]:
    """A table's name in one word, in the singular too, with and without a short word before it."""
    first, _, rest = table.partition("_")
    short = {rest} if len(first) <= _PREFIX else set()
    whole = {table, *short, *({table[_PREFIX:]} if table[_PREFIX : _PREFIX + 1].isupper() else ())}
    plural = {name.removesuffix("s") for name in map(plain, whole)}
    return frozenset({*map(plain, whole), *plural} - {""})


def _ends_as(stem: frozenset[str], asset: Asset) -> bool:
    """Whether a word of a table's name ends as a stem of one word: `meta_id` counts the rows of `itemmeta`."""
    return len(stem) == 1 and any(name.endswith(word) for word in stem for name in _words(asset) - stem)


_DOUBLE = re.compile(r"([a-z])\1")
"""A letter that a plural has once or twice: `persoon` and `personen`, `klas` and `klassen`."""
Place = tuple[int, int]
"""Of a column: the number of its table, and its own."""


def is_part_of(child: Asset, target: Asset) -> bool:
    """Whether a table is called after another and something more: `order_history` after `orders`."""
    own, other = _words(child), _words(target)
    return len(own) > len(other) and bool(other) and all(any(_alike(word, each) for each in own) for word in other)


class Callers:
    """The columns of a source by what they are called after, so that no table is compared with each of them."""

    def __init__(self, assets: Sequence[Asset]) -> None:
        self._assets = assets
        self._by_stem: dict[frozenset[str], list[Place]] = defaultdict(list)
        self._by_name: dict[str, list[Place]] = defaultdict(list)
        for number, child in enumerate(assets):
            names = tuple(each.name for each in child.columns)
            for place, column in enumerate(names):
                self._by_name[plain(column)].append((number, place))
                if (rest := bare_name(column, names)) != column:
                    self._by_name[plain(rest)].append((number, place))
                if stem := _stem(column, names):
                    self._by_stem[stem].append((number, place))
        self._by_word: dict[str, set[int]] = defaultdict(set)
        for place, asset in enumerate(assets):
            for word in _words(asset):
                self._by_word[word].add(place)
        self._fits: dict[frozenset[str], list[tuple[int, Asset]]] = {}

    def of(self, target: Asset, key: str, also: Iterable[str] = ()) -> Iterator[tuple[Asset, str]]:
        """The columns that may be called after a table or its key, or end as the key, or are called `also` these."""
        names = _words(target) | stem_of(key)
        whole = _names(target.segments[-1])
        found = {place for stem, places in self._by_stem.items() if _covers(names, stem) for place in places}
        found.update(place for name in {plain(key), *map(plain, also), *whole} for place in self._by_name.get(name, ()))
        called, anywhere = plain(key), len(plain(key)) >= _KEY
        alike = (each for name, each in self._by_name.items() if name.endswith(called) or (anywhere and called in name))
        found.update(place for places in alike for place in places)
        for number, place in sorted(found):
            yield self._assets[number], self._assets[number].columns[place].name

    def has_better(self, column: str, child: Asset, target: Asset, left: int, key: str = "") -> bool:
        """Whether a column is called after another table that it leaves fewer words out of, and that has not its key.

        `ADRNR` may lead to `ADRC` as well as to `ADR6`, which is numbered by the `ADDRNUMBER` of the first.
        """
        stem = _stem(column, tuple(each.name for each in child.columns))
        if not stem:
            return False
        most = min(left, _own_left(stem, child, left)) if column in child.key else left
        apart = _apart(stem, target, child)
        telling = len(stem_of(key)) > 0
        return any(
            other is not target
            and (fewer < most or (fewer == most and _apart(stem, other, child) < apart))
            and not (telling and any(each.name == key for each in other.columns))
            for fewer, other in self._called(stem)
        )

    def _called(self, stem: frozenset[str]) -> list[tuple[int, Asset]]:
        """The tables that have every word of a stem, with how many others they have."""
        if stem not in self._fits:
            places = (self._with_word(word) for word in stem)
            found = (self._assets[place] for place in sorted(set.intersection(*places)))
            self._fits[stem] = [(_left_out(stem, asset), asset) for asset in found]
        return self._fits[stem]

    def _with_word(self, word: str) -> set[int]:
        return set().union(*(places for name, places in self._by_word.items() if _alike(word, name)))


@lru_cache(maxsize=65536)
def plain(column: str) -> str:
    """A column's name without capitals and signs."""
    return re.sub(r"[\W_]", "", column).casefold()


@lru_cache(maxsize=65536)
def stem_of(column: str) -> frozenset[str]:
    """What a column that holds an identifier is about; empty for one that does not look so."""
    words = columns.tokens(column)
    if len(words) == 1:
        glued = _GLUED.fullmatch(next(iter(words)))
        return frozenset((glued[1],)) if glued else frozenset()
    return words - ID_WORDS if words & ID_WORDS else frozenset()


def _stem(column: str, every: tuple[str, ...]) -> frozenset[str]:
    return stem_of(bare_name(column, every)) or stem_of(column) or _bare(column, every)


@lru_cache(maxsize=65536)
def _covers(names: frozenset[str], stem: frozenset[str]) -> bool:
    return all(any(_alike(word, name) for name in names) for word in stem)


def _left_out(stem: frozenset[str], asset: Asset) -> int:
    return sum(not any(_alike(word, name) for word in stem) for name in _words(asset) - _before(asset.segments[-1]))


@lru_cache(maxsize=65536)
def _before(table: str) -> frozenset[str]:
    """The short word in front of a table's name, which tells nothing: `llx` of `llx_user`."""
    first, mark, rest = table.partition("_")
    return columns.tokens(first) if mark and rest and len(first) <= _PREFIX else frozenset()


def _apart(stem: frozenset[str], asset: Asset, child: Asset) -> int:
    """How many of those words the child is not called after either: `form_entry_values` belong to a `form_entry`."""
    return _left_out(stem | _words(child), asset)


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
    if one == other or long.removesuffix("s") == _SHORT.get(short):
        return True
    short, long = sorted((_DOUBLE.sub(r"\1", one), _DOUBLE.sub(r"\1", other)), key=len)
    return (
        short == long
        or (len(short) > 3 and long.startswith(short) and len(long) - len(short) <= 3)
        or (len(short) == 3 and len(long) > 5 and long.startswith(short))
    )
