"""Keeps what a search finds in one asset: each field once per place, with the surest verdict that was given on it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from connectors import Asset, Locator
from connectors.locator import join_members

from ...declaration import Declaration
from ...inventory import Inventory
from ..answer import Homonym, Match, RowKey
from ..reading.crediting import counted_in_text, credible, is_rare
from ..reading.lines import places, stretches
from ..reading.matching import NUMBERS, Hit, Matcher, strongest
from ..reading.objects import row_in
from ..reading.telling import SHARED
from ..roles.kin import is_beside, is_family
from ..roles.roles import Roles, roles_by_names
from .asking import Keys, confirmed, names_alone
from .judging import CERTAIN, POSSIBLE, PROBABLE, Judge

WHOLE = Locator()
ORDER = (POSSIBLE, PROBABLE, CERTAIN)
_HOPS = 3  # keys from a row with nothing but what a family shares to the person whose row it is
_MOST = 2_000
"""Matches in one asset beyond which a text is not taken apart into lines."""


@dataclass(frozen=True)
class FoundRow:
    """A row that is about the person, and how it was reached."""

    held: Collected = field(repr=False)
    locator: Locator = field(repr=False)
    row: Mapping[str, Any] = field(repr=False)
    certainty: str
    via: str
    direct: bool = True
    """It holds an identifier of the person itself; else it was reached by a key."""
    elsewhere: frozenset[str] = frozenset()
    """Columns whose keys lead to somebody else."""
    shared: bool = False
    """It is, or hangs on, what the person has together with others: a lease of two."""
    by: tuple[str, ...] = ()
    """Columns by which it was known: of the identifiers that it holds, or of the key that led to it."""
    hangs: tuple[str, ...] = field(default=(), repr=False)
    """The columns by which it hangs on a row that says who the person is."""


@dataclass
class Collected:
    """What was found in one asset."""

    asset: Asset
    public_id: str
    known: Callable[[], Roles] = field(repr=False)
    """What its columns hold; asked for when something was found in it."""
    inventory: Inventory
    declaration: Declaration | None = None
    parents: Callable[[Mapping[str, Any]], Mapping[str, Any]] | None = field(default=None, repr=False)
    """What the parents of a row say of whose it is, under the names by which covers ask for it."""
    looked: bool = False
    ruled_out: bool = False
    """By the look-up index: it was not read."""
    found: dict[tuple[str, str, str], Match] = field(default_factory=dict, repr=False)
    tells: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    """By locator: the number or birth date by which bearers of a name are told apart."""
    homonyms: dict[str, Homonym] = field(default_factory=dict, repr=False)
    rows: dict[str, FoundRow] = field(default_factory=dict, repr=False)
    mails: dict[tuple[str, ...], frozenset[str]] = field(default_factory=dict, repr=False)
    """By the members of a message: the ids of messages that its headers name."""
    inside: set[tuple[str, ...]] = field(default_factory=set, repr=False)
    """The members that it holds, those that could not be read among them."""
    _of_others: set[str] = field(default_factory=set, repr=False)
    """Rows of which a key leads to somebody else."""
    _shared: set[str] = field(default_factory=set, repr=False)
    """Rows that are of several persons, or hang on what is."""
    _led: set[tuple[str, str]] = field(default_factory=set, repr=False)  # keys by which rows are the person's own
    _alike: dict[tuple[str, bool], list[Locator]] = field(default_factory=dict, repr=False)
    """By what they say, and whether a key led there: rows without a key, which have another place each time."""
    _with_parents: dict[str, Mapping[str, Any]] = field(default_factory=dict, repr=False)

    @cached_property
    def roles(self) -> Roles:
        """What its columns hold."""
        return self.known()

    @cached_property
    def _looks_at_parents(self) -> bool:
        """Whether a cover judges its rows by what their parents say."""
        conditions = self.declaration.row_conditions(self.public_id) if self.declaration else {}
        return any(one.reached for one in conditions.values())

    def text(self, locator: Locator, text: str, matcher: Matcher, judge: Judge) -> None:
        """Look at a stretch of text: the entries of a log each by itself."""
        self.looked, self.ruled_out = True, False
        if matcher.may_be_in(text):
            for where, stretch in stretches(locator, text) if len(self.found) < _MOST else ((locator, text),):
                self._stretch(where, stretch, matcher, judge)

    def _stretch(self, locator: Locator, text: str, matcher: Matcher, judge: Judge) -> None:
        if not matcher.may_be_in(text):
            return
        hits = list(counted_in_text(matcher.in_text(text), text, judge.names))
        if not hits:
            return
        judged = judge.text(text, hits)
        if not judged.certainty:
            if judged.against and not all(hit.via for hit in hits):
                self._homonym(locator, judged.against)
            return
        exact = places(locator, text, hits, matcher) if len(self.found) < _MOST else ((locator, hit) for hit in hits)
        for where, hit in exact:
            if not hit.via or judged.certainty != POSSIBLE or is_rare(hit, matcher) or judge.is_eithers(hits):
                self.tells[str(where)] = judged.tells
                field = join_members(where.members)
                self._note(field, where, hit.wanted.entity_type, judged.certainty, hit.said, {})

    def row(
        self,
        locator: Locator,
        row: Mapping[str, Any],
        matcher: Matcher,
        judge: Judge,
        keys: Keys | None = None,
    ) -> FoundRow | None:
        """Look at a row; what it gives is a row about the person, if it is one; `keys` tell whose row it is."""
        self.looked, self.ruled_out = True, False
        locator = reached.pop(0) if self._alike and (reached := self._alike.get((repr(row), False))) else locator
        table = self.asset.segments[-1]
        every_hit = matcher.in_row(row)
        roles = self._roles(row) if every_hit else self.roles
        hits = {c: kept for c, found in every_hit.items() if (kept := credible(roles.of(c), found, table, c))}
        if not hits:
            return None
        judged = judge.row(row, hits, roles)
        every = [hit for found in hits.values() for hit in found]
        if keys and names_alone(judged, every):
            judged = confirmed(judged, keys.confirms(self, row))
        if not judged.certainty:
            if judged.against and not all(hit.via for hit in every):
                self._homonym(locator, judged.against)
            return None
        made = keys and not any(hit.wanted.entity_type in NUMBERS for hit in every) and keys.only_made(self, row, hits)
        if made or (str(locator) in self.homonyms and all(h.via or h.wanted.entity_type == "PERSON" for h in every)):
            judged = dataclasses.replace(judged, certainty=POSSIBLE, about=False)
        in_file = not self.asset.columns
        if judged.certainty == POSSIBLE and all(h.via and not (in_file and is_rare(h, matcher)) for h in every):
            return None
        self.tells[str(locator)] = judged.tells
        types = {hit.wanted.entity_type for hit in every}
        numbered, by_name = bool(types & set(NUMBERS)), types <= {"PERSON", "POSTAL_ADDRESS"}
        lent = types <= SHARED and (judged.certainty == PROBABLE or types == {"PHONE_NUMBER"})
        theirs = keys.belongs(self, row, _HOPS if lent else 1) if keys and (judged.about or by_name or lent) else True
        if lent and theirs is False and not is_family(self.asset) and not any(map(roles.others, hits)):
            if all(hit.via for hit in every):
                return None  # the settings of a husband, who has the same phone
            judged = dataclasses.replace(judged, certainty=POSSIBLE)
        if theirs is not True and keys and by_name and keys.is_a_namesakes(self, row):
            self._homonym(locator, "a key that leads to another bearer of the name")
            return None
        theirs = theirs if judged.about else True
        elsewhere = keys.elsewhere(self, row) if keys and theirs is False else frozenset()
        filed = is_family(self.asset) or frozenset() < elsewhere < frozenset(self.asset.key)  # in somebody's own file
        if theirs is False and not filed and roles.identifies and judge.whose(row, roles):
            theirs = None  # it tells who it is about by itself; a doctor or a household may be what its key leads to
        if theirs is False or (theirs is None and is_beside(self.asset)):
            self._of_others.add(str(locator))
        for name, found in hits.items():
            for hit in found:
                self._note(name, locator, hit.wanted.entity_type, judged.certainty, hit.said, row)
        if judged.about and row_in(row.get(next(iter(hits)))):  # a version of the row: all of it is the person's
            self._note(next(iter(hits)), locator, "FREE_TEXT", judged.certainty, "row of a version", row)
        if not judged.about or (theirs is False and not numbered):
            return None
        via = f"row of {strongest(every).wanted.entity_type}"
        self._reach(row, locator, judged.certainty, via, hits, roles)
        return self._keep(FoundRow(self, locator, row, judged.certainty, via, elsewhere=elsewhere, by=tuple(hits)))

    def reached(
        self,
        locator: Locator,
        row: Mapping[str, Any],
        by: Sequence[str],
        certainty: str,
        via: str,
        *,
        shared: bool = False,
        beside: bool = False,
    ) -> FoundRow | None:
        """Take a row that a key leads to; None if it is known already, and then the key alone is noted.

        `beside`: it is somebody else's as well, as the hours that one of the staff worked for a customer.
        """
        locator = self._alike.get((repr(row), True), [locator])[-1]
        known = self.rows.get(str(locator))
        self._of_others |= {str(locator)} if beside and not known else set()
        if shared and (not known or ORDER.index(known.certainty) < ORDER.index(certainty)):
            self._shared.add(str(locator))  # that its text names her makes it no more hers alone
        roles = self._roles(row)
        self._led.update((name, str(locator)) for name in by)
        for name in by:
            self._note(name, locator, roles.of(name) or "PERSON_ID", certainty, via, row)
        if known and ORDER.index(known.certainty) >= ORDER.index(certainty):
            return None
        if known:
            self._raise(str(locator), certainty, via)
        self._reach(row, locator, certainty, via, {}, roles)
        return self._keep(FoundRow(self, locator, row, certainty, via, direct=False, shared=shared, by=tuple(by)))

    def ascertain(self, found: FoundRow) -> None:
        """Take a row that was found, and all that it told, for as sure as is known now."""
        self._raise(str(found.locator), found.certainty, found.via)
        if str(found.locator) not in self.rows:
            self._reach(found.row, found.locator, found.certainty, found.via, {}, self._roles(found.row))
        self.rows[str(found.locator)] = found

    def confirm(self, members: tuple[str, ...], entity_types: Container[str]) -> None:
        """Take for sure what a text holds of these types: it says itself that they are those of the person."""
        for place, match in self.found.items():
            if match.members == members and not match.row and match.entity_type in entity_types:
                self.found[place] = dataclasses.replace(match, certainty=CERTAIN)

    def lower(self, found: FoundRow) -> None:
        """Take a row for less sure than it seemed; where it is another's who shares an address, for that alone."""
        for place, match in [each for each in self.found.items() if each[0][1] == str(found.locator)]:
            if found.certainty == POSSIBLE and match.via == found.via:
                del self.found[place]
            else:
                self.found[place] = dataclasses.replace(match, certainty=found.certainty)
        self.rows[str(found.locator)] = found

    def mentions(
        self,
        locator: Locator,
        row: Mapping[str, Any],
        by: Sequence[str],
        certainty: str,
        via: str,
        *,
        shared: bool = False,
    ) -> None:
        """Take the key alone of a row that is somebody else's, or a group's, and names the person in it."""
        (self._shared if shared else self._of_others).add(str(locator))
        for name in by:
            self._note(name, locator, self._roles(row).of(name) or "PERSON_ID", certainty, via, row)

    def propose(self, entity_type: str, certainty: str, via: str, where: Locator = WHOLE) -> None:
        """The document as a whole, or a message in it: its name, its folder, its thread is the person's."""
        self._note(join_members(where.members), where, entity_type, certainty, via, {})

    def matches(self) -> list[Match]:
        """Each field once per place and type; a name beside a certain identifier of the same part is probable."""
        certain = {match.members for match in self.found.values() if match.certainty == CERTAIN and not match.row}
        return [
            dataclasses.replace(match, certainty=PROBABLE)
            if match.certainty == POSSIBLE
            and not match.row
            and match.members in certain
            and match.true_field is not None
            else match
            for match in self.found.values()
        ]

    def _raise(self, locator: str, certainty: str, via: str) -> None:
        """Be as sure of all that a row told as of the key that leads to it now."""
        for place, match in self.found.items():
            if place[1] == locator and ORDER.index(match.certainty) < ORDER.index(certainty):
                self.found[place] = dataclasses.replace(match, certainty=certainty, via=via)

    def _keep(self, found: FoundRow) -> FoundRow | None:
        known = self.rows.get(str(found.locator))
        if known and ORDER.index(known.certainty) >= ORDER.index(found.certainty) and known.direct >= found.direct:
            return None
        self.rows[str(found.locator)] = found
        if self.asset.columns and found.locator.place.startswith("row "):
            self._alike.setdefault((repr(found.row), found.direct), []).append(found.locator)
        return found

    def _roles(self, row: Mapping[str, Any]) -> Roles:
        if self.roles.types or self.asset.columns:
            return self.roles
        return roles_by_names(self.asset.segments[-1], tuple(row))

    def _reach(
        self,
        row: Mapping[str, Any],
        locator: Locator,
        certainty: str,
        via: str,
        hits: Mapping[str, Iterable[Hit]],
        roles: Roles,
    ) -> None:
        """The other personal fields of a row that is about the person."""
        for name, value in row.items():
            if name not in hits and value is not None and str(value).strip() and (kind := roles.of(name)):
                self._note(name, locator, kind, certainty, via, row)

    def _homonym(self, locator: Locator, why: str) -> None:
        place = str(locator)
        shown = place if self.asset.columns else self.inventory.naming.locator(place)
        self.homonyms.setdefault(place, Homonym(self.public_id, shown, why))

    def _note(
        self, name: str, locator: Locator, entity_type: str, certainty: str, via: str, row: Mapping[str, Any]
    ) -> None:
        where = str(locator)
        known = self.found.get(place := (name, where, entity_type))
        if known:
            if ORDER.index(known.certainty) < ORDER.index(certainty):
                self.found[place] = dataclasses.replace(known, certainty=certainty, via=via)
            return
        shown = self.inventory.naming.field(name)
        told = self._told(locator, row)
        covering = self.declaration.covered_by(self.public_id, shown, told) if self.declaration else None
        self.found[place] = Match(
            self.asset.source,
            self.public_id,
            shown,
            where,
            entity_type,
            certainty,
            via,
            "/".join(self.asset.segments),
            covering.ids if covering else (),
            covering.decisive.role if covering and covering.decisive else "",
            true_asset=self.asset,
            true_field=name,
            key=RowKey.of(self.asset, row),
            members=locator.members,
            place=locator.place,
            row=row,
            of_another=where in self._of_others,
            mentioned=all((row, self.roles.about_persons, self.roles.others(name), place[:2] not in self._led)),
            shared=where in self._shared,
        )

    def _told(self, locator: Locator, row: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """A row with what its parents say, looked up once; None where there is no row."""
        if not row or self.parents is None or not self._looks_at_parents:
            return row or None
        place = str(locator)
        if place not in self._with_parents:
            self._with_parents[place] = {**row, **self.parents(row)}
        return self._with_parents[place]
