"""Our recognizers as Presidio knows them: each a `PatternRecognizer`, with the findings and scores of our own pass."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from presidio_analyzer import Pattern, PatternRecognizer, RecognizerResult

from ..base import Finding
from ..matching.context import Surroundings
from .forms import Form, FormRecognizer

if TYPE_CHECKING:
    from presidio_analyzer.nlp_engine import NlpArtifacts


@cache
def as_presidio(recognizer: type[Any]) -> type[Any]:
    """The Presidio class of a recognizer of forms, under its name; what is none comes back as it is."""
    if not issubclass(recognizer, FormRecognizer) or issubclass(recognizer, PatternRecognizer):
        return recognizer
    about = {"__doc__": recognizer.__doc__, "__module__": recognizer.__module__}
    return type(recognizer.__name__, (_PresidioRecognizer, recognizer), about)


class _PresidioPattern(Pattern):
    """A form, as Presidio lists it."""

    def __init__(self, form: Form) -> None:
        # what Presidio's own constructor does, but for compiling the form once more with another engine to see whether
        # it can be: four hundred forms take half a second
        self.name, self.regex, self.score = form.name, form.regex, form.score
        self.compiled_regex = self.compiled_with_flags = None


class _PresidioRecognizer(FormRecognizer, PatternRecognizer):
    """What a class of ours needs besides to run in an `AnalyzerEngine`."""

    def __init__(
        self, supported_language: str = "en", context: list[str] | None = None, name: str | None = None, **_: object
    ) -> None:
        # Presidio's loaders pass further arguments of their own: what this class is made of is fixed
        called = name or type(self).__name__
        PatternRecognizer.__init__(
            self,
            supported_entity=self.ENTITY,
            supported_language=supported_language,
            name=called,
            patterns=[_PresidioPattern(form) for form in self.PATTERNS],
            context=context or [word.rstrip("*") for word in self.CONTEXT],
            global_regex_flags=self.FLAGS,
        )
        FormRecognizer.__init__(self)
        self.label = called

    def validate_result(self, pattern_text: str) -> bool | None:
        """Presidio's question: False if impossible, True if a strong checksum held, None if only the form fits."""
        judgement = self.judge(pattern_text)
        if judgement is None:
            return False
        return True if judgement.checked else None

    def analyze(
        self,
        text: str,
        entities: list[str],
        nlp_artifacts: NlpArtifacts | None = None,
        regex_flags: int | None = None,
    ) -> list[RecognizerResult]:
        """Presidio's entry: the same findings and scores as in Vigie's own pass over running text."""
        if entities and self.ENTITY not in entities:
            return []
        best: dict[tuple[int, int], Finding] = {}
        for finding in self.findings(text, Surroundings(text)):
            span = (finding.start, finding.end)
            if span not in best or best[span].score < finding.score:
                best[span] = finding
        return [self._result(finding) for finding in best.values()]

    def _result(self, finding: Finding) -> RecognizerResult:
        metadata = {
            RecognizerResult.RECOGNIZER_NAME_KEY: self.label,
            RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
            RecognizerResult.IS_SCORE_ENHANCED_BY_CONTEXT_KEY: True,
        }
        return RecognizerResult(
            finding.entity_type, finding.start, finding.end, finding.score, recognition_metadata=metadata
        )
