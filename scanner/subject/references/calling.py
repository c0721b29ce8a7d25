"""Tells whether a column is called after a table: `employee_id`, `empNr` or `LN_PERS` after `employees` or `T_PERS`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

from classifiers.names.words import word_set
from connectors import Asset

from ..roles import columns
from ..roles.serving import ID_WORDS
from .words import (
    GENERIC,
    alike,
    bare_name,
    before_of,
    covers,
    glued_names,
    names_of,
    plain,
    same,
    singulars,
    spoken,
    stem_in,
    stem_of,
    tails,
    words_of,
)

_KEY = 5
"""Letters of a key's name that others have at their end by no chance."""
_UNSAID = 2
"""Words of a table's name that a key to it, called by the rest, hardly leaves out."""
_OF_A_KEY = word_set("type kind status count list nr no number code hash format scheme")
"""Words behind a key by which a column tells something of it, and holds none."""


def called_after(column: str, target: Asset, key: str) -> bool:
    """`employee_id` for `employees.id` or `hr_employees.employee_id`; `persnr` is called after nothing."""
    stem = stem_of(column)
    if len(said := columns.tokens(column)) > 1 and said <= columns.singular(target.segments[-1]):
        return True  # `credit_account` for `credit_accounts`
    return bool(stem) and covers(_words(target) | stem_of(key), stem)


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

    Where these stand in the name of its own table they go without saying (`event.id` of `event_answers`, `answer_id`);
    of a column that does not say that it is a key, others may not be left out, and of one that does, not two.
    """
    if not may_fit(column, child, target, key):
        return None
    names = tuple(each.name for each in child.columns)
    stem = stem_in(column, names)
    if not stem or _is_the_name(column, target):
        return 0
    left, apart = _left_out(stem, target), _apart(stem, target, child)
    says = bool(stem_of(bare_name(column, names)) or stem_of(column))
    if stem <= GENERIC:
        told = not apart and (says or left > 0)
    else:
        told = not (left and apart) if not says else left <= _UNSAID or apart < _UNSAID
    return left if told else None


def may_fit(column: str, child: Asset, target: Asset, key: str) -> bool:
    """Whether a column has no word that a table, or its key, has not.

    A key that is rather called after its own table (`contacts.contact_id`) points to no other.
    """
    stem = stem_in(column, tuple(each.name for each in child.columns))
    if _is_the_name(column, target):
        return child.key != (column,) or not covers(_words(child), stem)
    if not stem or not covers(_words(target) | stem_of(key), stem):
        return False
    left = _left_out(stem, target)
    own = column in child.key and left >= _own_left(stem, child, left + 1)
    return not own and not (child.key == (column,) and _ends_as(stem, child))


def _own_left(stem: frozenset[str], child: Asset, otherwise: int) -> int:
    """How many words of its own table's name a column leaves out, where it is called after that at all."""
    return _left_out(stem, child) if covers(_words(child), stem) else otherwise


def _is_the_name(column: str, target: Asset) -> bool:
    """Whether a column of two words or more is called as a table is: `job_applicant` for `tabJob Applicant`.

    A name of several words may be glued in that of a table: `user_story_id` for `stories_userstory`.
    """
    if len(columns.tokens(column)) > 1 and plain(column) in names_of(target.segments[-1]):
        return True
    said = spoken(column)
    return len(said) > 1 and "".join(said) in glued_names(target.segments[-1])


def is_its_own(column: str, child: Asset) -> bool:
    """Whether a key is called as its own table is: `software_key_id` of `software_keys`."""
    called = plain(column)
    return any(called.startswith(name) and called[len(name) :] in ID_WORDS for name in singulars(child.segments[-1]))


def _named_by_part(column: str, target: Asset) -> int | None:
    """How many words a column leaves before the whole name of a table; None for one that does not end with that."""
    names = singulars(target.segments[-1])
    return next((place for place, tail in enumerate(tails(column)) if tail in names), None)


def _ends_as(stem: frozenset[str], asset: Asset) -> bool:
    """Whether a word of a table's name ends as a stem of one word: `meta_id` counts the rows of `itemmeta`."""
    return len(stem) == 1 and any(name.endswith(word) for word in stem for name in _words(asset) - stem)


Place = tuple[int, int]
"""Of a column: the number of its table, and its own."""


def is_part_of(child: Asset, target: Asset) -> bool:
    """Whether a table is called after another and something more: `order_history` after `orders`."""
    own, other = _words(child), _words(target)
    return len(own) > len(other) and bool(other) and all(any(alike(word, each) for each in own) for word in other)


class Callers:
    """The columns of a source by what they are called after, so that no table is compared with each of them."""

    def __init__(self, assets: Sequence[Asset]) -> None:
        self._assets = assets
        self._by_stem: dict[frozenset[str], list[Place]] = defaultdict(list)
        self._by_name: dict[str, list[Place]] = defaultdict(list)
        self._by_tail: dict[str, list[Place]] = defaultdict(list)
        for number, child in enumerate(assets):
            names = tuple(each.name for each in child.columns)
            for place, column in enumerate(names):
                self._by_name[plain(column)].append((number, place))
                if (rest := bare_name(column, names)) != column:
                    self._by_name[plain(rest)].append((number, place))
                if stem := stem_in(column, names):
                    self._by_stem[stem].append((number, place))
                for tail in ("".join(spoken(column)), *tails(column)):
                    self._by_tail[tail].append((number, place))
        self._by_word: dict[str, set[int]] = defaultdict(set)
        for place, asset in enumerate(assets):
            for word in _words(asset):
                self._by_word[word].add(place)
        self._tables = frozenset(name for asset in assets for name in singulars(asset.segments[-1]))
        self._fits: dict[frozenset[str], list[tuple[tuple[int, int], Asset]]] = {}

    def of(self, target: Asset, key: str, also: Iterable[str] = ()) -> Iterator[tuple[Asset, str]]:
        """The columns that may be called after a table or its key, or end as the key, or are called `also` these."""
        names = _words(target) | stem_of(key)
        whole = names_of(target.segments[-1])
        found = {place for stem, places in self._by_stem.items() if covers(names, stem) for place in places}
        found.update(place for name in {plain(key), *map(plain, also), *whole} for place in self._by_name.get(name, ()))
        whole |= singulars(target.segments[-1]) | glued_names(target.segments[-1])
        found.update(place for name in whole for place in self._by_tail.get(name, ()))
        called, anywhere = plain(key), len(plain(key)) >= _KEY
        alike = (each for name, each in self._by_name.items() if name.endswith(called) or (anywhere and called in name))
        found.update(place for places in alike for place in places)
        for number, place in sorted(found):
            yield self._assets[number], self._assets[number].columns[place].name

    def has_better(self, column: str, child: Asset, target: Asset, key: str = "") -> bool:
        """Whether a column is called after another table that it leaves fewer words out of, and that has not its key.

        `ADRNR` may lead to `ADRC` as well as to `ADR6`, which is numbered by the `ADDRNUMBER` of the first.
        """
        stem = stem_in(column, tuple(each.name for each in child.columns))
        if not stem or _is_the_name(column, target):
            return False
        most = _distance(stem, target)
        if column in child.key and covers(_words(child), stem):
            most = min(most, _distance(stem, child))
        apart = _apart(stem, target, child)
        telling = bool(stem_of(key)) and not _is_the_name(key, target) and _left_out(stem_of(key), target) > 0
        return any(
            other is not target
            and (far < most or (far == most and _apart(stem, other, child) < apart))
            and not (telling and any(each.name == key for each in other.columns))
            for far, other in self._called(stem)
        )

    def has_nearer(self, column: str, child: Asset, target: Asset, key: str) -> bool:
        """Whether another table has the same key, and the column is rather called after that: `order_id` of notes."""
        if (mine := fit(column, child, target, key)) == 0:
            return False
        others = (each for each in self._assets if each is not target and each is not child and each.key == (key,))
        told = (fit(column, child, each, key) for each in others)
        return any(each is not None and (mine is None or each < mine) for each in told)

    def by_part(self, column: str, child: Asset, target: Asset) -> bool:
        """Whether a column is called as a table, with words for a part, and as no other table that says more."""
        before = _named_by_part(column, target)
        stem = stem_in(column, tuple(each.name for each in child.columns))
        if before is None or child.key == (column,) or self._called(stem):
            return False
        return not any(name in self._tables for name in tails(column)[:before])

    def _called(self, stem: frozenset[str]) -> list[tuple[tuple[int, int], Asset]]:
        """The tables that have every word of a stem, with how many others they have."""
        if not stem:
            return []
        if stem not in self._fits:
            places = (self._with_word(word) for word in stem)
            found = (self._assets[place] for place in sorted(set.intersection(*places)))
            self._fits[stem] = [(_distance(stem, asset), asset) for asset in found]
        return self._fits[stem]

    def _with_word(self, word: str) -> set[int]:
        return set().union(*(places for name, places in self._by_word.items() if alike(word, name)))


def _left_out(stem: frozenset[str], asset: Asset, is_said: Callable[[str, str], bool] = alike) -> int:
    called = columns.tokens(asset.segments[-1]) - before_of(asset.segments[-1])
    return sum(not any(is_said(word, name) for word in stem) for name in called if len(name) > 1)


def _distance(stem: frozenset[str], asset: Asset) -> tuple[int, int]:
    """How many words of a table's name are left out, and how many are but shortened: `kfz` is rather `kfzs`."""
    left = _left_out(stem, asset)
    return left, _left_out(stem, asset, same) - left


def _apart(stem: frozenset[str], asset: Asset, child: Asset) -> int:
    """How many of those words the child is not called after either: `form_entry_values` belong to a `form_entry`."""
    return _left_out(stem | _words(child), asset)


def _words(asset: Asset) -> frozenset[str]:
    return words_of(asset.segments[-1])
