"""How a row goes: whole, if it is about the person; emptied in some fields, if it is about somebody else.

A row that only mentions the person (the contact of a company, a manager, a name in a remark) stays, and
loses what it says of the person. A row that others need, or that would take others with it, is emptied of everything
personal and stays as an empty shell; that is told, since emptying must leave nothing by which the person can be known.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from connectors import Action, Column

from ..inventory import Inventory
from ..said import said
from ..subject import Identity
from ..subject.reading.matching import NUMBERS, Matcher
from ..subject.roles.columns import of_one_part, tokens
from ..subject.roles.roles import NAMES
from ..subject.roles.serving import is_employer
from .blanks import NoBlank, nothing, untold
from .places import Place
from .redacting import Redactor
from .settings import Settings
from .whose import Whose

_SAID = 5
"""Words that the name of a thing has, and no remark."""
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
        self._inventory = inventory
        self._settings = settings
        self._whose = Whose(self._matcher, places, inventory)
        self.may_be_shared = self._whose.may_be_shared
        self.is_perhaps_of_others = self._whose.is_perhaps_of_others

    def going(self, place: Place) -> Going:
        """How a row goes; raises `Stuck`."""
        of_another = self._whose.is_of_another(place)
        if place.is_shared or (not of_another and self._whose.is_work_of_another(place)):
            raise Stuck("about-two")
        hits = self._matcher.in_row(place.first.row)
        if not hits and self._whose.is_a_thing(place):
            raise Stuck("shared")
        exact = [name for name, found in hits.items() if any(hit.exact for hit in found)]
        if not hits and (released := self._whose.released(place)):
            return Going("update", self._empty(place, released), of_another=True)
        if not hits and self._whose.is_of_what_stays(place):
            raise Stuck("anothers", stays=True) if not _says_something(place) else Stuck("about-two")
        if worked := self._whose.worked_for_another(place):
            return Going("update", self._empty(place, dict.fromkeys([*exact, *worked])), of_another=True)
        if (parting := self._whose.parting(place)) is not None:
            if not parting:
                raise Stuck("about-two")
            return Going("update", self._empty(place, dict.fromkeys([*exact, *parting])), of_another=True)
        if of_another and exact:
            theirs = self._empty(place, self._told_of(place, exact))
            return Going("update", theirs | self._redacted(place, hits.keys() - set(exact)), of_another=True)
        links = self._whose.links(place)
        if self._whose.is_a_fellow(place):  # a colleague keeps the department that she heads
            links = self._whose.links_to_her(place)
            if not hits and not links:
                raise Stuck("anothers", stays=True)
        named = dict.fromkeys([*exact, *links])
        if of_another and named:
            if not any(self._whose.is_known_by(other) for other in self._whose.linked(place).values()):
                raise Stuck("anothers", stays=True)
            return Going("update", self._empty(place, named) | self._redacted(place, hits.keys()), of_another=True)
        if any(not self._whose.part(place, name) or name in place.asset.key for name in named):
            return Going("delete")
        if named and not of_another and self._whose.is_a_part(place, named):
            return Going("delete")
        if named:
            values = self._mentioned(place, named) | self._redacted(place, hits.keys() - set(exact))
            return Going("update", values, of_another=True)
        if place.is_own or not hits or self._whose.names(place):
            return Going("delete")
        return Going("update", self._redacted(place, hits))

    def emptied(self, place: Place) -> Going:
        """The row with everything personal emptied; raises `Stuck`."""
        hits = self._matcher.in_row(place.first.row)
        whole = {name for name, found in hits.items() if any(hit.exact for hit in found)}
        texts = [name for name in hits if name not in whole and name not in place.true_fields]
        own = (
            [name for name in self._whose.personal(place) if not self._whose.part(place, name)]
            if place.is_own or whole
            else []
        )
        own += untold(place.asset) if own else []
        fields = [name for name in dict.fromkeys((*place.true_fields, *own)) if name not in self._whose.links(place)]
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

    def _told_of(self, place: Place, exact: Sequence[str]) -> Iterable[str]:
        """What somebody's contact, partner or child is told by: all of it, where the row tells by name who that is."""
        roles = self._whose.roles(place)
        keys = {name for key in place.asset.foreign_keys for name in key.columns} | set(place.asset.key)
        alike = self._of_the_part(place, exact)
        if not set(exact) & set(roles.own(*NAMES, *NUMBERS)):
            return dict.fromkeys([*exact, *alike])
        own = [name for name, types in roles.types.items() if types and not self._whose.part(place, name)]
        return dict.fromkeys([*exact, *alike, *(name for name in own if name not in keys)])

    def _mentioned(self, place: Place, names: Iterable[str]) -> dict[str, Any]:
        """The fields that name the person, and those that speak of the same part: all of `contact_…`."""
        return self._empty(place, dict.fromkeys([*names, *self._of_the_part(place, names)]))

    def _of_the_part(self, place: Place, names: Iterable[str]) -> list[str]:
        """The personal fields of whoever some fields speak of: `contact_phone` with `contact_name`."""
        said = [(name, self._whose.part(place, name)) for name in names]
        asked = [(each, self._whose.part(place, each) or tokens(each)) for each in self._whose.personal(place)]
        return [each for each, mine in asked if any(of_one_part(each, name, mine & words) for name, words in said)]

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
            return nothing(column, mail="EMAIL_ADDRESS" in types, now=place.first.row.get(column.name))
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

    def field(self, name: str) -> str:
        """The public name of a column."""
        return self._inventory.naming.field(name)

    def left_pointing(self, place: Place, goes: Callable[[Place], bool]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Of what an emptied row still says by keys to personal data that stay, such as the address of a household: the
        columns that may be empty too, and the assets to which it must refer."""
        if not (place.is_own or self._whose.is_known_by(place)):
            return (), ()
        free = {column.name for column in place.asset.columns if column.nullable} - set(place.asset.key)
        links = self._whose.linked(place)
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


def _says_something(place: Place) -> bool:
    """Whether a text stands in a row: it may say of the person what no name in it tells."""
    return any(isinstance(value, str) and len(value.split()) > _SAID for value in place.first.row.values())


def _is_counter(place: Place, name: str) -> bool:
    """Whether a column is a key that only counts rows: with all else empty, it tells nobody who the row was about."""
    column = next((column for column in place.asset.columns if column.name == name), None)
    return name in place.asset.key and column is not None and _WHOLE.match(column.type) is not None
