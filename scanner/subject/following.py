"""Follows keys from the rows that are certainly the person's to every row about that person, and to nobody else's."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from classifiers.names.words import word_set
from connectors import Asset, ConnectorError, Omission, Over, Searchable, Wanted

from . import columns
from .collecting import Collected, FoundRow
from .judging import CERTAIN, PROBABLE, Judge
from .learning import MET
from .links import Link
from .matters import FEW, stands_by
from .parents import Parents
from .picks import Picked, Picks
from .relations import MADE, Relations
from .serving import is_staff
from .typed import Typed, name_of_type, names_table

HOLDERS = word_set(
    """account accounts konto konten kontoinhaber inhaber holder holders houder houders rekening rekeningen
    compte comptes titulaire titulaires phone phones telefon telefoon telephone gsm
    mail mails email emails courriel contactpoint"""
)
"""Words for tables that say which accounts, phones or addresses of mail somebody has."""
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_NAME = 80
"""Characters that no name of one person has."""
DEPTH = 4
"""Keys in a row that are followed from a row with an identifier of the person."""


@dataclass
class Follower:
    """The keys of one source."""

    relations: Relations
    picks: Picks
    collected: Callable[[Asset], Collected] = field(repr=False)
    judge: Judge
    _expected: tuple[Collected | None, Sequence[Mapping[str, Any]]] = field(default=(None, ()), repr=False)
    _said: set[tuple[str, ...]] = field(default_factory=set, repr=False)
    """Columns whose keys in the rows that are expected were announced."""
    _named: dict[tuple[str, tuple[str, ...]], bool] = field(default_factory=dict, repr=False)
    """By what a row says and a table, whether that is the table."""

    @cached_property
    def _parents(self) -> Parents:
        return Parents(self.relations, lambda asset: self.collected(asset).public_id)

    def follow(self, starts: Iterable[FoundRow]) -> Iterator[FoundRow]:
        """Every row about the person that these lead to, each once."""
        level = [found for found in starts if found.certainty == CERTAIN]
        for _ in range(DEPTH):
            self._announce(level)
            level = [reached for found in level for reached in self._from(found)]
            yield from level

    def expect(self, held: Collected, rows: Sequence[Mapping[str, Any]]) -> None:
        """Say which rows of an asset `belongs` may be asked about, so that their keys are looked up together."""
        self._expected = held, rows
        self._said.clear()

    def belongs(self, held: Collected, row: Mapping[str, Any]) -> bool | None:
        """Whether a row refers to the person as the one it is about; False if it refers to somebody else."""
        for link in self.relations.owners(held.asset):
            target = self.collected(link.target)
            if self._expected[0] is held and (*target.asset.segments, "", *link.columns) not in self._said:
                self._said.add((*target.asset.segments, "", *link.columns))
                keys = (_values(each, link.columns) for each in self._expected[1])
                self.picks.announce(target, link.target_columns, keys)
            for _, owner in self.picks.rows(target, link.target_columns, _values(row, link.columns)):
                if (whose := self.judge.whose(owner, target.roles)) is not None:
                    return whose
        return None

    def is_a_namesakes(self, held: Collected, row: Mapping[str, Any]) -> bool:
        """Whether a key of a row leads to another bearer of the name, and none to the person; asked after `belongs`."""
        owners = [
            (target, owner)
            for link in self.relations.to_persons(held.asset)
            for target in (self.collected(link.target),)
            for _, owner in self.picks.rows(target, link.target_columns, _values(row, link.columns))
        ]
        named = [
            self.judge.is_a_namesake(owner, target.roles) for target, owner in (*owners, *self._by_type(held, row))
        ]
        return any(named)

    def parents_say(self, held: Collected, row: Mapping[str, Any]) -> dict[str, Any]:
        """What the parents of a row say of whose it is, under the names by which covers ask for it."""
        conditions = held.declaration.row_conditions(held.public_id) if held.declaration else {}
        ways = self._parents.all_over(held.asset, conditions)
        return {name: self._at_the_end(row, over) for name, over in ways.items()}

    def _at_the_end(self, row: Mapping[str, Any], over: Over) -> Any:
        """What the column says to which keys lead from a row; None where they end, or lead to rows that differ."""
        rows: list[Mapping[str, Any]] = [row]
        for hop in over.hops:
            held = self.collected(hop.target)
            keys = [_values(one, hop.columns) for one in rows]
            rows = [there for key in keys for _, there in self.picks.rows(held, hop.target_columns, key)]
        said = {str(one.get(over.column)): one.get(over.column) for one in rows}
        return next(iter(said.values())) if len(said) == 1 else None

    def _announce(self, level: Sequence[FoundRow]) -> None:
        """Every key that these rows lead along."""
        for found in level:
            for link in self.relations.referring(found.held.asset):
                key = _values(found.row, link.target_columns)
                self.picks.announce(self.collected(link.child), link.columns, [key])
            for typed in self.relations.typed if len(found.held.asset.key) == 1 else ():
                key = _values(found.row, found.held.asset.key)
                self.picks.announce(self.collected(typed.child), (typed.id_column,), [key])
            for link in self.relations.referred(found.held.asset):
                target = self.collected(link.target)
                if self._leads(link, target):
                    self.picks.announce(target, link.target_columns, [_values(found.row, link.columns)])

    @staticmethod
    def _leads(link: Link, target: Collected) -> bool:
        """Whether a link leads to a person, or to where one lives."""
        return target.roles.about_persons or Follower._lives_at(link, target)

    @staticmethod
    def _lives_at(link: Link, target: Collected) -> bool:
        """Whether a link leads to where the person lives, or to the household."""
        return target.roles.of_a_household or (link.to_address and target.roles.addresses_alone)

    def _from(self, found: FoundRow) -> Iterator[FoundRow]:
        for link in self.relations.referring(found.held.asset):
            yield from self._down(found, link)
        for link in self.relations.mentioning(found.held.asset):
            self._mentioned(found, link)
        for typed in self.relations.typed:
            yield from self._of_any_table(found, typed)
        self._listed(found)
        for link in self.relations.referred(found.held.asset):
            yield from self._up(found, link)
        for link in self.relations.matters(found.held.asset) if not stands_by(found.row) else ():
            yield from self._together(found, link)

    def _together(self, found: FoundRow, link: Link) -> Iterator[FoundRow]:
        """What the person has with a few others, as a row between says: a lease, a case."""
        target, key = self.collected(link.target), _values(found.row, link.columns)
        parties = self.picks.rows(found.held, link.columns, key)
        if len(parties) > FEW:
            return
        shared = len(parties) > 1
        via = f"{', '.join(link.columns)} of {found.held.public_id} ({found.via})"
        for locator, row in self.picks.rows(target, link.target_columns, key):
            if self.judge.whose(row, target.roles) is False:
                continue
            if reached := target.reached(locator, row, link.target_columns, found.certainty, via, shared=shared):
                yield reached

    def _down(self, found: FoundRow, link: Link) -> Iterator[FoundRow]:
        """The rows of another table that refer to a row of the person."""
        child = self.collected(link.child)
        yield from self._led_to(
            found, link, self.picks.rows(child, link.columns, _values(found.row, link.target_columns))
        )

    def _led_to(self, found: FoundRow, link: Link, rows: Sequence[Picked]) -> Iterator[FoundRow]:
        """Those of some rows that refer to a row of the person which are about the person."""
        child = self.collected(link.child)
        rivals = self.relations.rivals(link) if rows else []
        hangs = bool(rows) and self._hangs_on_others(found.held)
        parties = [other for other in self.relations.parties(link.child) if other != link] if hangs else []
        serving = not link.named and is_staff(link.target.segments)
        for other in (*rivals, *parties):
            keys = [_values(row, other.columns) for _, row in rows]
            self.picks.announce(self.collected(other.target), other.target_columns, keys)
        for locator, row in rows:
            if any(self._is_anothers(row, other) for other in rivals):
                continue  # the order of a customer whom the person served
            if serving and any(self.judge.whose(one, held.roles) is False for held, one in self._by_type(child, row)):
                continue  # what she has to do about somebody else
            if any(self._is_anothers(row, other) for other in parties) and not any(
                self._is_hers(row, o) for o in parties
            ):
                continue  # somebody else was invited to the meeting too
            whose = self.judge.whose(row, child.roles)
            if whose is False and not link.family and not (link.principal and not child.roles.identifies):
                continue  # a row of somebody else, such as a customer that the person looks after
            certainty = (
                found.certainty
                if link.declared or link.by_value
                else PROBABLE
                if whose is None and not link.principal
                else CERTAIN
            )
            via = f"{', '.join(link.columns)} → {found.held.public_id} ({found.via})"
            if child.roles.of_a_group:
                child.mentions(locator, row, link.columns, certainty, via)  # the class of a teacher: not his or her own
                continue
            alone = len(rows) == 1 or _holds_one(child, link)  # an account, for instance, or one of several addresses
            told = found.held.roles.about_persons and not link.family and not link.named  # or a colleague's address
            own = whose is True or (whose is None and alone and told)
            if reached := child.reached(locator, row, link.columns, certainty, via, shared=found.shared):
                yield replace(reached, direct=own)

    def _mentioned(self, found: FoundRow, link: Link) -> None:
        """The rows of somebody else that name the person by a key: the bill of a child that he or she pays."""
        child = self.collected(link.child)
        via = f"{', '.join(link.columns)} → {found.held.public_id} ({found.via})"
        for locator, row in self.picks.rows(child, link.columns, _values(found.row, link.target_columns)):
            if str(locator) not in child.rows:
                child.mentions(locator, row, link.columns, found.certainty, via)

    def _listed(self, found: FoundRow) -> None:
        """The rows that list a person among others by a UUID: `members uuid[]`; what is listed with it is theirs."""
        key = _values(found.row, found.held.asset.key) if len(found.held.asset.key) == 1 else None
        connector = self.picks.connector
        if key is None or not _UUID.fullmatch(str(key[0])) or not isinstance(connector, Searchable):
            return
        wanted = Wanted("PERSON_ID", str(key[0]).casefold(), (str(key[0]),))
        for asset, lists in self.relations.lists() if found.held.roles.about_persons else ():
            held = self.collected(asset)
            via = f"in a list with the key of {found.held.public_id} ({found.via})"
            try:
                for match in connector.search(asset, [wanted], self.picks.budget):
                    if isinstance(match, Omission):
                        self.picks.missed(held, match)
                    elif match.field in lists and match.field not in asset.key:
                        held.mentions(match.locator, match.row, [match.field], found.certainty, via, shared=True)
            except ConnectorError as error:
                self.picks.missed(held, error)

    def _of_any_table(self, found: FoundRow, typed: Typed) -> Iterator[FoundRow]:
        """The rows that refer to a row of the person by the name of its table and its key."""
        target, child = found.held.asset, self.collected(typed.child)
        if len(target.key) != 1 or columns.others(typed.id_column) & columns.MAKERS - MADE:
            return
        key = _values(found.row, target.key)
        rows = [each for each in self.picks.rows(child, (typed.id_column,), key) if self._names(each[1], typed, target)]
        yield from self._led_to(found, Link(typed.child, (typed.id_column,), target, target.key, named=True), rows)

    def _names(self, row: Mapping[str, Any], typed: Typed, target: Asset) -> bool:
        """Whether the type in a row is this table."""
        said = row.get(typed.type_column)
        if typed.types is not None:
            key = _values(row, (typed.type_column,))
            types = self.picks.rows(self.collected(typed.types), typed.types.key, key)
            said = name_of_type(types[0][1]) if types else ""
        if (place := (str(said), target.segments)) not in self._named:
            self._named[place] = names_table(said, target, self.relations.tables)
        return self._named[place]

    def _by_type(self, held: Collected, row: Mapping[str, Any]) -> list[tuple[Collected, Mapping[str, Any]]]:
        """The rows of persons to which a row refers by the name of their table."""
        found = []
        for typed in (one for one in self.relations.typed if one.child is held.asset):
            for target in self.relations.registers():
                if len(target.key) == 1 and self._names(row, typed, target):
                    there = self.collected(target)
                    rows = self.picks.rows(there, target.key, _values(row, (typed.id_column,)))
                    found += [(there, one) for _, one in rows]
        return found

    def _is_anothers(self, row: Mapping[str, Any], link: Link) -> bool:
        """Whether a key of a row leads to somebody else than the person."""
        target = self.collected(link.target)
        for locator, owner in self.picks.rows(target, link.target_columns, _values(row, link.columns)):
            known = target.rows.get(str(locator))
            if (known is None or known.certainty != CERTAIN) and self.judge.whose(owner, target.roles) is False:
                return True
        return False

    def _hangs_on_others(self, held: Collected) -> bool:
        """Whether a table is none of persons: a meeting, a message whose author a key names, a car."""
        return not held.roles.identifies and not (
            held.roles.about_persons and not self.relations.to_persons(held.asset)
        )

    def _is_hers(self, row: Mapping[str, Any], link: Link) -> bool:
        """Whether a key of a row leads to a row that is certainly the person's."""
        target = self.collected(link.target)
        rows = self.picks.rows(target, link.target_columns, _values(row, link.columns))
        known = (target.rows.get(str(locator)) for locator, _ in rows)
        return any(one is not None and one.certainty == CERTAIN for one in known)

    def _up(self, found: FoundRow, link: Link) -> Iterator[FoundRow]:
        """The row of the person, or of the place where he or she lives, that a row refers to."""
        target = self.collected(link.target)
        address = self._lives_at(link, target)
        if not self._leads(link, target):
            return
        for locator, row in self.picks.rows(target, link.target_columns, _values(found.row, link.columns)):
            whose = self.judge.whose(row, target.roles)
            taken = found.direct and link.principal and _is_of_one(row, target)
            if whose is False or (whose is None and not address and not taken):
                continue
            via = f"{', '.join(link.columns)} of {found.held.public_id} ({found.via})"
            reached = target.reached(locator, row, (), found.certainty, via)
            if reached and not address:  # others may live there
                yield replace(reached, direct=whose is True)


def _is_of_one(row: Mapping[str, Any], held: Collected) -> bool:
    """Whether a row tells one person by name: the sheet of a match that lists its players is none of them."""
    whole = (str(row.get(column) or "") for column in held.roles.own("PERSON"))
    return held.roles.identifies or any(0 < len(name) < _NAME and name[0] not in "[{" for name in whole)


def _holds_one(held: Collected, link: Link) -> bool:
    """Whether all that a table is for is to say which account, address or number a person has: many may be hers."""
    told = [(kind, column) for kind in MET for column in held.roles.own(kind) if column not in link.columns]
    if len(told) != 1 or held.roles.about_persons:
        return False
    column = told[0][1]
    table = columns.singular(held.asset.segments[-1])
    return column in held.asset.key or bool(table & columns.tokens(column)) or bool(table & HOLDERS)


def _values(row: Mapping[str, Any], columns: Iterable[str]) -> tuple[Any, ...] | None:
    values = tuple(row.get(column) for column in columns)
    return None if any(value is None or str(value).strip() == "" for value in values) else values
