"""Tells of each row of a plan whose it is: the person's, somebody else's, or as much the one's as the other's.

By what the search said, the keys of the row, and the words of its columns. How a row goes follows from it (`Ways`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

from connectors import ForeignKey

from ..inventory import Inventory
from ..subject.reading.matching import Matcher
from ..subject.references.links import is_of_addresses
from ..subject.roles.columns import MAKERS, singular, tokens
from ..subject.roles.matters import is_matter
from ..subject.roles.roles import NAMES, Roles, roles_of
from ..subject.roles.serving import is_done_for_somebody, is_staff, is_work, says_who_works
from .places import Place
from .wording import part_played

_DRIVERS = frozenset({"driver", "chauffeur", "conducteur", "fahrer", "bestuurder", "pilot", "pilote", "piloot"})


class Whose:
    """The rows of one person, and what ties them to others."""

    def __init__(self, matcher: Matcher, places: Sequence[Place], inventory: Inventory) -> None:
        self._matcher = matcher
        self._places = places
        self._inventory = inventory
        self._known_roles: dict[str, Roles] = {}
        self._indexed: dict[tuple[Any, ...], dict[tuple[Any, ...], Place]] = {}

    def may_be_shared(self, place: Place) -> bool:
        """Whether a row to which one of the person refers may be others' too: an address, but none that bears her name,
        as that of an account to which its address of mail leads."""
        return place.may_be_shared and not self.names(place)

    def is_perhaps_of_others(self, place: Place) -> bool:
        """Whether a row to which one of the person refers says by no name that it is hers."""
        return place.key is not None and place.is_referred_to and not self.names(place)

    def is_of_another(self, place: Place, below: tuple[Place, ...] = ()) -> bool:
        """Whether a row is about somebody else: by the search, or since its key leads to another row of the table in
        which the person is, and none to the person: who takes part in her booking. What is numbered within such a row
        is too: when a parcel was handed over that somebody else had sent to her. Each row of a circle is asked once."""
        if place.is_of_another:
            return True
        links = self.linked(place)
        within = [one for columns, one in links.items() if set(columns) <= set(place.asset.key)]
        above = [one for one in within if one not in (place, *below)]
        if any(self.is_of_another(one, (*below, place)) or self._only_mentions(one) for one in above):
            return True
        if any(self.is_known_by(other) for other in links.values()):
            return False
        return any(self._leads_to_another(place, key) for key in place.asset.foreign_keys if key.columns not in links)

    def _only_mentions(self, place: Place) -> bool:
        """Whether a row tells of the person as of somebody who plays a part in it, and says nothing else of her."""
        exact = [name for name, found in self._matcher.in_row(place.first.row).items() if any(h.exact for h in found)]
        return bool(exact) and all(self.part(place, name) for name in exact) and not self.linked(place)

    def _leads_to_another(self, place: Place, key: ForeignKey) -> bool:
        if key.target == place.asset.segments or any(self.part(place, name) for name in key.columns):
            return False
        if is_staff(key.target) and not set(key.columns) & set(place.asset.key):
            return False  # of the staff it may say who served
        hers = self._rows(place.first.source, key.target, key.target_columns)
        told = None not in {place.first.row.get(name) for name in key.columns}
        return told and any(self.is_known_by(other) for other in hers.values())

    def is_a_thing(self, place: Place) -> bool:
        """Whether a row to which one of the person refers is of a list of things: the flat that her ticket is about."""
        hers = is_of_addresses(place.asset) or is_matter(place.asset.segments) or self.roles(place).types
        return place.may_be_shared and not hers

    def released(self, place: Place) -> tuple[str, ...]:
        """The keys to one of the staff in a row that the database keeps when she goes, and that tells nothing else of
        her: the lorry that she drives."""
        hers = [key for key in place.asset.foreign_keys if key.releases and _is_of_staff(key.target)]
        names = [
            name
            for key in hers
            if tuple(place.first.row.get(name) for name in key.columns)
            in self._rows(place.first.source, key.target, key.target_columns)
            for name in key.columns
        ]
        told = [name for name in self.personal(place) if self.roles(place).of(name) != "LICENSE_PLATE"]
        return tuple(names) if set(told) <= {*names, *place.asset.key} else ()

    def parting(self, place: Place, below: tuple[Place, ...] = ()) -> tuple[str, ...] | None:
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
            elif self.parting(known, (*below, place)) is not None:
                return ()
            else:
                hers.setdefault(key.target, []).extend(key.columns)
        both = [name for target, names in hers.items() if target in theirs for name in names]
        return tuple(both) or None

    def is_of_what_stays(self, place: Place, below: tuple[Place, ...] = ()) -> bool:
        """Whether a row that does not speak of the person is only of things in which she plays a part, as whoever
        owns or heads them: those stay without her, and so do the parts of her saw, the tasks of her project."""
        links = self.linked(place)
        keys = {name for key in place.asset.foreign_keys for name in key.columns} | set(place.asset.key)
        if place in below or not links or self.is_known_by(place) or set(self.personal(place)) - keys:
            return False
        around = (*below, place)
        return all(self._only_plays_in(one) or self.is_of_what_stays(one, around) for one in links.values())

    def _only_plays_in(self, place: Place) -> bool:
        """Whether a row names the person as whoever owns, heads or approves something, and loses that when she goes."""
        exact = [name for name, found in self._matcher.in_row(place.first.row).items() if any(h.exact for h in found)]
        named = {*exact, *self.links(place)}
        tied = bool(named & set(place.asset.key)) or self.is_a_part(place, named)
        return bool(named) and not tied and all(self.part(place, name) for name in named)

    def is_a_part(self, place: Place, names: Iterable[str]) -> bool:
        """Whether the database itself deletes the row with that of the person, to whom it must refer: a booking has
        its owner, and goes with the account."""
        required = {column.name for column in place.asset.columns if not column.nullable}
        parts = {name for key in place.asset.foreign_keys if key.cascades for name in key.columns}
        return set(names) <= required & parts

    def is_work_of_another(self, place: Place) -> bool:
        """Whether a row says how long somebody else worked for the person: the hours are the worker's record too."""
        if place.key is None or not is_work(place.asset):
            return False
        told = (str(value) for name, value in place.first.row.items() if value is not None and says_who_works(name))
        return any(key.strip() and key not in self._staff_keys for key in told)

    def worked_for_another(self, place: Place) -> list[str]:
        """The keys to the person in a row that says how long she worked for a customer, whose record it is too."""
        if place.key is None or not is_work(place.asset) or not is_done_for_somebody(place.asset):
            return []
        row = place.first.row
        return [name for name, value in row.items() if says_who_works(name) and str(value) in self._staff_keys]

    def names(self, place: Place) -> bool:
        """Whether a row says by a name of its own that it is about the person."""
        roles = self.roles(place)
        return bool(set(roles.own(*NAMES)) & self._matcher.in_row(place.first.row).keys())

    def is_a_fellow(self, place: Place) -> bool:
        """Whether a row is somebody else's in the very list of persons in which the person has a row of her own."""
        if not self.roles(place).own(*NAMES) or self.is_known_by(place):
            return False
        alike = (one for one in self._places if one.asset.segments == place.asset.segments and one is not place)
        return any(one.first.source == place.first.source and self.is_known_by(one) for one in alike)

    def links_to_her(self, place: Place) -> set[str]:
        """The columns by which it refers to the person, or names whoever plays a part in it, and not what is hers."""
        links = self.linked(place)
        return {
            name
            for columns, other in links.items()
            for name in columns
            if self.part(place, name) or self.is_known_by(other)
        }

    def is_known_by(self, place: Place) -> bool:
        """Whether a row tells who the person is, rather than of a thing that the person shares with others."""
        return any(hit.exact for found in self._matcher.in_row(place.first.row).values() for hit in found)

    def links(self, place: Place) -> set[str]:
        """The columns by which it refers to another row of the person."""
        return {name for columns in self.linked(place) for name in columns}

    def linked(self, place: Place) -> dict[tuple[str, ...], Place]:
        """The other rows of the person to which it refers, by the columns that do."""
        row = place.first.row
        found: dict[tuple[str, ...], Place] = {}
        for key in place.asset.foreign_keys:
            points = tuple(row.get(name) for name in key.columns)
            other = self._rows(place.first.source, key.target, key.target_columns).get(points, place)
            if None not in points and other is not place and not self.released(other):
                found[key.columns] = other
        return found

    def part(self, place: Place, name: str) -> frozenset[str]:
        """The part that the person plays in a row by this column; empty if the row is about the person."""
        targets = [key.target[-1] for key in place.asset.foreign_keys if name in key.columns]
        beside = [key.target[-1] for key in place.asset.foreign_keys if name not in key.columns]
        told = part_played(name, (place.asset.segments[-1], *targets), beside)
        return told | self.roles(place).counterparts(name)

    def personal(self, place: Place) -> list[str]:
        """Every column that holds personal data, by the last scan, else by its name."""
        return [name for name, types in self.roles(place).types.items() if types]

    def roles(self, place: Place) -> Roles:
        """What the columns of its table hold; asked once a table."""
        name = place.first.asset
        if name not in self._known_roles:
            self._known_roles[name] = roles_of(place.asset, self._inventory.true_fields(name))
        return self._known_roles[name]

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

    @cached_property
    def _staff_keys(self) -> frozenset[str]:
        """The keys of the person's rows in tables of the staff."""
        staff = (other.key for other in self._places if is_staff(other.asset.segments))
        return frozenset(str(value) for key in staff if key for value in key.values)


def _is_of_staff(segments: tuple[str, ...]) -> bool:
    """Whether a table is of those who work for the organisation, drivers too."""
    return is_staff(segments) or bool(singular(segments[-1]) & _DRIVERS)
