"""Tells what one of the staff made or handled of what is others': an order's history, the rows that a clerk entered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from connectors import Asset

from ..roles import columns
from ..roles.roles import CONTACTS, Roles
from ..roles.serving import is_account, is_staff, is_work
from .calling import fit, is_part_of
from .links import Link

if TYPE_CHECKING:
    from .relations import Relations


class Handling:
    """What the tables of one source say of who dealt with what, and of whose that is."""

    def __init__(
        self,
        relations: Relations,
        roles: Callable[[Asset], Roles],
        of_persons: Callable[[Asset], bool],
        declared: Mapping[tuple[str, ...], Sequence[Link]],
    ) -> None:
        self._relations = relations
        self._roles = roles
        self._of_persons = of_persons
        self._declared = declared
        self._things: dict[tuple[str, ...], list[Link]] = {}

    def things(self, child: Asset) -> list[Link]:
        """Links of a table to what is none of persons: an order, a file, a post."""
        if child.segments not in self._things:
            self._things[child.segments] = list(self._links(child))
        return self._things[child.segments]

    def _links(self, child: Asset) -> list[Link]:
        names = [column.name for column in child.columns]
        declared = [link for link in self._declared[child.segments] if not link.own_table]
        called = [
            target
            for target in self._relations.tables
            if target is not child
            and not self._of_persons(target)
            and any(fit(name, child, target, key) is not None for key in self._relations.keys(target) for name in names)
        ]
        leading = (link for target in called for link in self._relations.leading(target) if not link.declared)
        every = [*declared, *(link for link in leading if link.child is child)]
        return [link for link in every if not self._of_persons(link.target)]

    def parts_of(self, child: Asset) -> list[Link]:
        """Links to what a table is called after, of which its rows are parts: `order_history` to `orders`."""
        return [] if is_work(child) else [link for link in self.things(child) if is_part_of(child, link.target)]

    def things_of_others(self, child: Asset, by: Asset) -> list[Link]:
        """Those of them that lead to what others have than whoever handles it: an order's history is the customer's.

        What was done under an account to the leave of an employee is the employee's.
        """
        told = self._relations.owners, self._relations.authors
        owned = ((link, [*(each for say in told for each in say(link.target))]) for link in self.parts_of(child))
        return [link for link, whose in owned if any(map(_before(by), whose))]

    def is_handled(self, link: Link) -> bool:
        """Whether rows are part of what a key leads to, and name nobody but who of the staff dealt with it."""
        owners = self._relations.owners(link.child)
        staff = all(is_staff(owner.target.segments) for owner in owners)
        return bool(owners) and staff and is_part_of(link.child, link.target) and not is_work(link.child)

    def served(self, asset: Asset, column: str) -> list[str]:
        """The columns of a table that say of whom, or of whose things, its rows are, beside another column."""
        links = [*self._relations.owners(asset), *self.parts_of(asset)]
        return [link.columns[0] for link in links if len(link.columns) == 1 and column not in link.columns]

    def made_by_clerks(self, asset: Asset, column: str) -> bool:
        """Whether those whom a column names made many rows each; where a table tells of nobody, in another one."""
        if self._has_many(asset, column):
            return True
        if self._roles(asset).about_persons or self._roles(asset).own("FREE_TEXT", *CONTACTS):
            return False
        others = (other for other in self._relations.tables if other is not asset)
        alike = (other for other in others if any(each.name == column for each in other.columns))
        return any(self._has_many(other, column) for other in alike)

    def _has_many(self, asset: Asset, column: str) -> bool:
        return len(asset.key) == 1 and self._relations.bearers.often(asset, column, asset.key[0])

    def says_who_made(self, asset: Asset, column: str, value: object) -> bool:
        """Whether a column says who of the staff made or handled a row, as whom it names did many others."""
        if columns.tokens(column) & columns.MAKERS:
            return column not in asset.key and self.made_by_clerks(asset, column)
        if not columns.may_operate(asset.segments[-1], column) or columns.logs(asset.segments[-1]):
            return False
        return any(
            self._relations.bearers.is_beside_many(asset, column, name, value) for name in self.served(asset, column)
        )


def _before(by: Asset) -> Callable[[Link], bool]:
    """Whether whom a link leads to is whom a row is about, before one of a table of the staff or of its accounts."""
    account = is_account(by.segments)
    return lambda one: not is_staff(one.target.segments) or (account and not is_account(one.target.segments))
