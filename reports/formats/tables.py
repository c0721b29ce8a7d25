"""The register as plain tables after the Belgian authority's model, for every format that knows rows and columns."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..record import Cell, Duty, Record
from .correspondence import correspondence
from .lists import declared_lists

COLOURS = {
    "mandatory": "#B3261E", "conditional": "#1F3A5F", "model": "#5F6368", "annex": "#5F6368", "evidence": "#1B5E46",
}  # fmt: skip
"""Of a heading: red is what the law asks for, as in the authority's model."""
MANY = 10
"""A table of more columns than this is the register: it is printed on several pages side by side."""
CELL_LIMIT = 32_000
"""A cell of the usual spreadsheet programs holds 32,767 characters."""
_WIDTHS = {
    "reference": 18, "status": 11, "started": 14, "ended": 14, "replaced_by": 14, "approved": 16, "next_review": 14,
    "last_scanned": 20, "owner": 20, "systems": 14, "assessment": 22, "legal_basis": 44, "measures": 78,
    "recipients": 60, "retention": 38, "purposes": 40, "categories": 30, "controllers": 38, "processing": 46,
    "national_number": 38, "special": 38, "found_categories": 34, "differences": 40, "activity": 34,
    "description": 44, "processors": 44, "access_list": 38, "agreement": 38, "representative": 30, "read_so_far": 32,
}  # fmt: skip
_NARROW = 16
"""Characters of a column in which nothing is said."""
_LONGEST = 36
"""Characters of a word for which a column is still widened; a longer one is a path."""
_EVIDENCE = ("activity", "asset", "kind", "category", "fields", "matched", "sampled", "state", "scanned")

Value = Cell | int


@dataclass(frozen=True)
class Head:
    """The heading of a column."""

    text: str
    least: int
    """Characters that its cells want."""
    duty: Duty = "model"
    rule: str = ""
    """What asks for it."""

    @property
    def width(self) -> int:
        """Characters: never less than the longest word of the heading, in bold, so that none is cut."""
        return max(self.least, math.ceil(1.2 * max(map(len, self.text.split()), default=0)) + 1)


@dataclass(frozen=True)
class Table:
    """Headings, and rows of as many values."""

    key: str
    """`register`, `controllers`, `lists`, `mapping` or `evidence`."""
    name: str
    heads: tuple[Head, ...]
    rows: tuple[tuple[Value, ...], ...]

    @property
    def ruled(self) -> bool:
        """Whether a line above the headings says what asks for each column."""
        return any(head.rule for head in self.heads)

    @property
    def wide(self) -> bool:
        """Whether its columns need more than one page."""
        return len(self.heads) > MANY


def tables(record: Record) -> Iterator[Table]:
    """The register, the controllers where a processor acts for them, the lists, what asks for what, the evidence."""
    yield register(record)
    if record.role == "processor":
        yield _table(record, "controllers", _controller_heads(record), (44, 46, 46), _controllers(record))
    heads = [record.present(f"record.list_columns.{key}") for key in ("list", "id", "label", "more")]
    terms = ((part.list, part.id, part.label, part.more) for part in declared_lists(record))
    yield _table(record, "lists", heads, (28, 24, 70, 70), terms)
    heads = [record.present(f"record.mapping_columns.{key}") for key in ("field", "law", "authority", "cnil")]
    rows = ((one.label, one.law, one.authority, one.cnil) for one in correspondence(record))
    yield _table(record, "mapping", heads, (38, 34, 44, 50), rows)
    heads = [record.present(f"record.evidence_columns.{key}") for key in _EVIDENCE]
    yield _table(record, "evidence", heads, (34, 56, 12, 34, 10, 14, 14, 18, 24), _evidence(record))


def register(record: Record) -> Table:
    """One row per activity, one column per field."""
    said = {column.key: [entry.cells[column.key] for entry in record.entries] for column in record.columns}
    heads = tuple(
        Head(
            text=record.label(column) + (" *" if column.duty == "mandatory" else ""),
            least=_least(column.key, said[column.key]),
            duty=column.duty,
            rule=record.duty(column),
        )
        for column in record.columns
    )
    rows = tuple(tuple(entry.cells[column.key] for column in record.columns) for entry in record.entries)
    return Table("register", record.present("record.sheets.register"), heads, rows)


def _least(key: str, cells: Sequence[Cell]) -> int:
    """Characters that a column wants: less where nothing is said, more where a word is long."""
    words = [len(word) for cell in cells for line in cell.lines for word in line.split()]
    usual = _WIDTHS.get(key, 26) if any(map(_says, cells)) else _NARROW
    return max(usual, min(_LONGEST, math.ceil(1.15 * max(words, default=0)) + 1))


def _says(cell: Cell) -> bool:
    return bool(cell.lines) or cell.missing


def _table(
    record: Record, key: str, heads: Iterable[str], widths: Iterable[int], rows: Iterable[tuple[str | int, ...]]
) -> Table:
    titled = tuple(Head(text, width) for text, width in zip(heads, widths, strict=True))
    filled = tuple(tuple(one if isinstance(one, int) else Cell((one,)) for one in row) for row in rows)
    return Table(key, record.present(f"record.sheets.{key}"), titled, filled)


def _controller_heads(record: Record) -> list[str]:
    keys = ("column.activity", "record.controller_name", "record.controller_contact")
    return [record.present(key) for key in keys]


def _controllers(record: Record) -> Iterator[tuple[str | int, ...]]:
    for entry in record.entries:
        for one in entry.controllers:
            yield (entry.label, one.name, one.contact or "")


def _evidence(record: Record) -> Iterator[tuple[str | int, ...]]:
    present = record.present
    for entry in record.entries:
        for asset in entry.evidence.assets:
            kind, state = present(f"kind.{asset.kind}"), present(f"state.{asset.state}")
            scanned = present.moment(asset.scanned)
            for seen in asset.categories:
                name = record.wording.category(seen.category)
                counts = (seen.fields, seen.matched, seen.sampled)
                yield (entry.label, asset.asset, kind, name, *counts, state, scanned)
            if not asset.categories:
                yield (entry.label, asset.asset, kind, "–", 0, 0, 0, state, scanned)
