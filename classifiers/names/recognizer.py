"""The name tagger as a Presidio recognizer, for Vigie's own scan and for anybody's `AnalyzerEngine`.

    registry.add_recognizer(NameRecognizer(supported_language="fr"))

Finds `PERSON` (in forms `GIVEN_NAME`, `FAMILY_NAME`, `MAIDEN_NAME`), `POSTAL_ADDRESS`, `STREET_ADDRESS`,
`POSTAL_CODE`, `CITY` and `LOCATION`. It looks at the text alone and needs no NLP engine; the four languages share one
model, so a recognizer per language costs nothing more.
"""

from __future__ import annotations

from presidio_analyzer import AnalysisExplanation, EntityRecognizer, RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts

from ..base import Finding
from .tagger import NameTagger

NAME = "vigie_names"
ENTITIES = ["PERSON", "GIVEN_NAME", "FAMILY_NAME", "MAIDEN_NAME"]
ENTITIES += ["POSTAL_ADDRESS", "STREET_ADDRESS", "POSTAL_CODE", "CITY", "LOCATION"]


class NameRecognizer(EntityRecognizer):
    """Finds names of persons and postal addresses by Vigie's own tagger."""

    def __init__(self, supported_language: str = "fr", supported_entities: list[str] | None = None) -> None:
        super().__init__(
            supported_entities=supported_entities or list(ENTITIES),
            name=NAME,
            supported_language=supported_language,
            version=NameTagger.version,
        )

    def load(self) -> None:
        """Nothing to load here: the model is shared by the process and read when first used."""

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        """The findings whose type is asked for (all, if none is)."""
        found = NameTagger.shared().find(text)
        return [self._result(finding) for finding in found if not entities or finding.entity_type in entities]

    def _result(self, finding: Finding) -> RecognizerResult:
        explanation = AnalysisExplanation(
            recognizer=NAME,
            original_score=finding.score,
            textual_explanation=f"{finding.recognizer}, {NameTagger.version}",
        )
        return RecognizerResult(
            finding.entity_type,
            finding.start,
            finding.end,
            finding.score,
            explanation,
            {
                RecognizerResult.RECOGNIZER_NAME_KEY: NAME,
                RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
            },
        )
