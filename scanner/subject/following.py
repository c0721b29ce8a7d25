"""Follows keys from the rows that are certainly the person's to every row about that person, and to nobody else's."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from classifiers.names.words import word_set
from connectors import Asset, Over, Wanted

from . import columns, numbers
from .address import Address
from .collecting import Collected, FoundRow
from .judging import CERTAIN, PROBABLE, Judge
from .matching import NUMBERS, Clue, Matcher
from .names import Name, of_parts, parse
from .nested import told_inside
from .parents import Parents
from .picks import Picked, Picks
from .relations import MADE, Link, Relations
from .roles import roles_by_names
from .typed import Typed, name_of_type, names_table

HOLDERS = word_set(
    """account accounts konto konten kontoinhaber inhaber holder holders houder houders rekening rekeningen
    compte comptes titulaire titulaires phone phones telefon telefoon telephone gsm
    mail mails email emails courriel contactpoint"""
)
"""Words for tables that say which accounts, phones or addresses of mail somebody has."""
_NAME = 80
"""Characters that no name of one person has."""
DEPTH = 4
"""Keys in a row that are followed from a row with an identifier of the person."""
MET = (
    *NUMBERS, "EMAIL_ADDRESS", "USERNAME", "IBAN_CODE", "PHONE_NUMBER", "EMPLOYEE_NUMBER", "CUSTOMER_NUMBER",
    "MEMBER_NUMBER", "DRIVING_LICENCE",
)  # fmt: skip
"""What extends a search, where a certain row of the person tells it; the number of a sports licence is taken for one to
drive by its name alone."""


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
        for link in self.relations.referred(found.held.asset):
            yield from self._up(found, link)

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
        for other in rivals:
            keys = [_values(row, other.columns) for _, row in rows]
            self.picks.announce(self.collected(other.target), other.target_columns, keys)
        for locator, row in rows:
            if any(self._is_anothers(row, other) for other in rivals):
                continue  # the order of a customer whom the person served
            whose = self.judge.whose(row, child.roles)
            if whose is False and not link.family and not (link.principal and not child.roles.identifies):
                continue  # a row of somebody else, such as a customer that the person looks after
            certainty = (
                found.certainty if link.declared else PROBABLE if whose is None and not link.principal else CERTAIN
            )
            via = f"{', '.join(link.columns)} → {found.held.public_id} ({found.via})"
            if child.roles.of_a_group:
                child.mentions(locator, row, link.columns, certainty, via)  # the class of a teacher: not his or her own
                continue
            alone = len(rows) == 1 or _holds_one(child, link)  # an account, for instance, or one of several addresses
            told = found.held.roles.about_persons and not link.family and not link.named  # or a colleague's address
            own = whose is True or (whose is None and alone and told)
            if reached := child.reached(locator, row, link.columns, certainty, via):
                yield replace(reached, direct=own)

    def _mentioned(self, found: FoundRow, link: Link) -> None:
        """The rows of somebody else that name the person by a key: the bill of a child that he or she pays."""
        child = self.collected(link.child)
        via = f"{', '.join(link.columns)} → {found.held.public_id} ({found.via})"
        for locator, row in self.picks.rows(child, link.columns, _values(found.row, link.target_columns)):
            if str(locator) not in child.rows:
                child.mentions(locator, row, link.columns, found.certainty, via)

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
        return names_table(said, target, self.relations.tables)

    def _is_anothers(self, row: Mapping[str, Any], link: Link) -> bool:
        """Whether a key of a row leads to somebody else than the person."""
        target = self.collected(link.target)
        for locator, owner in self.picks.rows(target, link.target_columns, _values(row, link.columns)):
            known = target.rows.get(str(locator))
            if (known is None or known.certainty != CERTAIN) and self.judge.whose(owner, target.roles) is False:
                return True
        return False

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


def learned(found: Iterable[FoundRow], matcher: Matcher) -> dict[Wanted, Clue]:
    """The identifiers that rows of the person tell, and that are not looked for yet."""
    known = {(wanted.entity_type, wanted.value) for wanted in matcher.wanted}
    return {
        clue.wanted: clue
        for row in found
        if row.certainty == CERTAIN and row.direct
        for clue in clues(row)
        if (clue.wanted.entity_type, clue.wanted.value) not in known
    }


def clues(found: FoundRow) -> Iterator[Clue]:
    """The identifiers that a row tells of its own subject, each with the chain that led to it."""
    roles = found.held.roles
    table = found.held.asset.segments[-1]
    own = [(kind, column) for kind in MET for column in roles.own(kind) if not columns.acts(table, column, kind)]
    told = [(kind, found.row.get(column)) for kind, column in own]
    if roles.about_persons and (inside := list(told_inside(found.row))):
        named = roles_by_names(table, tuple(dict.fromkeys(name for name, _ in inside)))
        told += [(kind, value) for name, value in inside if (kind := named.of(name)) in MET]
    for kind, value in told:
        wanted = _wanted(kind, "" if value is None else str(value).strip())
        if wanted:
            yield Clue(wanted, f"{found.via} in {found.held.public_id}")


def names_in(found: FoundRow) -> list[Name]:
    """What a certain row calls the person."""
    roles, row = found.held.roles, found.row
    given = [str(row[c]) for c in roles.own("GIVEN_NAME") if row.get(c)]
    family = [str(row[c]) for c in roles.own("FAMILY_NAME", "MAIDEN_NAME") if row.get(c)]
    names = list(of_parts(given, family)) if given and family else []
    for column in roles.own("PERSON"):
        if row.get(column):
            names += parse(str(row[column]))
    return names


def addresses_in(found: FoundRow) -> list[Address]:
    """Where a certain row says that the person lives."""
    roles, row = found.held.roles, found.row
    if not found.direct and not roles.addresses_alone:
        return []  # of a relative, who may live elsewhere
    parts = [str(row[c]) for c in roles.own("POSTAL_ADDRESS", "STREET_ADDRESS") if row.get(c)]
    town = [str(row[c]) for c in roles.own("POSTAL_CODE") if row.get(c)]
    return [place for part in parts if (place := Address.of(", ".join([part, *town[:1]])))]


def _values(row: Mapping[str, Any], columns: Iterable[str]) -> tuple[Any, ...] | None:
    values = tuple(row.get(column) for column in columns)
    return None if any(value is None or str(value).strip() == "" for value in values) else values


def _wanted(kind: str, value: str) -> Wanted | None:
    if kind in NUMBERS:
        wanted = numbers.national_number(value) if len(re.sub(r"\D", "", value)) > 7 else None
        return wanted if wanted and wanted.entity_type in NUMBERS[:-1] and numbers.is_right(wanted) else None
    if kind == "EMAIL_ADDRESS":
        return Wanted(kind, value.casefold(), (value,)) if re.fullmatch(r"[^@\s]+@[^@\s]+", value) else None
    if kind == "IBAN_CODE":
        return numbers.iban(value) if len(value) > 13 and numbers.is_iban(value) else None
    if kind == "PHONE_NUMBER":
        return numbers.phone(value) if len(re.sub(r"\D", "", value)) > 7 else None
    return Wanted(kind, value.casefold(), (value,)) if len(value) > 3 else None
