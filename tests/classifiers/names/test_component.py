import spacy

import classifiers.names.component  # noqa: F401  # registers the component


def test_blank_pipeline_gets_names_and_addresses():
    nlp = spacy.blank("nl")
    nlp.add_pipe("vigie_names")
    doc = nlp("Mevrouw Els Van den Broeck woont in de Kerkstraat 12, 9000 Gent.")
    assert [(e.label_, e.text) for e in doc.ents] == [
        ("PERSON", "Els Van den Broeck"),
        ("POSTAL_ADDRESS", "Kerkstraat 12, 9000 Gent"),
    ]


def test_entities_of_earlier_components_stay():
    nlp = spacy.blank("fr")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "CODE", "pattern": "XK-17"}])
    nlp.add_pipe("vigie_names")
    doc = nlp("Madame Sophie Lambert, dossier XK-17.")
    assert ("CODE", "XK-17") in [(e.label_, e.text) for e in doc.ents]
    assert ("PERSON", "Sophie Lambert") in [(e.label_, e.text) for e in doc.ents]
