"""The nouns that connectors produce, and the protocols that a connector fulfils.

A connector *discovers* the assets of a source (cheap: names, sizes, keys, no content) and *reads* one of them as a
stream of `Rows`, `Passage`s and `Omission`s. `Searchable` and `Fingerprinting` are asked for with `isinstance`.
Personal values (frames, texts, credentials) are kept out of every `repr`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, Protocol, runtime_checkable

from .locator import MEMBER, join, join_members, sheet_column

if TYPE_CHECKING:
    import pandas

Kind = Literal["table", "document"]
State = Literal["complete", "partial", "skipped", "failed"]


@dataclass(frozen=True)
class Source:
    """A configured place: a database, a file share."""

    name: str
    type: str
    """Name of the connector plug-in."""
    options: Mapping[str, Any] = field(default_factory=dict, repr=False)
    """As in `vigie.yaml`, variables and relative paths resolved; may hold credentials."""


@dataclass(frozen=True)
class Column:
    """A column as the catalogue describes it."""

    name: str
    type: str = ""
    """The database's own type name, lower case; empty where the store has none."""
    comment: str = ""
    nullable: bool = True


@dataclass(frozen=True)
class ForeignKey:
    """Columns of an asset that point to columns of another asset, told by its segments, of the same source."""

    columns: tuple[str, ...]
    target: tuple[str, ...]
    target_columns: tuple[str, ...]
    cascades: bool = field(default=False, compare=False)
    """Whether the store deletes rows with the row that they point to."""
    releases: bool = field(default=False, compare=False)
    """Whether it keeps them, and empties these columns (`ON DELETE SET NULL`)."""


@dataclass(frozen=True)
class Asset:
    """What a store lists: a table, a view, a file. Its path may hold personal names: see `id`."""

    source: str
    segments: tuple[str, ...] = field(repr=False)
    """Raw path below the source: (schema, table) or folders and file."""
    kind: Kind
    fingerprint: str = ""
    """Changes whenever the content may have changed; empty if the store cannot tell."""
    size: int | None = None
    """Bytes."""
    rows: int | None = None
    """As the catalogue estimates them."""
    evidence: Mapping[str, str] = field(default_factory=dict, repr=False)
    """What survives a rename: catalogue oid, inode, …"""
    columns: tuple[Column, ...] = field(default=(), repr=False)
    key: tuple[str, ...] = field(default=(), repr=False)
    """Columns of the primary key."""
    foreign_keys: tuple[ForeignKey, ...] = field(default=(), repr=False)
    attributes: Mapping[str, str | int | bool] = field(default_factory=dict, repr=False)
    """owner, mode, readable_by_all, modified (ISO 8601, UTC), view, comment …"""

    @property
    def id(self) -> str:
        """The raw id. Whoever stores or shows it masks personal segments first."""
        return join((self.source, *self.segments))


@dataclass(frozen=True)
class Locator:
    """A place inside an asset."""

    members: tuple[str, ...] = ()
    """Containers from the outside in: `message 12`, `cv.docx`, a sheet's name."""
    place: str = ""
    """Within the innermost one: `page 3`, `lines 1-200`."""

    def __str__(self) -> str:
        return join_members((*self.members, self.place) if self.place else self.members)

    def inside(self, member: str) -> Locator:
        """The locator of a member of this place."""
        return Locator((*self.members, member))

    def at(self, place: str) -> Locator:
        """A place within the same member."""
        return Locator(self.members, place)


@dataclass(frozen=True)
class Passage:
    """A stretch of running text."""

    text: str = field(repr=False)
    locator: Locator = field(default=Locator(), repr=False)


@dataclass(frozen=True)
class Rows:
    """A block of a table; a long table comes as several blocks with the same locator and columns."""

    frame: pandas.DataFrame = field(repr=False)
    """Values as the store has them; a missing value is None. Column names are strings, and may repeat."""
    locator: Locator = field(default=Locator(), repr=False)
    sheet: str = field(default="", repr=False)
    """Of a workbook; fields are then `Sheet!Column`."""
    key: tuple[str, ...] = field(default=(), repr=False)
    """Columns that identify a row."""
    references: tuple[ForeignKey, ...] = field(default=(), repr=False)
    """What its columns point to in other tables of the same container, where the file declares it; `target` is the name
    of the table."""
    first: int = 1
    """Number of the first row of this block in its table, counted without the header; row numbers are consecutive
    unless `sampling` says otherwise."""
    total: int | None = None
    """Rows of the whole table, where known."""
    sampling: str = "all"
    """`all`, or how the rows were drawn: `bernoulli 2 %, seed 7`, `key ranges`, `head` …"""
    named: bool = True
    """False where the table had no header and the columns are called `column 1`, `column 2` …"""

    @property
    def fields(self) -> list[str]:
        """The fields of its columns: the column's own name, or `member › Sheet!Column` inside a container."""
        names = [sheet_column(self.sheet, str(name)) if self.sheet else str(name) for name in self.frame.columns]
        inside = join_members(self.locator.members)
        return [f"{inside}{MEMBER}{name}" for name in names] if inside else names


@dataclass(frozen=True)
class Omission:
    """What was not read of an asset, and why. Never silent: coverage tells it."""

    state: Literal["partial", "skipped", "failed"]
    """`skipped`: encrypted, unsupported, empty. `failed`: it should have been readable. `partial`: cut short."""
    code: str
    """`encrypted`, `unsupported`, `empty`, `broken`, `denied`, `timeout`, `memory`, `ratio`, `depth`, `vanished` …"""
    reason: str
    """One sentence in our own words, without a value or a name."""
    locator: Locator = field(default=Locator(), repr=False)
    """Empty: the whole asset."""
    segments: tuple[str, ...] = field(default=(), repr=False)
    """From `discover`: the path (a folder, a file, a schema) that cannot be listed."""


@dataclass(frozen=True)
class Extent:
    """How much was looked at; the last item of a stream. Values add up if given more than once."""

    rows_total: int | None = None
    bytes_read: int | None = None
    bytes_total: int | None = None
    format: str = ""
    """What the content is, by sniffing: `pdf`, `csv`, `docx` …; `sql` for tables."""
    attributes: Mapping[str, str | int | bool] = field(default_factory=dict, repr=False)
    """What only reading shows: encoding, pages, title, author, created …"""


Part = Rows | Passage | Omission | Extent


@dataclass(frozen=True)
class Budget:
    """How much of one asset is read."""

    rows: int = 100_000
    """A larger table is sampled down to about this many rows."""
    bytes: int = 256 * 1024 * 1024
    """A larger document is read to about here, and said to be partial."""
    seconds: float = 300.0
    """Wall time for one asset, and the statement time-out."""
    seed: int = 0
    block: int = 5_000
    """Rows per block."""
    full: bool = False
    """Read everything, whatever the limits on rows and bytes."""


@dataclass(frozen=True)
class Access:
    """What `vigie sources` shows of a source."""

    reachable: bool
    writable: bool
    """The account could write: worth a warning, since scans never need it."""
    server: str = ""
    """Product and version."""
    assets: int | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Wanted:
    """One identifier of a subject, in every spelling to look for."""

    entity_type: str
    value: str = field(repr=False)
    """Normalised."""
    spellings: tuple[str, ...] = field(default=(), repr=False)
    """As data may hold it: `85.07.30-033.28`, `85073003328` …; compared without regard to case."""
    spaced: tuple[str, ...] = field(default=(), repr=False)
    """Compact forms of which data may part the characters by spaces, points, slashes, hyphens and brackets."""
    words: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    """Clauses of folded words: a row that has a word of each, by `connectors.folding` or with one typing error, may
    hold it too. A single letter is an initial."""
    whole: tuple[str, ...] = field(default=(), repr=False)
    """What a column may hold and nothing else, such as a family name as it is spelled: an index is asked for it first,
    and no row is found by it alone."""


@dataclass(frozen=True)
class SubjectMatch:
    """A row or text that holds a wanted identifier."""

    wanted: Wanted = dataclasses.field(repr=False)
    field: str = dataclasses.field(repr=False)
    locator: Locator = dataclasses.field(repr=False)
    """`place` is `row 12`, or the key: `id=12`."""
    row: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False)
    """The whole row, for a table."""


@runtime_checkable
class Connector(Protocol):
    """Reads one source; made by `(source, key=…)`, where `key` keys every digest of content."""

    def check(self) -> Access:
        """Try the connection; raises `SourceUnreachable` with what to do."""

    def discover(self) -> Iterator[Asset | Omission]:
        """Every asset, in a stable order, filters pushed down; what cannot be listed is an `Omission`."""

    def read(self, asset: Asset, budget: Budget) -> Iterator[Part]:
        """The content; raises `AssetUnreadable` if the asset as a whole fails. Never writes to the source."""

    def close(self) -> None:
        """Give back connections and worker processes."""


@runtime_checkable
class Searchable(Protocol):
    """Can look for values in the store itself, without bringing every row here."""

    def search(self, asset: Asset, wanted: Sequence[Wanted], budget: Budget) -> Iterator[SubjectMatch | Omission]:
        """Rows in which any textual or integer column equals, or any long text contains, a wanted spelling."""


@runtime_checkable
class Keyed(Protocol):
    """Can pick rows by the values of columns, as foreign keys do."""

    def describe(self) -> Iterator[Asset | Omission]:
        """Every asset as `discover` gives it, but without a look at the state of its content: quick."""

    def pick(
        self, asset: Asset, columns: Sequence[str], keys: Sequence[Sequence[Any]], budget: Budget
    ) -> Iterator[tuple[Locator, Mapping[str, Any]] | Omission]:
        """The rows whose columns have one of these combinations of values; raises `AssetUnreadable`."""

    def some(self, asset: Asset, column: str, where: Mapping[str, Any], unlike: Sequence[str] = ()) -> Sequence[Any]:
        """Some hundred values of a column, of rows where others say this; none empty, zero, or beginning like that."""

    def span(self, asset: Asset, column: str, where: Mapping[str, Any]) -> tuple[int, int] | None:
        """The least and the greatest of a column of numbers but for zero, of such rows; None of texts, or of none."""

    def share(self, asset: Asset, column: str, values: Sequence[Any], *, exactly: bool = False) -> float:
        """The share of some values that a column has too, with or without zeros in front unless `exactly`."""

    def under(self, asset: Asset, column: str, told: str) -> Mapping[str, int]:
        """By value, of some hundred of a column, how many different values of another column stand beside it."""


@dataclass(frozen=True)
class Count:
    """Rows of a table in which some columns have the same values; several counts of the same values add up."""

    values: tuple[Any, ...] = field(repr=False)
    """Of the columns asked for, in their order."""
    rows: int = 0
    filled: Mapping[str, int] = field(default_factory=dict, repr=False)
    """Column → cells that are neither missing nor blank."""
    years: Mapping[str, Mapping[int, int]] = field(default_factory=dict, repr=False)
    """Column of dates → year → cells."""


@dataclass(frozen=True)
class Hop:
    """A key by which rows of a table lead to a row of another."""

    columns: tuple[str, ...] = field(repr=False)
    target: Asset = field(repr=False)
    target_columns: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True)
class Over:
    """A column of another table, over one key or several: what the parent of a row says."""

    hops: tuple[Hop, ...]
    column: str = field(repr=False)


@runtime_checkable
class Counting(Protocol):
    """Can count the rows of a table in the store itself, the whole of it, however long."""

    def count(
        self, asset: Asset, by: Sequence[str], years: Sequence[str], budget: Budget, over: Sequence[Over] = ()
    ) -> Iterator[Count]:
        """Counts for each combination of values of the columns `by`, with the years of the date columns `years`.

        What is reached `over` keys stands behind the columns of `by`, as text; None where no row is reached. By
        aggregate queries, read-only and within the time of the budget; raises `AssetUnreadable`. Dates whose form the
        store cannot tell are left out of `years`.
        """


@runtime_checkable
class Fingerprinting(Protocol):
    """Can tell equal content apart from different content, so that copies are read once."""

    def content_fingerprint(self, asset: Asset) -> str:
        """A keyed digest (HMAC-SHA-256) of the content; empty if it cannot be had cheaply."""
