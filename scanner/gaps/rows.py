"""Rows of an asset that the same activities cover: what gaps are judged on where covers take only some of the rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..declaration import Activity, Covering, Declaration
from ..entries import Coverage, Division, Portion


@dataclass(frozen=True)
class RowGroup:
    """All rows of an asset, or of one of its fields, that have the same activities."""

    covering: Covering
    portions: tuple[Portion, ...]
    division: Division

    @property
    def activities(self) -> tuple[Activity, ...]:
        """Those that cover these rows, or of which it cannot be told; ended ones too, the most protective first."""
        return self.covering.activities

    @property
    def rows(self) -> int:
        """How many there are."""
        return sum(portion.rows for portion in self.portions)

    def filled(self, field: str) -> int:
        """Cells of a field that are neither missing nor blank."""
        return sum(portion.filled.get(field, 0) for portion in self.portions)


def row_groups(declaration: Declaration, item: Coverage | None, field: str | None = None) -> tuple[RowGroup, ...]:
    """The rows of an asset by who covers them; empty where no cover divides them, or they were not counted by it."""
    division = item.division if item else None
    if item is None or division is None or not division.portions:
        return ()
    conditions = declaration.row_conditions(item.asset)
    if not conditions or not conditions.keys() <= division.conditions:
        return ()
    together: dict[tuple[tuple[str, ...], frozenset[str]], tuple[Covering, list[Portion]]] = {}
    for portion in division.portions:
        if portion.rows:
            covering = declaration.covering_rows(item.asset, field, portion.held, portion.unknown)
            together.setdefault((covering.ids, covering.by_rows), (covering, []))[1].append(portion)
    return tuple(RowGroup(covering, tuple(portions), division) for covering, portions in together.values())


def counted_years(portions: Sequence[Portion], field: str) -> Mapping[int, int]:
    """Year → records, of a date field."""
    found: Counter[int] = Counter()
    for portion in portions:
        found.update(portion.dates.get(field, {}))
    return dict(sorted(found.items()))


def told(rows: int, division: Division) -> dict[str, str | int]:
    """The parameters by which a gap says how many rows it is about, of how many."""
    counted: dict[str, str | int] = {"in_rows": rows, "of_rows": division.rows}
    return counted if division.whole else counted | {"rows_read": 1}
