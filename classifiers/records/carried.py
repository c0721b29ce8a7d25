"""A table that a text carries: the names of its fields, and where in the text their values stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

Cell = tuple[int, int]
"""Where a value stands, without its quotation marks."""
MOST_CELLS = 20_000
"""Values of one table that are looked at."""


@dataclass
class Carried:
    """The rows of a statement, the objects of a list, the elements of a kind: `fields` has the cells of each name."""

    name: str = field(repr=False)
    fields: dict[str, list[Cell]] = field(default_factory=dict, repr=False)
    head: Cell | None = None
    """The line that names the fields, where there is one: no word there is anybody's."""
    taken: int = 0

    def add(self, name: str, start: int, end: int) -> None:
        """One more value of a field; beyond `MOST_CELLS` the table is known well enough, and the rest is left."""
        if start < end and self.taken < MOST_CELLS:
            self.fields.setdefault(name, []).append((start, end))
            self.taken += 1

    def __iter__(self) -> Iterator[tuple[str, list[Cell]]]:
        return iter(self.fields.items())
