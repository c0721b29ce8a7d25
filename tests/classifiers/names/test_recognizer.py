import pytest
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine

from classifiers.names.recognizer import NameRecognizer


class NoNlp(NlpEngine):
    """An engine that adds nothing: the recognizer must do without tokens and lemmas."""

    def load(self):
        pass

    def is_loaded(self):
        return True

    def process_text(self, text, language):
        return NlpArtifacts([], [], [], [], self, language)

    def process_batch(self, texts, language, **kwargs):
        return ((text, self.process_text(text, language)) for text in texts)

    def is_stopword(self, word, language):
        return False

    def is_punct(self, word, language):
        return False

    def get_supported_entities(self):
        return []

    def get_supported_languages(self):
        return ["fr", "nl"]


@pytest.fixture
def analyzer():
    registry = RecognizerRegistry(supported_languages=["fr", "nl"])
    for language in ("fr", "nl"):
        registry.add_recognizer(NameRecognizer(supported_language=language))
    return AnalyzerEngine(registry=registry, nlp_engine=NoNlp(), supported_languages=["fr", "nl"])


def test_plain_presidio_finds_names_and_addresses(analyzer):
    text = "Madame Sophie Lambert habite Rue de la Loi 16, 1000 Bruxelles."
    found = {r.entity_type: text[r.start : r.end] for r in analyzer.analyze(text, language="fr")}
    assert found == {"PERSON": "Sophie Lambert", "POSTAL_ADDRESS": "Rue de la Loi 16, 1000 Bruxelles"}


def test_only_the_entities_asked_for(analyzer):
    text = "Mevrouw Els Van den Broeck, Kerkstraat 12, 9000 Gent"
    found = analyzer.analyze(text, language="nl", entities=["PERSON"])
    assert [text[r.start : r.end] for r in found] == ["Els Van den Broeck"]
