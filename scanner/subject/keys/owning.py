"""Tells by the keys of a row whose it is: the person's, somebody else's, or a namesake's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from connectors import Asset

from ..reading.matching import NUMBERS
from ..references.identifying import of_one
from ..references.links import Link
from ..references.relations import Relations
from ..roles import columns
from ..roles.kin import is_family
from ..roles.matters import FEW
from ..weighing.collecting import Collected, FoundRow
from ..weighing.judging import CERTAIN, Judge
from .picks import Picks
from .standing import Standing

_TEXT = 60
"""Letters from which on a value is a text, which may name anybody."""


@dataclass
class Owning:
    """The keys of one source, and the rows to which they lead."""

    relations: Relations
    picks: Picks
    collected: Callable[[Asset], Collected] = field(repr=False)
    judge: Judge
    _expected: tuple[Collected | None, Sequence[Mapping[str, Any]]] = field(default=(None, ()), repr=False)
    _said: set[tuple[str, ...]] = field(default_factory=set, repr=False)
    """Columns whose keys in the rows that are expected were announced."""

    def expect(self, held: Collected, rows: Sequence[Mapping[str, Any]]) -> None:
        """Say which rows of an asset `belongs` may be asked about, so that their keys are looked up together."""
        self._expected = held, rows
        self._said.clear()

    def belongs(self, held: Collected, row: Mapping[str, Any], hops: int = 1, *, alone: bool = False) -> bool | None:
        """Whether a row refers to the person as the one it is about; False if it refers to somebody else.

        With more hops, by rows between: a payment to an order to a customer. Whom the person's own row refers to too is
        nobody else, but where the row has to be hers `alone`.
        """
        for link in self.relations.owners(held.asset):
            target = self.collected(link.target)
            if self._expected[0] is held and (*target.asset.segments, "", *link.columns) not in self._said:
                self._said.add((*target.asset.segments, "", *link.columns))
                keys = (values(each, link.columns) for each in self._expected[1])
                self.picks.announce(target, link.target_columns, keys)
            for locator, owner in self.picks.rows(target, link.target_columns, values(row, link.columns)):
                if str(locator) in target.homonyms:
                    return False
                whose = self.judge.whose(owner, target.roles)
                if whose or (whose is False and (alone or not self._is_of_her_own(row, link))):
                    return whose
        for link in self.relations.referred(held.asset) if hops > 1 else ():
            target = self.collected(link.target)
            for _, above in self.picks.rows(target, link.target_columns, values(row, link.columns)):
                if not target.roles.about_persons and (whose := self.belongs(target, above, hops - 1)) is not None:
                    return whose
        return False if self._sent_to_another(held, row) else None

    def owners_of(self, found: FoundRow) -> list[FoundRow]:
        """The rows of the persons to whom the keys of a row lead, whoever they are."""
        return [
            FoundRow(target, locator, owner, found.certainty, found.via)
            for link in self.relations.owners(found.held.asset)
            for target in (self.collected(link.target),)
            for locator, owner in self.picks.rows(target, link.target_columns, values(found.row, link.columns))
        ]

    def is_a_namesakes(self, held: Collected, row: Mapping[str, Any]) -> bool:
        """Whether a key of a row leads to another bearer of the name, and none to the person; asked after `belongs`."""
        owners = [
            (target, owner)
            for link in self.relations.to_persons(held.asset)
            for target in (self.collected(link.target),)
            for _, owner in self.picks.rows(target, link.target_columns, values(row, link.columns))
        ]
        named = [
            self.judge.is_a_namesake(owner, target.roles) for target, owner in (*owners, *self._by_type(held, row))
        ]
        return any(named)

    def confirms(self, held: Collected, row: Mapping[str, Any]) -> bool | None:
        """Whether a row to which a key of this one leads, or whose key leads to it, tells the person's birth date or
        number, or those of somebody else of the same name; None where none tells."""
        tied = [(link, link.target_columns, link.columns, link.child) for link in self.relations.referring(held.asset)]
        owners = [link for link in self.relations.owners(held.asset) if not self.relations.rivals(link)]
        tied += [(link, link.columns, link.target_columns, link.target) for link in owners]
        for link, mine, theirs, asset in tied:
            other = self.collected(asset)
            if link.family or is_family(asset) or not other.roles.own("DATE_OF_BIRTH", *NUMBERS):
                continue
            key = values(row, mine)
            if self._expected[0] is held and (*asset.segments, " ", *theirs) not in self._said:
                self._said.add((*asset.segments, " ", *theirs))
                self.picks.announce(other, theirs, (values(each, mine) for each in self._expected[1]))
            told = {self.judge.knows(there, other.roles) for _, there in self.picks.rows(other, theirs, key)} - {None}
            if len(told) == 1:
                return told.pop()
        return None

    def elsewhere(self, held: Collected, row: Mapping[str, Any]) -> frozenset[str]:
        """The keys of a row that lead to somebody else: a relative's row has the number of whom it stands beside."""
        return frozenset(
            name
            for link in self.relations.owners(held.asset)
            for _, owner in self.picks.rows(self.collected(link.target), link.target_columns, values(row, link.columns))
            if link.columns != held.asset.key and self.judge.whose(owner, self.collected(link.target).roles) is False
            for name in link.columns
        )

    def only_made(self, held: Collected, row: Mapping[str, Any], names: Iterable[str]) -> bool:
        """Whether columns say no more than who of the staff made or handled a row, as he or she did many others."""
        alone = [name for name in names if len(str(row.get(name))) < _TEXT]  # a note may name the clerk too
        return bool(alone) and all(self.relations.handling.says_who_made(held.asset, name, row[name]) for name in alone)

    @cached_property
    def standing(self) -> Standing:
        """What codes beside keys stand for."""
        return Standing(self.relations, self.picks, self.collected)

    def _by_type(
        self, held: Collected, row: Mapping[str, Any], among: Sequence[Asset] = ()
    ) -> list[tuple[Collected, Mapping[str, Any]]]:
        """The rows to which a row refers by the name of their table, or a code: of persons, or among those tables."""
        mine = (typed for typed in self.relations.typed if typed.child is held.asset)
        return [owner for typed in mine for owner in self.standing.owners(typed, row, among)]

    def _is_about_another(self, child: Collected, row: Mapping[str, Any]) -> bool:
        """Whether a row names a table and a key in it that are those of somebody else, or of what is theirs."""
        logged = columns.logs(child.asset.segments[-1])  # then who did it is not whom it is about
        for held, one in self._by_type(child, row, self.relations.tables):
            whose = self.judge.whose(one, held.roles) if held.roles.about_persons else self.belongs(held, one)
            if whose is False or (whose is None and logged):
                return True
        return False

    def _sent_to_another(self, held: Collected, row: Mapping[str, Any]) -> bool:
        """Whether a row is a message that somebody of the staff wrote to somebody else."""
        for link in self.relations.referred(held.asset):
            if len(link.columns) == 1 and self.relations.acting.acts(link):
                told = [str(row.get(name) or "") for name in self.relations.acting.sends(held.asset, link.columns[0])]
                if any(told) and not any(map(self.judge.is_reached_by, told)):
                    return True
        return False

    def _is_on_anothers(self, child: Collected, row: Mapping[str, Any], link: Link) -> bool:
        """Whether a row is of somebody else, or what is theirs hangs on: what the person wrote on a sheet of theirs."""
        return self.belongs(child, row, 2 if link.of_another else 1) is False

    def _stands_for_few(self, found: FoundRow, link: Link, *, alone: bool = False) -> bool:
        """Whether a key in a row of the person leads to what many others have not too: to no tag, group or office.

        `alone`: where a key told whose row it is, to what nobody else has.
        """
        asset = found.held.asset
        by = [name for name in found.by or asset.key if name not in link.columns]
        if len(link.columns) != 1 or not by:
            return True
        keys = {name for other in self.relations.links(asset) for name in other.columns}
        keys |= {typed.id_column for typed in self.relations.typed if typed.child is asset}
        most = 1 if alone and set(by) <= keys else FEW
        value = found.row.get(link.columns[0])
        return all(self.relations.bearers.beside(asset, link.columns[0], name, value) <= most for name in by)

    def _is_of_her_own(self, row: Mapping[str, Any], link: Link) -> bool:
        """Whether a key of a row leads to what the person's own row refers to too, a firm or a family.

        The ticket of a contact names the client whose contact she is, the bill of a pupil the family.
        """
        if self.collected(link.target).roles.identifies:
            return False
        key = values(row, link.columns)
        ways = [way for way in self.relations.leading(link.target) if way.target_columns == link.target_columns]
        for way in ways if key else ():
            if way.own_table or way.of_another or not self.relations.of_persons(way.child):
                continue
            held = self.collected(way.child)
            mine = (one.row for one in held.rows.values() if one.certainty == CERTAIN)
            if any(values(row, way.columns) == key and self.judge.whose(row, held.roles) for row in mine):
                return True
        return False

    def _is_anothers(self, row: Mapping[str, Any], link: Link) -> bool:
        """Whether a key of a row leads to somebody else than the person."""
        target = self.collected(link.target)
        if self._is_of_her_own(row, link):
            return False
        for locator, owner in self.picks.rows(target, link.target_columns, values(row, link.columns)):
            known = target.rows.get(str(locator))
            if known is not None and known.certainty == CERTAIN:
                continue
            whose = self.judge.whose(owner, target.roles)
            if whose is True and self.confirms(target, owner) is False:
                whose = False  # a namesake
            if whose is None:
                whose = False if self._is_made_by_another(target, owner) else self.belongs(target, owner)
            if whose is False:
                return True
        return False

    def _is_made_by_another(self, held: Collected, row: Mapping[str, Any]) -> bool:
        """Whether a key of a row that is about nobody leads to somebody else who wrote it or asked for it."""
        for link in self.relations.authors(held.asset):
            target = self.collected(link.target)
            rows = self.picks.rows(target, link.target_columns, values(row, link.columns))
            if any(self.judge.whose(one, target.roles) is False for _, one in rows):
                return True
        return False

    def _is_hers(self, row: Mapping[str, Any], link: Link) -> bool:
        """Whether a key of a row leads to a row that is certainly the person's."""
        target = self.collected(link.target)
        rows = self.picks.rows(target, link.target_columns, values(row, link.columns))
        known = (target.rows.get(str(locator)) for locator, _ in rows)
        return any(one is not None and one.certainty == CERTAIN for one in known)

    def _stands_for_one(self, link: Link, key: tuple[Any, ...] | None) -> bool:
        """Whether a key that nobody declared is that of one person alone in the table to which it leads."""
        if link.declared or link.target_columns == link.target.key:
            return True
        target = self.collected(link.target)
        rows = [row for _, row in self.picks.rows(target, link.target_columns, key)]
        return of_one(rows, target.roles)


def values(row: Mapping[str, Any], columns: Iterable[str]) -> tuple[Any, ...] | None:
    """The key that a row has in some columns; None if one of them is empty."""
    key = tuple(row.get(column) for column in columns)
    return None if any(value is None or str(value).strip() == "" for value in key) else key
