"""Tells that lists number the same persons: a list of badges by the numbers that a list of the staff gives.

Between the tables of a database such columns are keys; files say nothing of each other. So a number of a person that
stands in another list is that person's there too where nearly all numbers of the one are in the other, which is no
chance: the staff of two employers are numbered from 1001 on, and hardly a number in such a row is free.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from connectors import Keyed

from ..weighing.collecting import Collected, FoundRow
from ..weighing.judging import CERTAIN, PROBABLE
from .within import FileTable

_KINDS = ("EMPLOYEE_NUMBER", "CUSTOMER_NUMBER", "MEMBER_NUMBER", "USERNAME")
"""Unique within one system; national numbers and addresses of mail settle by themselves whose a row is."""
_SHARE, _ENOUGH = 0.9, 3
"""Of the distinct values of the shorter list, how many are in the other; and how many there have to be."""
_DENSE, _CHANCE = 0.7, 0.01
"""How many of the numbers next to those of a list may be in the other too; and what chance may be left, if each number
is in it as often as these are."""
_COMPARED = 300
"""Values that a database is asked for."""


Share = Callable[[Sequence[str]], float]
"""How many values two lists have in common, as a share of the shorter's; of a table, as a share of those asked for."""


@dataclass
class Series:
    """The numbers that lists and tables give in which the person certainly is, by kind."""

    _known: dict[str, dict[str, Share]] = field(default_factory=lambda: defaultdict(dict), repr=False)

    def __len__(self) -> int:
        return sum(map(len, self._known.values()))

    def note(self, found: Iterable[FoundRow], keyed: Callable[[str], Keyed | None]) -> None:
        """Keep the numbers beside those of the person; `keyed` gives a source by its name."""
        for held in {row.held.public_id: row.held for row in found if row.certainty == CERTAIN}.values():
            store = keyed(held.asset.source)
            for kind in _KINDS:
                for column in held.roles.own(kind):
                    share = _in_list(held, column) if isinstance(held, FileTable) else _in_table(held, column, store)
                    if share:
                        self._known[kind].setdefault(f"{held.public_id}#{column}", share)

    def ascertained(self, found: Sequence[FoundRow]) -> list[FoundRow]:
        """The rows, those of them certain that a number in a list of the same series makes so."""
        return [self._ascertained(row) if row.certainty == PROBABLE and row.direct else row for row in found]

    def _ascertained(self, row: FoundRow) -> FoundRow:
        table = row.held
        if not isinstance(table, FileTable) or not any(self._is_numbered_by(table, column) for column in row.by):
            return row
        sure = replace(row, certainty=CERTAIN)
        table.ascertain(sure)
        return sure

    def _is_numbered_by(self, table: FileTable, column: str) -> bool:
        kind = table.roles.of(column)
        if kind not in self._known or table.roles.others(column):
            return False
        values = sorted(set(_values(table, column)))
        return len(values) >= _ENOUGH and any(_is_of(values, share) for share in self._known[kind].values())


def _is_of(values: Sequence[str], share: Share) -> bool:
    """Whether these numbers are of a series, and not by chance."""
    beside = [str(int(value) + 1).rjust(len(value), "0") for value in values if value.isdecimal()]
    dense = share(beside) if beside else 0.0
    return share(values) >= _SHARE and dense <= _DENSE and dense ** len(values) <= _CHANCE


def _in_list(table: FileTable, column: str) -> Share | None:
    """None where two rows have one number, as in a list of what each did."""
    values = _values(table, column)
    known = frozenset(value.lstrip("0") for value in values)
    if len(known) < max(_ENOUGH, len(values)):
        return None

    def share(wanted: Sequence[str]) -> float:
        other = {value.lstrip("0") for value in wanted}
        return len(known & other) / min(len(known), len(other))

    return share


def _in_table(held: Collected, column: str, store: Keyed | None) -> Share | None:
    return (lambda wanted: store.share(held.asset, column, wanted[:_COMPARED])) if store else None


def is_numbered(found: FoundRow) -> bool:
    """Whether a row is but probable, and holds a number that may be of a series."""
    return found.certainty == PROBABLE and found.direct and any(found.held.roles.of(c) in _KINDS for c in found.by)


def _values(table: FileTable, column: str) -> list[str]:
    said = (str(row.get(column) or "").strip().casefold() for _, row in table.lines)
    return [value for value in said if value]
