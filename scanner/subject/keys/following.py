"""Follows keys from the rows that are certainly the person's to every row about that person, and to nobody else's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from connectors import Asset, ConnectorError, Omission, Over, Searchable, Wanted

from ..knowing.learning import MET, names_in
from ..reading.recognising import may_be_a_name
from ..references.extending import is_history
from ..references.identifying import of_one
from ..references.links import Link
from ..references.parents import Parents
from ..references.relations import MADE
from ..references.typed import Typed
from ..roles import columns
from ..roles.kin import is_of_relatives
from ..roles.matters import FEW, stands_by
from ..roles.roles import CONTACTS, NAMES
from ..roles.serving import is_staff
from ..weighing.collecting import Collected, FoundRow
from ..weighing.judging import CERTAIN, POSSIBLE, PROBABLE
from .attributes import things_of
from .lists import HOLDERS
from .owning import Owning, values
from .picks import Picked

_LIST = re.compile(r"\[\]$|array", re.IGNORECASE)
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_SAYING = CONTACTS | {"EMPLOYEE_NUMBER", "CUSTOMER_NUMBER", "MEMBER_NUMBER", "PERSON_ID", "USERNAME"}
"""What a table holds that says by what persons are reached, and nothing else."""
RELATIVE = ", data about a member of the family or household"
"""Behind the chain that leads to such a row: it is the person's as far as it says whom he or she has, and less sure
than the chain by one."""
_TELLS = {*NAMES, "DATE_OF_BIRTH", "CHILD_NAME", "CHILD_DATE_OF_BIRTH", "PARTNER_NAME"}
"""What says who somebody in the file is."""
DEPTH = 4
"""Keys in a row that are followed from a row with an identifier of the person."""


@dataclass
class Follower(Owning):
    """The keys of one source."""

    @cached_property
    def _parents(self) -> Parents:
        return Parents(self.relations, lambda asset: self.collected(asset).public_id)

    @cached_property
    def _lists(self) -> list[tuple[Asset, frozenset[str]]]:
        """The tables that hold lists in a column, with these columns."""
        tables = (asset for asset in self.relations.tables if not asset.attributes.get("view"))
        held = ((each, frozenset(c.name for c in each.columns if _LIST.search(c.type))) for each in tables)
        return [(asset, names) for asset, names in held if names]

    def follow(self, starts: Iterable[FoundRow]) -> Iterator[FoundRow]:
        """Every row about the person that these lead to, each once."""
        level = [found for found in starts if found.certainty == CERTAIN]
        for _ in range(DEPTH):
            self._announce(level)
            above = [reached for found in level for reached in self._above(found)]
            self._learn(above)  # who the person is, before rows are asked whether they are somebody else's
            level = [*above, *(reached for found in level for reached in self._from(found))]
            self._learn(level)
            yield from level

    def _learn(self, level: Sequence[FoundRow]) -> None:
        for found in level:
            if found.certainty == CERTAIN and found.direct and found.held.roles.identifies:
                self.judge.learn_names(names_in(found))

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
            keys = [values(one, hop.columns) for one in rows]
            rows = [there for key in keys for _, there in self.picks.rows(held, hop.target_columns, key)]
        said = {str(one.get(over.column)): one.get(over.column) for one in rows}
        return next(iter(said.values())) if len(said) == 1 else None

    def _announce(self, level: Sequence[FoundRow]) -> None:
        """Every key that these rows lead along."""
        for found in level:
            for link in self.relations.referring(found.held.asset):
                key = values(found.row, link.target_columns)
                self.picks.announce(self.collected(link.child), link.columns, [key])
            for typed in self.relations.typed:
                ways = self.standing.written(typed, found.held.asset, found.row)
                self.picks.announce(self.collected(typed.child), (typed.id_column,), [(way.value,) for way in ways])
            for link in self.relations.referred(found.held.asset):
                target = self.collected(link.target)
                if self._leads(link, target):
                    self.picks.announce(target, link.target_columns, [values(found.row, link.columns)])

    def _leads(self, link: Link, target: Collected) -> bool:
        """Whether a link leads to a person or an account, or to where one lives."""
        return target.roles.about_persons or self._lives_at(link, target) or self.relations.tells_account(link)

    @staticmethod
    def _lives_at(link: Link, target: Collected) -> bool:
        """Whether a link leads to where the person lives, or to the household."""
        return target.roles.of_a_household or (link.to_address and target.roles.addresses_alone)

    def _above(self, found: FoundRow) -> Iterator[FoundRow]:
        for link in self.relations.referred(found.held.asset):
            if not set(link.columns) & found.elsewhere:
                yield from self._up(found, link)

    def _from(self, found: FoundRow) -> Iterator[FoundRow]:
        for link in self.relations.referring(found.held.asset):
            if not set(link.target_columns) & found.elsewhere:
                yield from self._down(found, link)
        for link in self.relations.mentioning(found.held.asset):
            self._mentioned(found, link)
        for typed in self.relations.typed:
            yield from self._of_any_table(found, typed)
        yield from self._logs_in(found)
        self._listed(found)
        beside = stands_by(found.row, self.relations.names)
        for link in self.relations.matters(found.held.asset) if not beside else ():
            yield from self._together(found, link)
        for link, via in things_of(self, found):
            target = self.collected(link.target)
            for locator, row in self.picks.rows(target, link.target_columns, values(found.row, link.columns)):
                if reached := target.reached(locator, row, link.target_columns, found.certainty, via):
                    yield reached

    def _together(self, found: FoundRow, link: Link) -> Iterator[FoundRow]:
        """What the person has with a few others, as a row between says: a lease, a case."""
        target, key = self.collected(link.target), values(found.row, link.columns)
        parties = self.picks.rows(found.held, link.columns, key)
        if len(parties) > FEW:
            return
        shared = len(parties) > 1
        via = f"{', '.join(link.columns)} of {found.held.public_id} ({found.via})"
        asked = [] if self.relations.to_persons(found.held.asset) else self.relations.authors(link.target)
        for locator, row in self.picks.rows(target, link.target_columns, key):
            if self.judge.whose(row, target.roles) is False or self.belongs(target, row, alone=True) is False:
                continue  # the comment of a colleague that she liked
            if any(self._is_anothers(row, one) for one in asked) and not any(self._is_hers(row, one) for one in asked):
                continue  # the ticket of a neighbour, in whose appointment she is whom to call
            if reached := target.reached(locator, row, link.target_columns, found.certainty, via, shared=shared):
                yield reached

    def _down(self, found: FoundRow, link: Link) -> Iterator[FoundRow]:
        """The rows of another table that refer to a row of the person."""
        child = self.collected(link.child)
        yield from self._led_to(
            found, link, self.picks.rows(child, link.columns, values(found.row, link.target_columns))
        )

    def _led_to(self, found: FoundRow, link: Link, rows: Sequence[Picked]) -> Iterator[FoundRow]:
        """Those of some rows that refer to a row of the person which are about the person."""
        child = self.collected(link.child)
        if rows and not self._stands_for_one(link, values(found.row, link.target_columns)):
            return
        rivals = self.relations.rivals(link) if rows else []
        part = bool(rows) and self.relations.is_part(link)
        lines = self._hangs_on_whose(found.held, link.child)
        handled = bool(rows) and self.relations.handling.is_handled(link)
        hangs = bool(rows) and self._hangs_on_others(found.held)
        logged = link.named and columns.logs(link.child.segments[-1])  # then whoever else is named did it
        parties = self.relations.parties(link.child) if hangs and not logged else []
        parties = [other for other in parties if other != link and not (link.named and self._serves(other, link))]
        serving = not link.named and is_staff(link.target.segments)
        for other in (*rivals, *parties):
            keys = [values(row, other.columns) for _, row in rows]
            self.picks.announce(self.collected(other.target), other.target_columns, keys)
        for locator, row in rows:
            if any(self._is_anothers(row, other) for other in rivals):
                if link.says_who_worked:  # the hours are the worker's record as well as the customer's
                    via = _chain(link.columns, found)
                    child.reached(locator, row, link.columns, found.certainty, via, beside=True)
                continue  # the order of a customer whom the person served
            if not link.named and self._is_about_another(child, row):
                if link.declared and not serving:
                    child.mentions(locator, row, link.columns, found.certainty, _chain(link.columns, found))
                continue  # what she has to do about somebody else, or wrote of them
            if any(self._is_anothers(row, other) for other in parties) and not any(
                self._is_hers(row, o) for o in parties
            ):
                continue  # somebody else was invited to the meeting too
            whose = self.judge.whose(row, child.roles)
            if whose is False and is_history(link.child, found.held.asset) and link.columns == found.held.asset.key:
                whose = None  # what she was called before she married
            if (lines or link.of_another) and not link.named and not handled and self._is_on_anothers(child, row, link):
                if link.declared:
                    child.mentions(locator, row, link.columns, found.certainty, _chain(link.columns, found))
                continue
            if whose is False and not (link.family or part) and not (link.principal and not child.roles.identifies):
                if link.declared and not link.of_another and not link.named:
                    child.mentions(locator, row, link.columns, found.certainty, _chain(link.columns, found))
                continue  # a row of somebody else, such as a customer that the person looks after
            unsure = not (link.declared or link.by_value or link.principal) and whose is None
            certainty = PROBABLE if unsure and found.certainty == CERTAIN else found.certainty
            via = _chain(link.columns, found)
            file = part and not link.named and found.held.roles.about_persons
            if (link.family or file) and self._is_a_relatives(link, child, row, whose):
                certainty, via = PROBABLE if certainty == CERTAIN else POSSIBLE, f"{via}{RELATIVE}"
            if child.roles.of_a_group:
                child.mentions(locator, row, link.columns, certainty, via)  # the class of a teacher: not his or her own
                continue
            alone = len(rows) == 1 or _holds_one(child, link)  # an account, for instance, or one of several addresses
            told = found.held.roles.about_persons and not link.family and not link.named  # or a colleague's address
            own = whose is True or (whose is None and alone and told)
            if reached := child.reached(locator, row, link.columns, certainty, via, shared=found.shared):
                yield replace(reached, direct=own, hangs=link.columns if self._hangs(found, link, via) else ())

    def _serves(self, other: Link, link: Link) -> bool:
        """Whether whom a key names stands beside many of the things that the rows name: who booked the payments."""
        one = len(other.columns) == len(link.columns) == 1
        return one and self.relations.bearers.serves(link.child, other.columns[0], link.columns[0])

    @staticmethod
    def _hangs(found: FoundRow, link: Link, via: str) -> bool:
        """Whether a row hangs on the person's own, and is about nobody else."""
        return found.held.roles.about_persons and not via.endswith(RELATIVE) and (link.principal or link.declared)

    def _is_a_relatives(self, link: Link, held: Collected, row: Mapping[str, Any], whose: bool | None) -> bool:
        """Whether a row in the person's file tells of somebody else: a child, who else lives there."""
        told = any(row.get(name) for name, types in held.roles.types.items() if _TELLS & set(types[:1]))
        told = told or (is_of_relatives(held.asset) and not link.of_another)  # `child_id` says how two stand
        return told and not whose and self.judge.knows(row, held.roles) is not True

    def _says_who(self, found: FoundRow, link: Link) -> bool:
        """Whether a row is there to say by what its owner is reached, and the table gives that to nobody else."""
        roles = found.held.roles
        told = [(kind, name) for kind in CONTACTS for name in roles.own(kind) if found.row.get(name)]
        if roles.about_persons or not found.direct or not set(map(roles.of, roles.types)) <= _SAYING:
            return False
        tells = self.relations.bearers.has_one_owner
        key = link.columns
        return len(key) == 1 and all(tells(found.held.asset, name, key[0], found.row[name]) for _, name in told)

    def _hangs_on_whose(self, held: Collected, child: Asset) -> bool:
        """Whether a table is none of persons, or one of what persons did, as the other is: votes on reviews."""
        alike = not held.roles.identifies and self.relations.have_owners_alike(held.asset, child)
        return alike or not held.roles.about_persons

    def _mentioned(self, found: FoundRow, link: Link) -> None:
        """The rows of somebody else that name the person by a key: the bill of a child that he or she pays."""
        child = self.collected(link.child)
        via = _chain(link.columns, found)
        for locator, row in self.picks.rows(child, link.columns, values(found.row, link.target_columns)):
            if str(locator) not in child.rows:
                child.mentions(locator, row, link.columns, found.certainty, via)

    def _listed(self, found: FoundRow) -> None:
        """The rows that list a person among others by a UUID: `members uuid[]`; what is listed with it is theirs."""
        key = values(found.row, found.held.asset.key) if len(found.held.asset.key) == 1 else None
        connector = self.picks.connector
        if key is None or not _UUID.fullmatch(str(key[0])) or not isinstance(connector, Searchable):
            return
        wanted = Wanted("PERSON_ID", str(key[0]).casefold(), (str(key[0]),))
        for asset, lists in self._lists if found.held.roles.about_persons else ():
            held = self.collected(asset)
            via = f"in a list with the key of {found.held.public_id} ({found.via})"
            try:
                for match in connector.search(asset, [wanted], self.picks.budget):
                    if isinstance(match, Omission):
                        self.picks.missed(held, match)
                    elif match.field in lists and match.field not in asset.key:
                        row = {**match.row, match.field: key[0]}  # the other keys of the list are of others
                        held.mentions(match.locator, row, [match.field], found.certainty, via, shared=True)
            except ConnectorError as error:
                self.picks.missed(held, error)

    def _of_any_table(self, found: FoundRow, typed: Typed) -> Iterator[FoundRow]:
        """The rows that refer to a row of the person by its key, and by the name of its table or a code for it."""
        target = found.held.asset
        if typed.child is target or columns.others(typed.id_column) & columns.MAKERS - MADE:
            return
        if rows := list(self.standing.leading(typed, target, found.row)):
            yield from self._led_to(found, Link(typed.child, (typed.id_column,), target, target.key, named=True), rows)

    def _hangs_on_others(self, held: Collected) -> bool:
        """Whether a table is none of persons: a meeting, a message whose author a key names, a car."""
        return not held.roles.identifies and not (
            held.roles.about_persons and not self.relations.to_persons(held.asset)
        )

    def _up(self, found: FoundRow, link: Link) -> Iterator[FoundRow]:
        """The row of the person, or of the place where he or she lives, that a row refers to."""
        target = self.collected(link.target)
        address = self._lives_at(link, target)
        if not self._leads(link, target) or not self._stands_for_one(link, values(found.row, link.columns)):
            return
        if address and not target.roles.of_a_household and not self._stands_for_few(found, link):
            return  # the office of many
        for locator, row in self.picks.rows(target, link.target_columns, values(found.row, link.columns)):
            whose = self.judge.whose(row, target.roles)
            account = whose is None and self.relations.tells_account(link)
            taken = found.direct and link.principal and _is_of_one(row, target)
            taken = account or (taken and self._stands_for_few(found, link, alone=True))
            if whose is False or (whose is None and not address and not taken):
                continue
            via = f"{', '.join(link.columns)} of {found.held.public_id} ({found.via})"
            reached = target.reached(locator, row, (), found.certainty, via)
            if reached and taken and whose is None:
                self.judge.learn_names(names_in(reached))  # no name was known
            if reached and not address:  # others may live there
                says = whose is None and (account or self._says_who(found, link))
                yield replace(reached, direct=whose is True or says)

    def _logs_in(self, found: FoundRow) -> Iterator[FoundRow]:
        """The accounts that a row of the person names among other things: `USRID` where `SUBTY` says so."""
        for account in self.relations.kinds.accounts(found.held.asset, found.row, found.hangs) if found.hangs else ():
            held = self.collected(account.table)
            rows = self.picks.rows(held, (account.column,), (account.value,))
            for locator, row in rows if of_one([row for _, row in rows], held.roles) else ():
                if self.judge.whose(row, held.roles) is not False and (
                    reached := held.reached(
                        locator, row, (account.column,), found.certainty, _chain(found.hangs, found)
                    )
                ):
                    yield replace(reached, direct=True)


def _chain(names: Iterable[str], found: FoundRow) -> str:
    return f"{', '.join(names)} → {found.held.public_id} ({found.via})"


def _is_of_one(row: Mapping[str, Any], held: Collected) -> bool:
    """Whether a row tells one person by name: the sheet of a match that lists its players is none of them."""
    whole = (str(row.get(column) or "") for column in held.roles.own("PERSON"))
    return held.roles.identifies or any(name and may_be_a_name(name) for name in whole)


def _holds_one(held: Collected, link: Link) -> bool:
    """Whether all that a table is for is to say which account, address or number a person has: many may be hers."""
    told = [(kind, column) for kind in MET for column in held.roles.own(kind) if column not in link.columns]
    if len(told) != 1 or held.roles.about_persons:
        return False
    column = told[0][1]
    table = columns.singular(held.asset.segments[-1])
    return column in held.asset.key or bool(table & columns.tokens(column)) or bool(table & HOLDERS)
