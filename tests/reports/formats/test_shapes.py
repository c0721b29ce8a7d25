"""The graph of a register passes the shapes that are shipped with it; what the law asks for and is absent is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pyshacl import validate
from rdflib import RDF, Graph, Namespace

import reports
from reports.formats import FORMATS
from reports.record import build_record
from scanner import Controller, Declaration, load_declaration, parse_declaration

SHAPES = Path(reports.__file__).with_name("shapes") / "record.ttl"
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib.*")
EXAMPLE = Path(__file__).parents[3] / "sample_data" / "declaration.yaml"
SHACL = Namespace("http://www.w3.org/ns/shacl#")
PARSED = {"jsonld": "json-ld", "turtle": "turtle"}


def graph(declaration: Declaration, role: Any, form: str, language: str, as_of: Any) -> Graph:
    record = build_record(
        declaration,
        [],
        [],
        role=role,
        language=language,
        as_of=as_of,
        read_controllers=lambda _: [Controller(name="Client SA", contact="rh@client.example")],
    )
    return Graph().parse(data=FORMATS.load(form)(record), format=PARSED[form])


def told(data: Graph, severity: str = "Violation") -> list[str]:
    """The messages of that severity."""
    _, results, _ = validate(data, shacl_graph=Graph().parse(SHAPES))
    found = results.subjects(SHACL.resultSeverity, SHACL[severity])
    return sorted(str(message) for one in found for message in results.objects(one, SHACL.resultMessage))


@pytest.mark.parametrize("form", PARSED)
@pytest.mark.parametrize("role", ["controller", "processor"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_register_of_the_example_passes(estate: Any, form: str, role: str, language: str) -> None:
    data = graph(load_declaration(EXAMPLE), role, form, language, estate.as_of)
    assert len(list(data.subjects(RDF.type, Namespace("https://w3id.org/dpv#").PersonalDataProcess))) > 2
    assert told(data) == []


def test_what_art_30_asks_for_and_is_absent_is_told(estate: Any) -> None:
    bare = parse_declaration("categories: [contact]\nactivities: [{id: one}]")
    messages = " ".join(told(graph(bare, "controller", "jsonld", "en", estate.as_of)))
    for letter in ("(a)", "(b)", "(c)", "(f)", "(g)"):
        assert f"30(1){letter}" in messages, letter
    assert "legal basis" in messages
    bare = parse_declaration("categories: [contact]\nactivities: [{id: one, role: processor}]")
    messages = " ".join(told(graph(bare, "processor", "turtle", "en", estate.as_of)))
    assert "(2)(b)" in messages and "(2)(d)" in messages and "30(1)(b)" not in messages


def test_a_register_without_recipients_is_warned_of(estate: Any) -> None:
    bare = parse_declaration("categories: [contact]\nactivities: [{id: one}]")
    warned = told(graph(bare, "controller", "jsonld", "en", estate.as_of), "Warning")
    assert "Art. 30(1)(d): no recipient is named." in warned


def test_the_missing_fields_of_the_record_and_the_violations_agree(estate: Any) -> None:
    record = build_record(estate.declaration, [], [], role="controller", language="en", as_of=estate.as_of)
    data = graph(estate.declaration, "controller", "jsonld", "en", estate.as_of)
    missing = {key for entry in record.entries for key in entry.missing} - {"recipients"}
    assert missing == {"purposes", "legal_basis", "subjects", "retention"}
    assert len(told(data)) == sum(len(set(entry.missing) - {"recipients"}) for entry in record.entries)


@pytest.mark.parametrize("form", PARSED)
def test_a_list_of_persons_with_access_that_belgian_law_asks_for_is_a_violation_where_it_is_missing(
    estate: Any, form: str
) -> None:
    text = (
        "categories: [{id: health, special: true, label: {en: Health data}}]\n"
        "activities: [{id: one, categories: [health], access_list: {persons: [Physician], confidentiality: Oath}}]"
    )
    listed = graph(parse_declaration(text), "controller", form, "en", estate.as_of)
    bare = text.replace(", access_list: {persons: [Physician], confidentiality: Oath}", "")
    missing = graph(parse_declaration(bare), "controller", form, "en", estate.as_of)
    violated = [message for message in told(missing) if "Act of 30 July 2018" in message]
    assert len(violated) == 1 and set(told(missing)) - set(told(listed)) == set(violated)
