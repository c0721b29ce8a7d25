"""The example's declaration says all that the published statement says, and its covers fit the estate."""

from __future__ import annotations

from pathlib import Path

import pytest

from scanner.declaration import Declaration, load_declaration

EXAMPLE = Path(__file__).parents[2] / "sample_data" / "declaration.yaml"


@pytest.fixture(scope="module")
def example() -> Declaration:
    return load_declaration(EXAMPLE, strict=True)


def test_it_is_clean(example: Declaration) -> None:
    assert example.warnings == ()


def test_it_has_the_statement_in_full(example: Declaration) -> None:
    assert [entity.name for entity in example.entities] == [
        "Partena Secrétariat Social",
        "Partena Guichet d’Entreprises",
        "Partena Caisse d’Indépendants",
        "Partena Business Solutions",
    ]
    assert example.category_ids == {"identification", "financial", "contact", "family", "connection", "form"}
    assert {basis.id for basis in example.legal_bases} == {"A6-1-a", "A6-1-b", "A6-1-c", "A6-1-f"}
    assert sum(purpose.parent is None for purpose in example.purposes) == 6
    assert {ground.id for ground in example.disclosure_grounds} == {
        "legal-obligation",
        "processor",
        "group",
        "authorisation",
    }
    assert example.no_sale is True
    assert str(example.organisation.version) == "2020-03-10"
    assert example.dpo and example.dpo.email == "privacy@partena.be"
    assert example.authority and example.authority.website == "www.autoriteprotectiondonnees.be"
    staff = next(group for group in example.subjects if group.id == "client-staff")
    assert staff.requests_to == "employer"


def test_rights_have_their_clocks(example: Declaration) -> None:
    rights = {right.id: right for right in example.rights}
    assert (rights["access"].deadline, rights["access"].extension) == ("P1M", "P2M")
    assert (rights["access"].motive, rights["erasure"].motive) == ("none", "required")
    assert rights["portability"].bases == ("A6-1-a", "A6-1-b")
    assert rights["objection"].bases == ("A6-1-f",)


def test_both_exceptions_are_processors(example: Declaration) -> None:
    processors = {activity.entity for activity in example.activities if activity.role == "processor"}
    assert processors == {"secretariat-social", "business-solutions"}
    exceptions = {entity.id for entity in example.entities if any(role.role == "processor" for role in entity.roles)}
    assert exceptions == processors


def test_every_purpose_legal_basis_and_group_is_used_by_an_activity(example: Declaration) -> None:
    leaves = {p.id for p in example.purposes} - {p.parent for p in example.purposes}
    assert leaves <= {purpose for activity in example.activities for purpose in activity.purposes}
    bases = {ground.basis for activity in example.activities for ground in activity.legal_bases}
    assert {basis.id for basis in example.legal_bases} <= bases
    used = {group for activity in example.activities for group in activity.subjects}
    assert {group.id for group in example.subjects} == used


@pytest.mark.parametrize(
    ("asset", "activities"),
    [
        ("payroll/main/employees", ["paie-clients", "declarations-sociales", "personnel-interne"]),
        ("payroll/main/affilies", ["affiliation-independants"]),
        ("crm/main/PROSPECTS", ["prospection"]),
        ("portal/main/access_log", ["securite", "mesure-audience"]),
        ("share/paie/fiches/2024/x.pdf", ["paie-clients"]),
        ("share/marketing/imports/x.csv", []),
    ],
)
def test_an_asset_belongs_to_its_activities(example: Declaration, asset: str, activities: list[str]) -> None:
    assert [activity.id for activity in example.covering(asset)] == activities


def test_french_and_english_are_complete(example: Declaration) -> None:
    labelled = [
        *example.categories,
        *example.subjects,
        *example.purposes,
        *example.measures,
        *example.legal_bases,
        *example.activities,
    ]
    assert not [part.id for part in labelled if not part.label or not {"fr", "en"} <= part.label.languages]
