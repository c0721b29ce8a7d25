"""Tells for which table a code stands that says what the key beside it is of: `P`, `customer`, `res.partner`.

A code that names a table stands for that table. Any other stands for the table that has nine tenths of the keys beside
it, where these are no numbers that every table counts, and no other table has them too; the values are compared in the
database and kept for one search. So a key is followed for the codes that stand for the table, and for no other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from connectors import Asset, ConnectorError, Keyed

from ..references.relations import Relations
from ..references.typed import Typed, abbreviates, begins, label_of_type, name_of_type, table_named
from ..references.words import GENERIC, plain
from ..roles import columns
from ..roles.serving import says_persons
from ..weighing.collecting import Collected
from .numbering import is_dense
from .picks import Picked, Picks, plain_key

_OVERLAP = 0.9
_ENOUGH = 3
"""Keys under a code of which it is no chance that one table has them all."""
_MANY, _SURE = 12, 50
"""Keys of which it is no chance that they are all of one table's, and that they go as far."""
_NEAR = 0.03
"""Of the numbers of a table, how many at its end a code may not have had yet."""
_CODES = 24
"""Codes that one column may have; where there are more, it says something else."""
_MARKED = re.compile(
    r"(?P<code>(?:[a-z]+://)?[A-Za-z][\w.\\/:]{1,60}?)(?P<mark>[,:/#|;])(?P<key>[A-Za-z]{0,4}\d{1,18}|[0-9a-fA-F-]{32,36})"
)
"""A table and a key in one text: `res.partner,42`, `person:17`."""
_SPREAD = 0.5
"""Of the range of a table's numbers, how much those under a code go over."""
_UNTOLD = ""


@dataclass(frozen=True)
class Written:
    """How a reference writes the key of a row."""

    column: str = field(repr=False)
    """Of the table to which it leads."""
    value: Any = field(repr=False)
    lead: str = field(default="", repr=False)
    """In front of each key: the client of a system of several, or a code."""


@dataclass
class Standing:
    """What the codes of one source stand for, each asked for once in a search."""

    relations: Relations
    picks: Picks
    collected: Callable[[Asset], Collected] = field(repr=False)
    _said: dict[tuple[Any, ...], Any] = field(default_factory=dict, repr=False)

    @property
    def _connector(self) -> Keyed:
        return self.picks.connector

    def written(self, typed: Typed, target: Asset, row: Mapping[str, Any]) -> Iterator[Written]:
        """The ways in which a reference may write the key of a row."""
        for column in self._columns(target):
            value = row.get(column)
            if value is None or not str(value).strip():
                continue
            if typed.in_one:
                leads = [lead for code, lead in self._marks(typed) if self._named(typed, code) is target]
                yield from (Written(column, f"{lead}{value}", lead) for lead in leads if column in target.key)
                continue
            yield Written(column, value)
            before = target.key[: target.key.index(column)] if column in target.key else ()
            lead = "".join(str(row.get(name) or "") for name in before if self.relations.is_constant(target, name))
            if lead:
                yield Written(column, f"{lead}{value}", lead)

    def leading(self, typed: Typed, target: Asset, row: Mapping[str, Any]) -> Iterator[Picked]:
        """The rows that refer so to a row of a table."""
        child = self.collected(typed.child)
        for way in self.written(typed, target, row):
            for locator, found in self.picks.rows(child, (typed.id_column,), (way.value,)):
                if typed.in_one or self.stands(typed, found.get(typed.type_column), target, way.column, way.lead):
                    yield locator, found

    def owners(
        self, typed: Typed, row: Mapping[str, Any], among: Sequence[Asset] = ()
    ) -> Iterator[tuple[Collected, Mapping[str, Any]]]:
        """The rows to which a row refers so: of persons, or among those tables."""
        said, code = str(row.get(typed.id_column) or "").strip(), row.get(typed.type_column)
        if not said:
            return
        for target in among or self.relations.registers():
            there = self.collected(target)
            for column in self._columns(target):
                for lead in self._leads(typed, target, said):
                    if typed.in_one or self.stands(typed, code, target, column, lead):
                        yield from ((there, one) for _, one in self.picks.rows(there, (column,), (said[len(lead) :],)))

    def _columns(self, target: Asset) -> list[str]:
        """What a reference to a table may hold: a key or a number of its rows."""
        own = self.relations.own_key(target)
        return list(dict.fromkeys([*self.relations.keys(target), *(own if len(own) == 1 else ())]))

    def stands(self, typed: Typed, code: Any, target: Asset, column: str, lead: str = "") -> bool:
        """Whether a code stands for a table, of whose rows the keys beside it are one column's."""
        place = (typed.child.segments, typed.type_column, typed.id_column, str(code), target.segments, column, lead)
        if place not in self._said:
            try:
                self._said[place] = self._tell(typed, code, target, column, lead)
            except ConnectorError:
                self._said[place] = False
        return bool(self._said[place])

    def _tell(self, typed: Typed, code: Any, target: Asset, column: str, lead: str) -> bool:
        named = self._named(typed, code)
        if named is not None:
            return named is target and (not typed.loose or self._agree(self._keys(typed, code, lead), target, column))
        if typed.types is not None or len(self._codes(typed)) > _CODES:
            return False
        keys = self._keys(typed, code, lead)
        if len(keys) < _ENOUGH or not self._agree(keys, target, column):
            return False
        if rank := abbreviates(str(code), target):
            return not any(
                abbreviates(str(code), other) >= rank and self._agree(keys, other, key)
                for other, key in self._others(target, column)
            )
        if target is self.relations.main_register and says_persons(str(code), target.segments):
            return self._spread(typed, code, keys, target, column)
        if self._begins_as(typed, code, keys, target, column):
            return True
        if is_dense(map(str, keys)):
            return self._goes_as_far(typed, code, keys, target, column)
        if not self._spread(typed, code, keys, target, column):
            return False
        return not self._is_of_others(typed, code, keys, target, column)

    def _begins_as(self, typed: Typed, code: Any, keys: Sequence[Any], target: Asset, column: str) -> bool:
        """Whether a letter is the first of the one table's name that has the keys: `T` beside those of `tickets`.

        Of two, of the one that hangs on nothing by such a letter itself: a thread of tickets is no `T`.
        """
        if not begins(str(code), target):
            return False
        fits = [
            table
            for table in self.relations.tables
            if table is not typed.child and begins(str(code), table) and not table.attributes.get("view")
            for key in self.relations.own_key(table)[:1]
            if self._agree(keys, table, key) and self._spread(typed, code, keys, table, key)
        ]
        if len(fits) > 1:
            hanging = [each.child for each in self.relations.typed]
            fits = [table for table in fits if table not in hanging]
        return fits == [target] and (column,) == self.relations.own_key(target)

    def _goes_as_far(self, typed: Typed, code: Any, keys: Sequence[Any], target: Asset, column: str) -> bool:
        """Whether the keys under a code go to the end of what one table counts, and to that of no other.

        A few have to be all of its keys; of many it is no chance that the last of a longer table are not among them.
        """
        mine, theirs = (
            self._span(typed.child, typed.id_column, {typed.type_column: code}),
            self._span(target, column, {}),
        )
        if mine is None or not _is_near(mine, theirs) or len(keys) < _MANY or len(self._codes(typed)) < 2:
            return False
        if (column,) != self.relations.own_key(target) or not self._spread(typed, code, keys, target, column):
            return False
        if len(keys) < _SURE and not (mine == theirs and self._has_all(typed, code, target, column)):
            return False
        others = ((other, key) for other, key in self._others(target, column) if other is not typed.child)
        return not any(_is_near(mine, self._span(other, key, {})) for other, key in others)

    def _has_all(self, typed: Typed, code: Any, target: Asset, column: str) -> bool:
        """Whether hardly a row of a table is without one that has the code and its key."""
        child, there = self.collected(typed.child), [(key,) for key in self._connector.some(target, column, {})[:_MANY]]
        self.picks.announce(child, (typed.id_column,), there)
        hung = [[row.get(typed.type_column) for _, row in self.picks.rows(child, (typed.id_column,), k)] for k in there]
        return sum(code in codes for codes in hung) >= _OVERLAP * len(there)

    def _spread(self, typed: Typed, code: Any, keys: Sequence[Any], target: Asset, column: str) -> bool:
        """Whether numbers lie all over those of a table: a list of its own may begin where the other does."""
        mine = self._span(typed.child, typed.id_column, {typed.type_column: code}) or _ends(keys)
        theirs = self._span(target, column, {}) or _ends(self._connector.some(target, column, {}))
        return not mine or not theirs or mine[1] - mine[0] >= _SPREAD * (theirs[1] - theirs[0])

    def _span(self, asset: Asset, column: str, where: Mapping[str, Any]) -> tuple[int, int] | None:
        place = ("span", asset.segments, column, *map(str, where.values()))
        if place not in self._said:
            self._said[place] = self._connector.span(asset, column, where)
        span: tuple[int, int] | None = self._said[place]
        return span

    def _is_of_others(self, typed: Typed, code: Any, keys: Sequence[Any], target: Asset, column: str) -> bool:
        """Whether other rows have such keys by the same right: vendors are numbered as customers are."""
        written = self._connector.share(target, column, keys, exactly=True) >= _OVERLAP
        for other, key in self._others(target, column):
            if self._agree(keys, other, key) and not (
                written and self._connector.share(other, key, keys, exactly=True) < _OVERLAP
            ):
                return True
        return any(
            self._lists(other, code, keys, target, column) for other in self.relations.typed if self._registers(other)
        )

    def _registers(self, typed: Typed) -> bool:
        """Whether a table lists what has a code and a key, with nothing but a client before them in its own key."""
        lead, own = typed.child.key[:-2], set(typed.child.key[-2:])
        if typed.in_one or own != {typed.type_column, typed.id_column}:
            return False
        return all(self.relations.is_constant(typed.child, name) for name in lead)

    def _lists(self, other: Typed, code: Any, keys: Sequence[Any], target: Asset, column: str) -> bool:
        """Whether a table lists what has this code, by the same keys, and does not list the persons themselves."""
        listed = self._keys(other, code, "") if other.child is not target else ()
        known = {plain_key([each]) for each in listed}
        held = sum(plain_key([key]) in known for key in keys)
        if not known or held < _OVERLAP * min(len(keys), len(known)):
            return False
        return self._connector.share(other.child, other.id_column, self._connector.some(target, column, {})) < _OVERLAP

    def _others(self, target: Asset, column: str) -> Iterator[tuple[Asset, str]]:
        """The keys of other tables, but for those by which these refer to the table, or share its number."""
        same = {(link.child.segments, link.columns) for link in self.relations.leading(target)}
        for other in self.relations.tables:
            for key in self.relations.keys(other) if other is not target and not other.attributes.get("view") else ():
                alike = plain(key) == plain(column) and not columns.tokens(key) <= GENERIC
                if not alike and (other.segments, (key,)) not in same:
                    yield other, key

    def _agree(self, keys: Sequence[Any], target: Asset, column: str) -> bool:
        place = ("share", target.segments, column, *map(str, keys))
        if place not in self._said:
            self._said[place] = self._connector.share(target, column, keys)
        return bool(self._said[place] >= _OVERLAP)

    def _keys(self, typed: Typed, code: Any, lead: str) -> Sequence[Any]:
        """Some keys under a code, without what stands in front of each; none where it does not."""
        place = ("keys", typed.child.segments, typed.id_column, str(code))
        if place not in self._said:
            where = {typed.type_column: code}
            self._said[place] = self._connector.some(typed.child, typed.id_column, where)
        keys: Sequence[Any] = self._said[place]
        if not lead:
            return keys
        cut = [str(key)[len(lead) :] for key in keys if str(key).startswith(lead)]
        return cut if len(cut) >= _OVERLAP * len(keys) else ()

    def _codes(self, typed: Typed) -> Sequence[Any]:
        place = ("codes", typed.child.segments, typed.type_column)
        if place not in self._said:
            self._said[place] = self._connector.some(typed.child, typed.type_column, {})
        codes: Sequence[Any] = self._said[place]
        return codes

    def _marks(self, typed: Typed) -> list[tuple[str, str]]:
        """The codes that a column writes before keys, each with the sign between; none where it holds other texts."""
        place = ("marks", typed.child.segments, typed.id_column)
        if place not in self._said:
            try:
                self._said[place] = self._read_marks(typed)
            except ConnectorError:
                self._said[place] = []
        marks: list[tuple[str, str]] = self._said[place]
        return marks

    def _read_marks(self, typed: Typed) -> list[tuple[str, str]]:
        marks: dict[str, str] = {}
        for _ in range(_CODES):
            found = [
                str(value).strip()
                for value in self._connector.some(typed.child, typed.id_column, {}, [*marks.values()])
            ]
            read = [_MARKED.fullmatch(value) for value in found]
            told = [match for match in read if match]
            if not told or len(told) < _OVERLAP * len(found):
                break
            marks |= {match["code"]: f"{match['code']}{match['mark']}" for match in told}
        return list(marks.items())

    def _leads(self, typed: Typed, target: Asset, said: str) -> list[str]:
        """What may stand in front of the key in a reference to a table."""
        if typed.in_one:
            return [x for code, x in self._marks(typed) if said.startswith(x) and self._named(typed, code) is target]
        return [""]

    def _named(self, typed: Typed, code: Any) -> Asset | None:
        """The table that a code names."""
        told_by = typed.types or typed.labels
        place = ("named", told_by.segments if told_by else None, str(code))
        if place not in self._said:
            self._said[place] = table_named(self._said_by(typed, code), self.relations.tables)
        named: Asset | None = self._said[place]
        return named

    def _said_by(self, typed: Typed, code: Any) -> str:
        """What a code says, or what a table of codes says of it."""
        told_by = typed.types or typed.labels
        rows = self.picks.rows(self.collected(told_by), told_by.key, (code,)) if told_by else ()
        if typed.types is not None:
            return name_of_type(rows[0][1]) if rows else _UNTOLD
        return (label_of_type(rows[0][1], self.relations.tables) if rows else "") or str(code)


def _is_near(mine: tuple[int, int], theirs: tuple[int, int] | None) -> bool:
    return theirs is not None and (1 - _NEAR) * theirs[1] <= mine[1] <= theirs[1]


def _ends(keys: Sequence[Any]) -> tuple[int, int] | None:
    whole = [int(text) for text in map(str, keys) if text.strip().isdecimal()]
    return (min(whole), max(whole)) if whole else None
