"""What a search for a subject gives: each field that holds the person's data, and what nobody looked at."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from connectors import Asset, Wanted
from connectors.locator import MEMBER

if TYPE_CHECKING:
    from .identity.identity import Identity
    from .knowing.acquaintance import Acquaintance

TOLD = (
    "source",
    "asset",
    "field",
    "locator",
    "entity_type",
    "certainty",
    "via",
    "path",
    "activities",
    "role",
    "person",
)
"""What the JSON form tells of a match; the rest is for what builds on a match, and stays in the process."""


@dataclass(frozen=True)
class RowKey:
    """What tells one row of a table from all others."""

    columns: tuple[str, ...] = field(repr=False)
    values: tuple[Any, ...] = field(repr=False)
    """As the connector gives cells: numbers, None, and texts for all else (dates in ISO 8601)."""
    unique: bool = True
    """False where the table has no key: then these are all its columns, and other rows may be the same."""

    @classmethod
    def of(cls, asset: Asset, row: Mapping[str, Any]) -> RowKey | None:
        """The key of a row in a database; the whole row where its table has none, None where it is no row."""
        if not asset.columns or not row:
            return None
        unique = bool(asset.key) and all(name in row for name in asset.key)
        columns = asset.key if unique else tuple(row)
        return cls(columns, tuple(row[name] for name in columns), unique)

    @property
    def pairs(self) -> dict[str, Any]:
        """Column → value."""
        return dict(zip(self.columns, self.values, strict=True))


@dataclass(frozen=True)
class Match:
    """One field that holds the person's data."""

    source: str
    asset: str
    """Public id."""
    field: str = dataclasses.field(repr=False)
    """Public name of the field."""
    locator: str = dataclasses.field(repr=False)
    entity_type: str
    certainty: str
    """`certain`, `probable` or `possible`."""
    via: str
    """Which identifier led here."""
    path: str = dataclasses.field(default="", repr=False)
    """The asset's true path, for the person who must open it."""
    activities: tuple[str, ...] = ()
    """Ids of the activities that cover this field of this row, the most protective first."""
    role: str = ""
    """Of the first of them: `controller` or `processor`; empty where no activity covers the place."""
    person: int = 0
    """1: the person asked for; 2 and more: bearers of the same name who may be the person; 0: not to be told."""
    true_asset: Asset | None = dataclasses.field(default=None, repr=False)
    """The asset as its connector lists it: segments, columns, keys, foreign keys."""
    true_field: str = dataclasses.field(default="", repr=False)
    """The field's own name: `column`, `member › Sheet!Column`; of a text, its member path."""
    key: RowKey | None = dataclasses.field(default=None, repr=False)
    """Of the row in a database; None for documents and for rows of files."""
    members: tuple[str, ...] = dataclasses.field(default=(), repr=False)
    """In a document: the containers down to the part that holds the data, from the outside in."""
    place: str = dataclasses.field(default="", repr=False)
    """Within the innermost: `page 3`, `row 12`; of a row in a database: its key, `rowid=7`, `ctid=(0,2)`."""
    row: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False)
    """The whole row, for tables and table-shaped files."""
    of_another: bool = False
    """A key in the row leads to somebody else, whose row it is: the person is a contact, a partner, a child there."""
    mentioned: bool = False
    """The field speaks of somebody else than the row, which says whose it is: an emergency contact, a manager."""
    shared: bool = False
    """The row is, or hangs on, what the person has together with others: a lease of two."""

    def as_json(self) -> dict[str, Any]:
        """What the contract promises of a match, and what was added since."""
        return {name: getattr(self, name) for name in TOLD}


@dataclass(frozen=True)
class NotSearched:
    """What may hold the person's data and was not looked at, and why."""

    asset: str
    reason: str
    code: str = ""
    """Of the reason, for programs."""
    member: str = ""
    """Public name of what inside the asset, where that is one thing: an entry of an archive, an attachment."""

    @property
    def where(self) -> str:
        """The asset, or the one member of it."""
        return f"{self.asset}{MEMBER}{self.member}" if self.member else self.asset


@dataclass(frozen=True)
class Homonym:
    """A place of somebody else who bears the name: no match, but shown, so that nobody wonders."""

    asset: str
    locator: str = field(repr=False)
    reason: str
    """What tells the two apart."""


@dataclass
class Answer:
    """Where a subject's data are, and where nobody looked."""

    subject: Mapping[str, list[str]] = field(repr=False)
    matches: list[Match] = field(default_factory=list, repr=False)
    searched: list[str] = field(default_factory=list)
    not_searched: list[NotSearched] = field(default_factory=list)
    homonyms: list[Homonym] = field(default_factory=list, repr=False)
    notes: list[str] = field(default_factory=list)
    """Doubts about what was asked and found, in words without a value."""
    met: tuple[Wanted, ...] = field(default=(), repr=False)
    """What the person's own rows told, and was searched too: his or her other numbers, addresses, user names."""
    acquaintance: Acquaintance | None = field(default=None, repr=False)
    """What the person's own rows told of name and birth date, and was searched too."""
    ruled_out: list[str] = field(default_factory=list)
    """Assets of `searched` that the look-up index ruled out without reading them."""
    by_index: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """By asset the columns that the database was asked by its own indexes first; every row was looked at after that."""

    def known(self, identity: Identity) -> Identity:
        """Who was asked for, with the name and birth date that the person's own rows told."""
        return identity if self.acquaintance is None else self.acquaintance.told(identity)

    def as_json(self) -> dict[str, Any]:
        """The JSON form of `vigie find`."""
        return {
            "subject": dict(self.subject),
            "matches": [match.as_json() for match in self.matches],
            "searched": self.searched,
            "not_searched": [dataclasses.asdict(missed) for missed in self.not_searched],
            "homonyms": [dataclasses.asdict(homonym) for homonym in self.homonyms],
            "notes": self.notes,
            "ruled_out": self.ruled_out,
            "by_index": self.by_index,
        }
