"""Finds the way from a table to the parent whose column decides whose its rows are (`where: {parent: …}`).

A pay row does not say who employs its person: the row of the employee does, to which a key leads. The way is the
shortest along declared and inferred keys, over several tables if need be, or begins with the key that `through` names.
A way that is not there, or not the only one, leaves it open whose the rows are: then all candidates cover them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from connectors import Asset, Hop, Keyed, Over

from ...declaration import RowCondition, matches
from ...inventory import Inventory
from ..roles.roles import roles_of
from .links import Link
from .relations import Relations

MOST = 4
"""Keys in a row."""
_Way = tuple[Link, ...]


@dataclass
class Parents:
    """The ways between the tables of one source, each looked for once."""

    relations: Relations
    named: Callable[[Asset], str]
    """The public id of an asset, as declarations name it."""
    _found: dict[tuple[tuple[str, ...], str], Over | None] = field(default_factory=dict, repr=False)

    def over(self, child: Asset, condition: RowCondition) -> Over | None:
        """The keys that lead to the column that a condition names; None if there is no way, or no telling which."""
        wanted = (child.segments, condition.reached)
        if wanted not in self._found:
            way = self._way(child, condition)
            column = _column(way[-1].target, condition.column) if way else ""
            hops = tuple(Hop(link.columns, link.target, link.target_columns) for link in way or ())
            self._found[wanted] = Over(hops, column) if column else None
        return self._found[wanted]

    def all_over(self, child: Asset, conditions: Mapping[str, RowCondition]) -> dict[str, Over]:
        """The ways of all conditions that look at a parent, by what each reaches."""
        found = {one.reached: self.over(child, one) for one in conditions.values() if one.reached}
        return {name: over for name, over in found.items() if over}

    def _way(self, child: Asset, condition: RowCondition) -> _Way | None:
        links = self._through(child, condition) if condition.through else self.relations.referred(child)
        if not condition.parent:
            return (links[0],) if len(links) == 1 else None
        ways: Sequence[_Way] = [(link,) for link in links]
        for _ in range(MOST):
            if there := [way for way in ways if matches(condition.parent, self.named(way[-1].target))]:
                return _only(there)
            ways = [(*way, link) for way in ways for link in self._onward(way)]
        return _only(list(self._said(child, condition)))

    def _onward(self, way: _Way) -> Sequence[Link]:
        """The next keys, to tables where the way has not been."""
        been = {way[0].child.segments, *(link.target.segments for link in way)}
        return [link for link in self.relations.referred(way[-1].target) if link.target.segments not in been]

    def _through(self, child: Asset, condition: RowCondition) -> list[Link]:
        """The keys of these columns, whoever they name."""
        wanted = {name.casefold() for name in condition.through}
        return [link for link in self.relations.links(child) if {c.casefold() for c in link.columns} == wanted]

    def _said(self, child: Asset, condition: RowCondition) -> Iterator[_Way]:
        """The way that the declaration alone knows: from the columns that it names to the key of the parent."""
        columns = tuple(filter(None, (_column(child, name) for name in condition.through)))
        for target in self.relations.tables if columns and len(columns) == len(condition.through) else ():
            if len(target.key) == len(columns) and matches(condition.parent or "", self.named(target)):
                yield (Link(child, columns, target, target.key, declared=False),)


def parents_among(tables: Sequence[Asset], connector: Keyed, inventory: Inventory) -> Parents:
    """The ways between tables of a source; what their columns hold is told by the last scan, else by their names."""

    def named(asset: Asset) -> str:
        return inventory.naming.asset(asset.source, asset.segments)

    return Parents(Relations(tables, connector, lambda a: roles_of(a, inventory.true_fields(named(a)))), named)


def _only(ways: Sequence[_Way]) -> _Way | None:
    """The one way; of several those by keys that are called after what they point to."""
    if len(ways) > 1:
        ways = [way for way in ways if all(link.principal for link in way)] or ways
    different = {tuple((link.columns, link.target.segments) for link in way) for way in ways}
    return ways[0] if len(different) == 1 else None


def _column(asset: Asset, name: str) -> str:
    """The column as its table spells it; empty if there is none."""
    return next((column.name for column in asset.columns if column.name.casefold() == name.casefold()), "")
