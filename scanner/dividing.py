"""Counts the rows of an asset by the `where` of the covers that divide it: as they are read, or in the store itself.

Rows for which the same conditions hold make a portion. Of each are counted: rows, filled cells of every field, and the
years of every date field. So any activity's share is a sum of portions, however its covers overlap with others'.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from classifiers.columns.samples import cell_text
from classifiers.columns.years import Years
from connectors import Asset, Budget, Connector, ConnectorError, Count, Counting, Over, Rows

from .declaration import RowCondition
from .declaration.rows import as_text, decides, holds, plain_name
from .entries import Division, Portion

Signature = tuple[frozenset[str], frozenset[str]]
"""Ids of the conditions that hold for a row, and of those of which it cannot be told."""


@dataclass(frozen=True)
class Said:
    """What the parents of rows say, by the columns that lead to them."""

    columns: tuple[str, ...]
    by_key: Mapping[tuple[str, ...], Any] = field(repr=False)


@dataclass
class _Tally:
    """What has been counted of one portion."""

    rows: int = 0
    filled: Counter[str] = field(default_factory=Counter)
    years: defaultdict[str, Years] = field(default_factory=lambda: defaultdict(Years))


class Divider:
    """Counts rows as they are read; memory grows with the portions, which are few."""

    def __init__(self, conditions: Mapping[str, RowCondition], parents: Mapping[str, Said] | None = None) -> None:
        """`parents` are what conditions that look at parents ask for, by the name under which they do."""
        self._conditions = conditions
        self._parents = parents or {}
        self._named: dict[str, bool] = {}
        """Field → whether its table had a header."""
        self._tallies: defaultdict[Signature, _Tally] = defaultdict(_Tally)

    def knows(self, reached: Iterable[str]) -> bool:
        """Whether it was told all that conditions ask of parents."""
        return self._parents.keys() >= set(reached)

    def add(self, rows: Rows) -> None:
        """Count one block."""
        frame = rows.frame
        if not len(frame):
            return
        names = [str(name) for name in frame.columns]
        deciding = [place for place, name in enumerate(names) if self._decides(name)]
        keys = list(zip(*(frame.iloc[:, place].tolist() for place in deciding), strict=True)) or [()] * len(frame)
        known: dict[Any, Signature] = {}
        places: defaultdict[Signature, list[int]] = defaultdict(list)
        for number, key in enumerate(keys):
            marked = tuple(map(repr, key))
            if marked not in known:
                row = dict(zip((names[place] for place in deciding), key, strict=True))
                known[marked] = signature(self._conditions, {**row, **self._of_parents(row)})
            places[known[marked]].append(number)
        for one, numbers in places.items():
            self._count(self._tallies[one], rows, numbers)

    def division(self) -> Division:
        """All that was counted."""
        whole: defaultdict[str, Years] = defaultdict(Years)
        for tally in self._tallies.values():
            for name, years in tally.years.items():
                whole[name].merge(years)
        # how a column spells its dates is told by all of it, not by some of its rows
        called = {name: plain_name(name) if self._named[name] else "" for name in whole}
        spellings = {name: years.spellings(called[name]) for name, years in whole.items()}
        portions = tuple(_portion(one, tally, spellings) for one, tally in self._tallies.items())
        return Division(frozenset(self._conditions), tuple(sorted(portions, key=_order)))

    def _decides(self, name: str) -> bool:
        leads = any(name in said.columns for said in self._parents.values())
        return leads or any(decides(condition, name) for condition in self._conditions.values())

    def _of_parents(self, row: Mapping[str, Any]) -> dict[str, Any]:
        keys = {
            name: tuple(as_text(row.get(column)) for column in said.columns) for name, said in self._parents.items()
        }
        return {name: self._parents[name].by_key.get(key) for name, key in keys.items()}

    def _count(self, tally: _Tally, rows: Rows, numbers: Sequence[int]) -> None:
        tally.rows += len(numbers)
        for place, name in enumerate(rows.fields):
            self._named[name] = rows.named
            cells = rows.frame.iloc[:, place].tolist()
            texts = Counter(text for number in numbers if (text := cell_text(cells[number])))
            if texts:
                tally.filled[name] += texts.total()
                for text, count in texts.items():
                    tally.years[name].add(text, count)


def signature(conditions: Mapping[str, RowCondition], row: Mapping[str, object]) -> Signature:
    """Which conditions hold for a row, and of which that cannot be told."""
    told = {one: holds(condition, row) for one, condition in conditions.items()}
    unknown = frozenset(one for one, held in told.items() if held is None)
    return frozenset(one for one, held in told.items() if held), unknown


def parents_in_store(
    connector: Connector, asset: Asset, reached: Mapping[str, Over], budget: Budget
) -> dict[str, Said]:
    """What the parents of a table's rows say, for rows that are counted as they are read.

    Empty where the store cannot tell, or knows more keys than can be held: then it has to count the rows itself.
    """
    found: dict[str, Said] = {}
    if not isinstance(connector, Counting):
        return found
    try:
        for name, over in reached.items():
            columns = over.hops[0].columns
            counts = connector.count(asset, columns, (), budget, (over,))
            found[name] = Said(columns, {tuple(map(as_text, one.values[:-1])): one.values[-1] for one in counts})
    except ConnectorError:
        return {}
    return found


def count_in_store(
    connector: Connector,
    asset: Asset,
    conditions: Mapping[str, RowCondition],
    read: Division,
    dates: Iterable[str],
    budget: Budget,
    reached: Mapping[str, Over] | None = None,
) -> Division:
    """Every row of a table, counted by its database; where that fails, what was `read` of it.

    `reached` are the ways to the parents at which conditions look: rows of which one is not found are not told.
    """
    if not isinstance(connector, Counting) or not asset.columns:
        return replace(read, whole=False, code="no-count", reason="Only the rows that were read could be counted.")
    names = [column.name for column in asset.columns]
    by = [name for name in names if any(decides(one, name) for one in conditions.values())]
    over = dict(reached or {})
    dated = [name for name in names if name in set(dates)]
    sums: defaultdict[Signature, _Sum] = defaultdict(_Sum)
    try:
        for found in connector.count(asset, by, dated, budget, tuple(over.values())):
            sums[signature(conditions, dict(zip((*by, *over), found.values, strict=True)))].add(found)
    except ConnectorError as error:
        return replace(read, whole=False, code=error.code, reason=error.message)
    portions = tuple(one.portion(key, dated) for key, one in sums.items())
    return Division(frozenset(conditions), tuple(sorted(portions, key=_order)))


@dataclass
class _Sum:
    """What a store counted of one portion."""

    rows: int = 0
    filled: Counter[str] = field(default_factory=Counter)
    years: defaultdict[str, Counter[int]] = field(default_factory=lambda: defaultdict(Counter))

    def add(self, count: Count) -> None:
        self.rows += count.rows
        self.filled.update(count.filled)
        for name, years in count.years.items():
            self.years[name].update(years)

    def portion(self, key: Signature, dated: Sequence[str]) -> Portion:
        missing = {name: n for name in dated if (n := self.filled[name] - self.years[name].total()) > 0}
        dates = {name: dict(sorted(years.items())) for name, years in self.years.items()}
        return Portion(*key, self.rows, dict(self.filled), dates, missing)


def _portion(key: Signature, tally: _Tally, spellings: Mapping[str, frozenset[str]]) -> Portion:
    dates = {name: years.of(spellings[name]) for name, years in tally.years.items() if spellings[name]}
    missing = {name: n for name, years in dates.items() if (n := tally.filled[name] - sum(years.values())) > 0}
    return Portion(*key, tally.rows, dict(tally.filled), dates, missing)


def _order(portion: Portion) -> tuple[list[str], list[str]]:
    return sorted(portion.held), sorted(portion.unknown)
