"""The taxonomy is complete, checked on load, and follows a declaration's overrides."""

import json

import pytest
from click.testing import CliRunner

from classifiers import ClassifierError
from classifiers.commands.entities import entities
from classifiers.taxonomy import TAXONOMY, load_taxonomy

CONTRACT = """PERSON EMAIL_ADDRESS PHONE_NUMBER IBAN_CODE CREDIT_CARD IP_ADDRESS MAC_ADDRESS LOCATION GIVEN_NAME
FAMILY_NAME MAIDEN_NAME DATE_OF_BIRTH STREET_ADDRESS POSTAL_CODE CITY POSTAL_ADDRESS USERNAME BIC_CODE
BE_NATIONAL_NUMBER BE_IDENTITY_CARD NL_BSN NL_IDENTITY_CARD NL_EDUCATION_NUMBER FR_NIR FR_TAX_NUMBER DE_TAX_ID
DE_TAX_NUMBER DE_ID_CARD DE_PASSPORT DE_SOCIAL_SECURITY DE_HEALTH_INSURANCE FREE_TEXT"""


def test_every_type_of_the_contract_is_there():
    assert [name for name in CONTRACT.split() if name not in TAXONOMY] == []


def test_personal_types_have_categories_terms_and_four_labels():
    for entity in TAXONOMY:
        assert set(entity.label) == {"fr", "nl", "de", "en"}
        assert all(entity.label.values())
        if entity.personal:
            assert entity.categories, entity.id
            assert entity.dpv, entity.id
            assert set(entity.categories) <= set(TAXONOMY.categories)


def test_the_dpv_trap_is_avoided():
    # pd:Connection is a social connection (law.md section 4); there is no pd:NationalIdentificationNumber
    terms = {term for entity in TAXONOMY for term in entity.dpv}
    assert "pd:Connection" not in terms
    assert all(TAXONOMY.get(e.id).dpv == ("pd:OfficialID",) for e in TAXONOMY if e.national_number)


def test_what_is_special_says_which_kind():
    for entity in TAXONOMY:
        assert ("special" in entity.categories) == bool(entity.special) == (entity.sensitivity == "special"), entity.id


def test_a_company_number_a_date_and_an_amount_are_not_personal_by_themselves():
    assert not {"BE_ENTERPRISE_NUMBER", "DATE_TIME", "AMOUNT", "ORGANIZATION"} & TAXONOMY.personal


def test_a_declaration_overrides_categories():
    changed = TAXONOMY.with_overrides({"SALARY": ["payroll"], "EMAIL_ADDRESS": ["contact", "form"]})
    assert changed.categories_of("SALARY") == ("payroll",)
    assert changed.categories_of("EMAIL_ADDRESS") == ("contact", "form")
    assert "payroll" in changed.categories
    assert TAXONOMY.categories_of("SALARY") == ("financial",)


def test_a_type_of_a_plugin_is_personal_and_undeclared():
    assert TAXONOMY.get("ACME_BADGE").personal
    assert TAXONOMY.categories_of("ACME_BADGE") == ("undeclared",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("types: [", "cannot be used"),
        ("nothing: 1", "no `types`"),
        ("categories: [a]\ntypes: {X: {label: [a, b, c], categories: [a]}}", "a label in each"),
        ("categories: [a]\ntypes: {X: {label: [a, b, c, d], categories: [b]}}", "'b'"),
        ("categories: [a]\ntypes: {X: {label: [a, b, c, d]}}", "in no category"),
        ("categories: [a]\ntypes: {X: {label: [a, b, c, d], categories: [a], colour: red}}", "'colour'"),
        ("categories: [a]\ntypes: {X: {label: [a, b, c, d], categories: [a], validation: magic}}", "'magic'"),
    ],
)
def test_a_wrong_file_is_refused_with_the_entry(tmp_path, text, said):
    path = tmp_path / "taxonomy.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(ClassifierError) as caught:
        load_taxonomy(path)
    assert said in caught.value.message


def test_entities_prints_every_type_for_scripts_and_people():
    lines = CliRunner().invoke(entities, ["--format", "jsonl"]).output.splitlines()
    assert {json.loads(line)["entity_type"] for line in lines} == {e.id for e in TAXONOMY}
    text = CliRunner().invoke(entities, ["--lang", "nl"]).output
    assert "Rijksregister- of BIS-nummer" in text
    assert "national number" in text
