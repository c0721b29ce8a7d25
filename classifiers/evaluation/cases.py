"""What a labelled set is made of: texts, tables and documents, with what is true of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Span:
    """A stretch of a text that is an entity; offsets count Python characters, the end excluded."""

    start: int
    end: int
    entity_type: str


@dataclass(frozen=True)
class TextCase:
    """A text and everything personal in it."""

    id: str
    language: str
    text: str = field(repr=False)
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True)
class TableCase:
    """A table and what each of its columns holds."""

    id: str
    language: str
    table: str = field(repr=False)
    columns: Mapping[str, Sequence[object]] = field(repr=False)
    labels: Mapping[str, tuple[str, ...]] = field(repr=False)
    """Column to the entity types that are right, the best first; none for a column without personal data."""

    @property
    def cells(self) -> int:
        """Cells of the columns that have labels."""
        return sum(len(values) for values in self.columns.values())


@dataclass(frozen=True)
class DocumentCase:
    """A document, as text or as a file, and what it is."""

    id: str
    language: str
    text: str = field(repr=False)
    path: Path | None = field(repr=False, default=None)
    categories: frozenset[str] = frozenset()
    also: frozenset[str] = frozenset()
    """Categories that are right, but not required."""
    entity_types: frozenset[str] | None = None
    """None where the set does not say."""
    kind: str | None = None
    persons: int | None = None


@dataclass(frozen=True)
class LabelledSet:
    """All cases of one file."""

    name: str
    digest: str
    """SHA-256 of the file, shortened: what was measured can be told from what is measured next year."""
    texts: tuple[TextCase, ...] = ()
    tables: tuple[TableCase, ...] = ()
    documents: tuple[DocumentCase, ...] = ()
    types: frozenset[str] = frozenset()
    """Entity types that the set labels somewhere; empty for a set of negatives, in which everything is wrong."""
