"""What a connector fulfils whose store has indexes: a first look at a table that costs next to nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol, runtime_checkable

from .base import Asset, Budget, Omission, SubjectMatch, Wanted


@dataclass(frozen=True)
class ByIndex:
    """The columns of an asset that were asked by their indexes."""

    columns: tuple[str, ...]


@runtime_checkable
class Indexed(Protocol):
    """Can take a first look through the indexes of a store, which costs next to nothing."""

    def search_indexed(
        self, asset: Asset, wanted: Sequence[Wanted], budget: Budget, days: Collection[date] = ()
    ) -> Iterator[SubjectMatch | Omission | ByIndex]:
        """Rows whose indexed columns are an identifier in a usual spelling, or a birth date; of all others it says
        nothing. `days` are birth dates: a row of one counts where it holds something wanted besides."""
