"""The register in DPV: a tree whose every term is known, with its context inside."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from reports.formats import FORMATS
from reports.record import build_record
from scanner import Controller

DPV = {
    *(
        "ROPA",
        "hasRecordOfActivity",
        "PersonalDataProcess",
        "hasActivityStatus",
        "ActivityOngoing",
        "ActivityCompleted",
        "ActivityPlanned",
        "ActivityHalted",
    ),
    *("hasDataController", "hasDataProcessor", "hasDataProtectionOfficer", "LegalEntity", "hasName", "hasAddress"),
    *(
        "hasApplicableLaw",
        "hasContact",
        "hasPurpose",
        "Purpose",
        "hasLegalBasis",
        "hasDataSubject",
        "DataSubject",
        "hasPersonalData",
    ),
    *("PersonalData", "SpecialCategoryPersonalData", "hasDataSource", "DataSource", "hasRecipient", "Recipient"),
    *("hasStorageCondition", "StorageCondition", "StorageDuration", "hasDuration", "hasProcessing", "Processing"),
    *("hasJointDataControllers", "hasRepresentative", "hasAssessment", "DPIA"),
    *("hasTechnicalMeasure", "TechnicalMeasure", "hasOrganisationalMeasure", "OrganisationalMeasure"),
}
"""Of DPV 2.3, those that a record needs."""


def tree(estate: Any, role: Any) -> dict[str, Any]:
    record = build_record(
        estate.declaration,
        estate.entries,
        estate.coverage,
        role=role,
        language="en",
        as_of=estate.as_of,
        read_controllers=lambda _: [Controller(name="Client", contact="hr@client.example")],
    )
    graph: dict[str, Any] = json.loads(FORMATS.load("jsonld")(record))
    return graph


def terms(node: Any) -> Iterator[str]:
    """Every property, type and reference."""
    if isinstance(node, list):
        for item in node:
            yield from terms(item)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key in ("@type", "@id"):
                yield from value if isinstance(value, list) else [value]
            elif not key.startswith("@"):
                yield key
            yield from terms(value) if key != "@context" else ()


def test_every_term_is_known_and_no_context_is_fetched(estate: Any) -> None:
    for role in ("controller", "processor"):
        graph = tree(estate, role)
        context = graph["@context"]
        assert isinstance(context, dict)
        found = set(terms(graph))
        assert {term.partition(":")[0] for term in found} <= {*context, "urn", "http", "https"}
        assert {term.removeprefix("dpv:") for term in found if term.startswith("dpv:")} <= DPV


def test_a_processors_activity(estate: Any) -> None:
    (activity,) = tree(estate, "processor")["dpv:hasRecordOfActivity"]
    assert activity["@id"] == "urn:vigie:activity:payroll"
    assert activity["dpv:hasLegalBasis"] == [{"@id": "eu-gdpr:A6-1-b"}, {"@id": "eu-gdpr:A9-2-b"}]
    assert activity["dpv:hasDataProcessor"]["dpv:hasName"] == "Bureau social"
    assert [one["dpv:hasName"] for one in activity["dpv:hasDataController"]] == ["Client"]
    assert activity["dpv:hasStorageCondition"]["dpv:hasDuration"]["rdf:value"] == {
        "@type": "xsd:duration",
        "@value": "P5Y",
    }
    special = [one for one in activity["dpv:hasPersonalData"] if "dpv:SpecialCategoryPersonalData" in one["@type"]]
    assert [one["label"] for one in special] == ["Special categories (Arts. 9 and 10 GDPR)"]


def test_what_is_not_said_is_not_in_the_graph(estate: Any) -> None:
    old = tree(estate, "controller")["dpv:hasRecordOfActivity"][1]
    assert old["dpv:hasActivityStatus"] == {"@id": "dpv:ActivityCompleted"}
    assert not {"dpv:hasPurpose", "dpv:hasLegalBasis", "dpv:hasRecipient", "dpv:hasStorageCondition"} & set(old)
