"""What the inventory gives to those who read it: tags, coverage and scans, free of personal values."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from connectors import Kind, State


@dataclass(frozen=True)
class Review:
    """A person's decision on a tag."""

    id: int
    decision: str
    """`confirmed`, `rejected`, `re-tagged`, `added`."""
    by: str
    """User id."""
    at: datetime
    reason: str = ""
    """Free of personal data; `(erased)` where it was erased."""
    reopened: str = ""
    """Why it no longer holds: the data changed in kind since. Empty while it holds."""


@dataclass(frozen=True)
class Signature:
    """A person's signature under the record's entry of an activity."""

    activity: str
    digest: str
    """Of the content that was signed; see `scanner.review.approving`."""
    by: str
    """User id."""
    at: datetime
    next_review: date | None = None


@dataclass(frozen=True)
class Entry:
    """A tag as it stands in the inventory: the verdict on a field, with a person's decision if there is one."""

    source: str
    asset: str
    """Public id: personal segments are tokens such as `‹PERSON:k7f3›`."""
    kind: Kind
    field: str
    """Public name of the column, `member › Sheet!Column`, or empty for a document's text."""
    categories: tuple[str, ...]
    entity_type: str
    confidence: float
    matched: int
    sampled: int
    status: str
    """`detected`, or what a person decided: `confirmed`, `rejected`, `re-tagged`, `added`; or `re-opened`."""
    reason: str
    subtype: str = ""
    first_seen: datetime | None = None
    last_seen: datetime | None = None
    versions: str = ""
    """Rules and models that the verdict rests on."""
    id: int = dataclasses.field(default=0, repr=False, compare=False)
    """Of the tag: the same from scan to scan, whatever the asset or field is called. It depends on the order in which
    assets were read: two inventories that say the same may number it otherwise."""
    found_as: str = ""
    """The entity type that was found, where a person re-tagged it."""
    review: Review | None = None

    @property
    def counts(self) -> bool:
        """Whether it is personal data as far as anybody knows: all but what a person rejected."""
        return self.status != "rejected"


@dataclass(frozen=True)
class Portion:
    """Rows of an asset of which the covers of the declaration say the same: what is counted of them, and no value."""

    held: frozenset[str]
    """Ids of the conditions that hold for these rows."""
    unknown: frozenset[str]
    """Ids of those of which it cannot be told: the column is empty there, or missing."""
    rows: int = 0
    filled: Mapping[str, int] = field(default_factory=dict, repr=False)
    """Field → cells that are neither missing nor blank."""
    dates: Mapping[str, Mapping[int, int]] = field(default_factory=dict, repr=False)
    """Date field → year → records."""
    undated: Mapping[str, int] = field(default_factory=dict, repr=False)
    """Date field → filled cells that show no date, or none that could be told."""


@dataclass(frozen=True)
class Division:
    """The rows of an asset, counted by the `where` of the covers that divide it."""

    conditions: frozenset[str]
    """Ids of all conditions that were asked for."""
    portions: tuple[Portion, ...] = ()
    whole: bool = True
    """Every row was counted; else those that were read."""
    reason: str = ""
    """Why not every row was."""
    code: str = ""

    @property
    def rows(self) -> int:
        """All rows that were counted."""
        return sum(portion.rows for portion in self.portions)


@dataclass(frozen=True)
class Coverage:
    """How one asset ended."""

    source: str
    asset: str
    kind: Kind
    state: State
    reason: str = ""
    code: str = ""
    rows_read: int | None = None
    rows_total: int | None = None
    bytes_read: int | None = None
    bytes_total: int | None = None
    places: tuple[str, ...] = ()
    """Other assets with the same content."""
    sampling: str = ""
    format: str = ""
    document_kind: str = ""
    language: str = ""
    persons: int | None = None
    """Distinct persons, estimated."""
    attributes: Mapping[str, str | int | bool] = field(default_factory=dict)
    """owner, mode, readable_by_all, modified, created …"""
    dates: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    """Per date field, how many records fall in each year: the age of the data."""
    omissions: tuple[tuple[str, str, str, str], ...] = ()
    """Members not read: (public locator, state, code, reason)."""
    incomplete: bool = False
    """Something should have been readable and was not: exit code 3 until a person accepts it."""
    accepted: str = ""
    """Reason for which a person accepted that it could not be read."""
    scanned_at: datetime | None = None
    fields: tuple[str, ...] = ()
    """Public names of all its columns, personal or not."""
    division: Division | None = None
    """Its rows by the conditions of the declaration, where covers divide them; fields under their public names."""
    not_run: tuple[str, ...] = ()
    """Rules or models that should have judged it and did not run."""


@dataclass(frozen=True)
class SourceState:
    """How a source answered when it was last asked."""

    name: str
    type: str
    state: str
    """`reached` or `failed`."""
    code: str = ""
    reason: str = ""
    accepted: str = ""


@dataclass(frozen=True)
class ScanRecord:
    """One run of `vigie scan`."""

    id: int
    started: datetime
    ended: datetime | None
    sources: tuple[str, ...]
    state: str
    """`running`, `done`, `incomplete`, `stopped`."""
    version: str = ""


@dataclass(frozen=True)
class KeptDeclaration:
    """A declaration as it was when a scan ran with it for the first time."""

    seen: datetime
    sha256: str
    text: str = field(repr=False)
