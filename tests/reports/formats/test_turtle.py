"""The register as Turtle: the graph that the JSON-LD form holds, in terms that exist, with nothing left to fetch."""

from __future__ import annotations

import io
from typing import Any

import pytest
import rdflib
from rdflib.compare import isomorphic

from reports.formats import FORMATS
from reports.record import Record, build_record
from scanner import Controller, access_list_law, parse_declaration

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")  # of rdflib's own parser

NAMES = ('quote " and \\ backslash', "line\nbreak\ttab\x07bell", "<iri> . ; , [ ] @en ^^x #c", "naïve ‹PERSON:k7f3›")
VOCABULARIES = {
    "https://w3id.org/dpv#": {
        *("ROPA", "hasRecordOfActivity", "PersonalDataProcess", "hasDataController", "hasDataProcessor"),
        *("hasDataProtectionOfficer", "hasName", "hasContact", "hasAddress", "hasPurpose", "hasDataSubject"),
        "hasApplicableLaw",
        *("hasPersonalData", "SpecialCategoryPersonalData", "hasRecipient", "hasThirdCountry", "hasStorageCondition"),
        *("StorageCondition", "StorageDuration", "hasDuration", "hasTechnicalMeasure", "hasOrganisationalMeasure"),
        *("hasProcessing", "hasLegalBasis", "hasDataSource", "hasActivityStatus", "ActivityOngoing"),
        *("ActivityCompleted", "Purpose", "DataSubject", "PersonalData", "DataSource", "Recipient", "Processing"),
        *("TechnicalMeasure", "OrganisationalMeasure", "LegalEntity", "LegalBasis", "Employee", "Client"),
    },
    "https://w3id.org/dpv/pd#": {"Financial", "Identifying", "Contact"},
    "https://w3id.org/dpv/legal/eu/gdpr#": {"A6-1-b", "A6-1-c", "A9-2-b"},
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": {"type", "value"},
    "http://www.w3.org/2000/01/rdf-schema#": {"label"},
    "http://purl.org/dc/terms/": {"title", "description", "conformsTo", "issued", "publisher", "valid", "isReplacedBy"},
}
"""Of DPV 2.3 and of the usual vocabularies, the terms that these records may need."""


def built(estate: Any, role: Any = "processor", language: str = "en", declaration: Any = None) -> Record:
    return build_record(
        declaration or estate.declaration,
        estate.entries,
        estate.coverage,
        role=role,
        language=language,
        as_of=estate.as_of,
        read_controllers=lambda _: [Controller(name=name, contact=None) for name in NAMES],
    )


def graphs(record: Record) -> tuple[rdflib.Graph, rdflib.Graph]:
    turtle = rdflib.Graph().parse(data=FORMATS.load("turtle")(record), format="turtle")
    tree = rdflib.Graph().parse(io.BytesIO(FORMATS.load("jsonld")(record)), format="json-ld")
    return turtle, tree


@pytest.mark.parametrize("language", ["fr", "nl", "de", "en"])
@pytest.mark.parametrize("role", ["controller", "processor"])
def test_both_forms_are_the_same_graph(estate: Any, role: str, language: str) -> None:
    turtle, tree = graphs(built(estate, role, language))
    assert len(turtle) > 50
    assert isomorphic(turtle, tree)


def test_names_are_literals_whatever_they_look_like(estate: Any) -> None:
    turtle, _ = graphs(built(estate))
    names = {str(name) for name in turtle.objects(None, rdflib.URIRef("https://w3id.org/dpv#hasName"))}
    assert set(NAMES) <= names


@pytest.mark.parametrize("role", ["controller", "processor"])
def test_every_term_exists(estate: Any, role: str) -> None:
    turtle, _ = graphs(built(estate, role))
    named = {str(term) for triple in turtle for term in triple if isinstance(term, rdflib.URIRef)}
    for iri in named - {"http://data.europa.eu/eli/reg/2016/679/oj", access_list_law()}:
        vocabulary = next((one for one in VOCABULARIES if iri.startswith(one)), None)
        known = VOCABULARIES[vocabulary] if vocabulary else ()
        assert iri.startswith("urn:vigie:") or (vocabulary and iri.removeprefix(vocabulary) in known), iri


def test_odd_ids_and_terms_make_no_odd_graph(estate: Any) -> None:
    declaration = parse_declaration(
        "organisation: {name: Group}\n"
        "entities: [{id: 'a b> . <x', name: One}]\n"
        "categories: [{id: contact, dpv: ['pd:Na me', 'foo:x', 'Bare', 'pd:x> .', 'pd:Contact']}]\n"
        "activities: [{id: 'é <x> . #', entity: 'a b> . <x', categories: [contact], special_ground: {basis: A10}}]\n"
    )
    turtle, tree = graphs(built(estate, "controller", declaration=declaration))
    assert isomorphic(turtle, tree)
    named = {str(term) for triple in turtle for term in triple if isinstance(term, rdflib.URIRef)}
    assert "urn:vigie:activity:%C3%A9%20%3Cx%3E%20.%20%23" in named
    assert {iri for iri in named if "/pd#" in iri} == {"https://w3id.org/dpv/pd#Contact"}
    assert not [iri for iri in named if iri.endswith("A10")], "DPV has no such term"
    labels = {str(label) for label in turtle.objects(None, rdflib.RDFS.label)}
    assert "Art. 10 GDPR (criminal convictions and offences)" in labels


def test_words_are_in_a_language_and_names_in_none(estate: Any) -> None:
    turtle, _ = graphs(built(estate, language="fr"))
    assert {one.language for one in turtle.objects(None, rdflib.RDFS.label)} == {"fr"}
    assert {one.language for one in turtle.objects(None, rdflib.URIRef("https://w3id.org/dpv#hasName"))} == {None}


def test_an_entity_is_told_of_once(estate: Any) -> None:
    text = FORMATS.load("turtle")(built(estate, "controller")).decode()
    assert text.count("\n<urn:vigie:entity:caisse> a ") == 1
    assert text.count("<urn:vigie:entity:caisse>") == 2
