"""What an engine must offer to be measured, and what it may offer besides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from ..base import Finding, TableSample
from .cases import DocumentCase


class Engine(Protocol):
    """Finds personal data in texts. Made without arguments; raises `ClassifierError` if it is not installed."""

    name: str
    version: str
    """With the models that it uses."""

    def find(self, text: str, language: str) -> list[Finding]:
        """What a text holds, under Vigie's names of types; `language` is the true one, which an engine may ignore."""


@dataclass(frozen=True)
class Verdict:
    """What an engine says of a column."""

    entity_type: str
    categories: tuple[str, ...]
    confidence: float


@runtime_checkable
class JudgesTables(Protocol):
    """An engine that judges columns too."""

    def columns(self, table: TableSample, language: str) -> dict[str, Verdict]:
        """The verdict on each column that it takes for personal data."""


@dataclass(frozen=True)
class DocumentVerdict:
    """What an engine says of a document."""

    categories: frozenset[str]
    entity_types: frozenset[str]
    kind: str
    language: str
    persons: int | None


@runtime_checkable
class JudgesDocuments(Protocol):
    """An engine that judges whole documents too."""

    def document(self, case: DocumentCase) -> DocumentVerdict:
        """The verdict on a text or file."""
