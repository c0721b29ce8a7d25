"""Measures detection on labelled sets: texts with spans, columns, documents; several engines in one run."""

from connectors import Plugins

ENGINES = Plugins(
    "vigie.engines",
    {
        "vigie": "classifiers.evaluation.engines.own:VigieEngine",
        "presidio": "classifiers.evaluation.engines.presidio:PresidioEngine",
        "spacy": "classifiers.evaluation.engines.spacy_ner:SpacyEngine",
        "re": "classifiers.evaluation.engines.loop:LoopEngine",
    },
)
"""What can be measured, by name; a package of its own adds an entry point."""

__all__ = ["ENGINES"]
