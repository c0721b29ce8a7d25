"""Presidio as it comes: its predefined recognizers with the French and English spaCy models of the extra `voters`.

It is told the true language. There is no Dutch or German model on the package index: such texts are read as English,
the language of most of its recognizers. A column gets the type that most of a sample of its values have, as in
presidio-structured.
"""

from __future__ import annotations

from collections import Counter
from importlib.metadata import version as installed
from importlib.util import find_spec
from itertools import islice
from typing import Any

from ...base import Finding, TableSample
from ...errors import ClassifierError
from ...names.voters.installed import MODELS
from ...taxonomy import TAXONOMY
from ..base import Verdict

THRESHOLD = 0.35
"""Its scores below are patterns without context; its telephone numbers score 0.4."""
SAMPLE = 50
"""Values of a column that it is shown: more changes little and takes minutes."""
_SHARE = 0.5
_OUR_NAMES = {
    "DE_ID_CARD": "DE_ID_CARD",
    "US_DRIVER_LICENSE": "DRIVING_LICENCE",
    "US_PASSPORT": "PASSPORT",
    "UK_NINO": "UK_NINO",
}


class PresidioEngine:
    """Presidio's analyzer engine."""

    name = "presidio"

    def __init__(self) -> None:
        if missing := [model for model in MODELS.values() if find_spec(model) is None]:
            raise ClassifierError(
                f"Presidio's model {missing[0]} is not installed.",
                code="model-missing",
                hint="pip install 'vigie-privee[voters]'",
            )
        _stay_offline()
        self._engine = _engine()
        self.version = f"presidio-analyzer {installed('presidio-analyzer')} with {', '.join(MODELS.values())}"
        self.find("Anne Dupont", "fr")
        self.find("Anne Dupont", "en")

    def find(self, text: str, language: str) -> list[Finding]:
        """What it reports at its threshold."""
        results = self._engine.analyze(
            text, language=language if language in MODELS else "en", score_threshold=THRESHOLD
        )
        return [Finding(r.start, r.end, _OUR_NAMES.get(r.entity_type, r.entity_type), r.score) for r in results]

    def columns(self, table: TableSample, language: str) -> dict[str, Verdict]:
        """The commonest type among the best findings of the values, if half of them have it."""
        verdicts = {}
        for column in table.columns:
            values = list(islice(column.values, SAMPLE))
            best = Counter(kind for value in values if (kind := self._best(value, language)))
            for kind, count in best.most_common(1):
                if count >= _SHARE * len(values):
                    verdicts[column.name] = Verdict(kind, TAXONOMY.categories_of(kind), count / len(values))
        return verdicts

    def _best(self, value: str, language: str) -> str:
        found = [f for f in self.find(value, language) if f.entity_type in TAXONOMY.personal]
        return max(found, key=lambda f: f.score).entity_type if found else ""


def _engine() -> Any:
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    models = [{"lang_code": code, "model_name": model} for code, model in MODELS.items()]
    nlp = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": models}).create_engine()
    registry = RecognizerRegistry(supported_languages=list(MODELS))
    registry.load_predefined_recognizers(languages=list(MODELS), nlp_engine=nlp)
    return AnalyzerEngine(registry=registry, nlp_engine=nlp, supported_languages=list(MODELS))


def _stay_offline() -> None:
    """Its recognizers of addresses in the net would fetch a list of domains: the list that it ships suffices.

    `.example`, in which all invented addresses are (RFC 2606), is in no list: it would refuse them all.
    """
    import tldextract

    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=(), extra_suffixes=("example",))
