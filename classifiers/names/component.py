"""The name tagger as a spaCy pipeline component, for a blank pipeline of any language.

    nlp = spacy.blank("nl")
    nlp.add_pipe("vigie_names")          # after: import classifiers.names.component

It sets `doc.ents` (`PERSON`, `POSTAL_ADDRESS`, `STREET_ADDRESS`, `POSTAL_CODE`, `CITY`, `LOCATION`) beside what
earlier components found. Where spaCy cuts words otherwise, an entity takes in every token that it touches.
"""

from __future__ import annotations

from spacy.language import Language as Pipeline
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from .tagger import NameTagger


@Pipeline.component("vigie_names", assigns=["doc.ents"])
def vigie_names(doc: Doc) -> Doc:
    """Adds the tagger's findings to the entities of a document."""
    spans: list[Span] = list(doc.ents)
    for finding in NameTagger.shared().find(doc.text):
        span = doc.char_span(finding.start, finding.end, label=finding.entity_type, alignment_mode="expand")
        if span is not None:
            spans.append(span)
    doc.ents = tuple(filter_spans(spans))
    return doc
