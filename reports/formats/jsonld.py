"""Writes the register as JSON-LD in the terms of the W3C Data Privacy Vocabulary 2.3; the context is inside.

Every term is one of DPV, its personal-data extension or its GDPR extension; what has no term there is said in a
`rdfs:label` or with Dublin Core. Nothing has to be fetched to read it.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from scanner import Activity, access_list_law, needs_access_list

from ..record import Record, RecordEntry

_IN_NO_LANGUAGE = ("dpv:hasName", "dpv:hasAddress", "dpv:hasContact", "dpv:hasThirdCountry")
"""A name is not a word of the language that the record is in."""
CONTEXT: dict[str, Any] = {
    "dpv": "https://w3id.org/dpv#",
    "pd": "https://w3id.org/dpv/pd#",
    "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
    "legal-be": "https://w3id.org/dpv/legal/be#",
    "dct": "http://purl.org/dc/terms/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "label": {"@id": "rdfs:label"},
    **{name: {"@id": name, "@language": None} for name in _IN_NO_LANGUAGE},
}
_ROLE = {"controller": "dpv:hasDataController", "processor": "dpv:hasDataProcessor"}
_MEASURE = {
    "technical": ("dpv:TechnicalMeasure", "dpv:hasTechnicalMeasure"),
    "organisational": ("dpv:OrganisationalMeasure", "dpv:hasOrganisationalMeasure"),
}
_STATUS = {
    "planned": "dpv:ActivityPlanned",
    "ongoing": "dpv:ActivityOngoing",
    "suspended": "dpv:ActivityHalted",
    "ended": "dpv:ActivityCompleted",
}
_TERM = re.compile(r"(?:dpv|pd|eu-gdpr|legal-be):[A-Za-z0-9-]+")
_GROUND = re.compile(r"A(?:6-1-[a-f]|9-2-[a-j])(?:-[a-z-]+)?")

Node = dict[str, Any]


def render(record: Record) -> bytes:
    """Indented JSON-LD in UTF-8."""
    import orjson

    return orjson.dumps(as_graph(record), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def as_graph(record: Record) -> Node:
    """The register as one tree."""
    organisation = record.declaration.organisation
    officer, words = record.declaration.dpo, record.wording.words
    return _filled(
        {
            "@context": {**CONTEXT, "@language": record.present.language},
            "@id": f"urn:vigie:record:{record.role}",
            "@type": "dpv:ROPA",
            "dct:title": record.title,
            "dct:conformsTo": {"@id": "http://data.europa.eu/eli/reg/2016/679/oj"},
            "dct:issued": _date(record.as_of.isoformat()),
            "dct:publisher": _agent(None, organisation.name, organisation.address, organisation.email),
            "dpv:hasDataProtectionOfficer": officer
            and _agent(None, words(officer.name), words(officer.address), officer.email),
            "dpv:hasRecordOfActivity": [_activity(record, entry) for entry in record.entries],
        }
    )


def _activity(record: Record, entry: RecordEntry) -> Node:
    it, words = entry.activity, record.wording.words
    node: Node = {
        "@id": f"urn:vigie:activity:{quote(it.id, safe='')}",
        "@type": "dpv:PersonalDataProcess",
        "dct:title": entry.label,
        "dct:description": words(it.description),
        "dpv:hasActivityStatus": {"@id": _STATUS[it.status_on(record.as_of)]},
        _ROLE[record.role]: _entity(record, it),
        "dpv:hasJointDataControllers": [_agent(None, one.name, None, one.contact) for one in it.joint_controllers],
        "dpv:hasRepresentative": _representative(record, it),
        "dpv:hasPurpose": _terms(record, "purposes", it.purposes, "dpv:Purpose"),
        "dpv:hasLegalBasis": [_basis(record, term) for term in _bases(it)],
        "dpv:hasDataSubject": _terms(record, "subjects", it.subjects, "dpv:DataSubject"),
        "dpv:hasPersonalData": _personal_data(record, it),
        "dpv:hasDataSource": _terms(record, "origins", it.origin, "dpv:DataSource"),
        "dpv:hasRecipient": _recipients(record, it),
        "dpv:hasThirdCountry": [transfer.country for transfer in it.transfers],
        "dpv:hasStorageCondition": _storage(record, it),
        "dpv:hasAssessment": _assessment(record, it),
        **_access(record, entry),
        "dct:isReplacedBy": it.replaced_by and {"@id": f"urn:vigie:activity:{quote(it.replaced_by, safe='')}"},
        "dct:valid": [_date(day.isoformat()) for day in (it.started, it.ended) if day],
    }
    if record.role == "processor":
        node["dpv:hasDataController"] = [_agent(None, one.name, None, one.contact) for one in entry.controllers]
        node["dpv:hasProcessing"] = [{"@type": "dpv:Processing", "label": words(text)} for text in it.processing]
    return _filled({**node, **_measures(record, it)})


def _representative(record: Record, it: Activity) -> Node | None:
    """Of a controller or processor outside the Union (Art. 27)."""
    entity = next((one for one in record.declaration.entities if one.id == it.entity), None)
    if entity is None or entity.representative is None:
        return None
    one, words = entity.representative, record.wording.words
    return _agent(None, words(one.name), words(one.address), one.email)


def _assessment(record: Record, it: Activity) -> Node | None:
    """The impact assessment, where there is one (Art. 35)."""
    done = it.assessment
    if done is None or not done.document:
        return None
    said = _date(done.on.isoformat()) if done.on else None
    return _filled({"@type": "dpv:DPIA", "dct:identifier": done.document, "dct:issued": said})


def _access(record: Record, entry: RecordEntry) -> Node:
    """Who has access to health, biometric, genetic and criminal data, and the law that asks for the list if it does."""
    it = entry.activity
    persons = [*it.access_list.persons, it.access_list.confidentiality] if it.access_list else []
    asked = needs_access_list(record.declaration, it, entry.evidence.special)
    return {
        "dpv:hasApplicableLaw": {"@id": access_list_law()} if asked else None,
        "dct:accessRights": [
            {"@type": "dct:RightsStatement", "label": label} for label in map(record.wording.words, persons) if label
        ],
    }


def _bases(it: Activity) -> list[str]:
    return list(dict.fromkeys((*(ground.basis for ground in it.legal_bases), *it.special_bases)))


def _basis(record: Record, term: str) -> Node:
    """DPV has a term for each ground of Arts. 6 and 9, and none for Art. 10."""
    if _GROUND.fullmatch(term):
        return {"@id": f"eu-gdpr:{term}"}
    return {"@type": "dpv:LegalBasis", "label": record.present.term(term)}


def _terms(record: Record, defined_in: str, ids: tuple[str, ...], kind: str) -> list[Node]:
    """One node per id, of the DPV types that the declaration gives it."""
    known = {part.id: part for part in getattr(record.declaration, defined_in)}
    labels = record.wording.labels(known.values(), ids)
    return [
        {"@type": [kind, *(_types(known[word].dpv) if word in known else ())], "label": label}
        for word, label in zip(ids, labels, strict=True)
    ]


def _types(declared: tuple[str, ...]) -> list[str]:
    """What can be a type: a term of DPV or of one of its extensions; anything else would be another's, or no IRI."""
    return [term for term in declared if _TERM.fullmatch(term)]


def _personal_data(record: Record, it: Activity) -> list[Node]:
    special = record.declaration.special_ids
    known = {category.id: category for category in record.declaration.categories}
    return [
        {
            "@type": [
                "dpv:SpecialCategoryPersonalData" if category in special else "dpv:PersonalData",
                *(_types(known[category].dpv) if category in known else ()),
            ],
            "label": record.wording.category(category),
        }
        for category in it.categories
    ]


def _recipients(record: Record, it: Activity) -> list[Node]:
    known = {one.id: one for one in record.declaration.recipients}
    names = (
        (known[word].name if (word := one.name.in_language("")) in known else None) or one.name for one in it.recipients
    )
    return [{"@type": "dpv:Recipient", "label": record.wording.words(name)} for name in names]


def _storage(record: Record, it: Activity) -> Node | None:
    kept = record.declaration.retention_of(it)
    words = record.wording.words
    duration = {"@type": "dpv:StorageDuration", "rdf:value": {"@type": "xsd:duration", "@value": kept.period}}
    label = " – ".join(part for part in (words(kept.criterion), words(kept.starts), words(kept.source)) if part)
    if not kept.period and not label:
        return None
    return _filled(
        {"@type": "dpv:StorageCondition", "dpv:hasDuration": duration if kept.period else None, "label": label}
    )


def _measures(record: Record, it: Activity) -> Node:
    found: dict[str, list[Node]] = {}
    for measure in record.declaration.measures:
        if not it.measures or measure.id in it.measures:
            kind, relation = _MEASURE[measure.kind]
            label = record.wording.words(measure.label) or measure.id
            found.setdefault(relation, []).append({"@type": [kind, *_types(measure.dpv)], "label": label})
    return dict(found)


def _entity(record: Record, it: Activity) -> Node:
    organisation = record.declaration.organisation
    entity = next((one for one in record.declaration.entities if one.id == it.entity), None)
    if entity is None:
        return _agent(it.entity, it.entity or organisation.name, organisation.address, organisation.email)
    return _agent(entity.id, entity.name, entity.address or organisation.address, entity.email or organisation.email)


def _agent(identifier: str | None, name: str | None, address: str | None, contact: str | None) -> Node:
    node: Node = {"@id": f"urn:vigie:entity:{quote(identifier, safe='')}"} if identifier else {}
    named = {"dpv:hasName": name, "dpv:hasAddress": address, "dpv:hasContact": contact}
    return _filled({**node, "@type": "dpv:LegalEntity", **named})


def _date(day: str) -> Node:
    return {"@type": "xsd:date", "@value": day}


def _filled(node: Node) -> Node:
    """Without what is empty: in a graph, what is not said is not there."""
    return {key: value for key, value in node.items() if value not in (None, "", [], {}, ())}
