"""spaCy alone: persons, places and organisations by the French and English models of the extra `voters`.

Texts in Dutch and German are read by the English model: the package index has none of their own.
"""

from __future__ import annotations

from importlib.metadata import version as installed

from ...base import Finding, Language
from ...names.voters.installed import MODELS, spacy_voter


class SpacyEngine:
    """The models without any of Vigie's own judgement except the refusal of numbers and code as names."""

    name = "spacy"

    def __init__(self) -> None:
        self._voters = {language: spacy_voter(language) for language in MODELS}
        self.version = f"spacy {installed('spacy')} with {', '.join(MODELS.values())}"
        for language in MODELS:
            self.find("Anne Dupont", language)

    def find(self, text: str, language: Language | str) -> list[Finding]:
        """Persons and places."""
        voter = self._voters["fr" if language == "fr" else "en"]
        return [Finding(r.start, r.end, r.entity_type, r.score) for r in voter.analyze(text, [])]
