"""Follows keys between the tables of one file: sheets of a workbook, tables of a dump or SQLite file, arrays of JSON.

From a row that is certainly the person's to the rows about that person in the file's other tables, by the same rules as
in a database: along keys that the file declares, and such as its columns and values let infer. The file is read once
more for it, and only where one of several tables has such a row, or the row tells what was not known.
"""

from __future__ import annotations

import dataclasses
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import Any

from connectors import (
    Asset,
    Budget,
    Column,
    ConnectorError,
    ForeignKey,
    Locator,
    Omission,
    Part,
    Passage,
    Rows,
)
from connectors.formats.sqldump.keys import references
from connectors.locator import MEMBER

from ..knowing.knowledge import Knowledge
from ..reading.lines import numbered
from ..references.relations import Relations
from ..roles.roles import Roles, roles_by_names
from ..weighing.collecting import ORDER, Collected, FoundRow
from ..weighing.judging import CERTAIN
from .following import Follower
from .numbering import numbered_keys
from .picks import Picks, Values, plain_key

_MOST = 2_000_000
"""Cells of one file that are held in memory; keys in a larger one are not followed, and that is told."""
_COMPARED = 300
"""Distinct values of a column that are looked for in another."""


@dataclass
class FileTable(Collected):
    """One table of a file; what is found in it is noted for the file, under the fields that the file has."""

    file: Collected | None = None
    fields: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Its column → the field of the file."""
    lines: list[tuple[Locator, Mapping[str, Any]]] = field(default_factory=list, repr=False)

    def reached(
        self,
        locator: Locator,
        row: Mapping[str, Any],
        by: Sequence[str],
        certainty: str,
        via: str,
        *,
        shared: bool = False,
        beside: bool = False,
    ) -> FoundRow | None:
        """See `Collected.reached`; a row that the file's search found itself, as surely, is known already."""
        assert self.file is not None
        known = self.file.rows.get(str(locator))
        if known and ORDER.index(known.certainty) >= ORDER.index(certainty):
            return None
        names = [self.fields[name] for name in by]
        whole = self._whole(row)
        found = self.file.reached(locator, whole, names, certainty, via, shared=shared, beside=beside)
        return replace(found, held=self, row=row) if found else None

    def ascertain(self, found: FoundRow) -> None:
        """See `Collected.ascertain`."""
        assert self.file is not None
        self.file.ascertain(replace(found, held=self.file, row=self._whole(found.row)))

    def lower(self, found: FoundRow) -> None:
        """See `Collected.lower`."""
        assert self.file is not None
        self.file.lower(replace(found, held=self.file, row=self._whole(found.row)))

    def _whole(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """The row by the fields of the file."""
        return {self.fields[name]: value for name, value in row.items()}


@dataclass(frozen=True)
class Inside:
    """The rows that were found in one file, each in its table."""

    rows: Sequence[FoundRow] = ()
    store: _Store | None = field(default=None, repr=False)
    """Its tables, where they had to be read for it."""
    follower: Follower | None = field(default=None, repr=False)
    """Along the keys between them."""
    left: Omission | None = None
    """Why they were not read, though they had to be."""

    @property
    def relations(self) -> Relations | None:
        """The keys between its tables."""
        return self.follower.relations if self.follower else None

    def follow(self, starts: Iterable[FoundRow]) -> list[FoundRow]:
        """The rows to which keys lead from the certain ones of these; each is noted as it is reached."""
        several = self.store is not None and self.store.several
        return list(self.follower.follow(starts)) if self.follower and several else []

    def forget(self) -> None:
        """Let the rows go that were held in memory."""
        if self.store:
            self.store.clear()


def in_tables(
    file: Collected, found: Sequence[FoundRow], read: Callable[[], Iterable[Part]], known: Knowledge
) -> Inside:
    """The rows that were found in a file, each in its table; a list that tells nothing new is not read again for it."""
    if file.roles.types and all(_is_told(row, known) for row in found):  # of what was never scanned its tables tell
        return Inside(found)
    if not found:
        return Inside()
    try:
        tables = _tables(file, read())
    except ConnectorError:
        return Inside()  # the search has told that it cannot be read
    if tables is None:
        why = "It has too many cells to follow the keys between its tables, and what its rows tell further."
        return Inside(found, left=Omission("partial", "size", why))
    store = _Store(tables)
    relations = Relations([table.asset for table in tables.values()], store, lambda asset: store.of(asset).roles)
    of_place = {str(where): table for table in tables.values() for where, _ in table.lines}
    starts = [_as_row_of(of_place[str(row.locator)], row) for row in found if str(row.locator) in of_place]
    picks = Picks(store, Budget(full=True), lambda held, why: None)
    return Inside(starts, store, Follower(relations, picks, store.of, known.judge))


def _is_told(found: FoundRow, known: Knowledge) -> bool:
    """Whether a row of a plain list is certain, and says nothing that is not looked for already."""
    return found.certainty == CERTAIN and not _has_a_name(found) and not known.tells_more(found)


def _has_a_name(found: FoundRow) -> bool:
    """Whether the table of a row has a name of its own: a plain list has none, and is the only one of its file."""
    return bool(found.locator.members) or not found.locator.place.startswith("row ")


def _as_row_of(table: FileTable, found: FoundRow) -> FoundRow:
    row = {name: found.row[whole] for name, whole in table.fields.items() if whole in found.row}
    columns = {whole: name for name, whole in table.fields.items()}
    return replace(
        found,
        held=table,
        row=row,
        by=tuple(columns[name] for name in found.by),
        elsewhere=frozenset(columns[name] for name in found.elsewhere),
    )


def _tables(file: Collected, parts: Iterable[Part]) -> dict[tuple[str, ...], FileTable] | None:
    """Every table of a file, by its path in the file; None if there is too much in them."""
    tables: dict[tuple[str, ...], FileTable] = {}
    keys: dict[tuple[str, ...], tuple[ForeignKey, ...]] = {}
    texts: dict[tuple[str, ...], list[str]] = defaultdict(list)
    cells = 0
    for part in parts:
        if isinstance(part, Rows):
            path = _path(part)
            cells += part.frame.size
            if cells > _MOST:
                return None
            table, known = _table(file, path, part), tables.get(path)
            if known and len(known.fields) < len(table.fields):
                table.lines = known.lines  # a later block has further columns
            elif known:
                table = known
            tables[path] = table
            table.lines += _lines(part, table)
            keys.setdefault(path, part.references)
        elif isinstance(part, Passage):
            texts[part.locator.members].append(part.text)
    named = {path: table for path, table in tables.items() if path}
    plain = numbered_keys(named)
    for path in named:
        keys[path] = keys[path] or tuple(_told(path, texts[path[:-1]], named)) or tuple(plain[path])
    for path, table in tables.items():
        mine = tuple(replace(key, target=(*file.asset.segments, *path[:-1], *key.target)) for key in keys[path])
        table.asset = dataclasses.replace(table.asset, foreign_keys=mine)
    return tables


def _path(part: Rows) -> tuple[str, ...]:
    """The container of a table and its name; empty for a plain list. Of several tables on a sheet each is one."""
    name = " ".join(filter(None, (part.sheet, part.locator.place)))
    return (*part.locator.members, name) if name else part.locator.members


def _table(file: Collected, path: tuple[str, ...], part: Rows) -> FileTable:
    nested = bool(part.locator.place) and not part.sheet
    called = path[-1] if path else PurePath(file.asset.segments[-1]).stem
    lead = re.compile(rf"{re.escape(called)}(?:\[\]\.|/)" if nested else "")
    fields = {lead.sub("", str(name), 1): whole for name, whole in zip(part.frame.columns, part.fields, strict=True)}
    name = re.split(r"[./]", called)[-1] if nested else called
    asset = Asset(
        file.asset.source,
        (*file.asset.segments, *path),
        "table",
        columns=tuple(Column(column) for column in fields),
        key=part.key,
    )

    def roles() -> Roles:
        types = {column: file.roles.types[whole] for column, whole in fields.items() if whole in file.roles.types}
        return Roles(types, table=name) if types else roles_by_names(name, tuple(fields))

    shown = (file.public_id, file.inventory.naming.locator(MEMBER.join(path))) if path else (file.public_id,)
    return FileTable(asset, MEMBER.join(shown), roles, file.inventory, file=file, fields=fields)


def _lines(part: Rows, table: FileTable) -> Iterator[tuple[Locator, Mapping[str, Any]]]:
    """Its rows with their places, by the columns of the table."""
    for where, row in numbered(part):
        yield where, dict(zip(table.fields, row.values(), strict=False))


def _told(path: tuple[str, ...], texts: Sequence[str], tables: Iterable[tuple[str, ...]]) -> Iterator[ForeignKey]:
    """The keys that the statements of a dump declare for a table."""
    named = {_plain_name(other[-1]): other for other in tables if other[:-1] == path[:-1]}
    for key in references("".join(texts)):
        target = named.get(_plain_name(key.target))
        if _plain_name(key.table) == _plain_name(path[-1]) and target and key.target_columns:
            yield ForeignKey(key.columns, target[-1:], key.target_columns)


def _plain_name(table: str) -> str:
    """A schema may be told or not."""
    return table.rpartition(".")[2].casefold()


class _Store:
    """The tables of one file, asked as a database is."""

    def __init__(self, tables: Mapping[tuple[str, ...], FileTable]) -> None:
        self._by_path = {table.asset.segments: table for table in tables.values()}
        self._indexes: dict[tuple[tuple[str, ...], tuple[str, ...]], dict[Values, list[Any]]] = {}

    @property
    def several(self) -> bool:
        """Whether the file has more than one table."""
        return len(self._by_path) > 1

    def clear(self) -> None:
        """Empty every table."""
        self._indexes.clear()
        for table in self._by_path.values():
            table.lines.clear()

    def of(self, asset: Asset) -> FileTable:
        """The table of an asset."""
        return self._by_path[asset.segments]

    def describe(self) -> Iterator[Asset | Omission]:
        """See `Keyed`."""
        yield from (table.asset for table in self._by_path.values())

    def pick(
        self, asset: Asset, columns: Sequence[str], keys: Sequence[Sequence[Any]], budget: Budget
    ) -> Iterator[tuple[Locator, Mapping[str, Any]] | Omission]:
        """See `Keyed`."""
        index = self._index(asset, tuple(columns))
        for key in dict.fromkeys(map(plain_key, keys)):
            yield from index.get(key, ())

    def some(self, asset: Asset, column: str, where: Mapping[str, Any], unlike: Sequence[str] = ()) -> Sequence[Any]:
        """See `Keyed`."""
        told = {name: plain_key([value]) for name, value in where.items()}
        rows = (row for _, row in self.of(asset).lines if all(plain_key([row.get(n)]) == v for n, v in told.items()))
        found = sorted(
            {str(row.get(column)).strip() for row in rows if not str(row.get(column)).startswith(tuple(unlike))}
        )
        return [value for value in found if value.strip("0").casefold() not in ("", "none", "nan")][:_COMPARED]

    def span(self, asset: Asset, column: str, where: Mapping[str, Any]) -> tuple[int, int] | None:
        """See `Keyed`."""
        told = {name: plain_key([value]) for name, value in where.items()}
        rows = (row for _, row in self.of(asset).lines if all(plain_key([row.get(n)]) == v for n, v in told.items()))
        values = {plain_key([row.get(column)])[0] for row in rows} - {"", "0", "none", "nan"}
        return (min(map(int, values)), max(map(int, values))) if values and all(map(str.isdecimal, values)) else None

    def share(self, asset: Asset, column: str, values: Sequence[Any], *, exactly: bool = False) -> float:
        """See `Keyed`."""
        held = self._index(asset, (column,))
        written = {str(row.get(column)) for _, row in self.of(asset).lines} if exactly else set()
        there = (str(value) in written if exactly else plain_key([value]) in held for value in values)
        return sum(there) / len(values) if values else 0.0

    def under(self, asset: Asset, column: str, told: str) -> Mapping[str, int]:
        """See `Keyed`."""
        beside: dict[str, set[Values]] = defaultdict(set)
        for _, row in self.of(asset).lines:
            beside[str(row.get(column)).strip()].add(plain_key((row.get(told),)))
        return {value: len(others) for value, others in beside.items()}

    def _index(self, asset: Asset, columns: tuple[str, ...]) -> dict[Values, list[Any]]:
        """The rows of a table by the values of some columns."""
        place = (asset.segments, columns)
        if place not in self._indexes:
            found: dict[Values, list[Any]] = defaultdict(list)
            for locator, row in self.of(asset).lines:
                found[plain_key(row.get(name) for name in columns)].append((locator, row))
            self._indexes[place] = dict(found)
        return self._indexes[place]
