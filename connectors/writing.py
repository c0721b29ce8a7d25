"""What a store is asked to change for a data subject, and the protocols of the connectors that can do it.

A scan never writes. Erasing, rectifying and marking go through a credential of their own (`erase_url` of a source):
what is to change is *prepared* with the reading credential, and *performed* with the writing one, all or nothing.
Values are kept out of every `repr`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, runtime_checkable

from .base import Asset, Budget, Part
from .editing import Edit, Record
from .errors import ConnectorError

Action = Literal["delete", "update"]
Standing = Literal["before", "after", "changed"]

ERASED = "[erased]"
"""Stands for what was taken out of a text that stays."""


class NotPerformed(ConnectorError):
    """Nothing was changed: the transaction was rolled back, or never begun; `code` says why."""


@dataclass(frozen=True)
class Change:
    """One row that is to go, or to hold other values."""

    id: str
    """Whoever asks tells it again by this."""
    segments: tuple[str, ...] = field(repr=False)
    """Of its asset."""
    action: Action
    row: Mapping[str, Any] = field(repr=False)
    """Its key columns, or every column of a table without a key, with values as the connector reads them."""
    values: Mapping[str, Any] = field(default_factory=dict, repr=False)
    """For `update`."""


@dataclass(frozen=True)
class Step:
    """A change that was found possible, as it will be performed."""

    id: str
    segments: tuple[str, ...] = field(repr=False)
    action: Action
    where: Mapping[str, Any] = field(repr=False)
    """Columns that single the row out; None is for a missing value."""
    values: Mapping[str, Any] = field(repr=False)
    rows: int
    """One; more only for rows that are the same in every column."""
    digest: str
    """Keyed digest of the row as it was when the step was prepared."""
    columns: tuple[str, ...] = field(repr=False)
    """What the digest is over."""
    releases: bool = False
    """It empties a key of a row that another step of this id deletes, so that rows that refer to each other can go."""


@dataclass(frozen=True)
class Effect:
    """Rows that change because rows of the steps do: by a foreign key."""

    rule: Literal["cascade", "set null", "set default", "update cascade"]
    segments: tuple[str, ...] = field(repr=False)
    """Where the rows are."""
    parent: tuple[str, ...] = field(repr=False)
    """Where the rows are that they refer to."""
    columns: tuple[str, ...] = field(repr=False)
    rows: int
    causes: tuple[str, ...]
    """Ids of the changes that cause it."""


@dataclass(frozen=True)
class Obstacle:
    """Why a change cannot be performed; its code is for programs, its reason in our own words."""

    id: str
    code: str
    """`view`, `no-rollback`, `read-only`, `denied`, `vanished`, `ambiguous`, `generated`, `required`, `referenced`,
    `cycle`, `unseen`, `too-many` …"""
    reason: str
    rows: int = 0
    segments: tuple[str, ...] = field(default=(), repr=False)
    """Of another asset that stands in the way."""


@dataclass(frozen=True)
class Pointer:
    """A row that no change is about, and that keeps a row from going or would go with it: it points to it."""

    cause: str
    """Id of the change that deletes the row pointed to."""
    asset: Asset = field(repr=False)
    """Where it is."""
    columns: tuple[str, ...] = field(repr=False)
    """By which it points."""
    target: tuple[str, ...] = field(repr=False)
    """Path of the asset pointed to."""
    row: Mapping[str, Any] = field(repr=False)
    """All of it, with values as the connector reads them."""


@dataclass(frozen=True)
class Notice:
    """What happens besides, and cannot be counted beforehand: a trigger, a sequence, copies that the store keeps."""

    code: str
    reason: str
    segments: tuple[str, ...] = field(default=(), repr=False)
    written: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    """Paths of assets that a trigger writes to: a copy of what goes may come to lie there."""


@dataclass(frozen=True)
class Prepared:
    """What would be done, in the order in which it would be."""

    steps: tuple[Step, ...] = ()
    effects: tuple[Effect, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    notices: tuple[Notice, ...] = ()
    pointers: tuple[Pointer, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class Performed:
    """What was done, or would have been."""

    rows: Mapping[str, int]
    """By the id of each step."""
    after: Mapping[str, str]
    """Keyed digest of each row that was updated, by id."""
    committed: bool


@runtime_checkable
class Erasable(Protocol):
    """Can change rows, in one transaction for all of them."""

    def prepare(self, changes: Sequence[Change]) -> Prepared:
        """Address each row, order the changes by foreign keys, tell effects and obstacles; writes nothing."""

    def perform(
        self, prepared: Prepared, *, noted: Callable[[Performed], object] | None, seconds: float = 60.0
    ) -> Performed:
        """Perform every step, or none: raises `NotPerformed`.

        Without `noted` it is a rehearsal, rolled back. `noted` is called when every statement has succeeded, before
        the transaction is committed, so that who dies in between can tell afterwards (`standing`) how it ended.
        """

    def standing(self, prepared: Prepared, after: Mapping[str, str]) -> Standing:
        """Whether the rows are as before the steps, as after them, or neither."""


@runtime_checkable
class Redactable(Protocol):
    """Can replace or remove a file, at once and only if it is still the one that was looked at."""

    def content(self, asset: Asset) -> bytes:
        """All of it, up to a limit; raises `AssetUnreadable`."""

    def reread(self, asset: Asset, content: bytes, budget: Budget) -> Iterator[Part]:
        """What other content would be read as in its place."""

    def records(self, asset: Asset, content: bytes, form: str) -> Sequence[Record]:
        """What a content of a format consists of; raises `AssetUnreadable` where it cannot be written back exactly."""

    def edited(self, asset: Asset, content: bytes, form: str, edit: Edit) -> bytes:
        """The content with the changes and no other; raises `AssetUnreadable` if it cannot be written so."""

    def digest(self, content: bytes) -> str:
        """A keyed digest of a content."""

    def caveat(self) -> str:
        """What is less sure than all that `replace` promises; empty for a folder of this machine."""

    def standing_of(self, asset: Asset) -> str:
        """The digest of what is there now; empty if nothing is."""

    def replace(self, asset: Asset, before: str, content: bytes | None, *, rehearse: bool = False) -> None:
        """Put `content` in the place of what has the digest `before`, or remove it; raises `NotPerformed`.

        Owner, mode and time of change stay: ages are counted from them. A rehearsal checks all that can be checked.
        """
