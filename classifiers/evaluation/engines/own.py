"""Vigie as it scans: the language is found, not told; columns and documents get the verdict of a scan."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from importlib.metadata import version as installed

from connectors import Asset, Budget, Locator, Part, Passage
from connectors.sandbox import Claims, Sandbox

from ...base import ColumnSample, Finding, TableSample
from ...classifier import RULES_VERSION, Workshop
from ..base import DocumentVerdict, Verdict
from ..cases import DocumentCase


class VigieEngine:
    """The whole pipeline: patterns, names, addresses, language."""

    name = "vigie"

    def __init__(self) -> None:
        self._workshop = Workshop()
        self.version = f"vigie {installed('vigie-privee')}, {RULES_VERSION}"
        # models and lexicons are read once, before anything is timed
        self.document(DocumentCase("", "", "Anne Dupont, 1000 Bruxelles"))
        self.columns(TableSample("t", (ColumnSample("naam", {"Anne Dupont": 1}, 1),)), "fr")

    def find(self, text: str, language: str) -> list[Finding]:
        """Findings of a text whose language is guessed."""
        return list(self._workshop.analyzer.analyze(text).findings)

    def columns(self, table: TableSample, language: str) -> dict[str, Verdict]:
        """The first tag of each column; what its free text holds besides is not asked for here."""
        verdicts: dict[str, Verdict] = {}
        for tag in self._workshop.columns.classify(table):
            verdicts.setdefault(tag.field, Verdict(tag.entity_type, tag.categories, tag.confidence))
        return verdicts

    def document(self, case: DocumentCase) -> DocumentVerdict:
        """The verdict of a scan of this one document; its name says nothing, so that only content is measured."""
        classifier = self._workshop.classifier(Asset("evaluation", ("document",), "document"))
        for part in _parts(case):
            classifier.add(part)
        verdict = classifier.verdict()
        return DocumentVerdict(
            categories=frozenset(category for tag in verdict.tags for category in tag.categories),
            entity_types=frozenset(tag.entity_type for tag in verdict.tags),
            kind=verdict.document_kind,
            language=verdict.language,
            persons=verdict.persons,
        )


def _parts(case: DocumentCase) -> Iterator[Part]:
    if case.path is None:
        yield Passage(case.text, Locator())
        return
    with closing(Sandbox()) as sandbox, case.path.open("rb") as stream:
        yield from sandbox.read(stream.fileno(), case.path.stat().st_size, Budget(seconds=60), Claims(case.path.name))
