"""How a row goes: whole, if it is about the person; emptied in some fields, if it is about somebody else.

A row that only mentions the person (the contact of a company, a manager, a name in a remark) stays, and
loses what it says of the person. A row that others need, or that would take others with it, is emptied of everything
personal and stays as an empty shell; that is told, since emptying must leave nothing by which the person can be known.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from connectors import Action, Column, ForeignKey

from ..inventory import Inventory
from ..said import said
from ..subject import Identity
from ..subject.reading.matching import NUMBERS, Matcher
from ..subject.roles.columns import MAKERS, of_one_part, tokens
from ..subject.roles.roles import NAMES, Roles, roles_of
from ..subject.roles.serving import is_done_for_somebody, is_employer, is_staff, is_work, says_who_works
from .blanks import NoBlank, nothing, untold
from .places import Place
from .redacting import Redactor
from .settings import Settings
from .wording import part_played

_WHOLE = re.compile(r"(?:tiny|small|medium|big)?(?:int|serial)")


class Stuck(Exception):
    """The row cannot go by itself: why, by the key of the text."""

    def __init__(self, key: str, *, stays: bool = False) -> None:
        """`stays`: nothing is to be done, by nobody."""
        super().__init__(key)
        self.said = said(f"erasure.{key}")
        self.stays = stays
        self.is_bare = key == "nothing-to-empty"


@dataclass(frozen=True)
class Going:
    """How one row goes."""

    action: Action
    values: Mapping[str, Any] = field(default_factory=dict, repr=False)
    of_another: bool = False
    """The row is about somebody else, and stays his or hers."""
    bound: tuple[str, ...] = ()
    """Columns of an emptied row that must hold what they hold."""


class Ways:
    """Tells for each row of one person how it goes."""

    def __init__(
        self,
        identity: Identity,
        places: Sequence[Place],
        inventory: Inventory,
        beside: Identity | None = None,
        settings: Settings | None = None,
    ) -> None:
        """`beside` is the identity with what goes from a text where the person is named, though it tells nobody alone:
        a phone that a family shares."""
        self._matcher = Matcher(identity)
        self._redactor = Redactor(beside or identity)
        self._places = places
        self._inventory = inventory
        self._settings = settings
        self._known_roles: dict[str, Roles] = {}
        self._indexed: dict[tuple[Any, ...], dict[tuple[Any, ...], Place]] = {}

    def going(self, place: Place) -> Going:
        """How a row goes; raises `Stuck`."""
        of_another = self._is_of_another(place)
        if place.is_shared or (not of_another and self._is_work_of_another(place)):
            raise Stuck("about-two")
        hits = self._matcher.in_row(place.first.row)
        exact = [name for name, found in hits.items() if any(hit.exact for hit in found)]
        if worked := self._worked_for_another(place):
            return Going("update", self._empty(place, dict.fromkeys([*exact, *worked])), of_another=True)
        if (parting := self._parting(place)) is not None:
            if not parting:
                raise Stuck("about-two")
            return Going("update", self._empty(place, dict.fromkeys([*exact, *parting])), of_another=True)
        if of_another and exact:
            theirs = self._empty(place, self._told_of(place, exact))
            return Going("update", theirs | self._redacted(place, hits.keys() - set(exact)), of_another=True)
        named = dict.fromkeys([*exact, *self._links(place)])
        if of_another and named:
            if not any(self._is_known_by(other) for other in self._linked(place).values()):
                raise Stuck("anothers", stays=True)
            return Going("update", self._empty(place, named) | self._redacted(place, hits.keys()), of_another=True)
        if any(not self._part(place, name) or name in place.asset.key for name in named):
            return Going("delete")
        if named and not of_another and self._is_a_part(place, named):
            return Going("delete")
        if named:
            values = self._mentioned(place, named) | self._redacted(place, hits.keys() - set(exact))
            return Going("update", values, of_another=True)
        if place.is_own or not hits or self._names(place):
            return Going("delete")
        return Going("update", self._redacted(place, hits))

    def may_be_shared(self, place: Place) -> bool:
        """Whether a row to which one of the person refers may be others' too: an address, but none that bears her name,
        as that of an account to which its address of mail leads."""
        return place.may_be_shared and not self._names(place)

    def is_perhaps_of_others(self, place: Place) -> bool:
        """Whether a row to which one of the person refers says by no name that it is hers."""
        return place.key is not None and place.is_referred_to and not self._names(place)

    def _names(self, place: Place) -> bool:
        """Whether a row says by a name of its own that it is about the person."""
        roles = self._roles(place)
        return bool(set(roles.own(*NAMES)) & self._matcher.in_row(place.first.row).keys())

    def emptied(self, place: Place) -> Going:
        """The row with everything personal emptied; raises `Stuck`."""
        hits = self._matcher.in_row(place.first.row)
        whole = {name for name, found in hits.items() if any(hit.exact for hit in found)}
        texts = [name for name in hits if name not in whole and name not in place.true_fields]
        own = [name for name in self._personal(place) if not self._part(place, name)] if place.is_own or whole else []
        own += untold(place.asset) if own else []
        fields = [name for name in dict.fromkeys((*place.true_fields, *own)) if name not in self._links(place)]
        fields = [name for name in fields if name in whole or not _is_counter(place, name)]
        bound = {name for name in fields if name not in whole and not self._can_be_empty(place, name)}
        names = dict.fromkeys(name for name in (*fields, *whole) if name not in bound)
        values = self._empty(place, names) | self._redacted(place, texts)
        return Going("update", values, bound=tuple(sorted(bound)))

    def _can_be_empty(self, place: Place, name: str) -> bool:
        """Whether there is a value that says nothing: of an enumeration that must hold one, there is none."""
        column = next((column for column in place.asset.columns if column.name == name), None)
        try:
            if column is not None:
                self._nothing(place, column)
        except Stuck:
            return False
        return True

    def _parting(self, place: Place, below: tuple[Place, ...] = ()) -> tuple[str, ...] | None:
        """The keys to the person in a row that is about another as much: a lease of two, a case against somebody.

        Two keys of it lead to one table, to the person and to another; of the staff that other only decides. What lies
        below such a row is about both too, and has no key to the person. None for a row that is the person's alone.
        Rows that refer to each other in a circle (a customer, her address of delivery) are asked once: `below`.
        """
        hers: dict[tuple[str, ...], list[str]] = {}
        theirs: set[tuple[str, ...]] = set()
        for key in place.asset.foreign_keys:
            points = tuple(place.first.row.get(name) for name in key.columns)
            known = self._rows(place.first.source, key.target, key.target_columns).get(points)
            if None in points or known in (place, *below) or key.target == place.asset.segments or is_staff(key.target):
                continue
            if known is None:
                if not all(tokens(name) & MAKERS for name in key.columns):  # who drew it up is not whom it is about
                    theirs.add(key.target)
            elif self._parting(known, (*below, place)) is not None:
                return ()
            else:
                hers.setdefault(key.target, []).extend(key.columns)
        both = [name for target, names in hers.items() if target in theirs for name in names]
        return tuple(both) or None

    def _is_work_of_another(self, place: Place) -> bool:
        """Whether a row says how long somebody else worked for the person: the hours are the worker's record too."""
        if place.key is None or not is_work(place.asset):
            return False
        told = (str(value) for name, value in place.first.row.items() if value is not None and says_who_works(name))
        return any(key.strip() and key not in self._staff_keys for key in told)

    def _worked_for_another(self, place: Place) -> list[str]:
        """The keys to the person in a row that says how long she worked for a customer, whose record it is too."""
        if place.key is None or not is_work(place.asset) or not is_done_for_somebody(place.asset):
            return []
        row = place.first.row
        return [name for name, value in row.items() if says_who_works(name) and str(value) in self._staff_keys]

    def _told_of(self, place: Place, exact: Sequence[str]) -> Iterable[str]:
        """What somebody's contact, partner or child is told by: all of it, where the row tells by name who that is."""
        roles = self._roles(place)
        keys = {name for key in place.asset.foreign_keys for name in key.columns} | set(place.asset.key)
        alike = self._of_the_part(place, exact)
        if not set(exact) & set(roles.own(*NAMES, *NUMBERS)):
            return dict.fromkeys([*exact, *alike])
        own = [name for name, types in roles.types.items() if types and not self._part(place, name)]
        return dict.fromkeys([*exact, *alike, *(name for name in own if name not in keys)])

    def _mentioned(self, place: Place, names: Iterable[str]) -> dict[str, Any]:
        """The fields that name the person, and those that speak of the same part: all of `contact_…`."""
        return self._empty(place, dict.fromkeys([*names, *self._of_the_part(place, names)]))

    def _of_the_part(self, place: Place, names: Iterable[str]) -> list[str]:
        """The personal fields of whoever some fields speak of: `contact_phone` with `contact_name`."""
        said = [(name, self._part(place, name)) for name in names]
        asked = [(each, self._part(place, each)) for each in self._personal(place)]
        return [each for each, mine in asked if any(of_one_part(each, name, mine & words) for name, words in said)]

    def _part(self, place: Place, name: str) -> frozenset[str]:
        """The part that the person plays in a row by this column; empty if the row is about the person."""
        targets = [key.target[-1] for key in place.asset.foreign_keys if name in key.columns]
        beside = [key.target[-1] for key in place.asset.foreign_keys if name not in key.columns]
        told = part_played(name, (place.asset.segments[-1], *targets), beside)
        return told | self._roles(place).counterparts(name)

    def _personal(self, place: Place) -> list[str]:
        """Every column that holds personal data, by the last scan, else by its name."""
        return [name for name, types in self._roles(place).types.items() if types]

    def _roles(self, place: Place) -> Roles:
        """What the columns of its table hold; asked once a table."""
        name = place.first.asset
        if name not in self._known_roles:
            self._known_roles[name] = roles_of(place.asset, self._inventory.true_fields(name))
        return self._known_roles[name]

    @cached_property
    def _staff_keys(self) -> frozenset[str]:
        """The keys of the person's rows in tables of the staff."""
        staff = (other.key for other in self._places if is_staff(other.asset.segments))
        return frozenset(str(value) for key in staff if key for value in key.values)

    def _empty(self, place: Place, names: Iterable[str]) -> dict[str, Any]:
        columns = {column.name: column for column in place.asset.columns}
        row = place.first.row
        values: dict[str, Any] = {}
        for name in names:
            if name not in columns or row.get(name) in (None, ""):
                continue
            if name in place.asset.key:
                raise Stuck("key-names")
            if not columns[name].nullable and any(name in key.columns for key in place.asset.foreign_keys):
                raise Stuck("must-refer")
            values[name] = self._nothing(place, columns[name])
        if not values:
            raise Stuck("nothing-to-empty")
        return values

    def _nothing(self, place: Place, column: Column) -> Any:
        said_so = self._settings.blank(place.first.asset, column.name) if self._settings else None
        if said_so is not None:
            return said_so
        types = {match.entity_type for match in place.matches if match.true_field == column.name}
        try:
            return nothing(column, mail="EMAIL_ADDRESS" in types)
        except NoBlank:
            raise Stuck("cannot-be-emptied") from None

    def _redacted(self, place: Place, names: Iterable[str]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name in names:
            text = self._redactor.redacted(str(place.first.row[name]))
            if text is None or name in place.asset.key:
                raise Stuck("text-uncertain")
            values[name] = text
        return values

    def _links(self, place: Place) -> set[str]:
        """The columns by which it refers to another row of the person."""
        return {name for columns in self._linked(place) for name in columns}

    def _linked(self, place: Place) -> dict[tuple[str, ...], Place]:
        """The other rows of the person to which it refers, by the columns that do."""
        row = place.first.row
        found: dict[tuple[str, ...], Place] = {}
        for key in place.asset.foreign_keys:
            points = tuple(row.get(name) for name in key.columns)
            other = self._rows(place.first.source, key.target, key.target_columns).get(points, place)
            if None not in points and other is not place:
                found[key.columns] = other
        return found

    def _is_known_by(self, place: Place) -> bool:
        """Whether a row tells who the person is, rather than of a thing that the person shares with others."""
        return any(hit.exact for found in self._matcher.in_row(place.first.row).values() for hit in found)

    def _is_a_part(self, place: Place, names: Iterable[str]) -> bool:
        """Whether the database itself deletes the row with that of the person, to whom it must refer: a booking has
        its owner, and goes with the account."""
        required = {column.name for column in place.asset.columns if not column.nullable}
        parts = {name for key in place.asset.foreign_keys if key.cascades for name in key.columns}
        return set(names) <= required & parts

    def _is_of_another(self, place: Place) -> bool:
        """Whether a row is about somebody else: by the search, or since its key leads to another row of the table in
        which the person is, and none to the person: who takes part in her booking."""
        if place.is_of_another:
            return True
        links = self._linked(place)
        if any(self._is_known_by(other) for other in links.values()):
            return False
        return any(self._leads_to_another(place, key) for key in place.asset.foreign_keys if key.columns not in links)

    def _leads_to_another(self, place: Place, key: ForeignKey) -> bool:
        if key.target == place.asset.segments or any(self._part(place, name) for name in key.columns):
            return False
        if is_staff(key.target) and not set(key.columns) & set(place.asset.key):
            return False  # of the staff it may say who served
        hers = self._rows(place.first.source, key.target, key.target_columns)
        told = None not in {place.first.row.get(name) for name in key.columns}
        return told and any(self._is_known_by(other) for other in hers.values())

    def field(self, name: str) -> str:
        """The public name of a column."""
        return self._inventory.naming.field(name)

    def left_pointing(self, place: Place, goes: Callable[[Place], bool]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Of what an emptied row still says by keys to personal data that stay, such as the address of a household: the
        columns that may be empty too, and the assets to which it must refer."""
        if not (place.is_own or self._is_known_by(place)):
            return (), ()
        free = {column.name for column in place.asset.columns if column.nullable} - set(place.asset.key)
        links = self._linked(place)
        empty: list[str] = []
        bound: list[str] = []
        for key in place.asset.foreign_keys:
            asset = self._inventory.naming.asset(place.first.source, key.target)
            gone = key.columns in links and goes(links[key.columns])
            unsaid = any(place.first.row.get(name) is None for name in key.columns) or is_employer(key.target)
            if gone or unsaid or key.target == place.asset.segments or not self._inventory.true_fields(asset):
                continue
            if set(key.columns) <= free:
                empty += key.columns
            else:
                bound.append(asset)
        return tuple(empty), tuple(bound)

    def _rows(self, source: str, segments: tuple[str, ...], columns: tuple[str, ...]) -> dict[tuple[Any, ...], Place]:
        """The person's rows of a table, by the values of some columns."""
        wanted = (source, segments, columns)
        if wanted not in self._indexed:
            self._indexed[wanted] = {
                tuple(other.first.row.get(name) for name in columns): other
                for other in self._places
                if other.asset.segments == segments and other.first.source == source
            }
        return self._indexed[wanted]


def _is_counter(place: Place, name: str) -> bool:
    """Whether a column is a key that only counts rows: with all else empty, it tells nobody who the row was about."""
    column = next((column for column in place.asset.columns if column.name == name), None)
    return name in place.asset.key and column is not None and _WHOLE.match(column.type) is not None
