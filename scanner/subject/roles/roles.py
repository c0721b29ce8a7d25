"""What each column of an asset holds, by its verdicts in the inventory, else by its name alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from classifiers import ColumnSample, TableSample
from connectors import Asset

from . import columns
from .numbering import number_of

if TYPE_CHECKING:
    from classifiers.columns import ColumnClassifier

NAMES = ("PERSON", "GIVEN_NAME", "FAMILY_NAME", "MAIDEN_NAME")
ADDRESSES = frozenset(
    {"POSTAL_ADDRESS", "STREET_ADDRESS", "HOUSE_NUMBER", "POSTAL_CODE", "CITY", "COUNTRY", "LOCATION"}
)
_FIRST = re.compile(r"[a-z]+(?=[A-Z])|[A-Za-z0-9]+_")
_MANY = 5
_NEARLY = 0.8
"""Of the tables of a source, how many begin with the name of what made them."""
_PREFIX = 3
"""Letters that tell nothing in front of a table's name, at most: `tbl_clubs`."""
_OF_A_PERSON = frozenset({*NAMES, "EMAIL_ADDRESS", "PHONE_NUMBER", "BE_NATIONAL_NUMBER", "DATE_OF_BIRTH"})
_BESIDE_A_NAME = frozenset({"DATE_OF_BIRTH", "EMAIL_ADDRESS", "PHONE_NUMBER"})
_ACCOUNTS = frozenset({"IBAN_CODE", "BE_BANK_ACCOUNT", "BANK_ACCOUNT"})
NUMBERED = frozenset({"EMPLOYEE_NUMBER", "CUSTOMER_NUMBER", "MEMBER_NUMBER"})
"""Unique within one system."""
CONTACTS = ADDRESSES | {"PHONE_NUMBER", "EMAIL_ADDRESS", "URL"}


@dataclass(frozen=True)
class Roles:
    """Entity types by column, the surest first; a column without one is in none."""

    types: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    judged: bool = True
    """By its values in a scan; else by the names of its columns alone."""
    table: str = field(default="", repr=False)

    def of(self, column: str) -> str:
        """The first entity type of a column; empty if it holds nothing personal."""
        return next(iter(self.types.get(column, ())), "")

    def own(self, *entity_types: str) -> list[str]:
        """The columns of these types that speak of the row's own subject; none that hold another row."""
        wanted = set(entity_types)
        found = (name for name, types in self.types.items() if set(types[:1]) & wanted and name not in self._versions)
        return [name for name in found if not self.others(name)]

    @cached_property
    def _versions(self) -> frozenset[str]:
        """Columns that hold the rows of another table as they were, by all that was found in them: `old_row`."""
        whole = [c for c, found in self.types.items() if set(found) & set(NAMES) and set(found) & _BESIDE_A_NAME]
        return frozenset(whole if columns.logs(self.table) or len(whole) > 1 else ())

    def others(self, column: str) -> frozenset[str]:
        """The words by which a column speaks of another person than its row's subject.

        In a table of contacts `contact_name` is the subject's own, as where every column of a person begins so.
        """
        said = (columns.others(column) - self._subject) | self.counterparts(column) | self._listed(column)
        return said | self._employers(column)

    def _employers(self, column: str) -> frozenset[str]:
        """The words by which a column of names speaks of a firm or club: `organization_name` beside a person's."""
        named = bool(set(self.types.get(column, ())[:1]) & set(NAMES))
        words = columns.tokens(column) & columns.ORGANISATIONS if named else frozenset()
        return words - columns.singular(self.table) - columns.tokens(self.table)

    def counterparts(self, column: str) -> frozenset[str]:
        """The words by which a column of a booking or an order of payment speaks of who is at its other end."""
        return columns.tokens(column) & columns.COUNTERPARTS if self._books else frozenset()

    def _listed(self, column: str) -> frozenset[str]:
        """The number by which a column speaks of one of several persons in a row: `contact1`, `phone1`.

        Whatever its verdict: the phone of a firm is nobody's, but `phone1` is that of the first of those it lists.
        """
        return columns.tokens(column) & self._several

    @cached_property
    def _several(self) -> frozenset[str]:
        """The numbers of the persons that each row lists: `speler1` and `speler2`, though not `name1` and `name2`."""
        named: dict[frozenset[str], set[str]] = {}
        for column, found in self.types.items():
            words = columns.tokens(column)
            if set(found[:1]) & {"PERSON", "GIVEN_NAME", "FAMILY_NAME"}:
                stem = frozenset(word for word in words if not word.isdigit())
                named.setdefault(stem, set()).update(word for word in words if word.isdigit())
        listed = [
            numbers for stem, numbers in named.items() if len(numbers) > 1 and not columns.is_part_of_a_name(stem)
        ]
        halves = [numbers for stem, numbers in named.items() if len(numbers) > 1]
        return frozenset().union(*(listed or (halves if len(halves) > 1 else ())))

    @cached_property
    def _books(self) -> bool:
        """Whether a row is a booking or an order of payment: it has an account, and that of the other end."""
        accounts = [column for column, found in self.types.items() if set(found[:1]) & _ACCOUNTS]
        beyond = [column for column in accounts if columns.tokens(column) & columns.COUNTERPARTS]
        return 0 < len(beyond) < len(accounts)

    @cached_property
    def _subject(self) -> frozenset[str]:
        named = [columns.tokens(c) for c, found in self.types.items() if set(found[:1]) & _OF_A_PERSON]
        shared = frozenset.intersection(*named) if len(named) > 1 else frozenset()
        return (shared | columns.singular(self.table) | self._reached) & columns.SECONDARY

    @property
    def _reached(self) -> frozenset[str]:
        """`contact`, where a row gives its subject's own names and none of a contact: `contact_number` is its own."""
        halves = [c for c, found in self.types.items() if found[:1] in (("GIVEN_NAME",), ("FAMILY_NAME",))]
        names = [columns.tokens(c) for c, found in self.types.items() if set(found[:1]) & set(NAMES)]
        own = any(not columns.others(column) for column in halves)
        return frozenset({"contact"}) if own and not any("contact" in words for words in names) else frozenset()

    @property
    def about_persons(self) -> bool:
        """Whether a row tells who somebody is: a name, a national number, a birth date of its own.

        A club is none, though it has a name and says who leads it, unless the row tells more of a person.
        """
        return not self.of_a_group and bool(
            self.own(*NAMES, "DATE_OF_BIRTH", "BE_NATIONAL_NUMBER", "NL_BSN", "FR_NIR", "NATIONAL_ID")
        )

    @property
    def of_a_group(self) -> bool:
        """Whether a row is, by the name of its table, a club, a class, a firm: whom it names leads or represents it.

        `team_members` and `class_enrolments` are about their members.
        """
        called = self._is_called(columns.HOUSEHOLDS) or (
            self._is_called(columns.ORGANISATIONS | columns.HOUSEHOLDS) and not self._lists_persons
        )
        return called and not self.identifies

    @property
    def _lists_persons(self) -> bool:
        """Whether what rows are called are names of persons, by their values: customers, some of whom are firms."""
        named = (name for name, found in self.types.items() if self.judged and found[:1] == ("PERSON",))
        return any(columns.is_part_of_a_name(columns.tokens(name)) for name in named)

    @property
    def of_a_household(self) -> bool:
        """Whether a row is those who live together, with where that is: it is each one's, and tells nobody apart."""
        return (
            self._is_called(columns.HOUSEHOLDS)
            and not self.identifies
            and bool(set(map(self.of, self.types)) & ADDRESSES)
        )

    def _is_called(self, words: frozenset[str]) -> bool:
        told = {word for word in columns.tokens(self.table) if len(word) > _PREFIX}
        return bool(told) and told <= words

    @property
    def identifies(self) -> bool:
        """Whether a row tells by name parts, birth date or number who it is about: a full name may be anybody's."""
        return bool(self.own("GIVEN_NAME", "FAMILY_NAME", "DATE_OF_BIRTH", "BE_NATIONAL_NUMBER", "NL_BSN", "FR_NIR"))

    @property
    def addresses_alone(self) -> bool:
        """Whether all that it holds of persons is where they live and how they are reached."""
        found = {each for each in map(self.of, self.types) if each}
        return bool(found & ADDRESSES) and found <= CONTACTS | {"NATIONALITY"}  # `NATION` of an address is its country


def roles_of(asset: Asset, known: Mapping[str, tuple[str, ...]], before: str = "") -> Roles:
    """By the inventory where it knows the asset's columns, else by their names.

    `before`: what the names of all tables of its source begin with.
    """
    table = asset.segments[-1].removeprefix(before)
    if known:
        return Roles({name: types for name, types in known.items() if types}, table=table)
    names = tuple((column.name, column.type) for column in asset.columns)
    return Roles(_by_names(table, names) if names else {}, judged=False, table=table)


def begins_alike(assets: Sequence[Asset]) -> str:
    """What the names of nearly all tables begin with, up to the end of a word: `shop` of `shopOrder`."""
    begun = Counter(found[0] for asset in assets if (found := _FIRST.match(asset.segments[-1])))
    first, often = begun.most_common(1)[0] if begun else ("", 0)
    return first if often > max(_MANY, _NEARLY * len(assets)) else ""


def roles_by_names(table: str, names: tuple[str, ...]) -> Roles:
    """Of a table-shaped file that was never scanned."""
    return Roles(_with_numbers(table, names), judged=False, table=table)


@lru_cache(maxsize=4096)
def _with_numbers(table: str, names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    found = _by_names(table, tuple((name, "") for name in names))
    if not any(set(types) & NUMBERED for types in found.values()):
        more = ((name, number_of(table, _own(name))) for name in names if name not in found)
        found = found | {name: (kind,) for name, kind in more if kind}
    return found


@lru_cache(maxsize=4096)
def _by_names(table: str, names: tuple[tuple[str, str], ...]) -> dict[str, tuple[str, ...]]:
    samples = tuple(ColumnSample(_own(name), type=kind) for name, kind in names)
    found: dict[str, list[str]] = {}
    for tag in _classifier().classify(TableSample(table, samples)):
        found.setdefault(tag.field, []).append(tag.entity_type)
    return {name: tuple(found[_own(name)]) for name, _ in names if _own(name) in found}


def _own(name: str) -> str:
    return name.rpartition(" › ")[2].rpartition("!")[2]


@lru_cache(maxsize=1)
def _classifier() -> ColumnClassifier:
    from classifiers.columns import ColumnClassifier  # takes a second to make, and most searches need none

    return ColumnClassifier()
