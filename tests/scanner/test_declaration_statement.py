"""The example says each statement of the published text, part by part; `docs/declaration.md` refers to these tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scanner.declaration import Activity, Declaration, examine, load_declaration, promises
from scanner.rights.tables import table

EXAMPLE = Path(__file__).parents[2] / "sample_data" / "declaration.yaml"


@pytest.fixture(scope="module")
def it() -> Declaration:
    return load_declaration(EXAMPLE, strict=True)


def by_id(parts: Any) -> dict[str, Any]:
    return {part.id: part for part in parts}


def words(text: Any) -> str:
    return str(text.in_language("fr"))


def controllers(it: Declaration) -> list[Activity]:
    return [activity for activity in it.activities if activity.role == "controller"]


def test_who_declares(it: Declaration) -> None:
    assert it.organisation.name == "Partena Professional"
    assert it.organisation.group and it.organisation.group.name == "Partena Professional"
    assert str(it.organisation.version) == str(it.history[0].version) == "2020-03-10"
    assert len(it.entities) == 4


def test_principles_and_laws(it: Declaration) -> None:
    said = " ".join(words(one) for one in it.principles)
    for principle in (
        "adéquates",
        "exactes",
        "mises à jour",
        "pertinentes",
        "non excessives",
        "Transparence",
        "propriété",
    ):
        assert principle in said
    laws = " ".join(words(one) for one in it.legislation)
    assert "8 décembre 1992" in laws and "2016/679" in laws


def test_to_whom_it_is_addressed(it: Declaration) -> None:
    assert it.applies_to == ("clients", "prospects", "portal-visitors", "premises-visitors", "client-staff")
    used = {group for activity in it.activities for group in activity.subjects}
    assert set(it.applies_to) <= used


def test_the_roles_and_both_exceptions(it: Declaration) -> None:
    roles = {entity.id: [role.role for role in entity.roles] for entity in it.entities}
    assert roles["guichet-entreprises"] == roles["caisse-independants"] == ["controller"]
    for entity in it.entities:
        for role in entity.roles:
            if role.role == "processor":
                assert role.agreement and role.agreement.kind == "processing" and role.agreement.document
                assert "instructions du client" in words(role.agreement.label)


def test_categories_have_their_examples(it: Declaration) -> None:
    examples = {category.id: [words(one) for one in category.examples] for category in it.categories}
    assert examples["identification"] == ["nom", "prénom", "numéro ou nom d’utilisateur"]
    assert examples["financial"] == ["compte bancaire", "indus", "soldes ouverts"]
    assert examples["contact"] == ["numéro de téléphone", "adresse", "adresse e-mail"]
    assert examples["family"] == ["nombre de personnes à charge", "composition familiale"]
    assert examples["connection"] == ["nom d’utilisateur", "adresse IP", "préférence linguistique"]
    assert len(examples["form"]) == 3
    described = by_id(it.categories)
    assert "verser les montants" in words(described["financial"].description)
    assert "précompte professionnel" in words(described["family"].description)
    assert "confort" in words(described["connection"].description)


def test_origins(it: Declaration) -> None:
    assert {"subject", "employer"} <= set(by_id(it.origins))
    for activity in it.activities:
        if activity.role == "processor":
            assert activity.origin == ("employer",)


def test_legal_bases_rest_on_something(it: Declaration) -> None:
    for activity in controllers(it):
        for ground in activity.legal_bases:
            if ground.basis == "A6-1-f":
                assert ground.interest and ground.balance_test, activity.id
            if ground.basis == "A6-1-a":
                assert ground.consent_record, activity.id
            if ground.basis == "A6-1-c":
                assert ground.law, activity.id
    assert "équilibre" in words(by_id(it.legal_bases)["A6-1-f"].label)


def test_purposes_and_their_parts(it: Declaration) -> None:
    parents = {purpose.id: purpose.parent for purpose in it.purposes}
    parts = {parent: [one for one in parents if parents[one] == parent] for parent in parents}
    assert parts["obligations"] == ["legal-obligations", "contractual-obligations"]
    assert parts["requests"] == ["service", "contact-form", "brochures"]
    assert parts["promotion"] == ["client-information", "prospect-information", "invitations"]
    assert parts["improvement"] == ["surveys", "surfing"]
    assert parts["personalisation"] == parts["security"] == []


def test_partners_get_nothing_without_authorisation(it: Declaration) -> None:
    assert "partenaires" in words(by_id(it.purposes)["client-information"].label)
    partners = by_id(it.recipients)["partners"]
    assert by_id(it.disclosure_grounds)[partners.ground].is_kind == "authorisation"
    assert "sans autorisation expresse" in words(partners.description)


def test_retention(it: Declaration) -> None:
    criterion = words(by_id(it.retention)["purpose"].criterion)
    for part in ("finalités", "légales, contractuelles et juridiques", "commerciales et opérationnelles"):
        assert part in criterion
    for activity in controllers(it):
        kept = it.retention_of(activity)
        assert kept.period or kept.criterion, activity.id


def test_recipients_have_a_ground(it: Declaration) -> None:
    grounds = {ground.id: ground.is_kind for ground in it.disclosure_grounds}
    assert set(grounds.values()) == {"legal obligation", "processor", "group", "authorisation"}
    named = by_id(it.recipients)
    assert grounds[named["bcss"].ground] == grounds[named["bce"].ground] == "legal obligation"
    assert grounds[named["group-entities"].ground] == "group"
    assert "services qui complètent" in words(named["group-entities"].description)


def test_processors_have_an_agreement(it: Declaration) -> None:
    for recipient in it.recipients:
        if recipient.ground == "processor":
            agreement = recipient.agreement
            assert agreement and agreement.on and agreement.document, recipient.id
            assert "sur instruction" in words(agreement.label) and "fins propres" in words(agreement.label)


def test_measures_by_area(it: Declaration) -> None:
    areas = {measure.id: measure.area for measure in it.measures}
    assert set(areas.values()) == {
        "people",
        "premises",
        "equipment",
        "access",
        "encryption",
        "antivirus",
        "backup",
    }
    assert areas["own-data-only"] == areas["approval"] == "access"


def test_how_rights_are_exercised(it: Declaration) -> None:
    rights = by_id(it.rights)
    for name in ("access", "rectification", "erasure", "restriction", "portability", "objection"):
        assert rights[name].channels == ("letter", "e-mail")
        assert rights[name].contact.email == it.dpo.email  # type: ignore[union-attr]
        assert rights[name].identity_proof is True
    assert "modifier ou à compléter" in " ".join(words(one) for one in rights["rectification"].conditions)
    assert it.dpo and it.dpo.address and it.dpo.email


def test_the_motive_that_a_request_must_or_need_not_state(it: Declaration) -> None:
    motives = {right.id: right.motive for right in it.rights}
    assert motives == {
        "access": "none",
        "rectification": "none",
        "erasure": "required",
        "restriction": "required",
        "portability": "required",
        "objection": "required",
        "withdraw-consent": "none",
        "complaint": "none",
    }
    narrowed = {one.right for one in promises(it) if one.key == "motive" and one.direction == "below"}
    assert narrowed == {"erasure", "restriction", "portability", "objection"}


def test_restriction_in_two_cases(it: Declaration) -> None:
    assert by_id(it.rights)["restriction"].cases == ("A18-1-a", "A18-1-b")
    assert len(table("promises")["rights"]["restriction"]["cases"]) == 4


def test_portability(it: Declaration) -> None:
    right = by_id(it.rights)["portability"]
    assert (right.bases, right.automated_only, right.remains) == (("A6-1-a", "A6-1-b"), True, ("erasure",))
    mixed = next(rule for rule in table("portability")["rules"] if rule["id"] == "mixed")
    assert "erasure" in mixed["may"]


def test_objection(it: Declaration) -> None:
    right = by_id(it.rights)["objection"]
    assert (right.bases, right.not_bases) == (("A6-1-f",), ("A6-1-b", "A6-1-c"))
    assert "situation particulière" in words(right.conditions[0])


def test_links_and_linked_sites(it: Declaration) -> None:
    assert "Union des Secrétariats Sociaux" in words(it.links[0].label)
    assert "n’est pas garanti" in words(it.linked_sites)


def test_vigies_own_processing_is_an_activity(it: Declaration) -> None:
    own = {name: activity for activity in it.activities for name in activity.vigie}
    assert set(own) == {"register", "index", "searches", "tombstones"}
    assert len({activity.id for activity in own.values()}) == 4, "each has an end of its own"
    for activity in (*own.values(), it.activity("inventaire-vigie")):
        kept = it.retention_of(activity)
        assert activity.role == "controller" and "vigie" in activity.systems, activity.id
        assert (kept.period or kept.criterion) and activity.legal_bases and activity.description, activity.id


def test_nothing_stands_in_the_example_by_mistake(it: Declaration) -> None:
    problems = examine(it)
    assert not [one for one in problems if one.level in ("error", "reference")]
    told = {
        word
        for one in problems
        if one.level == "warning"
        for word in ("promised below", "does not tell")
        if word in one.message
    }
    others = [one.message for one in problems if one.level == "warning" and "promised below" not in one.message]
    assert told == {"promised below", "does not tell"}
    assert all("does not tell" in one or "are sent to their employer" in one for one in others), others
