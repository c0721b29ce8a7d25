"""What a scan task hands to the inventory: the end of one asset, tags and coverage together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from classifiers import Tag
from connectors import Kind, Omission, State

from ..entries import Division


@dataclass(frozen=True)
class FieldOutcome:
    """A column, or the text of a member: its true name, and its verdicts."""

    name: str = field(repr=False)
    type: str = ""
    tags: tuple[Tag, ...] = ()
    dates: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Outcome:
    """How one asset ended. Free of values; its names are still true ones, which the inventory hides."""

    source: str
    segments: tuple[str, ...] = field(repr=False)
    kind: Kind
    state: State
    code: str = ""
    reason: str = ""
    incomplete: bool = False
    """Something should have been readable and was not: exit code 3 until a person accepts it."""
    rows_read: int | None = None
    rows_total: int | None = None
    bytes_read: int | None = None
    bytes_total: int | None = None
    sampling: str = ""
    format: str = ""
    document_kind: str = ""
    language: str = ""
    persons: int | None = None
    not_run: tuple[str, ...] = ()
    returned: tuple[str, ...] = ()
    """Digests of tombstones whose identifier stands in it: somebody who was erased is back."""
    attributes: Mapping[str, str | int | bool] = field(default_factory=dict, repr=False)
    evidence: Mapping[str, str] = field(default_factory=dict, repr=False)
    fingerprint: str = ""
    content: str = ""
    versions: str = ""
    division: Division | None = field(default=None, repr=False)
    """Its rows by the conditions of the declaration that divide them."""
    lookup: bytes = field(default=b"", repr=False)
    """Keyed filter of its words and digits, if it was read whole and its source is indexed."""
    fields: tuple[FieldOutcome, ...] = field(default=(), repr=False)
    omissions: tuple[Omission, ...] = field(default=(), repr=False)
